import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIMessage,
} from 'discord.js'
import type { Json } from './rules/json.ts'
import { as, list, number, record } from './rules/json.ts'

/** A language of a Discord client which the tests use. */
export type UserLocale = 'ja' | 'en-US'

/** Who asks, and where. */
export interface Scene {
  readonly applicationId: string
  readonly guildId: string
  readonly channelId: string
  readonly userId: string
  readonly username: string
}

/** What the gateway sends to the bot when someone asks it something. */
export interface Interaction extends Occasion {
  readonly id: string
  readonly token: string
  readonly [more: string]: unknown
}

/** What someone does: a command, a press, a choice. */
export interface Occasion {
  readonly type: InteractionType
  readonly data: Json
  /** The message whose button or menu was used. */
  readonly message?: APIMessage
}

/** The options of a command as a test writes them. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>

/** An interaction with everything that Discord sends along. */
export function interaction(
  scene: Scene,
  locale: UserLocale,
  about: Occasion & { readonly id: string },
): Interaction {
  const permissions = '2248473465835073'
  return {
    ...about,
    token: `interaction-token-${about.id}`,
    version: 1,
    application_id: scene.applicationId,
    guild_id: scene.guildId,
    guild: { id: scene.guildId, locale: 'ja', features: [] },
    channel_id: scene.channelId,
    channel: { id: scene.channelId, guild_id: scene.guildId, type: 0, name: '予算', permissions },
    member: {
      user: user(scene),
      nick: null,
      avatar: null,
      roles: [],
      joined_at: '2020-01-01T00:00:00.000000+00:00',
      premium_since: null,
      deaf: false,
      mute: false,
      flags: 0,
      permissions,
    },
    app_permissions: permissions,
    locale,
    guild_locale: 'ja',
    entitlements: [],
    authorizing_integration_owners: { 0: scene.guildId },
    context: 0,
    attachment_size_limit: 10_485_760,
  }
}

function user({ userId, username }: Scene): Json {
  return { id: userId, username, global_name: username, discriminator: '0', avatar: null, public_flags: 0 }
}

/** The data of a slash command; `name` may go on with subcommands (`予算 検索`). */
export function commandData(
  id: string,
  name: string,
  values: OptionValues,
  registered: Json | undefined,
  focused?: string,
): Json {
  const [command = '', ...path] = name.split(' ')
  const known = registered && innermost(registered, path)
  const leaves = Object.entries(focused === undefined ? values : { [focused]: '', ...values }).map(
    ([option, value]) => optionData(option, value, known, option === focused),
  )
  const options = path.reduceRight<Json[]>(
    (inner, word, depth) => [
      { name: word, type: depth === path.length - 1 ? subcommand : subcommandGroup, options: inner },
    ],
    leaves,
  )
  return { id, name: command, type: 1, ...(options.length > 0 ? { options } : {}) }
}

const subcommand = ApplicationCommandOptionType.Subcommand
const subcommandGroup = ApplicationCommandOptionType.SubcommandGroup

function optionData(
  name: string,
  value: string | number | boolean,
  known: Json[] | undefined,
  focus: boolean,
) {
  const definition = known?.find((option) => option.name === name)
  if (known && !definition) throw new Error(`The command has no option ${name}`)
  const type = number(definition?.type) || typeOf(value)
  return focus ? { name, type, value: String(value), focused: true } : { name, type, value }
}

function typeOf(value: string | number | boolean): ApplicationCommandOptionType {
  if (typeof value === 'string') return ApplicationCommandOptionType.String
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean
  return Number.isInteger(value) ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.Number
}

/** The options which a command or the subcommand at the end of the path takes. */
function innermost(registered: Json, path: readonly string[]): Json[] {
  const options = list(registered.options).map((option) => record(option))
  const [word, ...rest] = path
  if (word === undefined) return options
  const next = options.find((option) => option.name === word)
  if (!next) throw new Error(`The command has no subcommand ${word}`)
  return innermost(next, rest)
}

/** The data of an entry in the context menu of a message, with that message. */
export function messageMenuData({ id, name }: { id: string; name: string }, message: APIMessage): Json {
  return {
    id,
    name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  }
}

/** A message that someone else has written, with what a test says of it. */
export function writtenMessage(scene: Scene, id: string, about: Partial<APIMessage>): APIMessage {
  return as<APIMessage>({
    id,
    channel_id: scene.channelId,
    author: user(scene),
    content: '',
    timestamp: '2020-06-14T12:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ...about,
  })
}

/** The data of a button which has been pressed. */
export function buttonData(customId: string): Json {
  return { id: 1, custom_id: customId, component_type: ComponentType.Button }
}

/** The data of a menu in which values have been chosen. */
export function selectData(customId: string, values: readonly string[]): Json {
  return { id: 1, custom_id: customId, component_type: ComponentType.StringSelect, values }
}
