import type { BudgetBook } from '../budget/book.ts'
import { yearsOf } from '../budget/totals.ts'
import { ACCOUNTS, BUDGET_GROUPINGS, type BudgetGrouping } from '../budget/vocabulary.ts'
import { bothNames } from '../dialogue/language.ts'
import type { NamedThing } from '../search/name-finder.ts'
import { accountTerm, idOfTotal, nameOfTotal, type Total } from './total.ts'

const ACCOUNT_KEYS = [...(Object.keys(ACCOUNTS) as (keyof typeof ACCOUNTS)[]), 'all'] as const

/** Everything above single programs that the book holds, with the names that it is found by. */
export function namedTotals(book: BudgetBook): NamedThing<Total>[] {
  const { totals } = book
  const groupings = (Object.keys(BUDGET_GROUPINGS) as BudgetGrouping[])
    .filter((grouping) => yearsOf(totals, grouping).length > 0)
    .map((grouping): NamedThing<Total> => {
      const { reading, aliases } = BUDGET_GROUPINGS[grouping]
      return named({ kind: 'grouping', grouping }, reading, aliases)
    })
  const accounts = ACCOUNT_KEYS.filter((account) =>
    totals.accounts.some((one) => one.account === account),
  ).map((account) => {
    const { reading, aliases } = accountTerm(account)
    return named({ kind: 'account', account }, reading, aliases)
  })
  const focus = totals.focusAreas.flatMap((area) => [
    named({ kind: 'area', area }, area.reading, [`取組${area.number}`, `focus area ${area.number}`]),
    ...area.items.map((item) => ({
      ...named({ kind: 'item', area, item }, item.reading, []),
      keywords: item.keywords,
    })),
  ])
  const plan = totals.planSummary
    .filter((line) => line.kind !== 'total')
    .map((line) => named({ kind: 'plan-line', line }, '', []))
  return [...groupings, ...accounts, ...focus, ...plan]
}

function named(thing: Total, reading: string, aliases: readonly string[]): NamedThing<Total> {
  const name = nameOfTotal(thing)
  return {
    thing,
    names: [idOfTotal(thing), name.ja, name.en, bothNames(name, 'en'), ...aliases],
    readings: reading === '' ? [] : [reading],
  }
}
