import type { Bilingual } from '../budget/bilingual.ts'

/**
 * What is wrong with an amount in 万円 that should be the sum of its parts plus its rounding; undefined where it is.
 * Each part was rounded by itself, so that the whole may differ by 1 for each of them, and by no more.
 */
export function partsProblem(
  name: string,
  {
    amount_man: amount,
    rounding_man: rounding,
  }: { readonly amount_man: number; readonly rounding_man: number },
  parts: readonly number[],
): Bilingual | undefined {
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum + rounding !== amount) {
    return {
      ja: `${name}: 内訳の合計${sum}と端数の差${rounding}を足すと${sum + rounding}で、${amount}万円になりません`,
      en: `${name}: its parts (${sum}) and rounding (${rounding}) make ${sum + rounding}, not ${amount} 万円`,
    }
  }
  if (Math.abs(rounding) > parts.length) {
    return {
      ja: `${name}: 端数の差${rounding}は、内訳${parts.length}件の四捨五入では生じません`,
      en: `${name}: rounding ${parts.length} parts cannot make a difference of ${rounding}`,
    }
  }
  return undefined
}
