import { describe, expect, it } from 'vitest'
import { englishStem, englishStems, isEmptyWord, singulars } from '../../src/search/english.ts'

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

  it('the singular keeps words apart that a stem takes for one', () => {
    expect(singulars('The libraries, glasses and classes of universities')).toEqual([
      'library',
      'glass',
      'class',
      'university',
    ])
    expect(singulars('universe bus')).toEqual(['universe', 'bus'])
  })

  it('words that only join others are told from those that any program could have', () => {
    expect(['The', 'of', 'city', 'park'].map(isEmptyWord)).toEqual([true, true, false, false])
  })
})
