import { fiscalYear, type FiscalYear } from './fiscal-year.ts'

/** A calendar day, written YYYY-MM-DD, so that days compare as text. */
export type Day = string

const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })

/** The calendar day in Asia/Tokyo, where the municipality's clock runs, at a moment. */
export function dayInTokyo(moment: Date): Day {
  return tokyo.format(moment)
}

/** The fiscal year (April to March) in which a day lies. */
export function fiscalYearOf(day: Day): FiscalYear {
  const year = Number(day.slice(0, 4))
  return fiscalYear(Number(day.slice(5, 7)) >= 4 ? year : year - 1)
}
