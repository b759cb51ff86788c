import type { GuildMemory, Memory } from '../../src/dialogue/memory.ts'
import type { Place } from '../../src/dialogue/request.ts'
import type { Subscription } from '../../src/dialogue/subscription.ts'

/** A server, and somebody in it who may manage it. */
export const PLACE: Place = {
  guild: '700000000000000001',
  channel: '700000000000000002',
  user: '700000000000000003',
  mayManage: true,
  botIsIn: true,
}

/** A subscription of that server, in the channel of the question: Mondays at nine. */
export const SUBSCRIPTION: Subscription = {
  guild: PLACE.guild,
  number: 1,
  channel: PLACE.channel,
  schedule: { weekday: 1, time: '09:00', zone: 'Asia/Tokyo' },
  areas: [],
  kinds: [],
  months: 3,
  locale: 'ja',
  postsEmpty: false,
  reminders: [],
  createdBy: PLACE.user,
  createdAt: new Date('2020-06-12T03:00:00Z'),
}

/** What is remembered of a server with that subscription, and more that a test tells. */
export function guildMemory(about: Partial<GuildMemory> = {}): GuildMemory {
  return {
    subscriptions: [SUBSCRIPTION],
    nextNumber: 2,
    troubles: [],
    deliveries: [],
    silentRuns: [],
    missing: { [PLACE.channel]: [] },
    ...about,
  }
}

/** A memory that always holds the same and forgets every change. */
export const sampleMemory: Memory = {
  recall: () => guildMemory({ troubles: [WAITING] }),
  apply: () => {},
}

const WAITING = {
  channel: PLACE.channel,
  reason: 'no-permission',
  failures: 1,
  since: new Date('2020-06-15T00:00:00Z'),
  nextTry: new Date('2020-06-15T00:05:00Z'),
} as const
