import type { PartialDate } from '../../budget/partial-date.ts'
import { firstDay, lastDay } from '../../budget/partial-date.ts'
import type { Finding } from '../finding.ts'
import type { Tables } from '../read-tables.ts'
import type { Rule } from './rule.ts'

interface Row {
  readonly file: string
  readonly line: number
  readonly document: string
  readonly opening: string
  readonly kind: string
  readonly area: string | undefined
  readonly date: PartialDate | undefined
}

/**
 * All rows of one thing that opens agree on its kind, on its district where they give one, and within a document on
 * its date; and the id of a program names no other thing than one of that program.
 */
export const openingsAgree: Rule = (tables) => {
  const rows = rowsOf(tables)
  return [
    ...differing(rows, 'kind', (row) => row.kind, byOpening),
    ...differing(rows, 'area', (row) => row.area, byOpening),
    ...differing(
      rows,
      'date',
      ({ date }) => date && `${firstDay(date)}/${lastDay(date)}`,
      (row) => `${row.document} ${row.opening}`,
    ),
    ...takenIds(tables, rows),
  ]
}

const byOpening = (row: Row): string => row.opening

function rowsOf({ openings, announcements }: Tables): Row[] {
  const printed = openings.map((row) => ({ ...row, file: 'openings.csv', line: row.$line }))
  const announced = announcements.map((row) => ({ ...row, file: 'announcements.csv', line: row.$line }))
  return [...printed, ...announced]
}

/** The rows whose value is another than that of the first row of their group that has one. */
function differing(
  rows: readonly Row[],
  column: string,
  valueOf: (row: Row) => string | undefined,
  groupOf: (row: Row) => string,
): Finding[] {
  const given = rows.filter((row) => valueOf(row) !== undefined)
  return [...Map.groupBy(given, groupOf).values()].flatMap(([first, ...others]) =>
    others
      .filter((row) => first && valueOf(row) !== valueOf(first))
      .map((row) => ({
        file: row.file,
        line: row.line,
        message: {
          ja: `${row.opening}: ${column} が ${first?.file} の${first?.line}行目と違います。どちらかを直すか、別の opening にしてください`,
          en: `${row.opening}: its ${column} differs from line ${first?.line} of ${first?.file}; correct one, or give it another opening`,
        },
      })),
  )
}

function takenIds(tables: Tables, rows: readonly Row[]): Finding[] {
  const programs = new Map(tables['program-ids'].map((row) => [row.id, row.moved_to ?? row.id]))
  const entries = new Map(tables.entries.map((row) => [`${row.document} ${row.row}`, row.program]))
  const ofProgram = new Set([
    ...tables.openings.map((row) => `${row.opening} ${entries.get(`${row.document} ${row.row}`)}`),
    ...tables['announcement-programs'].map((link) => {
      const row = tables.announcements.find(
        ({ document, position }) => document === link.document && position === link.position,
      )
      return `${row?.opening} ${link.program}`
    }),
  ])
  return rows
    .filter(({ opening }) => programs.has(opening) && !ofProgram.has(`${opening} ${programs.get(opening)}`))
    .map((row) => ({
      file: row.file,
      line: row.line,
      message: {
        ja: `${row.opening} は別のものの事業のidです。opening に別のidを付けてください`,
        en: `${row.opening} is the id of a program that this does not belong to; give the opening another id`,
      },
    }))
}
