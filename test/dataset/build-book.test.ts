import { describe, expect, it } from 'vitest'
import type { BudgetDocument, Entry, Program } from '../../src/budget/program.ts'
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
  order: 3,
}

const SHEETS: BudgetDocument = {
  id: 'sheets-2021',
  title: { ja: '令和3年度 要求の説明書', en: 'Request sheets of fiscal 2021' },
  publisher: { ja: '星見市', en: 'Hoshimi City' },
  fiscalYear: fiscalYear(2021),
  stage: 'budget',
  population: { ja: '1枚ずつ説明した2事業', en: 'two programs, each on a sheet' },
  notCovered: { ja: 'ほかの事業', en: 'other programs' },
  order: 2,
}

/** What the sheet of the check-up bookings says. */
const CHECKUPS_SHEET: Entry = {
  programId: 'health-checkups',
  source: { document: SHEETS, row: 7, section: '説明書', line: 3 },
  fiscalYear: fiscalYear(2021),
  printedName: '健康診査の予約',
  category: 'new',
  title: {
    id: 'nhi',
    name: { ja: '国民健康保険事業会計', en: 'National Health Insurance account' },
    account: 'nhi',
  },
  titleAndOthers: false,
  departments: [
    {
      id: 'branch-offices',
      name: { ja: '各支所窓口課', en: 'Counter Sections of the branch offices' },
      reading: 'かくししょまどぐちか',
      isCollective: true,
    },
  ],
  bureau: { id: 'citizens', name: { ja: '市民部', en: 'Citizens Bureau' } },
  departmentsAndOthers: false,
  requested: { total: thousandYen(1200) },
  budgeted: { total: thousandYen(1000) },
  funding: [{ source: 'general', amount: thousandYen(1000) }],
  openings: [
    {
      id: 'booking-system',
      what: { ja: '健診予約システム', en: 'Check-up booking system' },
      reading: 'けんしんよやくしすてむ',
      date: { precision: 'fiscal-year', year: fiscalYear(2023) },
      kind: 'system',
    },
  ],
  facilities: [],
  changes: [],
  terms: [],
  corrections: [],
  link: { kind: 'same-name', evidence: { ja: '名前が同じ', en: 'Same name' } },
  lineItems: [
    {
      part: 'expansion',
      name: { ja: '予約システムの開発', en: 'Building the booking system' },
      requested: thousandYen(900),
      budgeted: thousandYen(700),
    },
    {
      part: 'regular',
      name: { ja: '案内はがき', en: 'Postcards' },
      requested: thousandYen(300),
      budgeted: thousandYen(300),
    },
  ],
  schedule: [
    {
      when: [
        { precision: 'month', year: 2021, month: 4 },
        { precision: 'month', year: 2021, month: 9 },
      ],
      printed: '令和3年4〜9月',
      what: { ja: '予約システムの開発', en: 'Building the booking system' },
    },
    {
      when: [{ precision: 'month', year: 2021, month: 10 }],
      printed: '10月',
      what: { ja: '予約の開始', en: 'Bookings begin' },
    },
  ],
  decision: {
    outcome: 'reduced',
    reason: { ja: '開発の費用を精査しました。', en: 'The cost of building it was reviewed.' },
    review: { ja: '継続', en: 'continue' },
  },
  details: [
    { kind: 'target', text: { ja: '40歳からの市民', en: 'Citizens from the age of 40' } },
    { kind: 'effect', text: { ja: '窓口の待ち時間が減ります。', en: 'Less waiting at the counters.' } },
  ],
  note: {
    ja: '説明書は財源を一般財源としています。',
    en: 'The sheet gives general revenue as the funding.',
  },
  summary: { ja: '健診の予約のしくみをつくります。', en: 'Builds a way to book check-ups.' },
  keywords: [],
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
          id: 'science-hall',
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
      lineItems: [],
      schedule: [],
      details: [],
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

  it('holds everything that the tables say of a program on a sheet', () => {
    const entries = book.program('health-checkups')?.entries ?? []
    expect(entries.find(({ source }) => source.document.id === 'sheets-2021')).toStrictEqual(CHECKUPS_SHEET)
  })

  it('holds why a request is about its program, and no title, pillar or decision where none is printed', () => {
    const request = book.program('school-meal-grants')?.entries[2]
    expect(request).toMatchObject({
      source: { row: 2 },
      printedName: '給食の牛乳代の助成',
      requested: { total: 3500 },
      link: {
        kind: 'merged-into',
        evidence: { ja: '給食費の助成に牛乳代が入った', en: 'The milk became part of the grants for meals' },
      },
    })
    const absent = new Set(['title', 'pillar', 'policy', 'budgeted', 'decision', 'note'])
    expect(Object.keys(request ?? {}).filter((key) => absent.has(key))).toEqual([])
  })

  it('orders the entries of a program by year, then by the order of their documents, then as the tables do', () => {
    const next = inventedBook({
      'documents.csv': (text) => `${text}${text.split('\n')[2]?.replaceAll('2021', '2022')}\n`,
      'entries.csv': (text) =>
        `${text}requests-2022,1,school-meal-grants,学校給食費の助成,expanded,,false,,,false,10,,,,助成します。,Grants.,,,,1,5\n`,
      'entry-departments.csv': (text) => `${text}requests-2022,1,1,education,\n`,
      'links.csv': (text) => `${text}requests-2022,1,same-name,名前が同じ,Same name\n`,
    })
    expect(
      next.program('school-meal-grants')?.entries.map(({ source }) => [source.document.id, source.row]),
    ).toEqual([
      ['requests-2022', 1],
      ['plan-2021', 3],
      ['requests-2021', 1],
      ['requests-2021', 2],
    ])
  })

  it('holds a budget of 0, and no amount where none is printed', () => {
    expect(entryOf('moon-bus')).toMatchObject({ requested: { total: 700 }, budgeted: { total: 0 } })
    expect(Object.keys(entryOf('night-library') ?? {})).not.toContain('budgeted')
    expect(book.program('moon-bus')?.entries[0]?.lineItems).toStrictEqual([
      { part: 'all', name: { ja: 'バスの借り上げ', en: 'Hire of the bus' }, requested: 700, budgeted: 0 },
    ])
    const itemWith = (requested: string) =>
      inventedBook({
        'line-items.csv': (text) =>
          text
            .replace('booking system,900,', `booking system,${requested},`)
            .replace('Postcards,300,', 'Postcards,1200,'),
      }).program('health-checkups')?.entries[1]?.lineItems[0]
    const item = {
      part: 'expansion',
      name: { ja: '予約システムの開発', en: 'Building the booking system' },
      budgeted: 700,
    }
    expect(itemWith('')).toStrictEqual(item)
    expect(itemWith('0')).toStrictEqual({ ...item, requested: 0 })
  })

  it('says a remark in Japanese where it has no translation', () => {
    const remarked = inventedBook({
      'entries.csv': (text) => text.replace('The sheet gives general revenue as the funding.', ''),
    })
    expect(remarked.program('health-checkups')?.entries[1]?.note).toStrictEqual({
      ja: '説明書は財源を一般財源としています。',
      en: '説明書は財源を一般財源としています。',
    })
  })

  it('takes the bureau that stands before the first department', () => {
    const several = inventedBook({
      'entry-departments.csv': (text) => `${text}requests-2021,4,2,parks,citizens\n`,
    })
    const entry = several.program('night-library')?.entries[0]
    expect([entry?.bureau?.id, entry?.departments.map(({ id }) => id)]).toEqual([
      'learning',
      ['education', 'parks'],
    ])
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
        id: 'kawara-park',
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
          before: { ja: '1/2', en: '1/2' },
          after: { ja: '2/3', en: '2/3' },
        },
      ],
      terms: [
        {
          subject: { ja: '補助の上限', en: 'Ceiling of the grant' },
          value: { ja: '月額4,000円', en: '¥4,000 a month' },
        },
      ],
      corrections: [
        {
          field: 'name',
          printed: '助政',
          meant: '助成',
          reason: { ja: '「助成」の誤記', en: 'slip for "助成" (grant)' },
        },
      ],
    })
  })

  it('holds documents, departments, titles and words in the order of their tables', () => {
    expect(book.documents[0]).toStrictEqual(PLAN)
    expect(book.documents.map(({ id, stage, order }) => [id, stage, order])).toEqual([
      ['plan-2021', 'budget', 3],
      ['requests-2021', 'request', 1],
      ['outline-2021', 'budget', 4],
      ['sheets-2021', 'budget', 2],
    ])
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
      'line-items.csv': (text) =>
        text
          .replace('7,1,expansion', '7,0,expansion')
          .replace('7,2,regular', '7,1,regular')
          .replace('7,0,', '7,2,'),
      'schedules.csv': (text) => text.replace('7,1,', '7,0,').replace('7,2,', '7,1,').replace('7,0,', '7,2,'),
      'details.csv': (text) => text.replace('7,1,', '7,0,').replace('7,2,', '7,1,').replace('7,0,', '7,2,'),
    })
    const sheet = shuffled.program('health-checkups')?.entries[1]
    expect([
      sheet?.lineItems.map(({ part }) => part),
      sheet?.schedule.map(({ printed }) => printed),
      sheet?.details.map(({ kind }) => kind),
    ]).toEqual([
      ['regular', 'expansion'],
      ['10月', '令和3年4〜9月'],
      ['effect', 'target'],
    ])
    expect(shuffled.program('river-park')?.entries[0]?.departments.map(({ id }) => id)).toEqual([
      'branch-offices',
      'parks',
    ])
  })
})
