import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundStep, tickLabel, ticksTo } from '../../src/charts/axis.ts'

describe('an axis', () => {
  it('has round amounts that people say', () => {
    expect(ticksTo(3_600_000, 4, 'thousand-yen', 'ja')).toEqual([
      { value: 0, label: '0円' },
      { value: 1_000_000, label: '10億円' },
      { value: 2_000_000, label: '20億円' },
      { value: 3_000_000, label: '30億円' },
    ])
    expect(ticksTo(700, 4, 'thousand-yen', 'ja').map(({ label }) => label)).toEqual([
      '0円',
      '20万円',
      '40万円',
      '60万円',
    ])
    expect(ticksTo(230_864, 4, 'ten-thousand-yen', 'en').map(({ label }) => label)).toEqual([
      '¥0',
      '¥1B',
      '¥2B',
    ])
    expect(ticksTo(-6300, 4, 'thousand-yen', 'en').map(({ label }) => label)).toEqual([
      '¥0',
      '−¥2M',
      '−¥4M',
      '−¥6M',
    ])
    expect(ticksTo(88, 4, 'percent', 'ja').map(({ label }) => label)).toEqual(['0%', '50%'])
  })

  it.each([
    [150_000, 'thousand-yen', 'ja', '1.5億円'],
    [150_000, 'thousand-yen', 'en', '¥150M'],
    [50_000, 'thousand-yen', 'ja', '5,000万円'],
    [1, 'thousand-yen', 'ja', '1,000円'],
    [1, 'thousand-yen', 'en', '¥1K'],
    [200_000_000, 'thousand-yen', 'ja', '2,000億円'],
    [-50_000, 'thousand-yen', 'ja', '−5,000万円'],
  ] as const)('%d %s in %s is %s', (value, unit, locale, label) => {
    expect(tickLabel(value, unit, locale)).toBe(label)
  })

  it('always has few labels, each its own, within the largest value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 6 }), (largest, most) => {
        const ticks = ticksTo(largest, most, 'thousand-yen', 'ja')
        expect(ticks.length).toBeLessThanOrEqual(most + 1)
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length)
        expect(ticks.every(({ value }) => value >= 0 && value <= largest)).toBe(true)
        expect(String(roundStep(largest, most))).toMatch(/^[125]0*$/u)
      }),
    )
  })
})
