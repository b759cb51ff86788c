import type { BudgetBook } from '../budget/book.ts'
import type { Dictionary } from './dictionary.ts'
import type { KanjiSounds } from './kanji-sounds.ts'
import { compoundsIn, knownWords, readingsIn } from './lexicon.ts'
import { passingWords } from './passing-words.ts'
import { soundOf } from './sound.ts'
import { listOf, type Table, type WordList } from './table-text.ts'
import { meaningsOf, stemsOf, type Meanings } from './thesaurus.ts'
import { foldWith, variantsOf } from './variants.ts'
import type { WordFile } from './word-file.ts'

/** All words that reading a query needs. */
export interface Vocabulary {
  /** Words of the documents with their readings. */
  readonly readings: Table<string>
  /** All words that are known: these, what people write for them, keywords, departments; as a lexicon compares them. */
  readonly words: WordList
  /** How all of them sound. */
  readonly sounds: WordList
  /** Spelling variants that are folded away. */
  readonly variants: ReadonlyMap<string, string>
  readonly meanings: Meanings
  readonly kanji: KanjiSounds
  readonly homophones: Table<readonly string[]>
}

/** The vocabulary of a book. */
export function vocabularyOf(
  book: BudgetBook,
  words: WordFile,
  dictionary: Dictionary,
  variants = variantsOf(book.words),
): Vocabulary {
  const readings = new Map([...compoundsIn(words), ...readingsIn(words)])
  const heard = [...readings.values(), ...dictionary.readings.values()].filter(
    (reading) => reading.length > 2,
  )
  return {
    readings,
    words: listOf(
      knownWords(readings, [
        ...book.words.map(({ written }) => written),
        ...stemsOf(book.words.map(({ written }) => written)),
        ...dictionary.synonyms.keys(),
        ...book.programs.flatMap(({ entries }) => entries.flatMap((entry) => entry.keywords)),
        ...passingWords(),
        ...book.departments.map(({ name }) => name.ja),
      ]),
    ),
    sounds: listOf(new Set(heard.map(soundOf))),
    variants,
    meanings: meaningsOf(book.words, dictionary, foldWith(variants)),
    kanji: dictionary.kanji,
    homophones: dictionary.homophones,
  }
}
