import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('counted rows', () => {
  it('refuse a position left out under an entry', () => {
    expect(
      inventedFindings({ 'line-items.csv': (text) => text.replace('sheets-2021,7,2,', 'sheets-2021,7,3,') }),
    ).toEqual([
      {
        file: 'line-items.csv',
        line: 3,
        message: {
          ja: 'sheets-2021 7: position が3の前で抜けています。1から続けて付けてください',
          en: 'sheets-2021 7: position has a gap before 3; count from 1 without one',
        },
      },
    ])
  })

  it('refuse positions that do not begin with 1', () => {
    expect(
      inventedFindings({ 'corrections.csv': (text) => text.replace('plan-2021,3,1,', 'plan-2021,3,2,') }),
    ).toMatchObject([{ file: 'corrections.csv', line: 2 }])
  })

  it('refuse a gap among the rows of a document', () => {
    expect(
      inventedFindings({ 'key-figures.csv': (text) => text.replace('outline-2021,1,', 'outline-2021,2,') }),
    ).toMatchObject([{ file: 'key-figures.csv', line: 2 }])
  })

  it('refuse a gap among the items of a focus area', () => {
    const third = (text: string) => text.replaceAll('outline-2021,1,2,', 'outline-2021,1,3,')
    expect(
      inventedFindings({ 'focus-items.csv': third, 'focus-points.csv': third, 'focus-figures.csv': third }),
    ).toMatchObject([{ file: 'focus-items.csv', line: 3 }])
  })

  it('accept rows counted from 1 in any order', () => {
    expect(
      inventedFindings({
        'line-items.csv': (text) => {
          const [header, first, second, ...rest] = text.split('\n')
          return [header, second, first, ...rest].join('\n')
        },
      }),
    ).toEqual([])
  })
})
