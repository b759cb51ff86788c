import type { Sentence } from '../sentence.ts'
import { ENGLISH_NUMBER, englishNumberOf, NUMBER, numberOf } from './numbers.ts'

/** How many are wanted, or which one of an order. */
export interface CountMarks {
  readonly count?: number
  /** The place in an order: 2番目に大きい. */
  readonly place?: number
}

const PLACE = new RegExp(
  `(${NUMBER})\\s*(?:番目|位)(?:に|の|は|から)?|(second|third|fourth|fifth)(?=\\s+(?:largest|biggest|highest|most|smallest|lowest))`,
  'iu',
)
const ORDINALS: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5 }
const COUNT: readonly RegExp[] = [
  new RegExp(`(?:トップ|上位|ベスト|ワースト|top|best|worst)\\s*(${NUMBER})\\s*(?:つ|件|個|位|事業)?`, 'iu'),
  new RegExp(
    `(${NUMBER})\\s*(?:つ|件|個|位|事業|コ|こ)(?:だけ|ほど|くらい|ぐらい|まで)?(?=を?(?:教|出|見|挙|あげ|並べ|知|リスト|ちょうだい|お願い)|[?。、!\\s]|は|$)`,
    'u',
  ),
]
const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\b(?:top|first|best|worst)\\s+(${ENGLISH_NUMBER})\\b`, 'iu'),
  new RegExp(
    `\\b(${ENGLISH_NUMBER})\\s+(?=(?:largest|biggest|highest|smallest|lowest|most|cheapest|costliest|priciest|tiniest)\\b)`,
    'iu',
  ),
  new RegExp(
    `(?<=\\b(?:largest|biggest|highest|smallest|cheapest|costliest|priciest)\\s+)(${ENGLISH_NUMBER})\\b(?!\\s*(?:%|yen|million|billion|thousand))`,
    'iu',
  ),
  new RegExp(
    `(?<=\\b(?:which|what|name|list|show|give me|tell me) )(?!20\\d\\d\\b)(${ENGLISH_NUMBER})\\s+(?=(?:programs?|projects?)\\b)`,
    'iu',
  ),
]
const MOST = 25

/** Takes how many are wanted: トップ5, 大きい順に3つ, the three largest. */
export function countMarks(sentence: Sentence): CountMarks {
  const [place] = sentence.take(PLACE)
  if (place) {
    const value = ORDINALS[place[2]?.toLowerCase() ?? ''] ?? numberOf(place[1] ?? '')
    if (value !== undefined && value >= 1 && value <= 100) return { place: value }
  }
  for (const [patterns, read] of [
    [COUNT, numberOf],
    [ENGLISH, englishNumberOf],
  ] as const) {
    for (const pattern of patterns) {
      const value = read(sentence.take(pattern)[0]?.[1] ?? '')
      if (value !== undefined && value >= 1) return { count: Math.min(MOST, Math.floor(value)) }
    }
  }
  return {}
}
