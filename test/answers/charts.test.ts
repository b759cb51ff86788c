import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import { openFont } from '../../src/charts/font.ts'
import { planOf } from '../../src/charts/picture.ts'
import type { Chart } from '../../src/dialogue/chart.ts'
import { plainText, type Attachment, type Reply } from '../../src/dialogue/reply.ts'
import type { NextRequest } from '../../src/dialogue/request.ts'
import { layoutFaults } from '../charts/layout.ts'
import { askWhole, realDesk } from '../support/desk.ts'

function isChart(one: Attachment): one is Attachment & { content: Chart } {
  return one.content.kind !== 'calendar'
}

function chartsOf({ attachments = [] }: Reply): (Attachment & { content: Chart })[] {
  return attachments.filter(isChart)
}

function chartOf(command: string, options: NextRequest['options'], locale: Locale = 'ja'): Chart | undefined {
  return chartsOf(askWhole(command, options, { locale }))[0]?.content
}

describe('the chart of a reply', () => {
  it('/amount shows request and budget of the year, and the budgets of other years', () => {
    expect(chartOf('amount', { program: 'みなとタバコルール' })).toEqual({
      kind: 'bars',
      locale: 'ja',
      title: '要求額と予算額: みなとタバコルール推進',
      unit: 'thousand-yen',
      bars: [
        { label: '予算額（令和2年度）', value: 499_428, printed: '499,428千円', color: 'blue' },
        { label: '要求額（令和3年度）', value: 633_424, printed: '633,424千円', color: 'sky', hatched: true },
        { label: '予算額（令和3年度）', value: 570_272, printed: '570,272千円', color: 'blue' },
      ],
    })
  })

  it('/funding shows the shares of a program, largest first', () => {
    expect(chartOf('funding', { program: 'みなと科学館' }, 'en')).toEqual({
      kind: 'shares',
      locale: 'en',
      title: 'Funding: Minato Science Museum operation (みなと科学館管理運営), fiscal 2020 (Reiwa 2)',
      shares: [
        {
          label: 'General revenue',
          percent: (263_471 / 298_957) * 100,
          share: '88.1%',
          amount: '¥263,471 thousand',
          color: 'orange',
        },
        {
          label: 'Other sources',
          percent: (35_486 / 298_957) * 100,
          share: '11.9%',
          amount: '¥35,486 thousand',
          color: 'yellow',
        },
      ],
    })
  })

  it('/ranking shows what was cut as less than nothing, with its numbers', () => {
    expect(chartOf('ranking', { by: 'cut', count: 2 })).toEqual({
      kind: 'bars',
      locale: 'ja',
      title: 'ランキング: 要求から削られた額（令和3年度）',
      note: '29件中 1〜2件目',
      unit: 'thousand-yen',
      bars: [
        { label: '1. 融資事業', value: -635_072, printed: '−635,072千円', color: 'red' },
        { label: '2. 延長保育料の無料化', value: -63_559, printed: '−63,559千円', color: 'red' },
      ],
    })
  })

  it('/ranking by a share shows percentages, in the colour of the source', () => {
    const chart = chartOf('ranking', { by: 'share', source: '都支出金', count: 2, page: 2 })
    expect(chart).toMatchObject({
      unit: 'percent',
      note: '35件中 3〜4件目',
      bars: [
        { label: '3. 離婚前後の親支援事業', printed: '83.0%', color: 'green' },
        { printed: '76.7%', color: 'green' },
      ],
    })
  })

  it('draws ten of a long list, and says so', () => {
    const chart = chartOf('ranking', { count: 25 })
    expect(chart).toMatchObject({ note: '31件中 1〜25件目の、初めの10件' })
    expect(chart?.kind === 'bars' && chart.bars).toHaveLength(10)
  })

  it('/total shows accounts as shares, and groups as bars with their shares', () => {
    expect(chartOf('total', { by: 'accounts' })).toMatchObject({
      kind: 'shares',
      title: '会計ごとの予算額（令和3年度）',
      shares: [
        { label: '一般会計', share: '77.9%', amount: '162,410,000千円', color: 'blue' },
        { label: '国民健康保険事業会計', color: 'green' },
        { label: '介護保険会計', color: 'yellow' },
        { label: '後期高齢者医療会計', color: 'purple' },
      ],
    })
    expect(chartOf('total', { by: 'department' })).toMatchObject({
      kind: 'bars',
      note: '21件中 1〜10件目',
      bars: [
        { label: '1. 保育課', value: 7_843_609, printed: '7,843,609千円（57.8%）' },
        ...Array.from({ length: 9 }, () => ({})),
      ],
    })
  })

  it('/total shows focus areas in 万円, as they are printed', () => {
    expect(chartOf('total', { by: 'focus' })).toMatchObject({
      unit: 'ten-thousand-yen',
      bars: [{ value: 230_864, printed: '23億864万円' }, {}, {}, {}, {}],
    })
  })

  it('/compare shows both sides, requests apart from budgets', () => {
    expect(chartOf('compare', { program: 'にぎわい商店街', with: 'シティプロモーション推進' })).toMatchObject(
      {
        title: 'にぎわい商店街事業とシティプロモーション推進事業の比較',
        bars: [
          {
            label: 'A  にぎわい商店街事業（令和3年度の要求額）',
            printed: '192,288千円',
            color: 'blue',
            hatched: true,
          },
          { label: 'A  にぎわい商店街事業（令和3年度の予算額）', printed: '192,288千円', color: 'blue' },
          { printed: '58,216千円', color: 'orange', hatched: true },
          { printed: '50,535千円', color: 'orange' },
        ],
      },
    )
  })

  it('/openings shows times as wide as they are uncertain, with the day of the question', () => {
    const chart = chartOf('openings', { from: '2022-05', to: '2030-03' })
    expect(chart).toMatchObject({
      kind: 'timeline',
      today: '2020-06-15',
      asOf: '令和2年6月15日現在',
    })
    expect(
      chart?.kind === 'timeline' &&
        chart.times.filter(({ label }) => ['福祉総合窓口', 'シティハイツ高浜'].includes(label)),
    ).toEqual([
      {
        label: '福祉総合窓口',
        first: '2022-08-01',
        last: '2022-08-31',
        precision: 'month',
        printed: '令和4年8月',
      },
      {
        label: 'シティハイツ高浜',
        first: '2023-04-01',
        last: '2024-03-31',
        precision: 'fiscal-year',
        printed: '令和5年度',
      },
    ])
  })

  it('a date that was moved stands over the one that counts', () => {
    expect(chartOf('openings', { program: 'あいはーと・みなと' })).toMatchObject({
      times: [
        { label: expect.stringContaining('（変更前の予定）') as string, printed: '令和3年4月' },
        { printed: '令和3年6月' },
      ],
    })
  })

  it('/ask has the chart of what it turns into', () => {
    expect(chartOf('ask', { question: 'みなと科学館の財源は?' })).toEqual(
      chartOf('funding', { program: 'みなと科学館' }),
    )
  })

  it.each([
    ['a single amount', 'amount', { program: 'サイン整備' }],
    ['one source that pays all', 'funding', { program: '教育センター' }],
    ['one planned time', 'openings', { program: '高輪三丁目福祉施設' }],
    ['a choice', 'amount', { program: '保育' }],
    ['what is not in the data', 'amount', { program: 'ぎょうざ' }],
    [
      'amounts of two stages',
      'compare',
      { program: 'にぎわい商店街', with: 'disability-service-staff-housing' },
    ],
    ['key figures, which cover different things', 'total', { by: 'figures' }],
  ] as const)('there is none of %s', (_, command, options) => {
    expect(chartOf(command, options)).toBeUndefined()
  })
})

