import {
  Client,
  DiscordAPIError,
  Events,
  HTTPError,
  type Interaction,
  type InteractionReplyOptions,
} from 'discord.js'
import type { Desk } from '../dialogue/desk.ts'
import { localeOf } from '../dialogue/language.ts'
import type { Reply } from '../dialogue/reply.ts'
import type { CommandBody } from './definitions.ts'
import { toChoices, toMessage } from './message.ts'
import { readCommand, readMenu, readPress, readTyping } from './read.ts'
import { register, type Difference } from './register.ts'

/** What connecting needs. */
export interface DiscordParts {
  readonly token: string
  /** Known from the token where it is not given. */
  readonly applicationId?: string | undefined
  /** Address of Discord's API, without the version. */
  readonly apiBase: string
  readonly desk: Desk
  readonly definitions: readonly CommandBody[]
  clock(): Date
  /** Is told of what went wrong between the bot and Discord. */
  onTrouble(error: unknown, doing: string): void
}

/** A connected bot. */
export interface Connection {
  /** The name under which the bot is known. */
  readonly botName: string
  readonly registered: Difference
  close(): Promise<void>
}

/**
 * Connects to Discord, registers the commands by difference and answers from then on. No gateway intent is asked for:
 * interactions come without any. Rejects with discord.js's error when the token is refused or Discord out of reach.
 */
export async function connect(parts: DiscordParts): Promise<Connection> {
  const client = new Client({
    intents: [],
    rest: { api: parts.apiBase },
    allowedMentions: { parse: [] },
  })
  client.on(Events.Error, (error) => parts.onTrouble(error, 'gateway'))
  client.on(Events.InteractionCreate, (interaction) => {
    respond(interaction, parts).catch((error: unknown) => parts.onTrouble(error, 'respond'))
  })
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve)
  })
  try {
    await client.login(parts.token)
    const { user, application } = await ready
    const id = parts.applicationId ?? application.id
    const registered = await register(client.rest, id, parts.definitions)
    return { botName: user.username, registered, close: () => client.destroy() }
  } catch (error) {
    await client.destroy()
    throw error
  }
}

async function respond(interaction: Interaction, { desk, clock }: DiscordParts): Promise<void> {
  const locale = localeOf(interaction.locale)
  if (interaction.isAutocomplete()) {
    const { command, option, typed } = readTyping(interaction)
    await interaction.respond(toChoices(desk.complete(command, option, typed, locale)))
  } else if (interaction.isChatInputCommand()) {
    await interaction.reply(toReplyOptions(desk.answer(readCommand(interaction, clock())), locale))
  } else if (interaction.isMessageContextMenuCommand()) {
    const { menu, text } = readMenu(interaction)
    await interaction.reply(toReplyOptions(desk.askAbout(menu, text, { locale, now: clock() }), locale))
  } else if (interaction.isMessageComponent()) {
    const { code, picked } = readPress(interaction)
    await interaction.reply(toReplyOptions(desk.press(code, picked, { locale, now: clock() }), locale))
  }
}

/** discord.js takes a message in Discord's own terms, but for the name of allowed_mentions. */
function toReplyOptions(reply: Reply, locale: 'ja' | 'en'): InteractionReplyOptions {
  const { allowed_mentions: allowedMentions, ...message } = toMessage(reply, locale)
  return { ...message, allowedMentions }
}

/** Why connecting failed, as far as a person can do something about it. */
export function connectionFailure(error: unknown): 'bad-token' | 'unreachable' | 'refused' {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'TokenInvalid')
    return 'bad-token'
  if (error instanceof DiscordAPIError) return error.status === 401 ? 'bad-token' : 'refused'
  if (error instanceof HTTPError) return error.status === 401 ? 'bad-token' : 'unreachable'
  return 'unreachable'
}
