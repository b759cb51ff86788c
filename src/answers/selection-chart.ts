import type { Locale } from '../budget/bilingual.ts'
import type { Selected } from '../budget/selection.ts'
import type { ChartColor } from '../dialogue/chart.ts'
import { percent, printedAmount } from '../dialogue/figures.ts'
import { inLanguage } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { barsOf, chartFile } from './chart-file.ts'
import { SOURCE_COLORS } from './funding-chart.ts'
import type { Page } from './pages.ts'
import type { SelectionQuestion } from './selection-text.ts'

/** The programs of a page by what they are selected and ordered by: amounts, or percentages where these decide. */
export function selectionChart(
  title: string,
  page: Page<Selected>,
  { selection: { measure, source }, by }: SelectionQuestion,
  locale: Locale,
): readonly Attachment[] {
  const { shown, ...noted } = barsOf(page, locale)
  const isPercent = by === 'percent' && shown.every((one) => one.percent !== undefined)
  const isLess = measure === 'cut' || measure === 'fall'
  const isAsked = measure === 'request' || measure === 'refused'
  const color: ChartColor = source ? SOURCE_COLORS[source] : isLess ? 'red' : isAsked ? 'sky' : 'blue'
  return chartFile('selection', {
    kind: 'bars',
    locale,
    title,
    ...noted,
    unit: isPercent ? 'percent' : 'thousand-yen',
    bars: shown.map(({ program, amount, before, percent: share = 0 }, at) => {
      const sign = before === undefined ? '' : isLess ? '−' : '+'
      return {
        label: `${page.from + at}. ${inLanguage(program.name, locale)}`,
        value: (isLess && !isPercent ? -1 : 1) * (isPercent ? share : amount),
        printed: isPercent ? percent(share) : `${sign}${printedAmount(amount, locale)}`,
        color,
        ...(isAsked && { hatched: true }),
      }
    }),
  })
}
