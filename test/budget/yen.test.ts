import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentOf, sumOf, tenThousandYen, thousandYen } from '../../src/budget/yen.ts'

const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }).map(thousandYen), { maxLength: 50 })

describe('an amount in 千円', () => {
  it('is a whole number', () => {
    expect([thousandYen(0), thousandYen(298957), thousandYen(-5)]).toEqual([0, 298957, -5])
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never %d', (value) => {
    expect(() => thousandYen(value)).toThrow(new RangeError(`not a whole number of 千円: ${value}`))
  })

  it('adds up exactly', () => {
    expect(sumOf([35_486, 263_471].map(thousandYen))).toBe(298_957)
  })

  it('adds up to nothing where there is nothing', () => {
    expect(sumOf([])).toBe(0)
  })

  it('is not added up beyond what a number holds exactly', () => {
    const huge = thousandYen(Number.MAX_SAFE_INTEGER)
    expect(() => sumOf([huge, thousandYen(1)])).toThrow(RangeError)
  })

  it('adds up to the same in any order and in any groups', () => {
    fc.assert(
      fc.property(amounts, amounts, (some, more) => {
        const whole = sumOf([...some, ...more])
        expect(sumOf([...some, ...more].toReversed())).toBe(whole)
        expect(sumOf([sumOf(some), sumOf(more)])).toBe(whole)
      }),
    )
  })

  it('has its share in percent', () => {
    expect(percentOf(thousandYen(1), thousandYen(8))).toBe(12.5)
    expect(percentOf(thousandYen(8), thousandYen(8))).toBe(100)
    expect(percentOf(thousandYen(0), thousandYen(8))).toBe(0)
  })

  it('has no share in nothing', () => {
    expect(percentOf(thousandYen(0), thousandYen(0))).toBe(0)
  })

  it('has shares between 0 and 100 that make up the whole', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const whole = sumOf(parts)
        const shares = parts.map((part) => percentOf(part, whole))
        expect(shares.every((share) => share >= 0 && share <= 100)).toBe(true)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole === 0 ? 0 : 100, 6)
      }),
    )
  })
})

describe('an amount in 万円', () => {
  it('is a whole number', () => {
    expect([tenThousandYen(0), tenThousandYen(230_864), tenThousandYen(-1)]).toEqual([0, 230_864, -1])
  })

  it.each([0.1, Number.NaN, 2 ** 53])('is never %d', (value) => {
    expect(() => tenThousandYen(value)).toThrow(new RangeError(`not a whole number of 万円: ${value}`))
  })
})
