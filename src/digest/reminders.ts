import type { Day } from '../budget/calendar.ts'
import { firstDay, lastDay, type PartialDate } from '../budget/partial-date.ts'
import type { Reminder, Subscription } from '../dialogue/subscription.ts'
import { addDays, addMonths, dayInMonth } from './days.ts'
import { isAskedFor, type DatedPlan } from './matching.ts'
import { writtenDate } from './known.ts'
import { momentOf } from './zones.ts'

/** A reminder of one thing whose time has come. */
export interface DueReminder {
  readonly plan: DatedPlan
  readonly reminder: Reminder
  readonly at: Date
  /** Names thing, reminder and date: each is told once. */
  readonly period: string
}

const DAYS_BEFORE: Partial<Record<Reminder, number>> = {
  '30-days': 30,
  '14-days': 14,
  '7-days': 7,
  '1-day': 1,
}

/** The day on which a reminder of a date is told; undefined where the date is not precise enough for it. */
export function reminderDay(date: PartialDate, reminder: Reminder): Day | undefined {
  if (date.precision === 'fiscal-year') return undefined
  const first = firstDay(date)
  if (reminder === 'on-time') return first
  if (reminder === '1-month') return dayInMonth(addMonths(first, -1), Number(first.slice(8)))
  const days = DAYS_BEFORE[reminder]
  return date.precision === 'day' && days !== undefined ? addDays(first, -days) : undefined
}

/**
 * The reminders of a subscription whose time has come by a moment: of each thing only the latest, and none of what is
 * over on the day of that moment in Tokyo.
 */
export function dueReminders(
  subscription: Subscription,
  plans: readonly DatedPlan[],
  now: Date,
  today: Day,
): DueReminder[] {
  const { reminders, schedule, createdAt } = subscription
  if (reminders.length === 0) return []
  return plans
    .filter((plan) => lastDay(plan.planned.date) >= today && isAskedFor(plan, subscription))
    .flatMap((plan) => {
      const { date } = plan.planned
      const come = reminders
        .flatMap((reminder): DueReminder[] => {
          const day = reminderDay(date, reminder)
          if (day === undefined) return []
          const period = `${plan.id} ${reminder} ${writtenDate(date)}`
          return [{ plan, reminder, at: momentOf(day, schedule.time, schedule.zone), period }]
        })
        .filter(({ at }) => at <= now && at > createdAt)
        .toSorted((a, b) => a.at.getTime() - b.at.getTime())
      return come.slice(-1)
    })
}
