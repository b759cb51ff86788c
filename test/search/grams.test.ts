import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFrom, gramIndex } from '../../src/search/grams.ts'

const TEXTS = [['港区防災ラジオ'], ['みなと科学館', '科学教室'], ['公園整備', '公園'], ['防災公園'], []]
const index = gramIndex(TEXTS.length, (owner) => TEXTS[owner] ?? [])

describe('the holders of a pattern', () => {
  it.each([
    ['防災', [0, 3], 'a pair in two texts'],
    ['科学', [1], 'a pair in two texts of one owner'],
    ['公園整備', [2], 'several pairs'],
    ['園', [2, 3], 'a single kanji'],
    ['ラ', [], 'a single kana is not looked up'],
    ['災園', [], 'two characters that stand apart'],
    ['水族館', [], 'nothing'],
    ['', [], 'an empty pattern'],
  ])('%s: %j (%s)', (pattern, owners) => {
    expect([...index.holders(pattern)]).toEqual(owners)
  })

  it('of random texts are all that hold it, in order: now and then one more, never one fewer', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('港区史科学館かな')), maxLength: 12 })
    const pattern = fc.string({
      unit: fc.constantFrom(...Array.from('港区史科学館かな')),
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 40 }), pattern, (texts, typed) => {
        const found = [...gramIndex(texts.length, (owner) => texts[owner] ?? []).holders(typed)]
        const holding = texts.flatMap((own, at) => (own.some((one) => one.includes(typed)) ? [at] : []))
        expect(holding.filter((owner) => !found.includes(owner))).toEqual([])
        expect(found).toEqual(found.toSorted((a, b) => a - b))
        // A pattern of two characters is one pair: nobody is found by chance.
        expect(typed.length === 2 ? found : holding).toEqual(holding)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the texts that are like a pattern', () => {
  it.each([
    ['防災ラシオ', 0.14, [0, 3], 'a wrong character, and before it what another begins with'],
    ['公園整美', 0.14, [2, 3], 'best first'],
    ['公園整美', 0.5, [2], 'enough of it'],
    ['水族館', 0.14, [], 'nothing is alike'],
    ['', 0.14, [], 'an empty pattern'],
  ])('%s with at least %d: %j (%s)', (pattern, least, owners) => {
    expect(index.alike(pattern, least, 9).map(({ owner }) => owner)).toEqual(owners)
  })

  it('says which share of the pairs agrees, rare ones counting more, and 1 for the text itself', () => {
    const [itself] = index.alike('港区防災ラジオ', 0.14, 1)
    expect(itself?.owner).toBe(0)
    expect(itself?.share).toBeCloseTo(1)
  })

  it('holds nothing of one question in the next', () => {
    const first = index.alike('公園整美', 0.14, 9)
    index.alike('港区防災公園', 0.14, 9)
    expect(index.alike('公園整美', 0.14, 9)).toEqual(first)
  })

  it('a text of at least five characters is found with any one of them changed', () => {
    const kanji = fc.string({
      unit: fc.constantFrom(...Array.from('港区防災科学館公園整備道路改修')),
      minLength: 5,
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(kanji, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (texts, which, where) => {
          const owner = which % texts.length
          const text = texts[owner] ?? ''
          const changed = Array.from(text)
            .with(where % text.length, '鬱')
            .join('')
          const found = gramIndex(texts.length, (at) => [texts[at] ?? '']).alike(changed, 0.14, texts.length)
          expect(found.map((one) => one.owner)).toContain(owner)
        },
      ),
      { numRuns: 500 },
    )
  })
})

it.each([
  [5, 0, 1],
  [4, 0, 1],
  [6, 0, 2],
  [1, 0, 0],
  [9, 0, 3],
  [1, 2, 2],
])('the first place that is not below %i, from %i on: %i', (value, low, at) => {
  expect(firstFrom([1, 5, 8], value, low)).toBe(at)
})
