import { ChannelType, type APIMessage, type GatewayGuildCreateDispatchData } from 'discord.js'
import { DigitalDiscord, generateSnowflake } from 'discord-digital-twin'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { delivers } from './intents.ts'
import type { Interaction, Scene } from './interaction.ts'
import { as } from './rules/json.ts'

/** A bot that is connected to the gateway, as the twin keeps it. */
interface GatewayClient {
  readonly identified: boolean
  readonly intents: number
  readonly ws: { terminate(): void }
}

/** The parts of the twin's server which it keeps to itself. */
interface TwinServer {
  readonly httpServer: Server
  readonly gateway: {
    readonly clients: readonly GatewayClient[]
    broadcast(event: string, data: unknown): void
    sendDispatch(client: GatewayClient, event: string, data: unknown): void
  }
}

/** A running local Discord: it keeps the state, and speaks REST and the gateway on the loopback interface. */
export interface Twin {
  readonly origin: string
  readonly token: string
  readonly applicationId: string
  readonly scenes: readonly [Scene, Scene]
  /** Resolves once a bot has been told that it is ready. */
  readonly connected: Promise<void>
  /** Takes the bot out of the server and adds it again, as somebody there does, to the server as it then is. */
  addAgain(change?: (guild: GatewayGuildCreateDispatchData) => GatewayGuildCreateDispatchData): void
  /** Sends an interaction to the bot. */
  open(interaction: Interaction): Promise<void>
  /** The message which belongs to an interaction, if there is one. */
  messageOf(interactionId: string): Promise<APIMessage | undefined>
  stop(): Promise<void>
}

/** Starts the twin with one server, one channel and two users in a database of its own. */
export async function startTwin(): Promise<Twin> {
  const folder = await mkdtemp(join(tmpdir(), 'local-discord-'))
  const [guildId, channelId, ...userIds] = [snowflake(), snowflake(), snowflake(), snowflake()] as const
  const users = userIds.map((id, index) => ({ id, username: `citizen-${index + 1}` }))
  const token = `${Buffer.from(snowflake()).toString('base64url')}.local.token`
  const discord = new DigitalDiscord({
    guild: { id: guildId, name: 'みなと市' },
    channels: [{ id: channelId, name: '予算', type: ChannelType.GuildText }],
    users,
    botToken: token,
    dbUrl: `file:${join(folder, 'twin.db')}`,
  })
  const connected = Promise.withResolvers<void>()
  let told: GatewayGuildCreateDispatchData | undefined
  const server = tame(discord, (event, data) => {
    if (event === 'READY') connected.resolve()
    if (event === 'GUILD_CREATE') told ??= as<GatewayGuildCreateDispatchData>(data)
  })
  await discord.start()
  const origin = `http://127.0.0.1:${discord.port}`
  const scene = (index: 0 | 1): Scene => ({
    applicationId: discord.botUserId,
    guildId,
    channelId,
    userId: userIds[index],
    username: `citizen-${index + 1}`,
  })

  return {
    origin,
    token,
    applicationId: discord.botUserId,
    scenes: [scene(0), scene(1)],
    connected: connected.promise,
    addAgain(change = (guild) => guild) {
      if (!told) throw new Error('The bot has not been told of the server yet')
      const { gateway } = server()
      gateway.broadcast('GUILD_DELETE', { id: guildId })
      gateway.broadcast('GUILD_CREATE', change(told))
    },
    async open(interaction) {
      await discord.prisma.interactionResponse.create({
        data: {
          interactionId: interaction.id,
          interactionToken: interaction.token,
          applicationId: discord.botUserId,
          channelId,
          type: 0,
          messageId: interaction.message?.id ?? null,
          acknowledged: false,
        },
      })
      server().gateway.broadcast('INTERACTION_CREATE', interaction)
    },
    async messageOf(interactionId) {
      const row = await discord.prisma.interactionResponse.findUnique({ where: { interactionId } })
      if (!row?.messageId) return undefined
      const response = await fetch(`${origin}/api/v10/channels/${row.channelId}/messages/${row.messageId}`)
      return response.ok ? as<APIMessage>(await response.json()) : undefined
    },
    async stop() {
      const { gateway, httpServer } = server()
      for (const client of gateway.clients) client.ws.terminate()
      httpServer.closeAllConnections()
      await discord.stop()
      await discord.prisma.$disconnect()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** An id as Discord gives them out. */
export function snowflake(): string {
  return generateSnowflake()
}

/**
 * Takes hold of the twin's server when the twin makes it, so that it listens on the loopback interface alone
 * (its own choice is every interface) and sends a bot only the events which its intents ask for.
 */
function tame(discord: DigitalDiscord, onSent: (event: string, data: unknown) => void): () => TwinServer {
  let held: TwinServer | null = null
  Object.defineProperty(discord, 'server', {
    get: () => held,
    set: (server: TwinServer | null) => {
      if (server) restrain(server, onSent)
      held = server
    },
  })
  return () => {
    if (!held) throw new Error('The local Discord is not running')
    return held
  }
}

function restrain({ httpServer, gateway }: TwinServer, onSent: (event: string, data: unknown) => void): void {
  const listen = httpServer.listen.bind(httpServer)
  httpServer.listen = as<Server['listen']>((port: number, done: () => void) =>
    listen(port, '127.0.0.1', done),
  )
  const send = gateway.sendDispatch.bind(gateway)
  gateway.sendDispatch = (client, event, data) => {
    if (delivers(client.intents, event, data)) send(client, event, data)
    onSent(event, data)
  }
}
