import type { BudgetBook } from '../../budget/book.ts'
import type { Program } from '../../budget/program.ts'
import { englishStem, isEmptyWord, singulars } from '../../search/english.ts'
import { fold } from '../../search/fold.ts'
import { isLooseWord } from './function-words.ts'
import { sameInEnglish } from './same-in-english.ts'
import { onceFor } from '../../search/once.ts'

/** A program with the part of the words of an English subject that its texts hold, from 0 to 1, rarer words counting more. */
export interface Rated {
  readonly program: Program
  readonly held: number
  /** The part that its names and keywords hold. */
  readonly named: number
}

/** Rates all programs by the words of an English subject. */
export interface EnglishEvidence {
  /** Those that hold any of the words, best first. */
  rate(subject: string): readonly Rated[]
  /** Whether a word of a subject stands nowhere, alone or as one with those beside it: what it names is in no document. */
  hasUnknown(subject: string): boolean
}

/** What is known of a program in both languages. */
interface Texts {
  readonly program: Program
  readonly name: ReadonlySet<string>
  readonly text: ReadonlySet<string>
  readonly japaneseName: string
  readonly japaneseKeywords: string
  readonly japaneseText: string
}

/** What a word in a place is worth; keywords are part of what names a program. */
export const WORTH = {
  name: 1,
  sameInName: 0.95,
  meantInName: 0.95,
  meantInKeyword: 0.945,
  text: 0.7,
  meantInText: 0.6,
}
/** What a word counts that stands nowhere, and the most that any counts. */
const [UNKNOWN, MOST] = [3, 3.6]
/** What a word of Japanese in letters counts: English texts cannot hold it. */
const ROMAJI = 0.8
/** The most words that stand for one thing: convenience store, bank deposit inquiry. */
const LONGEST = 3

/** Prepared when the first English sentence is asked; a book never changes. */
export const englishEvidence: (book: BudgetBook) => EnglishEvidence = onceFor(prepare)

/** How much of an English subject a program must hold at least, where a fact or a printed line speaks for it. */
export const LEAST_HELD = 0.5

/** The part of the words of an English subject that a program's texts hold. */
export function heldInEnglish(subject: string, program: Program, book: BudgetBook): number {
  return (
    englishEvidence(book)
      .rate(subject)
      .find((one) => one.program === program)?.held ?? 0
  )
}

