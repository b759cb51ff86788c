import type { Subscription } from '../dialogue/subscription.ts'
import type { Database, Row, Value } from './database.ts'

const COLUMNS = [
  'guild',
  'number',
  'channel',
  'weekday',
  'month_day',
  'time',
  'zone',
  'months',
  'areas',
  'kinds',
  'locale',
  'posts_empty',
  'reminders',
  'created_by',
  'created_at',
] as const

/** Writes a subscription. Throws Trouble where its number is taken. */
export function insertSubscription(database: Database, subscription: Subscription): void {
  const values = toRow(subscription)
  const marks = COLUMNS.map(() => '?').join(', ')
  database.run(
    `INSERT INTO subscriptions (${COLUMNS.join(', ')}) VALUES (${marks})`,
    ...COLUMNS.map((column) => values[column]),
  )
}

function toRow(one: Subscription): Readonly<Record<(typeof COLUMNS)[number], Value>> {
  const { schedule } = one
  return {
    guild: one.guild,
    number: one.number,
    channel: one.channel,
    weekday: 'weekday' in schedule ? schedule.weekday : null,
    month_day: 'monthDay' in schedule ? schedule.monthDay : null,
    time: schedule.time,
    zone: schedule.zone,
    months: one.months,
    areas: JSON.stringify(one.areas),
    kinds: JSON.stringify(one.kinds),
    locale: one.locale,
    posts_empty: Number(one.postsEmpty),
    reminders: JSON.stringify(one.reminders),
    created_by: one.createdBy,
    created_at: one.createdAt.getTime(),
  }
}

/** The subscription that a row holds. */
export function toSubscription(row: Row): Subscription {
  const { weekday, month_day: monthDay } = row
  return {
    guild: String(row['guild']),
    number: Number(row['number']),
    channel: String(row['channel']),
    schedule: {
      ...(weekday === null ? { monthDay: Number(monthDay) } : { weekday: Number(weekday) }),
      time: String(row['time']),
      zone: String(row['zone']),
    },
    months: Number(row['months']),
    areas: list(row['areas']),
    kinds: list(row['kinds']),
    locale: row['locale'] === 'en' ? 'en' : 'ja',
    postsEmpty: row['posts_empty'] === 1,
    reminders: list(row['reminders']),
    createdBy: String(row['created_by']),
    createdAt: new Date(Number(row['created_at'])),
  }
}

/** A list of words that this file has written. */
function list(json: unknown): never[] {
  return JSON.parse(String(json)) as never[]
}
