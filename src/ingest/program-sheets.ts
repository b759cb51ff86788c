import type { Bilingual } from '../budget/bilingual.ts'
import type { Candidate, CandidateValue, IngestReport, Layout, Remark } from './layout.ts'
import { readBudgetBlock } from './program-sheets-budget.ts'
import { readSheetFunding } from './program-sheets-funding.ts'
import { readHead } from './program-sheets-head.ts'
import { findSheets, type Sheet } from './program-sheets-pages.ts'
import { findReadings, type Reading } from './program-sheets-pairing.ts'
import { readRequest } from './program-sheets-request.ts'

/**
 * 予算要求事業概要書, one sheet a page, as text that a PDF gives in scrambled order; in 千円. The budget figures stand
 * behind ⇒ in one block and their labels elsewhere: sums pair them, with the assumption that no figure rises above its
 * request. A sheet that does not add up gives no candidate; one that adds up in several ways gives its line items
 * without position, part and budget (the total is the same in all of them).
 */
export const programSheets: Layout = {
  name: 'program-sheets',
  description: {
    ja: '予算要求事業概要書（1事業1枚）。PDFから取り出した並びの乱れたテキスト。金額は千円',
    en: 'Program sheets of the budget request, one program a sheet: scrambled text out of a PDF, in thousand yen',
  },
  complete: ['program', 'line-items', 'funding'],
  read(text) {
    const sheets = findSheets(text)
    const reports = sheets.map(readSheet)
    return {
      candidates: reports.flatMap(({ candidates }) => candidates),
      carriedDown: [],
      unassigned: [],
      pairedBySums: reports.flatMap(({ pairedBySums }) => pairedBySums),
      unreadable: [
        ...(sheets.length === 0 ? [NO_SHEETS] : []),
        ...reports.flatMap(({ unreadable }, i) => [...outOfOrder(sheets[i], sheets[i - 1]), ...unreadable]),
      ],
    }
  },
}

function readSheet(sheet: Sheet): IngestReport {
  const head = readHead(sheet)
  const request = readRequest(sheet)
  const block = readBudgetBlock(sheet)
  const problems = [head, request, block].flatMap((one) => ('problems' in one ? one.problems : []))
  if ('problems' in head || 'problems' in request || 'problems' in block)
    return report({ unreadable: problems.map((problem) => about(sheet, problem)) })

  const readings = findReadings(request, block.figures)
  const [reading] = readings
  if (!reading) return report({ unreadable: [about(sheet, NO_READING)] })

  const program: Candidate = {
    kind: 'program',
    line: sheet.line,
    fields: {
      row: sheet.row,
      printed_name: head.printedName,
      bureau: head.bureau,
      departments: head.departments,
      title: head.title,
      category: head.category,
      requested: request.total,
      ...(request.subtotals ? { requested_expansion: request.subtotals.expansion } : {}),
      budgeted: reading.total.amount,
    },
  }
  const isOne = readings.length === 1
  const items = isOne
    ? pairedItems(sheet, reading)
    : request.items.map(({ line, name, requested }) =>
        row(sheet, 'line-items', line, { name_ja: name, requested }),
      )
  const funding = readSheetFunding(sheet, block, reading.total)
  return report({
    candidates: [
      program,
      ...items,
      ...('problem' in funding
        ? []
        : funding.map(({ line, source, amount }) => row(sheet, 'funding', line, { source, amount }))),
    ],
    pairedBySums: isOne ? [about(sheet, PAIRED)] : [],
    unreadable: [
      ...(isOne ? [] : [about(sheet, SEVERAL_READINGS)]),
      ...('problem' in funding ? [about(sheet, funding.problem)] : []),
    ],
  })
}

function pairedItems(sheet: Sheet, { items }: Reading): Candidate[] {
  return items.map(({ line, name, requested, part, budget }, i) =>
    row(sheet, 'line-items', line, {
      position: i + 1,
      ...(part === undefined ? {} : { part }),
      name_ja: name,
      requested,
      budgeted: budget.amount,
    }),
  )
}

function row(
  sheet: Sheet,
  kind: string,
  line: number,
  fields: Readonly<Record<string, CandidateValue>>,
): Candidate {
  return { kind, line, fields: { row: sheet.row, ...fields } }
}

function report(given: Partial<IngestReport>): IngestReport {
  return { candidates: [], carriedDown: [], pairedBySums: [], unassigned: [], unreadable: [], ...given }
}

function about({ row, line }: Sheet, { ja, en }: Bilingual): Remark {
  return { line, message: { ja: `NO ${row}: ${ja}`, en: `NO ${row}: ${en}` } }
}

/** Sheets are numbered one after the other, from any number. */
function outOfOrder(sheet: Sheet | undefined, before: Sheet | undefined): Remark[] {
  if (!sheet || !before || sheet.row === before.row + 1) return []
  return [
    about(sheet, {
      ja: `NO ${before.row} の次の番号ではありません。抜けた概要書や重なった概要書がないか確かめてください`,
      en: `it does not follow on NO ${before.row}; check whether a sheet is missing or stands twice`,
    }),
  ]
}

const NO_SHEETS: Remark = {
  message: {
    ja: '「NO 番号」で始まる概要書が1つもありません。資料と形式の組み合わせを確かめてください',
    en: 'there is no sheet that begins with NO and a number; check that the document is of this layout',
  },
}
const PAIRED: Bilingual = {
  ja: '内訳と予算額を合計で組み合わせました。どの額も要求額より増えないと仮定すると、合計の合う組み合わせは1つだけです。予算化の段階で増えた額がないか資料で確かめてください',
  en: 'line items and budget figures are paired by their sums: assuming that no figure rises above its request, only one way adds up; see in the document that none rose',
}
const SEVERAL_READINGS: Bilingual = {
  ja: '合計の合う組み合わせが2つ以上あるため、内訳の予算額を決めていません。資料を見て組み合わせてください',
  en: 'the sums leave more than one way to pair line items and budget figures, so none is given; pair them by the document',
}
const NO_READING: Bilingual = {
  ja: 'どの額も要求額より増えないと仮定すると、内訳・小計・合計が要求額と予算額で合う組み合わせがありません。数字が抜けたり違ったりしていないか資料で確かめてください',
  en: 'assuming that no figure rises above its request, no way to pair labels and figures adds up at request and budget; check the document for missing or wrong figures',
}
