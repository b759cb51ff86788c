import type { Bilingual } from '../budget/bilingual.ts'

type Vocabulary = Readonly<Record<string, Bilingual & { readonly aliases?: readonly string[] }>>

/** What parts the words of a list. */
const SEPARATOR = /\s*[,、，;；]\s*/u

/** The key of a vocabulary that a text names by key, by label in either language or by an alias. */
export function wordOf(vocabulary: Vocabulary, text: string): string | undefined {
  const same = (label: string): boolean => label.normalize('NFKC').toLowerCase() === text.toLowerCase()
  const words = Object.entries(vocabulary)
  return (words.find(([key, { ja, en }]) => [key, ja, en].some(same)) ??
    words.find(([, { aliases }]) => aliases?.some(same)))?.[0]
}

/** Several words of a vocabulary, each once, in its order; undefined where one of them is none. */
export function wordsOf<K extends string>(
  vocabulary: Readonly<Record<K, Bilingual>>,
  text: string,
): K[] | undefined {
  const named = new Set(
    text
      .split(SEPARATOR)
      .filter(Boolean)
      .map((word) => wordOf(vocabulary, word)),
  )
  return named.has(undefined) ? undefined : (Object.keys(vocabulary) as K[]).filter((key) => named.has(key))
}

/** What is suggested for a list that is being typed: what is there, and one more word that goes on with it. */
export function listsFor(vocabulary: Vocabulary, typed: string, locale: 'ja' | 'en'): string[] {
  const words = typed.normalize('NFKC').split(SEPARATOR)
  const last = (words.pop() ?? '').trim().toLowerCase()
  const chosen = words.flatMap((word) => wordOf(vocabulary, word) ?? [])
  const name = (key: string): string => vocabulary[key]?.[locale] ?? key
  const fitting = Object.entries(vocabulary).filter(
    ([key, { ja, en }]) =>
      !chosen.includes(key) && [key, ja, en].some((label) => label.toLowerCase().includes(last)),
  )
  const join = locale === 'ja' ? '、' : ', '
  return fitting.map(([key]) => [...chosen, key].map(name).join(join))
}

/** What to write where one word of a vocabulary is wanted. */
export function labelsOf(vocabulary: Vocabulary): Bilingual {
  const names = Object.values(vocabulary)
  return {
    ja: `${names.map((name) => name.ja).join('・')}のどれかを入れてください`,
    en: `Use one of: ${names.map((name) => name.en).join('; ')}`,
  }
}

/** The same where several are. */
export function listLabelsOf(vocabulary: Vocabulary): Bilingual {
  const { ja, en } = labelsOf(vocabulary)
  return { ja: `${ja}。いくつもあるときは「、」で並べます`, en: `${en}. Part several with commas` }
}
