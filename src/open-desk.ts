import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { completers } from './answers/completers.ts'
import { createWorld } from './answers/world.ts'
import type { BudgetBook } from './budget/book.ts'
import type { Finding } from './dataset/finding.ts'
import { loadBook } from './dataset/load.ts'
import { openDesk, type Desk } from './dialogue/desk.ts'
import { DICTIONARY_FILE, readDictionary } from './search/dictionary.ts'
import { isCurrent, readWordFile, WORD_FILE } from './search/word-file.ts'

/** A desk that answers from the data, or everything that keeps the data from being used. */
export type Opened =
  { readonly desk: Desk; readonly book: BudgetBook } | { readonly findings: readonly Finding[] }

/** Loads the data of a directory and opens a desk on it. */
export function openDeskOn(
  dataDirectory: string,
  onFault: (error: unknown, code: string, request: unknown) => void,
): Opened {
  const { book, findings } = loadBook(dataDirectory)
  if (!book) return { findings }
  const words = readWordFile(join(dataDirectory, WORD_FILE))
  if (!words || !isCurrent(words, book)) return { findings: [stale(WORD_FILE)] }
  const dictionary = readDictionary(join(dataDirectory, DICTIONARY_FILE), join(dataDirectory, WORD_FILE))
  if (!dictionary) return { findings: [stale(DICTIONARY_FILE)] }
  return {
    desk: openDesk({ commands, world: createWorld(book, words, dictionary), completers, onFault }),
    book,
  }
}

const stale = (file: string): Finding => ({
  file,
  message: {
    ja: '表より古いか、読めません。npm run data:build で作り直してください',
    en: 'is older than the tables or unreadable; make it again with npm run data:build',
  },
})
