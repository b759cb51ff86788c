import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BudgetDocument, Entry } from '../../src/budget/program.ts'
import { fiscalYear } from '../../src/budget/fiscal-year.ts'
import { sumOf, thousandYen } from '../../src/budget/yen.ts'
import { describePackage } from '../../src/dataset/describe-package.ts'
import { loadBook } from '../../src/dataset/load.ts'
import { isCurrent, readWordFile, WORD_FILE } from '../../src/search/word-file.ts'

const directory = fileURLToPath(new URL('../../data/', import.meta.url))
const loaded = loadBook(directory)

const DOCUMENT: BudgetDocument = {
  id: 'r2-budget-programs',
  title: {
    ja: '令和2年度 新規・臨時・レベルアップ事業',
    en: 'Fiscal 2020 new, temporary and expanded programs',
  },
  publisher: { ja: '東京都港区', en: 'Minato City, Tokyo' },
  fiscalYear: fiscalYear(2020),
  stage: 'budget',
  population: {
    ja: '新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
    en: '135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
  },
  notCovered: {
    ja: '要求額と削減の理由、決算、この一覧にない経常事業',
    en: 'requested amounts and reasons for cuts, executed amounts, and regular programs outside this list',
  },
  order: 3,
}

const REQUESTS: BudgetDocument = {
  id: 'r2-requests',
  title: {
    ja: '令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）',
    en: 'Fiscal 2020 initial budget: list of new and expanded programs (request stage)',
  },
  publisher: { ja: '東京都港区', en: 'Minato City, Tokyo' },
  fiscalYear: fiscalYear(2020),
  stage: 'request',
  population: {
    ja: '各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）',
    en: '63 requests of the bureaus for new and expanded programs (not a list of what was budgeted)',
  },
  notCovered: { ja: '予算額、款、財源', en: 'budgeted amounts, budget titles, funding' },
  order: 1,
}

const SCIENCE_MUSEUM: Entry = {
  programId: 'minato-science-museum-operation',
  source: { document: DOCUMENT, row: 61, section: '4(1)', line: 152 },
  fiscalYear: fiscalYear(2020),
  printedName: 'みなと科学館管理運営',
  category: 'new',
  title: { id: 'education', name: { ja: '教育費', en: 'Education' }, account: 'general' },
  titleAndOthers: false,
  pillar: { id: 'nurturing-town', name: { ja: 'はぐくむまち', en: 'A nurturing town' } },
  policy: {
    id: 'children',
    name: {
      ja: '明日の港区を支える子どもたちを育む',
      en: "Raising the children who will support Minato's future",
    },
  },
  departments: [
    {
      id: 'educational-guidance',
      name: { ja: '教育指導課', en: 'Educational Guidance Section' },
      reading: 'きょういくしどうか',
      isCollective: false,
    },
  ],
  departmentsAndOthers: false,
  budgeted: { total: thousandYen(298_957) },
  funding: [
    { source: 'other', amount: thousandYen(35_486) },
    { source: 'general', amount: thousandYen(263_471) },
  ],
  openings: [
    {
      id: 'minato-science-museum',
      what: { ja: 'みなと科学館', en: 'Minato Science Museum' },
      reading: 'みなとかがくかん',
      date: { precision: 'month', year: 2020, month: 4 },
      kind: 'facility',
    },
  ],
  facilities: [
    {
      name: { ja: 'みなと科学館', en: 'Minato Science Museum' },
      reading: 'みなとかがくかん',
      work: { ja: '管理運営', en: 'Management and operation' },
    },
  ],
  changes: [],
  terms: [],
  corrections: [],
  lineItems: [],
  schedule: [],
  details: [],
  summary: {
    ja: '令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。',
    en: 'The Minato Science Museum, opening in April 2020 as a place where anyone can enjoy learning science, is managed and operated.',
  },
  keywords: ['博物館', 'サイエンス', '理科'],
}

/** What the request list says of the same program. */
const SCIENCE_MUSEUM_REQUEST: Entry = {
  programId: 'minato-science-museum-operation',
  source: { document: REQUESTS, row: 18, section: '1(3)', line: 76 },
  fiscalYear: fiscalYear(2020),
  printedName: 'みなと科学館管理運営',
  category: 'new',
  titleAndOthers: false,
  departments: SCIENCE_MUSEUM.departments,
  bureau: { id: 'school-education', name: { ja: '学校教育部', en: 'School Education Department' } },
  departmentsAndOthers: false,
  requested: { total: thousandYen(298_957) },
  funding: [],
  openings: SCIENCE_MUSEUM.openings,
  facilities: [
    {
      name: { ja: 'みなと科学館', en: 'Minato Science Museum' },
      reading: 'みなとかがくかん',
      work: { ja: '管理運営', en: 'management and operation' },
    },
  ],
  changes: [],
  terms: [],
  corrections: [],
  link: {
    kind: 'same-name',
    evidence: {
      ja: '名称が予算の一覧の事業と同じ。所管も同じ',
      en: 'Same name as in the budget list; same section',
    },
  },
  lineItems: [],
  schedule: [],
  details: [],
  summary: {
    ja: '令和2年4月に開く港区立みなと科学館の管理と運営を行います。',
    en: 'Manages and operates the Minato Science Museum, which opens in April 2020.',
  },
  keywords: ['博物館', 'サイエンス', '開館'],
}

