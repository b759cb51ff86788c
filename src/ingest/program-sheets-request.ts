import type { Bilingual } from '../budget/bilingual.ts'
import { readAmount } from './amount.ts'
import type { Sheet, SheetLine } from './program-sheets-pages.ts'

/** A line item of the request, amounts in 千円. */
export interface RequestedItem {
  readonly line: number
  readonly name: string
  readonly requested: number
}

/** The request of a sheet (10 要求内容, 要求額), amounts in 千円. */
export interface Request {
  readonly total: number
  /** レベルアップ分 小計 and 経常経費分 小計; absent where the sheet has neither. */
  readonly subtotals?: { readonly expansion: number; readonly regular: number }
  /** In the order of the text, which is not that of the form. */
  readonly items: readonly RequestedItem[]
}

/**
 * Reads the labels with an amount behind them. The cells of the form's two halves share a line, so that an amount
 * stands behind the heading of another cell, or alone between empty lines.
 */
export function readRequest({ lines }: Sheet): Request | { readonly problems: readonly Bilingual[] } {
  const cells = lines.flatMap((line, i) => cellOf(line, lines[i + 1]))
  const amountsOf = (label: string): number[] =>
    cells.flatMap(({ name, requested }) => (plain(name) === label ? [requested] : []))
  const totals = amountsOf(TOTAL)
  const expansions = amountsOf(EXPANSION)
  const regulars = amountsOf(REGULAR)
  const items = cells.filter(({ name }) => ![TOTAL, EXPANSION, REGULAR].includes(plain(name)))

  const [total] = totals
  const [expansion] = expansions
  const [regular] = regulars
  if (total === undefined || totals.length > 1) return { problems: [notOnce('合計')] }
  if (items.length === 0) return { problems: [NO_ITEMS] }
  if (expansions.length === 0 && regulars.length === 0) return { total, items }
  if (expansion === undefined || regular === undefined || expansions.length + regulars.length > 2)
    return { problems: [notOnce('レベルアップ分 小計」「経常経費分 小計')] }
  return { total, subtotals: { expansion, regular }, items }
}

/** The label and amount that a line holds, if it holds any; words in brackets on the next line belong to the label. */
function cellOf({ line, text, standsAlone }: SheetLine, next: SheetLine | undefined): RequestedItem[] {
  const cell = text.replace(HEADING, '')
  const [, label = '', digits = ''] = /^(\S.*?)\s+([\d０-９,，]+)$/u.exec(cell) ?? []
  const requested = readAmount(digits)
  if (requested === undefined || label.startsWith('⇒') || (cell === text && !standsAlone)) return []
  const more = next?.standsAlone === true && /^[（(][^）)]*[）)]$/u.test(next.text) && !isUnit(next.text)
  return [{ line, name: label.replace(/^・\s*/u, '') + (more ? next.text : ''), requested }]
}

const HEADING = /^(?:[2２]\s+要求区分\s+\S+|[3３]\s+事業説明文|[4４]\s+背景\S*|[5５]\s+要求する事業内容)\s+/u
const TOTAL = '合計'
const EXPANSION = 'レベルアップ分小計'
const REGULAR = '経常経費分小計'

const plain = (label: string): string => label.replaceAll(/\s/gu, '')
const isUnit = (text: string): boolean => text.includes('単位')

const NO_ITEMS: Bilingual = {
  ja: '要求額のある内訳が1つもありません。資料から抜けていないか確かめてください',
  en: 'no line item with a requested amount is found; check whether the text lacks them',
}
const notOnce = (labels: string): Bilingual => ({
  ja: `「${labels}」と金額が1つずつありません。資料と見比べて直してください`,
  en: `“${labels.replace('」「', '”, “')}” with its amount does not stand exactly once; compare the text with the document`,
})
