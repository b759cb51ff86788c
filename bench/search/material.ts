import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadBook } from '../../src/dataset/load.ts'
import { KANJI_SOUNDS_FILE, readKanjiSounds } from '../../src/search/kanji-sounds.ts'
import { readWordFile, WORD_FILE } from '../../src/search/word-file.ts'
import type { Material } from './engine.ts'

/** The shipped data. */
export function shippedMaterial(): Material {
  const directory = fileURLToPath(new URL('../../data', import.meta.url))
  const { book } = loadBook(directory)
  const words = readWordFile(join(directory, WORD_FILE))
  const kanji = readKanjiSounds(join(directory, KANJI_SOUNDS_FILE))
  if (!book || !words || !kanji) throw new Error('the data cannot be read; see npm run data:check')
  return { book, words, kanji }
}
