import { fold } from './fold.ts'
import { kanaOfRomaji, soundOf } from './sound.ts'

/** Something that is called by a few names. */
export interface NamedThing<T> {
  readonly thing: T
  readonly names: readonly string[]
  readonly readings: readonly string[]
  /** Words that it is about: they find it where no name does. */
  readonly keywords?: readonly string[]
}

/** Finds things in a short list of names: departments, funding sources, documents, totals. */
export interface NameFinder<T> {
  /** The thing whose name, alias or reading is exactly this. */
  exactly(text: string): T | undefined
  /** All of them, where several go by it. */
  allExactly(text: string): T[]
  /** Everything whose name or reading holds the text, best first. */
  named(text: string): T[]
  /** The same, and then what has it in a keyword or all of its words in names and keywords; all for an empty text. */
  matching(text: string): T[]
}

const EXACT = 4
const STARTS = 3
const HOLDS = 2
const ABOUT = 1

/** A finder that compares names with the folding of program search, or with the one that is given. */
export function createNameFinder<T>(
  things: readonly NamedThing<T>[],
  toForm: (text: string) => string = fold,
): NameFinder<T> {
  const index = things.map(({ thing, names, readings, keywords = [] }) => ({
    thing,
    forms: names.map(toForm),
    sounds: readings.map(soundOf),
    keywords: keywords.map(toForm),
  }))
  const rate = (text: string, candidates: readonly string[], shortest: number): number =>
    Math.max(
      0,
      ...candidates.map((candidate) => {
        if (candidate === text) return EXACT
        if (text.length < shortest) return 0
        return candidate.startsWith(text) ? STARTS : candidate.includes(text) ? HOLDS : 0
      }),
    )
  const ranked = (text: string): { thing: T; rating: number }[] => {
    const form = toForm(text)
    if (form === '' && text.trim() !== '') return []
    const kana = kanaOfRomaji(text) ?? form
    const sound = /^[ぁ-ゖー]+$/u.test(kana) ? soundOf(kana) : undefined
    const words = text.trim().split(/\s+/u).map(toForm)
    return index
      .map(({ thing, forms, sounds, keywords }) => ({
        thing,
        rating: Math.max(
          rate(form, forms, 1),
          sound === undefined ? 0 : rate(sound, sounds, 2),
          words.every((word) => [...forms, ...keywords].some((one) => one.includes(word))) ? ABOUT : 0,
        ),
      }))
      .filter(({ rating }) => text.trim() === '' || rating > 0)
      .toSorted((a, b) => b.rating - a.rating)
  }
  const allExactly = (text: string): T[] =>
    fold(text) === ''
      ? []
      : ranked(text)
          .filter(({ rating }) => rating === EXACT)
          .map(({ thing }) => thing)
  return {
    exactly: (text) => allExactly(text)[0],
    allExactly,
    named: (text) =>
      ranked(text)
        .filter(({ rating }) => rating >= HOLDS)
        .map(({ thing }) => thing),
    matching: (text) => ranked(text).map(({ thing }) => thing),
  }
}
