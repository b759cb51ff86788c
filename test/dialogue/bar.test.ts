import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawBar } from '../../src/dialogue/bar.ts'

const MARKS = ['a', 'b', 'c', 'd', 'e']
const bar = (...percents: number[]): string =>
  drawBar({ bar: percents.map((percent, index) => ({ mark: MARKS[index] ?? '?', percent })) })

describe('a bar', () => {
  it('shares twelve squares out by largest remainder', () => {
    expect([bar(88.13, 11.87), bar(100), bar(50, 50), bar(72.18, 23.73, 4.09), bar(30, 30, 40)]).toEqual([
      'aaaaaaaaaaab',
      'aaaaaaaaaaaa',
      'aaaaaabbbbbb',
      'aaaaaaaabbbc',
      'aaaabbbccccc',
    ])
  })

  it('gives every share above nothing at least one square, and nothing to a share of nothing', () => {
    expect([bar(99.99, 0.01), bar(0.1, 0.1, 0.1, 99.7), bar(0, 100), bar(100, 0)]).toEqual([
      'aaaaaaaaaaab',
      'abcddddddddd',
      'bbbbbbbbbbbb',
      'aaaaaaaaaaaa',
    ])
  })

  it('gives the squares that remain to those who lost some, not to a share that was rounded up', () => {
    expect(bar(7.6, 46.2, 46.2)).toBe('abbbbbbccccc')
  })

  it('is empty where there is nothing to show', () => {
    expect([bar(), bar(0, 0)]).toEqual(['', ''])
  })

  it('has twelve squares whatever is shared, in the order of the shares, with each share in it', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(parts, (amounts) => {
        const whole = amounts.reduce((sum, one) => sum + one, 0)
        const drawn = bar(...amounts.map((one) => (one / whole) * 100))
        expect(drawn).toHaveLength(12)
        expect([...new Set(drawn)]).toEqual(MARKS.slice(0, amounts.length))
        expect(drawn).toBe(drawn.split('').toSorted().join(''))
      }),
    )
  })
})
