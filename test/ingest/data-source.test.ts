import { describe, expect, it } from 'vitest'
import { compareWithData } from '../../src/ingest/compare.ts'
import type { FieldChange } from '../../src/ingest/comparison.ts'
import { DOCUMENTS, hasSources, LAYOUT_OF, reviewedTables, sourceText } from './sources.ts'

/**
 * Where a person read a document otherwise than its layout does: the lists print 協働推進課 behind 各総合支所 or
 * 芝地区総合支所, and the sheet prints both a 款 and the account that the program belongs to.
 */
const READ_OTHERWISE: Readonly<Record<string, readonly (readonly [string, FieldChange])[]>> = {
  'r2-requests': [
    [
      '各地区生活安全活動推進事業 (district-community-safety-activities, row 20)',
      { field: 'departments', old: ['各地区協働推進課'], new: ['協働推進課'] },
    ],
    [
      '各地区町会等活動支援 (district-neighborhood-group-support, row 43)',
      { field: 'departments', old: ['各地区協働推進課'], new: ['協働推進課'] },
    ],
  ],
  'r3-budget-programs': [
    [
      '各地区町会等活動支援 (district-neighborhood-group-support, row 5)',
      { field: 'departments', old: ['各地区協働推進課'], new: ['協働推進課'] },
    ],
    [
      '青色防犯パトロール (blue-light-security-patrol, row 6)',
      { field: 'departments', old: ['芝協働推進課'], new: ['協働推進課'] },
    ],
  ],
  'r2-program-sheets': [
    [
      '国民健康保険料徴収 (national-health-insurance-collection, row 63)',
      { field: 'title', old: '国民健康保険事業会計', new: '総務費（国民健康保険事業会計）' },
    ],
  ],
}

/** A refused request has no funding in data/; its sheet prints a source with 0. */
const NOTHING_FUNDED = { kind: 'funding', line: 305, fields: { row: 62, source: 'general', amount: 0 } }

/** How many rows of each kind are compared, by document. */
const COMPARED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'r2-budget-programs': { program: 135, 'plan-summary': 19 },
  'r2-requests': { program: 63 },
  'r2-program-sheets': { program: 10, 'line-items': 25, funding: 11 },
  'r3-budget-programs': { program: 32 },
  'r3-budget-points': {
    accounts: 10,
    'focus-areas': 5,
    'focus-items': 25,
    'focus-figures': 7,
    'key-figures': 29,
    announcements: 4,
  },
}

describe.skipIf(!hasSources)('the published documents read again (needs SOURCES_DIR with all five)', () => {
  const tables = reviewedTables()

  it('are all the documents of the data', () => {
    expect(new Set(tables.documents.map(({ id }) => id))).toEqual(new Set(DOCUMENTS))
  })

  it.each(DOCUMENTS)('%s is readable to its last line', (document) => {
    expect(LAYOUT_OF[document]?.read(sourceText(document) ?? '').unreadable).toEqual([])
  })

  it.each(DOCUMENTS)('%s gives exactly the data, but for what a person read otherwise', (document) => {
    const layout = LAYOUT_OF[document]
    const { candidates } = layout?.read(sourceText(document) ?? '') ?? { candidates: [] }
    const comparison = compareWithData(candidates, layout?.complete ?? [], tables, document)
    if ('problem' in comparison) throw new Error(comparison.problem.en)
    const { equal, moved, differing, missing, extra } = comparison
    expect({
      differing: differing.flatMap(({ known, fields }) => fields.map((field) => [known.label, field])),
      missing,
      extra,
    }).toEqual({
      differing: READ_OTHERWISE[document] ?? [],
      missing: [],
      extra: document === 'r2-program-sheets' ? [NOTHING_FUNDED] : [],
    })
    const kinds = Map.groupBy([...equal, ...moved, ...differing], ({ known }) => known.kind)
    expect(Object.fromEntries([...kinds].map(([kind, { length }]) => [kind, length]))).toEqual(
      COMPARED[document],
    )
    // Only the narrative has figures whose row begins at the paragraph or the caption above them.
    expect(document === 'r3-budget-points' ? [] : moved).toEqual([])
  })

  it('leave no amount of the tables of programs, funding, line items, accounts, areas and the plan unread', () => {
    const rows = (document: string, kind: string) => {
      const all: readonly { readonly document: string }[] =
        tables[kind === 'program' ? 'entries' : (kind as 'accounts')]
      return all.filter((one) => one.document === document).length
    }
    const partly = new Set(['focus-figures', 'announcements'])
    const counted = DOCUMENTS.map((document) => [
      document,
      Object.fromEntries(
        Object.keys(COMPARED[document] ?? {}).flatMap((kind) =>
          partly.has(kind) ? [] : [[kind, rows(document, kind)]],
        ),
      ),
    ])
    const compared = DOCUMENTS.map((document) => [
      document,
      Object.fromEntries(Object.entries(COMPARED[document] ?? {}).filter(([kind]) => !partly.has(kind))),
    ])
    expect(counted).toEqual(compared)
  })

  it('decide every request of the sheets as the amounts say', () => {
    const outcomes = programsOf('r2-program-sheets').map(({ row, requested, budgeted }) => [
      row,
      budgeted === requested ? 'as-requested' : budgeted === 0 ? 'refused' : 'reduced',
    ])
    expect(
      tables.decisions
        .filter(({ document }) => document === 'r2-program-sheets')
        .map(({ row, outcome }) => [row, outcome]),
    ).toEqual(outcomes)
  })

  function programsOf(document: string) {
    const { candidates } = LAYOUT_OF[document]?.read(sourceText(document) ?? '') ?? { candidates: [] }
    return candidates.filter(({ kind }) => kind === 'program').map(({ fields }) => fields)
  }
})
