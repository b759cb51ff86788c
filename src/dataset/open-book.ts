import type { BudgetBook } from '../budget/book.ts'
import { buildBook } from './build-book.ts'
import { readCheckedTables } from './checked-tables.ts'
import { filesOf } from './files.ts'
import type { Finding } from './finding.ts'

/** Either the book, or everything that keeps the data from being one. */
export type OpenedBook =
  | { readonly book: BudgetBook; readonly findings: readonly [] }
  | { readonly book?: undefined; readonly findings: readonly Finding[] }

/**
 * The book of a data directory, for answering. Where `npm run data:build` has left the rows of exactly these tables,
 * which it found to keep every rule, they are taken as they are; else every table is read and checked in full.
 */
export async function openBook(directory: string): Promise<OpenedBook> {
  const readFile = filesOf(directory)
  const checked = readCheckedTables(readFile)
  if (checked) return { book: buildBook(checked.tables, checked.version), findings: [] }
  const { loadBookFrom } = await import('./load.ts')
  return loadBookFrom(readFile)
}
