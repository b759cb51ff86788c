import type { Locale } from '../budget/bilingual.ts'
import { DECISION_OUTCOMES, DETAIL_KINDS, type DetailKind } from '../budget/vocabulary.ts'
import type { YearRecord } from '../budget/year-record.ts'
import { dateName, printedAmount } from '../dialogue/figures.ts'
import { inLanguage, printedValue, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'

/** What became of the request, and why. */
export function decisionFact(record: YearRecord, locale: Locale): Fact | undefined {
  const decision = record.entries.find((entry) => entry.decision)?.decision
  if (!decision) return undefined
  const say = speak(locale)
  const { review } = decision
  return {
    label: say('査定と理由', 'Decision and reason'),
    lines: [
      [strong(inLanguage(DECISION_OUTCOMES[decision.outcome], locale))],
      inLanguage(decision.reason, locale),
      ...(review === undefined
        ? []
        : [
            say(
              `事務事業評価: ${review.ja}`,
              `Program review (事務事業評価): ${printedValue(review, locale)}`,
            ),
          ]),
    ],
  }
}

/** What the amount is made of, at both stages. */
export function lineItemsFact(record: YearRecord, locale: Locale): Fact | undefined {
  const items = record.entries.flatMap((entry) => entry.lineItems)
  if (items.length === 0) return undefined
  const say = speak(locale)
  return {
    label: say('内訳（要求 → 予算）', 'Line items (requested → budgeted)'),
    lines: items.map(({ name, requested, budgeted }): Line => {
      const [before, after] = [requested, budgeted].map((one) =>
        one === undefined ? say('記載なし', 'not given') : printedAmount(one, locale),
      )
      return [`${inLanguage(name, locale)}  `, strong(`${before} → ${after}`)]
    }),
  }
}

/** What is to happen when. A year that is printed apart from its month (令和２年…７月) is shown with it. */
export function scheduleFact(record: YearRecord, locale: Locale): Fact | undefined {
  const schedule = record.entries.flatMap((entry) => entry.schedule)
  if (schedule.length === 0) return undefined
  return {
    label: speak(locale)('スケジュール', 'Schedule'),
    lines: schedule.map(({ when, printed, what }): Line => [
      strong(
        printedValue(
          {
            ja: printed.replace('…', ''),
            en: when.map((month) => dateName(month, 'en')).join(' to '),
          },
          locale,
        ),
      ),
      `  ${inLanguage(what, locale)}`,
    ]),
  }
}

/** What else a sheet says: one fact a kind, in the order of the sheet's own headings. */
export function detailFacts(record: YearRecord, locale: Locale): Fact[] {
  const details = record.entries.flatMap((entry) => entry.details)
  return (Object.keys(DETAIL_KINDS) as DetailKind[]).flatMap((kind) => {
    const lines = details.filter((one) => one.kind === kind).map((one) => inLanguage(one.text, locale))
    return lines.length === 0 ? [] : [{ label: inLanguage(DETAIL_KINDS[kind], locale), lines }]
  })
}
