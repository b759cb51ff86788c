import { AREAS, OPENING_KINDS } from '../budget/vocabulary.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { OptionKind } from '../dialogue/command.ts'
import type { Choice, Completer } from '../dialogue/desk.ts'
import { readScheduleDay, readTime, readZone } from '../dialogue/read-schedule.ts'
import { listsFor } from '../dialogue/read-words.ts'
import { REMINDERS, WEEKDAYS } from '../dialogue/subscription.ts'
import { filterName, numberName, scheduleName } from './words.ts'

/** The most suggestions that are shown. */
const MOST = 25
/** The longest name and value of a suggestion. */
const LONGEST = 100

/** What is suggested while somebody sets up a digest. */
export const digestCompleters: Partial<Record<OptionKind, Completer<unknown>>> = {
  areas: (typed, locale) => same(listsFor(AREAS, typed, locale)),
  'opening-kinds': (typed, locale) => same(listsFor(OPENING_KINDS, typed, locale)),
  reminders: (typed, locale) => same(listsFor(REMINDERS, typed, locale)),
  'schedule-day': (typed, locale) => {
    const read = readScheduleDay(typed.normalize('NFKC'))
    if (read && 'monthDay' in read && read.monthDay < 31) return [monthDay(read.monthDay, locale)]
    return fitting([...WEEKDAYS.map((day) => day[locale]), ...monthDays(locale)], typed)
  },
  time: (typed) => {
    const read = readTime(typed.normalize('NFKC'))
    return fitting(read === undefined ? TIMES : [read], read ?? typed)
  },
  zone: (typed) => {
    const read = readZone(typed.normalize('NFKC'))
    const names = typed.trim() === '' ? COMMON_ZONES : Intl.supportedValuesOf('timeZone')
    return read === undefined ? fitting(names, typed) : same([read, ...names.filter(has(typed))])
  },
  subscription: (typed, locale, _world, memory) =>
    (memory?.subscriptions ?? [])
      .map((one): Choice => ({
        name: cut(
          `${numberName(one.number, locale)}: ${scheduleName(one.schedule, locale)} ${filterName(one, locale)}`,
        ),
        value: String(one.number),
      }))
      .filter(({ name }) => has(typed)(name))
      .slice(0, MOST),
}

const TIMES = [
  '07:00',
  '08:00',
  '09:00',
  '10:00',
  '12:00',
  '15:00',
  '17:00',
  '18:00',
  '19:00',
  '20:00',
  '21:00',
]
const COMMON_ZONES = [
  'Asia/Tokyo',
  'UTC',
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Australia/Sydney',
]

function monthDay(day: number, locale: Locale): Choice {
  return { name: locale === 'ja' ? `毎月${day}日` : `Day ${day} of every month`, value: String(day) }
}

function monthDays(locale: Locale): string[] {
  return ['1', '15', locale === 'ja' ? '月末' : 'last']
}

function fitting(names: readonly string[], typed: string): Choice[] {
  return same(names.filter(has(typed)))
}

function has(typed: string): (name: string) => boolean {
  const wanted = typed.normalize('NFKC').trim().toLowerCase()
  return (name) => name.toLowerCase().includes(wanted)
}

function same(names: readonly string[]): Choice[] {
  return [...new Set(names)]
    .filter((name) => name.length <= LONGEST)
    .slice(0, MOST)
    .map((name) => ({ name, value: name }))
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}
