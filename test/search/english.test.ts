import { describe, expect, it } from 'vitest'
import { englishStem, englishStems } from '../../src/search/english.ts'

describe('English words are compared by their stems', () => {
  it.each([
    ['Elevators, escalators!', ['elev', 'escal'], 'two words and their punctuation'],
    ['library libraries', ['librari', 'librari'], 'y and ies'],
    ['Glass access', ['glass', 'access'], 'ss is no plural'],
    ['How much is the budget of Minato City', [], 'words that say nothing'],
    ["children's", ['children'], 'a single letter is no word'],
    ['5G AI', ['5g', 'ai'], 'digits and two letters'],
    ['図書館', [], 'no English'],
    ['', [], 'nothing'],
  ])('%j is %j: %s', (text, stems) => {
    expect(englishStems(text)).toEqual(stems)
  })

  it('a word typed alone has the stem that it has in a text', () => {
    expect(['Subsidies', 'running', 'the'].map(englishStem)).toEqual(['subsidi', 'run', 'the'])
  })
})
