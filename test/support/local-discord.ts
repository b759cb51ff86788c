import type { APIMessage } from 'discord.js'
import { shownAttachments } from './attachments.ts'
import { commandBook, type CommandBook, type RegisteredCommand } from './command-book.ts'
import { localUser, type LocalUser } from './local-user.ts'
import { messageBook, type MessageBook } from './message-book.ts'
import {
  startRecordingProxy,
  type Answer,
  type RecordedRequest,
  type RecordingProxy,
} from './recording-proxy.ts'
import { as, record } from './rules/json.ts'
import { startTwin, type Twin } from './twin.ts'

export type { RegisteredCommand } from './command-book.ts'
export type { SentFile } from './attachments.ts'
export type { OptionValues, UserLocale } from './interaction.ts'
export type { LocalUser, Reply } from './local-user.ts'
export type { Failure, RecordedRequest } from './recording-proxy.ts'

/** A Discord on this computer for one bot, which writes down what the bot sends. */
export interface LocalDiscord extends AsyncDisposable {
  /** The address for `new REST({ api })`. */
  readonly apiBase: string
  readonly token: string
  readonly applicationId: string
  /** What the bot is to be started with. */
  readonly env: { readonly DISCORD_API_BASE: string; readonly DISCORD_TOKEN: string }
  readonly user: LocalUser
  readonly otherUser: LocalUser
  /** Takes the bot out of the server and adds it again, to the server as it was or as the change makes it. */
  addAgain: Twin['addAgain']
  /** Every request of the bot, in the order in which they came. */
  readonly requests: readonly RecordedRequest[]
  /** Resolves once a bot is connected to the gateway. */
  readonly connected: Promise<void>
  /** The commands which the bot has registered; waits for the first registration. */
  registered(): Promise<RegisteredCommand[]>
  /** The first request, sent already or yet to come, whose `METHOD /path` fits, once it was answered. */
  request(pattern: RegExp): Promise<RecordedRequest>
  /** Everything that Discord would have refused, as sentences. */
  violations(): string[]
  /** Lets requests whose `METHOD /path` fits fail; returns what ends the outage. */
  fail: RecordingProxy['fail']
  /** From now on the bot's token is refused. */
  revokeToken(): void
  stop(): Promise<void>
}

/** Times in milliseconds. */
export interface LocalDiscordOptions {
  /** How long to wait for the bot each time, before a test fails. */
  readonly deadline?: number
  /** How long Discord waits for the first answer: a later one is a violation. */
  readonly patience?: number
}

/** Starts a local Discord. */
export async function startLocalDiscord({
  deadline = 10_000,
  patience = 3000,
}: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const twin = await startTwin()
  const commands = commandBook()
  const messages = messageBook()
  const proxy = await startRecordingProxy({
    origin: twin.origin,
    token: twin.token,
    answer: (request) => commands.answer(request),
    refine: (request, answer) => refine(request, answer, { twin, commands, messages }),
  })
  const apiBase = `${proxy.origin}/api`
  const late: string[] = []
  const around = {
    twin,
    proxy,
    commands,
    messages,
    deadline,
    patience,
    late: (it: string) => void late.push(it),
  }
  const [scene, otherScene] = twin.scenes

  const request = async (pattern: RegExp): Promise<RecordedRequest> => {
    const fits = ({ method, path }: RecordedRequest) => pattern.test(`${method} ${path}`)
    const found = await proxy.answered(fits, deadline)
    if (!found) throw new Error(`The bot has not sent ${String(pattern)} within ${deadline} ms`)
    return found
  }
  let stopped: Promise<void> | undefined
  const stop = async (): Promise<void> => (stopped ??= proxy.stop().then(() => twin.stop()))

  return {
    apiBase,
    token: twin.token,
    applicationId: twin.applicationId,
    env: { DISCORD_API_BASE: apiBase, DISCORD_TOKEN: twin.token },
    user: localUser(scene, around),
    otherUser: localUser(otherScene, around),
    addAgain: twin.addAgain,
    requests: proxy.requests,
    connected: twin.connected,
    async registered() {
      if (await proxy.answered(isRegistration, deadline)) return commands.all()
      throw new Error(`The bot has not registered its commands within ${deadline} ms`)
    },
    request,
    violations: () => [
      ...proxy.requests.flatMap(({ method, path, findings }) =>
        findings.map((finding) => `${method} ${path}: ${finding}`),
      ),
      ...late,
    ],
    fail: (pattern, failure) => proxy.fail(pattern, failure),
    revokeToken: () => proxy.revokeToken(),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

function isRegistration({ method, path, status }: RecordedRequest): boolean {
  return method === 'PUT' && path.endsWith('/commands') && status === 200
}

/** Completes what the twin answers, and keeps the messages and commands which it has accepted. */
async function refine(
  request: RecordedRequest,
  answer: Answer,
  { twin, commands, messages }: { twin: Twin; commands: CommandBook; messages: MessageBook },
): Promise<Answer> {
  if (answer.status >= 300) return answer
  if (/^\/(channels|webhooks)\/.*$/.test(request.path) && typeof record(answer.body).content === 'string') {
    const attachments = shownAttachments(record(request.body), request.files)
    return { ...answer, body: messages.remember({ ...as<APIMessage>(answer.body), attachments }) }
  }
  const id = /^\/interactions\/(\d+)\//.exec(request.path)?.[1]
  if (id === undefined) return commands.refine(request, answer)
  return request.query.get('with_response') === 'true' ? callbackAnswer(id, request, twin) : answer
}

/** What Discord answers to a callback when the bot asks for the message it has made; the twin never does. */
async function callbackAnswer(id: string, { body }: RecordedRequest, twin: Twin): Promise<Answer> {
  const message = await twin.messageOf(id)
  const resource = { type: record(body).type, ...(message ? { message } : {}) }
  const interaction = { id, type: 2, ...(message ? { response_message_id: message.id } : {}) }
  return { status: 200, headers: {}, body: { interaction, resource } }
}