/** Requests of every kind that may have a picture, over the whole of the shipped data. */
function manyRequests(): NextRequest[] {
  const { programs, departments, years } = realDesk().book
  const examples = commands.flatMap(({ name, examples }) =>
    examples.map((options) => ({ command: name, options })),
  )
  const ids = programs.map(({ id }) => id)
  return [
    ...examples,
    ...ids.flatMap((program) =>
      ['amount', 'funding', 'openings'].map((command) => ({ command, options: { program } })),
    ),
    ...ids.map((program, at) => ({
      command: 'compare',
      options: { program, with: ids[(at * 7 + 3) % ids.length] ?? program },
    })),
    ...ids.map((program) => ({ command: 'compare', options: { program } })),
    ...departments.map(({ id }) => ({ command: 'department', options: { department: id } })),
    ...['largest', 'smallest', 'cut', 'cut-rate', 'granted-more', 'rise', 'rise-rate', 'fall'].flatMap(
      (by) => [
        { command: 'ranking', options: { by, count: 25 } },
        { command: 'ranking', options: { by, page: 2 } },
      ],
    ),
    ...['national', 'metropolitan', 'nhi-premiums', 'other', 'general'].flatMap((source) => [
      { command: 'ranking', options: { by: 'share', source } },
      { command: 'funding', options: { source } },
      { command: 'total', options: { name: source } },
    ]),
    ...[
      'accounts',
      'focus',
      'plan',
      'department',
      'bureau',
      'title',
      'category',
      'source',
      'pillar',
      'policy',
    ].flatMap((by) => years.map((year) => ({ command: 'total', options: { by, year } }))),
    ...['一般会計', '全会計', '介護保険会計', '取組1', '取組2', '取組3', '総務費', 'はぐくむまち'].map(
      (name) => ({
        command: 'total',
        options: { name },
      }),
    ),
    ...[
      'みなとタバコルールは去年より増えた?',
      '科学館の一般財源の割合は?',
      '融資事業はいくら要求した?',
      '学校図書館の予算と財源は?',
      '一番大きい事業は?',
      '国のお金で半分以上まかなってる事業は?',
      '一番削られた事業は?',
      '要求だけで予算が付かなかった事業は?',
      '去年より減った事業を教えて',
    ].map((question) => ({ command: 'ask', options: { question } })),
    ...[1, 2, 3].map((page) => ({ command: 'openings', options: { from: '1989-04-01', page } })),
  ]
}

