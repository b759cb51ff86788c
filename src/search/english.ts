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

/** Words that only join others, or ask. */
const FUNCTION_WORDS =
  'the of and for in at to on by with from an a is are it its this that as or how much what which who when where does do did can will be was were has have there any i my our we you your me get'.split(
    ' ',
  )
const JOINING = new Set(FUNCTION_WORDS)
/** And those that any program could be called by. */
const EMPTY_WORDS = new Set([
  ...FUNCTION_WORDS,
  ...'budget budgets minato ward city tokyo cost costs spend spent money yen'.split(' '),
])

/** Whether an English word says nothing of its own. */
export function isEmptyWord(word: string): boolean {
  return JOINING.has(word.toLowerCase())
}

/** The words of an English text in the singular, as far as an ending tells, without those that only join others. */
export function singulars(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !JOINING.has(word))
    .map((word) =>
      word
        .replace(/(?<=..)ies$/, 'y')
        .replace(/(?<=(s|x|z|ch|sh))es$/, '')
        .replace(/(?<=..[^su])s$/, ''),
    )
}
