import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import {
  groupedList,
  groupNames,
  programListIn,
  yearsOfGroup,
  yearsOfGrouping,
} from '../../src/budget/groups.ts'
import { CATEGORIES, PROGRAM_GROUPINGS, type ProgramGrouping } from '../../src/budget/vocabulary.ts'
import { sumOf } from '../../src/budget/yen.ts'
import { readTables } from '../../src/dataset/read-tables.ts'
import { shipped } from '../support/shipped.ts'

const { book } = shipped
const YEARS = [fiscalYear(2020), fiscalYear(2021)]
const GROUPINGS = Object.keys(PROGRAM_GROUPINGS) as ProgramGrouping[]
/** What control-totals.csv says: sums printed in the documents or added up by hand, not by this program. */
function control(document: string, measure: string, by = 'all', key = 'all'): number | undefined {
  const { tables } = readTables('data')
  return tables?.['control-totals'].find(
    (row) => row.document === document && row.measure === measure && row.by === by && row.key === key,
  )?.value
}

describe('the list of a year', () => {
  it.each([
    [2020, 'r2-budget-programs', 135, 23_584_656],
    [2021, 'r3-budget-programs', 32, 13_573_990],
  ])('of %i is the programs of one document, and adds up to its control totals', (year, id, count, total) => {
    const list = programListIn(book, fiscalYear(year))
    expect([list?.document.id, list?.programs.length, list?.total]).toEqual([id, count, total])
    expect([list?.programs.length, list?.total]).toEqual([control(id, 'rows'), control(id, 'budgeted')])
    expect(new Set(list?.programs.map(({ program }) => program.id)).size).toBe(count)
  })

  it('holds no program that only a request or a sheet without a budget knows', () => {
    const listed = new Set(programListIn(book, fiscalYear(2020))?.programs.map(({ program }) => program.id))
    const others = book.recordsIn(fiscalYear(2020)).filter(({ program }) => !listed.has(program.id))
    expect(others.length).toBeGreaterThan(0)
    expect(
      others.flatMap(({ record }) =>
        record.entries.filter(({ source }) => source.document.id === 'r2-budget-programs'),
      ),
    ).toEqual([])
    expect(listed.has('tax-arrears-deposit-inquiry')).toBe(false)
  })

  it('of another year is not there', () => {
    expect(programListIn(book, fiscalYear(2019))).toBeUndefined()
  })
})

describe('a list in groups', () => {
  it('is there for the years whose list prints the grouping', () => {
    expect(GROUPINGS.map((grouping) => [grouping, yearsOfGrouping(book, grouping)])).toEqual([
      ['department', [2021, 2020]],
      ['bureau', [2021]],
      ['title', [2020]],
      ['category', [2021, 2020]],
      ['source', [2020]],
      ['pillar', [2020]],
      ['policy', [2020]],
    ])
  })

  it.each(GROUPINGS.filter((one) => one !== 'department'))('by %s adds up to the whole list', (grouping) => {
    for (const year of yearsOfGrouping(book, grouping)) {
      const grouped = groupedList(book, grouping, year)
      expect(sumOf(grouped?.groups.map(({ amount }) => amount) ?? [])).toBe(grouped?.list.total)
      const shares = grouped?.groups.reduce((sum, { sharePercent }) => sum + sharePercent, 0)
      expect(shares).toBeCloseTo(100, 6)
    }
  })

  it('by department counts a program of several in each, and in no other way more', () => {
    for (const year of YEARS) {
      const grouped = groupedList(book, 'department', year)
      const more = grouped?.list.programs.map(
        ({ record }) => (record.budgeted?.total ?? 0) * (record.lead.departments.length - 1),
      )
      const sum = sumOf(grouped?.groups.map(({ amount }) => amount) ?? [])
      expect(sum).toBe((grouped?.list.total ?? 0) + (more ?? []).reduce((all, one) => all + one, 0))
      expect(grouped?.inSeveral).toBe(year === 2020 ? 2 : 0)
    }
  })

  it('by source gives the control total of every source', () => {
    const { groups } = groupedList(book, 'source', fiscalYear(2020)) ?? { groups: [] }
    expect(groups.map(({ id, amount }) => [id, amount])).toEqual([
      ['general', 15_199_299],
      ['other', 5_956_713],
      ['metropolitan', 1_293_845],
      ['national', 1_129_704],
      ['nhi-premiums', 5_095],
    ])
    for (const { id, amount } of groups) {
      expect(amount).toBe(control('r2-budget-programs', 'budgeted', 'source', id))
    }
  })

  it('by category has as many programs in each as the control totals say', () => {
    const { groups } = groupedList(book, 'category', fiscalYear(2020)) ?? { groups: [] }
    expect(groups.map(({ id }) => id).toSorted()).toEqual(Object.keys(CATEGORIES).toSorted())
    for (const { id, programs } of groups) {
      expect(programs.length).toBe(control('r2-budget-programs', 'rows', 'category', id))
    }
  })

  it('puts the largest first, groups and programs alike', () => {
    for (const grouping of GROUPINGS) {
      for (const year of yearsOfGrouping(book, grouping)) {
        const { groups } = groupedList(book, grouping, year) ?? { groups: [] }
        for (const amounts of [groups, ...groups.map(({ programs }) => programs)]) {
          const there = amounts.map(({ amount }) => amount)
          expect(there).toEqual(there.toSorted((a, b) => b - a))
        }
      }
    }
  })

  it('keeps programs apart for which nothing is printed', () => {
    const { groups } = groupedList(book, 'policy', fiscalYear(2020)) ?? { groups: [] }
    const none = groups.find(({ id }) => id === 'not-printed')
    expect([none?.name.ja, none?.amount, none?.programs.length]).toEqual(['政策の記載なし', 743_308, 18])
  })

  it('knows in which years a group is', () => {
    const years = groupNames(book)
      .filter(({ name }) => ['保育課', '民生費', '臨時・継続'].includes(name.ja))
      .map((group) => [group.name.ja, yearsOfGroup(book, group)])
    expect(years).toEqual([
      ['保育課', [2021, 2020]],
      ['民生費', [2020]],
      ['臨時・継続', [2020]],
    ])
  })
})
