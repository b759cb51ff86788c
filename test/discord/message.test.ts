import { describe, expect, it } from 'vitest'
import { toChoices, toMessage } from '../../src/discord/message.ts'
import { ask, versionNote } from '../support/desk.ts'
import { CALENDAR, fileDesk } from '../support/file-desk.ts'
import { findings } from '../support/discord-rules.ts'

describe('a message to Discord', () => {
  it('shows an answer, and pings nobody', () => {
    expect(toMessage(ask('funding', { program: 'みなと科学館' }), 'ja')).toEqual({
      embeds: [
        {
          title: 'みなと科学館管理運営（令和2年度）',
          color: 0x2b6cb0,
          fields: [
            {
              name: '財源内訳',
              value: [
                '🟧 一般財源 **88.1%**  263,471千円',
                '🟨 その他財源 **11.9%**  35,486千円',
                '🟧🟧🟧🟧🟧🟧🟧🟧🟧🟧🟧🟨',
                '合計 298,957千円（予算額と一致）',
              ].join('\n'),
            },
            { name: '予算額', value: '**298,957千円**（約2億9,896万円）' },
          ],
          footer: {
            text: `出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目\n${versionNote()}`,
          },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            ['予算額', 'q1:amount?program=minato-science-museum-operation&year=2020&private=1'],
            ['所管', 'q1:department?program=minato-science-museum-operation&year=2020&private=1'],
            ['開設予定', 'q1:openings?program=minato-science-museum-operation&private=1'],
            ['すべて', 'q1:program?program=minato-science-museum-operation&year=2020&private=1'],
          ].map(([label, code]) => ({ type: 2, style: 2, label, custom_id: code })),
        },
      ],
      allowed_mentions: { parse: [] },
    })
  })

  it('that is private is seen by the asker alone', () => {
    expect(toMessage({ outcome: 'invalid', card: { title: 'x' }, private: true }, 'ja')).toEqual({
      embeds: [{ title: 'x', color: 0xb7791f }],
      components: [],
      flags: 64,
      allowed_mentions: { parse: [] },
    })
  })

  it('tells the files that go with it, and speaks of them', () => {
    const { answered } = fileDesk()
    expect(toMessage(answered, 'ja')).toEqual({
      embeds: [{ title: '予定', color: 0x2b6cb0, description: '次のとおりです。\n予定表を付けました。' }],
      components: [],
      attachments: [{ id: '0', filename: 'openings.ics', description: '開設予定 1件の予定表' }],
      allowed_mentions: { parse: [] },
    })
  })

  it('sends no more than ten files and no longer words about them than Discord takes', () => {
    const { answered } = fileDesk()
    const attachments = Array.from({ length: 12 }, (_, index) => ({
      ...CALENDAR,
      name: `${index}.ics`,
      description: `@everyone ${'𠮷'.repeat(1000)}`,
    }))
    const message = toMessage({ ...answered, attachments }, 'ja')
    expect(findings('callback', { type: 4, data: message })).toEqual([])
    expect(message.attachments?.map(({ id, filename }) => [id, filename])).toEqual(
      attachments.slice(0, 10).map(({ name }, index) => [String(index), name]),
    )
    expect(message.attachments?.[0]?.description).toMatch(/^@\u200Beveryone 𠮷+…$/u)
  })

  it('says back what was typed as text: no markup, no mention, no link', () => {
    const typed = '**x** `y` ||z|| [a](http://b) @everyone'
    const { embeds } = toMessage(ask('help', { command: typed }, { locale: 'en' }), 'en')
    expect(embeds[0]?.description).toBe(
      'There is no command "\\*\\*x\\*\\* \\`y\\` \\|\\|z\\|\\| \\[a\\](http:\u200B//b) @\u200Beveryone". There are /ask, /amount, /department, /funding, /openings, /program, /ranking, /compare, /search, /total, /digest, /data, /help.',
    )
  })
})

describe('choices for Discord', () => {
  it('are at most 25, each once and short enough', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      name: `${index} ${'👨‍👩‍👧‍👦'.repeat(100)}`,
      value: `${Math.floor(index / 2)}`,
    }))
    const choices = toChoices(many)
    expect(findings('callback', { type: 8, data: { choices } })).toEqual([])
    expect(choices.map(({ value }) => value)).toEqual(Array.from({ length: 25 }, (_, index) => `${index}`))
  })
})
