import { TABLE_NAMES, TABLES } from '../tables.ts'
import type { Rule } from './rule.ts'

const COUNTERS: ReadonlySet<string> = new Set(['position', 'area', 'item'])

/**
 * Whatever a table counts in the last column of its key (the position under an entry, an item of a focus area), it
 * counts from 1 without a gap.
 */
export const numberedFromOne: Rule = (tables) =>
  TABLE_NAMES.flatMap((name) => {
    const above = TABLES[name].key.slice(0, -1)
    const counter = TABLES[name].key.at(-1) ?? ''
    if (!COUNTERS.has(counter)) return []
    const rows = tables[name].map((row) => {
      const cells = row as unknown as Record<string, string | number>
      return { under: above.map((column) => cells[column]).join(' '), count: Number(cells[counter]), row }
    })
    return [...Map.groupBy(rows, ({ under }) => under)].flatMap(([under, some]) =>
      some
        .toSorted((a, b) => a.count - b.count)
        .filter(({ count }, index, all) => count > (all[index - 1]?.count ?? 0) + 1)
        .map(({ count, row }) => ({
          file: `${name}.csv`,
          line: row.$line,
          message: {
            ja: `${under}: ${counter} が${count}の前で抜けています。1から続けて付けてください`,
            en: `${under}: ${counter} has a gap before ${count}; count from 1 without one`,
          },
        })),
    )
  })
