import type { Bilingual } from '../budget/bilingual.ts'
import { fiscalYear, type FiscalYear } from '../budget/fiscal-year.ts'
import { parsePartialDate, type PartialDate } from '../budget/partial-date.ts'
import { thousandYen, type ThousandYen } from '../budget/yen.ts'

/** A field descriptor of Frictionless Table Schema (https://datapackage.org/standard/table-schema/). */
export interface FieldDescriptor {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'year'
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
  }
}

/** What a cell turned out to be: its value, or what is wrong with it. */
export type Cell<T> = { readonly value: T } | { readonly problem: Bilingual }

/** One column of a table: how its cells are read, and how it is described to others. */
export interface Column<T> {
  readonly describe: FieldDescriptor
  readonly read: (cell: string) => Cell<T>
}

const HIRAGANA = '^[ぁ-ゖー]+$'
const SLUG = '^[a-z0-9]+(-[a-z0-9]+)*$'
const PARTIAL_DATE = '^(FY\\d{4}|\\d{4}-\\d{2}(-\\d{2})?)$'

const wrong = (ja: string, en: string): { problem: Bilingual } => ({ problem: { ja, en } })

function textColumn<T>(
  describe: FieldDescriptor,
  make: (cell: string) => T | undefined,
  problem: (cell: string) => Bilingual,
): Column<T> {
  return {
    describe: { ...describe, constraints: { required: true, ...describe.constraints } },
    read: (cell) => {
      if (cell === '') return wrong('空欄です。値を入れてください', 'is empty; give it a value')
      const value = make(cell)
      return value === undefined ? { problem: problem(cell) } : { value }
    },
  }
}

/** Any text that is not empty and has no space at either end. */
export function text(description: string): Column<string> {
  return textColumn(
    { type: 'string', description },
    (cell) => (cell === cell.trim() ? cell : undefined),
    () => ({ ja: '前後に空白があります。取り除いてください', en: 'has space at its ends; remove it' }),
  )
}

/** An id: lower-case words joined by hyphens, at most 40 characters, so that it fits in a Discord button. */
export function slug(description: string): Column<string> {
  const pattern = new RegExp(SLUG, 'u')
  return textColumn(
    { type: 'string', description, constraints: { pattern: SLUG } },
    (cell) => (cell.length <= 40 && pattern.test(cell) ? cell : undefined),
    (cell) => ({
      ja: `「${cell}」はidになりません。英小文字・数字・ハイフンで40文字以内にしてください`,
      en: `"${cell}" is no id; use lower-case letters, digits and hyphens, 40 at most`,
    }),
  )
}

/** A reading in hiragana. */
export function reading(description: string): Column<string> {
  const pattern = new RegExp(HIRAGANA, 'u')
  return textColumn(
    { type: 'string', description, constraints: { pattern: HIRAGANA } },
    (cell) => (pattern.test(cell) ? cell : undefined),
    (cell) => ({
      ja: `読み「${cell}」にひらがなと長音以外の文字があります`,
      en: `the reading "${cell}" must be hiragana and ー only`,
    }),
  )
}

/** One of a fixed set of words. */
export function oneOf<const W extends string>(words: readonly W[], description: string): Column<W> {
  return textColumn(
    { type: 'string', description, constraints: { enum: words } },
    (cell) => words.find((word) => word === cell),
    (cell) => ({
      ja: `「${cell}」は使えません。${words.join('・')} のどれかにしてください`,
      en: `"${cell}" is not allowed; use one of ${words.join(', ')}`,
    }),
  )
}

/** A whole number of at least `minimum`. */
export function integer(description: string, minimum = 0): Column<number> {
  return textColumn(
    { type: 'integer', description, constraints: { minimum } },
    (cell) => (/^(0|-?[1-9]\d{0,14})$/.test(cell) && Number(cell) >= minimum ? Number(cell) : undefined),
    (cell) => ({
      ja: `「${cell}」は${minimum}以上の整数ではありません（桁区切りは付けません）`,
      en: `"${cell}" is no whole number of at least ${minimum} (write no thousands separator)`,
    }),
  )
}

