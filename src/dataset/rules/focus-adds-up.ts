import { partsProblem } from '../parts-problem.ts'
import type { Rule } from './rule.ts'

/** The amount of a focus area is the sum of its items and its rounding, which is no more than 1 万円 for each item. */
export const focusAddsUp: Rule = (tables) => {
  const items = Map.groupBy(tables['focus-items'], keyOf)
  return tables['focus-areas'].flatMap((area) => {
    const parts = (items.get(keyOf(area)) ?? []).map((item) => item.amount_man)
    const message = partsProblem(`${area.document} ${area.area}`, area, parts)
    return message ? [{ file: 'focus-areas.csv', line: area.$line, message }] : []
  })
}

function keyOf(row: { readonly document: string; readonly area: number }): string {
  return `${row.document}#${row.area}`
}
