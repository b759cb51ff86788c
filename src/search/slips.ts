/** What it costs to have one character for another: 0 for the same, less than 1 where they are easily confused. */
export type Confusion = (typed: string, meant: string) => number

/** What it costs to have two kanji swapped: two right kanji in the wrong order are seldom another word. */
const SWAPPED_KANJI = 0.5
const KANJI = /\p{Script=Han}/u

/** Any other character is a slip. */
export const anyOther: Confusion = (typed, meant) => (typed === meant ? 0 : 1)

/**
 * How many slips of the pen lie between what was typed and a text: a wrong character, one missing, one too many, or
 * two neighbours swapped count as one each, a confusion as what it costs. More than `most` are told as `most + 1`.
 */
export function slipsBetween(typed: string, text: string, most: number, confusion = anyOther): number {
  if (Math.abs(typed.length - text.length) > most) return most + 1
  return Math.min(most + 1, lastRow(typed, text, 1, confusion)[text.length] ?? 0)
}

/** The fewest slips between what was typed and any stretch of a text. */
export function slipsInside(typed: string, text: string, confusion = anyOther): number {
  let fewest = Infinity
  for (const slips of lastRow(typed, text, 0, confusion)) fewest = Math.min(fewest, slips)
  return fewest
}

/**
 * The slips between all that was typed and the text up to each of its characters (Damerau and Levenshtein's distance,
 * no stretch changed twice). `skipping` is what a character costs that stands before the beginning.
 */
function lastRow(typed: string, text: string, skipping: 0 | 1, confusion: Confusion): Float32Array {
  const width = text.length + 1
  let beforeLast = new Float32Array(width)
  let last = new Float32Array(width)
  let row = new Float32Array(width)
  for (let at = 0; at < width; at++) last[at] = at * skipping
  for (let i = 1; i <= typed.length; i++) {
    row[0] = i
    const character = typed.charAt(i - 1)
    for (let j = 1; j < width; j++) {
      const other = text.charAt(j - 1)
      let best = (last[j - 1] ?? 0) + (character === other ? 0 : confusion(character, other))
      best = Math.min(best, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && character === text[j - 2] && typed[i - 2] === other) {
        best = Math.min(
          best,
          (beforeLast[j - 2] ?? 0) + (KANJI.test(character) && KANJI.test(other) ? SWAPPED_KANJI : 1),
        )
      }
      row[j] = best
    }
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return last
}

const KANA_ONLY = /^[ぁ-ゖー]+$/u

/** The slips that a text may have and still be meant: shorter texts are too like each other to guess, kana more so. */
export function slipsAllowed(typed: string): number {
  const isKana = KANA_ONLY.test(typed)
  const [one, two] = isKana ? [6, 10] : [4, 8]
  if (typed.length < one) return isKana && typed.length === one - 1 ? 0.5 : 0
  return typed.length < two ? 1 : 2
}

/** A slip in fewer characters than these is asked about, never taken for granted. */
export const SHORT = 6
