import { describe, expect, it } from 'vitest'
import { readTables } from '../../src/dataset/read-tables.ts'
import { compareWithData } from '../../src/ingest/compare.ts'
import type { KnownRow } from '../../src/ingest/comparison.ts'
import type { Candidate, CandidateValue } from '../../src/ingest/layout.ts'
import { writeInventedData } from '../support/invented-data.ts'

function inventedTables() {
  using data = writeInventedData()
  return readTables(data.directory).tables
}
const tables = inventedTables()

const program = (line: number, fields: Readonly<Record<string, CandidateValue>>): Candidate => ({
  kind: 'program',
  line,
  fields,
})

/** What a document that agrees with the invented data gives. */
const [HALL, PARK, MEALS, CHECKUPS] = [
  program(12, {
    row: 1,
    section: '1(1)',
    pillar: 'まなぶまち',
    policy: 'だれもが学べるまちをつくる',
    category: 'temporary-new',
    printed_name: '星見科学館の管理運営',
    departments: ['教育課'],
    departments_and_others: false,
    title: '教育費',
    title_and_others: false,
    budgeted: 120_000,
    funding_other: 20_000,
    funding_general: 100_000,
    text: '科学館を開きます。',
  }),
  program(20, {
    row: 2,
    section: '1(2)',
    pillar: 'みどりのまち',
    category: 'expanded',
    printed_name: '河原公園の整備',
    departments: ['公園課', '各支所窓口課'],
    departments_and_others: false,
    title: '土木費',
    title_and_others: true,
    requested: 50_000,
    requested_expansion: 6000,
    budgeted: 45_500,
    budgeted_expansion: 5500,
    funding_national: 10_000,
    funding_metropolitan: 5000,
    funding_other: 500,
    funding_general: 30_000,
  }),
  program(21, {
    row: 3,
    printed_name: '学校給食費の助政',
    departments: ['教育課'],
    departments_and_others: true,
    budgeted: 8000,
    funding_national: 0,
    funding_general: 8000,
  }),
  program(33, { row: 4, printed_name: '健康診査の予約', title: '国民健康保険事業会計', budgeted: 1000 }),
] as const

const known = (row: number, id: string, printedName: string): KnownRow => ({
  kind: 'program',
  label: `${printedName} (${id}, row ${row})`,
})
const KNOWN_HALL = known(1, 'star-hall-operation', '星見科学館の管理運営')
const KNOWN_PARK = known(2, 'river-park', '河原公園の整備')
const KNOWN_MEALS = known(3, 'school-meal-grants', '学校給食費の助政')
const KNOWN_CHECKUPS = known(4, 'health-checkups', '健康診査の予約')

const changed = (
  candidate: Candidate,
  fields: Readonly<Record<string, CandidateValue>>,
  line = candidate.line,
) => program(line, { ...candidate.fields, ...fields })

const compare = (...candidates: Candidate[]) => compareWithData(candidates, ['program'], tables, 'plan-2021')

