import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadBook } from '../../src/dataset/load.ts'
import { startBot } from '../support/bot-process.ts'
import { startLocalDiscord } from '../support/local-discord.ts'

const SHIPPED = fileURLToPath(new URL('../../data', import.meta.url))

/** Starts the bot where it cannot start, and gives what a person sees of it. */
async function failedStart(env: Record<string, string>): Promise<{ code: number | null; told: string }> {
  await using bot = await startBot(env)
  const code = await bot.exited
  return { code, told: `${bot.stdout}${bot.stderr}` }
}

describe('a bot that cannot start says why in Japanese and English, and what to do', () => {
  it('when the token is refused', async () => {
    await using discord = await startLocalDiscord()
    expect(await failedStart({ ...discord.env, DISCORD_TOKEN: 'wrong.token.here' })).toEqual({
      code: 1,
      told: [
        'DISCORD_TOKEN がDiscordに受け付けられませんでした。Developer Portal の Bot の画面でトークンを作り直し、設定し直してください。',
        'Discord does not accept DISCORD_TOKEN. Reset the token on the Bot page of the Developer Portal and set it again.',
        '',
      ].join('\n'),
    })
  })

  it('when Discord cannot be reached', async () => {
    expect(
      await failedStart({ DISCORD_TOKEN: 'some.token.here', DISCORD_API_BASE: 'http://127.0.0.1:9/api' }),
    ).toEqual({
      code: 1,
      told: [
        'Discord（http://127.0.0.1:9/api）につながりません。ネットワークと DISCORD_API_BASE を確かめ、しばらくしてから始め直してください。',
        'Discord (http://127.0.0.1:9/api) cannot be reached. Check the network and DISCORD_API_BASE, and start again later.',
        '',
      ].join('\n'),
    })
  })

  it('when Discord refuses the commands', async () => {
    await using discord = await startLocalDiscord()
    discord.fail(/PUT .*\/commands/u, { status: 403 })
    const { code, told } = await failedStart(discord.env)
    expect(code).toBe(1)
    expect(told).toMatch(
      /^Discordに断られました（.*）。DISCORD_APPLICATION_ID とボットの権限を確かめてください。\nDiscord refused the bot \(.*\)\. Please check DISCORD_APPLICATION_ID and the bot's permissions\.\n$/u,
    )
  })

  it('when settings are wrong, all of them at once', async () => {
    expect(await failedStart({ BOT_NOW: 'tomorrow', BOT_LOCALE: 'fr', DISCORD_APPLICATION_ID: 'x' })).toEqual(
      {
        code: 1,
        told: [
          '設定に誤りがあります。環境変数か .env を直してください。',
          'Some settings are wrong. Please correct the environment or .env.',
          '  DISCORD_APPLICATION_ID は15〜20桁の数字です。Discord Developer Portal の Application ID を写してください。 / DISCORD_APPLICATION_ID must be 15 to 20 digits; copy the Application ID from the Discord Developer Portal.',
          '  BOT_NOW は 2021-03-20T00:00:00Z のような日時（時差つき）にしてください。 / BOT_NOW must be an instant with its offset, such as 2021-03-20T00:00:00Z.',
          '  BOT_LOCALE は ja か en にしてください。 / BOT_LOCALE must be ja or en.',
          '',
        ].join('\n'),
      },
    )
  })

  it('when the data is broken, every finding at once', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'yosan-'))
    try {
      cpSync(SHIPPED, directory, { recursive: true })
      writeFileSync(join(directory, 'funding.csv'), 'document,row,source,amount\n')
      rmSync(join(directory, 'pillars.csv'))
      expect(await failedStart({ BOT_BUDGET_DATA: directory })).toEqual({
        code: 1,
        told: [
          'データに誤りが1件あるため開始しません。直してから npm run data:check で確かめてください。',
          'Not started: 1 thing(s) are wrong with the data. Correct them and run npm run data:check.',
          `(${directory})`,
          '  pillars.csv  ファイルが読めません。data/ に置いてください / cannot be read; put the file into data/',
          '',
        ].join('\n'),
      })
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})