function prepare(book: BudgetBook): EnglishEvidence {
  const texts = book.programs.map(textsOf)
  const meanings = new Map<string, string[]>()
  for (const { written, means } of book.words) {
    if (!/^[a-z][a-z0-9 '-]*$/iu.test(written)) continue
    const key = singulars(written).join(' ')
    meanings.set(key, [...(meanings.get(key) ?? []), fold(means)])
  }
  const known = new Map<string, readonly number[]>()
  /** What a word, or several as one, is worth in each program. */
  const worthOf = (word: string): readonly number[] => {
    const found = known.get(word) ?? texts.map((one) => worthIn(one, word, meanings))
    if (known.size < MOST_KNOWN) known.set(word, found)
    return found
  }
  /** What each of some words is worth in each program, alone or as one with those beside it. */
  const worthsOf = (words: readonly string[]): number[][] =>
    words.map((_, at) => {
      const worth = texts.map(() => 0)
      for (let size = 1; size <= LONGEST; size++) {
        for (let from = Math.max(0, at - size + 1); from <= at && from + size <= words.length; from++) {
          const phrase = words.slice(from, from + size).join(' ')
          if (size > 1 && !meanings.has(singulars(phrase).join(' '))) continue
          worthOf(phrase).forEach((one, program) => {
            worth[program] = Math.max(worth[program] ?? 0, one)
          })
        }
      }
      return worth
    })
  return {
    hasUnknown: (subject) => {
      const words = contentWords(subject)
      return worthsOf(words).some((worth, at) => !worth.some((one) => one > 0) && !isRomaji(words[at] ?? ''))
    },
    rate: (subject) => {
      const words = contentWords(subject)
      const worths = worthsOf(words)
      const weights = worths.map((worth, at) => {
        const holding = worth.filter((one) => one > 0).length
        if (holding === 0) return isRomaji(words[at] ?? '') ? ROMAJI : UNKNOWN
        return Math.min(MOST, Math.log((texts.length + 1) / (holding + 0.5)))
      })
      const all = weights.reduce((sum, weight) => sum + weight, 0)
      if (all === 0) return []
      const part = (program: number, least: number): number =>
        weights.reduce((sum, weight, at) => {
          const worth = worths[at]?.[program] ?? 0
          return worth < least ? sum : sum + weight * worth
        }, 0) / all
      return texts
        .map(({ program }, at) => ({ program, held: part(at, 0), named: part(at, WORTH.meantInKeyword) }))
        .filter(({ held }) => held > 0)
        .toSorted((a, b) => b.held - a.held)
    },
  }
}

/** Whether a word is Japanese in letters, by its syllables. */
export const isRomaji = (word: string): boolean =>
  word.length >= 4 &&
  ROMAJI_WORD.test(word) &&
  !ENGLISH_LIKE_ROMAJI.test(word) &&
  !/^.{0,4}[^aiueo]e$/u.test(word)

/** English words that could be syllables of Japanese. */
const ENGLISH_LIKE_ROMAJI =
  /^(?:wifi|taxi|camera|media|area|radio|video|piano|potato|tomato|banana|pasta|pizza|data|idea|sofa|casino|soda|photo|moto|demo|memo|menu|guru|tuna|soda|polio|studio|opera|drama|karma|visa|saga)s?$/iu
const ROMAJI_WORD =
  /^(?:(?:kk|ss|tt|pp|[kgsztdnhbpmyrwfj]|[kgnhbpmr]y|s?sh|c?ch|ts|zy|sy|ty|jy)?[aiueo]|n(?![aiueoy]))+$/iu

/** How many words are remembered with what they are worth. */
const MOST_KNOWN = 2000

/** The words of an English text that say what it is about, in lower case. */
export function contentWords(subject: string): string[] {
  return (subject.toLowerCase().match(/[a-z0-9]+/gu) ?? []).filter(
    (word) => word.length > 1 && !isEmptyWord(word) && !isLooseWord(word),
  )
}

function worthIn(texts: Texts, phrase: string, meanings: ReadonlyMap<string, readonly string[]>): number {
  const means = meanings.get(singulars(phrase).join(' ')) ?? []
  const stems = phrase.includes(' ') ? [] : [englishStem(phrase), ...sameInEnglish(phrase)]
  if (stems[0] !== undefined && texts.name.has(stems[0])) return WORTH.name
  if (stems.some((stem) => texts.name.has(stem))) return WORTH.sameInName
  if (means.some((one) => texts.japaneseName.includes(one))) return WORTH.meantInName
  if (means.some((one) => texts.japaneseKeywords.includes(one))) return WORTH.meantInKeyword
  if (stems.some((stem) => texts.text.has(stem))) return WORTH.text
  return means.some((one) => texts.japaneseText.includes(one)) ? WORTH.meantInText : 0
}

function textsOf(program: Program): Texts {
  const { entries, name } = program
  const said = entries.flatMap((entry) => [
    entry.summary,
    ...entry.details.map(({ text }) => text),
    ...entry.lineItems.map((item) => item.name),
    ...entry.terms.map(({ subject }) => subject),
    ...entry.changes.map(({ subject }) => subject),
    ...entry.schedule.map(({ what }) => what),
    ...entry.facilities.map((facility) => facility.name),
  ])
  return {
    program,
    name: stemsIn(name.en),
    text: stemsIn(said.map(({ en }) => en).join(' ')),
    japaneseName: fold([name.ja, ...entries.map(({ printedName }) => printedName)].join(' ')),
    japaneseKeywords: fold(entries.flatMap(({ keywords }) => keywords).join(' ')),
    japaneseText: fold(said.map(({ ja }) => ja).join(' ')),
  }
}

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[a-z0-9]+/gu) ?? []).map(englishStem))
