import type { Locale } from '../budget/bilingual.ts'
import { AREAS, OPENING_KINDS } from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import {
  REMINDERS,
  WEEKDAYS,
  type DigestFilter,
  type Schedule,
  type Subscription,
} from '../dialogue/subscription.ts'
import { localTime } from './zones.ts'

/** When a schedule comes round: 毎週月曜日 09:00（Asia/Tokyo）. */
export function scheduleName(schedule: Schedule, locale: Locale): string {
  const say = speak(locale)
  const { time, zone } = schedule
  return say(`${days(schedule, 'ja')} ${time}（${zone}）`, `${days(schedule, 'en')} at ${time} (${zone})`)
}

function days(schedule: Schedule, locale: Locale): string {
  const say = speak(locale)
  if ('weekday' in schedule) {
    const day = WEEKDAYS[schedule.weekday - 1]
    return say(`毎週${day?.ja}`, `every ${day?.en}`)
  }
  const { monthDay } = schedule
  return monthDay === 31
    ? say('毎月末日', 'on the last day of every month')
    : say(`毎月${monthDay}日`, `on day ${monthDay} of every month`)
}

/** What a filter takes: 芝地区・施設・3か月先の月末まで. */
export function filterName({ areas, kinds, months }: DigestFilter, locale: Locale): string {
  const say = speak(locale)
  const all = [
    areas.length === 0
      ? say('全地区', 'every district')
      : areas.map((area) => inLanguage(AREAS[area], locale)).join(say('と', ' and ')),
    kinds.length === 0
      ? say('すべての種類', 'every kind')
      : kinds.map((kind) => inLanguage(OPENING_KINDS[kind], locale)).join(say('と', ' and ')),
    monthsName(months, locale),
  ]
  return all.join(say('・', ', '))
}

/** How far ahead a digest looks. */
export function monthsName(months: number, locale: Locale): string {
  if (months === 0) return speak(locale)('今月まで', 'up to the end of the month')
  return speak(locale)(
    `${months}か月先の月末まで`,
    `up to the end of the month ${months} month${months === 1 ? '' : 's'} ahead`,
  )
}

/** The reminders of a subscription in words; undefined where it has none. */
export function remindersName({ reminders }: Subscription, locale: Locale): string | undefined {
  const names = reminders.map((one) => inLanguage(REMINDERS[one], locale))
  return names.length === 0 ? undefined : names.join(speak(locale)('・', ', '))
}

/** A subscription by its number. */
export function numberName(number: number, locale: Locale): string {
  return speak(locale)(`登録${number}`, `subscription ${number}`)
}

/** Which subscriptions something matched: ［登録1・2］. */
export function numbersNote(numbers: readonly number[], locale: Locale): string {
  return speak(locale)(`［登録${numbers.join('・')}］`, ` [subscription ${numbers.join(', ')}]`)
}

/** A moment by the wall clock of a zone: 2020年6月15日（月）09:00, 15 June 2020 (Mon) 09:00. */
export function momentName(moment: Date, zone: string, locale: Locale): string {
  const { day, time } = localTime(moment, zone)
  const [year, month, date] = day.split('-').map(Number)
  const weekday = WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]
  return speak(locale)(
    `${year}年${month}月${date}日（${weekday?.short}）${time}`,
    `${date} ${MONTHS[(month ?? 1) - 1]} ${year} (${weekday?.en.slice(0, 3)}) ${time}`,
  )
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
