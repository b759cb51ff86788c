import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { completers } from './answers/completers.ts'
import { createWorld } from './answers/world.ts'
import type { BudgetBook } from './budget/book.ts'
import type { Finding } from './dataset/finding.ts'
import { openBook } from './dataset/open-book.ts'
import { openDesk, type Desk } from './dialogue/desk.ts'
import { isCurrent, readWordFile, WORD_FILE } from './search/word-file.ts'

/** A desk that answers from the data, or everything that keeps the data from being used. */
export type Opened =
  { readonly desk: Desk; readonly book: BudgetBook } | { readonly findings: readonly Finding[] }

type OnFault = (error: unknown, code: string, request: unknown) => void

/** Opens the data of a directory and a desk on it. */
export async function openDeskOn(dataDirectory: string, onFault: OnFault): Promise<Opened> {
  const { book, findings } = await openBook(dataDirectory)
  return book ? openDeskWith(book, dataDirectory, onFault) : { findings }
}

/** Opens a desk on a book and the words of its directory. */
export function openDeskWith(book: BudgetBook, dataDirectory: string, onFault: OnFault): Opened {
  const words = readWordFile(join(dataDirectory, WORD_FILE))
  if (!words || !isCurrent(words, book)) return { findings: [STALE_WORDS] }
  return { desk: openDesk({ commands, world: createWorld(book, words), completers, onFault }), book }
}

const STALE_WORDS: Finding = {
  file: WORD_FILE,
  message: {
    ja: '表より古いか、読めません。npm run data:build で作り直してください',
    en: 'is older than the tables or unreadable; make it again with npm run data:build',
  },
}
