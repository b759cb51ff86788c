import type { WordRelation } from '../budget/book.ts'
import { bonesOf } from './bones.ts'
import { singulars } from './english.ts'
import type { Dictionary } from './dictionary.ts'
import type { Wording } from './query.ts'
import { soundOf } from './sound.ts'
import type { Table } from './table-text.ts'
import { isFolded, type VariantFold } from './variants.ts'

/** What a word may also mean: other words that the documents print, all folded. */
export interface Thesaurus {
  /**
   * The words that stand for this one in the documents; nothing for a word that stands for itself. `bones` finds it
   * where the kana after its kanji are written otherwise.
   */
  meansOf(form: string, bones?: string): readonly Wording[]
  /** The same for a word that was typed in kana, by how it sounds. */
  meansOfSound(sound: string): readonly Wording[]
  /** The same for English words, whether one or many. */
  meansOfEnglish(words: string): readonly Wording[]
}

const BONES = '骨 '
const SOUND = '音 '
const STEM = '幹 '
/** A word that is inflected, as 忙しい or 預ける: it is found by what does not change. */
const INFLECTED = /\p{Script=Han}[ぁ-ゖ]*[いうくぐすつぬぶむる]$/u
/** A shorter stem may begin another word. */
const SHORTEST_STEM = 3
/** Another form of such a word: 訳し of 訳す. */
const FORM_OF_VERB = /^\p{Script=Han}[いきぎしちにびみり]$/u
/** Any form of a verb that is written with one kanji: 産んだ of 産む. */
const KANJI_AND_KANA =
  /^\p{Script=Han}(?:[んっい][だでたて]|[かがさたなばまらわ]ない?|[きぎしちにびみりい](?:たい|ます)?)$/u
const ENGLISH = /^[a-z][a-z0-9 '-]+$/iu
/** Sounds of fewer kana have too many words. */
const SHORTEST_SOUND = 3

/** Word as people write it, or its bones or sound, → what it may mean. */
export type Meanings = Table<readonly Wording[]>

/** What does not change in a wording of several words with a verb at its end, which the wording is known by: 地震で倒れ. */
export function stemsOf(words: readonly string[]): string[] {
  return words
    .filter((word) => INFLECTED.test(word))
    .map((word) => word.slice(0, -1))
    .filter(({ length }) => length >= SHORTEST_STEM)
}

/** The reviewed relations of the book, without the variants that are folded away, before the synonyms of a dictionary. */
export function meaningsOf(
  words: readonly WordRelation[],
  { synonyms, readings }: Pick<Dictionary, 'synonyms' | 'readings'>,
  toForm: VariantFold,
): Map<string, Wording[]> {
  const means = new Map<string, Wording[]>()
  const relate = (written: string, meant: string, distance: 'meant' | 'near'): void => {
    const [form, other, bones] = [toForm(written), toForm(meant), bonesOf(written)]
    if (form === other) return
    const reading = readings.get(written)
    const keys = [
      form,
      ...(bones === undefined || bones === form ? [] : [BONES + bones]),
      ...(reading === undefined ? [] : [SOUND + soundOf(reading)]),
      ...(INFLECTED.test(written) ? [STEM + form.slice(0, -1)] : []),
      ...(ENGLISH.test(written) ? [STEM + singulars(written).join(' ')] : []),
    ]
    for (const key of keys) {
      const list = means.get(key)
      if (!list) means.set(key, [{ form: other, distance }])
      else if (!list.some((one) => one.form === other)) list.push({ form: other, distance })
    }
  }
  for (const word of words) if (!isFolded(word)) relate(word.written, word.means, 'meant')
  for (const [written, all] of synonyms) for (const meant of all) relate(written, meant, 'near')
  return means
}

/** Looks meanings up. */
export function thesaurusOf(means: Pick<Meanings, 'get'>): Thesaurus {
  return {
    meansOf: (form, bones) =>
      means.get(form) ??
      (bones === undefined ? undefined : (means.get(BONES + bones) ?? means.get(bones))) ??
      means.get(STEM + form) ??
      (FORM_OF_VERB.test(form) ? means.get(STEM + form.slice(0, -1)) : undefined) ??
      (KANJI_AND_KANA.test(form) ? means.get(STEM + form.charAt(0)) : undefined) ??
      [],
    meansOfSound: (sound) => (sound.length < SHORTEST_SOUND ? [] : (means.get(SOUND + sound) ?? [])),
    meansOfEnglish: (words) => means.get(STEM + singulars(words).join(' ')) ?? [],
  }
}
