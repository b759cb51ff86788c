import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requestAndBudgetList } from '../../src/ingest/request-and-budget-list.ts'

const FILE = 'r3-budget-programs.txt'
const sources = process.env['SOURCES_DIR']
const path = sources === undefined ? undefined : join(sources, FILE)
const text = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined

describe.skipIf(text === undefined)(
  `the published list of 令和3年度 (needs SOURCES_DIR with ${FILE})`,
  () => {
    const report = requestAndBudgetList.read(text ?? '')
    const fields = report.candidates.map((candidate) => candidate.fields)
    const sum = (name: string) => fields.reduce((total, row) => total + Number(row[name] ?? 0), 0)

    it('is read to the last line', () => {
      expect({ ...report, candidates: [] }).toEqual({
        candidates: [],
        carriedDown: [],
        pairedBySums: [],
        unassigned: [],
        unreadable: [],
      })
    })

    it('has 32 items, numbered from 1', () => {
      expect(fields.map((row) => row['row'])).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
    })

    it('adds up: 14,511,093千円 requested (4,189,091 for expansions), 13,573,990 budgeted (3,476,133)', () => {
      expect({
        requested: sum('requested'),
        requestedExpansion: sum('requested_expansion'),
        budgeted: sum('budgeted'),
        budgetedExpansion: sum('budgeted_expansion'),
      }).toEqual({
        requested: 14_511_093,
        requestedExpansion: 4_189_091,
        budgeted: 13_573_990,
        budgetedExpansion: 3_476_133,
      })
    })

    it('keeps a part of 0 apart from no part', () => {
      const parts = (row: number) => [fields[row - 1]?.['budgeted'], fields[row - 1]?.['budgeted_expansion']]
      expect({ 16: parts(16), 23: parts(23) }).toEqual({ 16: [59_315, 0], 23: [0, undefined] })
    })

    it('stands under three headings as printed', () => {
      const sections = fields.map((row) => row['section'])
      expect(['1', '2', '3'].map((one) => sections.indexOf(one) + 1)).toEqual([1, 8, 26])
      expect(new Set(sections)).toEqual(new Set(['1', '2', '3']))
    })
  },
)
