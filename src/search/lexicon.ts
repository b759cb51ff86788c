import { hiragana } from './fold.ts'
import type { WordFile } from './word-file.ts'

/** The words that the texts of the book are made of, with their readings. */
export interface Lexicon {
  /** The longest known words of a text, one after the other; what is unknown has no reading. */
  cut(text: string): [surface: string, reading: string | undefined][]
  /** How a text is read; undefined when a part of it is neither a known word nor kana. */
  readingOf(text: string): string | undefined
}

/** All words of the word file as one lexicon. */
export function lexiconOf(words: WordFile): Lexicon {
  const readings = new Map<string, string>()
  for (const list of Object.values(words)) {
    for (const [surface, reading] of list) {
      // No word begins with a long-vowel mark: it only ends what the dictionary did not know.
      if (!surface.startsWith('ー') && !readings.has(surface)) readings.set(surface, reading)
    }
  }
  const longestWord = Math.max(1, ...Array.from(readings.keys(), (surface) => surface.length))

  const cut: Lexicon['cut'] = (text) => {
    const parts: [string, string | undefined][] = []
    let at = 0
    while (at < text.length) {
      let length = Math.min(longestWord, text.length - at)
      while (length > 1 && !readings.has(text.slice(at, at + length))) length--
      const surface = text.slice(at, at + length)
      const reading = readings.get(surface)
      const last = parts.at(-1)
      // Characters that no word begins with stay together, as one unknown word.
      if (reading === undefined && last && last[1] === undefined) last[0] += surface
      else parts.push([surface, reading])
      at += length
    }
    return parts
  }

  return {
    cut,
    readingOf: (text) => {
      const read = cut(text).map(
        ([surface, reading]) =>
          reading ?? (/^[ぁ-ゖァ-ヺー]+$/u.test(surface) ? hiragana(surface) : undefined),
      )
      return read.includes(undefined) ? undefined : read.join('')
    },
  }
}
