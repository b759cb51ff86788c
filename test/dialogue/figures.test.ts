import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import type { PartialDate } from '../../src/budget/partial-date.ts'
import { tenThousandYen, thousandYen } from '../../src/budget/yen.ts'
import {
  counted,
  dateName,
  dayName,
  fullAmount,
  percent,
  printedAmount,
  signedPercent,
  spokenAmount,
  tenThousandsAmount,
  withCommas,
  yearName,
} from '../../src/dialogue/figures.ts'

describe('the digits of a number', () => {
  it('are parted as the language en-US parts them, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (number) => {
        expect(withCommas(number)).toBe(number.toLocaleString('en-US'))
      }),
    )
  })
})

describe('an amount', () => {
  it.each([
    [298_957, '298,957千円（約2億9,896万円）', '¥298,957 thousand (about ¥299.0 million)'],
    [1_210, '1,210千円（121万円）', '¥1,210 thousand (about ¥1.2 million)'],
    [331, '331千円（約33万円）', '¥331 thousand (¥331,000)'],
    [6, '6千円（6,000円）', '¥6 thousand (¥6,000)'],
    [0, '0千円（0円）', '¥0 thousand (¥0)'],
    [99, '99千円（99,000円）', '¥99 thousand (¥99,000)'],
    [100, '100千円（10万円）', '¥100 thousand (¥100,000)'],
    [1_000, '1,000千円（100万円）', '¥1,000 thousand (¥1 million)'],
    [674_100, '674,100千円（6億7,410万円）', '¥674,100 thousand (¥674.1 million)'],
    [99_999, '99,999千円（約1億円）', '¥99,999 thousand (about ¥100.0 million)'],
    [999_949, '999,949千円（約9億9,995万円）', '¥999,949 thousand (about ¥999.9 million)'],
    [999_950, '999,950千円（9億9,995万円）', '¥999,950 thousand (about ¥1.00 billion)'],
    [1_000_000, '1,000,000千円（10億円）', '¥1,000,000 thousand (¥1 billion)'],
    [23_584_656, '23,584,656千円（約235億8,466万円）', '¥23,584,656 thousand (about ¥23.58 billion)'],
    [-298_957, '−298,957千円（約−2億9,896万円）', '−¥298,957 thousand (about −¥299.0 million)'],
    [-6, '−6千円（−6,000円）', '−¥6 thousand (−¥6,000)'],
  ])('of %d thousand is printed and spoken as %s and %s', (value, ja, en) => {
    const amount = thousandYen(value)
    expect([fullAmount(amount, 'ja'), fullAmount(amount, 'en')]).toEqual([ja, en])
  })

  it('is printed in the unit of the documents', () => {
    const amount = thousandYen(1_234_567)
    expect([printedAmount(amount, 'ja'), printedAmount(amount, 'en')]).toEqual([
      '1,234,567千円',
      '¥1,234,567 thousand',
    ])
  })

  it('that is almost a billion is spoken as a billion', () => {
    expect(spokenAmount(thousandYen(999_999), 'en')).toBe('about ¥1.00 billion')
  })

  it('is called 約 exactly where digits were lost', () => {
    const amounts = Array.from({ length: 3000 }, (_, index) => thousandYen(index * 37))
    expect(amounts.filter((one) => spokenAmount(one, 'ja').startsWith('約'))).toEqual(
      amounts.filter((one) => one >= 100 && one % 10 !== 0),
    )
  })

  it('is called about exactly where digits were lost', () => {
    const millions = Array.from({ length: 9990 }, (_, index) => thousandYen(1_000 + index * 100))
    const billions = Array.from({ length: 5000 }, (_, index) => thousandYen(1_000_000 + index * 10_000))
    const rounded = Array.from({ length: 5000 }, (_, index) => thousandYen(1_001 + index * 100))
    expect([...millions, ...billions].filter((one) => spokenAmount(one, 'en').startsWith('about'))).toEqual(
      [],
    )
    expect(rounded.filter((one) => !spokenAmount(one, 'en').startsWith('about'))).toEqual([])
  })
})

