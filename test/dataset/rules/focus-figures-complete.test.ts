import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const refused = [
  {
    file: 'focus-figures.csv',
    line: 2,
    message: {
      ja: '星を見る会の回数: value だけか、before と after の両方を書いてください',
      en: 'Number of star parties: give either value, or both before and after',
    },
  },
]

describe('printed figures under a focus item', () => {
  it.each([
    ['nothing', ',,,12'],
    ['a change without its end', ',年4回,,12'],
    ['a change without its beginning', ',,年12回,12'],
    ['a value beside a change', '年8回,年4回,年12回,12'],
    ['a value beside half a change', '年8回,,年12回,12'],
  ])('are refused when they give %s', (_, cells) => {
    expect(
      inventedFindings({ 'focus-figures.csv': (text) => text.replace(',年4回,年12回,12', cells) }),
    ).toEqual(refused)
  })

  it('may be a value', () => {
    expect(
      inventedFindings({ 'focus-figures.csv': (text) => text.replace(',年4回,年12回,12', '年12回,,,12') }),
    ).toEqual([])
  })
})
