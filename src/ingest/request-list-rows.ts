import type { Remark } from './layout.ts'
import type { Numbered } from './request-list-numbering.ts'
import { readUnit, squashed } from './request-list-page.ts'

/** The columns of the tab-separated list, in order. */
const COLUMNS = [
  'No',
  '部',
  '課名',
  '事業名',
  '二次経費区分',
  '事業内容',
  '要求額',
  '要求額(うちレベルアップ)',
  '予算額',
  '予算額(うちレベルアップ)',
] as const

export type ColumnName = (typeof COLUMNS)[number]

/** A row of the tab-separated list: its cells by column, without spaces around them. */
export interface TabbedRow extends Numbered {
  readonly section?: string
  readonly sectionName?: string
  readonly cells: Readonly<Record<ColumnName, string>>
}

const TITLE = /^令和(?:\d+|元)年度当初予算新規事業及びレベルアップ事業一覧$/u
const HEADING = /^([0-9０-９]+)\s+(\S.*)$/u

/** Finds the rows of the list in its lines, and every numbered line, read or not. */
export function findRows(lines: readonly string[]): {
  rows: TabbedRow[]
  numbered: Numbered[]
  unreadable: Remark[]
} {
  const rows: TabbedRow[] = []
  const numbered: Numbered[] = []
  const unreadable: Remark[] = []
  let section: { section: string; sectionName: string } | undefined
  let columns: 'not yet' | 'as expected' | 'others' = 'not yet'
  let isUnitPrinted = false

  for (const [index, printed] of lines.entries()) {
    const line = index + 1
    const tell = (message: Remark['message']) => unreadable.push({ line, message })
    const cells = withoutEmptyEnd(printed.split('\t').map((cell) => cell.trim()))
    const [first = ''] = cells
    if (cells.length === 0 || TITLE.test(squashed(printed))) continue

    const unit = readUnit(printed)
    if (unit) {
      isUnitPrinted = true
      if (unit.problem) tell(unit.problem)
      continue
    }

    if (squashed(first) === 'No') {
      const names = cells.map(squashed)
      columns = names.join('\t') === COLUMNS.join('\t') ? 'as expected' : 'others'
      if (columns === 'others') tell(otherColumns(names))
      continue
    }

    const heading = cells.length === 1 ? HEADING.exec(first) : null
    if (heading) {
      section = { section: (heading[1] ?? '').normalize('NFKC'), sectionName: heading[2] ?? '' }
      continue
    }

    const number = /^\d+$/u.exec(first.normalize('NFKC'))
    if (!number || !printed.includes('\t')) {
      tell(STRAY)
      continue
    }
    const row = Number(number[0])
    numbered.push({ row, line })
    if (columns === 'not yet') tell(NO_COLUMNS)
    if (columns !== 'as expected') {
      columns = 'others'
    } else if (cells.length === COLUMNS.length) {
      rows.push({ row, line, ...section, cells: byColumn(cells) })
    } else {
      tell(otherCellCount(row, cells.length))
    }
  }
  if (numbered.length > 0 && !isUnitPrinted) unreadable.push({ message: NO_UNIT })
  return { rows, numbered, unreadable }
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

function byColumn(cells: readonly string[]): Record<ColumnName, string> {
  return Object.fromEntries(COLUMNS.map((name, i) => [name, cells[i] ?? ''])) as Record<ColumnName, string>
}

const STRAY = {
  ja: 'この行は項目でも見出しでもありません。番号やタブが抜けていないか資料で確かめてください',
  en: 'this line is neither an item nor a heading; check whether its number or tabs are missing',
}
const NO_UNIT = {
  ja: '（単位：千円）がありません。資料の単位を確かめ、千円ならその行を加えてください',
  en: 'the unit （単位：千円） is not printed; check the unit in the document, and add the line if it is 千円',
}
const NO_COLUMNS = {
  ja: '項目の前に見出し行（No・部・課名…）がありません。ここからの項目は読みません。見出し行を加えてください',
  en: 'no line of column names (No, 部, 課名 …) stands before the item; the items from here on are not read; add the line',
}
const otherCellCount = (row: number, count: number) => ({
  ja: `No ${row}: セルが${count}個です（${COLUMNS.length}個のはず）。途中で切れていないか資料で確かめてください`,
  en: `No. ${row}: there are ${count} cells instead of ${COLUMNS.length}; check whether the row is cut off`,
})

function otherColumns(names: readonly string[]): Remark['message'] {
  const missing = COLUMNS.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !COLUMNS.some((column) => column === name))
  const ja = [
    ...(missing.length > 0 ? [`「${missing.join('」「')}」がありません`] : []),
    ...(unknown.length > 0 ? [`「${unknown.join('」「')}」はこの形式にありません`] : []),
  ]
  const en = [
    ...(missing.length > 0 ? [`${missing.join(', ')} is missing`] : []),
    ...(unknown.length > 0 ? [`${unknown.join(', ')} is not of this layout`] : []),
  ]
  return {
    ja: `見出し行が違います（${ja.join('、') || '列の順や数が違います'}）。この下の項目は読みません。この形式の資料か確かめてください`,
    en: `the column names differ (${en.join('; ') || 'another order or number'}); the items below are not read; check that the document is of this layout`,
  }
}
