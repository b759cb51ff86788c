import { describe, expect, it } from 'vitest'
import type { BudgetBook } from '../../src/budget/book.ts'
import { NONCE_WINDOW } from '../../src/digest/deliver.ts'
import type { Asked, Fault } from '../support/counting-discord/server.ts'
import { dmChannel } from '../support/counting-discord/server.ts'
import { OWNER } from '../support/counting-discord/gateway.ts'
import { realDesk } from '../support/desk.ts'
import { findings } from '../support/discord-rules.ts'
import { digestWorld, tokyo } from '../support/digest-run.ts'
import { PLACE, SUBSCRIPTION } from '../support/guild-memory.ts'

const MONDAY = tokyo('2020-06-15T09:00')
const after = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000)
const isSend = ({ method, path }: Asked): boolean => method === 'POST' && path.endsWith('/messages')
const TITLE = '開設予定のお知らせ（令和2年6月15日）'
const EMPTY = { ...SUBSCRIPTION, kinds: ['school'] } as const

/** Lets a fault happen to the sends with these numbers, counted from 1. */
function onSends(numbers: readonly number[], fault: Fault): (asked: Asked) => Fault | undefined {
  let count = 0
  return (asked) => {
    if (isSend(asked)) count += 1
    return isSend(asked) && numbers.includes(count) ? fault : undefined
  }
}

describe('a digest', () => {
  it('is posted at its time, once, in a form that Discord accepts', async () => {
    await using world = await digestWorld()
    await world.runAt(after(MONDAY, -1))
    expect(world.posted()).toEqual([])
    await world.runAt(MONDAY)
    await world.runAt(after(MONDAY, 1))
    expect(world.posted()).toEqual([TITLE])
    const [message] = world.discord.messages
    expect(message?.embeds[0]?.footer?.text).toBe(
      [
        '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
        '出典: 「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」',
        `データ版 ${world.store.recall(PLACE.guild).deliveries[0]?.dataVersion}`,
        '登録1: 毎週月曜日 09:00（Asia/Tokyo）・全地区・すべての種類・3か月先の月末まで',
        `配信番号 ${message?.nonce}`,
      ].join('\n'),
    )
  })

  it('is sent as a message that Discord accepts, and pings nobody', async () => {
    const bodies: unknown[] = []
    await using world = await digestWorld([SUBSCRIPTION], {
      fault: (asked) => {
        if (isSend(asked)) bodies.push(asked.body)
        return undefined
      },
    })
    await world.runAt(MONDAY)
    expect(bodies).toMatchObject([{ enforce_nonce: true, allowed_mentions: { parse: [] } }])
    expect(bodies.flatMap((body) => findings('message', body))).toEqual([])
  })

  it('is one for all subscriptions of a channel, and names which of them each thing matched', async () => {
    await using world = await digestWorld([
      { ...SUBSCRIPTION, kinds: ['nursery'] },
      { ...SUBSCRIPTION, number: 2, areas: ['akasaka'] },
      {
        ...SUBSCRIPTION,
        number: 3,
        schedule: { monthDay: 15, time: '09:00', zone: 'Asia/Tokyo' },
        months: 4,
      },
    ])
    await world.runAt(MONDAY)
    expect(world.posted()).toEqual([TITLE])
    const fields = world.discord.messages[0]?.embeds[0]?.fields
    expect(fields?.map(({ value }) => value.split('\n')[0])).toEqual([
      '**（仮称）おはよう保育園表参道**（赤坂地区）［登録1・2・3］',
      '**行政情報分析基盤システム**［登録3］',
      '**（仮称）にじいろ保育園竹芝**（芝地区）［登録3］',
    ])
    await world.runAt(after(MONDAY, 60))
    expect(world.posted()).toHaveLength(1)
  })

  it('says nothing where there is nothing, unless somebody wants to hear that', async () => {
    await using world = await digestWorld([
      EMPTY,
      { ...EMPTY, number: 2, channel: '700000000000000022', postsEmpty: true },
    ])
    await world.runAt(MONDAY)
    expect([world.posted(), world.posted('700000000000000022')]).toEqual([[], [TITLE]])
    expect(world.store.recall(PLACE.guild).silentRuns).toEqual([
      { number: 1, period: '2020-W25', at: MONDAY },
    ])
  })

  it('comes late after an outage of weeks, and only the latest', async () => {
    await using world = await digestWorld()
    await world.runAt(tokyo('2020-07-09T15:00'))
    await world.runAt(tokyo('2020-07-09T15:01'))
    expect(world.posted()).toEqual(['開設予定のお知らせ（令和2年7月9日）'])
    expect(world.store.recall(PLACE.guild).deliveries[0]?.period).toBe('2020-07-06T09:00+09:00')
  })

  it('is not posted again when the clock is put back, nor lost when it went ahead', async () => {
    await using world = await digestWorld()
    await world.runAt(MONDAY)
    await world.runAt(tokyo('2031-01-08T09:00'))
    const ahead = world.posted().length
    for (const day of ['08', '14', '15', '16']) await world.runAt(tokyo(`2020-06-${day}T09:00`))
    await world.runAt(tokyo('2020-06-22T09:00'))
    expect(world.posted().slice(ahead)).toEqual(['開設予定のお知らせ（令和2年6月22日）'])
  })

  it('is posted by one of two processes that use one database', async () => {
    await using world = await digestWorld()
    await Promise.all([world.runAt(MONDAY), world.runAsOther()])
    await world.runAsOther()
    expect(world.posted()).toEqual([TITLE])
  })
})

