import type { Day } from '../budget/calendar.ts'
import type { Schedule } from '../dialogue/subscription.ts'
import { addDays, addMonths, dayInMonth, weekdayOf, weekOf } from './days.ts'
import { localTime, momentOf } from './zones.ts'

/** One time at which a schedule comes round. */
export interface Slot {
  /** The week (2020-W25) or month (2020-06) that it is for: each is due once. */
  readonly period: string
  readonly at: Date
}

/** The last time, at a moment or before it, at which a schedule came round. */
export function latestSlot(schedule: Schedule, moment: Date): Slot {
  const slots = slotsAround(schedule, moment)
  // The one of the week or month before always lies before the moment.
  return slots.findLast(({ at }) => at <= moment) ?? slots[0]
}

/** The first time after a moment at which a schedule comes round. */
export function nextSlot(schedule: Schedule, moment: Date): Slot {
  const slots = slotsAround(schedule, moment)
  return slots.find(({ at }) => at > moment) ?? slots[2]
}

/** The slots of the week or month of a moment, and of those before and after it. */
function slotsAround(schedule: Schedule, moment: Date): readonly [Slot, Slot, Slot] {
  const { day: today } = localTime(moment, schedule.zone)
  const slot = (steps: number): Slot => {
    const { day, period } =
      'weekday' in schedule
        ? weekly(addDays(today, 7 * steps), schedule.weekday)
        : monthly(addMonths(today, steps), schedule.monthDay)
    return { period, at: momentOf(day, schedule.time, schedule.zone) }
  }
  return [slot(-1), slot(0), slot(1)]
}

function weekly(inWeek: Day, weekday: number): { day: Day; period: string } {
  const day = addDays(inWeek, weekday - weekdayOf(inWeek))
  return { day, period: weekOf(day) }
}

function monthly(month: string, monthDay: number): { day: Day; period: string } {
  return { day: dayInMonth(month, monthDay), period: month }
}
