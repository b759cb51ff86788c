import { hiragana } from './fold.ts'
import { listOf, type Table, type WordList } from './table-text.ts'
import type { WordFile } from './word-file.ts'

/** A stretch of a text: a known word with its reading, or what lies between known words. */
export interface Cut {
  readonly surface: string
  /** In hiragana; undefined for what is no known word. */
  readonly reading: string | undefined
  readonly isKnown: boolean
}

/** The words that the texts of the book are made of, with their readings. */
export interface Lexicon {
  /** The known words of a text, and what lies between them: as few words as cover the most of it. */
  cut(text: string): Cut[]
  /** How a text is read; undefined when a part of it is neither a known word nor kana. */
  readingOf(text: string): string | undefined
}

/** What a character costs that no known word covers; a word costs 1, so that two words beat one and a gap. */
const GAP = 1.6
/** A single kana is a word only between words. */
const SHORT = 1.3

/** What a wording of several words costs besides that begins within kanji: 店の禁煙 in 飲食店の禁煙. */
const INSIDE = 1.5
const SEVERAL = /\p{Script=Han}[のをにがで]\p{Script=Han}/u
const [KANJI_BEFORE, KANJI_FIRST] = [/\p{Script=Han}$/u, /^\p{Script=Han}/u]

function beginsInside(text: string, at: number, length: number): boolean {
  if (at === 0 || length < 3) return false
  const word = text.slice(at, at + length)
  return KANJI_BEFORE.test(text.charAt(at - 1)) && KANJI_FIRST.test(word) && SEVERAL.test(word)
}

/** What a dictionary takes for a word where it does not know one: ends of words (ーん, っと), and kana with a particle: ぷらざの. */
const NO_WORD = /^[ーっん]|^[ぁ-ゖー]{3,}の$/u
/** The same as it is written: のル in 独自のルール. */
const NO_WORD_WRITTEN = /^[ぁ-ゖ][ァ-ヺ]/u

/** Keeps the length of the text. */
const keyOf = (text: string): string => hiragana(text).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

/** The words of a word file with their readings, each once. */
export function readingsIn(words: WordFile): Map<string, string> {
  const readings = new Map<string, string>()
  for (const list of Object.values(words)) {
    for (const [surface, reading] of list) {
      const key = keyOf(surface)
      if (NO_WORD.test(key) || NO_WORD_WRITTEN.test(surface) || readings.has(key)) continue
      readings.set(key, reading)
    }
  }
  return readings
}

const [LONG_WORD, LAST_KANJI] = [/^\p{Script=Han}{2,}$/u, /^\p{Script=Han}$/u]
/** Kanji after a word that are no part of it. */
const APART = /^[等及各他又]$/u

/** Words that are made of one and a single kanji after it, wherever a text has the two together: 糖尿病, 避難所. */
export function compoundsIn(words: WordFile): Map<string, string> {
  const found = new Map<string, string>()
  for (const [text, list] of Object.entries(words)) {
    for (const [at, [word, reading]] of list.entries()) {
      const [last, end] = list[at + 1] ?? []
      if (last === undefined || end === undefined || !LONG_WORD.test(word) || !LAST_KANJI.test(last)) continue
      if (APART.test(last) || !text.includes(word + last)) continue
      found.set(word + last, reading + end)
    }
  }
  return found
}

/** Words with their readings as one lexicon, and further words that have none. */
export function lexiconOf(readings: ReadonlyMap<string, string>, others: readonly string[] = []): Lexicon {
  return lexiconWith(readings, listOf(knownWords(readings, others)))
}

/** Words with readings, and further ones, as a lexicon compares them. */
export function knownWords(readings: ReadonlyMap<string, string>, others: readonly string[]): Set<string> {
  return new Set([...readings.keys(), ...others.map(keyOf)])
}

/** A lexicon of known words, and the readings that some of them have. */
export function lexiconWith(readings: Pick<Table<string>, 'get'>, known: WordList): Lexicon {
  const cut: Lexicon['cut'] = (text) => {
    const key = keyOf(text)
    // Cheapest way to each character: what it costs, and the length of the last word (0: a gap of one character).
    const cost = new Float64Array(key.length + 1).fill(Infinity)
    const step = new Uint8Array(key.length + 1)
    cost[0] = 0
    for (let at = 0; at < key.length; at++) {
      const here = cost[at] ?? Infinity
      if (here + GAP < (cost[at + 1] ?? Infinity)) {
        cost[at + 1] = here + GAP
        step[at + 1] = 0
      }
      for (let length = Math.min(known.longest, key.length - at); length > 0; length--) {
        if (!known.has(key.slice(at, at + length))) continue
        const price = here + (length === 1 ? SHORT : 1) + (beginsInside(key, at, length) ? INSIDE : 0)
        const least = cost[at + length] ?? Infinity
        // Of two ways that cost the same, a single kanji ends a word rather than begins one: 出産|前.
        if (price > least || (price === least && length > 1)) continue
        cost[at + length] = price
        step[at + length] = length
      }
    }
    const found: Cut[] = []
    for (let end = key.length; end > 0;) {
      const length = step[end] ?? 0
      if (length > 0) {
        const surface = text.slice(end - length, end)
        found.push({ surface, reading: readings.get(keyOf(surface)), isKnown: true })
        end -= length
        continue
      }
      const start = end
      while (end > 0 && (step[end] ?? 0) === 0) end--
      found.push({ surface: text.slice(end, start), reading: undefined, isKnown: false })
    }
    return found.toReversed()
  }

  return {
    cut,
    readingOf: (text) => {
      const read = cut(text).map(
        ({ surface, reading }) =>
          reading ?? (/^[ぁ-ゖァ-ヺー]+$/u.test(surface) ? hiragana(surface) : undefined),
      )
      return read.includes(undefined) ? undefined : read.join('')
    },
  }
}
