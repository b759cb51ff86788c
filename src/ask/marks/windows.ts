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
const YEAR = `(?:令和\\s*${NUMBER}年|[rR]${NUMBER}年|20\\d\\d年|再来年|来年|今年|同年)度?`
const HOW = '(以降|から|より後|以前|まで|中)?'
/** A month or a season, with its year where that is given: 令和4年4月, 来年の春, 秋. */
const TIME = new RegExp(
  `(${YEAR})?\\s*の?\\s*(?:(?<!\\d)(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}日|末|ごろ|頃)?|(?<=^|[^\\p{Script=Han}]|年|度)(春|夏|秋|冬)(?!\\p{Script=Han})(?:ごろ|頃)?)${HOW}(?!号)`,
  'gu',
)
/** A part of a year that is named: 令和3年末, 来年前半. */
const PART = new RegExp(`(${YEAR})\\s*の?(前半|後半|末|初め|はじめ|中)${HOW}`, 'gu')
/** A month counted from this one. */
const NEXT_MONTHS: readonly (readonly [RegExp, number])[] = [
  [/再来月/gu, 2],
  [/来月|\bnext month\b/giu, 1],
  [/今月|\bthis month\b/giu, 0],
]
const WITHIN =
  /年内|今年中|(?:今)?年度(?:内|中)|within (?:the|this) year|by the end of (?:the|this) year|later this year/giu
const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  春: [3, 5], 夏: [6, 8], 秋: [9, 11], 冬: [12, 14], 前半: [1, 6], 後半: [7, 12], 末: [12, 12], 初め: [1, 3], はじめ: [1, 3], 中: [1, 12],
  spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14],
} // prettier-ignore
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const ENGLISH = new RegExp(
  `\\b(in |between |and |from |since |after |by |before |until |to |through )?(?:the )?(?:(${MONTHS.join('|')})|(spring|summer|autumn|fall|winter))(?: of)?(?: (20\\d\\d))?\\b( or later| onwards?)?`,
  'giu',
)

/** The calendar year that a sentence names from today on: 来年, not 来年度; takes nothing. */
export function calendarYearIn(text: string, today: Day): Window | undefined {
  const distance = YEARS_AHEAD.find(([words]) => words.test(text))?.[1]
  const year = Number(today.slice(0, 4)) + (distance ?? 0)
  if (distance === undefined) return undefined
  const [from, to] = [dayOf(year, 1), lastDayOf(year, 12)]
  if (/年(?:から|以降|より後)/u.test(text)) return { from }
  return /年(?:まで|以前)/u.test(text) ? { to } : { from, to }
}

const YEARS_AHEAD: readonly (readonly [RegExp, number])[] = [
  [/再来年(?!度)/u, 2],
  [/(?<!再)(?:来年|らいねん)(?!度)/u, 1],
  [/(?:今年|ことし)(?!度)/u, 0],
]

/** A time that a sentence names, before it is known which year is meant. */
interface Time {
  readonly at: number
  readonly year: number | undefined
  readonly months: readonly [number, number]
  readonly how: string
}

/** Takes months and seasons: 令和4年4月, 来年4月から, 2021年春, in April 2022. Fiscal years are no window yet. */
export function windowMarks(sentence: Sentence, today: Day): Window | undefined {
  const [within] = sentence.take(WITHIN)
  if (within) {
    const isFiscal = within[0].includes('年度')
    const year = isFiscal ? fiscalYearOf(today) : Number(today.slice(0, 4))
    return { from: today, to: lastDayOf(year, isFiscal ? 15 : 12) }
  }
  for (const [words, distance] of NEXT_MONTHS) {
    if (sentence.take(words).length === 0) continue
    const month = Number(today.slice(5, 7)) + distance
    const year = Number(today.slice(0, 4))
    return { from: dayOf(year, month), to: lastDayOf(year, month) }
  }
  const part = sentence
    .take(PART)
    .flatMap((match) => timesOf(match, match[2] ?? '', match[1], match[3], today))
  const times = sentence
    .take(TIME)
    .flatMap((match) => timesOf(match, match[2] ?? match[3] ?? '', match[1], match[4], today))
  const english = isEnglish(sentence.text) ? sentence.take(ENGLISH) : []
  const named = english
    .filter(
      ([, before, month, season, year]) =>
        year !== undefined || (before !== undefined && (month ?? season) !== undefined),
    )
    .flatMap((match) =>
      timesOf(
        match,
        match[2] ?? match[3] ?? '',
        match[4] && `${match[4]}年`,
        `${match[1] ?? ''}${match[5] ?? ''}`,
        today,
      ),
    )
  return windowOf(
    [...part, ...times, ...named].toSorted((a, b) => a.at - b.at),
    today,
  )
}

