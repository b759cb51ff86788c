import type { FailureReason } from '../dialogue/memory.ts'

/** Where a message goes: a channel by its id, a person (`user:ID`), or the owner of a server (`owner:ID`). */
export type Address = string

/** What became of a message. */
export type Sending =
  | { readonly kind: 'sent'; readonly messageId: string; readonly at: Date }
  /** Certainly not accepted. */
  | { readonly kind: 'refused'; readonly reason: FailureReason; readonly detail: string }
  /** Perhaps accepted, perhaps not: no answer came, or one that does not tell. */
  | { readonly kind: 'unknown'; readonly detail: string }
  /** Certainly not accepted: the platform asks to wait. */
  | { readonly kind: 'later'; readonly detail: string }

/** Whether a message is in its channel. */
export type Sight =
  | { readonly kind: 'found'; readonly messageId: string; readonly at: Date }
  | { readonly kind: 'absent' }
  /** The bot may not read what was written there. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'unknown'; readonly detail: string }

/** What brings messages to their channels. Nothing here throws. */
export interface Courier {
  /** The platform's clock, as far as its answers tell. */
  now(): Date
  /** Sends a message; the same code within a few minutes makes no second one. */
  send(to: Address, body: object, code: string): Promise<Sending>
  /** Looks for the message with a code among those that the bot has written since a moment. */
  look(to: Address, code: string, since: Date): Promise<Sight>
}
