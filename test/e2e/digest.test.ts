import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { STORE_FILE } from '../../src/store/store-file.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { startBot, type BotProcess } from '../support/bot-process.ts'
import { answers } from '../support/counting-discord/ask.ts'
import { startCountingDiscord, type CountingDiscord } from '../support/counting-discord/server.ts'
import { PLACE, SUBSCRIPTION } from '../support/guild-memory.ts'

const OTHER = '700000000000000098'
const READ_AND_WRITE = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n)

/** The real bot process, from a subscription to the digest that arrives. */
describe('digests on Discord', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'digests-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  it('arrive in the channel that was subscribed, with what the documents say', async () => {
    const { hear, ask } = answers()
    await using discord = await startCountingDiscord({
      guilds: [{ id: PLACE.guild, channels: [PLACE.channel], permissions: READ_AND_WRITE }],
      fault: hear,
    })
    const env = { ...discord.env, BOT_DATA_DIR: directory, LOG_LEVEL: 'debug' }
    const first = await startBot({ ...env, BOT_NOW: '2020-06-12T12:00:00+09:00' })
    await first.ready(/"kind":"ended"/)
    const reply = await ask(discord, 'digest subscribe', { every: 'weekly', kind: '保育園' }, PLACE)
    expect([reply.flags, reply.embeds[0]?.title]).toEqual([64, '配信を登録しました'])
    expect(reply.embeds[0]?.fields?.[0]?.value).toContain('次回 2020年6月15日（月）09:00')
    await first.stop()

    const second = await startBot({ ...env, BOT_NOW: '2020-06-15T09:00:00+09:00' })
    await second.ready(/"kind":"ended"/)
    expect(discord.messages.map(({ channel_id: channel, embeds }) => [channel, embeds[0]?.title])).toEqual([
      [PLACE.channel, '開設予定のお知らせ（令和2年6月15日）'],
    ])
    const why = await ask(discord, 'digest why', {}, PLACE)
    const facts = Object.fromEntries((why.embeds[0]?.fields ?? []).map(({ name, value }) => [name, value]))
    expect(facts).toMatchObject({ 次回: '2020年6月22日（月）09:00', 権限: '足りない権限はありません。' })
    expect(facts['前回']).toMatch(/: 送りました。$/u)
    await second.stop()
  })

  it('are refused where the bot may not write, with how to fix it', async () => {
    const { hear, ask } = answers()
    await using discord = await startCountingDiscord({
      guilds: [{ id: PLACE.guild, channels: [PLACE.channel], permissions: 1n << 10n }],
      fault: hear,
    })
    await using bot = await startBot({ ...discord.env, BOT_DATA_DIR: directory, LOG_LEVEL: 'debug' })
    await bot.ready(/"kind":"ended"/)
    const reply = await ask(discord, 'digest subscribe', {}, PLACE)
    expect(reply.embeds[0]?.description).toBe(
      [
        '足りない権限: 「メッセージを送信」「埋め込みリンク」「メッセージ履歴を読む」',
        '直し方: チャンネルの編集 → 権限 で、このボット（またはボットのロール）にこれらを許可してください。',
      ].join('\n'),
    )
  })

  describe('of a server that the bot is removed from', () => {
    let discord: CountingDiscord
    let bot: BotProcess | undefined
    const file = () => join(directory, STORE_FILE)
    const remembered = (): number => {
      const store = openSqliteStore(file())
      const count = store.subscriptions(undefined, 100).length
      store.close()
      return count
    }
    const start = (guilds: readonly string[]) =>
      startCountingDiscord({
        guilds: guilds.map((id) => ({ id, channels: [PLACE.channel], permissions: READ_AND_WRITE })),
      })
    const run = async () => {
      bot = await startBot({ ...discord.env, BOT_DATA_DIR: directory, LOG_LEVEL: 'debug' })
      await bot.ready(/"kind":"ended"/)
      return bot
    }
    beforeEach(() => {
      const store = openSqliteStore(file())
      store.subscribe({ ...SUBSCRIPTION, createdAt: new Date('2100-01-01') })
      store.close()
    })
    afterEach(async () => {
      await bot?.stop()
      await discord.stop()
    })

    it('are forgotten with the removal, and not with an outage', async () => {
      discord = await start([PLACE.guild, OTHER])
      const running = await run()
      discord.gateway.dispatch('GUILD_DELETE', { id: PLACE.guild, unavailable: true })
      // Events come in order: once the second server is forgotten, the outage of the first was heard of.
      discord.gateway.dispatch('GUILD_DELETE', { id: OTHER })
      await running.ready(`"guild":"${OTHER}","msg":"removed from a server"`)
      expect(remembered()).toBe(1)
      await bot?.stop()
      await discord.stop()
      discord = await start([PLACE.guild])
      const again = await run()
      discord.gateway.dispatch('GUILD_DELETE', { id: PLACE.guild })
      await again.ready(`"guild":"${PLACE.guild}","msg":"removed from a server"`)
      expect(remembered()).toBe(0)
    })

    it('are forgotten when it was removed while the bot was away', async () => {
      discord = await start(['700000000000000099'])
      await run()
      expect(remembered()).toBe(0)
    })
  })

  it('keep the bot from starting where their database is damaged, with a sentence and without a stack trace', async () => {
    writeFileSync(join(directory, STORE_FILE), 'x'.repeat(5000))
    await using discord = await startCountingDiscord()
    const bot = await startBot({ ...discord.env, BOT_DATA_DIR: directory })
    expect(await bot.exited).toBe(1)
    expect(bot.stderr.trim().split('\n')).toEqual([
      `データベースのファイルではありません。控えから戻すか、ファイルをよそへ移してから始め直してください。（${join(directory, STORE_FILE)}）`,
      `The file is no database. Restore a back-up, or move the file away and start again. (${join(directory, STORE_FILE)})`,
    ])
  })

  it('keep the bot from starting where their database is another bot’s', async () => {
    const store = openSqliteStore(join(directory, STORE_FILE))
    store.belongsTo('123456789012345678')
    store.close()
    await using discord = await startCountingDiscord()
    const bot = await startBot({ ...discord.env, BOT_DATA_DIR: directory })
    expect(await bot.exited).toBe(1)
    expect(bot.stderr).toContain(
      'The database in BOT_DATA_DIR belongs to another bot (application). Use another BOT_DATA_DIR, or check the token.',
    )
  })
})
