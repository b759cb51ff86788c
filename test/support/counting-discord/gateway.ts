import type { Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'

/** What a bot is told when it connects. */
export interface GatewayWorld {
  readonly applicationId: string
  readonly botId: string
  /** The servers, each with its channels; what the bot may do there as a bit set. */
  readonly guilds: readonly GatewayGuild[]
}

export interface GatewayGuild {
  readonly id: string
  readonly channels: readonly string[]
  readonly permissions: bigint
}

/** The gateway's side that a test uses. */
export interface Gateway {
  /** Sends an event to every connected bot. */
  dispatch(event: string, data: object): void
  close(): void
}

const OP = { dispatch: 0, identify: 2, heartbeat: 1, hello: 10, ack: 11 } as const

/** Speaks as much of Discord's gateway as a bot needs to be ready and to hear of interactions and servers. */
export function openGateway(server: Server, world: GatewayWorld): Gateway {
  const sockets = new Set<WebSocket>()
  const gateway = new WebSocketServer({ server, path: '/gateway' })
  let sequence = 0
  const send = (socket: WebSocket, op: number, data: unknown, event?: string): void => {
    if (op === OP.dispatch) sequence += 1
    socket.send(JSON.stringify({ op, d: data, s: op === OP.dispatch ? sequence : null, t: event ?? null }))
  }
  gateway.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => sockets.delete(socket))
    socket.on('message', (raw: Buffer) => {
      const { op } = JSON.parse(raw.toString('utf8')) as { op: number }
      if (op === OP.heartbeat) send(socket, OP.ack, null)
      if (op !== OP.identify) return
      send(socket, OP.dispatch, ready(world), 'READY')
      for (const guild of world.guilds)
        send(socket, OP.dispatch, guildData(guild, world.botId), 'GUILD_CREATE')
    })
    send(socket, OP.hello, { heartbeat_interval: 41_250 })
  })
  return {
    dispatch: (event, data) => {
      for (const socket of sockets) send(socket, OP.dispatch, data, event)
    },
    close: () => {
      for (const socket of sockets) socket.terminate()
      gateway.close()
    },
  }
}

function ready({ applicationId, botId, guilds }: GatewayWorld): object {
  return {
    v: 10,
    user: { id: botId, username: 'yosan', discriminator: '0', avatar: null, bot: true },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: 'session',
    resume_gateway_url: 'ws://127.0.0.1:1',
    application: { id: applicationId, flags: 0 },
  }
}

function guildData({ id, channels, permissions }: GatewayGuild, botId: string): object {
  const user = { id: botId, username: 'yosan', discriminator: '0', avatar: null, bot: true }
  return {
    id,
    name: `server ${id}`,
    owner_id: OWNER,
    roles: [
      {
        id,
        name: '@everyone',
        permissions: String(permissions),
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: channels.map((channel) => ({
      id: channel,
      guild_id: id,
      type: 0,
      name: 'news',
      position: 0,
      permission_overwrites: [],
      parent_id: null,
    })),
    members: [{ user, roles: [], joined_at: '2020-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 }],
    threads: [],
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 2,
    preferred_locale: 'ja',
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    unavailable: false,
  }
}

/** Whom every server belongs to. */
export const OWNER = '900000000000000009'
