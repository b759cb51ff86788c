import type { IndexedName } from './indexed.ts'
import { soundOf } from './sound.ts'

const SHORT_KANA = /^[ぁ-ゖー]{1,4}$/u

/** Whether a form is so short and in kana that it stands inside other words by chance. */
export function isShortKana(form: string): boolean {
  return SHORT_KANA.test(form)
}

/** Whether a short word in kana is a word of its own in a name: ライン is none in オンライン. */
export function isWordIn(form: string, names: readonly IndexedName[], words: ReadonlySet<string>): boolean {
  if (!SHORT_KANA.test(form) || words.has(form)) return true
  return names.some((name) => standsAlone(form, name))
}

/** The same for a text of which the words are not known: nothing in kana stands right before it. */
export function isWordInText(form: string, text: string): boolean {
  if (!SHORT_KANA.test(form)) return text.includes(form)
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (at === 0 || !/[ぁ-ゖー]/u.test(text.charAt(at - 1))) return true
  }
  return false
}

/** Whether a text in kana begins where a word of a name does. */
export function standsAlone(form: string, name: IndexedName): boolean {
  const at = name.form.indexOf(form)
  if (at === -1) return false
  if (at === 0 || !/[ぁ-ゖー]/u.test(name.form.charAt(at - 1))) return true
  const sound = soundOf(form)
  return name.wordStarts.has(name.sound.indexOf(sound))
}

/** Whether a sound is one of the words of some names, and not the end of one and the beginning of another. */
export function hears(names: readonly IndexedName[], sound: string): boolean {
  return names.some((name) => {
    const at = name.sound.indexOf(sound)
    if (at === -1) return false
    if (sound.length >= 5) return true
    // The shorter a sound, the more must a word be just it.
    return name.wordStarts.has(at) && (sound.length >= 3 || name.wordStarts.has(at + sound.length))
  })
}
