import { describe, expect, it } from 'vitest'
import { yearMarks } from '../../../src/ask/marks/years.ts'
import { Sentence } from '../../../src/ask/sentence.ts'

const marks = (text: string) => yearMarks(new Sentence(text), '2020-06-15')

describe('the fiscal years that a sentence names', () => {
  it.each<[string, number[]]>([
    ['令和3年度の予算', [2021]],
    ['令和元年度', [2019]],
    ['令和二年度', [2020]],
    ['平成30年度の額', [2018]],
    ['R2と2021年度', [2020, 2021]],
    ['FY2020', [2020]],
    ['in fiscal 2021', [2021]],
    ['fiscal year 2021', [2021]],
    ['2020 budget', [2020]],
    ['来年度の予算', [2021]],
    ['今年度', [2020]],
    ['昨年度の額', [2019]],
    ['next year', [2021]],
    ['東京2020大会', []],
    ['前年度より増えた', []],
    ['去年と比べて', []],
    ['今年度から来年度にかけて', [2020, 2021]],
    ['5年間', []],
    ['100億円', []],
    ['みなと科学館', []],
  ])('%s → %j', (text, years) => {
    expect(marks(text).years).toEqual(years)
  })

  it.each<[string, boolean]>([
    ['令和2年度から令和3年度', true],
    ['令和2年度→3年度で', true],
    ['from fiscal 2020 to fiscal 2021', true],
    ['令和2年度と令和3年度', true],
    ['令和2年度の予算と、令和3年度の予算', false],
  ])('%s ties two years: %j', (text, isChange) => {
    expect(marks(text).isChange).toBe(isChange)
  })
})
