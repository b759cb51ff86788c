import { describe, expect, it } from 'vitest'
import { changesBetween, type KnownThings } from '../../src/digest/known.ts'

const thing = (date?: string) =>
  ({ name: { ja: '館', en: 'Hall' }, kind: 'facility', ...(date !== undefined && { date }) }) as const
const month = (year: number, number: number) => ({ precision: 'month', year, month: number })

describe('what changed since the last digest', () => {
  const before: KnownThings = {
    same: thing('2021-04'),
    moved: thing('2021-04'),
    lost: thing('2021-05'),
    dated: thing(),
    gone: thing('FY2021'),
    'gone long ago': thing('2019-04'),
    'moved long ago': thing('2019-04'),
  }
  const after: KnownThings = {
    same: thing('2021-04'),
    moved: thing('2021-06'),
    lost: thing(),
    dated: thing('2021-07'),
    new: thing('2021-08'),
    'new without a date': thing(),
    'new and over': thing('2020-03'),
    'moved long ago': thing('2019-05'),
  }

  it('is what is new, moved (before → after) and withdrawn, without what is over', () => {
    const changes = changesBetween(before, after, '2020-06-15')
    expect(changes.map(({ thing: _thing, ...rest }) => rest)).toEqual([
      { id: 'moved', kind: 'moved', before: month(2021, 4), after: month(2021, 6) },
      { id: 'lost', kind: 'moved', before: month(2021, 5) },
      { id: 'dated', kind: 'moved', after: month(2021, 7) },
      { id: 'new', kind: 'new', after: month(2021, 8) },
      { id: 'gone', kind: 'withdrawn', before: { precision: 'fiscal-year', year: 2021 } },
    ])
  })

  it('is nothing between a state and itself', () => {
    expect(changesBetween(after, after, '2020-06-15')).toEqual([])
  })
})
