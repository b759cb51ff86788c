import { parse } from 'csv-parse/sync'
import { filesOf, type ReadFile } from './files.ts'
import type { Finding } from './finding.ts'
import type { Row } from './table.ts'
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts'
import { versionOf } from './version.ts'

/** A row with the line of the file where it stands. */
export type Placed<R> = R & { readonly $line: number }

/** All tables of data/, read. */
export type Tables = { readonly [N in TableName]: readonly Placed<Row<(typeof TABLES)[N]>>[] }

/** What reading the files gave: the rows that could be read, and everything that could not. */
export interface ReadResult {
  readonly tables: Tables
  readonly findings: readonly Finding[]
  /** First 12 hex digits of the SHA-256 of all files. */
  readonly version: string
}

/** What csv-parse gives for a record when asked for its place (`info: true`). */
interface PlacedRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Reads every table of a data directory. Never throws for what is wrong with the files: it tells. */
export function readTables(directory: string): ReadResult {
  return readTablesFrom(filesOf(directory))
}

/** The same from files that may stand elsewhere. */
export function readTablesFrom(readFile: ReadFile): ReadResult {
  const findings: Finding[] = []
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => {
      const file = `${name}.csv`
      const bytes = readFile(file)
      if (bytes === undefined) {
        findings.push({
          file,
          message: {
            ja: 'ファイルが読めません。data/ に置いてください',
            en: 'cannot be read; put the file into data/',
          },
        })
        return [name, []]
      }
      return [name, readTable(name, file, bytes, findings)]
    }),
  )
  const version = versionOf(TABLE_NAMES, readFile)
  return { tables: tables as unknown as Tables, findings, version }
}

function readTable(name: TableName, file: string, bytes: Uint8Array, findings: Finding[]): object[] {
  const decoded = decode(bytes)
  if (decoded === undefined) {
    findings.push({
      file,
      message: {
        ja: 'UTF-8ではありません。UTF-8で保存し直してください',
        en: 'is not UTF-8; save it as UTF-8',
      },
    })
    return []
  }
  let records: PlacedRecord[]
  try {
    records = parse(decoded, {
      info: true,
      skipEmptyLines: true,
      relaxColumnCount: true,
    }) as unknown as PlacedRecord[]
  } catch (error) {
    findings.push({
      file,
      message: {
        ja: `CSVとして読めません。引用符を確かめてください（${reasonOf(error)}）`,
        en: `is not readable as CSV; check its quotes (${reasonOf(error)})`,
      },
    })
    return []
  }
  const columns = Object.entries(TABLES[name].columns)
  const expected = columns.map(([column]) => column).join(',')
  const [header, ...rows] = records
  if (header?.record.join(',') !== expected) {
    findings.push({
      file,
      line: 1,
      message: {
        ja: `見出しの行は ${expected} でなければなりません`,
        en: `the header line must be ${expected}`,
      },
    })
    return []
  }
  return rows.flatMap(({ record, info }) => {
    const line = info.lines
    if (record.length !== columns.length) {
      findings.push({
        file,
        line,
        message: {
          ja: `列が${record.length}個あります。${columns.length}個にしてください`,
          en: `has ${record.length} cells; it must have ${columns.length}`,
        },
      })
      return []
    }
    let readable = true
    const row = columns.map(([column, definition], index) => {
      const cell = definition.read(record[index] ?? '')
      if ('value' in cell) return [column, cell.value]
      readable = false
      findings.push({
        file,
        line,
        message: { ja: `${column}: ${cell.problem.ja}`, en: `${column}: ${cell.problem.en}` },
      })
      return [column, undefined]
    })
    return readable ? [{ ...Object.fromEntries(row), $line: line }] : []
  })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
