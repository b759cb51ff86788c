import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadBook } from '../../src/dataset/load.ts'
import { DICTIONARY_FILE, readDictionary } from '../../src/search/dictionary.ts'
import { readWordFile, WORD_FILE } from '../../src/search/word-file.ts'
import type { Material } from './engine.ts'

/** The shipped data. */
export function shippedMaterial(): Material {
  const directory = fileURLToPath(new URL('../../data', import.meta.url))
  const { book } = loadBook(directory)
  const words = readWordFile(join(directory, WORD_FILE))
  const dictionary = readDictionary(join(directory, DICTIONARY_FILE), join(directory, WORD_FILE))
  if (!book || !words || !dictionary) throw new Error('the data cannot be read; see npm run data:check')
  return { book, words, dictionary }
}
