import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/dialogue/reply.ts'
import { ask, button, versionNote } from '../support/desk.ts'

const question = (text: string, locale: 'ja' | 'en' = 'ja'): Reply =>
  ask('ask', { question: text }, { locale })

/** A reply with something said before it. */
const after = (lead: string, reply: Reply): Reply => ({
  ...reply,
  card: { ...reply.card, lead: [lead, ...(reply.card.lead ?? [])] },
  actions: reply.actions ?? [],
})

const EXAMPLES = [
  'みなと科学館の予算はいくら?',
  '一番大きい事業は?',
  '保育課の事業は全部でいくら?',
  '税務資料の電子化はなぜ減額された?',
  '精神障害者支援センターはいつ開く?',
].map((text) => button(text, 'ask', { question: text, private: true }))

const PLAIN_EXAMPLES = EXAMPLES.map(({ label, request }) => ({
  label,
  request: { command: request.command, options: { question: label } },
}))

describe('/ask 質問', () => {
  it.each<[string, string, string, Record<string, string | number>]>([
    ['みなと科学館の予算いくら？', 'みなと科学館 · 予算額', 'amount', { program: 'みなと科学館' }],
    ['科学館なんぼかかるん😀', '科学館 · 予算額', 'amount', { program: '科学館' }],
    [
      'シティハイツ高浜の担当はどこの課？',
      'シティハイツ高浜 · 所管',
      'department',
      { program: 'シティハイツ高浜' },
    ],
    ['シティハイツ高浜の財源は？', 'シティハイツ高浜 · 財源', 'funding', { program: 'シティハイツ高浜' }],
    [
      '令和4年度の科学館の予算は？',
      '科学館 · 予算額 · 令和4年度',
      'amount',
      { program: '科学館', year: 2022 },
    ],
  ])('%s is answered as %s by its command', (text, said, command, options) => {
    expect(question(text)).toEqual(after(`次のように読みました: ${said}`, ask(command, options)))
  })

  it('says when a thing opens', () => {
    expect(question('芝浜小学校はいつ開校するの')).toEqual(
      after('次のように読みました: 芝浜小学校 · 開設予定', ask('openings', { program: '芝浜小学校' })),
    )
  })

  it('takes a question about the whole budget for that', () => {
    const first = '次のように読みました: 令和3年度・一般会計'
    expect(question('令和3年度の一般会計はいくら？').card).toEqual({
      ...ask('total', { name: '一般会計', year: 2021 }).card,
      lead: [first, ...(ask('total', { name: '一般会計', year: 2021 }).card.lead ?? [])],
    })
  })

  it('answers a share with the share, and shows what it is a part of', () => {
    const { card, outcome } = question('みなと科学館の一般財源の割合は？')
    expect([outcome, card.title, card.lead, card.facts?.[0], card.sources?.at(-1)]).toEqual([
      'answered',
      'みなと科学館管理運営（令和2年度）',
      ['次のように読みました: みなと科学館 · 財源の割合 · 一般財源'],
      {
        label: 'お尋ねの財源',
        lines: [['🟧 一般財源 ', { strong: '88.1%  263,471千円' }, ' / 298,957千円']],
      },
      versionNote(),
    ])
  })

  it('answers why something was cut with the reason and the amounts', () => {
    const { card, outcome } = question('税務資料の電子化はなぜ減額されたんですか？')
    expect([outcome, card.lead, card.facts]).toEqual([
      'answered',
      ['次のように読みました: 税務資料の電子化 · 査定の理由'],
      [
        {
          label: '査定と理由',
          lines: [
            [{ strong: '減額' }],
            '職員の作業と場所が減り、空いた時間を区民対応や滞納整理に回せ、維持費も小さいため認めましたが、経費は見直して減らしました。',
          ],
        },
        { label: '予算額', lines: [[{ strong: '18,624千円' }, '（約1,862万円）']] },
        { label: '要求額', lines: [[{ strong: '30,765千円' }, '（約3,077万円）']] },
        {
          label: '要求から予算への差',
          lines: ['−12,141千円（約−1,214万円） −39.5%'],
        },
      ],
    ])
  })

  it('never calls a request without a budget a budget', () => {
    expect(question('障害福祉サービス職員宿舎借り上げ支援の予算は？').card.facts?.slice(0, 2)).toEqual([
      {
        label: '予算額',
        lines: ['予算の一覧にありません。要求だけの事業です。', 'その理由は資料に書かれていません。'],
      },
      { label: '要求額', lines: [[{ strong: '25,830千円' }, '（2,583万円）']] },
    ])
  })

  it('says so where the documents do not hold what is asked', () => {
    const { outcome, card } = question('母子手帳アプリは誰が対象？')
    expect([outcome, card.lead]).toEqual([
      'not-found',
      [
        '次のように読みました: 母子手帳アプリ · 対象',
        '対象は、この事業について令和2年度の資料に書かれていません。',
      ],
    ])
  })

  it('says what the documents cannot answer, and what can be asked', () => {
    expect(question('科学館の決算は？')).toEqual({
      outcome: 'out-of-scope',
      private: true,
      card: {
        title: '資料からは答えられません',
        lead: [
          '「科学館の決算は?」',
          '資料は要求と予算の段階のもので、決算や実際に使った額はありません。要求額と予算額なら答えられます。',
        ],
        sources: [versionNote()],
      },
      actions: PLAIN_EXAMPLES,
    })
  })

  it('greets', () => {
    expect(question('こんにちは')).toEqual({
      outcome: 'out-of-scope',
      private: true,
      card: {
        title: 'こんにちは',
        lead: ['港区の予算のことを、文で聞いてください。'],
        sources: [versionNote()],
      },
      actions: PLAIN_EXAMPLES,
    })
  })

  it('answers in English', () => {
    const { outcome, card } = question('Which department runs the City Heights Takahama rebuilding?', 'en')
    expect([outcome, card.lead?.[0]]).toEqual([
      'answered',
      'Understood as: City Heights Takahama rebuilding · department',
    ])
  })
})
