import { readAmount } from './amount.ts'

/** What an amount in 億, 万, 千 and 円 looks like, in half-width digits without spaces. */
export const YEN = String.raw`[△▲]?(?:[\d,]+兆)?(?:[\d,]+億)?(?:[\d,]+万)?(?:[\d,]+千)?[\d,]*円`

const PARTS = /^([△▲])?(?:([\d,]+)兆)?(?:([\d,]+)億)?(?:([\d,]+)万)?(?:([\d,]+)千)?([\d,]+)?円$/u
const UNITS = [1_000_000_000_000, 100_000_000, 10_000, 1000, 1]

/**
 * An amount as narrative documents print it (15 億 4,563 万円, △３億1,330万円, even letter-spaced), in 円. △ and ▲ stand
 * for a fall. Anything else is no amount: undefined.
 */
export function readYen(text: string): number | undefined {
  const [, sign, ...digits] = PARTS.exec(compact(text)) ?? []
  if (digits.every((part) => part === undefined)) return undefined
  const parts = digits.map((part) => (part === undefined ? 0 : readAmount(part)))
  const sum = parts.reduce<number | undefined>(
    (total, part, i) =>
      total === undefined || part === undefined ? undefined : total + part * (UNITS[i] ?? 0),
    0,
  )
  return sum === undefined || !Number.isSafeInteger(sum) ? undefined : sign === undefined ? sum : -sum
}

/** A text in half width without any space: for letter-spaced headings, and for comparing. */
export function compact(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '')
}

/** Digits, Latin letters, % and / in half width; every other character as printed. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[０-９Ａ-Ｚａ-ｚ％／]/gu, (character) => character.normalize('NFKC'))
}
