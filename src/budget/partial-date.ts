import { fiscalYearOf, type Day } from './calendar.ts'
import { parseFiscalYear, type FiscalYear } from './fiscal-year.ts'

/** A date exactly as precise as a document prints it: a day, a month or only a fiscal year. */
export type PartialDate =
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'fiscal-year'; readonly year: FiscalYear }

const EARLIEST_MONTH = '1989-04'
const AFTER_LATEST_MONTH = '2101-04'

/**
 * Reads 2020-12-01, 2022-04 or FY2023, the way data/ writes dates; undefined for anything else, such as 2021-02-30, and
 * for dates outside the fiscal years that a budget of this data can have.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const inYear = /^FY(\d{4})$/.exec(text)
  if (inYear?.[1] !== undefined) {
    const year = parseFiscalYear(inYear[1])
    return year === undefined ? undefined : { precision: 'fiscal-year', year }
  }
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  if (!match || text < EARLIEST_MONTH || text >= AFTER_LATEST_MONTH) return undefined
  const [year, month] = [Number(match[1]), Number(match[2])]
  if (month < 1 || month > 12) return undefined
  if (match[3] === undefined) return { precision: 'month', year, month }
  const day = Number(match[3])
  return day >= 1 && day <= daysIn(year, month) ? { precision: 'day', year, month, day } : undefined
}

/** The first calendar day that the date can mean. */
export function firstDay(date: PartialDate): Day {
  switch (date.precision) {
    case 'day':
      return written(date.year, date.month, date.day)
    case 'month':
      return written(date.year, date.month, 1)
    case 'fiscal-year':
      return written(date.year, 4, 1)
  }
}

/** The last calendar day that the date can mean. */
export function lastDay(date: PartialDate): Day {
  switch (date.precision) {
    case 'day':
      return firstDay(date)
    case 'month':
      return written(date.year, date.month, daysIn(date.year, date.month))
    case 'fiscal-year':
      return written(date.year + 1, 3, 31)
  }
}

/** The fiscal year in which the date lies. */
export function fiscalYearOfDate(date: PartialDate): FiscalYear {
  return fiscalYearOf(firstDay(date))
}

/** Whether every day that `part` can mean is a day that `whole` can mean. */
export function contains(whole: PartialDate, part: PartialDate): boolean {
  return firstDay(whole) <= firstDay(part) && lastDay(part) <= lastDay(whole)
}

/**
 * Orders by last day, so that a month comes after its days and a fiscal year after its months; where that is the same,
 * the more precise date comes first. No date comes last.
 */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return compareText(lastDay(a), lastDay(b)) || compareText(firstDay(b), firstDay(a))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function written(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
