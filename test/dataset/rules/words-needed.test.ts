import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const added = (row: string) => inventedFindings({ 'words.csv': (text) => `${text}${row}\n` })

describe('words', () => {
  it('refuse a word for one that stands nowhere', () => {
    expect(added('引越し,引っ越し,variant,送り仮名の違い')).toEqual([
      {
        file: 'words.csv',
        line: 5,
        message: {
          ja: '「引っ越し」はデータのどこにもありません。行を消すか、ある語に直してください',
          en: '"引っ越し" stands nowhere in the data; remove the line, or name a word that does',
        },
      },
    ])
  })

  it('refuse a word that stands only where two programs are compared', () => {
    expect(added('ばしょ,別の施設,everyday,普段の言い方')).toMatchObject([{ file: 'words.csv', line: 5 }])
  })

  it('refuse a word for itself', () => {
    expect(added('ﾌﾟﾗﾈﾀﾘｳﾑ,プラネタリウム,variant,半角')).toEqual([
      {
        file: 'words.csv',
        line: 5,
        message: {
          ja: '「ﾌﾟﾗﾈﾀﾘｳﾑ」と「プラネタリウム」は同じ語です。行を消してください',
          en: '"ﾌﾟﾗﾈﾀﾘｳﾑ" and "プラネタリウム" are the same word; remove the line',
        },
      },
    ])
  })

  it.each([
    ['原っぱ,広場,everyday,普段の言い方', 'a summary'],
    ['こそだて,子育て,variant,かな', 'a keyword'],
    ['ガイド,科学館,everyday,普段の言い方', 'a name'],
    ['補助率,補助,abbreviation,短い', 'what changes'],
  ])('accept %s, for the word stands in %s', (row) => {
    expect(added(row)).toEqual([])
  })
})
