declare const kind: unique symbol

/** A fiscal year by the western year in which it begins: 2020 is 令和2年度, April 2020 to March 2021. */
export type FiscalYear = number & { readonly [kind]: 'fiscal year' }

/** Reiwa N began in 2018 + N. */
export const REIWA_OFFSET = 2018

/** Makes a fiscal year. Throws a RangeError outside 1989–2100, where a budget of this data cannot lie. */
export function fiscalYear(year: number): FiscalYear {
  if (!Number.isInteger(year) || year < 1989 || year > 2100)
    throw new RangeError(`not a fiscal year: ${year}`)
  return year as FiscalYear
}

/**
 * Reads a fiscal year as people write it: 2020, 2020年度, FY2020, 令和2年度, 令和２, R2, r02, 令和元年度, 平成31.
 * Returns undefined for anything else.
 */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const match = /^(?:fy)?(令和|れいわ|reiwa|r|平成|h)?(元|\d{1,4})(?:年度?)?$/u.exec(
    text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, ''),
  )
  if (!match) return undefined
  const number = match[2] === '元' ? 1 : Number(match[2])
  const offset = match[1] === undefined ? 0 : /^[平h]/u.test(match[1]) ? 1988 : REIWA_OFFSET
  const year = number + offset
  if (match[1] !== undefined && (number < 1 || number > 99)) return undefined
  return year < 1989 || year > 2100 ? undefined : fiscalYear(year)
}
