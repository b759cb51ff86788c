import type { Change } from './change.ts'
import type { Place } from './request.ts'
import type { Subscription } from './subscription.ts'

/** Why a message could not be posted. */
export type FailureReason =
  'unknown-channel' | 'no-access' | 'no-permission' | 'thread-locked' | 'refused' | 'unreachable'

/** What is known of a channel that could not be posted to lately. */
export interface ChannelTrouble {
  readonly channel: string
  readonly reason: FailureReason
  readonly failures: number
  readonly since: Date
  /** When it is tried again; absent once it is paused. */
  readonly nextTry?: Date
  readonly pausedAt?: Date
}

/**
 * How far a part of a digest has come: `claimed` before it is sent, `sent`, `done` with all parts. Given up are
 * `unverified` (nobody can tell whether it arrived) and `undeliverable` (a notice that was refused).
 */
export type DeliveryState = 'claimed' | 'sent' | 'done' | 'unverified' | 'undeliverable'

/** A digest that was posted, or is about to be. */
export interface DeliveryRecord {
  readonly channel: string
  /** The local time at which it was due, such as 2020-06-15T09:00+09:00. */
  readonly period: string
  readonly part: number
  readonly parts: number
  readonly state: DeliveryState
  readonly claimedAt: Date
  readonly sentAt?: Date
  /** The version of the data that it was made from. */
  readonly dataVersion: string
  /** The numbers of the subscriptions that it answers. */
  readonly subscriptions: readonly number[]
}

/** A run of a subscription that had nothing to tell and posted nothing. */
export interface SilentRun {
  readonly number: number
  readonly period: string
  readonly at: Date
}

/** A permission that posting needs. */
export type ChannelPermission =
  'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads' | 'EmbedLinks' | 'ReadMessageHistory'

/** What the bot remembers of one server when it is asked there. */
export interface GuildMemory {
  readonly subscriptions: readonly Subscription[]
  /** The number that the next subscription gets. */
  readonly nextNumber: number
  readonly troubles: readonly ChannelTrouble[]
  /** Newest first. */
  readonly deliveries: readonly DeliveryRecord[]
  readonly silentRuns: readonly SilentRun[]
  /** What the bot may not do in the channels of the subscriptions and of the question, as far as that is known. */
  readonly missing: Readonly<Record<string, readonly ChannelPermission[]>>
}

/** What outlives an answer. Both may throw Trouble. */
export interface Memory {
  /** What is remembered of a server; `channels` are asked about beside those of its subscriptions. */
  recall(place: Place, channels: readonly string[]): GuildMemory
  apply(change: Change): void
}
