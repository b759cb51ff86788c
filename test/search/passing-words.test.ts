import { describe, expect, it } from 'vitest'
import { queryReader } from '../../src/search/query.ts'
import { isPassing, passingWords } from '../../src/search/passing-words.ts'
import { vocabularyOf } from '../../src/search/vocabulary.ts'
import { shipped } from '../support/shipped.ts'

const read = queryReader(vocabularyOf(shipped.book, shipped.words, shipped.dictionary))
/** What is looked for. */
const unitsOf = (text: string): string[] => read(text).units.map(({ typed }) => typed)

describe('words that are said in passing', () => {
  it('are none that name a thing or tell one from another', () => {
    expect(['ずっと', 'ちょっと', '公園', '無料', ''].map(isPassing)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(passingWords()).not.toContain('')
  })

  it.each([
    ['若者はずっと働く', ['若者', '働く']],
    ['ちょっと直す', ['直す']],
    ['保育士さんの研修', ['保育士', '研修']],
    ['きれいに直す', ['直す']],
  ])('are not looked for, and a text is cut around them: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units)
  })

  it('are looked for where a wording is known that begins with them', () => {
    expect(unitsOf('町をきれいにする')).toEqual(['町をきれいに'])
  })
})

describe('letters with digits or a hyphen', () => {
  it.each([
    ['5Gを調べる', ['5G', '調べる']],
    ['Wi-Fiの設置', ['Wi-Fi', '設置']],
    ['500万円のLED', ['500万円', 'LED']],
  ])('are one word: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units)
  })
})
