import { fold } from './fold.ts'
import { kanaOfRomaji, soundOf } from './sound.ts'

/** Something that is called by a few names. */
export interface NamedThing<T> {
  readonly thing: T
  readonly names: readonly string[]
  readonly readings: readonly string[]
}

/** Finds things in a short list of names: departments, funding sources, documents, commands. */
export interface NameFinder<T> {
  /** The thing whose name, alias or reading is exactly this. */
  exactly(text: string): T | undefined
  /** All of them, where several go by it. */
  allExactly(text: string): T[]
  /** Everything whose name or reading holds the text, best first; everything for an empty text. */
  matching(text: string): T[]
}

const EXACT = 3
const STARTS = 2
const HOLDS = 1

/** A finder that compares names with the same folding as program search. */
export function createNameFinder<T>(things: readonly NamedThing<T>[]): NameFinder<T> {
  const index = things.map(({ thing, names, readings }) => ({
    thing,
    forms: names.map(fold),
    sounds: readings.map(soundOf),
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
    const form = fold(text)
    if (form === '' && text.trim() !== '') return []
    const kana = kanaOfRomaji(text) ?? form
    const sound = /^[ぁ-ゖー]+$/u.test(kana) ? soundOf(kana) : undefined
    return index
      .map(({ thing, forms, sounds }) => ({
        thing,
        rating: Math.max(rate(form, forms, 1), sound === undefined ? 0 : rate(sound, sounds, 2)),
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
    matching: (text) => ranked(text).map(({ thing }) => thing),
  }
}
