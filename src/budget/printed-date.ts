import { REIWA_OFFSET } from './fiscal-year.ts'
import { parsePartialDate, type PartialDate } from './partial-date.ts'

/**
 * Reads a date as documents print it: 令和3年6月, 令和4年度, 令和2年12月1日. Undefined for anything else, and for other
 * eras.
 */
export function parsePrintedDate(text: string): PartialDate | undefined {
  const match = /^令和(元|\d+)年(?:(度)|(\d+)月(?:(\d+)日)?)$/u.exec(text.normalize('NFKC'))
  if (!match) return undefined
  const [, era, fiscal, month, day] = match
  const year = REIWA_OFFSET + (era === '元' ? 1 : Number(era))
  if (fiscal !== undefined) return parsePartialDate(`FY${year}`)
  return parsePartialDate(
    [year, month, day]
      .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
      .join('-'),
  )
}
