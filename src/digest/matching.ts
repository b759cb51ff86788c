import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan, StatedDate } from '../budget/opening-plan.ts'
import { compareDates, firstDay, lastDay, type PartialDate } from '../budget/partial-date.ts'
import type { DigestFilter } from '../dialogue/subscription.ts'
import { addMonths, dayInMonth } from './days.ts'

/** A thing with a date. */
export type DatedPlan = OpeningPlan & { readonly planned: StatedDate }

/** The days that a digest is about, both included. */
export interface Window {
  readonly from: Day
  readonly to: Day
}

/** From a day to the end of the month that lies so many months ahead. */
export function windowFrom(today: Day, months: number): Window {
  return { from: today, to: dayInMonth(addMonths(today, months), 31) }
}

/** Whether a thing is one of the districts and kinds that are asked for. */
export function isAskedFor(
  { area, kind }: Pick<OpeningPlan, 'area' | 'kind'>,
  { areas, kinds }: Pick<DigestFilter, 'areas' | 'kinds'>,
): boolean {
  return (
    (areas.length === 0 || (area !== undefined && areas.includes(area))) &&
    (kinds.length === 0 || kinds.includes(kind))
  )
}

/** Whether some day that the date can mean lies in the window. */
export function isIn({ from, to }: Window, date: PartialDate): boolean {
  return lastDay(date) >= from && firstDay(date) <= to
}

export function isDated(plan: OpeningPlan): plan is DatedPlan {
  return plan.planned !== undefined
}

/** Months and days by date, then what is only known to lie in a fiscal year. */
export function inOrder<P extends DatedPlan>(plans: readonly P[]): P[] {
  const isVague = ({ planned }: P): number => Number(planned.date.precision === 'fiscal-year')
  return plans.toSorted((a, b) => isVague(a) - isVague(b) || compareDates(a.planned.date, b.planned.date))
}
