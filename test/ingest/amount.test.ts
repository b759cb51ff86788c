import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../src/ingest/amount.ts'

describe('an amount', () => {
  it.each([
    ['0', 0],
    ['1,234', 1234],
    [' 12,345,678 ', 12_345_678],
    ['１，２３４', 1234],
    ['1234', 1234],
  ])('%j is read as %d', (text, amount) => {
    expect(readAmount(text)).toBe(amount)
  })

  it.each([
    '',
    '-',
    '-5',
    '△5',
    '1,23',
    '12,34,567',
    '1234,567',
    ',123',
    '1.5',
    '1e3',
    '5千円',
    '9007199254740993',
  ])('%j is not read: nothing is guessed', (text) => {
    expect(readAmount(text)).toBeUndefined()
  })

  it('reads every whole amount again, with and without separators', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(readAmount(String(amount))).toBe(amount)
        expect(readAmount(amount.toLocaleString('en-US'))).toBe(amount)
      }),
    )
  })
})