describe('without a token the same command talks in the terminal', () => {
  it('answers commands, names and numbers until the input ends', async () => {
    await using bot = await startBot({ BOT_NOW: '2020-06-15T00:00:00Z' })
    bot.stdin.end('/財源 みなと科学館\n3\n')
    expect(await bot.exited).toBe(0)
    expect(bot.stderr).toBe('')
    expect(bot.stdout).toBe(SESSION)
  })
})

describe('without a token there is a page as well', () => {
  const ADDRESS = /^ブラウザーでも使えます: (http:\/\/127\.0\.0\.1:(\d+)\/)$/mu
  const pageOf = (bot: { stdout: string }): { address: string; port: number } => {
    const [, address = '', port] = ADDRESS.exec(bot.stdout) ?? []
    return { address, port: Number(port) }
  }

  it('once the terminal waits for a question, which it still answers; both end when the input ends', async () => {
    await using bot = await startBot({})
    await bot.ready(ADDRESS)
    const { address } = pageOf(bot)
    expect(await (await fetch(address)).text()).toContain('<title>予算ボット</title>')
    bot.stdin.write('/財源 みなと科学館\n')
    await bot.ready('263,471千円')
    bot.stdin.end()
    expect([await bot.exited, bot.stderr]).toEqual([0, ''])
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })

  it('that stays where nobody can type, until it is asked to end', async () => {
    await using bot = await startBot({ BOT_LOCALE: 'en' }, 'src/main.js', 'ignore')
    await bot.ready(/^In your browser as well: http:\/\/127\.0\.0\.1:\d+\/$/mu)
    expect([await bot.stop(), bot.stderr]).toEqual([0, ''])
  })

  it('at another port where the one that is set is taken', async () => {
    await using taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    await using bot = await startBot({ BOT_WEB_PORT: String(port) }, 'src/main.js', 'ignore')
    await bot.ready(ADDRESS)
    const page = pageOf(bot)
    expect(page.port).not.toBe(port)
    expect((await fetch(page.address)).status).toBe(200)
  })

  it('unless it is switched off', async () => {
    await using bot = await startBot({ BOT_WEB_PORT: 'off' }, 'src/main.js', 'ignore')
    expect(await bot.exited).toBe(0)
    expect([bot.stdout.split('\n').length, bot.stderr]).toEqual([2, ''])
  })
})

const SOURCE = `出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目
データ版 ${loadBook(SHIPPED).book?.version}`

const SESSION = `予算ボットです。例: /予算額 みなと科学館　番号を打つとボタンを押せます。/ヘルプ で使い方、Ctrl+D で終わります。
みなと科学館管理運営（令和2年度）
財源内訳:
  🟧 一般財源 88.1%  263,471千円
  🟨 その他財源 11.9%  35,486千円
  🟧🟧🟧🟧🟧🟧🟧🟧🟧🟧🟧🟨
  合計 298,957千円（予算額と一致）
予算額: 298,957千円（約2億9,896万円）
${SOURCE}
添付ファイル: funding.png  内訳の帯グラフ「財源内訳: みなと科学館管理運営（令和2年度）」: 一般財源 88.1% 263,471千円、その他財源 11.9% 35,486千円。
[1] 予算額  [2] 所管  [3] 開設予定  [4] すべて

みなと科学館管理運営の開設予定
みなと科学館: 令和2年4月  ［予定時期を過ぎた］
令和2年6月15日現在。予定であり、実際の開設は確かめていません。
${SOURCE}
添付ファイル: openings.ics  開設予定1件のカレンダー（令和2年6月15日現在）: 令和2年4月 みなと科学館
（自分だけに見える返事）
[1] この事業のすべて  [2] 資料にある予定をすべて  [3] みんなに見せる

`
