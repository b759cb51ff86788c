import type { FiscalYear } from '../budget/fiscal-year.ts'

/** The years of the two sides of a comparison, or why there are none. */
export type PickedYears =
  | {
      readonly kind: 'picked'
      readonly a: FiscalYear
      readonly b: FiscalYear
      /** True where no year was asked for and both sides have none in common. */
      readonly noneInCommon: boolean
    }
  /** The documents do not hold this side in the year that is asked for. */
  | { readonly kind: 'missing'; readonly side: 'a' | 'b'; readonly year: FiscalYear }
  /** One thing is compared with itself, and there is one year of it. */
  | { readonly kind: 'only-one' }
  /** One thing is compared with itself in the same year. */
  | { readonly kind: 'same' }

/**
 * Picks the years of a comparison: those asked for; else the newest that both sides have, or of each its own newest.
 * `b` is undefined where one thing is compared with itself: then the two newest. Years come newest first.
 */
export function pickYears(
  a: readonly FiscalYear[],
  b: readonly FiscalYear[] | undefined,
  year: FiscalYear | undefined,
  withYear: FiscalYear | undefined,
): PickedYears {
  if (b === undefined) return yearsOfOne(a, year, withYear)
  const common = a.find((one) => b.includes(one))
  const first = year ?? (withYear === undefined ? (common ?? a[0]) : a[0])
  const second = withYear ?? year ?? common ?? b[0]
  const noneInCommon = common === undefined && year === undefined && withYear === undefined
  return checked(a, b, first, second, noneInCommon)
}

function yearsOfOne(
  years: readonly FiscalYear[],
  year: FiscalYear | undefined,
  withYear: FiscalYear | undefined,
): PickedYears {
  const first = year ?? years.find((one) => one !== withYear) ?? withYear
  const second = withYear ?? years.find((one) => one !== first)
  if (first !== undefined && first === second && years.includes(first)) {
    return years.length === 1 ? { kind: 'only-one' } : { kind: 'same' }
  }
  return checked(years, years, first, second, false)
}

function checked(
  a: readonly FiscalYear[],
  b: readonly FiscalYear[],
  first: FiscalYear | undefined,
  second: FiscalYear | undefined,
  noneInCommon: boolean,
): PickedYears {
  if (first !== undefined && !a.includes(first)) return { kind: 'missing', side: 'a', year: first }
  if (second !== undefined && !b.includes(second)) return { kind: 'missing', side: 'b', year: second }
  if (first === undefined || second === undefined) return { kind: 'only-one' }
  return { kind: 'picked', a: first, b: second, noneInCommon }
}
