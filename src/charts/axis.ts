import type { Locale } from '../budget/bilingual.ts'
import type { ChartUnit } from '../dialogue/chart.ts'
import { withCommas } from '../dialogue/figures.ts'

/** A value on an axis and how it reads. */
export interface Tick {
  readonly value: number
  readonly label: string
}

/** The round step (1, 2 or 5 and zeros) with which `most` or fewer steps reach `largest`; at least 1. */
export function roundStep(largest: number, most: number): number {
  const least = Math.max(largest / most, 1)
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= least) ?? 10 * power
}

/** Round values from 0 to `largest` (of either sign), at most `most` beside 0, with readable amounts: 5,000万円, 10億円. */
export function ticksTo(largest: number, most: number, unit: ChartUnit, locale: Locale): Tick[] {
  const size = Math.abs(largest)
  const step = roundStep(size, most)
  const count = Math.floor(size / step)
  return Array.from({ length: count + 1 }, (_, at) => {
    const value = at === 0 ? 0 : Math.sign(largest) * at * step
    return { value, label: tickLabel(value, unit, locale) }
  })
}

/** A round value of an axis in words: 1.5億円, ¥150M. */
export function tickLabel(value: number, unit: ChartUnit, locale: Locale): string {
  const sign = value < 0 ? '−' : ''
  const size = Math.abs(value)
  if (unit === 'percent') return `${sign}${size}%`
  return (
    sign +
    (locale === 'ja' ? japaneseLabel : englishLabel)(unit === 'thousand-yen' ? size * 1000 : size * 10_000)
  )
}

function japaneseLabel(yen: number): string {
  if (yen === 0) return '0円'
  for (const [unit, size] of [
    ['億', 100_000_000],
    ['万', 10_000],
  ] as const) {
    if (yen >= size) return `${decimal(yen / size)}${unit}円`
  }
  return `${withCommas(yen)}円`
}

function englishLabel(yen: number): string {
  if (yen === 0) return '¥0'
  for (const [unit, size] of [
    ['B', 1_000_000_000],
    ['M', 1_000_000],
    ['K', 1000],
  ] as const) {
    if (yen >= size) return `¥${decimal(yen / size)}${unit}`
  }
  return `¥${withCommas(yen)}`
}

/** Round values have one decimal at most. */
function decimal(value: number): string {
  const [whole = '', rest] = String(Math.round(value * 10) / 10).split('.')
  return withCommas(Number(whole)) + (rest === undefined ? '' : `.${rest}`)
}
