import { fold } from './fold.ts'
import type { Dictionary } from './dictionary.ts'
import type { Analyzer } from './kuromoji.ts'
import { soundsOfKanji } from './kanji-sounds.ts'
import type { SynonymGroup } from './sudachi.ts'
import type { Word, WordFile } from './word-file.ts'

const COMPOUND = /^\p{Script=Han}{2,4}$/u
/** A reading of fewer kana has too many words. */
const SHORTEST_READING = 3

/**
 * Takes from two dictionaries what concerns the words of the documents: from IPADIC how kanji sound and which other words
 * are read like a word of theirs; from the synonyms of Sudachi what else people call it, in Japanese and in English; and
 * how the words that people write (`people`, and these) are read.
 */
export function buildDictionary(
  words: WordFile,
  dictionary: Iterable<Word>,
  synonyms: readonly SynonymGroup[],
  people: readonly string[],
  analyze: Analyzer,
): Dictionary {
  const known = new Map<string, string>()
  for (const list of Object.values(words)) for (const [surface, reading] of list) known.set(surface, reading)
  const all = [...dictionary]
  const meant = synonymsOf(known, Object.keys(words), synonyms)
  return {
    kanji: soundsOfKanji(all),
    homophones: homophonesOf(known, all),
    synonyms: meant,
    readings: readingsOf([...people, ...meant.keys()], analyze),
  }
}

/** The readings of words that are written with kanji; other words tell their own. */
function readingsOf(words: readonly string[], analyze: Analyzer): Map<string, string> {
  const read = words
    .filter((word) => /\p{Script=Han}/u.test(word))
    .map(
      (word) =>
        [
          word,
          analyze(word)
            .map(([, reading]) => reading)
            .join(''),
        ] as const,
    )
  return new Map(read.filter(([, reading]) => /^[ぁ-ゖー]+$/u.test(reading)))
}

function homophonesOf(
  known: ReadonlyMap<string, string>,
  dictionary: readonly Word[],
): Map<string, string[]> {
  const byReading = new Map<string, string[]>()
  for (const [surface, reading] of known) {
    if (!COMPOUND.test(surface) || reading.length < SHORTEST_READING) continue
    byReading.set(reading, [...(byReading.get(reading) ?? []), surface])
  }
  const found = new Map<string, string[]>()
  for (const [surface, reading] of dictionary) {
    const same = byReading.get(reading)
    if (same && COMPOUND.test(surface) && !known.has(surface)) found.set(surface, same)
  }
  return found
}

/** The shortest word that is looked for inside a longer one. */
const SHORTEST_PART = 3
/** What is written in kana alone stands inside other words by chance: ケルト in 受けると. */
const KANA_ONLY = /^[ぁ-ゖー]+$/u

function synonymsOf(
  known: ReadonlyMap<string, string>,
  texts: readonly string[],
  groups: readonly SynonymGroup[],
): Map<string, string[]> {
  const forms = new Set(Array.from(known.keys(), fold))
  const whole = texts.map(fold).join('\n')
  const isHeld = (form: string): boolean =>
    forms.has(form) || (form.length >= SHORTEST_PART && !KANA_ONLY.test(form) && whole.includes(form))
  const found = new Map<string, string[]>()
  for (const group of groups) {
    const items = group
      .filter(({ use }) => use !== 'never')
      .map((item) => ({ ...item, form: fold(item.word) }))
    const held = items.filter(({ form }) => form.length > 1 && isHeld(form))
    for (const item of items) {
      // A word of the documents stands for itself; another word for it only widens what is looked for.
      if (item.use === 'meant-only' || item.form.length < 2 || item.word.includes(' ') || isHeld(item.form))
        continue
      const means = held.filter(({ form }) => form !== item.form).map(({ word }) => word)
      if (means.length === 0) continue
      found.set(item.word, [...new Set([...(found.get(item.word) ?? []), ...means])].slice(0, 5))
    }
  }
  return found
}
