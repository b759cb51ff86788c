import type { FailureReason } from '../dialogue/memory.ts'
import type { DeliveryKey, DigestStore, Lease, OpenDelivery, OpenPart } from '../store/store.ts'
import type { Courier } from './courier.ts'

/**
 * How long Discord is trusted to know a nonce again, in milliseconds. It promises "a few minutes"; within this time a
 * message whose fate is unknown may be sent once more even where its channel cannot be read.
 */
export const NONCE_WINDOW = 120_000
/** No other process touches a delivery for so long, in milliseconds: much longer than a try takes. */
const LEASE = 180_000
/** A message is looked for from so long before it was tried, in milliseconds: clocks differ. */
const CLOCK_MARGIN = 600_000

/** How a delivery went. `released`: nothing of it was sent, and what it answers is due again. */
export type Delivered =
  | { readonly kind: 'done' | 'released' | 'taken' | 'given-up' | 'later' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string }

/** What delivering needs. */
export interface DeliveryTools {
  readonly store: DigestStore
  readonly courier: Courier
  /** This process, among others that use the same store. */
  readonly owner: string
  clock(): Date
}

/** The lease that a process takes now. */
export function leaseNow({ owner, clock }: DeliveryTools): Lease {
  const now = clock()
  return { owner, now, until: new Date(now.getTime() + LEASE) }
}

/**
 * Brings a delivery that is in the ledger to its end, as far as that is possible now: sends its parts in order, each
 * once. A part that was tried before without a clear outcome is looked for in its channel first. Of a resumed digest that
 * is not there at all, nothing is sent: it is due again, and then made as of that moment.
 */
export async function deliver(
  delivery: OpenDelivery,
  tools: DeliveryTools,
  { isResumed }: { readonly isResumed: boolean },
): Promise<Delivered> {
  if (isResumed && !tools.store.takeOver(delivery, leaseNow(tools))) return { kind: 'taken' }
  const isNotice = delivery.channel.includes(':')
  let isUntouched = delivery.parts.every(({ state }) => state === 'claimed')
  for (const part of delivery.parts.filter(({ state }) => state === 'claimed')) {
    const fate = await fateOf(part, delivery, tools)
    if (fate === 'there') {
      isUntouched = false
      continue
    }
    if (typeof fate === 'object') return fate
    if (fate === 'not-there' && isResumed && isUntouched && !isNotice) {
      tools.store.release(delivery)
      return { kind: 'released' }
    }
    const failed = await sendPart(part, delivery, tools)
    if (failed) return failed
    isUntouched = false
  }
  return { kind: 'done' }
}

/** What is known of a part: in its channel, certainly not there, or to be sent again under its nonce. */
async function fateOf(
  { part, code, attempts, attemptedAt, isRefused }: OpenPart,
  key: DeliveryKey,
  { store, courier }: DeliveryTools,
): Promise<'there' | 'not-there' | 'same-nonce' | Delivered> {
  if (attempts === 0 || !attemptedAt || isRefused) return 'not-there'
  const age = courier.now().getTime() - attemptedAt.getTime()
  const isFresh = age >= 0 && age < NONCE_WINDOW
  const sight = await courier.look(key.channel, code, new Date(attemptedAt.getTime() - CLOCK_MARGIN))
  switch (sight.kind) {
    case 'found':
      store.finish(key, part, sight)
      return 'there'
    case 'absent':
      // What was on its way may still arrive: as long as that is possible, the nonce keeps it single.
      return isFresh ? 'same-nonce' : 'not-there'
    case 'unseen':
      if (isFresh) return 'same-nonce'
      store.giveUp(key, 'unverified')
      return { kind: 'given-up' }
    case 'unknown':
      return { kind: 'failed', reason: 'unreachable', detail: sight.detail }
  }
}

/** Sends one part and notes what became of it; undefined where it is in its channel now. */
async function sendPart(
  { part, code, body }: OpenPart,
  key: DeliveryKey,
  tools: DeliveryTools,
): Promise<Delivered | undefined> {
  const { store, courier } = tools
  store.startAttempt(key, part, courier.now(), leaseNow(tools))
  const sending = await courier.send(key.channel, JSON.parse(body) as object, code)
  switch (sending.kind) {
    case 'sent':
      store.finish(key, part, sending)
      return undefined
    case 'refused':
      store.noteRefused(key, part)
      return { kind: 'failed', reason: sending.reason, detail: sending.detail }
    case 'later':
      store.noteRefused(key, part)
      return { kind: 'later' }
    case 'unknown':
      return { kind: 'failed', reason: 'unreachable', detail: sending.detail }
  }
}
