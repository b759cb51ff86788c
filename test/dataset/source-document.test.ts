import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Entry, Program } from '../../src/budget/program.ts'
import { ACCOUNTS, CATEGORIES, FUNDING_SOURCES } from '../../src/budget/vocabulary.ts'
import { loadBook } from '../../src/dataset/load.ts'
import { readBudgetPrograms, type PrintedRow } from './sources/budget-programs.ts'
import { readRequests, type PrintedRequest } from './sources/requests.ts'
import { LONGEST_SHARED_RUN, namesOf, sharedRuns } from './sources/shared-runs.ts'
import { plainCharacters, readSheets, type PrintedSheet } from './sources/sheets.ts'
import { sourceText } from './sources/texts.ts'
import { readTwoStageTable, type PrintedItem } from './sources/two-stage-table.ts'

const { book, tables } = loadBook(fileURLToPath(new URL('../../data/', import.meta.url)))

/** What the data says of each row of a document, from its top. */
function entriesOf(document: string): { program: Program; entry: Entry }[] {
  return (book?.programs ?? [])
    .flatMap((program) => program.entries.map((entry) => ({ program, entry })))
    .filter(({ entry }) => entry.source.document.id === document)
    .toSorted((a, b) => a.entry.source.line - b.entry.source.line)
}

/**
 * The runs that are too long and stand both in our own words and in what a document prints in the same place. Details
 * are there for their figures, so a figure with its unit is no run of words.
 */
function copied(rows: readonly { program: Program; entry: Entry }[], contents: readonly string[]): string[] {
  return rows.flatMap(({ program, entry }, index) =>
    [
      entry.summary.ja,
      ...(entry.decision ? [entry.decision.reason.ja] : []),
      ...entry.details.map(({ text }) => text.ja.replaceAll(/[\d,.]+/gu, '\0')),
    ]
      .flatMap((own) => sharedRuns(own, contents[index] ?? '', namesOf(program, entry)))
      .map((run) => `${program.id}: ${run}`),
  )
}

const names = (some: readonly { name: { ja: string } }[]) => some.map(({ name }) => name.ja)

const budgetPrograms = sourceText('r2-budget-programs.txt')

/** How r2-budget-programs prints what an entry says. */
function asRow(entry: Entry): PrintedRow {
  return {
    line: entry.source.line,
    section: entry.source.section,
    pillar: entry.pillar?.name.ja ?? 'none',
    policy: entry.policy?.name.ja,
    category: CATEGORIES[entry.category].ja,
    name: entry.printedName,
    departments: names(entry.departments),
    departmentsAndOthers: entry.departmentsAndOthers,
    title:
      entry.title?.account === 'general'
        ? entry.title.name.ja
        : ACCOUNTS[entry.title?.account ?? 'general'].ja,
    titleAndOthers: entry.titleAndOthers,
    amount: entry.budgeted?.total ?? Number.NaN,
    funding: entry.funding.map(({ source, amount }) => [FUNDING_SOURCES[source].ja, amount] as const),
  }
}

describe.skipIf(budgetPrograms === undefined)('r2-budget-programs as published (needs SOURCES_DIR)', () => {
  const rows = readBudgetPrograms(budgetPrograms ?? '')
  const entries = entriesOf('r2-budget-programs')

  it('has 135 rows, and every figure of every row is in the data as printed', () => {
    expect(rows).toHaveLength(135)
    expect(entries.map(({ entry }) => asRow(entry))).toEqual(rows.map(({ row }) => row))
  })

  it('numbers its rows from the top as the data does', () => {
    expect(entries.map(({ entry }) => entry.source.row)).toEqual(rows.map((_, index) => index + 1))
  })

  it(`shares no run of more than ${LONGEST_SHARED_RUN} characters with a summary, but for names`, () => {
    expect(
      copied(
        entries,
        rows.map(({ content }) => content),
      ),
    ).toEqual([])
  })
})

const twoStageTable = sourceText('r3-budget-programs.txt')

/** Departments that r3-budget-programs prints shorter than the data names them, by the row where they stand. */
const SHORT_DEPARTMENTS: ReadonlyMap<number, readonly [printed: string, meant: string]> = new Map([
  [5, ['協働推進課', '各地区協働推進課']],
  [6, ['協働推進課', '芝協働推進課']],
])

/** How r3-budget-programs prints what an entry says. */
function asItem(entry: Entry): PrintedItem {
  const { row, line, section } = entry.source
  const department = names(entry.departments).join()
  const [short, meant] = SHORT_DEPARTMENTS.get(row) ?? []
  return {
    row,
    line,
    section,
    bureau: entry.bureau?.name.ja ?? 'none',
    department: short !== undefined && department === meant ? short : department,
    name: entry.printedName,
    category: CATEGORIES[entry.category].ja,
    requested: entry.requested?.total,
    requestedExpansion: entry.requested?.expansion,
    budgeted: entry.budgeted?.total,
    budgetedExpansion: entry.budgeted?.expansion,
  }
}