/** An amount in 千円. */
export function amount(description: string): Column<ThousandYen> {
  const column = integer(`${description} (千円, thousands of yen)`)
  return { describe: column.describe, read: (cell) => mapCell(column.read(cell), thousandYen) }
}

/** A whole number that may be below zero, such as an amount against the year before. */
export function difference(description: string, unit = '千円, thousands of yen'): Column<number> {
  return textColumn(
    { type: 'integer', description: `${description} (${unit})` },
    (cell) => (/^(0|-?[1-9]\d{0,14})$/.test(cell) ? Number(cell) : undefined),
    (cell) => ({
      ja: `「${cell}」は整数ではありません（桁区切りは付けず、減は - で書きます）`,
      en: `"${cell}" is no whole number (write no thousands separator, and - for a fall)`,
    }),
  )
}

/** A percentage with exactly one decimal, as documents print it. */
export function percent(description: string): Column<number> {
  return textColumn(
    { type: 'number', description: `${description} (%, one decimal)` },
    (cell) => (/^(-?[1-9]\d{0,5}|-0(?=\.[1-9])|0)\.\d$/.test(cell) ? Number(cell) : undefined),
    (cell) => ({
      ja: `「${cell}」は小数第1位までの割合ではありません（例: 77.9、-1.3）`,
      en: `"${cell}" is no percentage with one decimal, such as 77.9 or -1.3`,
    }),
  )
}

/** A fiscal year by the western year in which it begins. */
export function year(description: string): Column<FiscalYear> {
  return textColumn(
    { type: 'year', description },
    (cell) => (/^(19|20)\d\d$/.test(cell) && Number(cell) >= 1989 ? fiscalYear(Number(cell)) : undefined),
    (cell) => ({
      ja: `「${cell}」は年度ではありません。西暦4桁で書いてください`,
      en: `"${cell}" is no fiscal year; write four digits`,
    }),
  )
}

/** A date as precise as printed: 2020-12-01, 2022-04 or FY2023. */
export function partialDate(description: string): Column<PartialDate> {
  return textColumn(
    { type: 'string', description, constraints: { pattern: PARTIAL_DATE } },
    parsePartialDate,
    (cell) => ({
      ja: `「${cell}」は日付ではありません。2020-12-01・2022-04・FY2023 のように書いてください`,
      en: `"${cell}" is no date; write it like 2020-12-01, 2022-04 or FY2023`,
    }),
  )
}

/** true or false. */
export function flag(description: string): Column<boolean> {
  return textColumn(
    { type: 'boolean', description },
    (cell) => (cell === 'true' ? true : cell === 'false' ? false : undefined),
    (cell) => ({ ja: `「${cell}」は true か false にしてください`, en: `"${cell}" must be true or false` }),
  )
}

/** Words with 、 between them. */
export function words(description: string): Column<readonly string[]> {
  return textColumn(
    { type: 'string', description: `${description} (separated by 、)` },
    (cell) => {
      const list = cell.split('、')
      return list.every((word) => word !== '' && word === word.trim()) && new Set(list).size === list.length
        ? list
        : undefined
    },
    () => ({
      ja: '空の語か重なった語があります。「、」で区切って一度ずつ書いてください',
      en: 'has an empty or a repeated word; write each once with 、 between them',
    }),
  )
}

/** A column whose cells may be empty. */
export function optional<T>(column: Column<T>): Column<T | undefined> {
  const { required: _, ...constraints } = column.describe.constraints ?? {}
  const { constraints: __, ...plain } = column.describe
  return {
    describe: Object.keys(constraints).length > 0 ? { ...plain, constraints } : plain,
    read: (cell) => (cell === '' ? { value: undefined } : column.read(cell)),
  }
}

function mapCell<A, B>(cell: Cell<A>, change: (value: A) => B): Cell<B> {
  return 'value' in cell ? { value: change(cell.value) } : cell
}
