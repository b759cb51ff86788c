import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const finding = (line: number, ja: string, en: string) => ({
  file: 'accounts.csv',
  line,
  message: { ja, en },
})

describe('comparisons of accounts', () => {
  it.each([
    ['2020,nhi,100000,9.1', '2020,nhi,100000,9.2', 6, 'nhi', 2020, 'share_percent', '9.1'],
    ['2021,general,900000,90.0', '2021,general,900000,89.9', 2, 'general', 2021, 'share_percent', '90.0'],
    [',-100000,-10.0,3', ',-99999,-10.0,3', 2, 'general', 2021, 'difference', '-100000'],
    [',-100000,-9.1,5', ',100000,-9.1,5', 4, 'all', 2021, 'difference', '-100000'],
    [',-100000,-9.1,5', ',-100000,9.1,5', 4, 'all', 2021, 'growth_percent', '-9.1'],
    [',0,0.0,4', ',0,0.1,4', 3, 'nhi', 2021, 'growth_percent', '0.0'],
  ])('refuse %s as %s', (printed, wrong, line, account, year, column, right) => {
    expect(inventedFindings({ 'accounts.csv': (text) => text.replace(printed, wrong) })).toEqual([
      finding(
        line,
        `${account} の${year}年度: ${column} は、額から計算すると ${right} です`,
        `${account}, ${year}: ${column} comes out as ${right} from the amounts`,
      ),
    ])
  })

  it('take a half of the last digit either way: 0.05 is printed as 0.0 or as 0.1', () => {
    const withShares = (general: string, nhi: string) =>
      inventedFindings({
        'accounts.csv': (text) =>
          `${text.split('\n')[0]}\nplan-2021,2021,general,1999,${general},,,3\nplan-2021,2021,nhi,1,${nhi},,,3\nplan-2021,2021,all,2000,100.0,,,3\n`,
      })
    expect([withShares('99.9', '0.1'), withShares('100.0', '0.0')]).toEqual([[], []])
  })

  it('are not looked for in a year before that the document does not give', () => {
    expect(
      inventedFindings({
        'accounts.csv': (text) => text.slice(0, text.indexOf('outline-2021,2020')),
      }),
    ).toEqual([])
  })
})
