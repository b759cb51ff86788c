import { withoutLookalikes } from '../budget/lookalikes.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import { CATEGORIES } from '../budget/vocabulary.ts'
import type { Candidate, Layout } from './layout.ts'
import { readAccountMark } from './request-list-account.ts'
import { readAmounts } from './request-list-amounts.ts'
import { readDepartments } from './request-list-in-charge.ts'
import { inOrder, NO_ITEMS, numberingRemarks } from './request-list-numbering.ts'
import { findRows, type TabbedRow } from './request-list-rows.ts'
import { readCategory } from './terms.ts'

/**
 * 新規事業及びレベルアップ事業一覧 with requested and approved amounts, tab-separated: one row a line, ten cells, in
 * 千円. Column names and （単位：千円） repeat on every page; a heading fills the first cell and leaves the others empty.
 * － stands for no expansion part, 0 for an amount of nothing. Rows are of the account that 【…】 before their name
 * marks; without a mark the document does not say the account.
 */
export const requestAndBudgetList: Layout = {
  name: 'request-and-budget-list',
  description: {
    ja: '新規事業及びレベルアップ事業一覧（要求額と予算額）。タブ区切り。金額は千円',
    en: 'List of new and expanded programs with requested and approved amounts, tab-separated, in thousand yen',
  },
  complete: ['program'],
  read(text) {
    const { rows, numbered, unreadable } = findRows(withoutLookalikes(text).split('\n'))
    const read = rows.map((row) => ({ row, result: readRow(row) }))
    return {
      candidates: read.flatMap(({ result }) => ('kind' in result ? [result] : [])),
      carriedDown: [],
      pairedBySums: [],
      unassigned: [],
      unreadable: inOrder([
        ...(numbered.length === 0 ? [NO_ITEMS] : []),
        ...unreadable,
        ...numberingRemarks(numbered),
        ...read.flatMap(({ row: { row, line }, result }) =>
          'kind' in result
            ? []
            : result.problems.map(({ ja, en }) => ({
                line,
                message: { ja: `No ${row}: ${ja}`, en: `No. ${row}: ${en}` },
              })),
        ),
      ]),
    }
  },
}

/** One row as a candidate, or all that keeps it from being read. */
function readRow({
  row,
  line,
  section,
  sectionName,
  cells,
}: TabbedRow): Candidate | { problems: readonly Bilingual[] } {
  const empty = EXPECTED.filter((name) => cells[name] === '')
  if (empty.length > 0) return { problems: [emptyCells(empty)] }
  const category = readCategory(cells.二次経費区分)
  const name = readAccountMark(cells.事業名)
  if (category === undefined) return { problems: [unknownCategory(cells.二次経費区分)] }

  const requested = readAmounts(
    category,
    { total: cells.要求額, expansion: cells['要求額(うちレベルアップ)'] },
    { ja: '要求額', en: 'requested amount' },
  )
  const budgeted = readAmounts(
    category,
    { total: cells.予算額, expansion: cells['予算額(うちレベルアップ)'] },
    { ja: '予算額', en: 'budgeted amount' },
  )
  const problems = [name, requested, budgeted].flatMap((one) =>
    'problem' in one && one.problem !== undefined ? [one.problem] : [],
  )
  if (name.rest === '') problems.push(emptyCells(['事業名']))
  if ('problem' in requested || 'problem' in budgeted || problems.length > 0) return { problems }

  const { names, andOthers } = readDepartments(cells.課名)
  return {
    kind: 'program',
    line,
    fields: {
      row,
      ...(section === undefined ? {} : { section }),
      ...(sectionName === undefined ? {} : { section_name: sectionName }),
      bureau: cells.部,
      departments: names,
      departments_and_others: andOthers,
      ...(name.account === undefined ? {} : { account: name.account }),
      printed_name: name.rest,
      category,
      requested: requested.total,
      ...(requested.expansion === undefined ? {} : { requested_expansion: requested.expansion }),
      budgeted: budgeted.total,
      ...(budgeted.expansion === undefined ? {} : { budgeted_expansion: budgeted.expansion }),
      text: cells.事業内容,
    },
  }
}

/** Cells that no row leaves empty; amounts are judged when they are read. */
const EXPECTED = ['部', '課名', '事業名', '二次経費区分', '事業内容'] as const
const KNOWN_CATEGORIES = Object.values(CATEGORIES)
  .map(({ ja }) => ja)
  .join('、')

const emptyCells = (names: readonly string[]): Bilingual => ({
  ja: `「${names.join('」「')}」が空です。資料から抜けていないか確かめてください`,
  en: `${names.join(', ')} is empty; check whether the text lacks it`,
})
const unknownCategory = (printed: string): Bilingual => ({
  ja: `区分「${printed}」を知りません（${KNOWN_CATEGORIES}）。資料の区分を確かめてください`,
  en: `the category “${printed}” is none of ${KNOWN_CATEGORIES}; check the category in the document`,
})
