import type { TextPlace } from '../budget/program.ts'
import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import {
  accountsIn,
  yearsOf,
  type AccountKey,
  type FocusArea,
  type FocusItem,
  type PlanLine,
} from '../budget/totals.ts'
import {
  ACCOUNTS,
  ALL_ACCOUNTS,
  STAGES,
  BUDGET_GROUPINGS,
  type BudgetGrouping,
} from '../budget/vocabulary.ts'
import { LONGEST_LABEL } from './program-label.ts'
import { printedAmount, tenThousandsAmount, yearName } from '../dialogue/figures.ts'
import { cutAt } from '../dialogue/quote.ts'
import { inLanguage, speak } from '../dialogue/language.ts'

/** What can be asked for above single programs: a whole grouping, or one of its parts. */
export type Total =
  | { readonly kind: 'grouping'; readonly grouping: BudgetGrouping }
  | { readonly kind: 'account'; readonly account: AccountKey }
  | { readonly kind: 'area'; readonly area: FocusArea }
  | { readonly kind: 'item'; readonly area: FocusArea; readonly item: FocusItem }
  | { readonly kind: 'plan-line'; readonly line: PlanLine }

/** The vocabulary of an account, or of all of them. */
export function accountTerm(account: AccountKey) {
  return account === 'all' ? ALL_ACCOUNTS : ACCOUNTS[account]
}

/** Names a total for ever, in a button as well: focus-2021-1-2. */
export function idOfTotal(total: Total): string {
  switch (total.kind) {
    case 'grouping':
      return total.grouping
    case 'account':
      return `account-${total.account}`
    case 'area':
      return `focus-${total.area.place.document.fiscalYear}-${total.area.number}`
    case 'item':
      return `focus-${total.area.place.document.fiscalYear}-${total.area.number}-${total.item.number}`
    case 'plan-line':
      return `plan-${total.line.place.document.fiscalYear}-${total.line.position}`
  }
}

/** What a total is called. */
export function nameOfTotal(total: Total): Bilingual {
  switch (total.kind) {
    case 'grouping':
      return BUDGET_GROUPINGS[total.grouping]
    case 'account':
      return accountTerm(total.account)
    case 'area':
      return total.area.name
    case 'item':
      return total.item.name
    case 'plan-line':
      return total.line.name
  }
}

/** The grouping that a total belongs to. */
export function groupingOfTotal(total: Total): BudgetGrouping {
  switch (total.kind) {
    case 'grouping':
      return total.grouping
    case 'account':
      return 'accounts'
    case 'area':
    case 'item':
      return 'focus'
    case 'plan-line':
      return 'plan'
  }
}

/** The years for which documents give a total, newest first. */
export function yearsOfTotal(total: Total, book: BudgetBook): FiscalYear[] {
  switch (total.kind) {
    case 'area':
    case 'item':
      return [total.area.place.document.fiscalYear]
    case 'plan-line':
      return [total.line.place.document.fiscalYear]
    case 'account':
    case 'grouping':
      return yearsOf(book.totals, groupingOfTotal(total))
  }
}

/** A line that sums a total up: year, stage and amount; of a grouping only the newest year. */
export function totalDetail(total: Total, book: BudgetBook, locale: Locale, asked?: FiscalYear): string {
  const there = yearsOfTotal(total, book)
  const year = asked !== undefined && there.includes(asked) ? asked : there[0]
  if (year === undefined) return ''
  const found = figureOf(total, book, year, locale)
  if (!found) return yearName(year, locale)
  const stage = STAGES[found.place.document.stage]
  return `${yearName(year, locale)}${speak(locale)(stage.ja, ` ${stage.en}`)} ${found.figure}`
}

/** Where the amount of that line stands; undefined for a grouping, whose line has none. */
export function totalPlace(total: Total, book: BudgetBook, asked?: FiscalYear): TextPlace | undefined {
  const year = asked ?? yearsOfTotal(total, book)[0]
  return year === undefined ? undefined : figureOf(total, book, year, 'ja')?.place
}

function figureOf(
  total: Total,
  book: BudgetBook,
  year: FiscalYear,
  locale: Locale,
): { readonly figure: string; readonly place: TextPlace } | undefined {
  if (total.kind === 'grouping') return undefined
  if (total.kind === 'account') {
    const found = accountsIn(book.totals, year).find((one) => one.account === total.account)
    return found && { figure: printedAmount(found.amount, locale), place: found.place }
  }
  const { amount, place } =
    total.kind === 'area' ? total.area : total.kind === 'item' ? total.item : total.line
  return { figure: tenThousandsAmount(amount, locale), place }
}

/** How a total is suggested: its name, cut where it must be, with year and amount always whole. */
export function totalLabel(total: Total, book: BudgetBook, locale: Locale): string {
  const detail = `（${totalDetail(total, book, locale)}）`
  return `${cutAt(totalName(total, locale), LONGEST_LABEL - detail.length)}${detail}`
}

/** How a total is listed: in its own words, with the number of the focus area. */
export function totalName(total: Total, locale: Locale): string {
  const name = inLanguage(nameOfTotal(total), locale)
  if (total.kind !== 'area') return name
  return speak(locale)(`取組${total.area.number} ${name}`, `${total.area.number}. ${name}`)
}
