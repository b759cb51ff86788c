import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import { FUNDING_FIELDS, type FundingField } from './funding.ts'
import { plain } from './terms.ts'

/** The columns that a sheet may have, by the field that they give. */
export type ColumnName =
  | 'printed_name'
  | 'departments'
  | 'title'
  | 'category'
  | 'requested'
  | 'requested_expansion'
  | 'budgeted'
  | 'budgeted_expansion'
  | 'text'
  | FundingField

/** The names that a column may have; the first two are its Japanese and its English name. */
const NAMES: Readonly<Record<ColumnName, readonly [ja: string, en: string, ...others: string[]]>> = {
  printed_name: ['事業名', 'name', '事業', '名称', 'program', 'printed_name'],
  departments: ['所管', 'department', '所管課', '担当課', '担当', 'departments'],
  title: ['款', 'title', '款名', 'budget title'],
  category: ['区分', 'category'],
  requested: ['要求額', 'requested'],
  requested_expansion: ['要求額うちレベルアップ', 'requested_expansion'],
  budgeted: ['予算額', 'budgeted'],
  budgeted_expansion: ['予算額うちレベルアップ', 'budgeted_expansion'],
  text: ['事業内容', 'content', '内容', 'text'],
  ...(Object.fromEntries(
    (Object.keys(FUNDING_SOURCES) as FundingSource[]).map((source) => [
      `funding_${source}`,
      [FUNDING_SOURCES[source].ja, source, FUNDING_SOURCES[source].en, `funding_${source}`],
    ]),
  ) as unknown as Record<FundingField, readonly [string, string, ...string[]]>),
}

/** Columns that hold amounts, in 千円. */
export const AMOUNT_COLUMNS = [
  'requested',
  'requested_expansion',
  'budgeted',
  'budgeted_expansion',
  ...FUNDING_FIELDS,
] as const satisfies readonly ColumnName[]

/** Every column, by its Japanese and its English name. */
export const COLUMN_NAMES = Object.entries(NAMES).map(([, [ja, en]]) => ({ ja, en }))

/** What a heading stands for. The unit in brackets after an amount's name is kept apart: 予算額（千円）. */
export interface Heading {
  readonly column: ColumnName | undefined
  readonly unit: string | undefined
}

export function readHeading(printed: string): Heading {
  const whole = printed.normalize('NFKC').trim()
  const [, name = '', unit] = /^([^(]*)\(([^()]*)\)$/u.exec(whole) ?? []
  const known = columnNamed(whole.replaceAll(/[()]/gu, ''))
  return known ? { column: known, unit: undefined } : { column: columnNamed(name), unit: unit?.trim() }
}

function columnNamed(name: string): ColumnName | undefined {
  return (Object.keys(NAMES) as ColumnName[]).find((column) =>
    NAMES[column].some((known) => plain(known) === plain(name)),
  )
}

/** The name of a column in both languages. */
export function nameOf(column: ColumnName): { readonly ja: string; readonly en: string } {
  const [ja, en] = NAMES[column]
  return { ja, en }
}
