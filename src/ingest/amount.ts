/**
 * A whole amount as documents and spreadsheets write it: 1234 or 1,234, in digits of either width. The unit is that
 * of the text around it. Anything else (a separator at a wrong place, a fraction, a sign) is no amount: undefined.
 */
export function readAmount(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim()
  if (!/^(\d{1,3}(,\d{3})+|\d+)$/u.test(plain)) return undefined
  const value = Number(plain.replaceAll(',', ''))
  return Number.isSafeInteger(value) ? value : undefined
}
