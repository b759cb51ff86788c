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
  summary: {
    ja: '令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。',
    en: 'The Minato Science Museum, opening in April 2020 as a place where anyone can enjoy learning science, is managed and operated.',
  },
  keywords: ['博物館', 'サイエンス', '理科'],
}

describe('the shipped data', () => {
  const book = loaded.book
  if (!book) throw new Error(JSON.stringify(loaded.findings, null, 2))
  const entries = book.programs.flatMap((program) => program.entries)
  const total = (some: readonly Entry[]) =>
    sumOf(some.flatMap((entry) => (entry.budgeted ? [entry.budgeted.total] : [])))

  it('has no findings', () => {
    expect(loaded.findings).toEqual([])
  })

  it('has the 135 rows of the fiscal 2020 document, 23,584,656 thousand yen in all', () => {
    expect(book.documents).toStrictEqual([DOCUMENT])
    expect(entries.every((entry) => entry.fiscalYear === 2020)).toBe(true)
    expect(entries.map(({ source }) => source.row)).toEqual(Array.from({ length: 135 }, (_, i) => i + 1))
    expect(total(entries)).toBe(23_584_656)
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
      entries: [SCIENCE_MUSEUM],
    })
  })

  it('opens シティハイツ高浜 in fiscal 2023, and no more precisely than that', () => {
    const dates = book
      .openings()
      .filter(({ opening }) => opening.what.ja === 'シティハイツ高浜')
      .map(({ opening }) => opening.date)
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
