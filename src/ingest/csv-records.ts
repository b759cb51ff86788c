import { CsvError, parse } from 'csv-parse/sync'
import type { Remark } from './layout.ts'

/** A record of a CSV file: its cells without space at their ends, and the line where it begins, from 1. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** What csv-parse gives for a record when asked for its place (`info: true`). */
interface PlacedRecord {
  readonly record: readonly string[]
  /** The line where the record ends. */
  readonly info: { readonly lines: number }
}

/** The records of a text whose cells are parted by commas, or by tabs where its first line has tabs. Empty ones are left out. */
export function csvRecords(text: string): { records: CsvRecord[]; problem?: Remark } {
  const lines = text.replaceAll(/\r\n?/gu, '\n')
  const [first = ''] = lines.split('\n', 1)
  try {
    const placed = parse(lines, {
      info: true,
      bom: true,
      delimiter: first.includes('\t') ? '\t' : ',',
      relaxColumnCount: true,
      skipRecordsWithEmptyValues: true,
    }) as unknown as PlacedRecord[]
    return { records: placed.map(withFirstLine) }
  } catch (error) {
    return { records: [], problem: unreadable(error) }
  }
}

function withFirstLine({ record, info }: PlacedRecord): CsvRecord {
  const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  return { line: info.lines - breaks, cells: record.map((cell) => cell.trim()) }
}

function unreadable(error: unknown): Remark {
  const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : undefined
  const reason = error instanceof CsvError ? error.code : String(error)
  return {
    ...(line === undefined ? {} : { line }),
    message: {
      ja: `CSVとして読めません（${reason}）。引用符「"」が閉じているか確かめて、保存し直してください`,
      en: `is not readable as CSV (${reason}); see whether every quote is closed, and save it again`,
    },
  }
}
