import { withoutLookalikes } from '../budget/lookalikes.ts'
import { CATEGORIES } from '../budget/vocabulary.ts'
import { readAmount } from './amount.ts'
import { withoutHoka } from './and-others.ts'
import { csvRecords, type CsvRecord } from './csv-records.ts'
import { checkFunding, FUNDING_FIELDS } from './funding.ts'
import type { Candidate, CandidateValue, IngestReport, Layout, Remark } from './layout.ts'
import { AMOUNT_COLUMNS, COLUMN_NAMES, nameOf, readHeading, type ColumnName } from './spreadsheet-columns.ts'
import { readCategory } from './terms.ts'

/** Columns that every sheet has; beside them it has at least one of 要求額 and 予算額. */
const REQUIRED = ['printed_name', 'departments', 'title', 'category'] as const satisfies readonly ColumnName[]

/**
 * A table with named columns, one program a row, as a spreadsheet holds it: CSV, with tabs, or a sheet of a workbook.
 * Every row gives all of its cells (nothing is carried down), amounts are in 千円, and no cell holds a formula.
 */
export const spreadsheet = {
  name: 'spreadsheet',
  description: {
    ja: '列名つきの表（CSV・XLSX）。事業名・所管・款・区分と、要求額か予算額が要る。財源・事業内容の列もよい。金額は千円',
    en: 'a table with named columns (CSV, XLSX): name, department, title, category, and requested or budgeted; also funding sources and content; amounts in 千円',
  },
  complete: ['program'],
  read(text) {
    const { records, problem } = csvRecords(text)
    return problem ? { ...NOTHING, unreadable: [problem] } : readRecords(records)
  },
  readRecords,
} satisfies Layout

const NOTHING = { candidates: [], carriedDown: [], pairedBySums: [], unassigned: [] }

function readRecords(printed: readonly CsvRecord[]): IngestReport {
  const unreadable: Remark[] = []
  const [header, ...rows] = printed.map(({ line, cells }) => ({ line, cells: cells.map(withoutLookalikes) }))
  if (!header || rows.length === 0) {
    tell(
      unreadable,
      header?.line,
      '事業の行がありません。1行目を列名、2行目から1行1事業にしてください',
      'has no programs; the first line names the columns, and each line after it is one program',
    )
    return { ...NOTHING, unreadable }
  }
  const columns = readHeader(header, unreadable)
  const candidates = columns ? rows.flatMap((row) => readRow(row, columns, unreadable)) : []
  return { ...NOTHING, candidates, unreadable }
}

/** The column of each cell; undefined where columns are missing or doubled, so that no row can be read. */
function readHeader(header: CsvRecord, unreadable: Remark[]): (ColumnName | undefined)[] | undefined {
  const before = unreadable.length
  const columns = header.cells.map((printed) => {
    const { column, unit } = readHeading(printed)
    if (column && isAmount(column) && unit !== undefined && unit !== '千円' && unit !== 'thousands of yen') {
      tell(
        unreadable,
        header.line,
        `列「${printed}」の単位が千円ではありません。千円に直し、見出しも「${nameOf(column).ja}（千円）」にしてください`,
        `the unit of the column "${printed}" is not 千円; turn its amounts into 千円 and name it ${nameOf(column).ja}（千円）`,
      )
    }
    return column
  })
  const has = (column: ColumnName): boolean => columns.includes(column)
  for (const column of new Set(columns)) {
    if (column === undefined || columns.indexOf(column) === columns.lastIndexOf(column)) continue
    const { ja, en } = nameOf(column)
    tell(
      unreadable,
      header.line,
      `列「${ja}」が2つ以上あります。1つだけ残してください`,
      `the column ${ja} (${en}) stands more than once; keep one`,
    )
  }
  for (const column of REQUIRED.filter((one) => !has(one))) {
    const { ja, en } = nameOf(column)
    tell(
      unreadable,
      header.line,
      `列「${ja}」がありません。加えてください`,
      `the column ${ja} (${en}) is missing; add it`,
    )
  }
  if (!has('requested') && !has('budgeted')) {
    tell(
      unreadable,
      header.line,
      '列「要求額」も「予算額」もありません。どちらかを加えてください',
      'neither the column 要求額 (requested) nor 予算額 (budgeted) is there; add one of them',
    )
  }
  const readable = unreadable.length === before
  for (const [index, printed] of header.cells.entries()) {
    if (columns[index] === undefined) tellUnknownColumn(unreadable, header.line, printed, index)
  }
  return readable ? columns : undefined
}

function tellUnknownColumn(unreadable: Remark[], line: number, printed: string, index: number): void {
  tell(
    unreadable,
    line,
    `${index + 1}列目「${printed}」は知られていない列です。${COLUMN_NAMES.map(({ ja }) => ja).join('・')} のどれかにするか、列を消してください`,
    `column ${index + 1} "${printed}" is unknown; use one of ${COLUMN_NAMES.map(({ en }) => en).join(', ')}, or remove it`,
  )
}

