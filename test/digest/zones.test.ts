import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTime, momentOf, writtenTime } from '../../src/digest/zones.ts'

const iso = (day: string, time: string, zone: string): string => momentOf(day, time, zone).toISOString()

describe('a wall clock', () => {
  it.each([
    ['2020-06-15', '09:00', 'Asia/Tokyo', '2020-06-15T00:00:00.000Z'],
    ['2020-06-15', '09:00', 'UTC', '2020-06-15T09:00:00.000Z'],
    ['2020-01-15', '09:00', 'America/New_York', '2020-01-15T14:00:00.000Z'],
    ['2020-07-15', '09:00', 'America/New_York', '2020-07-15T13:00:00.000Z'],
    ['2020-06-15', '09:00', 'Asia/Kathmandu', '2020-06-15T03:15:00.000Z'],
    ['2020-06-15', '09:00', 'Pacific/Kiritimati', '2020-06-14T19:00:00.000Z'],
  ])('shows %s %s in %s at %s', (day, time, zone, moment) => {
    expect(iso(day, time, zone)).toBe(moment)
    expect(localTime(new Date(moment), zone)).toMatchObject({ day, time })
  })

  it('that is put forward shows a time that it skips as much later as it jumps', () => {
    expect(iso('2020-03-08', '02:30', 'America/New_York')).toBe('2020-03-08T07:30:00.000Z')
    expect(localTime(new Date('2020-03-08T07:30:00Z'), 'America/New_York').time).toBe('03:30')
    expect(iso('2020-03-29', '01:30', 'Europe/London')).toBe('2020-03-29T01:30:00.000Z')
    // Lord Howe Island puts its clocks forward by half an hour.
    expect(iso('2020-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2020-10-03T15:45:00.000Z')
  })

  it('that is put back shows a time twice, and means the first', () => {
    expect(iso('2020-11-01', '01:30', 'America/New_York')).toBe('2020-11-01T05:30:00.000Z')
    expect(iso('2020-10-25', '01:30', 'Europe/London')).toBe('2020-10-25T00:30:00.000Z')
  })

  it('that skips a whole day shows it on the next', () => {
    expect(iso('2011-12-30', '09:00', 'Pacific/Apia')).toBe('2011-12-30T19:00:00.000Z')
  })

  it('is read back from any moment', () => {
    const zones = [
      'Asia/Tokyo',
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    ]
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (moment, zone) => {
          const minute = new Date(Math.floor(moment.getTime() / 60_000) * 60_000)
          const { day, time } = localTime(minute, zone)
          const back = momentOf(day, time, zone)
          // In a repeated hour the first is meant.
          expect([0, 30, 60]).toContain((minute.getTime() - back.getTime()) / 60_000)
          expect(localTime(back, zone)).toMatchObject({ day, time })
        },
      ),
    )
  })

  it('is written with its distance from UTC', () => {
    const at = new Date('2020-06-15T00:00:00Z')
    expect(
      ['Asia/Tokyo', 'America/New_York', 'Asia/Kathmandu', 'UTC'].map((zone) =>
        writtenTime(localTime(at, zone)),
      ),
    ).toEqual([
      '2020-06-15T09:00+09:00',
      '2020-06-14T20:00-04:00',
      '2020-06-15T05:45+05:45',
      '2020-06-15T00:00+00:00',
    ])
  })
})
