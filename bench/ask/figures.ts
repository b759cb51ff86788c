import type { BudgetBook } from '../../src/budget/book.ts'
import type { Program } from '../../src/budget/program.ts'
import { programListIn } from '../../src/budget/groups.ts'
import { recordsOf } from '../../src/budget/year-record.ts'

/** What is said as a figure: amounts in 千円, and percentages as written. */
export interface Figures {
  readonly thousands: readonly number[]
  readonly percents: readonly string[]
}

/** Finds the amounts in 千円 (¥… thousand) and the percentages with a decimal in a folded text; <0.1% is no figure. */
export function figuresIn(text: string): Figures {
  const thousands = [...text.matchAll(/([\d,]*\d)千円|¥([\d,]*\d) thousand/gu)]
  return {
    thousands: thousands.map(([, ja, en]) => Number((ja ?? en ?? '').replaceAll(',', ''))),
    percents: [...text.matchAll(/(?<!<)\b\d+\.\d%/gu)].map(([percent]) => percent),
  }
}

/**
 * The figures of a text that the data of the programs cannot give: neither an amount of them, nor the difference or the
 * share of two of them, nor their part of a year's whole list, nor printed in a text about them. Generous on purpose: whatever it finds is wrong.
 */
export function foreignFigures(text: string, programs: readonly Program[], book: BudgetBook): string[] {
  const printed = figuresIn(foldWidth(JSON.stringify([programs, newsOf(programs, book)])))
  const amounts = programs.flatMap(amountsOf)
  const differences = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)))
  const lists = book.years.flatMap((year) => programListIn(book, year)?.total ?? [])
  const thousands = new Set([...amounts, ...differences, ...lists, ...printed.thousands])
  const percents = new Set([
    ...printed.percents,
    ...amounts.flatMap((part) => lists.map((whole) => `${((part / whole) * 100).toFixed(1)}%`)),
    ...[...amounts, ...differences].flatMap((part) =>
      amounts.filter((whole) => whole > 0).map((whole) => `${((part / whole) * 100).toFixed(1)}%`),
    ),
  ])
  const said = figuresIn(text)
  return [
    ...said.thousands.filter((one) => !thousands.has(one)).map((one) => `${one.toLocaleString('en-US')}千円`),
    ...said.percents.filter((one) => !percents.has(one)),
  ]
}

const newsOf = (programs: readonly Program[], { followUps }: BudgetBook) =>
  followUps.filter(({ program }) => programs.some(({ id }) => id === program))

/** Full-width digits, signs and letters as half-width ones. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC')
}

/** Amounts in 千円 that documents give to a program, by entry and by year. */
function amountsOf(program: Program): number[] {
  const figures = [...program.entries, ...recordsOf(program)].flatMap(({ requested, budgeted }) => [
    requested?.total,
    requested?.expansion,
    budgeted?.total,
    budgeted?.expansion,
  ])
  const parts = program.entries.flatMap(({ lineItems, funding }) => [
    ...lineItems.flatMap(({ requested, budgeted }) => [requested, budgeted]),
    ...funding.map(({ amount }) => amount),
  ])
  return [...new Set([...figures, ...parts])].filter((one) => one !== undefined)
}