function readRow(
  row: CsvRecord,
  columns: readonly (ColumnName | undefined)[],
  unreadable: Remark[],
): Candidate[] {
  const { line, cells } = row
  if (cells.length !== columns.length) {
    tell(
      unreadable,
      line,
      `列が${cells.length}個あります。見出しと同じ${columns.length}個にしてください（コンマを含む値は「"」で囲みます）`,
      `has ${cells.length} cells, and the header has ${columns.length}; put a value with a comma in it between quotes`,
    )
    return []
  }
  for (const [index, formula] of cells.entries()) {
    if (!isFormula(formula)) continue
    tell(
      unreadable,
      line,
      `${index + 1}列目の「${formula}」は数式と区別できません。値にするか、先頭の記号（= + - @）を取り除いてください`,
      `"${formula}" in column ${index + 1} could be a formula; write its value, or take away the sign at its beginning (= + - @)`,
    )
  }
  if (cells.some(isFormula)) return []
  const cell = (column: ColumnName): string => cells[columns.indexOf(column)] ?? ''
  const fields = { ...readWords(line, cell, unreadable), ...readAmounts(line, cell, unreadable) }
  checkSums(line, fields, unreadable)
  return [{ kind: 'program', line, fields }]
}

/** Everything but the amounts. */
function readWords(
  line: number,
  cell: (column: ColumnName) => string,
  unreadable: Remark[],
): Record<string, CandidateValue> {
  for (const column of REQUIRED.filter((one) => cell(one) === '')) {
    const { ja, en } = nameOf(column)
    tell(
      unreadable,
      line,
      `「${ja}」が空欄です。値を入れてください（結合していたセルは、先頭の行にしか値が残りません）`,
      `${ja} (${en}) is empty; give it a value (of merged cells, only the first row keeps the value)`,
    )
  }
  const category = readCategory(cell('category'))
  if (category === undefined && cell('category') !== '') {
    const known = Object.values(CATEGORIES)
    tell(
      unreadable,
      line,
      `区分「${cell('category')}」は知られていません。${known.map(({ ja }) => ja).join('、')} のどれかにしてください`,
      `the category "${cell('category')}" is unknown; use one of ${Object.keys(CATEGORIES).join(', ')}`,
    )
  }
  const departments = withoutHoka(cell('departments').split(/\s*[、，,;；\n]\s*/u))
  const title = withoutHoka([oneLine(cell('title'))])
  return {
    ...(category === undefined ? {} : { category }),
    ...(cell('printed_name') === '' ? {} : { printed_name: oneLine(cell('printed_name')) }),
    ...(departments.names.length === 0
      ? {}
      : { departments: departments.names, departments_and_others: departments.andOthers }),
    ...(title.names[0] === undefined ? {} : { title: title.names[0], title_and_others: title.andOthers }),
    ...(cell('text') === '' ? {} : { text: cell('text') }),
  }
}

/** The amounts that are there: an empty cell gives none. */
function readAmounts(
  line: number,
  cell: (column: ColumnName) => string,
  unreadable: Remark[],
): Record<string, number> {
  const amounts: Record<string, number> = {}
  for (const column of AMOUNT_COLUMNS.filter((one) => cell(one) !== '')) {
    const amount = readAmount(cell(column))
    const { ja, en } = nameOf(column)
    if (amount !== undefined) amounts[column] = amount
    else {
      tell(
        unreadable,
        line,
        `${ja}「${cell(column)}」は0以上の整数ではありません。千円単位の数字にしてください（桁区切りのコンマはあってもよい）`,
        `${ja} (${en}): "${cell(column)}" is no whole number of 0 or more; write 千円 in digits, with or without commas`,
      )
    }
  }
  if (cell('requested') === '' && cell('budgeted') === '') {
    tell(
      unreadable,
      line,
      '要求額も予算額も空欄です。どちらかを入れてください',
      'has neither 要求額 (requested) nor 予算額 (budgeted); give one of them',
    )
  }
  return amounts
}

/** Funding, where a row gives any, adds up to the budgeted amount, or to the requested one where that is all there is. */
function checkSums(
  line: number,
  fields: Readonly<Record<string, CandidateValue>>,
  unreadable: Remark[],
): void {
  const parts = FUNDING_FIELDS.flatMap((field) => {
    const amount = fields[field]
    return typeof amount === 'number' ? [[field, amount] as const] : []
  })
  const of = typeof fields['budgeted'] === 'number' ? 'budgeted' : 'requested'
  const total = fields[of]
  if (parts.length === 0 || typeof total !== 'number') return
  const { ja, en } = nameOf(of)
  const problem = checkFunding(Object.fromEntries(parts), total, { ja, en: `${en} amount` })
  if (problem) unreadable.push({ line, message: problem })
}

/** A cell that a spreadsheet would take for a formula: it begins with = + - or @, of either width, and is no number. */
function isFormula(cell: string): boolean {
  return /^[=+\-@]/u.test(cell.normalize('NFKC')) && !/^[+-]?\d[\d,]*(\.\d+)?$/u.test(cell.normalize('NFKC'))
}

/** A line break inside a cell is one between words. */
function oneLine(cell: string): string {
  return cell.replaceAll(/\s*\n\s*/gu, ' ')
}

function isAmount(column: ColumnName): boolean {
  return AMOUNT_COLUMNS.some((one) => one === column)
}

function tell(unreadable: Remark[], line: number | undefined, ja: string, en: string): void {
  unreadable.push({ ...(line === undefined ? {} : { line }), message: { ja, en } })
}
