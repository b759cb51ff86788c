import { sumOf } from '../../budget/yen.ts'
import { entryKey, type Rule } from './rule.ts'

/** Where a document prints funding, that of every budgeted entry adds up to its amount. */
export const fundingAddsUp: Rule = (tables) => {
  const giving = new Set(tables.documents.filter((one) => one.gives_funding).map((one) => one.id))
  const parts = Map.groupBy(tables.funding, entryKey)
  return tables.entries.flatMap((entry) => {
    if (entry.budgeted === undefined || !giving.has(entry.document)) return []
    const sum = sumOf((parts.get(entryKey(entry)) ?? []).map((part) => part.amount))
    if (sum === entry.budgeted) return []
    return [
      {
        file: 'entries.csv',
        line: entry.$line,
        message: {
          ja: `${entry.program}: 財源の合計${sum}千円が予算額${entry.budgeted}千円と合いません（funding.csv）`,
          en: `${entry.program}: its funding adds up to ${sum}, not to the budgeted ${entry.budgeted} 千円 (funding.csv)`,
        },
      },
    ]
  })
}
