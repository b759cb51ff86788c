/**
 * True where a total may differ from the sum of its parts by this much because every one of them is rounded to a whole
 * unit: each is off by half a unit at most.
 */
export function isRounding(gap: number, parts: number): boolean {
  return Math.abs(gap) <= (parts + 1) / 2
}
