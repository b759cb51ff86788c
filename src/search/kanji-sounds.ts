import { soundOf } from './sound.ts'
import type { Table } from './table-text.ts'

/** Kanji → how it may sound in a word, the commonest first, as `npm run data:build` found in the dictionary. */
export type KanjiSounds = Table<readonly string[]>

/** A sound begins a word without the voice that it may have inside one: が as か, ば and ぱ as は. */
const UNVOICED: Readonly<Record<string, string>> = {
  が: 'か', ぎ: 'き', ぐ: 'く', げ: 'け', ご: 'こ', ざ: 'さ', じ: 'し', ず: 'す', ぜ: 'せ', ぞ: 'そ', だ: 'た', ぢ: 'ち',
  づ: 'つ', で: 'て', ど: 'と', ば: 'は', び: 'ひ', ぶ: 'ふ', べ: 'へ', ぼ: 'ほ', ぱ: 'は', ぴ: 'ひ', ぷ: 'ふ', ぺ: 'へ', ぽ: 'ほ',
} // prettier-ignore

const COMPOUND = /^\p{Script=Han}{2}$/u
const WITH_ENDING = /^(\p{Script=Han})([ぁ-ん]*)$/u
/** Fewer words than these, or a smaller share of a kanji's words, are slips of the dictionary and odd names. */
const FEWEST_WORDS = 2
const SMALLEST_SHARE = 0.03

/**
 * Finds how each kanji sounds from the words of a dictionary and their readings: a kanji alone or with its ending tells
 * at once; of a word of two kanji, the known sound of one tells the other's.
 */
export function soundsOfKanji(
  dictionary: Iterable<readonly [surface: string, reading: string]>,
): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>()
  const count = (kanji: string, reading: string): void => {
    const sounds = counts.get(kanji) ?? new Map<string, number>()
    counts.set(kanji, sounds.set(reading, (sounds.get(reading) ?? 0) + 1))
  }
  const compounds: (readonly [string, string, string])[] = []
  for (const [surface, reading] of dictionary) {
    const [, kanji, ending] = WITH_ENDING.exec(surface) ?? []
    if (kanji !== undefined && ending !== undefined) {
      if (reading.endsWith(ending) && reading.length > ending.length) {
        count(kanji, reading.slice(0, reading.length - ending.length))
      }
    } else if (COMPOUND.test(surface)) {
      const [first = '', second = ''] = surface
      compounds.push([first, second, reading])
    }
  }
  for (let round = 0; round < 3; round++) {
    const known = new Map(Array.from(counts, ([kanji, sounds]) => [kanji, new Set(sounds.keys())]))
    for (const [first, second, reading] of compounds) {
      for (let at = 1; at < reading.length; at++) {
        const [head, tail] = [reading.slice(0, at), reading.slice(at)]
        if (head.length > 4 || tail.length > 4 || /^[ぁ-ぉっゃゅょゎんー]/u.test(tail)) continue
        if (known.get(first)?.has(head) === true) count(second, tail)
        if (known.get(second)?.has(tail) === true) count(first, head)
      }
    }
  }
  return new Map(
    Array.from(counts, ([kanji, sounds]) => {
      const all = [...sounds.values()].reduce((sum, one) => sum + one, 0)
      const kept = [...sounds]
        .filter(([, words]) => (words >= FEWEST_WORDS || all <= 4) && words / all >= SMALLEST_SHARE)
        .toSorted((a, b) => b[1] - a[1])
        .map(([reading]) => soundOf(reading))
        .filter((sound) => sound !== '')
      return [kanji, [...new Set(kept)].slice(0, 6)] as const
    }).filter(([, sounds]) => sounds.length > 0),
  )
}

/** A sound that loses its end before the next: がく in がっこう. */
export const SHORTENED = /.[くつちき]$/u

/** How a kanji may sound, the commonest first, without what is only another of its sounds cut short. */
export function fullSounds(sounds: KanjiSounds, kanji: string): readonly string[] {
  const all = sounds.get(kanji) ?? []
  return all.filter((one) => !all.some((other) => SHORTENED.test(other) && other.slice(0, -1) === one))
}

/** True when two kanji sound alike in words, so that one may have been chosen for the other while typing. */
export function soundAlike(sounds: KanjiSounds, a: string, b: string): boolean {
  if (a === b) return true
  const [ofA, ofB] = [sounds.get(a), sounds.get(b)]
  if (!ofA || !ofB) return false
  return ofA.some((one) => ofB.some((other) => plain(one) === plain(other)))
}

function plain(sound: string): string {
  return (UNVOICED[sound.charAt(0)] ?? sound.charAt(0)) + sound.slice(1)
}

/** A sound without any voice in it, so that は, ば and ぱ come out the same. */
export function unvoiced(sound: string): string {
  let result = ''
  for (const kana of sound) result += UNVOICED[kana] ?? kana
  return result
}
