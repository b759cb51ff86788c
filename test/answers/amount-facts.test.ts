import { describe, expect, it } from 'vitest'
import { amountFacts, disagreementFacts, yearsFact } from '../../src/answers/amount-facts.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import type { Entry, StageAmount } from '../../src/budget/program.ts'
import { yearRecord, type YearRecord } from '../../src/budget/year-record.ts'
import { thousandYen } from '../../src/budget/yen.ts'
import { entryOf } from '../support/desk.ts'

const amount = (total: number, expansion?: number): StageAmount => ({
  total: thousandYen(total),
  ...(expansion !== undefined && { expansion: thousandYen(expansion) }),
})

/** The museum's budget row, with other amounts. */
function budgetRow(amounts: Pick<Entry, 'requested' | 'budgeted'>): Entry {
  const {
    requested: _r,
    budgeted: _b,
    ...rest
  } = entryOf('minato-science-museum-operation', 'r2-budget-programs')
  return { ...rest, ...amounts }
}

/** The museum's row among the requests, with other amounts. */
function requestRow(amounts: Pick<Entry, 'requested' | 'budgeted'>): Entry {
  const { requested: _r, budgeted: _b, ...rest } = entryOf('minato-science-museum-operation', 'r2-requests')
  return { ...rest, ...amounts }
}

function recordOf(...entries: readonly Entry[]): YearRecord {
  const record = yearRecord(entries)
  if (!record) throw new Error('a record needs an entry')
  return record
}

function difference(requested: number, budgeted: number, locale: 'ja' | 'en' = 'ja') {
  const record = recordOf(budgetRow({ requested: amount(requested), budgeted: amount(budgeted) }))
  return amountFacts(record, locale).at(-1)?.lines
}

describe('the amounts of a record', () => {
  it('tell the request, the budget and the difference, never their sum', () => {
    const record = recordOf(
      budgetRow({ budgeted: amount(298_957, 1_210) }),
      requestRow({ requested: amount(400_000) }),
    )
    expect([amountFacts(record, 'ja'), amountFacts(record, 'en')]).toEqual([
      [
        {
          label: '予算額',
          lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）'], 'うちレベルアップ分 1,210千円'],
        },
        { label: '要求額', lines: [[{ strong: '400,000千円' }, '（4億円）']] },
        { label: '要求から予算への差', lines: ['−101,043千円（約−1億104万円） −25.3%'] },
      ],
      [
        {
          label: 'Budgeted',
          lines: [
            [{ strong: '¥298,957 thousand' }, ' (about ¥299.0 million)'],
            'of it the expansion: ¥1,210 thousand',
          ],
        },
        { label: 'Requested', lines: [[{ strong: '¥400,000 thousand' }, ' (¥400 million)']] },
        { label: 'From request to budget', lines: ['−¥101,043 thousand (about −¥101.0 million) −25.3%'] },
      ],
    ])
  })

  it('tell a request alone, and that there is no budget row', () => {
    expect(amountFacts(recordOf(requestRow({ requested: amount(6) })), 'ja')).toEqual([
      {
        label: '予算額',
        lines: ['予算の一覧にありません。要求だけの事業です。', 'その理由は資料に書かれていません。'],
      },
      { label: '要求額', lines: [[{ strong: '6千円' }, '（6,000円）']] },
    ])
  })

  it('tell a budget alone without a difference', () => {
    expect(amountFacts(recordOf(budgetRow({ budgeted: amount(6) })), 'ja')).toEqual([
      { label: '予算額', lines: [[{ strong: '6千円' }, '（6,000円）']] },
    ])
  })

  it('tell whether more was granted, less, the same or something for nothing', () => {
    expect([
      difference(1_000, 1_250),
      difference(1_000, 750),
      difference(1_000, 1_000),
      difference(0, 500),
      difference(1_000_000, 1_000_001),
      difference(1_000, 1_250, 'en'),
      difference(1_000, 1_000, 'en'),
    ]).toEqual([
      ['+250千円（25万円） +25.0%'],
      ['−250千円（−25万円） −25.0%'],
      ['同額'],
      ['+500千円（50万円）'],
      ['+1千円（1,000円） +<0.1%'],
      ['+¥250 thousand (¥250,000) +25.0%'],
      ['no difference'],
    ])
  })

  it('add the requests that became one program, and the expansion of those that have one', () => {
    const record = recordOf(
      budgetRow({ budgeted: amount(50) }),
      { ...requestRow({ requested: amount(30, 10) }), printedName: '甲' },
      { ...requestRow({ requested: amount(20) }), printedName: '乙' },
    )
    expect(amountFacts(record, 'ja')[1]).toEqual({
      label: '要求額',
      lines: [
        [{ strong: '50千円' }, '（50,000円）'],
        'うちレベルアップ分 10千円',
        '　甲 30千円',
        '　乙 20千円',
      ],
    })
  })
})

