import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  RESTEvents,
  Routes,
  type APIMessage,
} from 'discord.js'
import { setTimeout as pause } from 'node:timers/promises'
import type { FailureReason } from '../dialogue/memory.ts'
import type { Address, Courier, Sending, Sight } from '../digest/courier.ts'

/** What a courier needs. */
export interface CourierParts {
  readonly token: string
  /** Address of Discord's API, without the version. */
  readonly apiBase: string
  /** The bot's own user, who writes the messages. */
  readonly botId: string
  /** Whether the bot may read what was written in a channel; undefined where that is not known. */
  mayRead(channel: string): boolean | undefined
}

/** Discord allows 50 requests a second, and counts any second: so these come evenly, and leave room for all else. */
const REQUESTS_A_SECOND = 40
/** The longest that a request waits for a rate limit, and for its answer, in milliseconds. */
const LONGEST_WAIT = 30_000
const TIMEOUT = 10_000
/** Messages of one page, and the pages that are read back at most. */
const PAGE = 100
const PAGES = 20

const REASONS: Readonly<Record<number, FailureReason>> = {
  10003: 'unknown-channel',
  50001: 'no-access',
  50013: 'no-permission',
  50083: 'thread-locked',
  160005: 'thread-locked',
}

/** Brings messages into Discord's channels, with a queue of its own so that answers to commands need not wait in it. */
export function openCourier({ token, apiBase, botId, mayRead }: CourierParts): Courier {
  const rest = new REST({
    api: apiBase,
    retries: 1,
    timeout: TIMEOUT,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > LONGEST_WAIT,
  }).setToken(token)
  let skew = 0
  rest.on(RESTEvents.Response, (_request, response) => {
    const date = Date.parse(response.headers.get('date') ?? '')
    if (!Number.isNaN(date)) skew = date - Date.now()
  })

  const myTurn = evenly(1000 / REQUESTS_A_SECOND)
  const channelOf = async (to: Address): Promise<string> => {
    const [kind = '', id] = to.split(':')
    if (id === undefined) return to
    const user = kind === 'owner' ? await ownerOf(id) : id
    const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as {
      id: string
    }
    return channel.id
  }
  const ownerOf = async (guild: string): Promise<string> =>
    ((await rest.get(Routes.guild(guild))) as { owner_id: string }).owner_id

  return {
    now: () => new Date(Date.now() + skew),
    send: async (to, body, code) => {
      try {
        const channel = await channelOf(to)
        await myTurn()
        const message = await rest.post(Routes.channelMessages(channel), {
          body: { ...body, nonce: code, enforce_nonce: true },
        })
        const { id, timestamp } = message as APIMessage
        return { kind: 'sent', messageId: id, at: new Date(timestamp) }
      } catch (error) {
        return outcomeOf(error)
      }
    },
    look: async (to, code, since) => {
      try {
        return await lookIn(await channelOf(to), to, code, since)
      } catch (error) {
        return sightOf(error)
      }
    },
  }

  async function lookIn(channel: string, to: Address, code: string, since: Date): Promise<Sight> {
    let before: string | undefined
    for (let page = 0; page < PAGES; page += 1) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before !== undefined && { before }) })
      await myTurn()
      const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[]
      const found = messages.find((message) => message.author.id === botId && hasCode(message, code))
      if (found) return { kind: 'found', messageId: found.id, at: new Date(found.timestamp) }
      const last = messages.at(-1)
      // Where the bot may not read the history, Discord shows it an empty channel.
      if (!last && page === 0 && to === channel && mayRead(channel) !== true) return { kind: 'unseen' }
      if (!last || messages.length < PAGE || new Date(last.timestamp) < since) return { kind: 'absent' }
      before = last.id
    }
    return { kind: 'unseen' }
  }
}

/** Lets callers go on one after the other, at least so many milliseconds apart. */
function evenly(distance: number): () => Promise<void> {
  let next = 0
  return async () => {
    const now = performance.now()
    const turn = Math.max(now, next)
    next = turn + distance
    if (turn > now) await pause(turn - now)
  }
}

/** Whether a message is the one with a code: by its nonce, which Discord forgets soon, or by its footer. */
function hasCode({ nonce, embeds }: APIMessage, code: string): boolean {
  return nonce === code || embeds.some(({ footer }) => footer?.text.includes(code))
}

function outcomeOf(error: unknown): Sending {
  const detail = error instanceof Error ? error.message : String(error)
  if (error instanceof RateLimitError) return { kind: 'later', detail }
  if (error instanceof DiscordAPIError) {
    const known = REASONS[Number(error.code)]
    if (known) return { kind: 'refused', reason: known, detail }
    // Without a valid token nothing is accepted, and no channel is at fault.
    if (error.status === 401) return { kind: 'later', detail }
    if (error.status === 404) return { kind: 'refused', reason: 'unknown-channel', detail }
    return { kind: 'refused', reason: error.status === 403 ? 'no-permission' : 'refused', detail }
  }
  if (error instanceof HTTPError && error.status === 401) return { kind: 'later', detail }
  return { kind: 'unknown', detail }
}

function sightOf(error: unknown): Sight {
  const detail = error instanceof Error ? error.message : String(error)
  if (error instanceof DiscordAPIError) {
    if (error.status === 404) return { kind: 'absent' }
    if (error.status === 403) return { kind: 'unseen' }
  }
  return { kind: 'unknown', detail }
}
