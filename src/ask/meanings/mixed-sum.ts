import { readMixedSum } from '../../answers/mixed-sum.ts'
import { notAdded } from '../../answers/not-added.ts'
import type { MeaningRule } from '../meaning.ts'

const ADDS =
  /足[しす]|合計|合わせ|あわせ|合算|トータル|全部で|総額|\badd(?:ed)?\b|\bsum\b|\btotal\b|\bplus\b|together|combined/iu
const REQUEST_AND_BUDGET =
  /要求額?(?:と|＋|\+|に|、)予算額?|予算額?(?:と|＋|\+|に|、)要求額?|request\w* (?:and|plus|to) (?:the )?budget|budget\w* (?:and|plus|to) (?:the )?request/iu

/** What must not be added: stages, years, the basic plan and anything else. It is refused in words. */
export const mixedSum: MeaningRule = {
  name: 'mixed sum',
  read: ({ reading }) => {
    const { text, years, isBetweenYears } = reading
    if (!ADDS.test(text)) return undefined
    const mixed = REQUEST_AND_BUDGET.test(text)
      ? 'stages'
      : years.length > 1 && !isBetweenYears && reading.comparing === undefined
        ? 'years'
        : readMixedSum(text)
    if (!mixed || (mixed === 'stages' && !REQUEST_AND_BUDGET.test(text))) return undefined
    return {
      said: { ja: '足し合わせた額', en: 'amounts added up' },
      answer: ({ request, world, lead }) => {
        const answer = notAdded(mixed, request, world)
        return { ...answer, card: { ...answer.card, lead: [lead, ...(answer.card.lead ?? [])] } }
      },
    }
  },
}
