import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BudgetBook } from '../../src/budget/book.ts'
import { checkedTablesText, TABLES_FILE } from '../../src/dataset/checked-tables.ts'
import { filesOf } from '../../src/dataset/files.ts'
import type { Finding } from '../../src/dataset/finding.ts'
import { loadBook } from '../../src/dataset/load.ts'
import { needsEnglish, printedValuesIn } from '../../src/dataset/printed-values.ts'
import { readTables } from '../../src/dataset/read-tables.ts'
import { DICTIONARY_FILE, dictionaryText, type Dictionary } from '../../src/search/dictionary.ts'
import { hiragana } from '../../src/search/fold.ts'
import { searchedTexts } from '../../src/search/texts.ts'
import { WORD_FILE, wordFileText, type Word, type WordFile } from '../../src/search/word-file.ts'
import { INVENTED_FILES, INVENTED_READINGS, type InventedFile } from './invented-files.ts'

/** What data:build makes of tables that hold together. */
type GeneratedFile = typeof WORD_FILE | typeof DICTIONARY_FILE | typeof TABLES_FILE

/**
 * Alters files before they are written: what is returned is written instead, text or bytes; for undefined the file
 * is left out.
 */
export type Change = Partial<
  Record<InventedFile | GeneratedFile, (text: string) => string | Uint8Array | undefined>
>

/** A data set on disk: `using data = writeInventedData()` removes it where the block ends. */
export interface InventedData extends Disposable {
  readonly directory: string
}

/**
 * Writes the data set of an invented town, 星見市: every table and, where they hold together, the
 * generated files.
 * Without a directory it makes a temporary one; a directory that was given is not removed.
 */
export function writeInventedData(directory?: string, change: Change = {}): InventedData {
  const place = directory ?? mkdtempSync(join(tmpdir(), 'invented-data-'))
  const remove = (): void => {
    if (directory === undefined) rmSync(place, { recursive: true, force: true })
  }
  try {
    writeFiles(place, change)
  } catch (error) {
    remove()
    throw error
  }
  return { directory: place, [Symbol.dispose]: remove }
}

function writeFiles(directory: string, change: Change): void {
  const write = (file: InventedFile | GeneratedFile, text: string): void => {
    const alter = change[file]
    const content = alter ? alter(text) : text
    if (alter && content === text) throw new Error(`The change of ${file} changes nothing`)
    if (content === undefined) return
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), content)
  }
  for (const [file, text] of Object.entries(INVENTED_FILES)) write(file as InventedFile, text)
  if (!change['printed-values.csv']) sayInEnglish(directory)
  const { book, tables } = loadBook(directory)
  if (!book) return
  write(TABLES_FILE, checkedTablesText({ tables, version: book.version }, filesOf(directory)))
  const words = wordFileText(inventedWords(book))
  write(WORD_FILE, words)
  write(DICTIONARY_FILE, dictionaryText(INVENTED_DICTIONARY, words))
}

/** Says the printed values of changed tables in English too, so that the tests of other things need not. */
function sayInEnglish(directory: string): void {
  const { tables } = readTables(directory)
  const said = new Map(tables['printed-values'].map((row) => [row.printed, row.value_en]))
  const needed = new Set(
    printedValuesIn(tables)
      .map(({ value }) => value)
      .filter(needsEnglish),
  )
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const rows = [...needed].map((value) => `${cell(value)},${cell(said.get(value) ?? 'something else')}`)
  writeFileSync(join(directory, 'printed-values.csv'), ['printed,value_en', ...rows, ''].join('\n'))
}

/** The book of the invented town. Throws with every finding when a change has broken it. */
export function inventedBook(change: Change = {}): BudgetBook {
  using data = writeInventedData(undefined, change)
  const { book, findings } = loadBook(data.directory)
  if (!book) throw new Error(`The invented data has findings: ${JSON.stringify(findings, null, 2)}`)
  return book
}

/** Everything that loading the invented data finds wrong after a change. */
export function inventedFindings(change: Change = {}): readonly Finding[] {
  using data = writeInventedData(undefined, change)
  return loadBook(data.directory).findings
}

/** A few words such as a dictionary would give for the invented town. */
export const INVENTED_DICTIONARY: Dictionary = {
  kanji: new Map([
    ['夏', ['なつ', 'か']],
    ['科', ['か']],
    ['化', ['か', 'け']],
    ['学', ['がく']],
  ]),
  homophones: new Map([['化学', ['科学']]]),
  synonyms: new Map([['サイエンス', ['科学']]]),
  readings: new Map([['お昼', 'おひる']]),
}

/** The words of every searched text of a book, cut by a short list of words instead of a morphological analyzer. */
export function inventedWords(book: BudgetBook): WordFile {
  return Object.fromEntries(searchedTexts(book).map((text) => [text, wordsOf(text)]))
}

const readings = new Map(Object.entries(INVENTED_READINGS))
const longestFirst = [...readings.keys()].toSorted((a, b) => b.length - a.length)
const word = new RegExp(`${longestFirst.join('|')}|[ァ-ヶー]+|[ぁ-ゖ]+|[A-Za-z0-9]+|\\p{L}`, 'gu')

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(
    ([surface]) => [surface, readings.get(surface) ?? hiragana(surface)] as const,
  )
}
