import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, json } from 'node:stream/consumers'
import { openGateway, OWNER, type Gateway, type GatewayGuild } from './gateway.ts'
import { rateLimits } from './limits.ts'
import { keepMessages, type KeptMessage, type PostBody } from './messages.ts'

/** A request of the bot. */
export interface Asked {
  readonly method: string
  /** Below /api/v10, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}

/** What happens to a request instead of, or beside, its answer. */
export type Fault =
  | { readonly status: number; readonly code?: number; readonly retryAfter?: number }
  /** The connection is cut, before the request has an effect or after. */
  | { readonly cut: 'before' | 'after' }

/** A Discord on this computer that counts messages, knows nonces for a while, and fails as it is told. */
export interface CountingDiscord extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>
  readonly apiBase: string
  readonly token: string
  readonly botId: string
  readonly applicationId: string
  readonly messages: readonly KeptMessage[]
  /** How many requests were answered with each status. */
  readonly statuses: ReadonlyMap<number, number>
  readonly gateway: Gateway
  /** Writes a message of somebody else's. */
  write(channel: string, content: string): void
  stop(): Promise<void>
}

/** How the server behaves. */
export interface CountingOptions {
  readonly guilds?: readonly GatewayGuild[]
  /** The server's clock, in milliseconds. */
  readonly now?: () => number
  /** For how long a nonce is known again, in milliseconds. */
  readonly nonceWindow?: number
  readonly withRateLimits?: boolean
  /** Decides what happens to a request before it has an effect. */
  readonly fault?: (asked: Asked) => Fault | undefined
  /** Is called once a message is kept and before that is answered, and once it was answered. */
  readonly onKept?: (message: KeptMessage) => void
  readonly onAnswered?: (asked: Asked) => void
}

const TOKEN = `${Buffer.from('800000000000000001').toString('base64url')}.local.token`
const BOT = '800000000000000001'

/** Starts the server on a free port of the loopback interface. */
export async function startCountingDiscord(options: CountingOptions = {}): Promise<CountingDiscord> {
  const now = options.now ?? Date.now
  const { guilds = [], nonceWindow = 240_000 } = options
  const messages = keepMessages(BOT, now, nonceWindow)
  const limits = options.withRateLimits ? rateLimits() : undefined
  const statuses = new Map<number, number>()
  let commands: unknown = []

  const answer = (outgoing: ServerResponse, status: number, body?: unknown, headers = {}): void => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    outgoing.writeHead(status, {
      date: new Date(now()).toUTCString(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    })
    outgoing.end(body === undefined ? undefined : JSON.stringify(body))
  }

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const asked = await read(incoming)
    const fault = options.fault?.(asked)
    if (fault && 'cut' in fault && fault.cut === 'before') return void outgoing.destroy()
    if (fault && 'status' in fault) return refuse(outgoing, fault)
    const [, channel] = /^\/channels\/(\d+)\/messages$/u.exec(asked.path) ?? []
    const isCallback = asked.path.startsWith('/interactions/')
    const tooMany = isCallback ? undefined : limits?.take(asked.method === 'POST' ? channel : undefined)
    if (tooMany) return limited(outgoing, tooMany.retryAfter, tooMany.global)
    const { status, body } = respond(asked, channel)
    if (fault && 'cut' in fault) return void outgoing.destroy()
    const headers = channel !== undefined && asked.method === 'POST' ? limits?.headers(channel) : undefined
    answer(outgoing, status, body, headers)
    outgoing.once('finish', () => options.onAnswered?.(asked))
  }

  const refuse = (
    outgoing: ServerResponse,
    { status, code = 0, retryAfter }: Extract<Fault, { status: number }>,
  ): void => {
    if (retryAfter !== undefined) return limited(outgoing, retryAfter, false)
    answer(outgoing, status, { message: `made to fail with ${status}`, code })
  }

  const limited = (outgoing: ServerResponse, retryAfter: number, global: boolean): void =>
    answer(
      outgoing,
      429,
      { message: 'You are being rate limited.', retry_after: retryAfter, global },
      {
        'retry-after': String(Math.ceil(retryAfter)),
        'x-ratelimit-reset-after': String(retryAfter),
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...(global && { 'x-ratelimit-global': 'true' }),
      },
    )

  const respond = (
    { method, path, query, body }: Asked,
    channel?: string,
  ): { status: number; body?: unknown } => {
    if (path === '/gateway/bot') return { status: 200, body: gatewayBot() }
    if (path.endsWith('/commands')) {
      if (method === 'PUT') commands = body
      return { status: 200, body: commands }
    }
    if (path.startsWith('/interactions/')) return { status: 204 }
    if (path === '/users/@me/channels') {
      return {
        status: 200,
        body: { id: dmChannel((body as { recipient_id: string }).recipient_id), type: 1 },
      }
    }
    if (path.startsWith('/guilds/')) {
      const id = path.slice('/guilds/'.length)
      return guilds.some((one) => one.id === id)
        ? { status: 200, body: { id, owner_id: OWNER } }
        : { status: 404, body: { message: 'Unknown Guild', code: 10_004 } }
    }
    if (channel !== undefined && method === 'POST') {
      const message = messages.post(channel, body as PostBody)
      options.onKept?.(message)
      return { status: 200, body: message }
    }
    if (channel !== undefined) {
      return {
        status: 200,
        body: messages.read(channel, Number(query.get('limit') ?? 50), query.get('before') ?? undefined),
      }
    }
    return { status: 404, body: { message: `${method} ${path} is not known here`, code: 0 } }
  }

  const server = createServer((incoming, outgoing) => {
    // A bot that was killed leaves its connection broken.
    handle(incoming, outgoing).catch(() => outgoing.destroy())
  })
  const gateway = openGateway(server, { applicationId: BOT, botId: BOT, guilds })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const gatewayBot = (): object => ({
    url: `ws://127.0.0.1:${port}/gateway`,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 1000, max_concurrency: 1 },
  })
  const apiBase = `http://127.0.0.1:${port}/api`
  const stop = async (): Promise<void> => {
    gateway.close()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return {
    env: { DISCORD_API_BASE: apiBase, DISCORD_TOKEN: TOKEN },
    apiBase,
    token: TOKEN,
    botId: BOT,
    applicationId: BOT,
    messages: messages.all,
    statuses,
    gateway,
    write: (channel, content) => {
      const { id } = messages.post(channel, { content })
      const at = messages.all.findIndex((one) => one.id === id)
      const kept = messages.all as KeptMessage[]
      const message = kept[at]
      if (message) kept[at] = { ...message, author: { id: '1', username: 'citizen', bot: false } }
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** The channel of direct messages with somebody. */
export function dmChannel(user: string): string {
  return `6${user.slice(1)}`
}

/** The JSON of a request; of one with files, the part that tells of them. */
async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const type = incoming.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return json(incoming)
  const bytes = new Uint8Array(await buffer(incoming))
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return JSON.parse(form.get('payload_json') as string)
}

async function read(incoming: IncomingMessage): Promise<Asked> {
  const url = new URL(incoming.url ?? '/', 'http://discord.invalid')
  const hasBody =
    Number(incoming.headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in incoming.headers
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.replace(/^\/api(\/v\d+)?/u, ''),
    query: url.searchParams,
    body: hasBody ? await bodyOf(incoming) : undefined,
  }
}
