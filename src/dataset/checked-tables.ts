import { sealOf, sourcesIn } from '../seal.ts'
import { tableBytes, type ReadFile } from './files.ts'
import type { Finding } from './finding.ts'
import type { Tables } from './read-tables.ts'

/**
 * The file in data/ that `npm run data:build` writes and start-up reads: the rows of tables that keep every rule. Its
 * first line is a seal over the bytes of the CSV files, the sources of this folder (readers and rules) and the rest of
 * the file. Whatever of these changes, the seal no longer fits and the CSV files are read and checked again.
 */
export const TABLES_FILE = 'generated/tables.json'

/** Tables that are known to keep every rule, and the version of the data. */
export interface CheckedTables {
  readonly tables: Tables
  readonly version: string
}

/** The text of the file for tables that were read from these files and keep every rule: one row a line. */
export function checkedTablesText({ tables, version }: CheckedTables, readFile: ReadFile): string {
  const lists = Object.entries(tables).map(
    ([name, rows]) => `${JSON.stringify(name)}:[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  )
  const rest = `"version":${JSON.stringify(version)},"tables":{\n${lists.join(',\n')}\n}}\n`
  return `{"seal":"${sealOver(Object.keys(tables), readFile, rest)}",\n${rest}`
}

/** What the file holds; undefined where it is missing, broken, or not made from exactly these files by this code. */
export function readCheckedTables(readFile: ReadFile): CheckedTables | undefined {
  const bytes = readFile(TABLES_FILE)
  if (!bytes) return undefined
  let content: { readonly seal?: unknown; readonly version?: unknown; readonly tables?: object | null } | null
  try {
    content = JSON.parse(new TextDecoder().decode(bytes)) as typeof content
  } catch {
    return undefined
  }
  if (typeof content?.tables !== 'object' || content.tables === null) return undefined
  const rest = bytes.subarray(bytes.indexOf(LINE_FEED) + 1)
  if (content.seal !== sealOver(Object.keys(content.tables), readFile, rest)) return undefined
  return { tables: content.tables as Tables, version: String(content.version) }
}

/** What is wrong with the file for these tables. Nothing is where it is missing: the start is only slower. */
export function tablesFileFindings(checked: CheckedTables, readFile: ReadFile): Finding[] {
  const bytes = readFile(TABLES_FILE)
  const fits = !bytes || new TextDecoder().decode(bytes) === checkedTablesText(checked, readFile)
  return fits ? [] : [STALE]
}

const LINE_FEED = 10

const STALE: Finding = {
  file: TABLES_FILE,
  message: {
    ja: '表か検査より古いか、読めません。npm run data:build で作り直してください',
    en: 'is older than the tables or their rules, or unreadable; make it again with npm run data:build',
  },
}

function sealOver(tables: readonly string[], readFile: ReadFile, rest: string | Uint8Array): string {
  return sealOf([...tableBytes(tables, readFile), ...sourcesIn(import.meta.dirname), rest])
}
