import { withoutLookalikes, withoutOldKanji } from '../budget/lookalikes.ts'
import type { Tables } from '../dataset/read-tables.ts'

type Entry = Tables['entries'][number]

/** A program of the data that has the same name as a row of a new document, and where the name stands. */
export interface SameName {
  readonly program: string
  /** The newest entry of the program: the one to compare with. */
  readonly newest: Entry
  /** True where the two names are written alike, but for the width of characters. */
  readonly isWrittenAlike: boolean
}

/** A name without what two printings of it may differ in: width, spaces, look-alikes and old kanji. */
export function nameKey(name: string): string {
  return withoutOldKanji(withoutLookalikes(name).normalize('NFKC')).replaceAll(/\s/gu, '')
}

/** The id of the row with this name. */
export function idByName(rows: readonly { id: string; name: string }[], name: string): string | undefined {
  return rows.find((row) => nameKey(row.name) === nameKey(name))?.id
}

/** The one program that has this name, in programs.csv or in any document; undefined for none and for several. */
export function sameName(name: string, tables: Tables): SameName | undefined {
  const key = nameKey(name)
  const programs = new Set([
    ...tables.programs.filter((row) => nameKey(row.name) === key).map(({ id }) => id),
    ...tables.entries.filter((row) => nameKey(row.printed_name) === key).map(({ program }) => program),
  ])
  const [program, another] = programs
  const newest = newestFirst(tables).find((entry) => entry.program === program)
  if (program === undefined || another !== undefined || !newest) return undefined
  const known = tables.programs.find(({ id }) => id === program)?.name ?? ''
  return { program, newest, isWrittenAlike: known.normalize('NFKC') === name.normalize('NFKC') }
}

function newestFirst({ documents, entries }: Tables): Entry[] {
  const rank = new Map(documents.map((one) => [one.id, one.fiscal_year * 1000 + one.order]))
  return entries.toSorted((a, b) => (rank.get(b.document) ?? 0) - (rank.get(a.document) ?? 0))
}
