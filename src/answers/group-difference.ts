import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { groupedList } from '../budget/groups.ts'
import { accountsIn } from '../budget/totals.ts'
import type { ProgramGrouping } from '../budget/vocabulary.ts'
import { thousandYen, type ThousandYen } from '../budget/yen.ts'
import { fullAmount } from '../dialogue/figures.ts'
import { inLanguage } from '../dialogue/language.ts'
import { strong, type Line } from '../dialogue/reply.ts'
import { accountTerm } from './total.ts'
import type { World } from './world.ts'

/** Two groups of one grouping, or two accounts, by their ids. */
export interface TwoGroups {
  readonly grouping: ProgramGrouping | 'accounts'
  readonly a: string
  readonly b: string
}

/** What one group gets more than the other in the newest year that has both, or the one named; undefined where none has. */
export function groupDifference(
  groups: TwoGroups,
  year: number | undefined,
  { book }: World,
  locale: Locale,
): Line | undefined {
  const years = book.years.filter((one) => year === undefined || one === year)
  for (const one of years) {
    const [a, b] = [groups.a, groups.b].map((id) => amountOf(groups.grouping, id, one, book))
    if (a && b) return differenceLine(a, b, locale)
  }
  return undefined
}

interface NamedAmount {
  readonly name: Bilingual
  readonly amount: ThousandYen
}

function amountOf(
  grouping: TwoGroups['grouping'],
  id: string,
  year: FiscalYear,
  book: World['book'],
): NamedAmount | undefined {
  if (grouping !== 'accounts') return groupedList(book, grouping, year)?.groups.find((one) => one.id === id)
  const found = accountsIn(book.totals, year).find(({ account }) => account === id)
  return found && { name: accountTerm(found.account), amount: found.amount }
}

function differenceLine(a: NamedAmount, b: NamedAmount, locale: Locale): Line {
  const difference = thousandYen(a.amount - b.amount)
  const sign = difference > 0 ? '+' : ''
  return [
    `${inLanguage(a.name, locale)} − ${inLanguage(b.name, locale)}: `,
    strong(`${sign}${fullAmount(difference, locale)}`),
  ]
}
