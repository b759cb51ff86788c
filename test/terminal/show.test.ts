import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/dialogue/reply.ts'
import { show } from '../../src/terminal/show.ts'
import { ask, versionNote } from '../support/desk.ts'
import { fileDesk } from '../support/file-desk.ts'

describe('a reply in the terminal', () => {
  it('is plain text with a number for every button', () => {
    expect(show(ask('funding', { program: 'みなと科学館' }), 'ja', false)).toEqual({
      text: [
        'みなと科学館管理運営（令和2年度）',
        '財源内訳:',
        '  🟧 一般財源 88.1%  263,471千円',
        '  🟨 その他財源 11.9%  35,486千円',
        '  🟧🟧🟧🟧🟧🟧🟧🟧🟧🟧🟧🟨',
        '  合計 298,957千円（予算額と一致）',
        '予算額: 298,957千円（約2億9,896万円）',
        '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
        versionNote(),
        '[1] 予算額  [2] 所管  [3] 開設予定  [4] すべて',
      ].join('\n'),
      numbered: [
        {
          command: 'amount',
          options: { program: 'minato-science-museum-operation', year: 2020, private: true },
        },
        {
          command: 'department',
          options: { program: 'minato-science-museum-operation', year: 2020, private: true },
        },
        { command: 'openings', options: { program: 'minato-science-museum-operation', private: true } },
        {
          command: 'program',
          options: { program: 'minato-science-museum-operation', year: 2020, private: true },
        },
      ],
    })
  })

  const reply: Reply = {
    outcome: 'choose',
    card: {
      title: 'Which?',
      lead: ['One of', ['these: ', { strong: 'two' }]],
      facts: [
        { label: 'None', lines: [] },
        { label: 'One', lines: [['a ', { strong: 'b' }]] },
        { label: 'Two', lines: ['c', { bar: [{ mark: '#', percent: 100 }] }] },
      ],
      sources: ['a source'],
    },
    menu: {
      placeholder: 'Choose',
      request: { command: 'amount', options: { year: 2020 } },
      option: 'program',
      choices: [
        { label: 'First', value: 'first', detail: '¥1 thousand' },
        { label: 'Second', value: 'second' },
      ],
    },
    actions: [{ label: 'Help', request: { command: 'help', options: {} } }],
    private: true,
  }

  it('numbers choices before buttons, and says that only the asker sees it', () => {
    expect(show(reply, 'en', false)).toEqual({
      text: [
        'Which?',
        'One of',
        'these: two',
        'None: ',
        'One: a b',
        'Two:',
        '  c',
        '  ############',
        'a source',
        '(only you see this reply)',
        '[1] First  ¥1 thousand',
        '[2] Second',
        '[3] Help',
      ].join('\n'),
      numbered: [
        { command: 'amount', options: { year: 2020, program: 'first' } },
        { command: 'amount', options: { year: 2020, program: 'second' } },
        { command: 'help', options: {} },
      ],
    })
  })

  it('says which files come with it', () => {
    expect(show(fileDesk().answered, 'ja', false).text).toBe(
      ['予定', '次のとおりです。', '添付ファイル: openings.ics  開設予定 1件の予定表'].join('\n'),
    )
  })

  it('says the same with colours as without', () => {
    const colours = show(reply, 'en', true).text
    // oxlint-disable-next-line no-control-regex -- colours are control sequences
    expect(colours.replaceAll(/\u001B\[\d+m/g, '')).toBe(show(reply, 'en', false).text)
    expect(colours).toContain('\u001B[1mtwo\u001B[22m')
  })

  it('lets nothing that somebody typed steer the terminal', () => {
    const typed = '\u001B[2J\u001B]0;title\u0007\u009B31m みなと'
    const shown = show(ask('amount', { program: typed }), 'ja', false).text
    expect(shown.split('\n')[1]).toBe('「[2J ]0;title 31m みなと」に当たる事業は資料にありません。')
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
  })
})
