import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAt, quote } from '../../src/dialogue/quote.ts'
import { anyText, BAD_TEXTS } from '../support/bad-input.ts'

const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })
const visible = (text: string): string[] => Array.from(characters.segment(text), ({ segment }) => segment)

describe('what a reader typed', () => {
  it.each([
    ['みなと科学館', 'みなと科学館'],
    ['  みなと \n\t 科学館　', 'みなと 科学館'],
    ['み\u0000な\u001Bと', 'み な と'],
    ['\u202Eみなと\u202C', 'みなと'],
    ['\u200B\uFEFF', ''],
    ['a\uD800b', 'a\uFFFDb'],
    ['e' + '\u0301'.repeat(50), 'e' + '\u0301'.repeat(3)],
    ['あ'.repeat(40), 'あ'.repeat(40)],
    ['あ'.repeat(41), `${'あ'.repeat(39)}…`],
    ['🏴'.repeat(41), `${'🏴'.repeat(19)}…`],
    ['**x** <@1> @everyone', '**x** <@1> @everyone'],
  ])('%j is said back as %j', (typed, said) => {
    expect(quote(typed)).toBe(said)
  })

  it('is well-formed, on one line and without invisible characters whenever it is said back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const said = quote(text)
        expect(said.isWellFormed()).toBe(true)
        expect(said).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$|\s\s/u)
      }),
    )
  })

  it.each(BAD_TEXTS)('is said back in at most 40 characters: %#', (text) => {
    const said = quote(text)
    expect(said.length).toBeLessThanOrEqual(40)
  })
})

describe('a text that is cut', () => {
  it.each([
    ['予算額', 3, '予算額'],
    ['予算額です', 3, '予算…'],
    ['👍🏽👍🏽👍🏽', 9, '👍🏽👍🏽…'],
    ['か\u3099か\u3099か\u3099', 4, 'か\u3099…'],
    ['ᄀ'.repeat(1000), 80, '…'],
    ['abc', 1, '…'],
  ])('%j at %i is %j', (text, length, cut) => {
    expect(cutAt(text, length)).toBe(cut)
  })

  it('is never longer than asked, splits no character, and ends with … exactly where something is missing', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('👨‍👩‍👧‍👦', '🏳️‍🌈', '🇯🇵', 'か\u3099', 'ᄀ'.repeat(50), 'e' + '\u0301'.repeat(40)),
    )
    const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''))
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, length) => {
        const cut = cutAt(whole, length)
        expect(cut.length).toBeLessThanOrEqual(length)
        if (cut === whole) return
        expect(cut.at(-1)).toBe('…')
        const kept = visible(cut.slice(0, -1))
        expect(kept).toEqual(visible(whole).slice(0, kept.length))
      }),
      { numRuns: 500 },
    )
  })
})
