import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { attachmentFindings, type SentFile } from './attachments.ts'
import { findings, type Kind } from './discord-rules.ts'
import { as, record } from './rules/json.ts'

/** A request which the bot has sent, and what it was told. */
export interface RecordedRequest {
  readonly method: string
  /** The path below `/api/v10`, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** The JSON body; of a form with files the part `payload_json`. */
  readonly body: unknown
  /** The files in a form. */
  readonly files: readonly SentFile[]
  /** What Discord would refuse in the body. */
  readonly findings: readonly string[]
  /** When the request came, in milliseconds on the clock of `performance.now()`. */
  readonly at: number
  /** Zero until it has been answered, and when the connection was cut. */
  readonly status: number
}

/** What a request is answered. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** An outage: which requests fail, how, and how many of them. */
export interface Failure {
  /** Zero cuts the connection. */
  readonly status: number
  readonly times?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** What stands between the bot and the server behind. */
export interface ProxyOptions {
  readonly origin: string
  readonly token: string
  /** Answers a request in place of the server behind. */
  readonly answer?: (request: RecordedRequest) => Answer | undefined
  /** Sees what the server behind has answered, and may change it. */
  readonly refine?: (request: RecordedRequest, answer: Answer) => Promise<Answer>
}

/** A recording reverse proxy in front of a REST server. */
export interface RecordingProxy {
  readonly origin: string
  readonly requests: readonly RecordedRequest[]
  /** Lets requests whose `METHOD /path` fits fail; returns what ends the outage. */
  fail(pattern: string | RegExp, failure: Failure): () => void
  /** From now on the bot's token is refused. */
  revokeToken(): void
  /** The first request, sent already or yet to come, which fits once it has been answered. */
  answered(
    fits: (request: RecordedRequest) => boolean,
    deadline: number,
  ): Promise<RecordedRequest | undefined>
  stop(): Promise<void>
}

type Watcher = (request: RecordedRequest) => void
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

const prefix = /^\/api(\/v\d+)?/
const kinds: readonly (readonly [request: RegExp, kind: Kind])[] = [
  [/^(PUT|POST) \/applications\/\d+\/(guilds\/\d+\/)?commands$/, 'commands'],
  [/^PATCH \/applications\/\d+\/(guilds\/\d+\/)?commands\/\d+$/, 'command-edit'],
  [/^POST \/interactions\/\d+\/[^/]+\/callback$/, 'callback'],
  [/^POST \/(channels\/\d+\/messages|webhooks\/\d+\/[^/]+)$/, 'message'],
  [/^PATCH \/(channels\/\d+|webhooks\/\d+\/[^/]+)\/messages\/[^/]+$/, 'message-edit'],
]

/** Starts the proxy on a free port of the loopback interface. */
export async function startRecordingProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = []
  const watchers = new Set<Watcher>()
  const failures: { pattern: string | RegExp; failure: Failure; left: number }[] = []
  let revoked = false

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const raw = await buffer(incoming)
    const request = await recorded(incoming, raw)
    requests.push(request)
    const answer = await respond(incoming.headers, request)
    request.status = answer.status
    send(outgoing, answer)
    for (const watcher of watchers) watcher(request)
  }

  const respond = async (headers: IncomingHttpHeaders, request: RecordedRequest): Promise<Answer> => {
    const failure = takeFailure(`${request.method} ${request.path}`)
    if (failure) return failing(failure)
    const { authorization } = headers
    if (authorization !== undefined && (revoked || authorization !== `Bot ${options.token}`))
      return unauthorized
    const answer = options.answer?.(request) ?? (await forward(options.origin, headers, request))
    return (await options.refine?.(request, answer)) ?? answer
  }

  const takeFailure = (line: string): Failure | undefined => {
    const found = failures.find(({ pattern, left }) => left > 0 && fits(pattern, line))
    if (found) found.left -= 1
    return found?.failure
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      send(outgoing, { status: 500, headers: {}, body: { message: String(error), code: 0 } })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    origin: `http://127.0.0.1:${as<AddressInfo>(server.address()).port}`,
    requests,
    fail(pattern, failure) {
      const outage = { pattern, failure, left: failure.times ?? Infinity }
      failures.push(outage)
      return () => {
        outage.left = 0
      }
    },
    revokeToken() {
      revoked = true
    },
    answered(matches, deadline) {
      const done = requests.find((request) => request.status !== 0 && matches(request))
      if (done) return Promise.resolve(done)
      return new Promise((resolve) => {
        const finish = (request?: RecordedRequest) => {
          clearTimeout(timer)
          watchers.delete(watcher)
          resolve(request)
        }
        const watcher = (request: RecordedRequest) => {
          if (matches(request)) finish(request)
        }
        const timer = setTimeout(finish, deadline)
        watchers.add(watcher)
      })
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function recorded(incoming: IncomingMessage, raw: Buffer): Promise<Mutable<RecordedRequest>> {
  const url = new URL(incoming.url ?? '/', 'http://discord.invalid')
  const method = incoming.method ?? 'GET'
  const path = decodeURIComponent(url.pathname.replace(prefix, ''))
  const { body, files } = await parsed(incoming.headers['content-type'] ?? '', raw)
  const kind = kinds.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1]
  return {
    method,
    path,
    query: url.searchParams,
    body,
    files,
    findings: kind ? [...findings(kind, body), ...fileFindings(kind, body, files)] : [],
    at: performance.now(),
    status: 0,
  }
}

function fileFindings(kind: Kind, body: unknown, files: readonly SentFile[]): string[] {
  return kind === 'callback'
    ? attachmentFindings(record(record(body).data), files, 'data')
    : attachmentFindings(record(body), files, '')
}

async function parsed(type: string, raw: Buffer): Promise<Pick<RecordedRequest, 'body' | 'files'>> {
  if (raw.length === 0) return { body: undefined, files: [] }
  if (!type.startsWith('multipart/form-data')) return { body: json(raw.toString('utf8')), files: [] }
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
  const payload = form.get('payload_json')
  const files = await Promise.all(
    [...form].flatMap(([field, part]) =>
      typeof part === 'string'
        ? []
        : [part.bytes().then((bytes) => ({ field, name: part.name, type: part.type, bytes }))],
    ),
  )
  return { body: typeof payload === 'string' ? json(payload) : undefined, files }
}

function json(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return source
  }
}