describe('the amounts across years', () => {
  const record = (year: number, budgeted: number | undefined): YearRecord => ({
    ...recordOf(budgetRow({ ...(budgeted !== undefined && { budgeted: amount(budgeted) }) })),
    fiscalYear: fiscalYear(year),
  })

  it('stand in the order of the years, whichever of them is asked for', () => {
    const [older, newer] = [record(2020, 200), record(2021, 150)]
    const expected = {
      label: '年度をまたぐ予算額',
      lines: [
        ['令和2年度  ', { strong: '200千円' }],
        ['令和3年度  ', { strong: '150千円' }],
        '−50千円（−50,000円） −25.0%',
      ],
    }
    expect([yearsFact(older, [newer, older], 'ja'), yearsFact(newer, [newer, older], 'ja')]).toEqual([
      expected,
      expected,
    ])
  })

  it('are all there when there are more than two, and the difference says between which', () => {
    const all = [record(2026, 180), record(2021, 150), record(2020, 200)]
    const years = [
      ['令和2年度  ', { strong: '200千円' }],
      ['令和3年度  ', { strong: '150千円' }],
      ['令和8年度  ', { strong: '180千円' }],
    ]
    const lines = all.map((one) => yearsFact(one, all, 'ja')?.lines)
    expect(lines).toEqual([
      [...years, '令和3年度から令和8年度へ +30千円（30,000円） +20.0%'],
      [...years, '令和2年度から令和3年度へ −50千円（−50,000円） −25.0%'],
      [...years, '令和2年度から令和3年度へ −50千円（−50,000円） −25.0%'],
    ])
    const [first] = all
    expect(first && yearsFact(first, all, 'en')?.lines.at(-1)).toBe(
      'fiscal 2021 (Reiwa 3) to fiscal 2026 (Reiwa 8): +¥30 thousand (¥30,000) +20.0%',
    )
  })

  it('compare no request with a budget', () => {
    const [budgeted, requested] = [record(2020, 200), record(2021, undefined)]
    expect([
      yearsFact(budgeted, [requested, budgeted], 'ja'),
      yearsFact(requested, [requested, budgeted], 'ja'),
      yearsFact(budgeted, [budgeted], 'ja'),
    ]).toEqual([undefined, undefined, undefined])
  })
})

describe('documents that differ', () => {
  it('both stand, each with its amount of the same stage, the later first', () => {
    const record = recordOf(
      budgetRow({ budgeted: amount(50), requested: amount(60) }),
      requestRow({ budgeted: amount(40), requested: amount(70) }),
    )
    expect([disagreementFacts(record, 'ja'), disagreementFacts(record, 'en')]).toEqual([
      [
        {
          label: '資料による違い（後の資料を先に示します）',
          lines: [
            '「令和2年度 新規・臨時・レベルアップ事業」: 要求額 60千円',
            '「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」: 要求額 70千円',
            '「令和2年度 新規・臨時・レベルアップ事業」: 予算額 50千円',
            '「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」: 予算額 40千円',
          ],
        },
      ],
      [
        {
          label: 'Documents differ (the later one first)',
          lines: [
            'Fiscal 2020 new, temporary and expanded programs: requested ¥60 thousand',
            'Fiscal 2020 initial budget: list of new and expanded programs (request stage): requested ¥70 thousand',
            'Fiscal 2020 new, temporary and expanded programs: budgeted ¥50 thousand',
            'Fiscal 2020 initial budget: list of new and expanded programs (request stage): budgeted ¥40 thousand',
          ],
        },
      ],
    ])
  })

  it('are not told of where they agree, nor where a request and a budget are unlike', () => {
    const record = recordOf(budgetRow({ budgeted: amount(50) }), requestRow({ requested: amount(70) }))
    expect(disagreementFacts(record, 'ja')).toEqual([])
  })

  it('say where two documents give a request and a larger budget, and neither says why', () => {
    const isSaid = (requested: number, budgeted: number) =>
      amountFacts(
        recordOf(budgetRow({ budgeted: amount(budgeted) }), requestRow({ requested: amount(requested) })),
        'ja',
      ).some(({ lines }) =>
        lines.includes('要求と予算は別の資料の数字で、増えた理由は資料に書かれていません。'),
      )
    expect([isSaid(50, 70), isSaid(70, 70), isSaid(70, 50)]).toEqual([true, false, false])
  })
})
