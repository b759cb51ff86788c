import { describe, expect, it } from 'vitest'
import { budgetTitleName, departmentLines } from '../../src/answers/facts.ts'
import type { Entry } from '../../src/budget/program.ts'
import { yearRecord, type YearRecord } from '../../src/budget/year-record.ts'
import { entryOf } from '../support/desk.ts'

const museum = () => entryOf('minato-science-museum-operation', 'r2-budget-programs')

function recordOf(...entries: readonly Entry[]): YearRecord {
  const record = yearRecord(entries)
  if (!record) throw new Error('a record needs an entry')
  return record
}

describe('the place of an entry', () => {
  it('says that there are others where the document says so', () => {
    const entry: Entry = { ...museum(), departmentsAndOthers: true, titleAndOthers: true }
    expect([
      departmentLines(recordOf(entry), 'ja'),
      departmentLines(recordOf(entry), 'en'),
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
    const request = recordOf(entryOf('minato-science-museum-operation', 'r2-requests'))
    expect([departmentLines(request, 'ja'), departmentLines(request, 'en')]).toEqual([
      ['学校教育部', '教育指導課'],
      ['School Education Department (学校教育部)', 'Educational Guidance Section (教育指導課)'],
    ])
  })

  it('takes the bureau from another document of the year that names the same departments', () => {
    const request = entryOf('minato-science-museum-operation', 'r2-requests')
    expect(departmentLines(recordOf(museum(), request), 'ja')).toEqual(['学校教育部', '教育指導課'])
  })

  it('takes no bureau from a document that names other departments', () => {
    const { departments } = entryOf('maternal-handbook-app', 'r2-budget-programs')
    const other = { ...entryOf('minato-science-museum-operation', 'r2-requests'), departments }
    expect(departmentLines(recordOf(museum(), other), 'ja')).toEqual(['教育指導課'])
  })

  it('has no budget title where the document prints none', () => {
    expect(budgetTitleName(entryOf('minato-science-museum-operation', 'r2-requests'), 'ja')).toBe(undefined)
  })

  it('names a special account once', () => {
    const title = { id: 'nhi', name: { ja: '国民健康保険事業会計', en: 'NHI' }, account: 'nhi' } as const
    expect(budgetTitleName({ ...museum(), title }, 'ja')).toBe('国民健康保険事業会計')
  })
})
