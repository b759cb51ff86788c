import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { Area, OpeningKind } from '../budget/vocabulary.ts'

/** How often a digest is posted. */
export const FREQUENCIES = {
  weekly: { ja: '毎週', en: 'Every week' },
  monthly: { ja: '毎月', en: 'Every month' },
} as const satisfies Record<string, Bilingual>

export type Frequency = keyof typeof FREQUENCIES

/** The days of a week, numbered as ISO 8601 does: Monday is 1. */
export const WEEKDAYS: readonly (Bilingual & { readonly short: string })[] = [
  { ja: '月曜日', en: 'Monday', short: '月' },
  { ja: '火曜日', en: 'Tuesday', short: '火' },
  { ja: '水曜日', en: 'Wednesday', short: '水' },
  { ja: '木曜日', en: 'Thursday', short: '木' },
  { ja: '金曜日', en: 'Friday', short: '金' },
  { ja: '土曜日', en: 'Saturday', short: '土' },
  { ja: '日曜日', en: 'Sunday', short: '日' },
]

/** How long before an opening it is told once more. Days need a date with a day; a month does for all but fiscal years. */
export const REMINDERS = {
  '30-days': { ja: '30日前', en: '30 days before' },
  '14-days': { ja: '14日前', en: '14 days before' },
  '7-days': { ja: '7日前', en: '7 days before' },
  '1-day': { ja: '前日', en: 'the day before' },
  '1-month': { ja: '1か月前', en: '1 month before' },
  'on-time': { ja: '当日・当月', en: 'on the day or in the month' },
} as const satisfies Record<string, Bilingual>

export type Reminder = keyof typeof REMINDERS

/** The languages that a digest can be written in. */
export const LANGUAGES = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
} as const satisfies Record<Locale, Bilingual>

/** How many months ahead a digest looks where nobody says. */
export const DEFAULT_MONTHS = 3

/** A day of a schedule: of the week (1 is Monday) or of the month (31 is the last day of any month). */
export type ScheduleDay = { readonly weekday: number } | { readonly monthDay: number }

/** When a digest is posted, by the wall clock of a time zone. */
export type Schedule = ScheduleDay & {
  /** HH:MM. */
  readonly time: string
  /** A name of the IANA time zone database, such as Asia/Tokyo. */
  readonly zone: string
}

/** What a subscription asks to be told. */
export interface DigestFilter {
  /** Of these districts; empty means everywhere, and what has no known district only then. */
  readonly areas: readonly Area[]
  /** Of these kinds; empty means every kind. */
  readonly kinds: readonly OpeningKind[]
  /** The window goes on to the end of the month that lies so many months ahead. */
  readonly months: number
}

/** A scheduled digest of openings in one channel or thread of a server. */
export interface Subscription extends DigestFilter {
  /** The server. */
  readonly guild: string
  /** Counted in its server, and never given again. */
  readonly number: number
  readonly channel: string
  readonly schedule: Schedule
  readonly locale: Locale
  /** Whether something is posted when there is nothing to tell. */
  readonly postsEmpty: boolean
  readonly reminders: readonly Reminder[]
  /** Who subscribed; told when the channel cannot be posted to. */
  readonly createdBy: string
  /** Nothing before this moment is due. */
  readonly createdAt: Date
}

/** How often a schedule comes round. */
export function frequencyOf(schedule: ScheduleDay): Frequency {
  return 'weekday' in schedule ? 'weekly' : 'monthly'
}
