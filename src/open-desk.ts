import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { completers } from './answers/completers.ts'
import { worldOf } from './answers/world.ts'
import type { BudgetBook } from './budget/book.ts'
import type { Finding } from './dataset/finding.ts'
import { openBook } from './dataset/open-book.ts'
import { digestCompleters } from './digest/on-demand.ts'
import { openDesk, type Desk } from './dialogue/desk.ts'
import type { Memory } from './dialogue/memory.ts'
import { PREPARED_FILE, readPrepared, type Prepared } from './search/prepared.ts'
import { searchIn } from './search/program-search.ts'

/** A desk that answers from the data, or everything that keeps the data from being used. */
export type Opened =
  { readonly desk: Desk; readonly book: BudgetBook } | { readonly findings: readonly Finding[] }

type OnFault = (error: unknown, code: string, request: unknown) => void

/** Opens the data of a directory and a desk on it; without a memory nothing outlives an answer. */
export async function openDeskOn(dataDirectory: string, onFault: OnFault, memory?: Memory): Promise<Opened> {
  const { book, findings } = await openBook(dataDirectory)
  return book ? openDeskWith(book, dataDirectory, onFault, memory) : { findings }
}

/** Opens a desk on a book and what was prepared for searching it; else on the words of its directory. */
export async function openDeskWith(
  book: BudgetBook,
  dataDirectory: string,
  onFault: OnFault,
  memory?: Memory,
): Promise<Opened> {
  const prepared =
    readPrepared(join(dataDirectory, PREPARED_FILE), book) ?? (await prepare(book, dataDirectory))
  if ('file' in prepared) return { findings: [prepared] }
  return {
    desk: openDesk({
      commands,
      world: worldOf(book, searchIn(prepared)),
      completers: { ...completers, ...digestCompleters },
      memory,
      onFault,
    }),
    book,
  }
}

async function prepare(book: BudgetBook, dataDirectory: string): Promise<Prepared | Finding> {
  const { isCurrent, readWordFile, WORD_FILE } = await import('./search/word-file.ts')
  const { DICTIONARY_FILE, readDictionary } = await import('./search/dictionary.ts')
  const { prepareSearch } = await import('./search/prepare.ts')
  const wordFile = join(dataDirectory, WORD_FILE)
  const words = readWordFile(wordFile)
  if (!words || !isCurrent(words, book)) return stale(WORD_FILE)
  const dictionary = readDictionary(join(dataDirectory, DICTIONARY_FILE), wordFile)
  return dictionary ? prepareSearch(book, words, dictionary) : stale(DICTIONARY_FILE)
}

const stale = (file: string): Finding => ({
  file,
  message: {
    ja: '表より古いか、読めません。npm run data:build で作り直してください',
    en: 'is older than the tables or unreadable; make it again with npm run data:build',
  },
})
