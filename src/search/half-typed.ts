import { kanaBegun } from './sound.ts'

/** A text of which the end is not converted yet, as an input method leaves it: 手話つうy, 教い, 航空機souon. */
export interface HalfTyped {
  /** The text with the letters that make kana as these. */
  readonly text: string
  /** The text without the consonants of a syllable that was only begun. */
  readonly finished: string
  /** What is converted: up to the last kanji. */
  readonly head: string
  /** The kana after it. */
  readonly tail: string
  /** The consonants typed last. */
  readonly begun: string
}

const HALF = /^(\S*\p{Script=Han})([ぁ-ゖー]*)([a-z]*)$/u

/** Reads a text as half-typed; undefined for what is not. `isWord` tells letters that are a word of their own. */
export function halfTyped(text: string, isWord: (letters: string) => boolean): HalfTyped | undefined {
  const [, head = '', typed = '', letters = ''] = HALF.exec(text) ?? []
  if (head === '' || typed + letters === '' || (letters.length > 1 && isWord(letters))) return undefined
  const { kana, begun } = kanaBegun(letters) ?? { kana: undefined, begun: '' }
  if (kana === undefined) return undefined
  const tail = typed + kana
  return { text: head + tail + begun, finished: head + tail, head, tail, begun }
}
