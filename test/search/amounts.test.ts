import { describe, expect, it } from 'vitest'
import { amountsIn } from '../../src/search/amounts.ts'

describe('the amounts of money in a text, in 千円, with how far off they may be', () => {
  it.each([
    ['298,957千円', [{ amount: 298_957, within: 0.5 }], 'as it is printed'],
    ['298957', [{ amount: 298_957, within: 0.5 }], 'without a unit: 千円'],
    ['2億9,895万7千円', [{ amount: 298_957, within: 0.5 }], 'in parts'],
    ['3億円', [{ amount: 300_000, within: 50_000 }], 'half of the last digit'],
    ['3億', [{ amount: 300_000, within: 50_000 }], 'without 円'],
    ['1.5億円', [{ amount: 150_000, within: 5000 }], 'a decimal place is a digit'],
    ['100万円', [{ amount: 1000, within: 5 }], '万円'],
    ['7百万円', [{ amount: 7000, within: 500 }], '百万円'],
    ['5000円', [{ amount: 5, within: 0.5 }], '円'],
    ['500円', [], 'less than 千円 is printed nowhere'],
    [
      '100万円と2億円',
      [
        { amount: 1000, within: 5 },
        { amount: 200_000, within: 50_000 },
      ],
      'two of them',
    ],
    ['12', [], 'two digits may be anything'],
    ['120人', [], 'people'],
    ['1200人', [], 'many people'],
    ['2020年度', [], 'a year'],
    ['3歳', [], 'years of age'],
    ['5G', [], 'a name'],
    ['予算', [], 'no digits'],
    ['', [], 'nothing'],
  ])('%s: %j (%s)', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts)
  })
})
