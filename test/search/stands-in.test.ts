import { describe, expect, it } from 'vitest'
import { isWordInText } from '../../src/search/stands-in.ts'

describe('a form stands in a text', () => {
  it.each<[form: string, text: string, stands: boolean, why: string]>([
    ['らいん', '公式らいん', true, 'short kana after kanji'],
    ['らいん', 'らいんで届く', true, 'short kana at the beginning'],
    ['らいん', 'おんらいんの相談', false, 'short kana that end another word'],
    ['らいん', 'おんらいんとらいん', false, 'short kana after a particle, which may belong to them'],
    ['らいん', 'おんらいん、らいん', true, 'short kana that stand alone later on'],
    ['おんらいん', 'いまおんらいん', true, 'long kana anywhere'],
    ['相談', 'らいん相談', true, 'kanji anywhere'],
    ['相談', 'らいん', false, 'what is not there'],
  ])('%s in %s: %s, %s', (form, text, stands) => {
    expect(isWordInText(form, text)).toBe(stands)
  })
})
