import { TABLE_NAMES, TABLES } from '../tables.ts'
import type { Rule } from './rule.ts'

/** Whatever a row names in another table is there. */
export const references: Rule = (tables) =>
  TABLE_NAMES.flatMap((name) =>
    TABLES[name].references.flatMap((reference) => {
      const target = reference.table as keyof typeof TABLES
      const known = new Set(tables[target].map((row) => keyOf(row, reference.targets)))
      return tables[name].flatMap((row) => {
        const key = keyOf(row, reference.columns)
        if (key === undefined || known.has(key)) return []
        return [
          {
            file: `${name}.csv`,
            line: row.$line,
            message: {
              ja: `${reference.columns.join('・')} の ${key} が ${target}.csv にありません`,
              en: `${reference.columns.join(', ')}: ${key} is not in ${target}.csv`,
            },
          },
        ]
      })
    }),
  )

function keyOf(row: object, columns: readonly string[]): string | undefined {
  const cells = row as Record<string, unknown>
  const values = columns.map((column) => cells[column])
  return values.includes(undefined) ? undefined : values.join(' ')
}
