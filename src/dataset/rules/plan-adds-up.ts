import { partsProblem } from '../parts-problem.ts'
import type { Tables } from '../read-tables.ts'
import type { Rule } from './rule.ts'

type PlanRow = Tables['plan-summary'][number]

/**
 * In the summary of the basic plan a subtotal is the sum of the lines above it, and the total that of the subtotals
 * and of the lines under none, in programs exactly and in money with the rounding that is told. A line has no parts
 * and so no rounding.
 */
export const planAddsUp: Rule = (tables) => {
  const summaries = Map.groupBy(tables['plan-summary'], (row) => row.document)
  return [...summaries.values()].flatMap((rows) => {
    let lines: PlanRow[] = []
    const sums: PlanRow[] = []
    return rows
      .toSorted((a, b) => a.position - b.position)
      .flatMap((row) => {
        const parts = row.kind === 'line' ? [] : row.kind === 'subtotal' ? lines : [...sums, ...lines]
        if (row.kind === 'line') lines.push(row)
        else {
          lines = []
          sums.push(row)
        }
        const message = problemOf(row, parts)
        return message ? [{ file: 'plan-summary.csv', line: row.$line, message }] : []
      })
  })
}

function problemOf(row: PlanRow, parts: readonly PlanRow[]) {
  if (row.kind === 'line') {
    return row.rounding_man === 0
      ? undefined
      : {
          ja: `${row.name}: 内訳のない行に端数の差${row.rounding_man}があります`,
          en: `${row.name}: a line without parts has a rounding of ${row.rounding_man}`,
        }
  }
  const programs = parts.reduce((sum, part) => sum + part.programs, 0)
  if (programs !== row.programs) {
    return {
      ja: `${row.name}: 事業数の合計${programs}が${row.programs}と合いません`,
      en: `${row.name}: the numbers of programs add up to ${programs}, not to ${row.programs}`,
    }
  }
  return partsProblem(
    row.name,
    row,
    parts.map((part) => part.amount_man),
  )
}
