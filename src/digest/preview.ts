import type { BudgetBook } from '../budget/book.ts'
import type { Day } from '../budget/calendar.ts'
import { speak } from '../dialogue/language.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import type { DigestFilter, Subscription } from '../dialogue/subscription.ts'
import { composeDigest } from './compose.ts'
import { footLine } from './describe.ts'
import { selectContent } from './select.ts'

/** The exact message that would be posted on a day, for a filter or for a subscription of the server. */
export function preview(
  asked: {
    readonly today: Day
    readonly filter: DigestFilter
    readonly subscription?: Subscription
    readonly part: number
  },
  request: Request,
  book: BudgetBook,
): Answer {
  const { today, filter, subscription } = asked
  const locale = subscription?.locale ?? request.locale
  const wish = {
    filter: subscription ?? filter,
    ...(subscription && { number: subscription.number }),
    regular: true,
    reminders: [],
  }
  const content = selectContent([wish], book.openingPlans, today, undefined)
  const parts = composeDigest(content, book, {
    locale,
    subscriptions: subscription ? [footLine(subscription, locale)] : [],
  })
  const shown = Math.min(asked.part, parts.length)
  const answer = parts[shown - 1] ?? parts[0]
  if (shown === parts.length) return answer
  return {
    ...answer,
    actions: [
      ...(answer.actions ?? []),
      {
        label: speak(request.locale)('次の1通', 'Next part'),
        request: { command: 'digest preview', options: { ...request.options, part: shown + 1 } },
      },
    ],
  }
}
