import { commandData, interaction, type OptionValues } from '../interaction.ts'
import type { Place } from '../../../src/dialogue/request.ts'
import type { Asked, CountingDiscord } from './server.ts'

const MANAGE_GUILD = String(1n << 5n)

/** What the bot answers to commands, by the ids of the interactions. */
export interface Answers {
  /** To be given to the server as what happens to each request. */
  readonly hear: (asked: Asked) => undefined
  /** Asks a command in a server and waits for the message that it is answered with. */
  ask(discord: CountingDiscord, name: string, options: OptionValues, place: Place): Promise<AnsweredMessage>
}

export interface AnsweredMessage {
  readonly flags?: number
  readonly embeds: readonly {
    readonly title: string
    readonly description?: string
    readonly fields?: readonly { readonly name: string; readonly value: string }[]
  }[]
}

/** Hears the answers of one bot. */
export function answers(): Answers {
  const waiting = new Map<string, (message: AnsweredMessage) => void>()
  let count = 0
  return {
    hear: ({ path, body }) => {
      const [, id] = /^\/interactions\/(\d+)\//u.exec(path) ?? []
      if (id !== undefined) waiting.get(id)?.((body as { data: AnsweredMessage }).data)
      return undefined
    },
    ask: async (discord, name, options, place) => {
      count += 1
      const id = String(930_000_000_000_000_000n + BigInt(count))
      const scene = {
        applicationId: discord.applicationId,
        guildId: place.guild,
        channelId: place.channel,
        userId: place.user,
        username: 'citizen',
      }
      const { promise, resolve } = Promise.withResolvers<AnsweredMessage>()
      waiting.set(id, resolve)
      const about = { id, type: 2, data: commandData('940000000000000001', name, options, undefined) }
      const asked = interaction(scene, 'ja', about)
      const permissions = place.mayManage ? MANAGE_GUILD : '0'
      const member = { ...(asked['member'] as object), permissions }
      discord.gateway.dispatch('INTERACTION_CREATE', { ...asked, member })
      return promise.finally(() => waiting.delete(id))
    },
  }
}
