import { describe, expect, it } from 'vitest'
import { openingStatus } from '../../src/answers/opening-status.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import type { PartialDate } from '../../src/budget/partial-date.ts'

const day: PartialDate = { precision: 'day', year: 2020, month: 12, day: 1 }
const month: PartialDate = { precision: 'month', year: 2020, month: 12 }
const year: PartialDate = { precision: 'fiscal-year', year: fiscalYear(2023) }

describe('where a planned date stands', () => {
  it.each([
    ['a day long before it', day, '2020-08-30', '予定', 'planned'],
    ['three months before it', day, '2020-08-31', 'まもなく', 'soon'],
    ['the day before it', day, '2020-11-30', 'まもなく', 'soon'],
    ['its own day', day, '2020-12-01', '今日', 'today'],
    ['the day after it', day, '2020-12-02', '予定時期を過ぎた', 'planned time has passed'],
    ['the day before its month', month, '2020-11-30', 'まもなく', 'soon'],
    ['the first of its month', month, '2020-12-01', '今月', 'this month'],
    ['the last of its month', month, '2020-12-31', '今月', 'this month'],
    ['the day after its month', month, '2021-01-01', '予定時期を過ぎた', 'planned time has passed'],
    ['the day before its fiscal year', year, '2023-03-31', 'まもなく', 'soon'],
    ['the first day of its fiscal year', year, '2023-04-01', '今年度中', 'this fiscal year'],
    ['the last day of its fiscal year', year, '2024-03-31', '今年度中', 'this fiscal year'],
    ['the day after its fiscal year', year, '2024-04-01', '予定時期を過ぎた', 'planned time has passed'],
  ])('on %s', (_, date, today, ja, en) => {
    expect(openingStatus(date, today)).toEqual({ ja, en })
  })
})
