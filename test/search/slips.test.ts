import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slipsAllowed, slipsBetween, slipsInside } from '../../src/search/slips.ts'

describe('slips between what was typed and a text are counted', () => {
  it.each([
    ['港区防災ラジオ', '港区防災ラジオ', 0, 'none'],
    ['港区防炎ラジオ', '港区防災ラジオ', 1, 'a wrong character'],
    ['港区防ラジオ', '港区防災ラジオ', 1, 'a character missing'],
    ['港区防災災ラジオ', '港区防災ラジオ', 1, 'a character too many'],
    ['港区防災ラオジ', '港区防災ラジオ', 1, 'two neighbours swapped'],
    ['港区災防ラジオ', '港区防災ラジオ', 0.5, 'two neighbours that are kanji'],
    ['区港防災ラオジ', '港区防災ラジオ', 1.5, 'swapped at both ends'],
    ['港災防区ラジオ', '港区防災ラジオ', 2, 'two that are no neighbours'],
    ['ラジオ', '港区防災ラジオ', 3, 'a part is far from the whole'],
    ['火星移住計画', '港区防災ラジオ', 3, 'more than can be a slip'],
    ['', '', 0, 'nothing'],
    ['', '港', 1, 'nothing for a character'],
  ])('%j for %j: %f (%s)', (typed, text, slips) => {
    expect(slipsBetween(typed, text, 2)).toBe(slips)
  })

  it.each([
    ['防災ラジオ', '港区防災ラジオ', 0, 'the end'],
    ['港区', '港区防災ラジオ', 0, 'the beginning'],
    ['災防', '港区防災ラジオ', 0.5, 'neighbours swapped in the middle'],
    ['防炎ラジオ', '港区防災ラジオ', 1, 'a wrong character'],
    ['火星', '港区防災ラジオ', 2, 'nothing of it'],
  ])('%j inside %j: %f (%s)', (typed, text, slips) => {
    expect(slipsInside(typed, text)).toBe(slips)
  })

  it('both directions count the same, and a stretch of a text is never farther than the text', () => {
    const text = fc.string({ unit: fc.constantFrom('港', '区', '史'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(slipsBetween(one, other, 9)).toBe(slipsBetween(other, one, 9))
        expect(slipsInside(one, other)).toBeLessThanOrEqual(slipsBetween(one, other, 9))
        expect(slipsInside(one, `前${one}後`)).toBe(0)
      }),
    )
  })
})

describe('the longer a text, the more slips it may have, and kana must be longer', () => {
  it.each([
    ['政策化', 0],
    ['政策評化', 1],
    ['みなと科学舘', 1],
    ['みなと科学舘管理', 2],
    ['かがくか', 0],
    ['みなとか', 0],
    ['みなとかが', 0.5],
    ['みなとかがく', 1],
    ['みなとかがくかんかんり', 2],
    ['', 0],
  ])('%j: %i', (typed, slips) => {
    expect(slipsAllowed(typed)).toBe(slips)
  })
})