/** All words of a reply. */
function wordsOf({ card }: Reply): string {
  const lines = [
    ...(card.lead ?? []),
    ...(card.facts ?? []).flatMap(({ label, lines }) => [label, ...lines]),
    ...(card.sources ?? []),
  ]
  return lines.map((line) => (typeof line === 'object' && 'bar' in line ? '' : plainText(line))).join('\n')
}

/** Every figure that stands in a picture: amounts, shares and dates. */
function figuresOf(chart: Chart): string[] {
  switch (chart.kind) {
    case 'bars':
      return chart.bars.flatMap(
        ({ printed }) => /^(.*?)(?:[（ ][（(]?(\d[\d.]*%|<0\.1%)[）)])?$/u.exec(printed)?.slice(1) ?? [],
      )
    case 'shares':
      return chart.shares.flatMap(({ share, amount }) => [share, amount])
    case 'timeline':
      return [chart.asOf, ...chart.times.map(({ printed }) => printed)]
  }
}

describe('the charts of all replies', () => {
  const measure = openFont()
  const asked = manyRequests().flatMap(({ command, options }) =>
    (['ja', 'en'] as const).map((locale) => ({
      request: `${command} ${JSON.stringify(options)} ${locale}`,
      reply: askWhole(command, options, { locale }),
    })),
  )
  const drawn = asked.flatMap(({ request, reply }) =>
    chartsOf(reply).map((one) => ({ request, reply, ...one })),
  )

  it('are many, of every kind, and one a reply at most', () => {
    expect(new Set(drawn.map(({ content }) => content.kind))).toEqual(new Set(['bars', 'shares', 'timeline']))
    expect(new Set(drawn.map(({ name }) => name))).toEqual(
      new Set(
        ['amount', 'funding', 'ranking', 'total', 'compare', 'openings', 'department', 'selection'].map(
          (name) => `${name}.png`,
        ),
      ),
    )
    expect(drawn.length).toBeGreaterThan(400)
    expect(asked.filter(({ reply }) => chartsOf(reply).length > 1)).toEqual([])
    expect(drawn.filter(({ reply }) => reply.outcome !== 'answered')).toEqual([])
  })

  it('show no figure that the words of the reply do not say', () => {
    const unsaid = drawn.flatMap(({ request, reply, content }) => {
      const words = wordsOf(reply)
      return figuresOf(content)
        .filter((figure) => figure !== undefined && !words.includes(figure))
        .map((figure) => `${request}: ${figure}`)
    })
    expect(unsaid).toEqual([])
  })

  it('are described with all their figures, within what Discord takes', () => {
    const faults = drawn.flatMap(({ request, description, content }) => [
      ...(description.length > 1024 ? [`${request}: ${description.length} characters`] : []),
      ...figuresOf(content)
        .filter((figure) => figure !== undefined && !description.includes(figure))
        .map((figure) => `${request}: ${figure}`),
    ])
    expect(faults).toEqual([])
  })

  it('cut nothing off and put nothing over anything else', () => {
    const faults = drawn.flatMap(({ request, content }) => {
      const plan = planOf(content, measure)
      const cut = plan.texts.filter(({ text }) => text.endsWith('…')).map(({ text }) => `cut: ${text}`)
      return [...layoutFaults(plan, measure), ...cut].map((fault) => `${request}: ${fault}`)
    })
    expect(faults).toEqual([])
  })

  it('are no taller than is read where they stand in a chat', () => {
    const tall = drawn.filter(({ content }) => planOf(content, measure).height > 1300)
    expect(tall.map(({ request }) => request)).toEqual([])
  })
})
