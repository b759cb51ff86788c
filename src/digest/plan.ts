import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { Subscription } from '../dialogue/subscription.ts'
import type { DigestStore } from '../store/store.ts'
import { digestsOf, dueOf, type DueDigest, type DueSubscription } from './due.ts'
import { isDated } from './matching.ts'

/** So many subscriptions are looked at before waiting commands get their turn. */
const PAGE = 200

/** Every digest that is due at a moment. Looks at all subscriptions, a page at a time, and answers commands between. */
export async function planDue(
  store: DigestStore,
  plans: readonly OpeningPlan[],
  now: Date,
): Promise<DueDigest[]> {
  const dated = plans.filter(isDated)
  const due: DueSubscription[] = []
  let last: Subscription | undefined
  for (;;) {
    const page = store.subscriptions(last, PAGE)
    const answered = store.answered(page)
    const isAnswered = ({ guild, number }: Subscription, period: string): boolean =>
      answered.has(`${guild} ${number} ${period}`)
    for (const subscription of page) {
      const found = dueOf(subscription, dated, isAnswered, now)
      if (found) due.push(found)
    }
    last = page.at(-1)
    if (page.length < PAGE) return digestsOf(due)
    await nextTurn()
  }
}