describe('the shipped data', () => {
  const book = loaded.book
  if (!book) throw new Error(JSON.stringify(loaded.findings, null, 2))
  const all = book.programs.flatMap((program) => program.entries)
  const entriesOf = (document: string) =>
    all
      .filter(({ source }) => source.document.id === document)
      .toSorted((a, b) => a.source.row - b.source.row)
  const entries = entriesOf('r2-budget-programs')
  const total = (
    some: readonly Entry[],
    stage: 'requested' | 'budgeted',
    part: 'total' | 'expansion' = 'total',
  ) => sumOf(some.flatMap((entry) => entry[stage]?.[part] ?? []))
  const recordOf = (id: string, year: number) => {
    const program = book.program(id)
    return program && book.record(program, fiscalYear(year))
  }

  it('has no findings', () => {
    expect(loaded.findings).toEqual([])
  })

  it('has five documents, those made later of a higher order', () => {
    expect(book.documents.map(({ id, fiscalYear: year, stage, order }) => [order, id, year, stage])).toEqual([
      [1, 'r2-requests', 2020, 'request'],
      [2, 'r2-program-sheets', 2020, 'budget'],
      [3, 'r2-budget-programs', 2020, 'budget'],
      [4, 'r3-budget-programs', 2021, 'budget'],
      [5, 'r3-budget-points', 2021, 'budget'],
    ])
    expect(book.documents[2]).toStrictEqual(DOCUMENT)
  })

  it('has the 135 rows of the fiscal 2020 document, 23,584,656 thousand yen in all', () => {
    expect(entries.map(({ source }) => source.row)).toEqual(Array.from({ length: 135 }, (_, i) => i + 1))
    expect(total(entries, 'budgeted')).toBe(23_584_656)
    expect(entries.filter(({ requested }) => requested)).toEqual([])
  })

  it.each([
    ['r2-requests', 1, 63, [5_611_694, 1_488_858], [0, 0]],
    ['r2-program-sheets', 59, 10, [413_983, 98_353], [361_238, 96_956]],
    ['r3-budget-programs', 1, 32, [14_511_093, 4_189_091], [13_573_990, 3_476_133]],
  ] as const)(
    'has the rows and sums of %s: from no. %d, %d rows, requested %j and budgeted %j with expansions',
    (document, first, rows, requested, budgeted) => {
      const some = entriesOf(document)
      expect(some.map(({ source }) => source.row)).toEqual(Array.from({ length: rows }, (_, i) => first + i))
      expect([total(some, 'requested'), total(some, 'requested', 'expansion')]).toEqual(requested)
      expect([total(some, 'budgeted'), total(some, 'budgeted', 'expansion')]).toEqual(budgeted)
    },
  )

  it('has no amount in a request but what was requested, and both in a sheet and in the list of fiscal 2021', () => {
    expect(entriesOf('r2-requests').filter((entry) => !entry.requested || entry.budgeted)).toEqual([])
    const both = [...entriesOf('r2-program-sheets'), ...entriesOf('r3-budget-programs')]
    expect(both.filter((entry) => !entry.requested || !entry.budgeted)).toEqual([])
  })

  it('has an expansion part in every expanded item of a list with requests, and in no new one', () => {
    const some = all.filter(({ requested }) => requested)
    const wrong = some.filter(
      ({ category, requested }) => (category === 'expanded') !== (requested?.expansion !== undefined),
    )
    expect(wrong.map(({ source }) => `${source.document.id} ${source.row}`)).toEqual([])
  })

  it.each(entriesOf('r2-program-sheets').map((entry) => [entry.source.row, entry] as const))(
    'has line items on sheet %d that add up to both amounts and both expansion parts',
    (_, { requested, budgeted, lineItems }) => {
      const sum = (stage: 'requested' | 'budgeted', some: Entry['lineItems']) =>
        sumOf(some.flatMap((item) => item[stage] ?? []))
      const expansion = lineItems.filter(({ part }) => part === 'expansion')
      expect(lineItems.length).toBeGreaterThan(0)
      expect([sum('requested', lineItems), sum('budgeted', lineItems)]).toEqual([
        requested?.total,
        budgeted?.total,
      ])
      expect([sum('requested', expansion), sum('budgeted', expansion)]).toEqual([
        requested?.expansion ?? 0,
        budgeted?.expansion ?? 0,
      ])
    },
  )

  it('has as much earmarked in the line items of a sheet as its funding has outside general revenue', () => {
    const earmarked = (row: number) =>
      loaded.tables['line-items']
        .filter((item) => item.document === 'r2-program-sheets' && item.row === row)
        .reduce((sum, item) => sum + (item.special_funds ?? 0), 0)
    const sheets = entriesOf('r2-program-sheets')
    expect(sheets.map(({ source }) => [source.row, earmarked(source.row)])).toEqual(
      sheets.map(({ source, funding }) => [
        source.row,
        sumOf(funding.filter(({ source: from }) => from !== 'general').map(({ amount }) => amount)),
      ]),
    )
  })

  it('says on every sheet what was decided and why, and what was decided fits the amounts', () => {
    const expected = entriesOf('r2-program-sheets').map(({ source, requested, budgeted }) => {
      const [before, after] = [requested?.total ?? 0, budgeted?.total ?? 0]
      const outcome =
        after === 0 ? 'refused' : after < before ? 'reduced' : after > before ? 'increased' : 'as-requested'
      return [source.row, outcome]
    })
    expect(
      entriesOf('r2-program-sheets').map(({ source, decision }) => [source.row, decision?.outcome]),
    ).toEqual(expected)
  })

  it('reads 手話通訳提供等事業 out of two requests: 16,656 + 29,415 = 46,071, as budgeted', () => {
    const record = recordOf('sign-language-interpreting', 2020)
    expect(
      record?.requested?.from.map((entry) => [entry.printedName, entry.requested, entry.link?.kind]),
    ).toEqual([
      ['手話通訳派遣等事業', { total: 16_656, expansion: 8630 }, 'merged-into'],
      ['手話通訳者養成事業', { total: 29_415, expansion: 4714 }, 'merged-into'],
    ])
    expect(record?.requested).toMatchObject({ total: 46_071, expansion: 13_344 })
    expect(record?.budgeted?.total).toBe(46_071)
    expect(record?.lead.printedName).toBe('手話通訳提供等事業')
    expect(record?.disagreements).toEqual([])
  })

  it('reads every other request from one entry', () => {
    const records = book.years.flatMap((year) => book.recordsIn(year))
    expect(
      records
        .filter(({ record }) => record.requested && record.requested.from.length > 1)
        .map(({ program }) => program.id),
    ).toEqual(['sign-language-interpreting'])
  })

  it('has 税務資料の電子化の推進 requested at 30,765 and budgeted at 18,624, and says why', () => {
    const record = recordOf('tax-records-digitization', 2020)
    expect([record?.requested?.total, record?.budgeted?.total]).toEqual([30_765, 18_624])
    expect(record?.entries.map(({ source }) => source.document.id)).toEqual([
      'r2-budget-programs',
      'r2-program-sheets',
      'r2-requests',
    ])
    const sheet = record?.entries[1]
    expect(sheet?.decision?.outcome).toBe('reduced')
    expect(sheet?.lineItems.map(({ name, requested, budgeted }) => [name.ja, requested, budgeted])).toEqual([
      ['システム設計・改修等経費', 4001, 4001],
      ['書類電子化経費', 26_441, 14_300],
      ['保守経費', 323, 323],
    ])
  })

  it('has one request of fiscal 2020 without a budget, and two budgeted 0', () => {
    const ids = (year: number, fits: (budgeted: number | undefined) => boolean) =>
      book
        .recordsIn(fiscalYear(year))
        .filter(({ record }) => fits(record.budgeted?.total))
        .map(({ program }) => program.id)
    const [none, zero] = [(one?: number) => one === undefined, (one?: number) => one === 0]
    expect([ids(2020, none), ids(2021, none)]).toEqual([['disability-service-staff-housing'], []])
    expect([ids(2020, zero), ids(2021, zero)]).toEqual([
      ['tax-arrears-deposit-inquiry'],
      ['recycling-challenge'],
    ])
  })

  it('tells the one thing on which documents of a year differ: the funding of 港区版ふるさと納税', () => {
    const differing = book.years
      .flatMap((year) => book.recordsIn(year))
      .flatMap(({ program, record }) => record.disagreements.map((one) => ({ id: program.id, ...one })))
    expect(
      differing.map(({ id, on, values }) => [
        id,
        on,
        values.map(({ entry }) => [entry.source.document.id, entry.source.row, entry.funding]),
      ]),
    ).toEqual([
      [
        'minato-hometown-tax',
        'funding',
        [
          [
            'r2-budget-programs',
            132,
            [
              { source: 'other', amount: 28_000 },
              { source: 'general', amount: 2472 },
            ],
          ],
          ['r2-program-sheets', 67, [{ source: 'general', amount: 30_472 }]],
        ],
      ],
    ])
  })

  it('holds 137 programs of fiscal 2020 and 32 of fiscal 2021, 159 in all and 10 in both', () => {
    const [newer, older] = [2021, 2020].map((year) =>
      book.recordsIn(fiscalYear(year)).map(({ program }) => program.id),
    )
    expect(book.years).toEqual([2021, 2020])
    expect([older?.length, newer?.length, book.programs.length]).toEqual([137, 32, 159])
    expect(newer?.filter((id) => older?.includes(id))).toHaveLength(10)
  })

  it('says why every request and every item of fiscal 2021 is about its program', () => {
    const unlinked = [...entriesOf('r2-requests'), ...entriesOf('r3-budget-programs')].filter(
      ({ link }) => !link,
    )
    expect(unlinked.map(({ source }) => `${source.document.id} ${source.row}`)).toEqual([])
  })

  it('calls an item new where no document before it has the program, and only there', () => {
    const wrong = book.programs.flatMap((program) =>
      program.entries.filter(({ link, source: { document } }) => {
        const others = program.entries.filter((entry) => entry.source.document !== document)
        const known = others.some(
          ({ source }) =>
            source.document.order < document.order || source.document.id === 'r2-budget-programs',
        )
        return link && (link.kind === 'new') === known
      }),
    )
    expect(wrong.map(({ source }) => `${source.document.id} ${source.row}`)).toEqual([])
  })

  it.each([
    ['new', 18],
    ['temporary-new', 20],
    ['temporary-continuing', 50],
    ['expanded', 47],
  ])('has as many rows of the category %s as the document: %d', (category, rows) => {
    expect(entries.filter((entry) => entry.category === category)).toHaveLength(rows)
  })

  it.each([
    ['general', 15_199_299],
    ['other', 5_956_713],
    ['metropolitan', 1_293_845],
    ['national', 1_129_704],
    ['nhi-premiums', 5095],
  ] as const)('has the sum from the source %s that the document gives: %d thousand yen', (source, sum) => {
    const parts = entries.flatMap((entry) => entry.funding.filter((part) => part.source === source))
    expect(sumOf(parts.map((part) => part.amount))).toBe(sum)
    expect(sumOf(book.fundedBy(source, fiscalYear(2020)).map((funded) => funded.amount))).toBe(sum)
  })

  it('has みなと科学館 whole, as the document prints it', () => {
    expect(book.program('minato-science-museum-operation')).toStrictEqual({
      id: 'minato-science-museum-operation',
      name: { ja: 'みなと科学館管理運営', en: 'Minato Science Museum operation' },
      reading: 'みなとかがくかんかんりうんえい',
      entries: [SCIENCE_MUSEUM, SCIENCE_MUSEUM_REQUEST],
    })
  })

  it('opens シティハイツ高浜 in fiscal 2023, and no more precisely than that', () => {
    const dates = book.openingPlans
      .filter(({ name }) => name.ja === 'シティハイツ高浜')
      .map(({ planned }) => planned?.date)
    expect(dates).toEqual([{ precision: 'fiscal-year', year: 2023 }])
  })

  it('is described by datapackage.json as it is', () => {
    expect(JSON.parse(readFileSync(join(directory, 'datapackage.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(describePackage())),
    )
  })

  it('has the words of exactly its texts', () => {
    const words = readWordFile(join(directory, WORD_FILE))
    expect(words && isCurrent(words, book)).toBe(true)
  })
})

describe('an expansion that only another document of the year prints', () => {
  it('is taken from there, for the same total, and its place is named', () => {
    const { book } = loaded
    const program = book?.program('residents-holiday-lodges')
    const budgeted = program && book?.record(program, fiscalYear(2020))?.budgeted
    expect({
      total: budgeted?.total,
      expansion: budgeted?.expansion,
      from: budgeted?.from.map(({ source }) => source.document.id),
      expansionFrom: budgeted?.expansionFrom?.source.document.id,
    }).toEqual({
      total: 151_486,
      expansion: 53_680,
      from: ['r2-budget-programs'],
      expansionFrom: 'r2-program-sheets',
    })
  })
})
