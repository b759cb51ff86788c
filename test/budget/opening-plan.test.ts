import { describe, expect, it } from 'vitest'
import type { OpeningPlan } from '../../src/budget/opening-plan.ts'
import { inventedBook, type Change } from '../support/invented-data.ts'

function plan(id: string, change: Change = {}): OpeningPlan | undefined {
  return inventedBook(change).openingPlans.find((one) => one.id === id)
}

const month = (year: number, number: number) => ({ precision: 'month', year, month: number })
const park = (change: Change = {}) => plan('kawara-park', change)
const datesOf = (one: OpeningPlan | undefined) => [
  one?.planned?.date,
  one?.earlier.map(({ date, moved }) => [date, moved]),
]

/** The park's date in the earlier document; its follow-up says the same. */
const earlierDate = (date: string, printed: string): Change => ({
  'openings.csv': (text) => text.replace('2022-10', date),
  'follow-ups.csv': (text) => text.replace('令和4年10月', printed),
})

describe('a thing that opens', () => {
  it('brings together what documents say of it, the newest leading', () => {
    const found = park()
    expect({
      ...found,
      statements: found?.statements.map(({ source, entry }) => [
        source.document.id,
        source.line,
        entry?.programId,
      ]),
      programs: found?.programs.map(({ id }) => id),
      planned: [found?.planned?.date, found?.planned?.source.document.id],
      earlier: found?.earlier.map((one) => [one.date, one.moved, one.source.document.id]),
    }).toEqual({
      id: 'kawara-park',
      name: { ja: '河原ひろば', en: 'Kawara Square' },
      kind: 'facility',
      area: 'shiba',
      planned: [month(2022, 12), 'outline-2021'],
      earlier: [[month(2022, 10), true, 'plan-2021']],
      otherNames: [{ ja: '河原公園', en: 'Kawara Park' }],
      notes: [],
      details: {
        address: { ja: '河原一丁目2番3号', en: '1-2-3 Kawara' },
        size: { ja: '地上2階', en: '2 storeys' },
        hours: { ja: '午前9時〜午後5時', en: '9 a.m. to 5 p.m.' },
        closedDays: { ja: '月曜日', en: 'Mondays' },
        contents: { ja: '広場と遊具のある公園です。', en: 'A park with a square and a playground.' },
        replaces: { ja: '古い広場', en: 'The old square' },
      },
      programs: ['river-park'],
      statements: [
        ['outline-2021', 20, undefined],
        ['plan-2021', 20, 'river-park'],
      ],
    })
  })

  it('takes the document of the higher order as leading', () => {
    const found = park({
      'documents.csv': (text) => text.replace('plan-2021,3', 'plan-2021,5'),
      'follow-ups.csv': (text) => text.slice(0, text.indexOf('\n') + 1),
    })
    expect([found?.name.ja, ...datesOf(found)]).toEqual([
      '河原公園',
      month(2022, 10),
      [[month(2022, 12), true]],
    ])
  })

  it.each([
    ['FY2022', '令和4年度', { precision: 'fiscal-year', year: 2022 }, false],
    ['FY2021', '令和3年度', { precision: 'fiscal-year', year: 2021 }, true],
    ['2022-12-05', '令和4年12月5日', { precision: 'day', year: 2022, month: 12, day: 5 }, false],
  ])('is moved only where the dates contradict each other: from %s', (date, printed, earlier, moved) => {
    expect(datesOf(park(earlierDate(date, printed)))).toEqual([month(2022, 12), [[earlier, moved]]])
  })

  it('has no earlier date where documents agree', () => {
    expect(datesOf(park(earlierDate('2022-12', '令和4年12月')))).toEqual([month(2022, 12), []])
  })

  it('keeps the date of an earlier document where the newest prints none', () => {
    const found = park({
      'announcements.csv': (text) => text.replace('河原公園,2022-12', '河原公園,'),
      'follow-ups.csv': (text) => text.slice(0, text.indexOf('\n') + 1),
    })
    expect(datesOf(found)).toEqual([month(2022, 10), []])
  })

  it('may have neither a date nor a program', () => {
    const bus = plan('star-bus')
    expect([bus && 'planned' in bus, bus?.programs, bus?.details]).toEqual([false, [], {}])
  })

  it('does not count a part of its name as another name', () => {
    const found = park({
      'announcements.csv': (text) =>
        text.replace('河原ひろば,かわらひろば', '河原公園（ひろば）,かわらこうえんひろば'),
      'follow-ups.csv': (text) => text.replaceAll('河原ひろば', '河原公園（ひろば）'),
    })
    expect([found?.name.ja, found?.otherNames]).toEqual(['河原公園（ひろば）', []])
  })

  it('is announced by several programs and told once', () => {
    const found = plan('booking-system', {
      'openings.csv': (text) =>
        `${text}plan-2021,1,2,booking-system,健診予約システム,けんしんよやくしすてむ,Check-up booking system,FY2023,system,,,\n`,
    })
    expect(found?.programs.map(({ id }) => id)).toEqual(['star-hall-operation', 'health-checkups'])
  })
})

describe('what was refused funding', () => {
  const opens = (row: string, change: Change = {}, position = 1) =>
    plan('new-thing', {
      ...change,
      'openings.csv': (text) =>
        `${text}${row},${position},new-thing,新しいもの,あたらしいもの,New thing,2021-06,service,,,\n`,
    }) !== undefined

  it('is no plan where no budget followed the request', () => {
    expect(opens('requests-2021,4')).toBe(false)
  })

  it.each(['requests-2021,5', 'sheets-2021,8'])('is no plan where the budget is 0: %s', (row) => {
    expect(opens(row)).toBe(false)
  })

  it('is a plan where a budget followed the request', () => {
    expect(opens('requests-2021,3')).toBe(true)
  })

  it('is no plan where the expansion got nothing', () => {
    const refused: Change = {
      'entries.csv': (text) => text.replace('45500,5500', '45500,0'),
      'control-totals.csv': (text) =>
        text.replace('budgeted-expansion,all,all,5500', 'budgeted-expansion,all,all,0'),
    }
    expect([opens('plan-2021,2', {}, 2), opens('plan-2021,2', refused, 2)]).toEqual([true, false])
  })
})
