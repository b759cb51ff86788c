import type { Locale } from '../budget/bilingual.ts'
import { rankedBy, type Ranked, type RankingQuery } from '../budget/ranking.ts'
import type { ChartColor } from '../dialogue/chart.ts'
import { percent, printedAmount, signedPercent } from '../dialogue/figures.ts'
import { inLanguage } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { barsOf, chartFile } from './chart-file.ts'
import { SOURCE_COLORS } from './funding-chart.ts'
import type { Page } from './pages.ts'
import { rankingTitle } from './ranking-text.ts'

/** The programs of a page by what they are ranked by: amounts, or percentages where these decide. */
export function rankingChart(page: Page<Ranked>, query: RankingQuery, locale: Locale): readonly Attachment[] {
  const { shown, ...noted } = barsOf(page, locale)
  const isPercent = rankedBy(query.order) === 'percent'
  return chartFile('ranking', {
    kind: 'bars',
    locale,
    title: rankingTitle(query, locale),
    ...noted,
    unit: isPercent ? 'percent' : 'thousand-yen',
    bars: shown.map((one, at) => ({
      label: `${page.from + at}. ${inLanguage(one.program.name, locale)}`,
      value: isPercent ? (one.percent ?? 0) : one.amount,
      printed: isPercent ? printedPercent(one) : printedChange(one, locale),
      color: colorOf(one, query),
    })),
  })
}

function printedPercent({ percent: value = 0, before }: Ranked): string {
  return before === undefined ? percent(value) : signedPercent(value)
}

function printedChange({ amount, before }: Ranked, locale: Locale): string {
  return `${before !== undefined && amount > 0 ? '+' : ''}${printedAmount(amount, locale)}`
}

function colorOf({ amount }: Ranked, { source }: RankingQuery): ChartColor {
  if (source !== undefined) return SOURCE_COLORS[source]
  return amount < 0 ? 'red' : 'blue'
}
