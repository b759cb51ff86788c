import { stemmer } from 'stemmer'

/** The words of an English text, brought to their stems (Porter's), leaving out the ones that say nothing. */
export function englishStems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
    .map(englishStem)
}

/** The stem of one English word. */
export function englishStem(word: string): string {
  return stemmer(word.toLowerCase())
}

const EMPTY_WORDS = new Set(
  'the of and for in at to on by with from an is are it its this that as or how much what which who when where does do did can will be was were has have budget budgets minato ward city tokyo cost costs spend spent money yen'.split(
    ' ',
  ),
)
