import type { Bilingual } from '../../budget/bilingual.ts'
import { sumOf } from '../../budget/yen.ts'
import { accountsByYear, type AccountsOfYear } from '../accounts-by-year.ts'
import type { Rule } from './rule.ts'

/** In each document and year the accounts add up to the amount that is printed for all of them. */
export const accountsAddUp: Rule = (tables) =>
  accountsByYear(tables).flatMap((accounts) => {
    const message = problemOf(accounts)
    const { $line } = accounts.all ?? accounts.first
    return message ? [{ file: 'accounts.csv', line: $line, message }] : []
  })

function problemOf({ all, single, first }: AccountsOfYear): Bilingual | undefined {
  const { fiscal_year: year, document } = first
  if (!all) {
    return {
      ja: `${document} の${year}年度: 全会計（all）の行がありません`,
      en: `${document}, ${year}: there is no row for all accounts (all)`,
    }
  }
  const sum = sumOf(single.map((row) => row.amount))
  if (sum === all.amount) return undefined
  return {
    ja: `${document} の${year}年度: 会計の合計${sum}千円が、全会計の${all.amount}千円と合いません`,
    en: `${document}, ${year}: the accounts add up to ${sum}, not to the ${all.amount} 千円 of all`,
  }
}
