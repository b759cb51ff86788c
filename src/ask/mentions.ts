import type { FiscalYear } from '../budget/fiscal-year.ts'
import { fiscalYear } from '../budget/fiscal-year.ts'
import type { Department } from '../budget/program.ts'
import type { Category, FundingSource } from '../budget/vocabulary.ts'

/** What a sentence names beside programs, and what is left of it. */
export interface Mentions {
  readonly years: readonly FiscalYear[]
  readonly departments: readonly Department[]
  readonly sources: readonly FundingSource[]
  readonly category: Category | undefined
  /** Bounds of an amount, in 千円. */
  readonly min: number | undefined
  readonly max: number | undefined
  /** The least share of a source, in percent. */
  readonly leastShare: number | undefined
  readonly count: number | undefined
  /** True where what is named is to be left out: 以外. */
  readonly isNegated: boolean
  /** The sentence without all that. */
  readonly rest: string
}

const YEAR =
  /平成\s*(\d{1,2})\s*(?:年度?)?|(?:令和|れいわ|[rR])\s*(元|\d{1,2})\s*(?:年度?|年)?|(20\d\d)\s*年?度?|(?:fiscal|FY)\s*(20\d\d)/gu
const UNIT: Readonly<Record<string, number>> = {
  円: 0.001, 千円: 1, 千: 1, 万円: 10, 万: 10, 百万円: 1000, 千万円: 10_000, 千万: 10_000, 億円: 100_000, 億: 100_000,
} // prettier-ignore
const BOUND =
  /(\d[\d,.]*)\s*(千円|百万円|千万円|万円|億円|千万|億|万|円|million|billion)?\s*(?:yen)?\s*(以上|を?超え?る?|より(?:多|大き|高)い|超|以下|未満|より(?:少な|小さ|安)い|まで)/gu
const ENGLISH_BOUND =
  /(over|above|more than|at least|under|below|less than|at most)\s*(?:¥|JPY)?\s*(\d[\d,.]*)\s*(thousand|million|billion)?\s*(?:yen)?/giu
const COUNT =
  /(?:トップ|上位|ベスト|ワースト|top|best|first)\s*(\d{1,2})|(\d{1,2})\s*(?:つ|件|個|位|事業)(?=.{0,8}(?:教|出|見|挙|あげ|ほど|だけ|くらい|まで|は|を|$))|(?:the\s+)?(three|five|ten)\s+(?:largest|biggest|smallest)/iu
const ENGLISH_COUNT: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10 }

/** Finds what a sentence names. `departments` are those of the book; text is cleaned already. */
export function mentionsIn(text: string, departments: readonly Department[]): Mentions {
  let rest = text
  const take = (pattern: RegExp, keep = ' '): RegExpMatchArray[] => {
    const found = [
      ...rest.matchAll(
        new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
      ),
    ]
    rest = rest.replaceAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`), keep)
    return found
  }
  let [min, max]: (number | undefined)[] = []
  for (const [, digits = '', unit = '千円', how = ''] of take(BOUND)) {
    const amount = Number(digits.replaceAll(',', '')) * (UNIT[unit] ?? 1)
    if (/以下|未満|少|小|安|まで/u.test(how)) max = amount
    else min = amount
  }
  for (const [, how = '', digits = '', unit = 'thousand'] of take(ENGLISH_BOUND)) {
    const amount =
      Number(digits.replaceAll(',', '')) *
      ({ thousand: 1, million: 1000, billion: 1_000_000 }[unit.toLowerCase()] ?? 1)
    if (/under|below|less|most/iu.test(how)) max = amount
    else min = amount
  }
  const half = take(/(半分|過半|5割|50%)(以上|超|を超)?|half( or more)?|mostly/u)
  const years = take(YEAR).flatMap(([, heisei, reiwa, western, english]) => {
    if (heisei !== undefined) return [fiscalYear(1988 + Number(heisei))]
    const year =
      reiwa === undefined ? Number(western ?? english) : 2018 + (reiwa === '元' ? 1 : Number(reiwa))
    return year >= 1990 && year < 2100 ? [fiscalYear(year)] : []
  })
  const counted = COUNT.exec(rest)
  const count = counted
    ? Number(counted[1] ?? counted[2] ?? ENGLISH_COUNT[counted[3]?.toLowerCase() ?? ''])
    : undefined
  if (counted) rest = rest.replace(counted[0], ' ')
  const isNegated = /以外|を除|じゃない|ではない|でない|以外で|except|excluding|not from/u.test(rest)
  const named = departments
    .toSorted((a, b) => b.name.ja.length - a.name.ja.length)
    .filter(({ name }) => {
      const isThere = rest.includes(name.ja) || rest.toLowerCase().includes(name.en.toLowerCase())
      if (isThere) rest = rest.replaceAll(name.ja, ' ').replaceAll(new RegExp(escaped(name.en), 'giu'), ' ')
      return isThere
    })
  const sources = SOURCE_WORDS.filter(([, words]) => words.test(rest)).map(([source]) => source)
  for (const [, words] of SOURCE_WORDS) rest = rest.replaceAll(new RegExp(words, 'giu'), ' ')
  const category = CATEGORY_WORDS.find(([, words]) => words.test(rest))?.[0]
  if (category) for (const [, words] of CATEGORY_WORDS) rest = rest.replaceAll(new RegExp(words, 'giu'), ' ')
  return {
    years: [...new Set(years)],
    departments: named,
    sources,
    category,
    min: min === undefined ? undefined : Math.ceil(min),
    max: max === undefined ? undefined : Math.floor(max),
    leastShare: half.length > 0 && sources.length > 0 ? 50 : undefined,
    count,
    isNegated,
    rest,
  }
}

/** How people call funding sources in a sentence: what could be part of a name is not among it. */
const SOURCE_WORDS: readonly (readonly [FundingSource, RegExp])[] = [
  [
    'national',
    /国庫支出金|国庫|国費|国(の|から)(の)?(お金|補助金?|支出)?(?=.{0,6}(まかな|もら|出|割|財|半|だけ|お金|で|が|%|は))|national( government)?( treasury)?( grants?| money| funds?)/u,
  ],
  [
    'metropolitan',
    /都支出金|都費|(東京)?都(の|から)(の)?(お金|補助金?)|metropolitan( grants?| money)?|tokyo('s)? (grants?|money)/u,
  ],
  ['nhi-premiums', /国民健康保険料(?!徴収)|国保料|premiums?/u],
  ['general', /一般財源|区の(お金|税金)|区税|general (revenue|funds?)/u],
  ['other', /その他(の)?財源|other (sources?|funds?)/u],
]

const CATEGORY_WORDS: readonly (readonly [Category, RegExp])[] = [
  ['temporary-new', /臨時・?新規/u],
  ['temporary-continuing', /臨時・?継続/u],
  ['new', /新規(の)?(事業)?|新しい事業|\bnew programs?\b/u],
  ['expanded', /レベルアップ(の)?事業|拡充(された)?事業|expanded programs?/u],
]

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