async function forward(
  origin: string,
  headers: IncomingHttpHeaders,
  request: RecordedRequest,
): Promise<Answer> {
  const query = request.query.size > 0 ? `?${request.query.toString()}` : ''
  const path = request.path.split('/').map(encodeURIComponent).join('/')
  const response = await fetch(`${origin}/api/v10${path}${query}`, {
    method: request.method,
    headers: {
      'content-type': 'application/json',
      ...(headers.authorization === undefined ? {} : { authorization: headers.authorization }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  })
  const limits = [...response.headers].filter(([name]) => name.startsWith('x-ratelimit-'))
  const source = await response.text()
  return {
    status: response.status,
    headers: Object.fromEntries(limits),
    body: source === '' ? undefined : json(source),
  }
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  if (status === 0) {
    outgoing.destroy()
    return
  }
  outgoing.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  })
  outgoing.end(body === undefined ? undefined : JSON.stringify(body))
}

const unauthorized: Answer = { status: 401, headers: {}, body: { message: '401: Unauthorized', code: 0 } }

function failing({ status, headers = {} }: Failure): Answer {
  if (status !== 429) return { status, headers, body: { message: `${status}: made to fail`, code: 0 } }
  const wait = headers['retry-after'] ?? '0'
  return {
    status,
    headers: { 'retry-after': wait, ...headers },
    body: { message: 'You are being rate limited.', retry_after: Number(wait), global: false },
  }
}

function fits(pattern: string | RegExp, line: string): boolean {
  return typeof pattern === 'string' ? line.includes(pattern) : pattern.test(line)
}
