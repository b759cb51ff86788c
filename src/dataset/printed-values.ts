import type { Bilingual } from '../budget/bilingual.ts'
import type { Tables } from './read-tables.ts'

/** Makes printed values bilingual: the English that printed-values.csv gives, else the value itself (3/4, 10%). */
export type Printed = (value: string) => Bilingual

/** The English of printed values, by the tables. */
export function printedBy(tables: Tables): Printed {
  const english = new Map(tables['printed-values'].map((row) => [row.printed, row.value_en]))
  return (value) => ({ ja: value, en: english.get(value) ?? value })
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}㎏㎡]/u

/** Whether a printed value needs English: one of figures and Latin letters alone does not. */
export const needsEnglish = (value: string): boolean => JAPANESE.test(value)

/** Every value that answers show as printed, with the place of its row. */
export function printedValuesIn(tables: Tables): { file: string; line: number; value: string }[] {
  const cells = (file: string, row: { readonly $line: number }, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : [{ file, line: row.$line, value }]))
  return [
    ...tables.changes.flatMap((row) => cells('changes.csv', row, [row.before, row.after])),
    ...tables.terms.flatMap((row) => cells('terms.csv', row, [row.value])),
    ...tables.decisions.flatMap((row) => cells('decisions.csv', row, [row.review])),
    ...tables['key-figures'].flatMap((row) => cells('key-figures.csv', row, [row.value])),
    ...tables['focus-figures'].flatMap((row) =>
      cells('focus-figures.csv', row, [row.value, row.before, row.after]),
    ),
    ...tables['follow-ups'].flatMap((row) => cells('follow-ups.csv', row, [row.earlier, row.later])),
    ...tables.announcements.flatMap((row) =>
      cells('announcements.csv', row, [row.address, row.size, row.hours, row.closed_days]),
    ),
  ]
}
