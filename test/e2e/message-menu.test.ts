import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../src/discord/connect.ts'
import type { Reply } from '../../src/dialogue/reply.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { toMessage } from '../../src/discord/message.ts'
import { makeFile } from '../../src/files/make-file.ts'
import { NOW } from '../support/desk.ts'
import { startLocalDiscord, type LocalDiscord } from '../support/local-discord.ts'
import { menuCommands, menuDesk } from '../support/menu-desk.ts'

const sent = (reply: Reply) => toMessage(reply, 'ja')

/** The connection to a local Discord, with a command that messages offer. */
describe('the context menu of a message', () => {
  const desk = menuDesk()
  const troubles: unknown[] = []
  let discord: LocalDiscord
  let bot: Connection

  const start = async (): Promise<Connection> =>
    connect({
      ...discord,
      desk,
      definitions: toDefinitions(menuCommands, []),
      clock: () => NOW,
      makeFile,
      onTrouble: (error) => troubles.push(error),
    })

  beforeAll(async () => {
    discord = await startLocalDiscord()
    bot = await start()
  })

  afterAll(async () => {
    await bot.close()
    await discord.stop()
  })

  it('offers the command in both languages, beside the slash command', async () => {
    const registered = await discord.registered()
    expect(registered.map(({ type, name, name_localizations: local }) => [type, name, local])).toEqual([
      [1, 'search', { ja: '検索' }],
      [3, 'Find these words', { ja: '言葉を探す' }],
    ])
    expect(bot.registered).toEqual({ added: ['search', 'Find these words'], changed: [], removed: [] })
  })

  it('answers what the message says to the one who asks alone, who can show it to everyone', async () => {
    const asked = '<@123456789012345678> **みなと科学館** <:kagaku:12>\nhttps://example.jp/kagaku'
    const reply = await discord.user.messageMenu('言葉を探す', asked)
    const question = {
      command: 'search',
      options: { query: 'みなと科学館' },
      locale: 'ja',
      now: NOW,
    } as const
    const answer = desk.answer({ ...question, options: { ...question.options, private: true } })
    expect(answer.outcome).toBe('answered')
    expect(reply.body).toEqual({ type: 4, data: sent(answer) })
    expect(reply.body.data).toMatchObject({ flags: 64, allowed_mentions: { parse: [] } })

    const shown = await discord.user.press('みんなに見せる', { on: reply.message })
    expect(shown.body).toEqual({ type: 4, data: sent(desk.answer(question)) })
    expect(shown.ephemeral).toBe(false)
  })

  it('answers in English where the reader uses Discord in English', async () => {
    const reply = await discord.user.messageMenu('Find these words', 'science museum', { locale: 'en-US' })
    expect(reply.message?.embeds[0]?.title).toBe('Search results')
    expect(reply.ephemeral).toBe(true)
  })

  it('reads the message that a forward carries', async () => {
    const content = 'みなと科学館'
    const plain = { content, timestamp: '2020-06-14T12:00:00.000000+00:00', edited_timestamp: null, type: 0 }
    const more = { mentions: [], mention_roles: [], attachments: [], embeds: [] }
    const reply = await discord.user.messageMenu('言葉を探す', {
      message_reference: { type: 1, channel_id: '223456789012345678', message_id: '323456789012345678' },
      message_snapshots: [{ message: { ...plain, ...more } }],
    })
    const direct = await discord.user.messageMenu('言葉を探す', content)
    expect(reply.body).toEqual(direct.body)
  })

  it.each([
    ['nothing', { content: '' }],
    ['a mention', { content: '<@123456789012345678>' }],
    ['an emoji of the server', { content: '<:kagaku:123456789012345678>' }],
    [
      'a file',
      {
        attachments: [
          { id: '1', filename: 'a.png', size: 1, url: 'https://a.jp/a.png', proxy_url: 'https://a.jp/a.png' },
        ],
      },
    ],
    ['an embed', { embeds: [{ title: 'みなと科学館', description: '298,957千円' }] }],
  ])('says how to go on where a message is only %s', async (_, message) => {
    const reply = await discord.user.messageMenu('言葉を探す', message)
    expect(reply.body).toEqual({
      type: 4,
      data: sent(desk.askAbout('言葉を探す', '', { locale: 'ja', now: NOW })),
    })
    expect(reply.message?.embeds[0]?.description).toMatch(/^このメッセージには、調べられる文章がありません。/)
    expect(reply.ephemeral).toBe(true)
  })

  it('goes on answering after whatever a message said', async () => {
    for (const content of [
      'あ'.repeat(4000),
      '||'.repeat(2000),
      '\u202Eabc\u0000',
      '```\n@everyone\n```',
      '[a](http://b)',
    ]) {
      const reply = await discord.user.messageMenu('言葉を探す', content)
      expect(reply.ephemeral).toBe(true)
      expect(reply.message?.embeds.length).toBe(1)
    }
  })

  it('is not told to Discord again when the bot comes back', async () => {
    await bot.close()
    bot = await start()
    expect(bot.registered).toEqual({ added: [], changed: [], removed: [] })
    const sent = discord.requests.filter(({ path }) => path.endsWith('/commands')).map(({ method }) => method)
    expect(sent).toEqual(['GET', 'PUT', 'GET'])
  })

  it('has sent nothing that Discord would refuse, and met no trouble', () => {
    expect([discord.violations(), troubles]).toEqual([[], []])
  })
})
