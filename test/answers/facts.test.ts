import { describe, expect, it } from 'vitest'
import { budgetTitleName, departmentLines } from '../../src/answers/facts.ts'
import type { Entry } from '../../src/budget/program.ts'
import { entryOf } from '../support/desk.ts'

const museum = () => entryOf('minato-science-museum-operation', 'r2-budget-programs')

describe('the place of an entry', () => {
  it('says that there are others where the document says so', () => {
    const entry: Entry = { ...museum(), departmentsAndOthers: true, titleAndOthers: true }
    expect([
      departmentLines(entry, 'ja'),
      departmentLines(entry, 'en'),
      budgetTitleName(entry, 'ja'),
      budgetTitleName(entry, 'en'),
    ]).toEqual([
      ['教育指導課', 'ほか（資料に名前がありません）'],
      ['Educational Guidance Section (教育指導課)', 'and others (the document does not name them)'],
      '教育費ほか（一般会計）',
      'Education (教育費) and others, General account',
    ])
  })

  it('puts the bureau first where the document names it', () => {
    const request = entryOf('minato-science-museum-operation', 'r2-requests')
    expect([departmentLines(request, 'ja'), departmentLines(request, 'en')]).toEqual([
      ['学校教育部', '教育指導課'],
      ['School Education Department (学校教育部)', 'Educational Guidance Section (教育指導課)'],
    ])
  })

  it('has no budget title where the document prints none', () => {
    expect(budgetTitleName(entryOf('minato-science-museum-operation', 'r2-requests'), 'ja')).toBe(undefined)
  })

  it('names a special account once', () => {
    const title = { id: 'nhi', name: { ja: '国民健康保険事業会計', en: 'NHI' }, account: 'nhi' } as const
    expect(budgetTitleName({ ...museum(), title }, 'ja')).toBe('国民健康保険事業会計')
  })
})
