import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInTokyo, fiscalYearOf } from '../../src/budget/calendar.ts'

describe('the calendar', () => {
  it.each([
    ['2021-03-31T14:59:59.999Z', '2021-03-31'],
    ['2021-03-31T15:00:00.000Z', '2021-04-01'],
    ['2020-12-31T15:00:00Z', '2021-01-01'],
    ['2020-02-28T15:00:00Z', '2020-02-29'],
    ['2021-03-20T09:00:00+09:00', '2021-03-20'],
  ])('says that at %s it is %s in Tokyo', (moment, day) => {
    expect(dayInTokyo(new Date(moment))).toBe(day)
  })

  it('is the day that the calendar of the time zone Asia/Tokyo has at every moment', () => {
    const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (moment) => {
          expect(dayInTokyo(moment)).toBe(tokyo.format(moment))
        },
      ),
    )
  })

  it.each([
    ['2020-03-31', 2019],
    ['2020-04-01', 2020],
    ['2020-12-31', 2020],
    ['2021-01-01', 2020],
    ['2021-03-31', 2020],
    ['2021-04-01', 2021],
  ])('puts %s into fiscal year %d', (day, year) => {
    expect(fiscalYearOf(day)).toBe(year)
  })
})
