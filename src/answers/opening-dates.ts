import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { PartialDate } from '../budget/partial-date.ts'
import { dateName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { openingStatus } from './opening-status.ts'

/** ［予定］: where a planned date stands on the day of the question. */
export function statusNote(date: PartialDate | undefined, today: Day, locale: Locale): string {
  return `［${inLanguage(openingStatus(date, today), locale)}］`
}

/** What is said of a thing without a time. */
export function noDate(locale: Locale): string {
  return speak(locale)('時期は資料にありません', 'no time in the documents')
}

/** Which earlier dates were moved, before → after with the documents of both; then dates that only were less precise. */
export function earlierDateLines({ planned, earlier }: OpeningPlan, locale: Locale): string[] {
  if (!planned) return []
  const say = speak(locale)
  const told = ({ date, source }: typeof planned): string =>
    say(
      `${dateName(date, 'ja')}（「${source.document.title.ja}」）`,
      `${dateName(date, 'en')} ("${source.document.title.ja}")`,
    )
  return earlier.map((one) =>
    one.moved
      ? say(`時期の変更: ${told(one)} → ${told(planned)}`, `Moved: ${told(one)} → ${told(planned)}`)
      : say(`以前の資料では${told(one)}`, `Earlier given as ${told(one)}`),
  )
}
