import {
  PermissionFlagsBits,
  type Guild,
  type GuildBasedChannel,
  type GuildTextBasedChannel,
} from 'discord.js'
import type { Locale } from '../budget/bilingual.ts'
import { localeOf } from '../dialogue/language.ts'
import type { Reply } from '../dialogue/reply.ts'
import { toMessage } from './message.ts'

/** What posting takes. */
const NEEDED = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.EmbedLinks,
]

/**
 * Says hello in a server that the bot was just added to: in its channel for such messages, else in its first text channel
 * where the bot may write; nowhere where it may not. A second try of the same post makes no second message.
 */
export async function greet(guild: Guild, greeting: (locale: Locale) => Reply): Promise<void> {
  const channel = channelOf(guild)
  if (!channel) return
  const locale = languageOf(guild)
  const { embeds, components } = toMessage(greeting(locale), locale)
  await channel.send({
    embeds,
    components,
    allowedMentions: { parse: [] },
    nonce: guild.id,
    enforceNonce: true,
  })
}

function channelOf(guild: Guild): GuildTextBasedChannel | undefined {
  const inOrder = [...guild.channels.cache.values()]
    .filter((channel) => !channel.isThread())
    .toSorted((a, b) => a.rawPosition - b.rawPosition)
  return [guild.systemChannel, ...inOrder].find((channel) => channel !== null && canGreetIn(channel))
}

function canGreetIn(channel: GuildBasedChannel): channel is GuildTextBasedChannel {
  const { me } = channel.guild.members
  return (
    channel.isTextBased() && !channel.isVoiceBased() && me !== null && channel.permissionsFor(me).has(NEEDED)
  )
}

/** A server that is no community is said to speak American English, whatever is spoken there. */
function languageOf({ features, preferredLocale }: Guild): Locale {
  return features.includes('COMMUNITY') ? localeOf(preferredLocale) : 'ja'
}
