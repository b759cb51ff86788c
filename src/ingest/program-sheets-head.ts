import type { Bilingual } from '../budget/bilingual.ts'
import { CATEGORIES, type Category } from '../budget/vocabulary.ts'
import type { Sheet } from './program-sheets-pages.ts'
import { readDepartments } from './request-list-in-charge.ts'
import { readCategory } from './terms.ts'

/** What the head of a sheet says of its program, as printed. */
export interface SheetHead {
  readonly printedName: string
  readonly bureau: string
  readonly departments: readonly string[]
  /** 款, with the special account in brackets where there is one. */
  readonly title: string
  readonly category: Category
}

/** Reads 事業名, 所管課, 款 and 要求区分, wherever they stand in the sheet, or tells all that is missing. */
export function readHead({ lines }: Sheet): SheetHead | { readonly problems: readonly Bilingual[] } {
  const find = (pattern: RegExp): readonly string[] =>
    lines.map(({ text }) => pattern.exec(text)).find((match) => match !== null) ?? []
  const [, printedName] = find(/^[1１]\s+事業名\s+(\S.*?)\s+10\s+要求内容\s+要求額$/u)
  const [, bureau, departments] = find(/\s所管課\s+(\S+)\s+(\S+)$/u)
  const [, title] = find(/^款\s+(\S.*)$/u)
  const [, printedCategory] = find(/^[2２]\s+要求区分\s+(\S+?)事業(?:\s|$)/u)
  const isUnit = lines.some(({ text }) => text.normalize('NFKC').replaceAll(/\s/gu, '') === '(単位:千円)')
  const category = readCategory(printedCategory ?? '')

  const missing = Object.entries({
    '（単位：千円）': isUnit,
    '１ 事業名': printedName,
    所管課: bureau,
    款: title,
    '２ 要求区分': printedCategory,
  }).flatMap(([label, found]) => (found === undefined || found === false ? [label] : []))
  if (missing.length > 0) return { problems: [lacking(missing)] }
  if (category === undefined) return { problems: [unknownCategory(printedCategory ?? '')] }
  return {
    printedName: printedName ?? '',
    bureau: bureau ?? '',
    departments: readDepartments(departments ?? '').names,
    title: title ?? '',
    category,
  }
}

const KNOWN_CATEGORIES = Object.values(CATEGORIES)
  .map(({ ja }) => `${ja}事業`)
  .join('、')

const lacking = (labels: readonly string[]): Bilingual => ({
  ja: `「${labels.join('」「')}」が見つかりません。資料から抜けていないか、続きが別の行にないか確かめてください`,
  en: `${labels.join(', ')} is not found; check whether the text lacks it or has it on two lines`,
})
const unknownCategory = (printed: string): Bilingual => ({
  ja: `要求区分「${printed}事業」を知りません（${KNOWN_CATEGORIES}）。資料の区分を確かめてください`,
  en: `the category “${printed}事業” is none of ${KNOWN_CATEGORIES}; check it in the document`,
})
