import type { BudgetBook } from '../budget/book.ts'
import { buildBook } from './build-book.ts'
import { filesOf, type ReadFile } from './files.ts'
import type { Finding } from './finding.ts'
import { readTablesFrom, type Tables } from './read-tables.ts'
import { RULES } from './rules/index.ts'

/** Either the book, or everything that keeps the data from being one. */
export type Loaded =
  | { readonly book: BudgetBook; readonly tables: Tables; readonly findings: readonly [] }
  | { readonly book?: undefined; readonly tables: Tables; readonly findings: readonly Finding[] }

/**
 * Reads a data directory and proves what can be proved of it. The rules run only over rows that could be read, so
 * that one unreadable file does not drown its own message in the references to it.
 */
export function loadBook(directory: string): Loaded {
  return loadBookFrom(filesOf(directory))
}

/** The same from files that may stand elsewhere. */
export function loadBookFrom(readFile: ReadFile): Loaded {
  const { tables, findings, version } = readTablesFrom(readFile)
  if (findings.length > 0) return { tables, findings }
  const broken = RULES.flatMap((rule) => rule(tables))
  if (broken.length > 0) return { tables, findings: broken }
  return { book: buildBook(tables, version), tables, findings: [] }
}
