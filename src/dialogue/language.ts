import type { Bilingual, Locale } from '../budget/bilingual.ts'

/** Picks the words of one language: `const say = speak(locale); say('予算額', 'Budget')`. */
export type Speak = (ja: string, en: string) => string

/** The chooser of words for a reader. */
export function speak(locale: Locale): Speak {
  return locale === 'ja' ? (ja) => ja : (_, en) => en
}

/** The side of a bilingual text that a reader wants. */
export function inLanguage(words: Bilingual, locale: Locale): string {
  return words[locale]
}

/** The language for a platform's locale tag: Japanese unless the reader's tag is some kind of English. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'ja'
}

/** A value as a document prints it; in English said in English, with what is printed behind where the two differ. */
export function printedValue(value: Bilingual, locale: Locale): string {
  return locale === 'ja' || value.en === value.ja ? value.ja : bothNames(value, locale)
}

/** What a document prints before and after a change, as a value is said. */
export function printedChange(before: Bilingual, after: Bilingual, locale: Locale): string {
  const change = (side: Locale): string => `${before[side]} → ${after[side]}`
  return printedValue({ ja: change('ja'), en: change('en') }, locale)
}

/** The name in the reader's language; in English the Japanese name stands behind. */
export function bothNames(name: Bilingual, locale: Locale): string {
  return locale === 'ja' ? name.ja : `${name.en} (${name.ja})`
}
