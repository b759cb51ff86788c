import { REIWA_OFFSET, type FiscalYear } from '../budget/fiscal-year.ts'

/** How documents write a year, folded: 平成30年, H30年, 令和2年. */
export function yearAsPrinted(year: FiscalYear): string[] {
  const reiwa = year - REIWA_OFFSET
  return reiwa > 0 ? [`令和${reiwa}年`] : [`平成${year - 1988}年`, `h${year - 1988}年`]
}
