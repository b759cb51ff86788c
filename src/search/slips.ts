/**
 * How many slips of the pen lie between what was typed and a text: a wrong character, one missing, one too many, or
 * two neighbours swapped count as one each. More than `most` are told as `most + 1`.
 */
export function slipsBetween(typed: string, text: string, most: number): number {
  if (Math.abs(typed.length - text.length) > most) return most + 1
  return Math.min(most + 1, lastRow(typed, text, 1).at(-1) ?? 0)
}

/** The fewest slips between what was typed and any stretch of a text. */
export function slipsInside(typed: string, text: string): number {
  return Math.min(...lastRow(typed, text, 0))
}

/**
 * The slips between all that was typed and the text up to each of its characters (Damerau and Levenshtein's distance,
 * no stretch changed twice). `skipping` is what a character costs that stands before the beginning.
 */
function lastRow(typed: string, text: string, skipping: 0 | 1): number[] {
  let beforeLast: number[] = []
  let last = Array.from({ length: text.length + 1 }, (_, at) => at * skipping)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= text.length; j++) {
      const isSame = typed[i - 1] === text[j - 1]
      const isSwap = typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1]
      const wrong = (last[j - 1] ?? 0) + (isSame ? 0 : 1)
      const swapped = i > 1 && j > 1 && isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity
      row.push(Math.min(wrong, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped))
    }
    ;[beforeLast, last] = [last, row]
  }
  return last
}

const KANA_ONLY = /^[ぁ-ゖー]+$/u

/** The slips that a text may have and still be meant: shorter texts are too like each other to guess, kana more so. */
export function slipsAllowed(typed: string): number {
  const [one, two] = KANA_ONLY.test(typed) ? [6, 11] : [4, 8]
  return typed.length < one ? 0 : typed.length < two ? 1 : 2
}

/** A slip in fewer characters than these is asked about, never taken for granted. */
export const SHORT = 6
