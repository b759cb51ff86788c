import { fiscalYearOf, type Day } from '../../budget/calendar.ts'
import type { Area, OpeningKind } from '../../budget/vocabulary.ts'
import type { Sentence } from '../sentence.ts'
import { numberOf } from './numbers.ts'

/** Days between which something opens, both inclusive; open on a side that is not given. */
export interface Window {
  readonly from?: Day
  readonly to?: Day
}

const NUMBER = '(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})'
const YEAR = `(?:令和\\s*${NUMBER}年|[rR]${NUMBER}年|20\\d\\d年|来年|今年|再来年|同年)`
const MONTH = new RegExp(
  `(${YEAR})?\\s*の?\\s*(?<!\\d)(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}日)?(以降|から|より後|以前|まで|中)?(?!号)`,
  'gu',
)
const SEASON = new RegExp(
  `(${YEAR}度?)\\s*の?(春|夏|秋|冬|前半|後半|末|初め|はじめ|中)(まで|から|以降)?`,
  'gu',
)
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  春: [3, 5], 夏: [6, 8], 秋: [9, 11], 冬: [12, 14], 前半: [1, 6], 後半: [7, 12], 末: [12, 12], 初め: [1, 3], はじめ: [1, 3], 中: [1, 12],
} // prettier-ignore
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const ENGLISH = new RegExp(
  `\\b(?:in |from |since |after |by |before |until )?(${MONTHS.join('|')}) (20\\d\\d)\\b(?: or later| onwards?)?`,
  'giu',
)
const ENGLISH_SEASON = /\b(?:in )?(spring|summer|autumn|fall|winter) (?:of )?(20\d\d)\b/giu

/** Takes months and seasons: 令和4年4月, 来年4月から, 2021年春, in April 2022. Fiscal years are no window yet. */
export function windowMarks(sentence: Sentence, today: Day): Window | undefined {
  let window: Window | undefined
  const put = (year: number, first: number, last: number, how = ''): void => {
    const from = dayOf(year, first)
    const to = lastDayOf(year, last)
    if (/以降|から|より後|from|since|after|later|onward/iu.test(how)) window = { ...window, from }
    else if (/以前|まで|by|before|until/iu.test(how)) window = { ...window, to }
    else window = { from, to }
  }
  for (const [, yearText, season = '', how] of sentence.take(SEASON)) {
    const year = calendarYear(yearText ?? '', today)
    const months = SEASONS[season]
    if (year !== undefined && months) put(year, months[0], months[1], how)
  }
  for (const [, yearText, monthText = '', how] of sentence.take(MONTH)) {
    const month = numberOf(monthText)
    if (month === undefined || month < 1 || month > 12) continue
    const now = Number(today.slice(0, 4))
    const isPast = month < Number(today.slice(5, 7))
    const year = yearText === undefined ? now + (isPast ? 1 : 0) : calendarYear(yearText, today)
    if (year !== undefined) put(year, month, month, how)
  }
  for (const [whole, month = '', year] of sentence.take(ENGLISH)) {
    const at = MONTHS.indexOf(month.toLowerCase()) + 1
    put(Number(year), at, at, whole)
  }
  for (const [, season = '', year] of sentence.take(ENGLISH_SEASON)) {
    const months = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14] }[
      season.toLowerCase()
    ]
    if (months) put(Number(year), months[0] ?? 1, months[1] ?? 12)
  }
  return window
}

/** The days of a fiscal year, or from one on. */
export function windowOfYears(years: readonly number[], left: string): Window | undefined {
  const [first, last = first] = years
  if (first === undefined || last === undefined) return undefined
  const from = dayOf(Math.min(first, last), 4)
  const to = lastDayOf(Math.max(first, last), 15)
  if (/以降|より後|から先|or later|onwards?|after/iu.test(left)) return { from }
  return /まで(?:に)?|以前|\bby\b|before/iu.test(left) && years.length === 1 ? { to } : { from, to }
}

function calendarYear(text: string, today: Day): number | undefined {
  const now = Number(today.slice(0, 4))
  if (text.includes('再来年')) return now + 2
  if (text.includes('来年')) return text.endsWith('度') ? fiscalYearOf(today) + 1 : now + 1
  if (/今年|同年/u.test(text)) return now
  const digits = /元|\d+|[一二三四五六七八九十]+/u.exec(text)?.[0] ?? ''
  const number = digits === '元' ? 1 : numberOf(digits)
  if (number === undefined) return undefined
  return number > 1900 ? number : 2018 + number
}

/** The first day of a month; months past December belong to the next year. */
function dayOf(year: number, month: number): Day {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month]
  return `${y}-${String(m).padStart(2, '0')}-01`
}

function lastDayOf(year: number, month: number): Day {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month]
  return `${y}-${String(m).padStart(2, '0')}-${new Date(Date.UTC(y, m, 0)).getUTCDate()}`
}

const AREAS: readonly (readonly [Area, RegExp])[] = [
  [
    'shibaura-konan',
    /芝浦港南(?:地区)?|芝浦(?:地区)?(?=で|に|の(?:施設|予定|開設|新))|港南(?:地区)?|台場(?=で|に|の(?:施設|予定|新))|\bshibaura(?:[- ]konan)?(?: (?:district|area))?|\bkonan\b/giu,
  ],
  [
    'shiba',
    /芝地区(?!総合)|(?<!高輪|\p{Script=Han})芝(?=で|に|の(?:施設|予定|新))|\bshiba (?:district|area)/giu,
  ],
  [
    'azabu',
    /麻布地区|麻布(?=で|に|の(?:施設|予定|開設|新))|六本木(?=で|に)|\bazabu(?: (?:district|area))?\b/giu,
  ],
  [
    'akasaka',
    /赤坂地区(?!総合)|赤坂(?=で|に|の(?:施設|予定|開設|新))|青山(?=で|に)|\bakasaka (?:district|area)|in akasaka\b/giu,
  ],
  [
    'takanawa',
    /高輪地区|高輪(?=で|に|の(?:施設|予定|開設|新))|白金(?=で|に)|三田(?=で|に)|\btakanawa(?: (?:district|area))?\b/giu,
  ],
]

const KINDS: readonly (readonly [OpeningKind, RegExp])[] = [
  [
    'nursery',
    /(?:認可)?保育(?:園|所|施設)(?!型)|\bnurser(?:y|ies)(?: schools?)?\b|\bday ?care\b|\bpreschools?\b/giu,
  ],
  ['school', /(?<!保育)(?:小中|小|中)?学校|\b(?:elementary )?schools?\b/giu],
  ['system', /システム|\bsystems?\b/giu],
  ['service', /サービス|\bservices?\b/giu],
  ['office', /窓口|\bcounters?\b|\boffices?\b/giu],
  ['facility', /(?:公共)?施設|建物|\bfacilit(?:y|ies)\b|\bbuildings?\b/giu],
]

/** The district that a list of openings is kept to; takes nothing. */
export const areaIn = (text: string): Area | undefined =>
  AREAS.find(([, words]) => new RegExp(words).test(text))?.[0]

/** The kind of thing; takes nothing. */
export const openingKindIn = (text: string): OpeningKind | undefined =>
  KINDS.find(([, words]) => new RegExp(words).test(text))?.[0]

/** A text without districts and kinds of things. */
export function withoutAreaAndKind(text: string): string {
  return [...AREAS, ...KINDS].reduce((left, [, words]) => left.replaceAll(words, ' '), text)
}
