import { digest } from '../../commands/digest.ts'
import type { World } from '../../src/answers/world.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import { openDesk } from '../../src/dialogue/desk.ts'
import type { GuildMemory, Memory } from '../../src/dialogue/memory.ts'
import type { Reply } from '../../src/dialogue/reply.ts'
import type { Place, Request } from '../../src/dialogue/request.ts'
import { NOW, realDesk } from './desk.ts'
import { guildMemory, PLACE, SUBSCRIPTION } from './guild-memory.ts'

/** Who asks about digests, and what is remembered. */
export interface DigestAsking {
  readonly locale?: Locale
  readonly place?: Place | undefined
  readonly memory?: GuildMemory
}

/** What a subcommand of /digest answers in a server that remembers this. */
export function answer(subcommand: string, options: Request['options'], asking: DigestAsking = {}): Reply {
  const { locale = 'ja', memory = guildMemory() } = asking
  const place = 'place' in asking ? asking.place : PLACE
  const kept: Memory = { recall: () => memory, apply: () => {} }
  const fail = (error: unknown) => {
    throw error
  }
  // Digests look at nothing but the book.
  const world = { book: realDesk().book } as World
  const desk = openDesk({ commands: digest, world, completers: {}, memory: kept, onFault: fail })
  return desk.answer({ command: `digest ${subcommand}`, options, locale, now: NOW, ...(place && { place }) })
}

/** A server without subscriptions. */
export const NOTHING = guildMemory({ subscriptions: [], nextNumber: 1 })

/** A server with a second subscription in another thread: the last day of the month in English. */
export const TWO = guildMemory({
  subscriptions: [
    SUBSCRIPTION,
    {
      ...SUBSCRIPTION,
      number: 2,
      channel: '700000000000000044',
      schedule: { monthDay: 31, time: '18:30', zone: 'Europe/London' },
      areas: ['shiba'],
      kinds: ['school', 'nursery'],
      months: 12,
      locale: 'en',
      postsEmpty: true,
      reminders: ['30-days', '1-month'],
    },
  ],
})

/** A server whose last digest came in two parts, one of them a minute late. */
export const POSTED = guildMemory({
  deliveries: [2, 1].map((part) => ({
    channel: PLACE.channel,
    period: '2020-06-15T09:00+09:00',
    part,
    parts: 2,
    state: 'done',
    claimedAt: new Date('2020-06-15T00:00:00Z'),
    sentAt: new Date(`2020-06-15T00:0${part}:00Z`),
    dataVersion: 'older',
    subscriptions: [1],
  })),
  missing: { [PLACE.channel]: ['ReadMessageHistory'] },
})

/** A server whose channel was paused after six refusals, of which the subscriber was told. */
export const PAUSED = guildMemory({
  troubles: [
    {
      channel: PLACE.channel,
      reason: 'no-permission',
      failures: 6,
      since: new Date('2020-06-13T00:00:00Z'),
      pausedAt: new Date('2020-06-14T08:35:00Z'),
    },
  ],
  deliveries: [
    {
      channel: `user:${PLACE.user}`,
      period: `paused ${PLACE.channel} 2020-06-14T08:35:00.000Z`,
      part: 1,
      parts: 1,
      state: 'done',
      claimedAt: new Date('2020-06-14T08:35:00Z'),
      sentAt: new Date('2020-06-14T08:36:00Z'),
      dataVersion: 'older',
      subscriptions: [],
    },
  ],
  missing: { [PLACE.channel]: ['SendMessages'] },
})
