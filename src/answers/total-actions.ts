import type { FiscalYear } from '../budget/fiscal-year.ts'
import { yearsOf } from '../budget/totals.ts'
import { BUDGET_GROUPINGS, type BudgetGrouping } from '../budget/vocabulary.ts'
import { yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Action, Menu } from '../dialogue/reply.ts'
import type { NextRequest, Request } from '../dialogue/request.ts'
import { idOfTotal, totalDetail, totalName, yearsOfTotal, type Total } from './total.ts'
import type { World } from './world.ts'

/** The question about a total, in a year where one is meant. */
export function totalRequest(total: Total, year?: FiscalYear): NextRequest {
  const inYear = year === undefined ? {} : { year }
  return {
    command: 'total',
    options:
      total.kind === 'grouping' ? { by: total.grouping, ...inYear } : { name: idOfTotal(total), ...inYear },
  }
}

/** Buttons to every grouping, those that the documents hold, except the one that is shown. */
export function groupingActions(shown: BudgetGrouping | undefined, request: Request, world: World): Action[] {
  return (Object.keys(BUDGET_GROUPINGS) as BudgetGrouping[])
    .filter((grouping) => grouping !== shown && yearsOf(world.book.totals, grouping).length > 0)
    .map((grouping) => ({
      label: inLanguage(BUDGET_GROUPINGS[grouping], request.locale),
      request: totalRequest({ kind: 'grouping', grouping }),
    }))
}

/** A button to the same total in each other year that has it. */
export function otherTotalYears(total: Total, year: FiscalYear, request: Request, world: World): Action[] {
  return yearsOfTotal(total, world.book)
    .filter((one) => one !== year)
    .map((one) => ({ label: yearName(one, request.locale), request: totalRequest(total, one) }))
}

/** A menu that opens one of the parts of what is shown. */
export function totalMenu(totals: readonly Total[], year: FiscalYear, request: Request, world: World): Menu {
  const { locale } = request
  return {
    placeholder: speak(locale)('詳しく見るものを選んでください', 'Choose one to see more'),
    request: { command: 'total', options: { year } },
    option: 'name',
    choices: totals.map((total) => ({
      label: totalName(total, locale),
      value: idOfTotal(total),
      detail: totalDetail(total, world.book, locale, year),
    })),
  }
}
