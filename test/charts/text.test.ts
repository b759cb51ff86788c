import { describe, expect, it } from 'vitest'
import { cutTo, drawable, wrap } from '../../src/charts/text.ts'

/** Every character is 10 wide, so that widths can be counted. */
const widthOf = (text: string): number => Array.from(text).length * 10

describe('drawable text', () => {
  it.each([
    ['emoji, flags, keycaps and joined families', '科学館🏫🇯🇵👨‍👩‍👧1️⃣です', '科学館1です'],
    ['a variation selector keeps its kanji', '葛\u{E0100}城', '葛城'],
    ['control characters and line breaks', 'a\u0000b\nc\u2028d\te', 'a b c d e'],
    ['marks that turn the direction', 'a\u202Eb\u2066c\u200Fd', 'abcd'],
    ['half a surrogate', 'a\uD83Db', 'ab'],
    ['markup stays what it is', '<b>&amp;"</b>', '<b>&amp;"</b>'],
    ['characters of names', '～〜−①Ⅰ髙﨑㎡©', '～〜−①Ⅰ髙﨑㎡©'],
    ['nothing but emoji', '🎉', ''],
  ])('%s', (_, text, drawn) => {
    expect(drawable(text)).toBe(drawn)
  })

  it('is bounded', () => {
    expect(drawable('あ'.repeat(100_000)).length).toBeLessThanOrEqual(200)
  })
})

describe('wrapping', () => {
  it('breaks between words, in Japanese and English', () => {
    expect(wrap('みなと科学館管理運営', 70, 3, widthOf)).toEqual(['みなと科学館', '管理運営'])
    expect(wrap('Child and Family Support', 130, 3, widthOf)).toEqual(['Child and', 'Family', 'Support'])
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (const width of [40, 50, 60, 70, 80]) {
      const lines = wrap('障害者（児）の、施設「あすなろ」整備。', width, 9, widthOf)
      for (const line of lines) {
        expect(line).not.toMatch(/^[、。）」]/u)
        expect(line).not.toMatch(/[（「]$/u)
      }
      expect(lines.join('')).toBe('障害者（児）の、施設「あすなろ」整備。')
    }
  })

  it('breaks a word that is longer than a line', () => {
    expect(wrap('abcdefghij', 40, 3, widthOf)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('ends the last line with … where something is left over, within the width', () => {
    const lines = wrap('あ'.repeat(300), 100, 2, widthOf)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/u)
    expect(lines.every((line) => widthOf(line) <= 100)).toBe(true)
  })

  it('of nothing is one empty line', () => {
    expect(wrap('', 100, 3, widthOf)).toEqual([''])
  })
})

describe('cutting', () => {
  it('keeps what fits, and whole characters', () => {
    expect(cutTo('298,957千円', 100, widthOf)).toBe('298,957千円')
    expect(cutTo('298,957千円', 50, widthOf)).toBe('298,…')
  })
})
