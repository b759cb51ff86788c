import type { Sentence } from '../sentence.ts'
import { NUMBER, numberOf } from './numbers.ts'

/** Bounds of a share in percent; `isOpen` where the bound itself does not count. */
export interface ShareBounds {
  readonly least?: number
  readonly most?: number
  readonly isOpen?: boolean
}

const PART = `(?:半分|半額|(${NUMBER})\\s*割|(${NUMBER})\\s*(?:%|パーセント|percent)|(${NUMBER})分の(${NUMBER}))`
const LEAST = new RegExp(
  `${PART}\\s*(?:の予算)?(以上|超え?る?|を?超え(?:る|て(?:い)?る|た)?|より(?:も)?(?:多|大き|高)い?)`,
  'gu',
)
const MOST = new RegExp(`${PART}\\s*(以下|未満|より(?:も)?(?:少な|小さ|低)い?)`, 'gu')
/** What is left after a cut: 半分以下に削られた. */
const LEFT = new RegExp(`${PART}\\s*(以下|未満)に(?=削|減|カット|縮|へ|けず)`, 'gu')
const WORDS: readonly (readonly [RegExp, ShareBounds])[] = [
  [
    /過半(?:数|を|額)?|大半|半分を超え(?:る|て(?:い)?る)?|more than half|over half|\bmostly\b|the majority/giu,
    { least: 50, isOpen: true },
  ],
  [/半分以上|at least half|half or more/giu, { least: 50 }],
  [
    /全額|丸ごと|まるごと|10割|100\s*%|\bentirely\b|\bfully\b|\bwholly\b|\bcompletely\b|(?<=[金費国都源料区])だけ(?:で|が|の)/giu,
    { least: 100 },
  ],
  [
    /less than half|under half|(?:半分未満|半分以下)(?!に(?:削|減|カット|縮|へ|けず))/giu,
    { most: 50, isOpen: true },
  ],
]
const ENGLISH =
  /(over|above|more than|at least|exceeding|under|below|less than|at most)\s+(\d[\d.]*)\s*(?:%|percent|per cent)|(\d[\d.]*)\s*(?:%|percent|per cent) (or more|or less)/giu

/** Takes bounds on a share: 半分以上, 3割超, more than half, at least 80%. */
export function shareMarks(sentence: Sentence): ShareBounds {
  for (const [words, bounds] of WORDS) if (sentence.take(words).length > 0) return bounds
  for (const [, tenths, percent, parts, whole, how = ''] of sentence.take(LEAST)) {
    return { least: percentOf(tenths, percent, parts, whole), ...(how !== '以上' && { isOpen: true }) }
  }
  for (const [, tenths, percent, parts, whole, how] of sentence.take(LEFT)) {
    return { least: 100 - percentOf(tenths, percent, parts, whole), ...(how !== '以下' && { isOpen: true }) }
  }
  for (const [, tenths, percent, parts, whole, how] of sentence.take(MOST)) {
    return { most: percentOf(tenths, percent, parts, whole), ...(how !== '以下' && { isOpen: true }) }
  }
  for (const [, how, digits, other, end] of sentence.take(ENGLISH)) {
    const value = Number(digits ?? other)
    const isOpen = /over|above|more than|exceed|under|below|less than/iu.test(how ?? '')
    const isMost = /under|below|less than|at most|or less/iu.test(how ?? end ?? '')
    return { ...(isMost ? { most: value } : { least: value }), ...(isOpen && { isOpen }) }
  }
  return {}
}

function percentOf(tenths?: string, percent?: string, whole?: string, parts?: string): number {
  if (tenths !== undefined) return (numberOf(tenths) ?? 0) * 10
  if (percent !== undefined) return numberOf(percent) ?? 0
  if (parts !== undefined && whole !== undefined) {
    return (100 * (numberOf(parts) ?? 0)) / Math.max(1, numberOf(whole) ?? 1)
  }
  return 50
}
