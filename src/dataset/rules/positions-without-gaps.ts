import type { Rule } from './rule.ts'

interface Numbered {
  readonly document: string
  readonly position: number
  readonly $line: number
}

const NUMBERED = ['announcements', 'follow-ups'] as const

/** What a document announces, and what it says about earlier programs, is numbered 1, 2, 3 … without a gap. */
export const positionsWithoutGaps: Rule = (tables) =>
  NUMBERED.flatMap((name) => {
    const numbered: readonly Numbered[] = tables[name]
    const byDocument = Map.groupBy(numbered, ({ document }) => document)
    return [...byDocument.values()].flatMap((rows) =>
      rows
        .toSorted((a, b) => a.position - b.position)
        .filter((row, at) => row.position !== at + 1)
        .slice(0, 1)
        .map((row) => ({
          file: `${name}.csv`,
          line: row.$line,
          message: {
            ja: `${row.document}: position が${row.position}の前で抜けています。1から順に付けてください`,
            en: `${row.document}: the positions have a gap before ${row.position}; number them from 1`,
          },
        })),
    )
  })
