import type { Subscription } from './subscription.ts'

/** What a command alters in what the bot remembers. It is stored before the reply is shown. */
export type Change =
  | { readonly kind: 'subscribe'; readonly subscription: Subscription }
  | { readonly kind: 'unsubscribe'; readonly guild: string; readonly number: number }
  /** Everything that is remembered of a server goes. */
  | { readonly kind: 'forget'; readonly guild: string }
  /** A channel that could not be posted to is tried again. */
  | { readonly kind: 'resume'; readonly guild: string; readonly channel: string }