describe('a digest after the data has changed', () => {
  const { book } = realDesk()
  /** The data before the third year's documents: one thing earlier, one not there yet, one that is gone now. */
  const older = Object.create(book, {
    version: { value: 'older' },
    openingPlans: {
      value: book.openingPlans.flatMap((plan) => {
        if (plan.id === 'mita-library') return []
        if (plan.id === 'industry-promotion-center')
          return [{ ...plan, id: 'never-built', name: { ja: '幻の館', en: 'Phantom Hall' } }, plan]
        if (plan.id !== 'mental-disability-support-center' || !plan.planned) return [plan]
        return [
          {
            ...plan,
            planned: { ...plan.planned, date: { precision: 'month', year: 2021, month: 4 } as const },
          },
        ]
      }),
    },
  }) as BudgetBook

  it('begins with what is new, moved and withdrawn since the digest before, once', async () => {
    await using world = await digestWorld([{ ...SUBSCRIPTION, kinds: ['facility'], postsEmpty: true }])
    world.useBook(older)
    await world.runAt(MONDAY)
    world.useBook(book)
    await world.runAt(after(MONDAY, 7 * 1440))
    await world.runAt(after(MONDAY, 14 * 1440))
    const changes = world.discord.messages.map(({ embeds }) =>
      embeds[0]?.fields?.filter(({ name }) => name === '前回から変わったこと').map(({ value }) => value),
    )
    expect(changes).toEqual([
      [],
      [
        [
          '時期の変更: **精神障害者支援センター（あいはーと・みなと）**（高輪地区）  令和3年4月 → 令和3年6月',
          '新しく載った予定: **港区立三田図書館**（芝地区）  令和4年4月',
          '資料からなくなった予定: **幻の館**（芝地区）  令和4年4月',
        ].join('\n'),
      ],
      [],
    ])
  })

  it('is posted for the changes alone, where nothing is planned in its window', async () => {
    await using world = await digestWorld([{ ...SUBSCRIPTION, kinds: ['facility'], areas: ['shiba'] }])
    world.useBook(older)
    await world.runAt(MONDAY)
    expect(world.posted()).toEqual([])
    world.useBook(book)
    await world.runAt(after(MONDAY, 7 * 1440))
    expect(world.discord.messages.map(({ embeds }) => embeds[0]?.fields?.map(({ name }) => name))).toEqual([
      ['前回から変わったこと'],
    ])
  })
})

