import type { BudgetFigure } from './program-sheets-budget.ts'
import type { Request, RequestedItem } from './program-sheets-request.ts'

/** The half of a request with subtotals that an item belongs to. */
export type Part = 'expansion' | 'regular'

/** A line item with its budget figure, both in 千円. */
export interface PairedItem extends RequestedItem {
  readonly part?: Part
  readonly budget: BudgetFigure
}

/** One way in which a sheet adds up: the items in the order of their figures in the block. */
export interface Reading {
  readonly total: BudgetFigure
  readonly items: readonly PairedItem[]
}

/** Above this many line items the ways to pair them are too many to be tried. */
export const MOST_ITEMS = 10

/**
 * Every way to pair labels with figures in which items add up to subtotals and subtotals to the total, at the request
 * and at the budget, うち特財 too, and in which no figure rises above its request. Ways that give every label the same
 * figures are one. It stops at the second, for then none is proved.
 */
export function findReadings(request: Request, figures: readonly BudgetFigure[]): Reading[] {
  const { items, subtotals } = request
  const labels = items.length + 1 + (subtotals ? 2 : 0)
  if (labels !== figures.length || items.length > MOST_ITEMS) return []
  const requestedSum = items.reduce((sum, { requested }) => sum + requested, 0)
  if (requestedSum !== request.total) return []
  if (subtotals && subtotals.expansion + subtotals.regular !== request.total) return []

  const readings: Reading[] = []
  for (const total of choices(figures, request.total)) {
    const rest = without(figures, total)
    if (!subtotals) {
      pair(items, rest, [{ requested: request.total, budget: total }], [], total, readings)
      continue
    }
    for (const expansion of choices(rest, subtotals.expansion)) {
      const others = without(rest, expansion)
      for (const regular of choices(others, subtotals.regular)) {
        const parts: Target[] = [
          { part: 'expansion', requested: subtotals.expansion, budget: expansion },
          { part: 'regular', requested: subtotals.regular, budget: regular },
        ]
        const sum = plus(expansion, regular)
        if (isSame(sum, total)) pair(items, without(others, regular), parts, [], total, readings)
      }
    }
  }
  return readings
}

/** What the items not yet paired must still add up to. */
interface Target {
  readonly part?: Part
  readonly requested: number
  readonly budget: BudgetFigure
}
/** A figure and its place in the block, by which equal figures are told apart. */
type Paired = PairedItem & { readonly place: number }
type Placed = BudgetFigure & { readonly place?: number }

function pair(
  items: readonly RequestedItem[],
  figures: readonly Placed[],
  targets: readonly Target[],
  paired: readonly Paired[],
  total: BudgetFigure,
  readings: Reading[],
): void {
  if (readings.length > 1) return
  const [item, ...others] = items
  if (!item) {
    const isEven = targets.every(({ requested, budget }) => requested === 0 && isSame(budget, NOTHING))
    if (isEven) readings.push({ total, items: inBlockOrder(paired) })
    return
  }
  const placed = figures.map((figure, place) => ({ ...figure, place: figure.place ?? place }))
  for (const target of targets) {
    if (item.requested > target.requested) continue
    for (const figure of choices(placed, item.requested)) {
      const { amount, special, place } = figure
      const budget = { amount: target.budget.amount - amount, special: target.budget.special - special }
      if (budget.amount < 0 || budget.special < 0) continue
      const left = { ...target, requested: target.requested - item.requested, budget }
      const part = target.part === undefined ? {} : { part: target.part }
      pair(
        others,
        without(placed, figure),
        targets.map((one) => (one === target ? left : one)),
        [...paired, { ...item, ...part, budget: { amount, special }, place }],
        total,
        readings,
      )
    }
  }
}

function inBlockOrder(paired: readonly Paired[]): PairedItem[] {
  return paired.toSorted((a, b) => a.place - b.place).map(withoutPlace)
}

function withoutPlace({ line, name, requested, part, budget }: Paired): PairedItem {
  return { line, name, requested, ...(part === undefined ? {} : { part }), budget }
}

/** The figures not above a request, equal ones once. */
function choices<F extends BudgetFigure>(figures: readonly F[], requested: number): F[] {
  return figures.filter(
    (figure, i) => figure.amount <= requested && figures.findIndex((one) => isSame(one, figure)) === i,
  )
}

function without<F extends BudgetFigure>(figures: readonly F[], figure: F): F[] {
  return figures.filter((one) => one !== figure)
}

const NOTHING: BudgetFigure = { amount: 0, special: 0 }
const isSame = (a: BudgetFigure, b: BudgetFigure): boolean => a.amount === b.amount && a.special === b.special
const plus = (a: BudgetFigure, b: BudgetFigure): BudgetFigure => ({
  amount: a.amount + b.amount,
  special: a.special + b.special,
})
