import { entryKey, type Rule } from './rule.ts'

const STAGE_JA = { requested: '要求額', budgeted: '予算額' } as const

/**
 * The line items of an entry (千円) add up to its amounts, stage by stage; where the sheet splits them, those of the
 * part `expansion` add up to the expansion of the entry (うちレベルアップ), and so the others to what remains.
 */
export const lineItemsAddUp: Rule = (tables) => {
  const itemsOf = Map.groupBy(tables['line-items'], entryKey)
  return tables.entries.flatMap((entry) => {
    const items = itemsOf.get(entryKey(entry))
    if (items === undefined) return []
    return (['requested', 'budgeted'] as const).flatMap((stage) => {
      const sumOf = (some: typeof items) => some.reduce((sum, item) => sum + (item[stage] ?? 0), 0)
      const expansion = entry[`${stage}_expansion`]
      const checks = [
        { ja: '', en: '', sum: sumOf(items), due: entry[stage] ?? 0 },
        ...(expansion === undefined || items.every((item) => item.part === 'all')
          ? []
          : [
              {
                ja: 'のうちレベルアップ分',
                en: ' of the expansion',
                sum: sumOf(items.filter((item) => item.part === 'expansion')),
                due: expansion,
              },
            ]),
      ]
      return checks
        .filter(({ sum, due }) => sum !== due)
        .map(({ ja, en, sum, due }) => ({
          file: 'entries.csv',
          line: entry.$line,
          message: {
            ja: `${entry.program}: 内訳の${STAGE_JA[stage]}${ja}の合計${sum}千円が${due}千円と合いません（line-items.csv）`,
            en: `${entry.program}: its line items${en} add up to ${sum} ${stage}, not to ${due} 千円 (line-items.csv)`,
          },
        }))
    })
  })
}
