import { describe, expect, it } from 'vitest'
import { bothNames, inLanguage, localeOf, speak } from '../../src/dialogue/language.ts'

const name = { ja: '教育費', en: 'Education' }

describe('the language of a reader', () => {
  it('is Japanese unless it is some kind of English', () => {
    expect(['ja', 'en-US', 'en-GB', 'EN', 'fr', '', undefined].map(localeOf)).toEqual([
      'ja',
      'en',
      'en',
      'en',
      'ja',
      'ja',
      'ja',
    ])
  })

  it('decides which words are said', () => {
    expect([speak('ja')('はい', 'yes'), speak('en')('はい', 'yes')]).toEqual(['はい', 'yes'])
    expect([inLanguage(name, 'ja'), inLanguage(name, 'en')]).toEqual(['教育費', 'Education'])
  })

  it('is English beside the Japanese name, never instead of it', () => {
    expect([bothNames(name, 'ja'), bothNames(name, 'en')]).toEqual(['教育費', 'Education (教育費)'])
  })
})