const isEnglish = (text: string): boolean => !/[\p{Script=Han}ぁ-ゖ]/u.test(text)

function timesOf(
  match: RegExpExecArray,
  name: string,
  year: string | undefined,
  how: string | undefined,
  today: Day,
): Time[] {
  const month = numberOf(name) ?? MONTHS.indexOf(name.toLowerCase()) + 1
  const months = MONTHS_OF[name.toLowerCase()] ?? [month, month]
  if (months[0] < 1 || months[0] > 12) return []
  return [
    {
      at: match.index,
      year: year === undefined ? undefined : calendarYear(year, today),
      months,
      how: how ?? '',
    },
  ]
}

/** The window of one time, or from one to another. A time without a year is the next one. */
function windowOf(times: readonly Time[], today: Day): Window | undefined {
  let [from, to]: (Day | undefined)[] = []
  let [base, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  for (const { year: given, months, how } of times) {
    const year = given ?? base + (months[1] < month ? 1 : 0)
    const [first, last] = [dayOf(year, months[0]), lastDayOf(year, months[1])]
    const isStart = /以降|から|より後|between|from|since|after|later|onward/iu.test(how)
    const isEnd =
      /以前|まで|and |by |before|until|to |through/iu.test(how) || (from !== undefined && to === undefined)
    if (isStart || !isEnd) from = first
    if (!isStart) to = last
    base = year
    month = months[0]
  }
  if (from === undefined && to === undefined) return undefined
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
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
  if (text.includes('来年')) return now + 1
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
    /麻布地区|麻布(?=で|に|の(?:施設|予定|開設|新|学校|保育))|六本木(?=で|に)|\bazabu(?: (?:district|area))?\b/giu,
  ],
  [
    'akasaka',
    /赤坂地区(?!総合)|赤坂(?=で|に(?!ある)|の(?:施設|予定|開設|新|学校|保育))|青山(?=で|に)|\bakasaka (?:district|area)|in akasaka\b/giu,
  ],
  [
    'takanawa',
    /高輪地区|高輪(?=で|に|の(?:施設|予定|開設|新|学校|保育))|白金(?=で|に)|三田(?=で|に)|\btakanawa(?: (?:district|area))?\b/giu,
  ],
]

/** Quarters as English speakers name them. */
const ENGLISH_AREAS: readonly (readonly [Area, RegExp])[] = [
  ['shibaura-konan', /\bin (?:daiba|odaiba|shibaura|konan|kaigan)\b|^(?:o?daiba|kaigan)$/giu],
  ['azabu', /\bin (?:roppongi|azabu)\b|^roppongi$/giu],
  ['akasaka', /\bin (?:(?:minami[- ]|kita[- ])?aoyama|akasaka)\b|^(?:(?:minami-|kita-)?aoyama|akasaka)$/giu],
  ['takanawa', /\bin (?:shirokane(?:dai)?|mita|takanawa)\b|^(?:shirokane(?:dai)?|mita)$/giu],
  [
    'shiba',
    /\bin (?:shiba|shimbashi|toranomon|hamamatsucho)\b|^(?:shiba|shimbashi|toranomon|hamamatsucho)$/giu,
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
  [...AREAS, ...ENGLISH_AREAS].find(([, words]) => new RegExp(words).test(text))?.[0]

/** The kind of thing; takes nothing. */
export const openingKindIn = (text: string): OpeningKind | undefined =>
  KINDS.find(([, words]) => new RegExp(words).test(text))?.[0]

/** Districts and quarters where nothing else is said of them. */
const PLACES = /^\s*(?:芝浦港南|芝浦|芝|港南|麻布|六本木|赤坂|青山|高輪|白金|三田|台場)(?:地区|地域)?\s*$/u

/** A text without districts and kinds of things. */
export function withoutAreaAndKind(text: string): string {
  const left = [...AREAS, ...ENGLISH_AREAS, ...KINDS].reduce(
    (rest, [, words]) => rest.replaceAll(words, ' '),
    text,
  )
  return left.replace(PLACES, ' ')
}
