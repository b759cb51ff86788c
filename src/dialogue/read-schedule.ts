import { WEEKDAYS, type ScheduleDay } from './subscription.ts'

/** A time of day into HH:MM: 9:00, 09:30, 9時, 9時半, 午後6時, 6 pm. Undefined for anything else. */
export function readTime(text: string): string | undefined {
  const match =
    /^(午前|午後)?\s*(\d{1,2})(?::(\d{2})|時(?:(半)|(\d{1,2})分)?)?\s*(am|pm)?$/iu.exec(text.trim()) ??
    undefined
  if (!match) return undefined
  const [, half, hours = '', colon, halfHour, minutes, english] = match
  const isBare = colon === undefined && !/[時ap午]/iu.test(text)
  if (isBare) return undefined
  const isTwelve = half !== undefined || english !== undefined
  const hour = Number(hours)
  const minute = halfHour ? 30 : Number(colon ?? minutes ?? 0)
  if (minute > 59 || hour > (isTwelve ? 12 : 23)) return undefined
  const isLater = half === '午後' || english?.toLowerCase() === 'pm'
  const inDay = isTwelve ? (hour % 12) + (isLater ? 12 : 0) : hour
  return `${String(inDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** A day of the week (月, 月曜日, Mon, Monday) or of the month (1, 15日, 31, 月末, last). Undefined for anything else. */
export function readScheduleDay(text: string): ScheduleDay | undefined {
  const plain = text.trim().toLowerCase()
  const at = WEEKDAYS.findIndex(
    ({ ja, en, short }) =>
      [ja, ja.slice(0, 2), short].includes(plain) ||
      (plain.length >= 3 && en.toLowerCase().startsWith(plain)),
  )
  if (at >= 0) return { weekday: at + 1 }
  if (/^(月末|末日|last|end)$/u.test(plain)) return { monthDay: 31 }
  const day = /^(\d{1,2})日?$/u.exec(plain)?.[1]
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? { monthDay: Number(day) } : undefined
}

/** The name of a time zone as the IANA data base writes it, whatever the case; undefined where there is none. */
export function readZone(text: string): string | undefined {
  const name = /^(jst|日本時間|日本|東京)$/iu.test(text.trim()) ? 'Asia/Tokyo' : text.trim()
  if (!/^[A-Za-z][\w+\-/]*$/u.test(name)) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
