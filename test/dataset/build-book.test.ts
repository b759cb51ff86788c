import { describe, expect, it } from 'vitest'
import type { BudgetDocument, Program } from '../../src/budget/program.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import { thousandYen } from '../../src/budget/yen.ts'
import { inventedBook } from '../support/invented-data.ts'

const PLAN: BudgetDocument = {
  id: 'plan-2021',
  title: { ja: '令和3年度 主な事業', en: 'Main programs of fiscal 2021' },
  publisher: { ja: '星見市', en: 'Hoshimi City' },
  fiscalYear: fiscalYear(2021),
  stage: 'budget',
  population: { ja: '市が選んだ4事業', en: 'four programs that the city chose' },
  notCovered: { ja: '決算', en: 'executed amounts' },
}

const STAR_HALL: Program = {
  id: 'star-hall-operation',
  name: { ja: '星見科学館の管理運営', en: 'Running the Hoshimi Science Hall' },
  reading: 'ほしみかがくかんのかんりうんえい',
  entries: [
    {
      programId: 'star-hall-operation',
      source: { document: PLAN, row: 1, section: '1(1)', line: 12 },
      fiscalYear: fiscalYear(2021),
      printedName: '星見科学館の管理運営',
      category: 'temporary-new',
      title: { id: 'education', name: { ja: '教育費', en: 'Education' }, account: 'general' },
      titleAndOthers: false,
      pillar: { id: 'learning-town', name: { ja: 'まなぶまち', en: 'A learning town' } },
      policy: {
        id: 'open-learning',
        name: { ja: 'だれもが学べるまちをつくる', en: 'A town where everyone can learn' },
      },
      departments: [
        {
          id: 'education',
          name: { ja: '教育課', en: 'Education Section' },
          reading: 'きょういくか',
          isCollective: false,
        },
      ],
      departmentsAndOthers: false,
      budgeted: { total: thousandYen(120_000) },
      funding: [
        { source: 'other', amount: thousandYen(20_000) },
        { source: 'general', amount: thousandYen(100_000) },
      ],
      openings: [
        {
          what: { ja: '星見科学館', en: 'Hoshimi Science Hall' },
          reading: 'ほしみかがくかん',
          date: { precision: 'day', year: 2022, month: 4, day: 1 },
          kind: 'facility',
          area: 'shiba',
          note: { ja: 'プラネタリウムを含む', en: 'with its planetarium' },
        },
      ],
      facilities: [
        {
          name: { ja: '星見科学館', en: 'Hoshimi Science Hall' },
          reading: 'ほしみかがくかん',
          work: { ja: '管理運営', en: 'operation' },
          area: 'shiba',
        },
      ],
      changes: [],
      terms: [],
      corrections: [],
      summary: {
        ja: 'プラネタリウムのある科学館を開き、展示や教室を行います。',
        en: 'Opens a science hall with a planetarium and holds exhibitions and classes.',
      },
      keywords: ['プラネタリウム', '展示', '教室'],
    },
  ],
}

describe('the book made of the tables', () => {
  const book = inventedBook()
  const entryOf = (id: string) => book.program(id)?.entries[0]

  it('holds everything that the tables say about a program', () => {
    expect(book.program('star-hall-operation')).toStrictEqual(STAR_HALL)
  })

  it('holds both stages, their expansion parts, several departments, and ほか', () => {
    const entry = entryOf('river-park')
    expect(entry).toMatchObject({
      requested: { total: 50_000, expansion: 6000 },
      budgeted: { total: 45_500, expansion: 5500 },
      titleAndOthers: true,
      departmentsAndOthers: false,
    })
    expect(entry?.departments.map(({ id, isCollective }) => [id, isCollective])).toEqual([
      ['parks', false],
      ['branch-offices', true],
    ])
    expect(entryOf('school-meal-grants')).toMatchObject({ titleAndOthers: false, departmentsAndOthers: true })
  })

  it('leaves out what the tables leave empty', () => {
    const entry = entryOf('river-park')
    expect(Object.keys(entry ?? {})).not.toContain('policy')
    expect(Object.keys(entryOf('star-hall-operation') ?? {})).not.toContain('requested')
    expect(entry?.openings).toStrictEqual([
      {
        what: { ja: '河原公園', en: 'Kawara Park' },
        reading: 'かわらこうえん',
        date: { precision: 'month', year: 2022, month: 10 },
        kind: 'facility',
      },
    ])
    expect(entry?.facilities).toStrictEqual([
      {
        name: { ja: '河原公園', en: 'Kawara Park' },
        reading: 'かわらこうえん',
        work: { ja: '整備', en: 'construction' },
      },
    ])
  })

  it('holds changes, terms and corrections as printed', () => {
    expect(entryOf('school-meal-grants')).toMatchObject({
      printedName: '学校給食費の助政',
      changes: [
        {
          subject: { ja: '給食費の補助率', en: 'Subsidy rate for school meals' },
          before: '1/2',
          after: '2/3',
        },
      ],
      terms: [{ subject: { ja: '補助の上限', en: 'Ceiling of the grant' }, value: '月額4,000円' }],
      corrections: [
        {
          field: 'name',
          printed: '助政',
          meant: '助成',
          reason: { ja: '「助成」の誤記', en: 'slip for 助成 (grant)' },
        },
      ],
    })
  })

  it('holds documents, departments, titles and words in the order of their tables', () => {
    expect(book.documents).toStrictEqual([PLAN])
    expect(book.departments.map(({ id }) => id)).toEqual(['education', 'parks', 'branch-offices'])
    expect(book.titles.map(({ id, account }) => [id, account])).toEqual([
      ['education', 'general'],
      ['public-works', 'general'],
      ['nhi', 'nhi'],
    ])
    expect(book.words).toStrictEqual([
      { written: 'プラネ', means: 'プラネタリウム', kind: 'abbreviation' },
      { written: '検診', means: '健診', kind: 'variant' },
      { written: 'お昼', means: '給食', kind: 'everyday' },
    ])
  })

  it('puts the parts of an entry in the order of their positions, wherever their rows stand', () => {
    const shuffled = inventedBook({
      'entry-departments.csv': (text) =>
        text.replace('2,1,parks', '2,2,parks').replace('2,2,branch-offices', '2,1,branch-offices'),
    })
    expect(shuffled.program('river-park')?.entries[0]?.departments.map(({ id }) => id)).toEqual([
      'branch-offices',
      'parks',
    ])
  })
})
