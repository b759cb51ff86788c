import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { firstDay, lastDay, type PartialDate } from '../budget/partial-date.ts'
import type { OpeningKind } from '../budget/vocabulary.ts'
import { dayName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Action } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { isAt, type Place } from './opening-place.ts'

/** Days that are asked for, both included; open where one is not given. */
export interface Days {
  readonly from: Day | undefined
  readonly to: Day | undefined
}

/** What is asked about openings, once its days are known. */
export interface OpeningQuestion extends Days {
  /** The day as on which the question is answered. */
  readonly today: Day
  /** The day of the question itself. */
  readonly askedOn: Day
  readonly place: Place | undefined
  readonly kind: OpeningKind | undefined
  /** Only what has no time. */
  readonly undated: boolean | undefined
  readonly page: number | undefined
}

/** Whether a thing is of the kind and at the place that are asked for. */
export function isWanted(plan: OpeningPlan, { place, kind }: OpeningQuestion): boolean {
  return isAt(plan, place) && (kind === undefined || plan.kind === kind)
}

/** Whether a thing of a program, or one that is named, is what is asked for: every filter that is given fits it. */
export function isAskedFor(plan: OpeningPlan, asked: OpeningQuestion): boolean {
  if (!isWanted(plan, asked)) return false
  if (asked.undated) return plan.planned === undefined
  const isAnyTime = asked.from === undefined && asked.to === undefined
  return isAnyTime || (plan.planned !== undefined && isWithin(plan.planned.date, asked))
}

/** Whether any of the days that a date can mean lies in the days that are asked for. */
export function isWithin(date: PartialDate, { from, to }: Days): boolean {
  return (from === undefined || lastDay(date) >= from) && (to === undefined || firstDay(date) <= to)
}

/** The days that are asked for, in words. */
export function windowName({ from, to }: Days, locale: Locale): string {
  const say = speak(locale)
  return [
    ...(from === undefined ? [] : [say(`${dayText(from, 'ja')}から`, `from ${dayText(from, 'en')}`)]),
    ...(to === undefined ? [] : [say(`${dayText(to, 'ja')}まで`, `to ${dayText(to, 'en')}`)]),
  ].join(say('', ' '))
}

/** A calendar day in words. */
export function dayText(day: Day, locale: Locale): string {
  return dayName(new Date(`${day}T00:00:00+09:00`), locale)
}

/** On which day the answer stands, and that plans are no facts. */
export function asOfNote({ today }: OpeningQuestion, locale: Locale): string {
  return speak(locale)(
    `${dayText(today, 'ja')}現在。予定であり、実際の開設は確かめていません。`,
    `As of ${dayText(today, 'en')}. These are plans; whether they were kept is not in the data.`,
  )
}

/** A button to every opening with a date, as on the same day. */
export function allOpenings(request: Request): Action {
  const { as_of: asOf } = request.options
  return {
    label: speak(request.locale)('資料にある予定をすべて', 'All openings in the data'),
    request: {
      command: 'openings',
      options: { from: '1989-04-01', ...(asOf !== undefined && { as_of: asOf }) },
    },
  }
}
