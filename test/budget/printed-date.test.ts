import { describe, expect, it } from 'vitest'
import { parsePrintedDate } from '../../src/budget/printed-date.ts'

describe('a printed date', () => {
  it.each([
    ['令和3年6月', { precision: 'month', year: 2021, month: 6 }],
    ['令和２年１２月１日', { precision: 'day', year: 2020, month: 12, day: 1 }],
    ['令和4年度', { precision: 'fiscal-year', year: 2022 }],
    ['令和元年度', { precision: 'fiscal-year', year: 2019 }],
  ])('is read as precise as it is: %s', (text, date) => {
    expect(parsePrintedDate(text)).toEqual(date)
  })

  it.each(['', '令和3年', '令和3年13月', '令和3年2月30日', '平成31年4月', '4月', '令和3年6月開設'])(
    'is not made out of 「%s」',
    (text) => {
      expect(parsePrintedDate(text)).toBeUndefined()
    },
  )
})
