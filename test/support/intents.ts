import { GatewayIntentBits, MessageFlags } from 'discord.js'
import { number, record } from './rules/json.ts'

/** The events which Discord sends only to a bot that has asked for them; the first that fits counts. */
const needs: readonly (readonly [event: RegExp, intent: number])[] = [
  [/^MESSAGE_REACTION_/, GatewayIntentBits.GuildMessageReactions],
  [/^MESSAGE_/, GatewayIntentBits.GuildMessages],
  [/^TYPING_/, GatewayIntentBits.GuildMessageTyping],
  [/^GUILD_MEMBER/, GatewayIntentBits.GuildMembers],
  [/^(GUILD|CHANNEL|THREAD)_/, GatewayIntentBits.Guilds],
]

/** Whether Discord sends the event to a bot with these intents. */
export function delivers(intents: number, event: string, data: unknown): boolean {
  const [, intent] = needs.find(([pattern]) => pattern.test(event)) ?? []
  if (intent !== undefined && (intents & intent) === 0) return false
  return !(event.startsWith('MESSAGE_') && isEphemeral(data))
}

/** Whether only the one who asked sees the message. */
export function isEphemeral(message: unknown): boolean {
  return (number(record(message).flags) & MessageFlags.Ephemeral) !== 0
}
