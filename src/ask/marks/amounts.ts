import type { Sentence } from '../sentence.ts'
import { ENGLISH_NUMBER, englishNumberOf, NUMBER, numberOf } from './numbers.ts'

/** Bounds of an amount in 千円, inclusive unless open. */
export interface AmountBounds {
  readonly min?: number
  readonly max?: number
  readonly isMinOpen?: boolean
  readonly isMaxOpen?: boolean
}

const JAPANESE = `${NUMBER}\\s*円?`
const SCALE = '(?:\\s*(?:thousand|million|billion|mn|bn|k|m)\\b)?'
const ENGLISH = `(?:¥|jpy)?\\s*${ENGLISH_NUMBER}${SCALE}(?:\\s*(?:yen|jpy))?`

const BETWEEN = new RegExp(
  `(${JAPANESE})\\s*(?:以上、?|から|〜|～|~|-|ー)\\s*(${NUMBER}\\s*円)\\s*(以下|未満|まで)?(?:の間)?`,
  'gu',
)
const AT_LEAST = new RegExp(
  `(${JAPANESE})\\s*(?:(以上|超え?る?|を?超え(?:る|て(?:い)?る|た)?|を?(?:上回|こえ)る?|より(?:も)?(?:多|大き|高)い?|オーバー))`,
  'gu',
)
const AT_MOST = new RegExp(
  `(${JAPANESE})\\s*(以下|未満|(?:に|すら|も)*(?:満た|届か|いか|行か|達し|かかって(?:い)?|かから|使って(?:い)?|使わ)(?:ない|へん|ひん|ん|ぬ|ず)|を?(?:下回|切)る?|より(?:も)?(?:少な|小さ|安|低)い?|以内|まで)`,
  'gu',
)
const CLASS = /(\d|[一二三四五六七八九])\s*(億|千万|百万|十万)円?台/gu
const ENGLISH_BETWEEN = new RegExp(`(?:between|from)\\s+(${ENGLISH})\\s+(?:and|to)\\s+(${ENGLISH})`, 'giu')
const ENGLISH_LEAST = new RegExp(
  `(over|above|more than|greater than|exceeding|at least|bigger than|larger than)\\s+(${ENGLISH})|(${ENGLISH})\\s+(or more|or over|and (?:over|above|more))`,
  'giu',
)
const ENGLISH_MOST = new RegExp(
  `(under|below|less than|smaller than|at most|up to|no more than|cheaper than)\\s+(${ENGLISH})|(${ENGLISH})\\s+(or less|or under|and (?:under|below|less))`,
  'giu',
)

/** Takes bounds on an amount: 1億円以上, 5千万円から1億円, under 10 million yen. Without a unit a number is no amount. */
export function amountMarks(sentence: Sentence): AmountBounds {
  let [min, max]: (number | undefined)[] = []
  let [isMinOpen, isMaxOpen] = [false, false]
  const least = (yen: number | undefined, isOpen: boolean): void => {
    if (yen === undefined) return
    // Amounts are whole 千円: a bound between two of them is the next one.
    min = isOpen ? Math.floor(yen / 1000) : Math.ceil(yen / 1000)
    isMinOpen = isOpen
  }
  const most = (yen: number | undefined, isOpen: boolean): void => {
    if (yen === undefined) return
    max = isOpen ? Math.ceil(yen / 1000) : Math.floor(yen / 1000)
    isMaxOpen = isOpen
  }
  const takeAmounts = (pattern: RegExp, read: (match: RegExpExecArray) => boolean): void => {
    for (const match of sentence.left.matchAll(pattern)) {
      if (read(match)) sentence.takeSpan({ from: match.index, to: match.index + match[0].length })
    }
  }
  takeAmounts(BETWEEN, ([, from = '', to = '', how = '']) => {
    const upper = yenOf(to)
    const lower = yenOf(from) ?? (upper === undefined ? undefined : sharedUnit(from, to))
    if (lower === undefined || upper === undefined) return false
    least(lower, false)
    most(upper, how === '未満')
    return true
  })
  takeAmounts(CLASS, ([, digit = '', unit = '']) => {
    const [one, size] = [numberOf(digit), numberOf(`1${unit}`)]
    if (one === undefined || size === undefined) return false
    least(one * size, false)
    most((one + 1) * size, true)
    return true
  })
  takeAmounts(AT_LEAST, ([, amount = '', how = '']) => {
    const yen = yenOf(amount)
    least(yen, !how.startsWith('以上'))
    return yen !== undefined
  })
  takeAmounts(AT_MOST, ([, amount = '', how = '']) => {
    const yen = yenOf(amount)
    most(yen, !/以下|以内|まで/u.test(how))
    return yen !== undefined
  })
  takeAmounts(ENGLISH_BETWEEN, ([, from = '', to = '']) => {
    const upper = englishYenOf(to)
    const lower = englishYenOf(from) ?? (upper === undefined ? undefined : sharedScale(from, to))
    if (lower === undefined || upper === undefined) return false
    least(lower, false)
    most(upper, false)
    return true
  })
  takeAmounts(ENGLISH_LEAST, ([, how = '', amount, other]) => {
    const yen = englishYenOf(amount ?? other ?? '')
    least(yen, /over|above|more|greater|exceed|bigger|larger/iu.test(how))
    return yen !== undefined
  })
  takeAmounts(ENGLISH_MOST, ([, how = '', amount, other]) => {
    const yen = englishYenOf(amount ?? other ?? '')
    most(yen, /under|below|less|smaller|cheaper/iu.test(how) && !/no more/iu.test(how))
    return yen !== undefined
  })
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(isMinOpen && { isMinOpen }),
    ...(isMaxOpen && { isMaxOpen }),
  }
}

/** An amount in yen: it must be called 円, or be large enough by its unit (1億). */
function yenOf(text: string): number | undefined {
  const plain = text.replaceAll(/\s/gu, '')
  if (!/円$|[万億兆]$|[百千]万$/u.test(plain)) return undefined
  return numberOf(plain.replace(/円$/u, ''))
}

/** 1〜5億円: the first number has the unit of the second. */
function sharedUnit(from: string, to: string): number | undefined {
  const unit = /[十百千万億兆]+円?$/u.exec(to.trim())?.[0]?.replace('円', '') ?? ''
  return numberOf(from.trim().replace(/円$/u, '') + unit)
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9,
} // prettier-ignore

function englishYenOf(text: string): number | undefined {
  const match = new RegExp(
    `^(¥|jpy)?\\s*(${ENGLISH_NUMBER})\\s*(thousand|million|billion|mn|bn|k|m)?\\s*(yen|jpy)?$`,
    'iu',
  ).exec(text.trim())
  const [, sign, digits = '', scale, yen] = match ?? []
  if (sign === undefined && scale === undefined && yen === undefined) return undefined
  const number = englishNumberOf(digits)
  return number === undefined ? undefined : number * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)
}

function sharedScale(from: string, to: string): number | undefined {
  const scale = /(?:thousand|million|billion|mn|bn|k|m)\s*(?:yen|jpy)?$/iu.exec(to.trim())?.[0]
  return scale === undefined ? undefined : englishYenOf(`${from.trim()} ${scale}`)
}
