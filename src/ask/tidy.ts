import { clean } from '../search/fold.ts'

/** The longest question that is read. */
export const LONGEST_QUESTION = 300

const EMOJI = /[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu

/** A question as it is read: width and look-alikes put right, without emoji and control characters, cut to its length. */
export function tidy(question: string): string {
  return clean(question.slice(0, 4 * LONGEST_QUESTION))
    .replaceAll(EMOJI, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(WHO_ASKS, '')
    .slice(0, LONGEST_QUESTION)
}

/** Who asks, before the question: 他市の企画課の者です。 */
const WHO_ASKS =
  /^[^。!?！？]{1,30}(?:の者です(?:が)?|と申します(?:が)?|の職員です(?:が)?|に住む者です(?:が)?)[。、]\s*(?=.)/u
