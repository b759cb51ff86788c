import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'

/** Something that lasts whole days. */
export interface CalendarEvent {
  /** Kept for ever: by it, a calendar knows the event again and updates it instead of doubling it. */
  readonly uid: string
  /** How often it was revised: 0 at first. Of two versions of an event, a calendar keeps the one with more revisions. */
  readonly revision: number
  readonly title: string
  readonly firstDay: Day
  /** The last day that belongs to it. */
  readonly lastDay: Day
  /** What there is to know about it, line by line. */
  readonly description: readonly string[]
  readonly location?: string
  readonly categories: readonly string[]
}

/** Events for a reader's own calendar. Plain data: the file is made of it by src/files/. */
export interface Calendar {
  readonly kind: 'calendar'
  readonly title: string
  readonly locale: Locale
  /** The day (Asia/Tokyo) on which the events are told; of two versions with as many revisions, the later one counts. */
  readonly toldOn: Day
  readonly events: readonly CalendarEvent[]
}
