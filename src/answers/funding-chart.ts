import type { Locale } from '../budget/bilingual.ts'
import type { FundedProgram } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import type { YearRecord } from '../budget/year-record.ts'
import type { ChartColor } from '../dialogue/chart.ts'
import { percent, printedAmount } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { barsOf, chartFile } from './chart-file.ts'
import { titleOf } from './facts.ts'
import { fundingParts } from './funding-facts.ts'
import type { Page } from './pages.ts'

/** The colour of each funding source, as its mark in the lines of a reply. */
export const SOURCE_COLORS: Readonly<Record<FundingSource, ChartColor>> = {
  national: 'blue',
  metropolitan: 'green',
  'nhi-premiums': 'purple',
  other: 'yellow',
  general: 'orange',
}

/** How a program's budget splits into its sources; no picture where one source pays all. */
export function fundingChart(program: Program, record: YearRecord, locale: Locale): readonly Attachment[] {
  const title = titleOf(program, record.fiscalYear, locale)
  return chartFile('funding', {
    kind: 'shares',
    locale,
    title: speak(locale)(`財源内訳: ${title}`, `Funding: ${title}`),
    shares: fundingParts(record)
      .filter(({ amount }) => amount > 0)
      .map(({ source, amount, share }) => ({
        label: inLanguage(FUNDING_SOURCES[source], locale),
        percent: share,
        share: percent(share),
        amount: printedAmount(amount, locale),
        color: SOURCE_COLORS[source],
      })),
  })
}

/** What one source gives to the programs of a page. */
export function destinationChart(
  title: string,
  source: FundingSource,
  page: Page<FundedProgram>,
  locale: Locale,
): readonly Attachment[] {
  const { shown, ...noted } = barsOf(page, locale)
  return chartFile('funding', {
    kind: 'bars',
    locale,
    title,
    ...noted,
    unit: 'thousand-yen',
    bars: shown.map(({ program, amount }, at) => ({
      label: `${page.from + at}. ${inLanguage(program.name, locale)}`,
      value: amount,
      printed: printedAmount(amount, locale),
      color: SOURCE_COLORS[source],
    })),
  })
}
