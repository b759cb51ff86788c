import { parse } from 'csv-parse/sync'
import { csvText } from './csv-text.ts'
import { filesOf } from './files.ts'
import type { Finding } from './finding.ts'
import { loadBookFrom } from './load.ts'
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts'

/** What became of an addition: the new texts of the tables that grow, or everything that keeps it from being made. */
export type Addition =
  | { readonly files: ReadonlyMap<string, string>; readonly added: ReadonlyMap<TableName, number> }
  | { readonly findings: readonly Finding[] }

/** A row to add, and where the reviewer finds it. */
interface NewRow {
  readonly cells: readonly string[]
  readonly file: string
  readonly line: number
}

/** What csv-parse gives for a record when asked for its place (`info: true`). */
interface PlacedRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Adds reviewed rows behind those of a data directory, without writing anything. The texts are CSV files by name
 * (`entries.csv`) with the headers of the tables. All rows together must keep every rule, so nothing that is already
 * there is replaced: a row with the key of another is a finding. A new program is registered in program-ids.csv.
 * `folder` is where the reviewer's files stand, for findings to name them.
 */
export function addRows(directory: string, folder: string, texts: ReadonlyMap<string, string>): Addition {
  const findings: Finding[] = []
  const rows = new Map<TableName, NewRow[]>()
  for (const [file, text] of texts) {
    const name = TABLE_NAMES.find((one) => `${one}.csv` === file)
    if (name === undefined) findings.push({ file: `${folder}/${file}`, message: NO_TABLE })
    else rows.set(name, readRows(name, `${folder}/${file}`, text, findings))
  }
  if (findings.length > 0) return { findings }
  registerPrograms(rows)

  const read = filesOf(directory)
  const before = (name: TableName): string => {
    const text = new TextDecoder().decode(read(`${name}.csv`))
    return text === '' || text.endsWith('\n') ? text : `${text}\n`
  }
  const growing = [...rows].filter(([, news]) => news.length > 0)
  const files = new Map(
    growing.map(([name, news]) => [
      `${name}.csv`,
      `${before(name)}${csvText(news.map(({ cells }) => cells))}`,
    ]),
  )
  const { findings: broken } = loadBookFrom((file) => {
    const text = files.get(file)
    return text === undefined ? read(file) : new TextEncoder().encode(text)
  })
  if (broken.length > 0) {
    const placed = new Map(growing.map(([name, news]) => [`${name}.csv`, placesOf(before(name), news)]))
    return {
      findings: broken.map((one) => ({ ...one, ...placed.get(one.file)?.get(one.line ?? 0) })),
    }
  }
  return { files, added: new Map(growing.map(([name, news]) => [name, news.length])) }
}

function readRows(name: TableName, file: string, text: string, findings: Finding[]): NewRow[] {
  let records: PlacedRecord[]
  try {
    const options = { info: true, skipEmptyLines: true, relaxColumnCount: true } as const
    records = parse(text, options) as unknown as PlacedRecord[]
  } catch {
    findings.push({ file, message: NO_CSV })
    return []
  }
  const expected = Object.keys(TABLES[name].columns).join(',')
  const [header, ...rest] = records
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
  return rest
    .filter(({ record }) => record.some((cell) => cell !== ''))
    .map(({ record, info }) => ({ cells: record, file, line: info.lines }))
}

/** Every new program gets its line in program-ids.csv, unless the reviewer wrote it. */
function registerPrograms(rows: Map<TableName, NewRow[]>): void {
  const registered = rows.get('program-ids') ?? []
  const ids = new Set(registered.map(({ cells }) => cells[0]))
  const missing = (rows.get('programs') ?? []).filter(({ cells: [id = ''] }) => id !== '' && !ids.has(id))
  rows.set('program-ids', [
    ...registered,
    ...missing.map((row) => ({ ...row, cells: [row.cells[0] ?? '', ''] })),
  ])
}

/** Line in the grown table → where the reviewer finds the row. */
function placesOf(before: string, rows: readonly NewRow[]): Map<number, { file: string; line: number }> {
  let line = before.split('\n').length - 1
  return new Map(
    rows.map(({ cells, file, line: own }) => {
      line += csvText([cells]).split('\n').length - 1
      return [line, { file, line: own }]
    }),
  )
}

const NO_TABLE = {
  ja: 'という表はありません。ファイルの名前を data/ の表と同じにしてください',
  en: 'is no table; give the file the name of a table in data/',
}
const NO_CSV = {
  ja: 'CSVとして読めません。引用符を確かめてください',
  en: 'is not readable as CSV; check its quotes',
}
