import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ChannelTrouble, FailureReason } from '../dialogue/memory.ts'
import type { OpenDelivery } from '../store/store.ts'
import { codeOf } from './code.ts'
import { deliver, leaseNow, type Delivered } from './deliver.ts'
import type { DueDigest } from './due.ts'
import { afterFailure, isResting } from './health.ts'
import { knownThings } from './known.ts'
import { noticePeriod, pauseNotice } from './notice.ts'
import { planDue } from './plan.ts'
import { claimDigest, type PostTools } from './post.ts'

/** So many messages are on their way at once. */
const AT_ONCE = 8
/** After so many failures in a row Discord is taken to be out of reach, and the rest waits for the next minute. */
const OUTAGE = 5

/** What a run needs. */
export interface RunTools extends PostTools {
  /** Is told of what a run did, for the log. */
  onEvent(event: RunEvent): void
}

/** Something that a run did. */
export type RunEvent =
  | { readonly kind: 'ended'; readonly ms: number }
  | { readonly kind: 'due'; readonly digests: number; readonly open: number; readonly ms: number }
  | {
      readonly kind: Delivered['kind']
      readonly channel: string
      readonly period: string
      readonly detail?: string
    }

/**
 * One run: goes on with what an earlier run, or a process that is no more, left unfinished; then sends everything that is
 * due. Rejects with Trouble where the store fails; the next run goes on.
 */
export async function runDigests(tools: RunTools): Promise<void> {
  const { store, book, clock } = tools
  store.keepThings(book.version, JSON.stringify(knownThings(book.openingPlans)))
  const outage = { failures: 0 }
  const troubles = new Map(store.troubles().map((one) => [one.channel, one]))
  const isFree = (channel: string): boolean => !isResting(troubles.get(channel), clock())
  const send = async (delivery: OpenDelivery, isResumed: boolean): Promise<void> => {
    const delivered = await deliver(delivery, tools, { isResumed })
    outage.failures = isOutage(delivered) ? outage.failures + 1 : 0
    note(delivery, delivered, troubles.get(delivery.channel), tools)
  }
  const open = store.openDeliveries().filter(({ channel }) => isFree(channel))
  await inParallel(open, async (one) => {
    if (outage.failures < OUTAGE) await send(one, true)
  })

  const start = performance.now()
  const due = await planDue(store, book.openingPlans, clock())
  const free = due.filter(({ channel }) => isFree(channel))
  tools.onEvent({
    kind: 'due',
    digests: free.length,
    open: open.length,
    ms: Math.round(performance.now() - start),
  })
  await inParallel(free, async (digest: DueDigest) => {
    if (outage.failures >= OUTAGE) return
    const claimed = claimDigest(digest, tools)
    if (claimed) await send(claimed, false)
  })
  tools.onEvent({ kind: 'ended', ms: Math.round(performance.now() - start) })
}

function isOutage(delivered: Delivered): boolean {
  return delivered.kind === 'failed' && delivered.reason === 'unreachable'
}

/** Writes down a failure, and has somebody told where a channel is paused for it. */
function note(
  delivery: OpenDelivery,
  delivered: Delivered,
  before: ChannelTrouble | undefined,
  tools: RunTools,
): void {
  const { channel, period } = delivery
  const detail = delivered.kind === 'failed' ? { detail: delivered.detail } : {}
  tools.onEvent({ kind: delivered.kind, channel, period, ...detail })
  if (delivered.kind !== 'failed') return
  if (channel.includes(':') && delivered.reason !== 'unreachable') return tellOwner(delivery, tools)
  noteFailure(delivery, delivered.reason, before, tools)
}

function noteFailure(
  { guild, channel }: OpenDelivery,
  reason: FailureReason,
  before: ChannelTrouble | undefined,
  tools: RunTools,
): void {
  const { store, clock } = tools
  const trouble = afterFailure(channel, before, reason, clock())
  if (trouble.pausedAt) {
    const [subscription] = store.subscriptionsIn(channel)
    if (subscription) {
      const to = `user:${subscription.createdBy}`
      const period = noticePeriod(trouble)
      const code = codeOf(to, period, 1)
      const body = tools.render(pauseNotice(trouble, code, subscription.locale), subscription.locale)
      enqueue(guild, to, period, code, JSON.stringify(body), tools)
    }
  }
  store.noteTrouble(guild, trouble)
}

/** Who subscribed cannot be told: the server's owner is. Where that fails too, only `/digest why` tells it. */
function tellOwner({ channel, period, guild, parts }: OpenDelivery, tools: RunTools): void {
  tools.store.giveUp({ channel, period }, 'undeliverable')
  const [part] = parts
  if (!part || !channel.startsWith('user:')) return
  enqueue(guild, `owner:${guild}`, period, part.code, part.body, tools)
}

function enqueue(
  guild: string,
  channel: string,
  period: string,
  code: string,
  body: string,
  tools: RunTools,
): void {
  tools.store.enqueue({
    guild,
    channel,
    period,
    parts: [{ code, body }],
    dataVersion: tools.book.version,
    lease: { ...leaseNow(tools), until: tools.clock() },
  })
}

/** Does the work for each thing, a few at once, and lets waiting commands in between. Rejects once all have ended. */
async function inParallel<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const queue = things.values()
  const worker = async (): Promise<void> => {
    for (const thing of queue) {
      await work(thing)
      await nextTurn()
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, things.length) }, worker))
  const failed = ended.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}
