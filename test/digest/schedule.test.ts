import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Schedule } from '../../src/dialogue/subscription.ts'
import { dayInMonth, weekOf } from '../../src/digest/days.ts'
import { latestSlot, nextSlot } from '../../src/digest/schedule.ts'

const MONDAYS: Schedule = { weekday: 1, time: '09:00', zone: 'Asia/Tokyo' }
const LAST: Schedule = { monthDay: 31, time: '18:30', zone: 'Asia/Tokyo' }
const at = (text: string): Date => new Date(`${text}+09:00`)

describe('a schedule', () => {
  it.each([
    [MONDAYS, '2020-06-15T08:59', '2020-W24', '2020-06-08T09:00'],
    [MONDAYS, '2020-06-15T09:00', '2020-W25', '2020-06-15T09:00'],
    [MONDAYS, '2020-06-21T23:59', '2020-W25', '2020-06-15T09:00'],
    [MONDAYS, '2021-01-03T09:00', '2020-W53', '2020-12-28T09:00'],
    [MONDAYS, '2021-01-04T09:00', '2021-W01', '2021-01-04T09:00'],
    [LAST, '2020-02-29T18:29', '2020-01', '2020-01-31T18:30'],
    [LAST, '2020-02-29T18:30', '2020-02', '2020-02-29T18:30'],
    [LAST, '2021-02-28T18:30', '2021-02', '2021-02-28T18:30'],
    [{ ...LAST, monthDay: 15 }, '2020-06-14T00:00', '2020-05', '2020-05-15T18:30'],
  ])('%j at %s was last due for %s, at %s', (schedule, moment, period, slot) => {
    expect(latestSlot(schedule, at(moment))).toEqual({ period, at: at(slot) })
  })

  it.each([
    [MONDAYS, '2020-06-15T08:59', '2020-06-15T09:00'],
    [MONDAYS, '2020-06-15T09:00', '2020-06-22T09:00'],
    [LAST, '2020-02-29T18:30', '2020-03-31T18:30'],
    [LAST, '2020-04-01T00:00', '2020-04-30T18:30'],
  ])('%j at %s is due next at %s', (schedule, moment, slot) => {
    expect(nextSlot(schedule, at(moment)).at).toEqual(at(slot))
  })

  it('comes round once a week or month, by the clock of its zone, through summer time', () => {
    const anySchedule = fc.record({
      day: fc.oneof(
        fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
        fc.record({ monthDay: fc.integer({ min: 1, max: 31 }) }),
      ),
      time: fc.constantFrom('00:00', '01:30', '02:30', '09:00', '23:59'),
      zone: fc.constantFrom(
        'Asia/Tokyo',
        'America/New_York',
        'Europe/London',
        'Australia/Lord_Howe',
        'Pacific/Apia',
      ),
    })
    fc.assert(
      fc.property(
        anySchedule,
        fc.date({ min: new Date('2012-01-05'), max: new Date('2030-01-01'), noInvalidDate: true }),
        ({ day, time, zone }, moment) => {
          const schedule = { ...day, time, zone }
          const [latest, next] = [latestSlot(schedule, moment), nextSlot(schedule, moment)]
          expect(latest.at <= moment && moment < next.at).toBe(true)
          expect(latest.period < next.period).toBe(true)
          // Nothing comes between: a moment before the next one, the latest is still the same.
          expect(latestSlot(schedule, new Date(next.at.getTime() - 1))).toEqual(latest)
          expect(latestSlot(schedule, next.at)).toEqual(next)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the calendar', () => {
  it.each([
    ['2020-06-15', '2020-W25'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2019-12-30', '2020-W01'],
    ['2024-12-30', '2025-W01'],
  ])('has %s in week %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })

  it('has a last day in every month', () => {
    expect(['2020-02', '2021-02', '2020-04', '2020-12'].map((month) => dayInMonth(month, 31))).toEqual([
      '2020-02-29',
      '2021-02-28',
      '2020-04-30',
      '2020-12-31',
    ])
  })
})
