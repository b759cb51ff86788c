import { fundingFrom, type BudgetBook, type ProgramYear } from './book.ts'
import type { FiscalYear } from './fiscal-year.ts'
import { isInGroup, type GroupName } from './groups.ts'
import type { Entry } from './program.ts'
import type { Category, FundingSource, RankingOrder } from './vocabulary.ts'
import { recordsOf, type StageFigure } from './year-record.ts'
import { percentOf, thousandYen, type ThousandYen } from './yen.ts'

/** What an order looks at: budgets alone, budgets against requests, or budgets against those of the year before. */
export type Compared = 'budget' | 'request' | 'years'

/** What an order ranks, which side of nothing it takes, and by what. */
interface Order {
  readonly compares: Compared
  /** The sign of the amounts that are ranked: −1 for what was cut or fell. */
  readonly sign: 1 | -1
  readonly by: 'amount' | 'percent'
  readonly smallestFirst?: true
}

const ORDERS: Readonly<Record<RankingOrder, Order>> = {
  largest: { compares: 'budget', sign: 1, by: 'amount' },
  smallest: { compares: 'budget', sign: 1, by: 'amount', smallestFirst: true },
  share: { compares: 'budget', sign: 1, by: 'percent' },
  cut: { compares: 'request', sign: -1, by: 'amount' },
  'cut-rate': { compares: 'request', sign: -1, by: 'percent' },
  'granted-more': { compares: 'request', sign: 1, by: 'amount' },
  rise: { compares: 'years', sign: 1, by: 'amount' },
  'rise-rate': { compares: 'years', sign: 1, by: 'percent' },
  fall: { compares: 'years', sign: -1, by: 'amount' },
}

/** What an order looks at. */
export const comparedBy = (order: RankingOrder): Compared => ORDERS[order].compares

/** Whether an order goes by amounts or by percentages. */
export const rankedBy = (order: RankingOrder): 'amount' | 'percent' => ORDERS[order].by

/** Which programs of a year are ranked, and by what. A source makes a ranking of budgets one of its money. */
export interface RankingQuery {
  readonly order: RankingOrder
  readonly year: FiscalYear
  readonly source?: FundingSource
  /** Id of a department in charge. */
  readonly department?: string
  readonly category?: Category
  /** What else the programs belong to. */
  readonly group?: GroupName
}

/** A program in a ranking. */
export interface Ranked extends ProgramYear {
  /** 千円: the budget, a source's money, or the difference after − before. */
  readonly amount: ThousandYen
  /** Where the order compares: the two amounts, in 千円. */
  readonly before?: ThousandYen
  readonly after?: ThousandYen
  /** The amount in percent of what was before, or of the program's budget; absent where that is nothing. */
  readonly percent?: number
  /** The entries that the amounts are read from. */
  readonly entries: readonly Entry[]
}

/** The programs of a year in an order, those with the same figure in the order of the data. */
export interface Ranking {
  readonly ranked: readonly Ranked[]
  /** Every program with the figures that the order needs, in the order of the data: what was not cut as well. */
  readonly comparable: readonly Ranked[]
  /** How many programs the documents of the year hold that fit the filters and lack these figures. */
  readonly lacking: number
}

/**
 * Ranks the programs of a year that fit the filters. Requests alone are no budgets, and a budget of 0 is not ranked among
 * budgets; only programs with both amounts are compared.
 */
export function rankingOf(book: BudgetBook, query: RankingQuery): Ranking {
  const order = ORDERS[query.order]
  const fitting = book.recordsIn(query.year).filter((one) => fits(one, query))
  const measured = fitting.flatMap((one) => measure(one, order.compares, query.source) ?? [])
  const figure = ({ amount, percent }: Ranked): number =>
    order.sign * ((order.by === 'amount' ? amount : percent) ?? 0)
  const ranked = measured
    .filter((one) => figure(one) > 0)
    .toSorted((a, b) => (figure(b) - figure(a)) * (order.smallestFirst ? -1 : 1))
  return { ranked, comparable: measured, lacking: fitting.length - measured.length }
}

/** The fiscal years in which documents give the figures of an order, newest first. */
export function rankingYears(book: BudgetBook, order: RankingOrder, source?: FundingSource): FiscalYear[] {
  return book.years.filter(
    (year) => rankingOf(book, { order, year, ...(source && { source }) }).comparable.length > 0,
  )
}

function fits({ record }: ProgramYear, { department, category, group }: RankingQuery): boolean {
  const { lead } = record
  return (
    (department === undefined || lead.departments.some(({ id }) => id === department)) &&
    (category === undefined || lead.category === category) &&
    (group === undefined || isInGroup(record, group))
  )
}

function measure(
  one: ProgramYear,
  compares: Compared,
  source: FundingSource | undefined,
): Ranked | undefined {
  const { budgeted, requested, funded } = one.record
  if (compares === 'budget' && source !== undefined) {
    if (!funded) return undefined
    const amount = fundingFrom(funded, source)
    const whole = funded.budgeted?.total ?? budgeted?.total
    return {
      ...one,
      amount,
      ...(whole !== undefined && { percent: percentOf(amount, whole) }),
      entries: [funded],
    }
  }
  if (!budgeted) return undefined
  if (compares === 'budget') {
    return budgeted.total === 0 ? undefined : { ...one, amount: budgeted.total, entries: budgeted.from }
  }
  const earlier = compares === 'request' ? requested : budgetBefore(one)
  if (!earlier) return undefined
  const [before, after] = [earlier.total, budgeted.total]
  const amount = thousandYen(after - before)
  return {
    ...one,
    amount,
    before,
    after,
    ...(before > 0 && { percent: percentOf(amount, before) }),
    entries: [...budgeted.from, ...earlier.from],
  }
}

/** The budget of the program in the fiscal year before. */
function budgetBefore({ program, record }: ProgramYear): StageFigure | undefined {
  return recordsOf(program).find((other) => other.fiscalYear === record.fiscalYear - 1)?.budgeted
}
