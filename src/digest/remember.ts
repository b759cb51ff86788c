import type { ChannelPermission, Memory } from '../dialogue/memory.ts'
import type { DigestStore } from '../store/store.ts'

/** Tells what the bot may not do in a channel of a server; undefined where that is not known. */
export type Reach = (guild: string, channel: string) => readonly ChannelPermission[] | undefined

/** What commands remember, kept in a store. */
export function memoryIn(store: DigestStore, reach: Reach): Memory {
  return {
    recall: ({ guild, channel }, channels) => {
      const recalled = store.recall(guild)
      const asked = new Set([channel, ...channels, ...recalled.subscriptions.map((one) => one.channel)])
      const missing = [...asked].flatMap((one) => {
        const known = reach(guild, one)
        return known === undefined ? [] : [[one, known] as const]
      })
      return { ...recalled, missing: Object.fromEntries(missing) }
    },
    apply: (change) => {
      switch (change.kind) {
        case 'subscribe':
          return store.subscribe(change.subscription)
        case 'unsubscribe':
          return store.unsubscribe(change.guild, change.number)
        case 'forget':
          return store.forget(change.guild)
        case 'resume':
          return store.resume(change.channel)
      }
    },
  }
}
