import { firstDay, lastDay, type PartialDate } from '../../budget/partial-date.ts'
import { parsePrintedDate } from '../../budget/printed-date.ts'
import type { Tables } from '../read-tables.ts'
import { entryKey, type Rule } from './rule.ts'

/**
 * What a follow-up says of an opening date is what the tables hold: `later` is the date of something that opens of its
 * program in its own document, and `earlier` one in a document before it.
 */
export const followUpDates: Rule = (tables) => {
  const orders = new Map(tables.documents.map(({ id, order }) => [id, order]))
  const dates = datesOf(tables)
  return tables['follow-ups']
    .filter(({ kind }) => kind === 'opening-date')
    .flatMap((row) => {
      const order = orders.get(row.document) ?? 0
      const own = dates.filter(({ program }) => program === row.program)
      const holds = (text: string | undefined, fits: (document: string) => boolean): boolean => {
        const date = text === undefined ? undefined : parsePrintedDate(text)
        return (
          date !== undefined &&
          own.some(
            (one) =>
              fits(one.document) &&
              firstDay(one.date) === firstDay(date) &&
              lastDay(one.date) === lastDay(date),
          )
        )
      }
      const wrong = [
        ...(holds(row.earlier, (document) => (orders.get(document) ?? 0) < order)
          ? []
          : ['earlier' as const]),
        ...(holds(row.later, (document) => document === row.document) ? [] : ['later' as const]),
      ]
      return wrong.map((column) => ({
        file: 'follow-ups.csv',
        line: row.$line,
        message: {
          ja: `${row.program}: ${column} の「${row[column] ?? ''}」に当たる日付が openings.csv・announcements.csv にありません`,
          en: `${row.program}: no date in openings.csv or announcements.csv is its ${column}, "${row[column] ?? ''}"`,
        },
      }))
    })
}

interface ProgramDate {
  readonly program: string
  readonly document: string
  readonly date: PartialDate
}

/** Every date of something that opens, by the programs that it belongs to. */
function datesOf(tables: Tables): ProgramDate[] {
  const programs = new Map(tables.entries.map((entry) => [entryKey(entry), entry.program]))
  return [
    ...tables.openings.map((row) => ({
      program: programs.get(entryKey(row)) ?? '',
      document: row.document,
      date: row.date,
    })),
    ...tables['announcement-programs'].flatMap(({ document, position, program }) => {
      const row = tables.announcements.find((one) => one.document === document && one.position === position)
      return row?.date ? [{ program, document, date: row.date }] : []
    }),
  ]
}
