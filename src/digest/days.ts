import type { Day } from '../budget/calendar.ts'

const DAY = 86_400_000

/** The day that lies so many days later, or earlier for less than 0. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** The month (YYYY-MM) that lies so many months after that of a day. */
export function addMonths(day: Day, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** The day of a month with this number, or the month's last day where it has fewer. */
export function dayInMonth(month: string, day: number): Day {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
  return `${month}-${String(Math.min(day, last)).padStart(2, '0')}`
}

/** The day of the week as ISO 8601 numbers it: Monday is 1. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7
}

/** The week of a day as ISO 8601 writes it: 2020-W25. It belongs to the year in which its Thursday lies. */
export function weekOf(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`
}
