import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import {
  compareDates,
  firstDay,
  fiscalYearOfDate,
  lastDay,
  parsePartialDate,
  type PartialDate,
  contains,
} from '../../src/budget/partial-date.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** A date the way data/ writes it. */
function written(date: PartialDate): string {
  switch (date.precision) {
    case 'day':
      return `${date.year}-${two(date.month)}-${two(date.day)}`
    case 'month':
      return `${date.year}-${two(date.month)}`
    case 'fiscal-year':
      return `FY${date.year}`
  }
}

const dates: fc.Arbitrary<PartialDate> = fc.oneof(
  fc
    .date({ min: new Date('1989-04-01'), max: new Date('2101-03-31'), noInvalidDate: true })
    .map((moment) => ({
      precision: 'day' as const,
      year: moment.getUTCFullYear(),
      month: moment.getUTCMonth() + 1,
      day: moment.getUTCDate(),
    })),
  fc
    .record({ year: fc.integer({ min: 1990, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((month) => ({ precision: 'month' as const, ...month })),
  fc
    .integer({ min: 1989, max: 2100 })
    .map((year) => ({ precision: 'fiscal-year' as const, year: fiscalYear(year) })),
)

describe('a date as precise as printed', () => {
  it.each<[string, PartialDate]>([
    ['2020-12-01', { precision: 'day', year: 2020, month: 12, day: 1 }],
    ['2020-02-29', { precision: 'day', year: 2020, month: 2, day: 29 }],
    ['2022-04', { precision: 'month', year: 2022, month: 4 }],
    ['FY2023', { precision: 'fiscal-year', year: fiscalYear(2023) }],
  ])('is read from %s', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date)
  })

  it.each([
    '',
    '2020',
    '2020-13',
    '2020-00',
    '2020-4',
    '2021-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-04-00',
    '2021-04-1',
    '2021/04/01',
    ' 2021-04',
    '2021-04 ',
    'FY23',
    'fy2023',
    'FY2023-04',
    '令和5年度',
    '2021-04-01T00:00:00Z',
  ])('is not read from 「%s」', (text) => {
    expect(parsePartialDate(text)).toBeUndefined()
  })

  it.each(['FY1988', 'FY2101', 'FY0000', '0020-12-01', '1989-03-31', '1989-03', '2101-04-01', '2101-04'])(
    'is not read from %s, which lies in no fiscal year of a budget',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined()
    },
  )

  it('is read back from how data/ writes it', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parsePartialDate(written(date))).toEqual(date)
      }),
    )
  })

  it('is read from any text without a fault, and then lies in one fiscal year', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^FY\d{4}$/),
      fc.stringMatching(/^\d{4}-[01]\d$/),
      fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const date = parsePartialDate(text)
        if (date === undefined) return
        const year = fiscalYearOfDate(date)
        expect(firstDay(date) >= `${year}-04-01`).toBe(true)
        expect(lastDay(date) <= `${year + 1}-03-31`).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['2020-12-01', '2020-12-01', '2020-12-01', 2020],
    ['2021-03-31', '2021-03-31', '2021-03-31', 2020],
    ['2020-02', '2020-02-01', '2020-02-29', 2019],
    ['2021-02', '2021-02-01', '2021-02-28', 2020],
    ['2022-04', '2022-04-01', '2022-04-30', 2022],
    ['FY2023', '2023-04-01', '2024-03-31', 2023],
  ])('%s can mean any day from %s to %s, in fiscal year %d', (text, first, last, year) => {
    const date = parsePartialDate(text)
    expect(date && [firstDay(date), lastDay(date), fiscalYearOfDate(date)]).toEqual([first, last, year])
  })

  it('begins no later than it ends', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(firstDay(date) <= lastDay(date)).toBe(true)
      }),
    )
  })

  it('stands in order by its first day, the more precise one first', () => {
    const texts = ['FY2022', '2022-04', '2022-10', '2022-04-01', 'FY2021', '2022-03-31', '2022-04-02']
    const inOrder = texts.flatMap((text) => parsePartialDate(text) ?? []).toSorted(compareDates)
    expect(inOrder.map(written)).toEqual([
      '2022-03-31',
      'FY2021',
      '2022-04-01',
      '2022-04-02',
      '2022-04',
      '2022-10',
      'FY2022',
    ])
  })

  it('has one order whichever way round two are compared, and is equal to itself alone', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0)
        expect(compareDates(a, b) === 0).toBe(written(a) === written(b))
      }),
    )
  })
})

describe('a date within another', () => {
  const within = (part: string, whole: string) => {
    const [a, b] = [parsePartialDate(part), parsePartialDate(whole)]
    return a && b && contains(b, a)
  }

  it.each([
    ['2022-04', 'FY2022', true],
    ['2023-03-31', 'FY2022', true],
    ['2022-04', '2022-04', true],
    ['FY2022', '2022-04', false],
    ['2023-04', 'FY2022', false],
    ['2021-04', '2021-06', false],
  ])('%s lies in %s: %s', (part, whole, lies) => {
    expect(within(part, whole)).toBe(lies)
  })

  it('no date comes after every date', () => {
    const dates = [undefined, parsePartialDate('FY2099'), undefined, parsePartialDate('2020-04')]
    expect(dates.toSorted(compareDates)).toEqual([
      parsePartialDate('2020-04'),
      parsePartialDate('FY2099'),
      undefined,
      undefined,
    ])
    expect([compareDates(undefined, undefined), compareDates(undefined, dates[1])]).toEqual([0, 1])
  })
})
