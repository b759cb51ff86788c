import type { Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import { dayInTokyo } from '../budget/calendar.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { OpenDelivery } from '../store/store.ts'
import { codeOf } from './code.ts'
import { composeDigest } from './compose.ts'
import { leaseNow, type DeliveryTools } from './deliver.ts'
import { footLine } from './describe.ts'
import { periodsOf, type DueDigest } from './due.ts'
import type { KnownThings } from './known.ts'
import { hasNews, selectContent, type DigestContent } from './select.ts'

/** What making digests needs beside delivering them. */
export interface PostTools extends DeliveryTools {
  readonly book: BudgetBook
  /** A message as the platform takes it. */
  render(answer: Answer, locale: Locale): object
}

/**
 * Puts a digest that is due into the ledger, ready to be sent. Undefined where there is nothing to send: nothing to tell
 * and nobody who wants to hear that, or another process was quicker.
 */
export function claimDigest(digest: DueDigest, tools: PostTools): OpenDelivery | undefined {
  const { store, book, render } = tools
  const { guild, channel, due } = digest
  const now = tools.clock()
  const last = store.lastThings(channel)
  const known = last && last.version !== book.version ? (JSON.parse(last.things) as KnownThings) : undefined
  const content = selectContent(
    due.map(({ subscription, slot, reminders }) => ({
      filter: subscription,
      number: subscription.number,
      regular: slot !== undefined,
      reminders,
    })),
    book.openingPlans,
    dayInTokyo(now),
    known,
  )
  const answers = due.flatMap((one) =>
    periodsOf(one).map((period) => ({ guild, number: one.subscription.number, period })),
  )
  if (!hasNews(content) && !due.some(({ subscription: { postsEmpty } }) => postsEmpty)) {
    store.staySilent({ guild, channel, answers, dataVersion: book.version, at: now })
    return undefined
  }
  const period = store.freePeriod(channel, digest.period)
  const locale = due[0]?.subscription.locale ?? 'ja'
  const messages = composeDigest(content, book, {
    locale,
    subscriptions: toldSubscriptions(digest, content, locale),
    codeOf: (part) => codeOf(channel, period, part),
  })
  const parts = messages.map((message, at) => ({
    code: codeOf(channel, period, at + 1),
    body: JSON.stringify(render(message, locale)),
  }))
  const lease = leaseNow(tools)
  const isOurs = store.claim({ guild, channel, period, answers, parts, dataVersion: book.version, lease })
  if (!isOurs) return undefined
  return {
    guild,
    channel,
    period,
    owner: lease.owner,
    leaseUntil: lease.until,
    parts: parts.map((one, at) => ({
      ...one,
      part: at + 1,
      state: 'claimed',
      attempts: 0,
      isRefused: false,
    })),
  }
}

/** A line for each subscription that something is told of, and for each that wants to hear that there is nothing. */
function toldSubscriptions({ due }: DueDigest, { items, changes }: DigestContent, locale: Locale): string[] {
  const told = new Set([...items, ...changes].flatMap(({ numbers }) => numbers))
  return due.flatMap(({ subscription }) => {
    const line = footLine(subscription, locale)
    if (told.has(subscription.number)) return [line]
    return subscription.postsEmpty ? [`${line}${locale === 'ja' ? '（予定なし）' : ' (nothing)'}`] : []
  })
}
