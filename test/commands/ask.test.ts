import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/dialogue/reply.ts'
import { show } from '../../src/terminal/show.ts'
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

  it.each([
    [
      '産業振興課で、産業振興センター以外で一番大きいのは？令和2年度',
      '一番は にぎわい商店街事業、186,603千円',
      '1,161,555千円',
    ],
    ['R3で一番多く要求した事業どれ', '一番は 延長保育料の無料化、7,763,461千円', '3,826,938千円'],
    ['令和2年度、一般財源を使っていない事業は何件？', '15事業', '479,490千円'],
    ['令和3年度の新規・レベルアップ事業の予算総額は？', '13,573,990千円', '208,391,749千円'],
    ['令和2年度に保健福祉支援部が要求した総額は？', '12事業、要求額の合計 1,466,353千円', '見つかりません'],
    ['客引きのやつと青パト、どっちが高い？', '+116,744千円', '見つかりません'],
    ['産業振興課と学務課を比べて', '産業振興課と学務課の比較', '比べられない'],
    ['麻布で来年できる施設教えて', '保育園六本木', '資料にありません'],
  ])('%s holds %s and not %s', (text, holds, not) => {
    const { menu: _, ...reply } = question(text)
    const said = show(reply, 'ja', false).text
    expect(said).toContain(holds)
    expect(said).not.toContain(not)
  })

  it('lists no programs for a section that the data does not know', () => {
    const reply = question('List the programs run by the Civil Engineering Section', 'en')
    expect(reply.outcome).toBe('not-found')
  })

  it('says when a thing opens', () => {
    const { actions = [], ...answer } = question('芝浜小学校はいつ開校するの')
    const { actions: own = [], ...openings } = after(
      '次のように読みました: 芝浜小学校 · 開設予定',
      ask('openings', { program: '芝浜小学校' }),
    )
    expect(answer).toEqual(openings)
    expect(actions.map(({ label }) => label)).toEqual([
      ...own.map(({ label }) => label),
      '「芝浜小学校」という事業',
    ])
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

  it('answers what was cut first, with both amounts', () => {
    const { outcome, card, actions } = question('ワールドプロモーションっていくら削られたの')
    expect([outcome, card.title, card.lead, card.facts?.map(({ label }) => label), card.facts?.[0]]).toEqual([
      'answered',
      'ワールドプロモーション（令和3年度）',
      ['次のように読みました: ワールドプロモーション · 要求から予算への差'],
      ['要求から予算への差', '予算額', '要求額'],
      { label: '要求から予算への差', lines: [[{ strong: '−1,804千円（約−180万円） −11.8%' }]] },
    ])
    expect(actions?.at(-1)).toEqual(
      button('令和2年度', 'ask', {
        question: '令和2年度、要求からの減額は',
        program: 'world-promotion-video',
        private: true,
      }),
    )
  })

  it('answers every question of a sentence', () => {
    const { card } = question('運河の魅力向上事業の担当課と予算額と要求額を教えてください')
    expect(card.facts?.map(({ label, lines }) => [label, lines[0]])).toEqual([
      ['所管', [{ strong: '芝浦港南地区総合支所' }]],
      ['要求から予算への差', [{ strong: '−1,980千円（−198万円） −1.7%' }]],
      ['予算額', [{ strong: '115,250千円' }, '（1億1,525万円）']],
      ['要求額', [{ strong: '117,230千円' }, '（1億1,723万円）']],
    ])
  })

  it('lists programs by a share of their funding, and says how many', () => {
    const { outcome, card } = question('国のお金で半分以上まかなってる事業は?')
    expect([outcome, card.title, card.lead, card.facts?.[0]?.lines.slice(0, 2)]).toEqual([
      'answered',
      '条件に合う事業: 国庫支出金のある事業・国庫支出金の割合が50%以上（令和2年度）',
      [
        '次のように読みました: 国庫支出金のある事業・国庫支出金の割合が50%以上・国庫支出金の割合の大きい順',
        [{ strong: '4事業' }],
        '財源の内訳が資料にある事業だけを数えています。',
      ],
      [['1. ', { strong: 'DV被害者支援推進事業' }], '　3,600千円（360万円） 事業費の94.8%  子ども家庭課'],
    ])
  })

  it('says that no two years can be compared, and what the documents do say about a rise', () => {
    const { outcome, card, actions } = question('保育園まわりで一番増えたのは?')
    expect([outcome, card.lead?.slice(1), card.facts?.[0]?.label, card.facts?.[0]?.lines[0]]).toEqual([
      'not-found',
      [
        '令和3年度の資料に、条件に合う事業はありません。',
        '前年度と両方に予算額のある事業だけを比べています。',
      ],
      '前年度とは比べられませんが、令和3年度の予算のうちレベルアップ（新しく広げた）分の大きい順',
      ['1. ', { strong: '延長保育料の無料化' }],
    ])
    expect(actions?.map(({ label }) => label)).toEqual(['要求との差で見る', '「保育園」という事業'])
  })

  it('turns the pages of a list by a question that it reads back', () => {
    const first = question('令和2年度に1億円以上の事業は？')
    const [next] = first.actions ?? []
    expect([first.card.facts?.[0]?.label, next?.label, next?.request]).toEqual([
      '予算額の大きい順（41件中 1〜10件目）',
      '次 ▶',
      {
        command: 'ask',
        options: { question: '令和2年度、予算額が100,000千円以上、予算額の大きい順', page: 2, private: true },
      },
    ])
    const second = ask('ask', next?.request.options)
    expect(second.card.facts?.[0]?.label).toBe('予算額の大きい順（41件中 11〜20件目）')
  })

  it('keeps the question where the reader must choose the program', () => {
    const { outcome, menu } = question('トイレの整備っていくら削られた？')
    expect([outcome, menu?.request, menu?.option]).toEqual([
      'choose',
      { command: 'ask', options: { question: '要求からの減額は' } },
      'program',
    ])
  })

  it('refuses to add what must not be added', () => {
    const { outcome, card } = question('要求額と予算額を足したらいくら？')
    expect([outcome, card.title, card.facts]).toEqual(['out-of-scope', '足し合わせられない額です', undefined])
  })

  it('tells the year that is not there and those that are', () => {
    const { outcome, card } = question('令和5年度の防災課の事業は？')
    expect([outcome, card.lead?.at(-1)]).toEqual([
      'not-found',
      '令和5年度の予算は資料にありません。あるのは 令和3年度・令和2年度 です。',
    ])
  })

  it('reads either language in either locale, and answers in that of the reader', () => {
    expect([
      question('みなと科学館の予算は？', 'en').card.title,
      question('How much is the budget of the disaster radio?', 'ja').card.title,
      question('kagakukan no yosan wa ikura').card.title,
    ]).toEqual([
      'Minato Science Museum operation (みなと科学館管理運営), fiscal 2020 (Reiwa 2)',
      '港区防災ラジオ（令和2年度）',
      'みなと科学館管理運営（令和2年度）',
    ])
  })

  it('lists in English', () => {
    const { card } = question('Which programs were cut the most in fiscal 2021?', 'en')
    expect([card.lead?.slice(0, 3), card.facts?.[0]?.lines.slice(0, 3)]).toEqual([
      [
        'Understood as: fiscal 2021: cut from the request, largest first',
        [
          'First: ',
          { strong: 'Loan mediation for small businesses' },
          ', ',
          { strong: '¥635,072 thousand (about ¥635.1 million)' },
        ],
        [{ strong: '29 programs' }],
      ],
      [
        ['1. ', { strong: 'Loan mediation for small businesses' }],
        '　−¥635,072 thousand (about ¥635.1 million) 16.6%  Industry Promotion Section',
        '　requested ¥3,826,938 thousand → budgeted ¥3,191,866 thousand',
      ],
    ])
  })

  it('answers in English', () => {
    const { outcome, card } = question('Which department runs the City Heights Takahama rebuilding?', 'en')
    expect([outcome, card.lead?.[0]]).toEqual([
      'answered',
      'Understood as: City Heights Takahama rebuilding · department',
    ])
  })
})
