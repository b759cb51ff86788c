import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { BudgetGrouping } from '../budget/vocabulary.ts'
import { yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { nameOfTotal, yearsOfTotal, type Total } from './total.ts'
import { accountAnswer, accountsAnswer } from './total-accounts.ts'
import { groupingActions, totalRequest } from './total-actions.ts'
import { keyFiguresAnswer } from './total-figures.ts'
import { areaAnswer, focusAnswer } from './total-focus.ts'
import { itemAnswer } from './total-item.ts'
import { planAnswer, planLineAnswer } from './total-plan.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** What answers for each grouping. A new grouping is a word in BUDGET_GROUPINGS, its years, and a line here. */
const ANSWERS: Readonly<
  Record<BudgetGrouping, (year: FiscalYear, request: Request, world: World) => Answer>
> = {
  accounts: accountsAnswer,
  focus: focusAnswer,
  plan: planAnswer,
  figures: keyFiguresAnswer,
}

/** Answers with a total in the year that is asked for, or the newest; says so when the documents do not give it. */
export function totalAnswer(
  total: Total,
  asked: FiscalYear | undefined,
  request: Request,
  world: World,
): Answer {
  const there = yearsOfTotal(total, world.book)
  const year = asked ?? there[0]
  if (year === undefined || !there.includes(year)) return notInYear(total, year, there, request, world)
  switch (total.kind) {
    case 'grouping':
      return ANSWERS[total.grouping](year, request, world)
    case 'account':
      return accountAnswer(total.account, year, request, world)
    case 'area':
      return areaAnswer(total.area, request, world)
    case 'item':
      return itemAnswer(total.area, total.item, request, world)
    case 'plan-line':
      return planLineAnswer(total.line, request, world)
  }
}

function notInYear(
  total: Total,
  asked: FiscalYear | undefined,
  there: readonly FiscalYear[],
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const name = inLanguage(nameOfTotal(total), locale)
  const year = asked === undefined ? '' : yearName(asked, locale)
  const held = there.map((one) => yearName(one, locale)).join(say('・', ', '))
  return {
    outcome: 'not-found',
    card: {
      title: say('資料にない年度です', 'Not in the data'),
      lead: [
        say(
          `${year}の「${name}」は資料にありません。${held === '' ? '' : `あるのは ${held} です。`}`,
          `The documents do not give "${name}" for ${year}.${held === '' ? '' : ` They give it for ${held}.`}`,
        ),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: [
      ...there.map((one) => ({
        label: say(`${yearName(one, 'ja')}を見る`, `Show ${yearName(one, 'en')}`),
        request: totalRequest(total, one),
      })),
      ...groupingActions(undefined, request, world),
    ],
  }
}
