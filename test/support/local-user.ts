import {
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponseCallbackData,
  type APIMessage,
} from 'discord.js'
import type { CommandBook } from './command-book.ts'
import { isEphemeral } from './intents.ts'
import {
  buttonData,
  commandData,
  interaction,
  messageMenuData,
  selectData,
  writtenMessage,
  type Interaction,
  type Occasion,
  type OptionValues,
  type Scene,
  type UserLocale,
} from './interaction.ts'
import type { Control, MessageBook } from './message-book.ts'
import type { RecordedRequest, RecordingProxy } from './recording-proxy.ts'
import { shownAttachments, type SentFile } from './attachments.ts'
import { as, list, record, text } from './rules/json.ts'
import { snowflake, type Twin } from './twin.ts'

/** What the bot has answered. */
export interface Reply {
  readonly interactionId: string
  /** The answer exactly as the bot sent it. */
  readonly body: {
    readonly type: InteractionResponseType
    readonly data?: APIInteractionResponseCallbackData
  }
  /** The message as it stands after the answer, and after the edit which a deferred answer waits for. */
  readonly message: APIMessage | undefined
  /** The files which came with it. */
  readonly files: readonly SentFile[]
  /** Whether only the one who asked sees the message. */
  readonly ephemeral: boolean
}

/** How someone asks. */
export interface Manner {
  /** The language of the client; Japanese unless told. */
  readonly locale?: UserLocale
}

/** How someone uses a button or menu. */
export interface ControlManner extends Manner {
  /** The message it stands in; unless told, the newest one that has it. */
  readonly on?: APIMessage | undefined
}

/** Someone in the server who uses the bot. */
export interface LocalUser {
  readonly id: string
  /** Sends a slash command; subcommands follow in the name (`予算 検索`). */
  slash(name: string, options?: OptionValues, manner?: Manner): Promise<Reply>
  /** Chooses a name, in any language, in the context menu of a message: its content, or more of it. */
  messageMenu(name: string, message: string | Partial<APIMessage>, manner?: Manner): Promise<Reply>
  /** Types into an option; what has been typed so far stands in the options. Returns what is offered. */
  complete(
    name: string,
    focused: string,
    options?: OptionValues,
    manner?: Manner,
  ): Promise<APIApplicationCommandOptionChoice[]>
  /** Presses a button, named by its custom id or label, or the only one of a message. */
  press(target: string | APIMessage, manner?: ControlManner): Promise<Reply>
  /** Chooses values in a menu, named by its custom id. */
  select(customId: string, values: readonly string[], manner?: ControlManner): Promise<Reply>
}

/** What a user needs of the local Discord. */
export interface Surroundings {
  readonly twin: Twin
  readonly proxy: RecordingProxy
  readonly commands: CommandBook
  readonly messages: MessageBook
  /** How long to wait for the bot, in milliseconds. */
  readonly deadline: number
  /** How long Discord waits for the first answer, in milliseconds. */
  readonly patience: number
  /** Is told of an answer for which Discord would not have waited. */
  readonly late: (sentence: string) => void
}

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate } =
  InteractionResponseType
/** The answers which make a message, and those which promise another answer. */
const fresh = new Set([ChannelMessageWithSource, DeferredChannelMessageWithSource])
const deferring = new Set([DeferredChannelMessageWithSource, DeferredMessageUpdate])

