const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 }

/** A number as people write it in Japanese: 1億2,000万, 5千万, 三, 十五, 1.5億. For use in patterns. */
export const NUMBER =
  '(?:\\d[\\d,.]*\\d|\\d|[一二三四五六七八九十百千])(?:[\\d,.一二三四五六七八九十百千万億兆]*)'

/** Reads such a number; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  let [whole, part, digits] = [0, 0, '']
  let isRead = false
  const flush = (): number => {
    const value = digits === '' ? undefined : Number(digits.replaceAll(',', ''))
    digits = ''
    return value ?? Number.NaN
  }
  for (const character of text) {
    const digit = DIGITS[character]
    if (/[\d,.]/u.test(character)) digits += character
    else if (digit !== undefined) digits += String(digit)
    else if (SMALL[character] !== undefined) {
      const factor = flush()
      part += (Number.isNaN(factor) ? 1 : factor) * SMALL[character]
    } else if (LARGE[character] !== undefined) {
      const rest = flush()
      const before = part + (Number.isNaN(rest) ? 0 : rest)
      whole += (before === 0 ? 1 : before) * LARGE[character]
      part = 0
    } else return undefined
    isRead = true
  }
  const rest = flush()
  const value = whole + part + (Number.isNaN(rest) ? 0 : rest)
  return isRead && Number.isFinite(value) ? value : undefined
}

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** A small number as an English word or in digits, for use in patterns. */
export const ENGLISH_NUMBER = `(?:\\d[\\d,.]*|${[...WORDS].toSorted((a, b) => b.length - a.length).join('|')})`

/** Reads a number in digits or an English word up to twenty. */
export function englishNumberOf(text: string): number | undefined {
  const at = WORDS.indexOf(text.toLowerCase())
  if (at >= 0) return at + 1
  const value = Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}
