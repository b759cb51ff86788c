import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  HTTPError,
  MessagePayload,
  Routes,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js'
import type { Desk } from '../dialogue/desk.ts'
import { localeOf } from '../dialogue/language.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { ChannelPermission } from '../dialogue/memory.ts'
import type { Reply } from '../dialogue/reply.ts'
import { FILE_LIMITS, withFiles, withoutFiles, type FileWorks } from '../files/with-files.ts'
import type { MadeFile } from '../files/made-file.ts'
import type { CommandBody } from './definitions.ts'
import { greet } from './greet.ts'
import { toChoices, toMessage } from './message.ts'
import { missingPermissions } from './permissions.ts'
import { readCommand, readMenu, readOccasion, readPlace, readPress, readTyping } from './read.ts'
import { register, type Difference } from './register.ts'

/** What connecting needs. */
export interface DiscordParts extends FileWorks {
  readonly token: string
  /** Known from the token where it is not given. */
  readonly applicationId?: string | undefined
  /** Address of Discord's API, without the version. */
  readonly apiBase: string
  readonly desk: Desk
  readonly definitions: readonly CommandBody[]
  clock(): Date
  /** Is told when the bot was removed from a server; an outage of Discord is no removal. */
  onRemoved?(guild: string): void
  /** The first message in a server that the bot is added to; without it, there is none. */
  greeting?(locale: Locale): Reply
  /** Is told of what went wrong between the bot and Discord. */
  onTrouble(error: unknown, doing: string): void
}

/** A connected bot. */
export interface Connection {
  /** The name under which the bot is known. */
  readonly botName: string
  readonly registered: Difference
  readonly applicationId: string
  /** The bot's own user. */
  readonly botId: string
  /** Whether the bot is certainly not in a server any more. */
  hasLeft(guild: string): Promise<boolean>
  /** What the bot may not do in a channel; undefined where that is not known, as of threads that are archived. */
  missing(guild: string, channel: string): readonly ChannelPermission[] | undefined
  /** Whether it may read what was written in a channel; undefined where that is not known. */
  mayRead(channel: string): boolean | undefined
  close(): Promise<void>
}

/**
 * Connects to Discord, registers the commands by difference and answers from then on. The one intent is that of servers
 * (not a privileged one): it tells of servers that the bot was added to or removed from, of channels and permissions;
 * interactions come without any. Rejects with discord.js's error when the token is refused or Discord out of reach.
 */
export async function connect(parts: DiscordParts): Promise<Connection> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: parts.apiBase },
    allowedMentions: { parse: [] },
  })
  client.on(Events.Error, (error) => parts.onTrouble(error, 'gateway'))
  client.on(Events.InteractionCreate, (interaction) => {
    respond(interaction, parts).catch((error: unknown) => parts.onTrouble(error, 'respond'))
  })
  client.on(Events.GuildDelete, ({ id }) => parts.onRemoved?.(id))
  // Comes for a server that is new to the bot, not for those that it is told of when it connects.
  client.on(Events.GuildCreate, (guild) => {
    if (!parts.greeting) return
    greet(guild, parts.greeting).catch((error: unknown) => parts.onTrouble(error, 'greet'))
  })
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve)
  })
  try {
    await client.login(parts.token)
    const { user, application } = await ready
    const id = parts.applicationId ?? application.id
    const registered = await register(client.rest, id, parts.definitions)
    return {
      botName: user.username,
      registered,
      applicationId: id,
      botId: user.id,
      hasLeft: (guild) => hasLeft(client, guild),
      missing: (guild, channel) => missingPermissions(client, channel, guild),
      mayRead: (channel) => {
        const missing = missingPermissions(client, channel)
        return missing && !missing.includes('ReadMessageHistory') && !missing.includes('ViewChannel')
      },
      close: () => client.destroy(),
    }
  } catch (error) {
    await client.destroy()
    throw error
  }
}

/** A server that Discord does not list is asked for, so that no outage and no slip is taken for a removal. */
async function hasLeft(client: Client, guild: string): Promise<boolean> {
  if (client.guilds.cache.has(guild)) return false
  try {
    await client.rest.get(Routes.guild(guild))
    return false
  } catch (error) {
    return error instanceof DiscordAPIError && (error.status === 404 || error.status === 403)
  }
}

async function respond(interaction: Interaction, parts: DiscordParts): Promise<void> {
  const { desk, clock } = parts
  const locale = localeOf(interaction.locale)
  if (interaction.isAutocomplete()) {
    const { command, option, typed } = readTyping(interaction)
    await interaction.respond(
      toChoices(desk.complete(command, option, typed, locale, readPlace(interaction))),
    )
  } else if (interaction.isChatInputCommand()) {
    await reply(interaction, desk.answer(readCommand(interaction, clock())), parts)
  } else if (interaction.isMessageContextMenuCommand()) {
    const { menu, text } = readMenu(interaction)
    await reply(interaction, desk.askAbout(menu, text, readOccasion(interaction, clock())), parts)
  } else if (interaction.isMessageComponent()) {
    const { code, picked } = readPress(interaction)
    await reply(interaction, desk.press(code, picked, readOccasion(interaction, clock())), parts)
  }
}

/** Sends a reply with its files; without them where Discord does not take them. */
async function reply(
  interaction: RepliableInteraction,
  answer: Reply,
  parts: Pick<DiscordParts, 'makeFile' | 'onTrouble'>,
): Promise<void> {
  const size = Math.min(FILE_LIMITS.size, interaction.attachmentSizeLimit)
  const whole = await withFiles(answer, parts, { ...FILE_LIMITS, size })
  try {
    await interaction.reply(toPayload(interaction, whole))
  } catch (error) {
    if (whole.files.length === 0 || !(error instanceof DiscordAPIError)) throw error
    parts.onTrouble(error, 'upload')
    await interaction.reply(toPayload(interaction, { reply: withoutFiles(answer), files: [] }))
  }
}

/** The message exactly as it is made: discord.js would write what goes with its files anew, and leave their names out. */
function toPayload(
  interaction: RepliableInteraction,
  { reply: answer, files }: { reply: Reply; files: readonly MadeFile[] },
): MessagePayload {
  const payload = new MessagePayload(interaction, {})
  payload.body = toMessage(answer, localeOf(interaction.locale))
  payload.files = files.map(({ name, type, bytes }) => ({ name, contentType: type, data: bytes }))
  return payload
}

/** Why connecting failed, as far as a person can do something about it. */
export function connectionFailure(error: unknown): 'bad-token' | 'unreachable' | 'refused' {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'TokenInvalid')
    return 'bad-token'
  if (error instanceof DiscordAPIError) return error.status === 401 ? 'bad-token' : 'refused'
  if (error instanceof HTTPError) return error.status === 401 ? 'bad-token' : 'unreachable'
  return 'unreachable'
}
