import type { Locale } from '../budget/bilingual.ts'
import type { ThousandYen } from '../budget/yen.ts'
import type { ChartBar } from '../dialogue/chart.ts'
import { printedAmount, yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { chartFile } from './chart-file.ts'
import type { Mark } from './compare-notes.ts'
import type { Records } from './compare-programs.ts'

const MARKS = ['A', 'B'] as const
const COLORS = { A: 'blue', B: 'orange' } as const

/**
 * The amounts of two programs: what was budgeted for each, with what was requested where both have it. No picture where
 * the stages differ, as then nothing may be compared.
 */
export function compareProgramsChart(
  title: string,
  names: Readonly<Record<Mark, string>>,
  records: Records,
  locale: Locale,
): readonly Attachment[] {
  const say = speak(locale)
  const { A, B } = records
  const hasRequests = A.requested !== undefined && B.requested !== undefined
  const isBudgeted = A.budgeted !== undefined && B.budgeted !== undefined
  if (!isBudgeted && (A.budgeted ?? B.budgeted ?? (hasRequests ? undefined : A)) !== undefined) return []
  const bars = MARKS.flatMap((mark): ChartBar[] => {
    const { requested, budgeted, fiscalYear } = records[mark]
    const barOf = (amount: ThousandYen, stage: string, hatched: boolean): ChartBar => ({
      label: `${mark}  ${names[mark]}${say(`（${yearName(fiscalYear, 'ja')}の${stage}）`, `, ${stage}, ${yearName(fiscalYear, 'en')}`)}`,
      value: amount,
      printed: printedAmount(amount, locale),
      color: COLORS[mark],
      ...(hatched && { hatched }),
    })
    return [
      ...(hasRequests && requested ? [barOf(requested.total, say('要求額', 'requested'), true)] : []),
      ...(budgeted ? [barOf(budgeted.total, say('予算額', 'budgeted'), false)] : []),
    ]
  })
  return chartFile('compare', { kind: 'bars', locale, title, unit: 'thousand-yen', bars })
}

/** Two sums of what is budgeted, each with what it is the sum of. */
export function compareSumsChart(
  title: string,
  sides: Readonly<Record<Mark, { readonly name: string; readonly total: ThousandYen }>>,
  locale: Locale,
): readonly Attachment[] {
  return chartFile('compare', {
    kind: 'bars',
    locale,
    title,
    unit: 'thousand-yen',
    bars: MARKS.map((mark) => ({
      label: `${mark}  ${sides[mark].name}`,
      value: sides[mark].total,
      printed: printedAmount(sides[mark].total, locale),
      color: COLORS[mark],
    })),
  })
}
