import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutLookalikes, withoutOldKanji } from '../../src/budget/lookalikes.ts'

describe('withoutLookalikes puts right what only looks like a kanji', () => {
  it.each([
    ['⾏政', '行政', 'a Kangxi radical'],
    ['⺠⽣費', '民生費', 'a radical of the supplement, which normalization leaves alone'],
    ['⼾籍', '戸籍', 'a radical that normalization makes a traditional form'],
    ['⿈⾊', '黄色', 'another of those'],
    ['⿊⻘⻳', '黒青亀', 'three more'],
    ['神社', '神社', 'a compatibility ideograph'],
  ])('%s → %s (%s)', (written, meant) => {
    expect(withoutLookalikes(written)).toBe(meant)
  })

  it.each([
    ['（仮称）５Ｇ㎡①～', 'width, units and numbers in circles'],
    ['渡邊濱髙﨑', 'old kanji, which are printed on purpose'],
    ['龍', 'a kanji that is in use beside its new form'],
    ['か\u3099𠮷 \uD83D', 'marks, rare kanji, spaces and broken surrogates'],
  ])('and leaves %s as printed (%s)', (text) => {
    expect(withoutLookalikes(text)).toBe(text)
  })

  it('leaves no radical of a whole block behind that normalization knows', () => {
    const radicals = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, i) => String.fromCodePoint(0x2f00 + i)).join(
      '',
    )
    expect(withoutLookalikes(radicals)).not.toMatch(/[⺀-⿟戶靑麥黃黑齊齒龜]/u)
  })
})

describe('withoutOldKanji', () => {
  it('writes old kanji as they are written today, and nothing else', () => {
    expect(withoutOldKanji('學校圖書館・髙濱（邊）龍')).toBe('学校図書館・高浜（辺）竜')
  })
})

describe('both', () => {
  it('change nothing when done twice, in any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.integer({ min: 0x2e80, max: 0x9fff })).map((units) => String.fromCharCode(...units)),
        ),
        (text) => {
          const once = withoutOldKanji(withoutLookalikes(text))
          expect(withoutOldKanji(withoutLookalikes(once))).toBe(once)
        },
      ),
    )
  })
})
