import type { BudgetBook } from '../budget/book.ts'
import type { Dictionary } from './dictionary.ts'
import { indexPrograms } from './indexed.ts'
import { lookupOf } from './lookup.ts'
import type { Prepared } from './prepared.ts'
import { searchIn, type ProgramSearch } from './program-search.ts'
import { foldWith, variantsOf } from './variants.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { WordFile } from './word-file.ts'

/** Works out what searching a book needs, from what `npm run data:build` took from dictionaries. */
export function prepareSearch(book: BudgetBook, words: WordFile, dictionary: Dictionary): Prepared {
  const variants = variantsOf(book.words)
  const programs = indexPrograms(book, words, foldWith(variants))
  return {
    programs,
    lookup: lookupOf(programs),
    vocabulary: vocabularyOf(book, words, dictionary, variants),
  }
}

/** Builds the search over a book anew; a start reads what was prepared instead. */
export function createProgramSearch(
  book: BudgetBook,
  words: WordFile,
  dictionary: Dictionary,
): ProgramSearch {
  return searchIn(prepareSearch(book, words, dictionary))
}
