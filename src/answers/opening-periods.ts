import type { Locale } from '../budget/bilingual.ts'
import { isDated, type OpeningPlan } from '../budget/opening-plan.ts'
import { fiscalYearOfDate } from '../budget/partial-date.ts'
import type { Choice } from '../dialogue/desk.ts'
import { yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'

/** Times beside the present that people ask for. */
const BESIDE = [
  { ja: '今月', en: 'this month' },
  { ja: '来月', en: 'next month' },
  { ja: '3か月以内', en: 'within 3 months' },
  { ja: '今年度', en: 'this fiscal year' },
  { ja: '来年度', en: 'next fiscal year' },
] as const

/** Periods for what is typed so far: times beside the present, then the fiscal years in which something opens. */
export function periodsFor(typed: string, locale: Locale, plans: readonly OpeningPlan[]): Choice[] {
  const years = [...new Set(plans.filter(isDated).map(({ planned }) => fiscalYearOfDate(planned.date)))]
  const choices = [
    ...BESIDE.map((one) => ({ name: speak(locale)(one.ja, one.en), value: speak(locale)(one.ja, one.en) })),
    ...years
      .toSorted((a, b) => a - b)
      .map((year) => ({
        name: yearName(year, locale),
        value: speak(locale)(yearName(year, 'ja'), `FY${year}`),
      })),
  ]
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '')
  return choices.filter(({ name, value }) => [name, value].some((one) => plain(one).includes(plain(typed))))
}
