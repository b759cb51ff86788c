import { describe, expect, it } from 'vitest'
import { dateName } from '../../src/dialogue/figures.ts'
import { selectContent } from '../../src/digest/select.ts'
import { realDesk } from '../support/desk.ts'
import { TEN_DAYS } from './ten-days.ts'

const PLANS = realDesk().book.openingPlans

describe('a digest of the shipped data', () => {
  it.each(TEN_DAYS)(
    'tells on $asOf, $months months ahead, what the documents say: $why',
    ({ asOf, months, expected }) => {
      const wish = { filter: { areas: [], kinds: [], months }, regular: true, reminders: [] }
      const { items } = selectContent([wish], PLANS, asOf, undefined)
      const told = Map.groupBy(items, ({ plan }) => dateName(plan.planned.date, 'ja'))
      expect(
        Object.fromEntries([...told].map(([when, group]) => [when, group.map(({ plan }) => plan.id)])),
      ).toEqual(expected)
      expect([...told.keys()]).toEqual(Object.keys(expected))
    },
  )
})