/** Someone who uses the bot from the scene. */
export function localUser(scene: Scene, around: Surroundings): LocalUser {
  const { twin, proxy, commands, messages, deadline, patience } = around

  const ask = async (what: string, { locale = 'ja' }: Manner, about: Occasion) => {
    await connected(twin, deadline)
    const asked = interaction(scene, locale, { id: snowflake(), ...about })
    await twin.open(asked)
    const start = performance.now()
    const path = `/interactions/${asked.id}/${asked.token}/callback`
    const callback = await proxy.answered((request) => request.path === path && accepted(request), deadline)
    if (!callback) throw new Error(`The bot has not answered ${what} within ${deadline} ms${attempts(path)}`)
    const taken = callback.at - start
    if (taken > patience)
      around.late(`${what} was answered after ${Math.round(taken)} ms: Discord waits ${patience} ms`)
    return { asked, callback }
  }

  const attempts = (path: string): string => {
    const statuses = proxy.requests.filter((request) => request.path === path).map(({ status }) => status)
    return statuses.length === 0 ? '' : ` (its answers got ${statuses.join(', ')})`
  }

  const reply = async (what: string, manner: Manner, about: Occasion): Promise<Reply> => {
    const { asked, callback } = await ask(what, manner, about)
    const body = as<Reply['body']>(callback.body)
    const given = deferring.has(body.type) ? await followed(what, asked) : callback
    const { files } = given
    const kept = await twin.messageOf(asked.id)
    const content = given === callback ? body.data : given.body
    const stored = kept && { ...kept, attachments: shownAttachments(record(content), files) }
    const ephemeral = isEphemeral(fresh.has(body.type) ? body.data : about.message)
    const message = stored && messages.remember(stored, ephemeral)
    return { interactionId: asked.id, body, message, files, ephemeral }
  }

  const followed = async (what: string, { token }: Interaction): Promise<RecordedRequest> => {
    const path = `/webhooks/${scene.applicationId}/${token}`
    const fits = (request: RecordedRequest) =>
      accepted(request) && request.method !== 'GET' && request.path.startsWith(path)
    const found = await proxy.answered(fits, deadline)
    if (found) return found
    throw new Error(`The bot has deferred its answer to ${what} and not given it within ${deadline} ms`)
  }

  const command = (name: string, options: OptionValues, focused?: string) => {
    const [first = ''] = name.split(' ')
    const known = commands.named(first)
    return commandData(known?.id ?? snowflake(), name, options, known && record(known), focused)
  }

  return {
    id: scene.userId,
    slash: async (name, options = {}, manner = {}) =>
      reply(`/${name}`, manner, { type: InteractionType.ApplicationCommand, data: command(name, options) }),
    async messageMenu(name, message, manner = {}) {
      const offered = commands.messageMenu(name)
      if (!offered) throw new Error(`No message offers ${name}`)
      const about = typeof message === 'string' ? { content: message } : message
      const target = writtenMessage(scene, snowflake(), about)
      return reply(`the message menu ${name}`, manner, {
        type: InteractionType.ApplicationCommand,
        data: messageMenuData(offered, target),
      })
    },
    async complete(name, focused, options = {}, manner = {}) {
      const { callback } = await ask(`the option ${focused} of /${name}`, manner, {
        type: InteractionType.ApplicationCommandAutocomplete,
        data: command(name, options, focused),
      })
      return as<APIApplicationCommandOptionChoice[]>(list(record(record(callback.body).data).choices))
    },
    async press(target, manner = {}) {
      const control =
        typeof target === 'string' ? messages.control(target, manner.on) : messages.onlyButton(target)
      const customId = customIdOf(control, 2, 'button')
      return reply(`the button ${customId}`, manner, {
        type: InteractionType.MessageComponent,
        data: buttonData(customId),
        message: control.message,
      })
    },
    async select(customId, values, manner = {}) {
      const control = messages.control(customId, manner.on)
      checkChosen(control, values)
      return reply(`the menu ${customId}`, manner, {
        type: InteractionType.MessageComponent,
        data: selectData(customIdOf(control, 3, 'menu of texts'), values),
        message: control.message,
      })
    },
  }
}

async function connected(twin: Twin, deadline: number): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(reject, deadline, new Error(`No bot has connected within ${deadline} ms`))
  await Promise.race([twin.connected, promise]).finally(() => clearTimeout(timer))
}

function accepted({ status }: RecordedRequest): boolean {
  return status >= 200 && status < 300
}

function customIdOf({ component }: Control, type: number, kind: string): string {
  if (component.type === type && component.custom_id !== undefined) return text(component.custom_id)
  throw new Error(
    `${text(component.label) || text(component.custom_id)} is no ${kind} which the bot hears of`,
  )
}

/** Refuses what the menu would not let anyone choose. */
function checkChosen({ component }: Control, values: readonly string[]): void {
  const offered = new Set(list(component.options).map((option) => record(option).value))
  const missing = values.filter((value) => !offered.has(value))
  if (missing.length > 0) throw new Error(`The menu does not offer ${missing.join(', ')}`)
  const [least, most] = [component.min_values ?? 1, component.max_values ?? 1].map(Number)
  if (values.length < (least ?? 1) || values.length > (most ?? 1)) {
    throw new Error(`The menu takes ${least} to ${most} values, not ${values.length}`)
  }
}
