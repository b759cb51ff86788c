import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

describe('accounts add up', () => {
  it('refuses accounts whose sum is not the amount of all', () => {
    expect(
      inventedFindings({
        'accounts.csv': (text) =>
          text
            .replace('2020,nhi,100000,9.1', '2020,nhi,100001,9.1')
            .replace('nhi,100000,10.0,0,', 'nhi,100000,10.0,-1,'),
      }),
    ).toEqual([
      {
        file: 'accounts.csv',
        line: 7,
        message: {
          ja: 'outline-2021 の2020年度: 会計の合計1100001千円が、全会計の1100000千円と合いません',
          en: 'outline-2021, 2020: the accounts add up to 1100001, not to the 1100000 千円 of all',
        },
      },
    ])
  })

  it('refuses accounts of a year without the amount of all', () => {
    expect(
      inventedFindings({
        'accounts.csv': (text) =>
          text
            .replace('outline-2021,2020,all,1100000,100.0,,,5\n', '')
            .replace('2021,all,1000000,100.0,-100000,-9.1', '2021,all,1000000,100.0,,'),
      }),
    ).toEqual([
      {
        file: 'accounts.csv',
        line: 5,
        message: {
          ja: 'outline-2021 の2020年度: 全会計（all）の行がありません',
          en: 'outline-2021, 2020: there is no row for all accounts (all)',
        },
      },
    ])
  })

  it('adds up each document and each year by itself', () => {
    expect(
      inventedFindings({
        'accounts.csv': (text) =>
          `${text}plan-2021,2021,general,7,100.0,,,3\nplan-2021,2021,all,7,100.0,,,4\n`,
      }),
    ).toEqual([])
  })
})