describe('comparing candidates with the data', () => {
  it('finds equal what agrees in every field that the document gives', () => {
    expect(compare(HALL, PARK, MEALS, CHECKUPS)).toEqual({
      equal: [
        { known: KNOWN_HALL, candidate: HALL, fields: [] },
        { known: KNOWN_PARK, candidate: PARK, fields: [] },
        { known: KNOWN_MEALS, candidate: MEALS, fields: [] },
        { known: KNOWN_CHECKUPS, candidate: CHECKUPS, fields: [] },
      ],
      moved: [],
      differing: [],
      missing: [],
      extra: [],
    })
  })

  it('tells every field that differs, old and new, and what is missing and extra', () => {
    const hall = changed(HALL, {
      category: 'new',
      departments: ['公園課', '教育課'],
      title_and_others: true,
      budgeted: 121_000,
      requested: 130_000,
      funding_other: 0,
      funding_national: 21_000,
    })
    const { funding_other: _, ...park } = PARK.fields
    const lesson = program(40, { row: 9, printed_name: '星の教室' })
    expect(compare(hall, program(20, park), MEALS, lesson)).toEqual({
      equal: [{ known: KNOWN_MEALS, candidate: MEALS, fields: [] }],
      moved: [],
      differing: [
        {
          known: KNOWN_HALL,
          candidate: hall,
          fields: [
            { field: 'category', old: 'temporary-new', new: 'new' },
            { field: 'departments', old: ['教育課'], new: ['公園課', '教育課'] },
            { field: 'title_and_others', old: false, new: true },
            { field: 'budgeted', old: 120_000, new: 121_000 },
            { field: 'funding_other', old: 20_000, new: 0 },
            { field: 'requested', old: undefined, new: 130_000 },
            { field: 'funding_national', old: undefined, new: 21_000 },
          ],
        },
        {
          known: KNOWN_PARK,
          candidate: program(20, park),
          fields: [{ field: 'funding_other', old: 500, new: undefined }],
        },
      ],
      missing: [KNOWN_CHECKUPS],
      extra: [lesson],
    })
  })

  it('finds a program by its name when a row was put in above it, and by its row when its name has changed', () => {
    const extra = program(19, { row: 2, printed_name: '新しい公園' })
    const park = changed(PARK, { row: 3 }, 21)
    const renamed = changed(HALL, { printed_name: '星見館の管理運営' })
    expect(compare(renamed, extra, park)).toEqual({
      equal: [],
      moved: [
        {
          known: KNOWN_PARK,
          candidate: park,
          fields: [
            { field: 'row', old: 2, new: 3 },
            { field: 'line', old: 20, new: 21 },
          ],
        },
      ],
      differing: [
        {
          known: KNOWN_HALL,
          candidate: renamed,
          fields: [{ field: 'printed_name', old: '星見科学館の管理運営', new: '星見館の管理運営' }],
        },
      ],
      missing: [KNOWN_MEALS, KNOWN_CHECKUPS],
      extra: [extra],
    })
  })

  it('finds a program of a spreadsheet, which has no rows of a document, by its name in any width and old kanji', () => {
    const park = program(7, { printed_name: '河原公園の　整備', budgeted: 45_500 })
    const meals = program(8, { printed_name: '學校給食費の助政', budgeted: 9000 })
    expect(compare(park, meals)).toEqual({
      equal: [],
      moved: [],
      differing: [
        {
          known: KNOWN_PARK,
          candidate: park,
          fields: [{ field: 'printed_name', old: '河原公園の整備', new: '河原公園の　整備' }],
        },
        {
          known: KNOWN_MEALS,
          candidate: meals,
          fields: [
            { field: 'printed_name', old: '学校給食費の助政', new: '學校給食費の助政' },
            { field: 'budgeted', old: 8000, new: 9000 },
          ],
        },
      ],
      missing: [KNOWN_HALL, KNOWN_CHECKUPS],
      extra: [],
    })
  })

  it('takes none of two programs with the same name', () => {
    const twice = [
      program(7, { printed_name: '河原公園の整備' }),
      program(8, { printed_name: '河原公園の整備' }),
    ]
    expect(compare(...twice)).toEqual({
      equal: [],
      moved: [],
      differing: [],
      missing: [KNOWN_HALL, KNOWN_PARK, KNOWN_MEALS, KNOWN_CHECKUPS],
      extra: twice,
    })
  })

  it('says which documents there are when it is asked for another', () => {
    expect(compareWithData([HALL], ['program'], tables, 'plan-2020')).toEqual({
      problem: {
        ja: '資料「plan-2020」は data/documents.csv にありません。あるのは plan-2021・requests-2021・outline-2021・sheets-2021 です',
        en: 'the document "plan-2020" is not in data/documents.csv; there is plan-2021, requests-2021, outline-2021, sheets-2021',
      },
    })
  })

  describe('of a table', () => {
    const row = (
      kind: string,
      line: number,
      fields: Readonly<Record<string, CandidateValue>>,
    ): Candidate => ({
      kind,
      line,
      fields,
    })
    const account = (id: string, fields: Readonly<Record<string, CandidateValue>>, line = 3): Candidate =>
      row('accounts', line, { fiscal_year: 2021, account: id, ...fields })
    const compareOutline = (complete: readonly string[], ...candidates: Candidate[]) =>
      compareWithData(candidates, complete, tables, 'outline-2021')

    it('finds rows by the key of the table, in whatever columns they give', () => {
      const equal = account('general', { amount: 900_000, share_percent: 90 })
      const moved = account('nhi', { amount: 100_000 }, 9)
      const differing = account('all', { amount: 1_000_001, growth_percent: -9.1 }, 5)
      const extra = account('long-term-care', { amount: 1 })
      const label = (id: string, year = 2021): KnownRow => ({
        kind: 'accounts',
        label: `(accounts, fiscal_year ${year}, account ${id})`,
      })
      expect(compareOutline(['accounts'], equal, moved, differing, extra)).toEqual({
        equal: [{ known: label('general'), candidate: equal, fields: [] }],
        moved: [{ known: label('nhi'), candidate: moved, fields: [{ field: 'line', old: 4, new: 9 }] }],
        differing: [
          {
            known: label('all'),
            candidate: differing,
            fields: [{ field: 'amount', old: 1_000_000, new: 1_000_001 }],
          },
        ],
        missing: [label('general', 2020), label('nhi', 2020), label('all', 2020)],
        extra: [extra],
      })
    })

    it('finds rows by their name where the document numbers none, dates as data/ writes them', () => {
      const announced = tables.announcements.find(({ document }) => document === 'outline-2021')
      if (!announced) throw new Error('The invented data announces nothing')
      const candidate = row('announcements', announced.line, { name: announced.name, date: '2031-04' })
      const comparison = compareOutline([], candidate)
      expect('differing' in comparison ? comparison.differing : comparison).toEqual([
        {
          known: {
            kind: 'announcements',
            label: `${announced.name} (announcements, position ${announced.position})`,
          },
          candidate,
          fields: [{ field: 'date', old: '2022-12', new: '2031-04' }],
        },
      ])
    })

    it('finds rows by all they hold where they have neither, each row once, and misses none that no layout reads', () => {
      const figure = tables['key-figures'].find(({ document }) => document === 'outline-2021')
      if (!figure) throw new Error('The invented data has no key figure')
      const first = row('key-figures', figure.line, { value: figure.value, printed: 'a column of no table' })
      const second = row('key-figures', figure.line, { value: figure.value })
      const comparison = compareOutline([], first, second)
      expect(
        'problem' in comparison ? comparison : { ...comparison, equal: comparison.equal.length },
      ).toEqual({
        equal: 1,
        moved: [],
        differing: [],
        missing: [],
        extra: [second],
      })
    })

    it('refuses a kind that is no table: a mistake in a layout', () => {
      expect(() => compareOutline([], row('opening', 1, {}))).toThrow('No table is named opening')
    })
  })
})
