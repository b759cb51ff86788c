import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBot, type BotProcess } from '../support/bot-process.ts'
import { startLocalDiscord, type LocalDiscord } from '../support/local-discord.ts'

/** The real bot process against a local Discord, asked the way a user asks. */
describe('the bot on Discord', () => {
  let discord: LocalDiscord
  let bot: BotProcess

  beforeAll(async () => {
    discord = await startLocalDiscord()
    bot = await startBot({
      ...discord.env,
      DISCORD_APPLICATION_ID: discord.applicationId,
      BOT_NOW: '2020-06-15T00:00:00Z',
    })
    await bot.ready(/"msg":"ready"/)
  })

  afterAll(async () => {
    await bot.stop()
    await discord.stop()
  })

  it('registers every command in both languages', async () => {
    const registered = await discord.registered()
    expect(registered.map(({ name, name_localizations: local }) => [name, local?.ja])).toEqual([
      ['ask', '質問'],
      ['amount', '予算額'],
      ['department', '所管'],
      ['funding', '財源'],
      ['openings', '開設予定'],
      ['program', '事業'],
      ['ranking', 'ランキング'],
      ['compare', '比較'],
      ['search', '検索'],
      ['total', '集計'],
      ['digest', '配信'],
      ['data', '資料'],
      ['help', 'ヘルプ'],
      ['Look up the budget', '予算を調べる'],
    ])
  })

  it('answers a slash command with the amount, for everyone to see', async () => {
    const reply = await discord.user.slash('amount', { program: 'みなと科学館' })
    expect(reply.ephemeral).toBe(false)
    expect(reply.message?.embeds[0]).toMatchObject({
      title: 'みなと科学館管理運営（令和2年度）',
      fields: [
        { name: '予算額', value: '**298,957千円**（約2億9,896万円）' },
        { name: '要求額', value: '**298,957千円**（約2億9,896万円）' },
        { name: '要求から予算への差', value: '同額' },
        { name: '所管', value: '学校教育部\n教育指導課' },
        { name: '款・会計', value: '教育費（一般会計）' },
        { name: '区分', value: '新規' },
      ],
    })
  })

  it('answers in English where the reader uses Discord in English', async () => {
    const reply = await discord.user.slash('amount', { program: 'science museum' }, { locale: 'en-US' })
    expect(reply.message?.embeds[0]?.title).toBe(
      'Minato Science Museum operation (みなと科学館管理運営), fiscal 2020 (Reiwa 2)',
    )
  })

  it('completes a program from a few kana, with year and amount beside the name', async () => {
    expect(await discord.user.complete('amount', 'program', { program: 'かがくかん' })).toEqual([
      { name: 'みなと科学館管理運営（令和2年度予算 298,957千円）', value: 'minato-science-museum-operation' },
    ])
  })

  it('answers the next question when its button is pressed, to the presser alone, who can show it to all', async () => {
    const amount = await discord.user.slash('amount', { program: 'みなと科学館' })
    const funding = await discord.otherUser.press('財源', { on: amount.message })
    expect(funding.ephemeral).toBe(true)
    expect(funding.message?.embeds[0]?.fields?.[0]).toMatchObject({
      name: '財源内訳',
      value: [
        '🟧 一般財源 **88.1%**  263,471千円',
        '🟨 その他財源 **11.9%**  35,486千円',
        `${'🟧'.repeat(11)}🟨`,
        '合計 298,957千円（予算額と一致）',
      ].join('\n'),
    })
    const shown = await discord.otherUser.press('みんなに見せる', { on: funding.message })
    expect(shown.ephemeral).toBe(false)
    expect(shown.message?.embeds).toEqual(funding.message?.embeds)
  })

  it('asks which program is meant, and answers the choice as the question was meant', async () => {
    const question = await discord.user.slash('amount', { program: '芝浦第二小学校' })
    expect(question.ephemeral).toBe(true)
    const chosen = ['shibaura-daini-school-construction']
    const answer = await discord.user.select('q1:amount?*=program', chosen, { on: question.message })
    expect(answer.ephemeral).toBe(false)
    expect(answer.message?.embeds[0]?.fields?.[0]?.value).toBe('**1,248,506千円**（約12億4,851万円）')
  })

  it('gives an opening no month where the document prints only a fiscal year', async () => {
    const reply = await discord.user.slash('openings', { program: 'シティハイツ高浜' })
    expect(reply.message?.embeds[0]?.fields).toMatchObject([
      {
        name: 'シティハイツ高浜（芝浦港南地区）',
        value: [
          '**令和5年度**  ［予定］',
          '資料にあるのは年度だけで、月は決まっていません。',
          '認可保育園、介護・障害福祉の施設、宿泊所高浜荘も整備施設に含まれる',
        ].join('\n'),
      },
    ])
  })

  it('sends what opens as a file for calendars, with words for who does not see it', async () => {
    const reply = await discord.user.slash('openings', { program: '芝浜小学校' })
    expect(reply.message?.embeds[0]?.description).toMatch(
      /📅 カレンダー用の openings\.ics を添付しました（\d+件）$/u,
    )
    expect(reply.message?.attachments).toMatchObject([
      {
        filename: 'openings.ics',
        content_type: 'text/calendar',
        description: expect.stringContaining('令和4年4月 芝浜小学校') as unknown,
      },
    ])
    const text = new TextDecoder().decode(reply.files[0]?.bytes)
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(new ICAL.Event(event)).toMatchObject({
      uid: 'shibahama-elementary-school@openings.minato-budget',
      summary: '芝浜小学校 開設予定（令和4年4月中）',
    })
  })

  it('answers a choice’s label that a client sends in place of its value', async () => {
    const reply = await discord.user.slash('funding', {
      program: 'みなと科学館管理運営（令和2年度予算 298,957千円）',
    })
    expect(reply.message?.embeds[0]?.title).toBe('みなと科学館管理運営（令和2年度）')
  })

  it('keeps a reply private when asked to', async () => {
    const reply = await discord.user.slash('amount', { program: 'みなと科学館', private: true })
    expect(reply.ephemeral).toBe(true)
  })

  it('pings nobody and repeats nothing raw', async () => {
    const reply = await discord.user.slash('amount', { program: '@everyone **x** <@123456789012345678>' })
    expect(reply.ephemeral).toBe(true)
    expect(JSON.stringify(reply.body)).not.toMatch(/@everyone|<@1|[^\\]\*\*x/u)
  })

  it('goes on answering after whatever was sent', async () => {
    for (const program of ['　', '😀😀', 'ア'.repeat(6000), '\u202Eabc', '\u0000']) {
      const reply = await discord.user.slash('search', { query: program })
      expect(reply.message?.embeds.length).toBe(1)
    }
    const reply = await discord.user.slash('amount', { program: 'みなと科学館' })
    expect(reply.message?.embeds[0]?.title).toBe('みなと科学館管理運営（令和2年度）')
  })

  it('has sent nothing that Discord would refuse', () => {
    expect(discord.violations()).toEqual([])
  })
})

describe('registering', () => {
  it('tells Discord nothing when it knows the commands already', async () => {
    await using discord = await startLocalDiscord()
    for (const round of [1, 2]) {
      await using bot = await startBot({ ...discord.env, BOT_NOW: '2020-06-15T00:00:00Z' })
      await bot.ready(/"msg":"ready"/)
      expect(await bot.stop(), `round ${round}`).toBe(0)
    }
    const sent = discord.requests.filter(({ path }) => path.endsWith('/commands')).map(({ method }) => method)
    expect(sent).toEqual(['GET', 'PUT', 'GET'])
  })
})
