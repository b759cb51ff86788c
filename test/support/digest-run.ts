import type { BudgetBook } from '../../src/budget/book.ts'
import type { Subscription } from '../../src/dialogue/subscription.ts'
import { runDigests, type RunEvent, type RunTools } from '../../src/digest/run.ts'
import { openCourier } from '../../src/discord/courier.ts'
import { toMessage } from '../../src/discord/message.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { DigestStore } from '../../src/store/store.ts'
import {
  startCountingDiscord,
  type CountingDiscord,
  type CountingOptions,
} from './counting-discord/server.ts'
import { realDesk } from './desk.ts'
import { PLACE, SUBSCRIPTION } from './guild-memory.ts'

/** A moment in Tokyo. */
export const tokyo = (text: string): Date => new Date(`${text}+09:00`)

/** A bot's digests beside a counting Discord, with a clock that a test sets. */
export interface DigestWorld extends AsyncDisposable {
  readonly discord: CountingDiscord
  readonly store: DigestStore
  readonly events: RunEvent[]
  /** Sets the clock of the bot and of Discord, and runs. */
  runAt(moment: Date): Promise<void>
  /** The same as another process that uses the same store; its clock and Discord's stay as they are. */
  runAsOther(): Promise<void>
  /** The same with other data. */
  useBook(book: BudgetBook): void
  /** The titles of what was posted in a channel. */
  posted(channel?: string): string[]
}

/** Who may read the history; a test changes it. */
export interface Sight {
  mayRead: boolean
}

/** Starts a world with these subscriptions. */
export async function digestWorld(
  subscriptions: readonly Subscription[] = [SUBSCRIPTION],
  options: CountingOptions = {},
  sight: Sight = { mayRead: true },
): Promise<DigestWorld> {
  let now = SUBSCRIPTION.createdAt
  let book = realDesk().book
  const clock = () => now
  const discord = await startCountingDiscord({
    guilds: [{ id: PLACE.guild, channels: [PLACE.channel], permissions: 0n }],
    now: () => now.getTime(),
    ...options,
  })
  const store = openSqliteStore(':memory:')
  for (const one of subscriptions) store.subscribe(one)
  const events: RunEvent[] = []
  const courier = openCourier({ ...discord, mayRead: () => sight.mayRead })
  const tools = (owner: string): RunTools => ({
    store,
    book,
    clock,
    courier: { ...courier, now: clock },
    owner,
    render: (answer, locale) => toMessage({ ...answer, private: false }, locale),
    onEvent: (event) => events.push(event),
  })
  return {
    discord,
    store,
    events,
    runAt: (moment) => {
      now = moment
      return runDigests(tools('one'))
    },
    runAsOther: () => runDigests(tools('other')),
    useBook: (other) => {
      book = other
    },
    posted: (channel = PLACE.channel) =>
      discord.messages
        .filter((message) => message.channel_id === channel)
        .flatMap(({ embeds }) => embeds[0]?.title ?? ''),
    async [Symbol.asyncDispose]() {
      store.close()
      await discord.stop()
    },
  }
}
