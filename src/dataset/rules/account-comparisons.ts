import { accountsByYear } from '../accounts-by-year.ts'
import type { Rule } from './rule.ts'

/** How far a number with one decimal may be from the exact one: half of its last digit, and what doubles lose. */
const HALF_DIGIT = 0.05 + 1e-9

/**
 * Shares and growth agree with the amounts to one decimal, and a difference is this year's amount minus last year's,
 * where the document gives that as well.
 */
export const accountComparisons: Rule = (tables) => {
  const years = accountsByYear(tables)
  return years.flatMap(({ rows, all, first }) => {
    const before = years.find(
      (one) => one.first.document === first.document && one.first.fiscal_year === first.fiscal_year - 1,
    )
    return rows.flatMap((row) => {
      const last = before?.rows.find((one) => one.account === row.account)?.amount
      const share = all && (row.amount / all.amount) * 100
      const grown = last === undefined ? undefined : row.amount - last
      const growth = grown === undefined || !last ? undefined : (grown / last) * 100
      return [
        differs(row.share_percent, share, HALF_DIGIT) && {
          column: 'share_percent',
          right: share?.toFixed(1),
        },
        differs(row.difference, grown, 0) && { column: 'difference', right: String(grown) },
        differs(row.growth_percent, growth, HALF_DIGIT) && {
          column: 'growth_percent',
          right: growth?.toFixed(1),
        },
      ]
        .filter((wrong) => wrong !== false)
        .map(({ column, right }) => ({
          file: 'accounts.csv',
          line: row.$line,
          message: {
            ja: `${row.account} の${row.fiscal_year}年度: ${column} は、額から計算すると ${right} です`,
            en: `${row.account}, ${row.fiscal_year}: ${column} comes out as ${right} from the amounts`,
          },
        }))
    })
  })
}

function differs(printed: number | undefined, exact: number | undefined, allowed: number): boolean {
  return printed !== undefined && exact !== undefined && Math.abs(printed - exact) > allowed
}
