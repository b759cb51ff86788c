import {
  ChannelType,
  GuildFeature,
  OverwriteType,
  PermissionFlagsBits,
  type APITextChannel,
  type GatewayGuildCreateDispatchData,
} from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '../../src/budget/bilingual.ts'
import { greeting } from '../../src/answers/greeting.ts'
import { connect, type Connection } from '../../src/discord/connect.ts'
import { toMessage } from '../../src/discord/message.ts'
import { makeFile } from '../../src/files/make-file.ts'
import { NOW, realDesk } from '../support/desk.ts'
import { startLocalDiscord, type LocalDiscord } from '../support/local-discord.ts'
import { snowflake } from '../support/twin.ts'

type Guild = GatewayGuildCreateDispatchData

const POST = /^POST \/channels\/\d+\/messages$/u

/** Another text channel of a server, above the one that is there. */
function above(guild: Guild, change: Partial<APITextChannel> = {}): APITextChannel {
  const there = guild.channels[0] as APITextChannel
  return { ...there, id: snowflake(), name: '受付', position: there.position - 1, ...change }
}

/** What keeps everyone in a server from something in a channel. */
const denied = ({ id }: Guild, deny: bigint): Pick<APITextChannel, 'permission_overwrites'> => ({
  permission_overwrites: [{ id, type: OverwriteType.Role, allow: '0', deny: String(deny) }],
})

describe('a bot that is added to a server', () => {
  const troubles: unknown[] = []
  let discord: LocalDiscord
  let bot: Connection

  beforeAll(async () => {
    discord = await startLocalDiscord()
    bot = await connect({
      ...discord,
      ...realDesk(),
      definitions: [],
      clock: () => NOW,
      makeFile,
      greeting,
      onTrouble: (error) => troubles.push(error),
    })
  })

  afterAll(async () => {
    await bot.close()
    await discord.stop()
  })

  /** The channel and message of the only post since this was asked last. */
  let seen = 0
  const posted = async (): Promise<{ channel: string | undefined; body: unknown }> => {
    const posts = () =>
      discord.requests.filter(({ method, path, status }) => status > 0 && POST.test(`${method} ${path}`))
    await expect.poll(() => posts().length).toBeGreaterThan(seen)
    const [post, ...more] = posts().slice(seen)
    seen += 1
    expect(more).toEqual([])
    return { channel: post?.path.split('/')[2], body: post?.body }
  }
  const message = (locale: Locale): unknown => {
    const { embeds, components } = toMessage(greeting(locale), locale)
    return expect.objectContaining({ embeds, components, enforce_nonce: true })
  }
  let usual = ''
  const add = (change: (guild: Guild) => Guild): void =>
    discord.addAgain((guild) => {
      usual = guild.channels[0]?.id ?? ''
      return change(guild)
    })

  it('says hello once, and answers to whoever presses an example; it said nothing where it was already', async () => {
    add((guild) => guild)
    expect(await posted()).toEqual({ channel: usual, body: message('ja') })
    const reply = await discord.user.press('シティハイツ高浜はいつ開く')
    expect(reply.ephemeral).toBe(true)
  })

  it('says it in the channel for such messages, whichever comes first', async () => {
    add((guild) => ({ ...guild, channels: [above(guild), ...guild.channels], system_channel_id: usual }))
    expect(await posted()).toEqual({ channel: usual, body: message('ja') })
  })

  it.each([
    PermissionFlagsBits.ViewChannel,
    PermissionFlagsBits.SendMessages,
    PermissionFlagsBits.EmbedLinks,
  ])('passes over channels where it may not write (%s)', async (missing) => {
    add((guild) => {
      const closed = above(guild, denied(guild, missing))
      return { ...guild, channels: [closed, ...guild.channels], system_channel_id: closed.id }
    })
    expect(await posted()).toEqual({ channel: usual, body: message('ja') })
  })

  it('passes over channels that hold no messages, and says nothing where there is no other', async () => {
    add((guild) => ({
      ...guild,
      channels: guild.channels.map((one) => ({
        ...one,
        ...denied(guild, PermissionFlagsBits.SendMessages),
      })),
    }))
    add((guild) => {
      const category = { id: snowflake(), type: ChannelType.GuildCategory, name: '区分', position: -1 }
      return { ...guild, channels: [category as unknown as APITextChannel, ...guild.channels] }
    })
    expect(await posted()).toEqual({ channel: usual, body: message('ja') })
  })

  it('begins with English in a community that speaks English', async () => {
    const locale = 'en-US' as Guild['preferred_locale']
    add((guild) => ({ ...guild, preferred_locale: locale }))
    expect(await posted()).toEqual({ channel: usual, body: message('ja') })
    add((guild) => ({ ...guild, preferred_locale: locale, features: [GuildFeature.Community] }))
    expect(await posted()).toEqual({ channel: usual, body: message('en') })
  })

  it('tells the log where Discord refuses, and goes on', async () => {
    expect([discord.violations(), troubles]).toEqual([[], []])
    const end = discord.fail(POST, { status: 403 })
    add((guild) => guild)
    await posted()
    await expect.poll(() => troubles.length).toBe(1)
    end()
    add((guild) => guild)
    expect(await posted()).toEqual({ channel: usual, body: message('ja') })
  })
})