describe('a reminder', () => {
  it('comes in its time between the digests, names itself, and is told once', async () => {
    await using world = await digestWorld([
      {
        ...SUBSCRIPTION,
        schedule: { monthDay: 20, time: '09:00', zone: 'Asia/Tokyo' },
        kinds: ['nursery'],
        reminders: ['1-month', 'on-time'],
      },
    ])
    for (const day of ['2020-08-31', '2020-09-01', '2020-09-02', '2020-09-20', '2020-10-01', '2020-10-02']) {
      await world.runAt(tokyo(`${day}T09:00`))
    }
    expect(
      world.discord.messages
        .map(({ embeds: [embed] }) => [embed?.title, embed?.fields?.[0]?.value])
        .filter(([title]) => title?.startsWith('もうすぐ')),
    ).toEqual([
      [
        'もうすぐの開設予定（令和2年9月1日）',
        [
          '**（仮称）にじいろ保育園竹芝**（芝地区）',
          '　⏰ 1か月前のお知らせ',
          '　保育施設誘致促進事業',
          '　出典「令和2年度 新規・臨時・レベルアップ事業」テキスト159行目',
        ].join('\n'),
      ],
      ['もうすぐの開設予定（令和2年10月1日）', expect.stringContaining('⏰ 当日・当月のお知らせ')],
    ])
  })
})

describe('a digest whose sending fails', () => {
  it('is found in its channel after the answer was lost', async () => {
    await using world = await digestWorld([SUBSCRIPTION], { fault: onSends([1], { cut: 'after' }) })
    await world.runAt(MONDAY)
    expect(world.store.recall(PLACE.guild).deliveries[0]?.state).toBe('claimed')
    await world.runAt(after(MONDAY, 1))
    expect(world.posted()).toEqual([TITLE])
    expect(world.store.recall(PLACE.guild).deliveries[0]?.state).toBe('done')
  })

  it('is found in its channel long after every answer was lost, and not sent again', async () => {
    await using world = await digestWorld([SUBSCRIPTION], { fault: onSends([1], { cut: 'after' }) })
    await world.runAt(MONDAY)
    expect(world.store.recall(PLACE.guild).deliveries[0]?.state).toBe('claimed')
    for (let count = 0; count < 250; count += 1) world.discord.write(PLACE.channel, `雑談 ${count}`)
    await world.runAt(after(MONDAY, 60))
    expect(world.posted().filter((title) => title !== '')).toEqual([TITLE])
    expect(world.store.recall(PLACE.guild).deliveries[0]?.state).toBe('done')
  })

  it('is sent as of then, where it is not in its channel', async () => {
    await using world = await digestWorld([SUBSCRIPTION], { fault: onSends([1], { cut: 'before' }) })
    await world.runAt(MONDAY)
    await world.runAt(tokyo('2020-06-16T10:00'))
    expect(world.posted()).toEqual(['開設予定のお知らせ（令和2年6月16日）'])
  })

  it('is not sent again where nobody can tell, and /digest why says so', async () => {
    const sight = { mayRead: false }
    await using world = await digestWorld([SUBSCRIPTION], { fault: onSends([1], { cut: 'before' }) }, sight)
    await world.runAt(MONDAY)
    await world.runAt(after(MONDAY, NONCE_WINDOW / 60_000 + 1))
    expect([world.posted(), world.store.recall(PLACE.guild).deliveries[0]?.state]).toEqual([[], 'unverified'])
  })

  it('is sent again within the nonce window even where the channel cannot be read', async () => {
    const sight = { mayRead: false }
    await using world = await digestWorld([SUBSCRIPTION], { fault: onSends([1], { cut: 'after' }) }, sight)
    await world.runAt(MONDAY)
    await world.runAt(after(MONDAY, 1))
    expect([world.posted(), world.store.recall(PLACE.guild).deliveries[0]?.state]).toEqual([[TITLE], 'done'])
  })

  it.each([500, 502, 503])('is sent when Discord is well again after %i', async (status) => {
    await using world = await digestWorld([SUBSCRIPTION], { fault: onSends([1, 2], { status }) })
    await world.runAt(MONDAY)
    await world.runAt(after(MONDAY, 1))
    await world.runAt(after(MONDAY, 2))
    expect(world.posted()).toEqual([TITLE])
  })

  it('waits as long as a 429 says', async () => {
    await using world = await digestWorld([SUBSCRIPTION], {
      fault: onSends([1], { status: 429, retryAfter: 0.05 }),
    })
    await world.runAt(MONDAY)
    expect([world.posted(), world.discord.statuses.get(429)]).toEqual([[TITLE], 1])
  })

  it('is left for the next minute where a 429 asks for a long wait', async () => {
    await using world = await digestWorld([SUBSCRIPTION], {
      fault: onSends([1], { status: 429, retryAfter: 600 }),
    })
    await world.runAt(MONDAY)
    expect([world.posted(), world.store.recall(PLACE.guild).troubles]).toEqual([[], []])
  })

  it('is not tried again and again while Discord is out of reach', async () => {
    const channels = Array.from({ length: 40 }, (_, at) => `7000000000000010${String(at).padStart(2, '0')}`)
    let sends = 0
    await using world = await digestWorld(
      channels.map((channel, at) => ({ ...SUBSCRIPTION, number: at + 1, channel })),
      {
        fault: (asked) => {
          if (!isSend(asked)) return undefined
          sends += 1
          return { cut: 'before' }
        },
      },
    )
    await world.runAt(MONDAY)
    expect(sends).toBeLessThan(40)
    expect(world.discord.messages).toEqual([])
  })
})

