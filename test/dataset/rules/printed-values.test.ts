import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const changed = (change: (text: string) => string) => inventedFindings({ 'printed-values.csv': change })

describe('printed values', () => {
  it('that hold Japanese must be said in English', () => {
    expect(changed((text) => text.replace('月曜日,Mondays\n', ''))).toEqual([
      {
        file: 'announcements.csv',
        line: 2,
        message: {
          ja: '「月曜日」の英語が printed-values.csv にありません。行を足してください',
          en: 'printed-values.csv has no English for "月曜日"; add a line',
        },
      },
    ])
  })

  it.each([
    ['a value that no table has', '火曜日,Tuesdays'],
    ['a figure that needs no words', '2/3,two thirds'],
  ])('are not said in English for %s', (_, row) => {
    const [printed] = row.split(',')
    expect(changed((text) => `${text}${row}\n`)).toEqual([
      {
        file: 'printed-values.csv',
        line: 16,
        message: {
          ja: `「${printed}」は日本語の値としてどの表にもありません。行を消してください`,
          en: `"${printed}" is no Japanese value of any table; remove the line`,
        },
      },
    ])
  })

  it('may all be as they are', () => {
    expect(inventedFindings()).toEqual([])
  })
})
