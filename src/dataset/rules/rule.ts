import type { Finding } from '../finding.ts'
import type { Tables } from '../read-tables.ts'

/** Something that must be true of the data as a whole: returns every place where it is not. */
export type Rule = (tables: Tables) => Finding[]

/** The key of the entry that a row belongs to. */
export function entryKey(row: { readonly document: string; readonly row: number }): string {
  return `${row.document}#${row.row}`
}
