import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subscription } from '../../src/dialogue/subscription.ts'
import { digestsOf, dueOf, periodsOf } from '../../src/digest/due.ts'
import { isDated } from '../../src/digest/matching.ts'
import { latestSlot } from '../../src/digest/schedule.ts'
import { realDesk } from '../support/desk.ts'
import { SUBSCRIPTION } from '../support/guild-memory.ts'

const PLANS = realDesk().book.openingPlans.filter(isDated)
const HOUR = 3_600_000

const anySubscription = fc
  .record({
    day: fc.oneof(
      fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
      fc.record({ monthDay: fc.integer({ min: 1, max: 31 }) }),
    ),
    time: fc.constantFrom('00:00', '01:30', '02:30', '09:00', '23:59'),
    zone: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Europe/London'),
    reminders: fc.subarray(['1-month', 'on-time', '7-days'] as const),
    channel: fc.constantFrom('71', '72'),
  })
  .map(({ day, time, zone, reminders, channel }): Subscription => ({
    ...SUBSCRIPTION,
    channel,
    schedule: { ...day, time, zone },
    reminders,
    createdAt: new Date('2020-06-01T00:00:00Z'),
  }))

/** Moments at which a process looks, in an order that no clock should have: on, back, far ahead, again. */
const anyMoments = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 72 }) },
    { weight: 1, arbitrary: fc.integer({ min: -2000, max: 9000 }) },
  ),
  { minLength: 1, maxLength: 60 },
)

describe('who is due', () => {
  it('is told each period at most once, whatever the clock does and however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(anySubscription, { minLength: 1, maxLength: 4 }), anyMoments, (given, steps) => {
        const all = given.map((one, at) => ({ ...one, number: at + 1 }))
        const answered = new Set<string>()
        const told: string[] = []
        let now = new Date('2020-06-01T00:00:00Z').getTime()
        for (const step of steps) {
          now += step * HOUR
          const moment = new Date(now)
          const due = all.flatMap(
            (one) =>
              dueOf(one, PLANS, ({ number }, period) => answered.has(`${number} ${period}`), moment) ?? [],
          )
          for (const digest of digestsOf(due)) {
            for (const one of digest.due) {
              for (const period of periodsOf(one)) {
                told.push(`${one.subscription.number} ${period}`)
                answered.add(`${one.subscription.number} ${period}`)
              }
            }
          }
          // Nothing is lost: the latest week or month that has come is answered after every look.
          const lost = all.filter((one) => {
            const slot = latestSlot(one.schedule, moment)
            return slot.at > one.createdAt && !answered.has(`${one.number} ${slot.period}`)
          })
          expect(lost).toEqual([])
        }
        expect(new Set(told).size).toBe(told.length)
      }),
      { numRuns: 200 },
    )
  })

  it('is one digest a channel', () => {
    fc.assert(
      fc.property(fc.array(anySubscription, { maxLength: 6 }), (given) => {
        const due = given.flatMap(
          (one, at) =>
            dueOf({ ...one, number: at + 1 }, PLANS, () => false, new Date('2021-03-20T00:00:00Z')) ?? [],
        )
        const digests = digestsOf(due)
        expect(new Set(digests.map(({ channel }) => channel)).size).toBe(digests.length)
        expect(digests.flatMap((digest) => digest.due)).toHaveLength(given.length)
      }),
    )
  })

  it('is nobody before the first time that comes after subscribing', () => {
    const late = { ...SUBSCRIPTION, createdAt: new Date('2020-06-15T00:00:00Z') }
    const due = (moment: string) => dueOf(late, PLANS, () => false, new Date(moment))
    expect(due('2020-06-21T23:59:00Z')).toBeUndefined()
    expect(due('2020-06-22T00:00:00Z')?.slot?.period).toBe('2020-W26')
  })

  it('is reminded of a thing by the latest reminder alone, and never of what is over', () => {
    const reminded = (moment: string) =>
      dueOf(
        {
          ...SUBSCRIPTION,
          kinds: ['school'],
          reminders: ['1-month', 'on-time'],
          createdAt: new Date('2020-01-01'),
        },
        PLANS,
        (_, period) => period.includes('-W'),
        new Date(`${moment}T09:00:00+09:00`),
      )?.reminders.map(({ period }) => period)
    expect(reminded('2022-02-28')).toBeUndefined()
    expect(reminded('2022-03-01')).toEqual([
      'shibahama-elementary-school 1-month 2022-04',
      'special-class-daiba 1-month 2022-04',
    ])
    expect(reminded('2022-04-30')).toEqual([
      'shibahama-elementary-school on-time 2022-04',
      'special-class-daiba on-time 2022-04',
    ])
    expect(reminded('2022-05-01')).toBeUndefined()
  })
})
