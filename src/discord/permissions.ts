import { PermissionFlagsBits, type Client } from 'discord.js'
import type { ChannelPermission } from '../dialogue/memory.ts'

/** What posting needs: in a thread another permission than in a channel. */
const NEEDED = ['ViewChannel', 'EmbedLinks', 'ReadMessageHistory'] as const

/** What the bot may not do in a channel of a server; undefined where Discord has not told about it. */
export function missingPermissions(
  client: Client,
  channelId: string,
  guild?: string,
): ChannelPermission[] | undefined {
  const channel = client.channels.cache.get(channelId)
  if (!channel || channel.isDMBased() || (guild !== undefined && channel.guildId !== guild)) return undefined
  const { me } = channel.guild.members
  const permissions = me && channel.permissionsFor(me)
  if (!permissions) return undefined
  const writing = channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages'
  const needed: ChannelPermission[] = [...NEEDED.slice(0, 1), writing, ...NEEDED.slice(1)]
  return needed.filter((one) => !permissions.has(PermissionFlagsBits[one]))
}
