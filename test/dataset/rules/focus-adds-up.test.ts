import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const finding = (ja: string, en: string) => [{ file: 'focus-areas.csv', line: 2, message: { ja, en } }]
const withAmount = (amount: string) =>
  inventedFindings({ 'focus-areas.csv': (text) => text.replace('13001,1,', amount) })

describe('focus areas add up', () => {
  it('refuses an area whose items and rounding do not make its amount', () => {
    expect(withAmount('13002,1,')).toEqual(
      finding(
        'outline-2021 1: 内訳の合計13000と端数の差1を足すと13001で、13002万円になりません',
        'outline-2021 1: its parts (13000) and rounding (1) make 13001, not 13002 万円',
      ),
    )
  })

  it('refuses a rounding where the items make the amount exactly', () => {
    expect(withAmount('13000,1,')).toEqual(
      finding(
        'outline-2021 1: 内訳の合計13000と端数の差1を足すと13001で、13000万円になりません',
        'outline-2021 1: its parts (13000) and rounding (1) make 13001, not 13000 万円',
      ),
    )
  })

  it('refuses a rounding of more than 1 for each item', () => {
    expect([withAmount('12998,-2,'), withAmount('13003,3,')]).toEqual([
      [],
      finding(
        'outline-2021 1: 端数の差3は、内訳2件の四捨五入では生じません',
        'outline-2021 1: rounding 2 parts cannot make a difference of 3',
      ),
    ])
  })
})
