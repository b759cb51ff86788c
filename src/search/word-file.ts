import { readFileSync } from 'node:fs'
import type { BudgetBook } from '../budget/book.ts'
import { searchedTexts } from './texts.ts'

/** A word and its reading in hiragana; a word that has no reading (letters, digits) stands for itself. */
export type Word = readonly [surface: string, reading: string]

/** Text → its words, as kuromoji cut them when the data was built. */
export type WordFile = Readonly<Record<string, readonly Word[]>>

/** The file in data/ that `npm run data:build` writes and search reads, so that no answer ever waits for kuromoji. */
export const WORD_FILE = 'generated/words.json'

/** Reads the word file; undefined when it is missing or broken. */
export function readWordFile(path: string): WordFile | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isWordFile(content) ? content : undefined
  } catch {
    return undefined
  }
}

function isWordFile(content: unknown): content is WordFile {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false
  return Object.values(content).every((list: unknown) => Array.isArray(list) && list.every(isWord))
}

function isWord(word: unknown): word is Word {
  return Array.isArray(word) && word.length === 2 && word.every((part) => typeof part === 'string')
}

/** True when the file holds exactly the texts of the book. */
export function isCurrent(file: WordFile, book: BudgetBook): boolean {
  const texts = searchedTexts(book)
  return texts.length === Object.keys(file).length && texts.every((text) => Object.hasOwn(file, text))
}

/** The text of the file, one searched text a line, so that a change can be read. */
export function wordFileText(words: WordFile): string {
  const lines = Object.entries(words).map(
    ([text, list]) => `${JSON.stringify(text)}: ${JSON.stringify(list)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}
