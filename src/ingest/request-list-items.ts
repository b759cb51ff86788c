import type { Remark } from './layout.ts'
import { isFigure } from './request-list-amounts.ts'
import { isBureau, type Word } from './request-list-in-charge.ts'
import { readUnit, squashed } from './request-list-page.ts'

/** An item of the list as wrapped in the text: everything from its number to the next item or heading. */
export interface WrappedItem {
  readonly row: number
  /** The line of its number, from 1. */
  readonly line: number
  /** Chapter and part, such as 2(1) or 4; left out where no heading stands before it. */
  readonly section?: string
  readonly sectionName?: string
  /** Its words without the number. */
  readonly words: readonly Word[]
}

const TITLE = /^令和(?:\d+|元)年度当初予算新規事業及びレベルアップ事業一覧\(要求段階\)$/u
const COLUMNS = ['No', '部', '課名', '事業名', '区分', '要求内容', '要求額', '(うちレベルアップ)']
const COLUMN_LINE = /^(?:部|課名|事業名|二次経費|区分|要求内容|要求額|予算額|\(うちレベルアップ\))+$/u
const CHAPTER = /^\s*([０-９]+)\s+(\S.*?)\s*$/u
const PART = /^\s*[（(]([0-9０-９]+)[）)]\s*(\S.*?)\s*$/u
const NUMBERED = /^\s*([0-9]{1,3})\s+(\S.*)$/u

/**
 * Finds the items of the list in its lines. Titles and column names, which every page repeats, are left out and may
 * stand within an item. Chapters have a full-width number, parts one in brackets; the numbers of items are half-width.
 */
export function findItems(lines: readonly string[]): { items: WrappedItem[]; unreadable: Remark[] } {
  const items: (WrappedItem & { words: Word[] })[] = []
  const unreadable: Remark[] = []
  const columns: { line: number; printed: string }[] = []
  let chapter = ''
  let section: { section: string; sectionName: string } | undefined
  let item: (typeof items)[number] | undefined
  let inColumns = false

  for (const [index, printed] of lines.entries()) {
    const line = index + 1
    const plain = squashed(printed)
    if (plain === '' || TITLE.test(plain)) continue

    const before = columns.at(-1)
    if (inColumns && before && COLUMN_LINE.test(plain)) {
      before.printed += plain
      continue
    }
    inColumns = isColumns(plain)
    if (inColumns) {
      columns.push({ line, printed: plain })
      continue
    }

    const unit = readUnit(printed)
    if (unit) {
      if (unit.problem) unreadable.push({ line, message: unit.problem })
      continue
    }

    const heading = readHeading(printed)
    if (heading) {
      item = undefined
      if (heading.level === 'chapter') chapter = heading.number
      const part = heading.level === 'part' ? `(${heading.number})` : ''
      section = { section: chapter + part, sectionName: heading.name }
      continue
    }

    const begun = NUMBERED.exec(printed)
    if (begun && beginsItem(begun[2] ?? '', item)) {
      item = { row: Number(begun[1]), line, ...section, words: wordsOf(begun[2] ?? '') }
      items.push(item)
    } else if (item) {
      item.words.push(...wordsOf(printed))
    } else {
      unreadable.push({ line, message: STRAY })
    }
  }
  return { items, unreadable: [...columnRemarks(columns), ...unreadable] }
}

/** Whether the text after a number begins an item, and does not go on with one whose text is wrapped before a number. */
function beginsItem(rest: string, open: WrappedItem | undefined): boolean {
  const first = wordsOf(rest)[0]?.text ?? ''
  if (isFigure(first)) return false
  const isComplete =
    open === undefined || open.words.slice(-2).filter(({ text }) => isFigure(text)).length === 2
  return isComplete || isBureau(first) || first.startsWith('【')
}

function wordsOf(line: string): Word[] {
  return line
    .trim()
    .split(/\s+/u)
    .map((text, i) => ({ text, beginsLine: i === 0 }))
}

function readHeading(line: string): { level: 'chapter' | 'part'; number: string; name: string } | undefined {
  const chapter = CHAPTER.exec(line)
  const [, number = '', name = ''] = chapter ?? PART.exec(line) ?? []
  const last = wordsOf(name).at(-1)?.text ?? ''
  if (name === '' || isFigure(last)) return undefined
  return { level: chapter ? 'chapter' : 'part', number: number.normalize('NFKC'), name }
}

function isColumns(plain: string): boolean {
  return plain.startsWith('No') && /部|課名|事業名/u.test(plain)
}

function columnRemarks(columns: readonly { line: number; printed: string }[]): Remark[] {
  if (columns.length === 0) return [{ message: NO_COLUMNS }]
  return columns.flatMap(({ line, printed }) => {
    const missing = COLUMNS.filter((name) => !printed.includes(name))
    return missing.length === 0 ? [] : [{ line, message: missingColumns(missing) }]
  })
}

const STRAY = {
  ja: 'この行はどの項目にも属していません。項目の行が抜けていないか資料で確かめてください',
  en: 'this line belongs to no item; check whether the text lacks the line that begins the item',
}
const NO_COLUMNS = {
  ja: '見出し行（No・部・課名…）がありません。資料と形式の組み合わせを確かめてください',
  en: 'there is no line of column names (No, 部, 課名 …); check that the document is of this layout',
}
const missingColumns = (names: readonly string[]) => ({
  ja: `見出し行に「${names.join('」「')}」がありません。この形式の資料か確かめてください`,
  en: `the column names lack ${names.join(', ')}; check that the document is of this layout`,
})
