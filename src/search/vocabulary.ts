import type { BudgetBook } from '../budget/book.ts'
import type { Dictionary } from './dictionary.ts'
import type { KanjiSounds } from './kanji-sounds.ts'
import { compoundsIn, readingsIn } from './lexicon.ts'
import { soundOf } from './sound.ts'
import { meaningsOf, type Meanings } from './thesaurus.ts'
import { isFolded, type VariantFold } from './variants.ts'
import type { WordFile } from './word-file.ts'

/** All words that reading a query needs. */
export interface Vocabulary {
  /** Words of the documents with their readings. */
  readonly readings: ReadonlyMap<string, string>
  /** Further words that are known: what people write for them, keywords, departments. */
  readonly others: readonly string[]
  /** How all of them sound. */
  readonly sounds: readonly string[]
  readonly meanings: Meanings
  readonly kanji: KanjiSounds
  readonly homophones: ReadonlyMap<string, readonly string[]>
}

/** The vocabulary of a book. */
export function vocabularyOf(
  book: BudgetBook,
  words: WordFile,
  dictionary: Dictionary,
  toForm: VariantFold,
): Vocabulary {
  const readings = new Map([...compoundsIn(words), ...readingsIn(words)])
  const heard = [...readings.values(), ...dictionary.readings.values()].filter(
    (reading) => reading.length > 2,
  )
  return {
    readings,
    others: [
      ...new Set([
        ...book.words.filter((word) => !isFolded(word)).map(({ written }) => written),
        ...dictionary.synonyms.keys(),
        ...book.programs.flatMap(({ entries }) => entries.flatMap((entry) => entry.keywords)),
        ...book.departments.map(({ name }) => name.ja),
      ]),
    ],
    sounds: [...new Set(heard.map(soundOf))],
    meanings: meaningsOf(book.words, dictionary, toForm),
    kanji: dictionary.kanji,
    homophones: dictionary.homophones,
  }
}
