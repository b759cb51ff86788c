import { fullSounds, SHORTENED, unvoiced, type KanjiSounds } from './kanji-sounds.ts'
import { lengthens, soundOf } from './sound.ts'

/** Compares what is written in kanji with how something sounds, whatever kanji were chosen. */
export interface KanjiReader {
  /**
   * How long a stretch of a sound is that a text may be read as, from one place where a word begins up to another; 0
   * where there is none.
   */
  within(text: string, sound: string, wordStarts: ReadonlySet<number>): number
  /**
   * Whether a text may be read so that it begins with a sound, and goes on with one of the kana in `next` where these
   * are given.
   */
  begins(text: string, sound: string, next: string | undefined): boolean
}

/** A part of a text, with how it may sound. */
interface Segment {
  readonly length: number
  readonly sounds: readonly string[]
}

const KANA_RUN = /[ぁ-ゖァ-ヺー]+/uy
/** The longest text that is read in every way. */
const LONGEST = 24
/** The sounds of a kanji that are tried, the commonest first. */
const MOST_SOUNDS = 5
const [LONGEST_WORD, SHORTEST_WORD] = [4, 1]

/** A reader that knows how kanji sound, and how whole words do. */
export function kanjiReader(
  kanji: KanjiSounds,
  soundOfWord: (word: string) => string | undefined,
): KanjiReader {
  const soundsOf = (character: string): readonly string[] => {
    const sounds = fullSounds(kanji, character)
    return sounds.length > 0 ? sounds.slice(0, MOST_SOUNDS) : [character]
  }
  let last: { readonly text: string; readonly segments: Segment[][]; readonly firsts: string } | undefined
  /** One text is compared with many names. Its segments, and the kana with which it may begin. */
  const readingsOf = (text: string): { readonly segments: Segment[][]; readonly firsts: string } => {
    if (last?.text !== text) {
      const segments = cut(text)
      const firsts = (segments[0] ?? []).flatMap(({ sounds }) => sounds.map((one) => one.charAt(0))).join('')
      last = { text, segments, firsts }
    }
    return last
  }
  const cut = (text: string): Segment[][] =>
    Array.from({ length: text.length }, (_, at) => {
      KANA_RUN.lastIndex = at
      const run = KANA_RUN.exec(text)?.[0]
      if (run !== undefined) return [{ length: run.length, sounds: [soundOf(run)] }]
      const found: Segment[] = []
      for (let length = LONGEST_WORD; length >= SHORTEST_WORD; length--) {
        const sound = soundOfWord(text.slice(at, at + length))
        if (sound !== undefined && at + length <= text.length) found.push({ length, sounds: [sound] })
      }
      const character = text.charAt(at)
      return [...found, { length: 1, sounds: soundsOf(character) }]
    })

  return {
    within: (text, sound, wordStarts) => {
      if (text.length > LONGEST || text.length > sound.length) return 0
      const { segments, firsts } = readingsOf(text)
      const endOf = (at: number, from: number): number | undefined => {
        if (at >= text.length) return wordStarts.has(from) || from === sound.length ? from : undefined
        for (const { length, sounds } of segments[at] ?? []) {
          for (const one of sounds) {
            for (const end of endsOf(one, sound, from, at + length < text.length, text.length > 2)) {
              const last = endOf(at + length, end)
              if (last !== undefined) return last
            }
          }
        }
        return undefined
      }
      const startsAt = (start: number): number => {
        // The voice of a kana changes only inside a word.
        const begins = start < sound.length && firsts.includes(sound.charAt(start))
        return begins ? (endOf(0, start) ?? start) - start : 0
      }
      for (const start of wordStarts) {
        const length = startsAt(start)
        if (length > 0) return length
      }
      return startsAt(0)
    },
    begins: (text, sound, next) => {
      const segments = cut(text.slice(0, LONGEST))
      const goesOn = (at: number, from: number): boolean => {
        if (from >= sound.length) {
          if (next === undefined) return true
          return (segments[at] ?? []).some(({ sounds }) => sounds.some((one) => next.includes(one.charAt(0))))
        }
        return (segments[at] ?? []).some(({ length, sounds }) =>
          sounds.some((one) => {
            const rest = sound.slice(from)
            if (rest.length < one.length && sameSound(one.slice(0, rest.length), rest)) {
              if (next === undefined || next.includes(one.charAt(rest.length))) return true
            }
            return endsOf(one, sound, from, true, true).some((end) => goesOn(at + length, end))
          }),
        )
      }
      return goesOn(0, 0)
    },
  }
}

/**
 * Where a sound may end that begins at a place of another: as it is, run together with what is before or after it, and
 * with another voice unless it must be just the same.
 */
function endsOf(one: string, sound: string, from: number, goesOn: boolean, isLoose: boolean): number[] {
  const ways = [one]
  if (goesOn && SHORTENED.test(one)) ways.push(one.slice(0, -1))
  if (from > 0 && lengthens(sound.charAt(from - 1), one.charAt(0))) ways.push(one.slice(1))
  return ways
    .filter((way) => {
      const there = sound.slice(from, from + way.length)
      return isLoose ? sameSound(way, there) : way === there
    })
    .map((way) => from + way.length)
}

/** Whether two sounds are the same but for the voice of the first kana: さい and ざい. */
function sameSound(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length === other.length && one.slice(1) === other.slice(1) && unvoiced(one) === unvoiced(other))
  )
}
