import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalYear, parseFiscalYear } from '../../src/budget/fiscal-year.ts'

describe('a fiscal year', () => {
  it('lies between 1989 and 2100', () => {
    expect([fiscalYear(1989), fiscalYear(2020), fiscalYear(2100)]).toEqual([1989, 2020, 2100])
  })

  it.each([1988, 2101, 2020.5, Number.NaN, Number.POSITIVE_INFINITY])('is never %d', (year) => {
    expect(() => fiscalYear(year)).toThrow(new RangeError(`not a fiscal year: ${year}`))
  })

  it.each([
    ['2020', 2020],
    ['2020年', 2020],
    ['2020年度', 2020],
    ['FY2020', 2020],
    ['fy 2020', 2020],
    ['２０２０年度', 2020],
    ['令和2年度', 2020],
    ['令和２', 2020],
    ['令和 2 年度', 2020],
    ['れいわ2', 2020],
    ['Reiwa 2', 2020],
    ['R2', 2020],
    ['r02', 2020],
    ['Ｒ２', 2020],
    ['R3年度', 2021],
    ['令和元年度', 2019],
    ['R元', 2019],
    ['平成31', 2019],
    ['平成31年度', 2019],
    ['平成元年', 1989],
    ['H30', 2018],
    ['　令和2年度　', 2020],
  ])('is read from %s', (text, year) => {
    expect(parseFiscalYear(text)).toBe(year)
  })

  it.each([
    '',
    '2',
    '20',
    '1988',
    '2101',
    '20200',
    '令和',
    '令和0年度',
    'R100',
    'R2020',
    '平成0',
    '平成100',
    '昭和60年度',
    '令和二年度',
    '2020年度の予算',
    '-2020',
    '2020.5',
    '年度',
  ])('is not read from 「%s」', (text) => {
    expect(parseFiscalYear(text)).toBeUndefined()
  })

  it('is the same year in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2100 }), (year) => {
        const reiwa = year - 2018
        const written = [`${year}`, `${year}年度`, `FY${year}`, `令和${reiwa}年度`, `R${reiwa}`, `ｒ${reiwa}`]
        expect(written.map(parseFiscalYear)).toEqual(written.map(() => year))
      }),
    )
  })

  it('is read from any text without a fault, and lies in range or is not there', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^(FY|令和|R|平成|H)?[\d元]{1,5}(年|年度)?$/u),
    )
    fc.assert(
      fc.property(text, (written) => {
        const year = parseFiscalYear(written)
        expect(year === undefined || (year >= 1989 && year <= 2100)).toBe(true)
      }),
    )
  })
})
