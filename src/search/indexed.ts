import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { fold } from './fold.ts'
import { lexiconOf } from './lexicon.ts'
import { soundOf } from './sound.ts'
import { contentOf, partsOf } from './texts.ts'
import type { VariantFold } from './variants.ts'
import type { Word, WordFile } from './word-file.ts'

/** A name in the forms in which it is compared. */
export interface IndexedName {
  /** As a reader sees it. */
  readonly shown: string
  readonly form: string
  /** The form with every word spelt as it is shown, its variants left as they are. */
  readonly plain: string
  readonly sound: string
  /** Offsets in `sound` where a word begins. */
  readonly wordStarts: ReadonlySet<number>
}

/** A program, ready to be compared with queries. */
export interface IndexedProgram {
  readonly program: Program
  readonly ids: readonly string[]
  /** The name first, then the names as printed. */
  readonly names: readonly IndexedName[]
  /** Facilities and openings. */
  readonly parts: readonly IndexedName[]
  readonly keywords: readonly IndexedName[]
  /** Folded sentences of the content. */
  readonly content: readonly string[]
  /** Folded content words and their sounds. */
  readonly words: ReadonlySet<string>
  /** The English name, folded. */
  readonly englishName: string
  readonly english: ReadonlySet<string>
}

const PROVISIONAL = /[（(]仮称[）)]\s*/gu
const FUNCTION_WORD = /^[ぁ-ゖー]{1,2}$/u

/** Prepares every program of the book. */
export function indexPrograms(book: BudgetBook, words: WordFile, toForm: VariantFold): IndexedProgram[] {
  const nameOf = (shown: string, reading: string): IndexedName => {
    const sound = soundOf(reading)
    const called = shown.replaceAll(PROVISIONAL, '')
    return {
      shown,
      form: toForm(called),
      plain: fold(called),
      sound,
      wordStarts: wordStarts(words[shown] ?? [], sound),
    }
  }
  const lexicon = lexiconOf(words)
  return book.programs.map((program) => {
    const content = contentOf(program, book)
    const texts = [program.name.ja, ...content]
    const contentWords = texts
      .flatMap((text) => words[text] ?? [])
      .filter(([surface]) => !FUNCTION_WORD.test(surface))
    return {
      program,
      ids: [program.id, ...program.entries.map((entry) => `${entry.source.document.id}#${entry.source.row}`)],
      names: [
        nameOf(program.name.ja, program.reading),
        ...program.entries
          .filter((entry) => fold(entry.printedName) !== fold(program.name.ja))
          .map(({ printedName }) => nameOf(printedName, lexicon.readingOf(printedName) ?? program.reading)),
      ],
      parts: partsOf(program, book).map((part) =>
        nameOf(part.name, part.reading ?? readingOf(words[part.name] ?? [])),
      ),
      keywords: program.entries.flatMap((entry) =>
        entry.keywords.map((keyword) => nameOf(keyword, readingOf(words[keyword] ?? []))),
      ),
      content: content.map(toForm),
      words: new Set(contentWords.flatMap(([surface, reading]) => [toForm(surface), soundOf(reading)])),
      englishName: fold(program.name.en),
      english: new Set(
        [program.name.en, ...program.entries.map((entry) => entry.summary.en)].flatMap(englishWords),
      ),
    }
  })
}

/** The words of an English text, lower case and without a plural s, leaving out the ones that say nothing. */
export function englishWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
}

const EMPTY_WORDS = new Set(
  'the of and for in at to on by with from an is are it its this that as or how much what which who when where budget program programme minato ward city tokyo'.split(
    ' ',
  ),
)

function readingOf(words: readonly Word[]): string {
  return words.map(([, reading]) => reading).join('')
}

/** Where words begin in a sound, as far as the dictionary's readings agree with the reviewed reading. */
function wordStarts(words: readonly Word[], sound: string): Set<number> {
  const starts = new Set([0])
  let at = 0
  for (const [, reading] of words) {
    const word = soundOf(reading)
    if (word === '') continue
    const found = sound.indexOf(word, at)
    if (found === -1 || found > at + 8) continue
    starts.add(found)
    at = found + word.length
    starts.add(at)
  }
  return starts
}
