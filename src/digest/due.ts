import { dayInTokyo } from '../budget/calendar.ts'
import type { Subscription } from '../dialogue/subscription.ts'
import type { DatedPlan } from './matching.ts'
import { dueReminders, type DueReminder } from './reminders.ts'
import { latestSlot, type Slot } from './schedule.ts'
import { localTime, writtenTime } from './zones.ts'

/** What of one subscription is due. */
export interface DueSubscription {
  readonly subscription: Subscription
  /** Its week or month, where that is due. */
  readonly slot?: Slot
  readonly reminders: readonly DueReminder[]
}

/** A digest that one channel is due: everything of all its subscriptions, once. */
export interface DueDigest {
  readonly guild: string
  readonly channel: string
  /** The local time at which the latest part of it was due; with the channel, the digest's key. */
  readonly period: string
  readonly due: readonly DueSubscription[]
}

/** Whether the ledger holds that a subscription's period was answered. */
export type IsAnswered = (subscription: Subscription, period: string) => boolean

/**
 * What of a subscription is due at a moment: its latest week or month that has come and is not answered, never an older
 * one, so that an outage is made up for once; and the reminders that have come and are not answered. Nothing else than
 * its arguments decides.
 */
export function dueOf(
  subscription: Subscription,
  plans: readonly DatedPlan[],
  isAnswered: IsAnswered,
  now: Date,
): DueSubscription | undefined {
  const latest = latestSlot(subscription.schedule, now)
  const isDue = latest.at > subscription.createdAt && !isAnswered(subscription, latest.period)
  const reminders = dueReminders(subscription, plans, now, dayInTokyo(now)).filter(
    ({ period }) => !isAnswered(subscription, period),
  )
  if (!isDue && reminders.length === 0) return undefined
  return { subscription, ...(isDue && { slot: latest }), reminders }
}

/** The digests that what is due makes: one a channel. */
export function digestsOf(due: readonly DueSubscription[]): DueDigest[] {
  return [...Map.groupBy(due, ({ subscription }) => subscription.channel)].flatMap(([channel, members]) => {
    const [first] = members
    if (!first) return []
    const latest = members.flatMap(timesOf).reduce((a, b) => (b.at > a.at ? b : a))
    return [
      {
        guild: first.subscription.guild,
        channel,
        period: writtenTime(localTime(latest.at, latest.zone)),
        due: members,
      },
    ]
  })
}

/** The weeks, months and reminders that a digest answers of a subscription. */
export function periodsOf({ slot, reminders }: DueSubscription): string[] {
  return [...(slot ? [slot.period] : []), ...reminders.map(({ period }) => period)]
}

function timesOf({ subscription, slot, reminders }: DueSubscription): { at: Date; zone: string }[] {
  const { zone } = subscription.schedule
  return [...(slot ? [slot] : []), ...reminders].map(({ at }) => ({ at, zone }))
}