describe('an amount that is known to the ten thousand yen', () => {
  it.each([
    [0, '0万円', '¥0.00 million'],
    [66, '66万円', '¥0.66 million'],
    [6909, '6,909万円', '¥69.09 million'],
    [10_000, '1億円', '¥100.00 million'],
    [230_864, '23億864万円', '¥2,308.64 million'],
    [2_080_100, '208億100万円', '¥20,801.00 million'],
    [-1, '−1万円', '−¥0.01 million'],
  ])('%d is said in full, and no more precisely: %s, %s', (amount, ja, en) => {
    const said = (locale: 'ja' | 'en') => tenThousandsAmount(tenThousandYen(amount), locale)
    expect([said('ja'), said('en')]).toEqual([ja, en])
  })
})

describe('a change in percent', () => {
  it('has its sign', () => {
    expect([11.7, -1.3, 0, 0.01].map(signedPercent)).toEqual(['+11.7%', '−1.3%', '0.0%', '+<0.1%'])
  })
})

describe('a percentage', () => {
  it('has one decimal', () => {
    expect([88.13006, 11.86993, 0, 100, 0.05, 99.96, -12.34].map(percent)).toEqual([
      '88.1%',
      '11.9%',
      '0.0%',
      '100.0%',
      '0.1%',
      '100.0%',
      '-12.3%',
    ])
  })
})

describe('a share', () => {
  it('that is there is never said to be nothing', () => {
    expect([0.049_999, 0.02, 1e-9, 0].map(percent)).toEqual(['<0.1%', '<0.1%', '<0.1%', '0.0%'])
  })
})

describe('a count in English', () => {
  it('has its word in the singular for one alone', () => {
    expect([counted(0, 'program'), counted(1, 'program'), counted(1_200, 'document')]).toEqual([
      '0 programs',
      '1 program',
      '1,200 documents',
    ])
  })
})

describe('a fiscal year', () => {
  it.each([
    [2020, '令和2年度', 'fiscal 2020 (Reiwa 2)'],
    [2019, '令和元年度', 'fiscal 2019 (Reiwa 1)'],
    [2018, '2018年度', 'fiscal 2018'],
    [2031, '令和13年度', 'fiscal 2031 (Reiwa 13)'],
  ])('%d is called %s and %s', (year, ja, en) => {
    expect([yearName(fiscalYear(year), 'ja'), yearName(fiscalYear(year), 'en')]).toEqual([ja, en])
  })
})

describe('a date', () => {
  const dates: [PartialDate, string, string][] = [
    [{ precision: 'fiscal-year', year: fiscalYear(2023) }, '令和5年度', 'fiscal 2023 (Reiwa 5)'],
    [{ precision: 'month', year: 2022, month: 4 }, '令和4年4月', 'April 2022'],
    [{ precision: 'day', year: 2020, month: 12, day: 1 }, '令和2年12月1日', '1 December 2020'],
    [{ precision: 'month', year: 2019, month: 5 }, '令和元年5月', 'May 2019'],
    [{ precision: 'month', year: 2019, month: 4 }, '2019年4月', 'April 2019'],
    [{ precision: 'day', year: 1989, month: 4, day: 1 }, '1989年4月1日', '1 April 1989'],
    [{ precision: 'day', year: 2020, month: 2, day: 29 }, '令和2年2月29日', '29 February 2020'],
  ]
  it.each(dates)('%j is written no more precisely than it is: %s, %s', (date, ja, en) => {
    expect([dateName(date, 'ja'), dateName(date, 'en')]).toEqual([ja, en])
  })

  it('of a moment is the day in Tokyo', () => {
    const before = new Date('2021-03-31T14:59:59.999Z')
    const after = new Date('2021-03-31T15:00:00Z')
    expect([dayName(before, 'ja'), dayName(after, 'ja'), dayName(after, 'en')]).toEqual([
      '令和3年3月31日',
      '令和3年4月1日',
      '1 April 2021',
    ])
  })
})
