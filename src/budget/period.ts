import { fiscalYearOf, type Day } from './calendar.ts'
import { parseFiscalYear, REIWA_OFFSET } from './fiscal-year.ts'
import { firstDay, lastDay, parsePartialDate, type PartialDate } from './partial-date.ts'
import { parsePrintedDate } from './printed-date.ts'

/** Days, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** What people say of a time beside the present: -1, 0 or 1 months, fiscal years or years from now. */
const BESIDE: Readonly<Record<string, readonly [unit: 'month' | 'fiscal-year' | 'year', steps: number]>> = {
  先月: ['month', -1],
  今月: ['month', 0],
  来月: ['month', 1],
  昨年度: ['fiscal-year', -1],
  前年度: ['fiscal-year', -1],
  今年度: ['fiscal-year', 0],
  本年度: ['fiscal-year', 0],
  来年度: ['fiscal-year', 1],
  翌年度: ['fiscal-year', 1],
  昨年: ['year', -1],
  去年: ['year', -1],
  今年: ['year', 0],
  来年: ['year', 1],
  lastmonth: ['month', -1],
  thismonth: ['month', 0],
  nextmonth: ['month', 1],
  lastfiscalyear: ['fiscal-year', -1],
  thisfiscalyear: ['fiscal-year', 0],
  nextfiscalyear: ['fiscal-year', 1],
  lastyear: ['year', -1],
  thisyear: ['year', 0],
  nextyear: ['year', 1],
}
const LONGEST_MONTHS = 120

/**
 * Reads a period as people write it on a day: 今月, 来年度, 3か月以内, 令和3年度, 2021年4月, 2021-04, two of them with 〜 or
 * "to" between. Undefined for anything else, and for one that ends before it begins or lies beyond 1989 to 2101.
 */
export function readPeriod(text: string, today: Day): Period | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '')
  const [, start, end] = /^(.+?)(?:から|[~〜～–]|(?<=\d)to(?=\d))(.+?)(?:まで)?$/u.exec(plain) ?? []
  if (start === undefined || end === undefined) return one(plain, today)
  const [first, last] = [one(start, today), one(end, today)]
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined
}

function one(text: string, today: Day): Period | undefined {
  const beside = Object.hasOwn(BESIDE, text) ? BESIDE[text] : undefined
  if (beside) return stepped(...beside, today)
  const months =
    /^(?:今後|これから|向こう|next|within)?(\d{1,3})(?:[かヶケカヵ箇]月|months?)(?:以内|間)?$/u.exec(
      text,
    )?.[1]
  if (months !== undefined) return ahead(Number(months), today)
  const year = yearOf(text)
  if (year !== undefined) return within(`${year}-01`, `${year}-12`)
  const date = dateOf(text)
  return date && { from: firstDay(date), to: lastDay(date) }
}

/** A calendar year: 2021, 2021年, 令和3年. */
function yearOf(text: string): number | undefined {
  const [, western, era] = /^(?:(\d{4})年?|令和(元|\d{1,2})年)$/u.exec(text) ?? []
  if (western !== undefined) return Number(western)
  return era === undefined ? undefined : REIWA_OFFSET + (era === '元' ? 1 : Number(era))
}

/** A day, a month or a fiscal year, as printed or in numbers. */
function dateOf(text: string): PartialDate | undefined {
  const printed = parsePrintedDate(text.replace(/^r(?=\d)/u, '令和'))
  if (printed) return printed
  const fiscal = /^(?:fy|fiscal(?:year)?)?(\d{4})(?:年度)?$/u.exec(text)?.[1]
  const known = fiscal === undefined ? undefined : parseFiscalYear(fiscal)
  if (known !== undefined) return { precision: 'fiscal-year', year: known }
  const [, year, ...rest] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[月日]?$/u.exec(text) ?? []
  if (year === undefined) return undefined
  return parsePartialDate(
    [year, ...rest.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-'),
  )
}

function stepped(unit: 'month' | 'fiscal-year' | 'year', steps: number, today: Day): Period | undefined {
  const year = Number(today.slice(0, 4))
  switch (unit) {
    case 'month': {
      const month = monthAfter(today, steps)
      return within(month, month)
    }
    case 'year':
      return within(`${year + steps}-01`, `${year + steps}-12`)
    case 'fiscal-year': {
      const first = fiscalYearOf(today) + steps
      return within(`${first}-04`, `${first + 1}-03`)
    }
  }
}

/** From today to the last day of the month that is so many months ahead. */
function ahead(months: number, today: Day): Period | undefined {
  if (months < 1 || months > LONGEST_MONTHS) return undefined
  const month = monthAfter(today, months)
  const period = within(month, month)
  return period && { from: today, to: period.to }
}

function within(firstMonth: string, lastMonth: string): Period | undefined {
  const [first, last] = [parsePartialDate(firstMonth), parsePartialDate(lastMonth)]
  return first && last && { from: firstDay(first), to: lastDay(last) }
}

function monthAfter(day: Day, months: number): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
