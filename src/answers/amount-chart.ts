import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import type { YearRecord } from '../budget/year-record.ts'
import type { ChartBar } from '../dialogue/chart.ts'
import { printedAmount, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { budgetYears } from './amount-facts.ts'
import { chartFile } from './chart-file.ts'

/**
 * A program's way through the years: the budgets that the reply tells across years, and before that of the record's own
 * year what was requested. No picture of a single amount.
 */
export function amountChart(
  program: Program,
  record: YearRecord,
  all: readonly YearRecord[],
  locale: Locale,
): readonly Attachment[] {
  const say = speak(locale)
  const years = budgetYears(record, all)
  const own = years.length > 0 ? years : ownYear(record)
  const bars = own.flatMap(({ fiscalYear, total }) => [
    ...(fiscalYear === record.fiscalYear ? requestBar(record, locale) : []),
    {
      label: say(`予算額（${yearName(fiscalYear, 'ja')}）`, `Budgeted, ${yearName(fiscalYear, 'en')}`),
      value: total,
      printed: printedAmount(total, locale),
      color: 'blue',
    } satisfies ChartBar,
  ])
  const name = inLanguage(program.name, locale)
  const isRequested = bars.some(({ color }) => color === 'sky')
  return chartFile('amount', {
    kind: 'bars',
    locale,
    title: isRequested
      ? say(`要求額と予算額: ${name}`, `Requested and budgeted: ${name}`)
      : say(`年度ごとの予算額: ${name}`, `Budget across years: ${name}`),
    unit: 'thousand-yen',
    bars,
  })
}

function ownYear({ fiscalYear, budgeted }: YearRecord): ReturnType<typeof budgetYears> {
  return budgeted ? [{ fiscalYear, total: budgeted.total }] : []
}

function requestBar({ fiscalYear, requested }: YearRecord, locale: Locale): ChartBar[] {
  if (!requested) return []
  return [
    {
      label: speak(locale)(
        `要求額（${yearName(fiscalYear, 'ja')}）`,
        `Requested, ${yearName(fiscalYear, 'en')}`,
      ),
      value: requested.total,
      printed: printedAmount(requested.total, locale),
      color: 'sky',
      hatched: true,
    },
  ]
}
