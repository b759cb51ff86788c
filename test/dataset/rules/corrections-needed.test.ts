import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('corrections', () => {
  it('refuse a correction of a text that changes nothing', () => {
    expect(
      inventedFindings({ 'corrections.csv': (text) => `${text}plan-2021,4,1,text,健診,健診,なし,none\n` }),
    ).toEqual([
      {
        file: 'corrections.csv',
        line: 3,
        message: {
          ja: '「健診」の訂正は要りません。行を消してください',
          en: 'the correction of "健診" is not needed; remove the line',
        },
      },
    ])
  })

  it('refuse one outside the rows about programs that changes nothing', () => {
    expect(
      inventedFindings({
        'document-corrections.csv': (text) => text.replace('〇〇万円', '"1億3,001万円"'),
      }),
    ).toMatchObject([{ file: 'document-corrections.csv', line: 2 }])
  })

  it('leave a correction of a name to the names, so that it is told once', () => {
    expect(
      inventedFindings({ 'corrections.csv': (text) => `${text}plan-2021,4,1,name,健康,健康,なし,none\n` }),
    ).toHaveLength(1)
  })

  it('accept a correction that changes something', () => {
    expect(
      inventedFindings({ 'corrections.csv': (text) => `${text}plan-2021,4,1,text,健診,検診,誤記,slip\n` }),
    ).toEqual([])
  })
})
