import { isGeneric } from '../../search/generic-words.ts'
import type { Hit } from '../../search/program-search.ts'

/** Whether a Japanese word names a thing, so that a program in whose texts it is nowhere is another. */
export function isTelling(word: string): boolean {
  return NOUN.test(word) && !isGeneric(word)
}

/** Kanji or katakana, at least two characters, without kana at the end. */
const NOUN = /^(?=.*[\p{Script=Han}ァ-ヺ]).+[\p{Script=Han}ァ-ヺー]$/u

/** Whether the words name another thing beside what the program has, in one stretch with it: 税務資料の破棄. */
export function isBesideOther(words: string, { why }: Hit): boolean {
  const stretches = words.split(/\s+/u)
  const isIn = (stretch: string, isMissing: boolean): boolean =>
    (why.words ?? []).some(
      ({ typed, how }) =>
        (how === 'missing') === isMissing && stretch.includes(typed) && (!isMissing || isTelling(typed)),
    )
  return stretches.some((stretch) => isIn(stretch, true) && isIn(stretch, false))
}

/** Whether nothing that names a thing is missing, and little stands there only by a synonym or its sound. */
export function saysAllOf({ why: { kind, words = [] }, program }: Hit): boolean {
  const length = (ways: readonly string[]): number =>
    words.filter(({ how }) => ways.includes(how)).reduce((sum, { typed }) => sum + typed.length, 0)
  return (
    words.some(({ typed, how }) => how !== 'missing' && !isGeneric(typed)) &&
    // Words of a program's content meet by chance.
    (kind !== 'content' ||
      words.every(({ typed }) => !isTelling(typed) || program.name.ja.includes(typed))) &&
    !words.some(({ typed, how }) => how === 'missing' && isTelling(typed)) &&
    length(['typed', 'meant', 'slip']) > length(['near', 'heard'])
  )
}
