import type { FiscalYear } from '../budget/fiscal-year.ts'
import { yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import type { World } from './world.ts'

/** Answers for the year that is asked for, or the newest; says so when the data does not hold that year. */
export function withYear(
  asked: FiscalYear | undefined,
  request: Request,
  world: World,
  answer: (year: FiscalYear) => Answer,
): Answer {
  const [newest] = world.book.years
  const year = asked ?? newest
  if (year !== undefined && world.book.years.includes(year)) return answer(year)
  return yearNotThere(asked, request, world)
}

/** Says that the data does not hold a year, and which it holds. */
export function yearNotThere(asked: FiscalYear | undefined, request: Request, world: World): Answer {
  const say = speak(request.locale)
  const there = world.book.years.map((one) => yearName(one, request.locale)).join(say('・', ', '))
  const name = asked === undefined ? '' : yearName(asked, request.locale)
  return {
    outcome: 'not-found',
    card: {
      title: say('資料にない年度です', 'Not in the data'),
      lead: [
        say(
          `${name}の予算は資料にありません。あるのは ${there} です。`,
          `The data does not hold ${name}. It holds ${there}.`,
        ),
      ],
    },
    actions: world.book.years.map((one) => ({
      label: say(`${yearName(one, 'ja')}を見る`, `Show ${yearName(one, 'en')}`),
      request: { command: request.command, options: { ...request.options, year: one } },
    })),
  }
}
