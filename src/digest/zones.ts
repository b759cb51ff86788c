import type { Day } from '../budget/calendar.ts'

/** A day and a time on the wall clock of some zone, with how far that clock is ahead of UTC. */
export interface LocalTime {
  readonly day: Day
  /** HH:MM. */
  readonly time: string
  /** Milliseconds. */
  readonly ahead: number
}

const DAY = 86_400_000
const MINUTE = 60_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What a wall clock in a time zone shows at a moment. */
export function localTime(moment: Date, zone: string): LocalTime {
  const ahead = aheadAt(moment.getTime(), zone)
  const shown = new Date(moment.getTime() + ahead).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16), ahead }
}

/**
 * The moment at which a wall clock in a time zone shows a day and a time. Where clocks are put forward and never show
 * it, it comes as much later as they jump; where they are put back and show it twice, it is the first time.
 */
export function momentOf(day: Day, time: string, zone: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`)
  const before = shown - aheadAt(shown - DAY, zone)
  const after = shown - aheadAt(shown + DAY, zone)
  const isShown = (at: number): boolean => at + aheadAt(at, zone) === shown
  const found = [before, after].filter(isShown).toSorted((a, b) => a - b)[0]
  return new Date(found ?? before)
}

/** A local time as ISO 8601 writes it: 2020-06-15T09:00+09:00. */
export function writtenTime({ day, time, ahead }: LocalTime): string {
  const minutes = Math.abs(Math.round(ahead / MINUTE))
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${day}T${time}${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds, whole minutes. */
function aheadAt(moment: number, zone: string): number {
  if (zone === 'Asia/Tokyo') return 9 * 60 * MINUTE
  const clock = clocks.get(zone) ?? newClock(zone)
  const parts = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(moment / MINUTE) * MINUTE
}

function newClock(zone: string): Intl.DateTimeFormat {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  clocks.set(zone, clock)
  return clock
}
