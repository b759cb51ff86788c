/** An amount of money that somebody typed, in 千円, and how far a printed one may be off and still be meant. */
export interface TypedAmount {
  readonly amount: number
  readonly within: number
}

/** The units that people write, in 円. */
const YEN: Readonly<Record<string, number>> = {
  円: 1, 千円: 1e3, 万円: 1e4, 万: 1e4, 百万円: 1e6, 千万円: 1e7, 千万: 1e7, 億円: 1e8, 億: 1e8,
} // prettier-ignore
const UNITS = '百万円|千万円|千円|万円|億円|千万|億|万|円'
const AMOUNT = new RegExp(`(?:\\d[\\d,.]*(?:${UNITS})?)+(?![\\d,.台人件個年月日歳%％])`, 'gu')
const PART = new RegExp(`(\\d[\\d,.]*)(${UNITS})?`, 'gu')

/**
 * The amounts of money in a text: 298,957千円 or 2億9,895万7千円 as they stand, 約3億円 within half of its last digit. A
 * bare number of at least three digits is taken as 千円. Text is folded to narrow digits already.
 */
export function amountsIn(text: string): TypedAmount[] {
  const found: TypedAmount[] = []
  for (const [whole] of text.matchAll(AMOUNT)) {
    let yen = 0
    let last = 1000
    let hasUnit = false
    for (const [, digits = '', unit] of whole.matchAll(PART)) {
      const value = Number(digits.replaceAll(',', ''))
      if (!Number.isFinite(value)) continue
      const factor = unit === undefined ? 1000 : (YEN[unit] ?? 1)
      hasUnit ||= unit !== undefined
      yen += value * factor
      // In 12億4850万円 the zeros at the end were rounded away; in 10億円 nobody knows.
      const zeros = yen > value * factor ? (/0+$/u.exec(digits)?.[0].length ?? 0) : 0
      last = (factor * 10 ** zeros) / 10 ** (digits.split('.')[1]?.length ?? 0)
    }
    if (yen < 1000 || !(hasUnit || /\d[\d,]{2,}/u.test(whole))) continue
    found.push({ amount: yen / 1000, within: last > 1000 ? last / 2000 : 0.5 })
  }
  return found
}