describe('a channel that is gone or forbidden', () => {
  const forbidden = (asked: Asked): Fault | undefined =>
    isSend(asked) && asked.path.includes(PLACE.channel) ? { status: 403, code: 50013 } : undefined
  const tries = [0, 5, 35, 155, 515, 1955]

  it('is tried again ever later, then paused, and the subscriber is told once', async () => {
    await using world = await digestWorld([SUBSCRIPTION], { fault: forbidden })
    for (const minutes of tries) await world.runAt(after(MONDAY, minutes))
    for (const minutes of [1956, 1957, 10_080, 20_160]) await world.runAt(after(MONDAY, minutes))
    expect(world.posted(dmChannel(PLACE.user))).toEqual(['開設予定の配信を休止しました'])
    expect(world.store.recall(PLACE.guild).troubles).toEqual([
      {
        channel: PLACE.channel,
        reason: 'no-permission',
        failures: 6,
        since: MONDAY,
        pausedAt: after(MONDAY, 1955),
      },
    ])
    expect(world.discord.statuses.get(403)).toBe(6)
  })

  it('has the owner of the server told where the subscriber takes no messages', async () => {
    const dm = dmChannel(PLACE.user)
    await using world = await digestWorld([SUBSCRIPTION], {
      fault: (asked) =>
        isSend(asked) && asked.path.includes(dm) ? { status: 403, code: 50007 } : forbidden(asked),
    })
    for (const minutes of tries) await world.runAt(after(MONDAY, minutes))
    for (const minutes of [1956, 1957, 1958]) await world.runAt(after(MONDAY, minutes))
    expect([world.posted(dm), world.posted(dmChannel(OWNER))]).toEqual([[], ['開設予定の配信を休止しました']])
  })

  it('gets its digest when it is resumed', async () => {
    let isForbidden = true
    await using world = await digestWorld([SUBSCRIPTION], {
      fault: (asked) => (isForbidden ? forbidden(asked) : undefined),
    })
    for (const minutes of tries) await world.runAt(after(MONDAY, minutes))
    isForbidden = false
    await world.runAt(after(MONDAY, 2000))
    expect(world.posted()).toEqual([])
    world.store.resume(PLACE.channel)
    await world.runAt(after(MONDAY, 2001))
    expect(world.posted()).toEqual(['開設予定のお知らせ（令和2年6月16日）'])
  })

  it.each([
    [404, 10003, 'unknown-channel'],
    [403, 50001, 'no-access'],
    [403, 50013, 'no-permission'],
    [400, 50035, 'refused'],
    [403, 160005, 'thread-locked'],
  ] as const)('is called by its name: %i %i is %s', async (status, code, reason) => {
    await using world = await digestWorld([SUBSCRIPTION], { fault: onSends([1], { status, code }) })
    await world.runAt(MONDAY)
    expect(world.store.troubles()).toMatchObject([{ reason, nextTry: after(MONDAY, 5) }])
  })
})
