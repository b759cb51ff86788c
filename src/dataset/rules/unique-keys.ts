import { TABLE_NAMES, TABLES } from '../tables.ts'
import type { Rule } from './rule.ts'

/** No two rows of a table have the same key. */
export const uniqueKeys: Rule = (tables) =>
  TABLE_NAMES.flatMap((name) => {
    const seen = new Map<string, number>()
    return tables[name].flatMap((row) => {
      const cells = row as unknown as Record<string, string | number | undefined>
      const key = TABLES[name].key.map((column) => String(cells[column] ?? '')).join(' ')
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, row.$line)
        return []
      }
      return [
        {
          file: `${name}.csv`,
          line: row.$line,
          message: { ja: `${key} は${first}行目にもあります`, en: `${key} already stands on line ${first}` },
        },
      ]
    })
  })
