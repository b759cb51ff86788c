import { fiscalYearOf, type Day } from '../../budget/calendar.ts'
import { fiscalYear, parseFiscalYear, type FiscalYear } from '../../budget/fiscal-year.ts'
import { YEAR_TAKEN, type Sentence } from '../sentence.ts'
import { ENGLISH_NUMBER, englishNumberOf, numberOf } from './numbers.ts'

/** The fiscal years that a sentence names, in its order, each once. */
export interface YearMarks {
  readonly years: readonly FiscalYear[]
  /** True where two years are tied as from one to the other: 令和2年度から3年度で. */
  readonly isChange: boolean
}

const NUMBER = '(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})'
const NAMED = new RegExp(
  [
    `(?:平成|へいせい|heisei\\s*)\\s*${NUMBER}\\s*(?:年度|年|nendo)?`,
    `(?:令和|れいわ|reiwa\\s*)\\s*${NUMBER}\\s*(?:年度|年|ねんど|nendo)?`,
    String.raw`(?<![a-z\d])[rh]\.?\s?(?:元|\d{1,2})(?![a-z\d])(?:年度|年)?`,
    String.raw`(?:in\s+)?(?:fiscal(?:\s+year)?|fy)\s*'?(?:20)?\d\d(?!\d)`,
    String.raw`(?<!東京|tokyo\s?|[\d¥,.])(?:19|20)\d\d(?:年度|年|ねんど)`,
    String.raw`(?<!東京|tokyo\s?|[\d¥,.a-z])20\d\d(?=\s*(?:の|は|で|と|に|→|から|、|[?!.,]|$|\s|budget))`,
    String.raw`(?<![\d和成])(?:\d|[一二三四五六七八九])年度(?!以降)`,
  ].join('|'),
  'giu',
)

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/再来年度?/u, 2],
  [/来年度?|翌年度|次年度|次の年度|\bnext (?:fiscal )?year\b/iu, 1],
  [/今年度?|本年度?|こんねんど|\bthis (?:fiscal )?year\b/iu, 0],
  [/一昨年度?|おととし/u, -2],
  [
    /前年度?|昨年度?|去年度?|きょねん|さくねん|(?<!than |from |to |with |over )\blast (?:fiscal )?year\b|(?<!than |from |to |with |over )(?:the )?\bprevious (?:fiscal )?year\b/iu,
    -1,
  ],
]

/** 3年後 is a year ahead of the day of asking. */
const YEARS_AHEAD = /(?<![\d一二三四五六七八九十])([1-9一二三四五六七八九])年後(?:の)?/u

/** Nothing is asked of what was longer ago. */
const MOST_AGO = 100
/** As far back from the day of asking: two years ago. */
const YEARS_AGO = new RegExp(`\\b(an?|${ENGLISH_NUMBER})\\s+(year|decade)s?\\s+ago\\b`, 'iu')

/** 今年度から来年度にかけて names both years. */
const TO_NEXT = `から(?:${YEAR_TAKEN}|来|翌|次の年)`
const NOT_COMPARED =
  '(?!度|\\s*(?:の予算)?(?:より|から|と比べ|と\u{E000}|に比べ|比|との|と比較|以降|,? compared))'

/** Between two years that are tied: 令和2年度→3年度, from 2020 to 2021. */
const TIED = /^\s*(?:の予算)?(?:から|→|⇒|->|より|と比べて?|にかけて|to|と)\s*$/u

/** Takes the fiscal years. Relative ones (来年度) are reckoned from the day of asking. */
export function yearMarks(sentence: Sentence, today: Day): YearMarks {
  const found = sentence.take(NAMED, YEAR_TAKEN).flatMap((match) => {
    const year = yearOf(match[0])
    return year === undefined ? [] : [{ year, from: match.index, to: match.index + match[0].length }]
  })
  for (const [words, distance] of RELATIVE) {
    // 前年度より is no year that is asked about, but what is compared with.
    for (const match of sentence.take(
      new RegExp(`(?:${words.source})(?:(?=度?${TO_NEXT})|${NOT_COMPARED})`, 'giu'),
      YEAR_TAKEN,
    )) {
      const year = fiscalYear(fiscalYearOf(today) + distance)
      found.push({ year, from: match.index, to: match.index + match[0].length })
    }
  }
  for (const match of sentence.take(YEARS_AHEAD, YEAR_TAKEN)) {
    const ahead = numberOf(match[1] ?? '')
    if (ahead === undefined) continue
    const year = fiscalYear(fiscalYearOf(today) + ahead)
    found.push({ year, from: match.index, to: match.index + match[0].length })
  }
  for (const match of sentence.take(YEARS_AGO, YEAR_TAKEN)) {
    const [, number = '', unit = ''] = match
    const ago = (englishNumberOf(/^an?$/iu.test(number) ? 'one' : number) ?? 1) * (/^d/iu.test(unit) ? 10 : 1)
    const year = fiscalYear(fiscalYearOf(today) - Math.min(ago, MOST_AGO))
    found.push({ year, from: match.index, to: match.index + match[0].length })
  }
  const inOrder = found.toSorted((a, b) => a.from - b.from)
  const isChange = inOrder.some((one, at) => {
    const next = inOrder[at + 1]
    return next !== undefined && TIED.test(sentence.text.slice(one.to, next.from))
  })
  return { years: [...new Set(inOrder.map(({ year }) => year))], isChange }
}

function yearOf(text: string): FiscalYear | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/\s|nendo|\.|'/gu, '')
    .replace(/^in/u, '')
    .replace('ねんど', '年度')
    .replace('heisei', '平成')
    .replace('へいせい', '平成')
    .replace(/^(?:fiscalyear|fiscal|fy)/u, '')
    .replaceAll(/[一二三四五六七八九十]+/gu, (kanji) => String(numberOf(kanji) ?? kanji))
  if (/^\d年度$/u.test(plain)) return parseFiscalYear(`令和${plain}`)
  if (/^\d\d$/u.test(plain)) return parseFiscalYear(`20${plain}`)
  return parseFiscalYear(plain)
}
