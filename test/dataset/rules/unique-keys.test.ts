import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('unique keys', () => {
  it('refuses a row whose id another row has, and says where that one stands', () => {
    expect(
      inventedFindings({ 'pillars.csv': (text) => `${text}learning-town,まなぶ町,A town of learning\n` }),
    ).toEqual([
      {
        file: 'pillars.csv',
        line: 4,
        message: { ja: 'learning-town は2行目にもあります', en: 'learning-town already stands on line 2' },
      },
    ])
  })

  it('refuses a row whose key of several columns another row has', () => {
    expect(
      inventedFindings({ 'terms.csv': (text) => `${text}plan-2021,3,1,補助の回数,Times,1回\n` }),
    ).toEqual([
      {
        file: 'terms.csv',
        line: 3,
        message: { ja: 'plan-2021 3 1 は2行目にもあります', en: 'plan-2021 3 1 already stands on line 2' },
      },
    ])
  })

  it('names the first of three equal rows both times', () => {
    const again = 'お昼,ランチ,everyday,昼に食べるもの\n'
    expect(
      inventedFindings({ 'words.csv': (text) => text + again + again }).map(({ line, message }) => [
        line,
        message.en,
      ]),
    ).toEqual([
      [5, 'お昼 already stands on line 4'],
      [6, 'お昼 already stands on line 4'],
    ])
  })

  it('accepts rows that differ in one column of the key', () => {
    expect(
      inventedFindings({ 'terms.csv': (text) => `${text}plan-2021,3,2,補助の回数,Times,1回\n` }),
    ).toEqual([])
  })
})
