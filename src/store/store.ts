import type { ChannelTrouble, DeliveryState, GuildMemory } from '../dialogue/memory.ts'
import type { Subscription } from '../dialogue/subscription.ts'

/** A week, month or reminder of a subscription that a digest answers. */
export interface AnsweredPeriod {
  readonly guild: string
  readonly number: number
  readonly period: string
}

/** A run in a channel that has nothing to tell, and what it answers all the same. */
export interface SilentAnswer {
  readonly guild: string
  readonly channel: string
  readonly answers: readonly AnsweredPeriod[]
  readonly dataVersion: string
  readonly at: Date
}

/** A digest in the ledger: one channel, one period. */
export interface DeliveryKey {
  readonly channel: string
  readonly period: string
}

/** Who works on a delivery, and until when no other process may. */
export interface Lease {
  readonly owner: string
  readonly now: Date
  readonly until: Date
}

/** What is written before the first message of a digest is sent. */
export interface Claim extends DeliveryKey {
  readonly guild: string
  readonly answers: readonly AnsweredPeriod[]
  /** The messages in order: the code by which each is known again, and its body as JSON. */
  readonly parts: readonly { readonly code: string; readonly body: string }[]
  readonly dataVersion: string
  readonly lease: Lease
}

/** One message of a digest that is not finished. */
export interface OpenPart {
  readonly part: number
  readonly state: DeliveryState
  readonly code: string
  readonly body: string
  readonly attempts: number
  /** When it was last tried, by Discord's clock; absent before the first time. */
  readonly attemptedAt?: Date
  /** Whether the last try was refused, so that it certainly is not there. */
  readonly isRefused: boolean
}

/** A digest of which some message is not sent yet. */
export interface OpenDelivery extends DeliveryKey {
  readonly guild: string
  readonly owner: string
  readonly leaseUntil: Date
  readonly parts: readonly OpenPart[]
}

/** How a message that is sent stands in its channel. */
export interface SentMessage {
  readonly messageId: string
  readonly at: Date
}

/**
 * What must outlive a restart. Every call is one transaction, is on disk when it returns, and throws Trouble, with words
 * for a person, where the place it is kept in fails.
 */
export interface DigestStore {
  /** The application that the store belongs to: the first that asked. */
  belongsTo(application: string): string

  /** Every subscription, a page at a time, in one order; `after` is the last one of the page before. */
  subscriptions(after: Subscription | undefined, limit: number): Subscription[]
  subscriptionsIn(channel: string): Subscription[]
  /** The servers with anything to remember. */
  guilds(): string[]
  recall(guild: string): Omit<GuildMemory, 'missing'>
  subscribe(subscription: Subscription): void
  unsubscribe(guild: string, number: number): void
  /** Everything of a server goes, for good. */
  forget(guild: string): void

  /** The periods of these subscriptions that are answered, as `guild number period`. */
  answered(subscriptions: readonly Subscription[]): ReadonlySet<string>
  /** Notes that there was nothing to tell. */
  staySilent(run: SilentAnswer): void
  /** The period as it is; with a number behind it where something else was due in the same minute and is in the ledger. */
  freePeriod(channel: string, period: string): string
  /**
   * Writes a digest into the ledger, so that this process alone sends it. False where it is answered already, where a
   * subscription is gone, or where an earlier digest of the channel is not finished.
   */
  claim(claim: Claim): boolean
  /** Puts a message into the ledger that answers no subscription; false where it is there already. */
  enqueue(message: Omit<Claim, 'answers'>): boolean
  openDeliveries(): OpenDelivery[]
  /** Takes a delivery whose lease is over, or goes on with one's own. False where another process has it. */
  takeOver(key: DeliveryKey, lease: Lease): boolean
  /** Notes that a message is about to be sent. */
  startAttempt(key: DeliveryKey, part: number, attemptedAt: Date, lease: Lease): void
  /** Notes that a message certainly was not accepted. */
  noteRefused(key: DeliveryKey, part: number): void
  /** Notes that a message is in its channel; with the last one the digest is done, and the channel's trouble over. */
  finish(key: DeliveryKey, part: number, sent: SentMessage): void
  /** Ends a delivery without sending what is left of it. */
  giveUp(key: DeliveryKey, state: DeliveryState): void
  /** Takes a delivery of which nothing was sent out of the ledger, so that what it answered is due again. */
  release(key: DeliveryKey): void

  troubles(): ChannelTrouble[]
  noteTrouble(guild: string, trouble: ChannelTrouble): void
  /** A channel is tried again. */
  resume(channel: string): void

  /** What opened by a state of the data, as JSON. */
  keepThings(version: string, things: string): void
  /** What opened by the state of the data that the last run in a channel knew; of none, undefined. */
  lastThings(channel: string): { readonly version: string; readonly things: string } | undefined

  /** Copies everything into a new file, also while it is in use. */
  backUp(file: string): void
  close(): void
}
