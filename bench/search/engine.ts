import type { BudgetBook } from '../../src/budget/book.ts'
import type { Dictionary } from '../../src/search/dictionary.ts'
import type { WordFile } from '../../src/search/word-file.ts'

/** What an index is built from. */
export interface Material {
  readonly book: BudgetBook
  readonly words: WordFile
  readonly dictionary: Dictionary
}

/** An index that answers. */
export interface Index {
  /** Ids of programs, best first, at most `limit`; none where the engine says that it holds nothing. */
  search(query: string, limit: number): string[]
  /**
   * The id that is answered with and no question asked. Left out by engines that never say how sure they are: their
   * first result is taken.
   */
  take?(query: string): string | undefined
  /** Ids to suggest while somebody types, at most `limit`; left out where the engine has no such call. */
  suggest?(typed: string, limit: number): string[]
}

/** An index that was just built. */
export interface BuiltIndex extends Index {
  /** Writes it to a file, in the way that the engine offers for this. */
  save(path: string): void | Promise<void>
}

/** A search engine with the best set-up for Japanese that we know. */
export interface Engine {
  readonly name: string
  build(material: Material): BuiltIndex | Promise<BuiltIndex>
  /** Reads an index that was saved. */
  load(path: string, material: Material): Index | Promise<Index>
}

/** The texts of a program as every engine gets them, readings and English included. */
export interface Text {
  readonly id: string
  readonly name: string
  readonly reading: string
  readonly parts: string
  readonly content: string
  readonly english: string
}
