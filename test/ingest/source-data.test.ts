import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CATEGORIES, FUNDING_SOURCES } from '../../src/budget/vocabulary.ts'
import { readTables } from '../../src/dataset/read-tables.ts'
import { budgetTables } from '../../src/ingest/budget-tables.ts'
import { compareWithData } from '../../src/ingest/compare.ts'
import { decode } from '../../src/ingest/decode.ts'
import type { CandidateValue } from '../../src/ingest/layout.ts'

const FILE = 'r2-budget-programs.txt'
const DOCUMENT = 'r2-budget-programs'
const sources = process.env['SOURCES_DIR']
const path = sources === undefined ? undefined : join(sources, FILE)
const bytes = path !== undefined && existsSync(path) ? readFileSync(path) : undefined

/** What every candidate of the document gives; text is not compared, because data/ says it in its own words. */
const COMPARED = [
  'row',
  'section',
  'pillar',
  'category',
  'printed_name',
  'departments',
  'departments_and_others',
  'title',
  'title_and_others',
  'budgeted',
]

describe.skipIf(bytes === undefined)(`the published text read again (needs SOURCES_DIR with ${FILE})`, () => {
  const decoded = decode(bytes ?? new Uint8Array())
  const report = budgetTables.read('text' in decoded ? decoded.text : '')
  const programs = report.candidates.filter(({ kind }) => kind === 'program')
  const { tables } = readTables(fileURLToPath(new URL('../../data/', import.meta.url)))
  const sum = (values: readonly (CandidateValue | undefined)[]): number =>
    values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)
  const valuesOf = (field: string) => programs.map(({ fields }) => fields[field])

  it('has nothing that is unreadable, and takes 101 categories from the rows above', () => {
    expect({
      unreadable: report.unreadable,
      carriedDown: report.carriedDown.length,
      pairedBySums: report.pairedBySums,
    }).toEqual({ unreadable: [], carriedDown: 101, pairedBySums: [] })
  })

  it('gives every control total of the document', () => {
    const totals = [
      { measure: 'rows', by: 'all', key: 'all', value: programs.length },
      { measure: 'budgeted', by: 'all', key: 'all', value: sum(valuesOf('budgeted')) },
      ...Object.keys(CATEGORIES).map((key) => ({
        measure: 'rows',
        by: 'category',
        key,
        value: valuesOf('category').filter((category) => category === key).length,
      })),
      ...Object.keys(FUNDING_SOURCES).map((key) => ({
        measure: 'budgeted',
        by: 'source',
        key,
        value: sum(valuesOf(`funding_${key}`)),
      })),
    ]
    const known = tables['control-totals']
      .filter(({ document }) => document === DOCUMENT)
      .map(({ measure, by, key, value }) => ({ measure, by, key, value }))
    expect(new Set(totals)).toEqual(new Set(known))
    expect(totals.slice(0, 2).map(({ value }) => value)).toEqual([135, 23_584_656])
  })

  it('gives every field that it is compared by, in every row', () => {
    expect(
      programs.flatMap(({ line, fields }) =>
        [...COMPARED, 'text']
          .filter((field) => fields[field] === undefined)
          .map((field) => `${line}: ${field}`),
      ),
    ).toEqual([])
    expect(
      programs.filter(({ fields }) => fields['policy'] === undefined).map(({ fields }) => fields['section']),
    ).toEqual(programs.flatMap(({ fields }) => (fields['section'] === '5' ? ['5'] : [])))
  })

  it('gives exactly the data: amounts, funding, departments, category, title, place, printed name and the plan summary', () => {
    const comparison = compareWithData(report.candidates, budgetTables.complete, tables, DOCUMENT)
    expect('problem' in comparison ? comparison : { ...comparison, equal: comparison.equal.length }).toEqual({
      equal: 154,
      moved: [],
      differing: [],
      missing: [],
      extra: [],
    })
  })
})