describe.skipIf(twoStageTable === undefined)('r3-budget-programs as published (needs SOURCES_DIR)', () => {
  const items = readTwoStageTable(twoStageTable ?? '')
  const entries = entriesOf('r3-budget-programs')

  it('has 32 items, and every name and figure of every item is in the data as printed', () => {
    expect(items).toHaveLength(32)
    expect(entries.map(({ entry }) => asItem(entry))).toEqual(items.map(({ item }) => item))
  })

  it(`shares no run of more than ${LONGEST_SHARED_RUN} characters with a summary, but for names`, () => {
    expect(
      copied(
        entries,
        items.map(({ content }) => content),
      ),
    ).toEqual([])
  })
})

const requests = sourceText('r2-requests.txt')

/** What the requests print for the offices of all five districts. */
const OF_ALL_DISTRICTS = ['各地区総合支所各地区協働推進課', '各総合支所協働推進課'] as const

/** How r2-requests prints what an entry says, with spaces left out. */
function asRequest(entry: Entry): PrintedRequest {
  const { row, line, section } = entry.source
  const heading = [row, entry.bureau?.name.ja, ...names(entry.departments), entry.printedName].join('')
  return {
    row,
    line,
    section,
    heading: heading.replaceAll(/\s/gu, '').replace(...OF_ALL_DISTRICTS),
    ofInsurance: entry.title?.account === 'nhi',
    category: CATEGORIES[entry.category].ja,
    requested: entry.requested?.total,
    expansion: entry.requested?.expansion,
  }
}

describe.skipIf(requests === undefined)('r2-requests as published (needs SOURCES_DIR)', () => {
  const printed = readRequests(requests ?? '')
  const entries = entriesOf('r2-requests')

  it('has 63 requests, and every name and figure of every request is in the data as printed', () => {
    expect(printed).toHaveLength(63)
    expect(entries.map(({ entry }) => asRequest(entry))).toEqual(printed.map(({ request }) => request))
  })

  it('has no budget, for it was printed before one was decided', () => {
    expect(entries.filter(({ entry }) => entry.budgeted)).toEqual([])
  })

  it(`shares no run of more than ${LONGEST_SHARED_RUN} characters with a summary, but for names`, () => {
    expect(
      copied(
        entries,
        printed.map(({ content }) => content),
      ),
    ).toEqual([])
  })
})

const sheets = sourceText('r2-program-sheets.txt')

/** How r2-program-sheets prints what the tables say: each part with its subtotal before it, and the total last. */
function asSheet(entry: Entry): PrintedSheet {
  const { row, line } = entry.source
  const items = tables['line-items'].filter(
    (item) => item.document === 'r2-program-sheets' && item.row === row,
  )
  const figure = (some: typeof items) =>
    [
      some.reduce((sum, { budgeted }) => sum + (budgeted ?? 0), 0),
      some.reduce((sum, { special_funds: earmarked }) => sum + (earmarked ?? 0), 0),
    ] as const
  const parts = Map.groupBy(items, ({ part }) => part)
  return {
    row,
    line,
    name: entry.printedName,
    bureau: entry.bureau?.name.ja,
    department: names(entry.departments).join(),
    title: entry.title?.account === 'nhi' ? '総務費(国民健康保険事業会計)' : entry.title?.name.ja,
    category: CATEGORIES[entry.category].ja,
    requested: entry.requested?.total,
    budgeted: [
      ...[...parts].flatMap(([part, some]) => [
        ...(part === 'all' ? [] : [figure(some)]),
        ...some.map((item) => figure([item])),
      ]),
      figure(items),
    ],
    funding: entry.funding.length > 0 ? entry.funding.map(({ amount }) => amount) : [0],
  }
}

describe.skipIf(sheets === undefined)('r2-program-sheets as published (needs SOURCES_DIR)', () => {
  const printed = readSheets(sheets ?? '')
  const lines = (sheets ?? '').split('\n').map((line) => plainCharacters(line).replaceAll(/\s/gu, ''))
  const entries = entriesOf('r2-program-sheets')

  it('has ten sheets, and every name and budgeted figure of every sheet is in the data as printed', () => {
    expect(printed).toHaveLength(10)
    expect(entries.map(({ entry }) => asSheet(entry))).toEqual(printed.map(({ sheet }) => sheet))
  })

  it('prints every line item with its requested amount on the line that the data names', () => {
    const missing = tables['line-items'].filter(({ name_ja: name, requested, line }) => {
      const wrapped = name.replace('（調査研究、研修実施費用等）', '')
      const end = plainCharacters(`${wrapped}${requested?.toLocaleString('en-US')}`).replaceAll(/\s/gu, '')
      return !lines[line - 1]?.endsWith(end)
    })
    expect(missing).toEqual([])
  })

  it(`shares no run of more than ${LONGEST_SHARED_RUN} characters with our own words, but for names`, () => {
    expect(
      copied(
        entries,
        printed.map(({ content }) => content),
      ),
    ).toEqual([])
  })
})
