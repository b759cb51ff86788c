import type { Locale } from '../budget/bilingual.ts'
import type { FundingPart } from '../budget/program.ts'
import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import type { YearRecord } from '../budget/year-record.ts'
import { percentOf } from '../budget/yen.ts'
import { percent, printedAmount } from '../dialogue/figures.ts'
import { bothNames, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'

/** The mark of each funding source, in its line and in the bar. */
export const SOURCE_MARKS: Readonly<Record<FundingSource, string>> = {
  national: '🟦',
  metropolitan: '🟩',
  'nhi-premiums': '🟪',
  other: '🟨',
  general: '🟧',
}

/** A part of a budget: its source, its amount in 千円 and its share in percent. */
export interface FundingShare extends FundingPart {
  readonly share: number
}

/** What each source gives in 千円 and its share of the budget in percent, largest first; none without a funding. */
export function fundingParts({ funded }: YearRecord): FundingShare[] {
  const whole = funded?.budgeted?.total
  if (!funded || whole === undefined) return []
  return funded.funding
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ source, amount }) => ({ source, amount, share: percentOf(amount, whole) }))
}

/** Where the money comes from: a line for each source, the bar, and the sum. */
export function fundingFact(record: YearRecord, locale: Locale): Fact {
  const say = speak(locale)
  const label = say('財源内訳', 'Funding')
  const entry = record.funded
  const whole = entry?.budgeted?.total
  if (!entry || whole === undefined) {
    return {
      label,
      lines: [say('この資料に財源の記載はありません。', 'The document does not give the funding.')],
    }
  }
  const parts = fundingParts(record)
  return {
    label,
    lines: [
      ...parts.map(({ source, amount, share }): Line => [
        `${SOURCE_MARKS[source]} ${bothNames(FUNDING_SOURCES[source], locale)} `,
        strong(percent(share)),
        `  ${printedAmount(amount, locale)}`,
      ]),
      { bar: parts.map(({ source, share }) => ({ mark: SOURCE_MARKS[source], percent: share })) },
      say(
        `合計 ${printedAmount(whole, 'ja')}（予算額と一致）`,
        `Sum ${printedAmount(whole, 'en')} (equals the budget)`,
      ),
    ],
  }
}
