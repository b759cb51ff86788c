import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYen } from '../../src/ingest/yen.ts'

describe('an amount in 億, 万 and 千', () => {
  it.each([
    ['15 億 4,563 万円', 1_545_630_000],
    ['６ 億 3, 4 9 4 万 円', 634_940_000],
    ['2,083億9,174万９千円', 208_391_749_000],
    ['△３億1,330万円', -313_300_000],
    ['10円', 10],
    ['0円', 0],
    ['1兆円', 1_000_000_000_000],
  ])('%s is %d円', (printed, yen) => {
    expect(readYen(printed)).toBe(yen)
  })

  it.each([
    '',
    '円',
    '億円',
    '〇億〇〇〇〇万円',
    '15億',
    '1,23円',
    '1.5億円',
    '5千万円',
    '12 枚',
    '△円',
    '1円2円',
  ])('%j is none', (printed) => {
    expect(readYen(printed)).toBeUndefined()
  })

  it('is read back as it was written, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (yen) => {
        const parts = [
          [Math.floor(yen / 100_000_000), '億'],
          [Math.floor((yen % 100_000_000) / 10_000), '万'],
          [yen % 10_000, ''],
        ] as const
        const printed = parts.flatMap(([digits, unit]) =>
          digits > 0 ? [`${digits.toLocaleString('en-US')}${unit}`] : [],
        )
        expect(readYen(`${printed.join('')}円`)).toBe(yen)
      }),
    )
  })
})
