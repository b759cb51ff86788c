import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../src/budget/partial-date.ts'
import { REMINDERS, type Reminder } from '../../src/dialogue/subscription.ts'
import { reminderDay } from '../../src/digest/reminders.ts'

const days = (text: string): Partial<Record<Reminder, string>> => {
  const date = parsePartialDate(text)
  if (!date) throw new Error(text)
  return Object.fromEntries(
    (Object.keys(REMINDERS) as Reminder[]).flatMap((one) => {
      const day = reminderDay(date, one)
      return day === undefined ? [] : [[one, day]]
    }),
  )
}

describe('a reminder', () => {
  it('comes so many days before a day, and on it', () => {
    expect(days('2021-03-31')).toEqual({
      '30-days': '2021-03-01',
      '14-days': '2021-03-17',
      '7-days': '2021-03-24',
      '1-day': '2021-03-30',
      '1-month': '2021-02-28',
      'on-time': '2021-03-31',
    })
  })

  it('comes a month before a month, and in it: a month has no days to count', () => {
    expect(days('2021-01')).toEqual({ '1-month': '2020-12-01', 'on-time': '2021-01-01' })
  })

  it('never comes for a fiscal year, which is no month', () => {
    expect(days('FY2023')).toEqual({})
  })
})
