import { readFileSync } from 'node:fs'
import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import type { Dictionary } from './dictionary.ts'
import { indexPrograms, joinedTexts, type IndexedName, type IndexedProgram } from './indexed.ts'
import type { Wording } from './query.ts'
import { foldWithVariants } from './variants.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import type { WordFile } from './word-file.ts'

/** Everything that is worked out before the first query. */
export interface Prepared {
  readonly programs: readonly IndexedProgram[]
  readonly vocabulary: Vocabulary
}

/** The file in data/ that holds it for the data as they are, so that a start only reads it. */
export const PREPARED_FILE = 'generated/search.json'

/** Works it out. */
export function prepareSearch(book: BudgetBook, words: WordFile, dictionary: Dictionary): Prepared {
  const toForm = foldWithVariants(book.words)
  return {
    programs: indexPrograms(book, words, toForm),
    vocabulary: vocabularyOf(book, words, dictionary, toForm),
  }
}

/** The text of the file: sets and maps as lists, a program by its id, the data by their version. */
export function preparedText({ programs, vocabulary }: Prepared, version: string): string {
  const stored: Stored = {
    version,
    programs: programs.map(
      ({ program, names, parts, keywords, words, englishNameWords, english, amounts, text, ...rest }) => ({
        contentBones: text.contentBones,
        contentSounds: text.contentSounds,
        ...rest,
        id: program.id,
        names: names.map(storedName),
        parts: parts.map(storedName),
        keywords: keywords.map(storedName),
        words: [...words].join('\n'),
        englishNameWords: [...englishNameWords],
        english: [...english],
        amounts: [...amounts],
      }),
    ),
    vocabulary: {
      others: vocabulary.others,
      sounds: vocabulary.sounds,
      readings: [...vocabulary.readings],
      kanji: [...vocabulary.kanji],
      homophones: [...vocabulary.homophones],
      meanings: [...vocabulary.meanings],
    },
  }
  const { programs: lines, ...head } = stored
  return `${JSON.stringify(head).slice(0, -1)},"programs":[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]}\n`
}

/** Reads the file for a book; undefined where there is none, or it was made for other data. Only `data:build` writes it. */
export function readPrepared(path: string, book: BudgetBook): Prepared | undefined {
  let stored: Stored
  try {
    stored = JSON.parse(readFileSync(path, 'utf8')) as Stored
  } catch {
    return undefined
  }
  if (stored.version !== book.version || stored.programs.length !== book.programs.length) return undefined
  const { vocabulary } = stored
  return {
    programs: stored.programs.map((one, at) => {
      const program = book.programs[at]
      if (program?.id !== one.id) throw new Error(`${path} is not in the order of the data`)
      return programOf(one, program)
    }),
    vocabulary: {
      others: vocabulary.others,
      sounds: vocabulary.sounds,
      readings: new Map(vocabulary.readings),
      kanji: new Map(vocabulary.kanji),
      homophones: new Map(vocabulary.homophones),
      meanings: new Map(vocabulary.meanings),
    },
  }
}

function programOf(stored: StoredProgram, program: Program): IndexedProgram {
  const { id: _, contentBones, contentSounds, ...rest } = stored
  const named = {
    names: stored.names.map(nameOf),
    parts: stored.parts.map(nameOf),
    keywords: stored.keywords.map(nameOf),
  }
  return {
    ...rest,
    ...named,
    program,
    text: joinedTexts({ ...named, content: stored.content }, contentBones, contentSounds),
    words: new Set(stored.words.split('\n')),
    englishNameWords: new Set(stored.englishNameWords),
    english: new Set(stored.english),
    amounts: new Set(stored.amounts),
  }
}

type Listed<M> = M extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never

type StoredName = Omit<IndexedName, 'wordStarts'> & { readonly wordStarts: readonly number[] }

type StoredProgram = Omit<
  IndexedProgram,
  'program' | 'names' | 'parts' | 'keywords' | 'words' | 'englishNameWords' | 'english' | 'amounts' | 'text'
> & {
  readonly contentBones: string
  readonly contentSounds: string
  readonly id: string
  readonly names: readonly StoredName[]
  readonly parts: readonly StoredName[]
  readonly keywords: readonly StoredName[]
  readonly words: string
  readonly englishNameWords: readonly string[]
  readonly english: readonly string[]
  readonly amounts: readonly number[]
}

interface Stored {
  readonly version: string
  readonly programs: readonly StoredProgram[]
  readonly vocabulary: {
    readonly others: readonly string[]
    readonly sounds: readonly string[]
    readonly readings: Listed<Vocabulary['readings']>
    readonly kanji: Listed<Vocabulary['kanji']>
    readonly homophones: Listed<Vocabulary['homophones']>
    readonly meanings: readonly (readonly [string, readonly Wording[]])[]
  }
}

function storedName(name: IndexedName): StoredName {
  return { ...name, wordStarts: [...name.wordStarts] }
}

function nameOf(name: StoredName): IndexedName {
  return { ...name, wordStarts: new Set(name.wordStarts) }
}
