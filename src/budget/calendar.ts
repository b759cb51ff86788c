import { fiscalYear, type FiscalYear } from './fiscal-year.ts'

/** A calendar day, written YYYY-MM-DD, so that days compare as text. */
export type Day = string

/** Tokyo is nine hours ahead of UTC, in summer too since 1952. Intl knows it as well, but takes 14 ms to load. */
const TOKYO_AHEAD = 9 * 60 * 60 * 1000

/** The calendar day in Asia/Tokyo, where the municipality's clock runs, at a moment. */
export function dayInTokyo(moment: Date): Day {
  return new Date(moment.getTime() + TOKYO_AHEAD).toISOString().slice(0, 10)
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** The fiscal year (April to March) in which a day lies. */
export function fiscalYearOf(day: Day): FiscalYear {
  const year = Number(day.slice(0, 4))
  return fiscalYear(Number(day.slice(5, 7)) >= 4 ? year : year - 1)
}

/**
 * Reads an instant with its offset, such as 2021-03-20T00:00:00Z or 2021-03-20T09:00+09:00. Undefined for anything else:
 * for days that no calendar has, and for years that no budget is about.
 */
export function parseInstant(text: string): Date | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(text)
  const day = match?.[1]
  if (day === undefined || day < '1989-04-01' || day > '2100-12-31') return undefined
  const exists = new Date(`${day}T00:00:00Z`)
  const moment = new Date(text)
  if (Number.isNaN(moment.getTime()) || Number.isNaN(exists.getTime())) return undefined
  return exists.toISOString().startsWith(day) ? moment : undefined
}
