declare const unit: unique symbol

/** An amount in 千円 (thousands of yen), the unit in which budget documents print. Always a whole number. */
export type ThousandYen = number & { readonly [unit]: '千円' }

/** Makes an amount of `value` 千円. Throws a RangeError when it is not a whole number that a double holds exactly. */
export function thousandYen(value: number): ThousandYen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of 千円: ${value}`)
  return value as ThousandYen
}

/** An amount in 万円 (ten thousands of yen), the unit in which summaries print. It is never turned into 千円. */
export type TenThousandYen = number & { readonly [unit]: '万円' }

/** Makes an amount of `value` 万円. Throws a RangeError when it is not a whole number that a double holds exactly. */
export function tenThousandYen(value: number): TenThousandYen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of 万円: ${value}`)
  return value as TenThousandYen
}

/** The sum of amounts in 千円; 0 for none. */
export function sumOf(amounts: Iterable<ThousandYen>): ThousandYen {
  let total = 0
  for (const amount of amounts) total += amount
  return thousandYen(total)
}

/** The share that `part` has of `whole`, in percent; 0 when the whole is 0. */
export function percentOf(part: ThousandYen, whole: ThousandYen): number {
  return whole === 0 ? 0 : (part / whole) * 100
}
