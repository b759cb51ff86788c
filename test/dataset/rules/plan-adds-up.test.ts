import { describe, expect, it } from 'vitest'
import { inventedFindings } from '../../support/invented-data.ts'

const finding = (line: number, ja: string, en: string) => ({
  file: 'plan-summary.csv',
  line,
  message: { ja, en },
})

/** Two subtotals, a line under none, and the total of all three. */
const SUMMARY = `\
plan-2021,1,field,line,甲,A,,,3,100,0,2
plan-2021,2,field,line,乙,B,,,2,50,0,3
plan-2021,3,field,subtotal,甲乙,A and B,,,5,151,1,4
plan-2021,4,district,line,丙,C,,,1,10,0,5
plan-2021,5,district,subtotal,丙だけ,Only C,,,1,10,0,6
plan-2021,6,realization,line,丁,D,,,4,5,0,7
plan-2021,7,all,total,合計,Total,,,10,166,0,8
`

const findingsWith = (change: (summary: string) => string) =>
  inventedFindings({ 'plan-summary.csv': (text) => `${text.split('\n')[0]}\n${change(SUMMARY)}` })

describe('the summary of the basic plan adds up', () => {
  it('takes subtotals of lines, and a total of subtotals and of lines under none', () => {
    expect(findingsWith((text) => text)).toEqual([])
  })

  it('refuses a subtotal that is not the sum of its lines with the rounding', () => {
    expect(findingsWith((text) => text.replace('5,151,1,4', '5,151,0,4'))).toEqual([
      finding(
        4,
        '甲乙: 内訳の合計150と端数の差0を足すと150で、151万円になりません',
        '甲乙: its parts (150) and rounding (0) make 150, not 151 万円',
      ),
    ])
  })

  it('refuses a total that is not the sum of the subtotals', () => {
    expect(findingsWith((text) => text.replace('10,166,0,8', '10,167,0,8'))).toEqual([
      finding(
        8,
        '合計: 内訳の合計166と端数の差0を足すと166で、167万円になりません',
        '合計: its parts (166) and rounding (0) make 166, not 167 万円',
      ),
    ])
  })

  it('refuses numbers of programs that do not add up, which are never rounded', () => {
    expect(findingsWith((text) => text.replace('10,166,0,8', '11,166,0,8'))).toEqual([
      finding(
        8,
        '合計: 事業数の合計10が11と合いません',
        '合計: the numbers of programs add up to 10, not to 11',
      ),
    ])
  })

  it('refuses a rounding that so few parts cannot give', () => {
    expect(
      findingsWith((text) => text.replace('1,10,0,6', '1,8,-2,6').replace('10,166,0', '10,164,0')),
    ).toEqual([
      finding(
        6,
        '丙だけ: 端数の差-2は、内訳1件の四捨五入では生じません',
        '丙だけ: rounding 1 parts cannot make a difference of -2',
      ),
    ])
  })

  it('refuses the rounding of a line that has no parts', () => {
    expect(findingsWith((text) => text.replace('4,5,0,7', '4,5,1,7'))).toEqual([
      finding(7, '丁: 内訳のない行に端数の差1があります', '丁: a line without parts has a rounding of 1'),
    ])
  })
})
