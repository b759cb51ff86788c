import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import { comparedBy, rankedBy, rankingOf, rankingYears, type RankingQuery } from '../../src/budget/ranking.ts'
import { RANKINGS, type RankingOrder } from '../../src/budget/vocabulary.ts'
import { realDesk } from '../support/desk.ts'
import { inventedBook } from '../support/invented-data.ts'

const [YEAR, NEXT_YEAR] = [fiscalYear(2021), fiscalYear(2022)]
const ORDERS = Object.keys(RANKINGS) as RankingOrder[]

/** A book in which a document of the next year holds the park again, with another budget. */
const nextBudget = (budgeted: number) =>
  inventedBook({
    'documents.csv': (text) => text + text.split('\n')[1]?.replaceAll('2021', '2022'),
    'entries.csv': (text) =>
      `${text}plan-2022,1,river-park,河原公園の整備,temporary-continuing,public-works,false,green-town,,false,,,${budgeted},,遊具を増やします。,Adds play equipment.,遊具,,,1(1),9\n`,
    'entry-departments.csv': (text) => `${text}plan-2022,1,1,parks,\n`,
    'funding.csv': (text) => `${text}plan-2022,1,general,${budgeted}\n`,
    'links.csv': (text) => `${text}plan-2022,1,same-name,名前が同じ,Same name\n`,
  })
const book = nextBudget(7000)
const grown = nextBudget(91_000)

const ranked = (query: RankingQuery, from = book) =>
  rankingOf(from, query).ranked.map(({ program, amount, percent }) => [
    program.id,
    amount,
    ...(percent === undefined ? [] : [percent.toFixed(1)]),
  ])

const comparison = (query: RankingQuery) => {
  const { comparable, lacking } = rankingOf(book, query)
  return [comparable.map(({ program }) => program.id), lacking]
}

describe('a ranking of programs', () => {
  it('by budget leaves out what was only requested and what got nothing', () => {
    const largest = [
      ['star-hall-operation', 120_000],
      ['river-park', 45_500],
      ['school-meal-grants', 8000],
      ['health-checkups', 1000],
    ]
    expect([ranked({ order: 'largest', year: YEAR }), ranked({ order: 'smallest', year: YEAR })]).toEqual([
      largest,
      largest.toReversed(),
    ])
    expect(comparison({ order: 'largest', year: YEAR })).toEqual([
      ['star-hall-operation', 'river-park', 'school-meal-grants', 'health-checkups'],
      2,
    ])
  })

  it('by what was cut adds requests that became one program, and counts a request that got nothing', () => {
    expect([ranked({ order: 'cut', year: YEAR }), ranked({ order: 'cut-rate', year: YEAR })]).toEqual([
      [
        ['river-park', -4500, '-9.0'],
        ['moon-bus', -700, '-100.0'],
        ['school-meal-grants', -500, '-5.9'],
        ['health-checkups', -200, '-16.7'],
      ],
      [
        ['moon-bus', -700, '-100.0'],
        ['health-checkups', -200, '-16.7'],
        ['river-park', -4500, '-9.0'],
        ['school-meal-grants', -500, '-5.9'],
      ],
    ])
    expect(comparison({ order: 'cut', year: YEAR })).toEqual([
      ['river-park', 'school-meal-grants', 'health-checkups', 'moon-bus'],
      2,
    ])
  })

  it('by what was granted above the request holds nothing where nothing was', () => {
    expect(ranked({ order: 'granted-more', year: YEAR })).toEqual([])
  })

  it('by the year before compares only programs that both years budget', () => {
    const orders = ['rise', 'rise-rate', 'fall'] as const
    expect(orders.map((order) => ranked({ order, year: NEXT_YEAR }))).toEqual([
      [],
      [],
      [['river-park', -38_500, '-84.6']],
    ])
    expect(orders.map((order) => ranked({ order, year: NEXT_YEAR }, grown))).toEqual([
      [['river-park', 45_500, '100.0']],
      [['river-park', 45_500, '100.0']],
      [],
    ])
    expect([
      comparison({ order: 'fall', year: YEAR }),
      comparison({ order: 'fall', year: NEXT_YEAR }),
    ]).toEqual([
      [[], 6],
      [['river-park'], 0],
    ])
  })

  it('by a source holds what the source pays of each program', () => {
    const largest = [
      ['river-park', 10_000, '22.0'],
      ['health-checkups', 100, '10.0'],
    ]
    const national = (order: RankingOrder) => ranked({ order, year: YEAR, source: 'national' })
    expect([national('largest'), national('smallest'), national('share')]).toEqual([
      largest,
      largest.toReversed(),
      largest,
    ])
    expect(ranked({ order: 'share', year: YEAR, source: 'nhi-premiums' })).toEqual([
      ['health-checkups', 900, '90.0'],
    ])
  })

  it('keeps to a department and to a category of the year', () => {
    expect([
      ranked({ order: 'largest', year: YEAR, department: 'parks' }),
      ranked({ order: 'largest', year: YEAR, category: 'new' }),
      ranked({ order: 'largest', year: YEAR, department: 'parks', category: 'new' }),
    ]).toEqual([[['river-park', 45_500]], [['health-checkups', 1000]], []])
  })

  it('keeps programs of the same amount in the order of the data', () => {
    const year = fiscalYear(2020)
    const same = ['ward-road-safety', 'culture-program-promotion', 'minato-disability-welfare-agency-support']
    const inOrder = (order: RankingOrder) =>
      rankingOf(realDesk().book, { order, year }).ranked.flatMap(({ program, amount }) =>
        amount === 25_000 ? [program.id] : [],
      )
    expect([inOrder('largest'), inOrder('smallest')]).toEqual([same, same])
  })

  it('reads every amount from entries of its program', () => {
    const strange = ORDERS.flatMap((order) =>
      realDesk().book.years.flatMap((year) =>
        rankingOf(realDesk().book, { order, year }).comparable.filter(
          ({ program, entries }) =>
            entries.length === 0 || entries.some((entry) => !program.entries.includes(entry)),
        ),
      ),
    )
    expect(strange).toEqual([])
  })
})

describe('the years of a ranking', () => {
  it('are those whose documents give the figures, newest first', () => {
    expect(ORDERS.map((order) => [order, rankingYears(book, order)])).toEqual([
      ['largest', [2022, 2021]],
      ['smallest', [2022, 2021]],
      ['share', [2022, 2021]],
      ['cut', [2021]],
      ['cut-rate', [2021]],
      ['granted-more', [2021]],
      ['rise', [2022]],
      ['rise-rate', [2022]],
      ['fall', [2022]],
    ])
    expect(rankingYears(realDesk().book, 'largest', 'general')).toEqual([2020])
  })
})

describe('an order', () => {
  it('says what it compares and what it goes by', () => {
    expect(ORDERS.map((order) => [order, comparedBy(order), rankedBy(order)])).toEqual([
      ['largest', 'budget', 'amount'],
      ['smallest', 'budget', 'amount'],
      ['share', 'budget', 'percent'],
      ['cut', 'request', 'amount'],
      ['cut-rate', 'request', 'percent'],
      ['granted-more', 'request', 'amount'],
      ['rise', 'years', 'amount'],
      ['rise-rate', 'years', 'percent'],
      ['fall', 'years', 'amount'],
    ])
  })
})
