/** Widths of texts in the picture's font, in pixels: the real ones while drawing. */
export type Measure = (text: string, size: number, bold?: boolean) => number

/** The longest text that is looked at: what is longer is no label any more. */
const LONGEST = 200

/**
 * A text as it can be drawn: on one line, without emoji (the font has none and would draw boxes), control characters
 * and marks that turn the direction of what follows.
 */
export function drawable(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cn}\p{Me}\p{Variation_Selector}\uFFFD]/gu, '')
    .replaceAll(
      /\p{Extended_Pictographic}(?<![©®™〰〽㊗㊙‼⁉↔↕])|[\p{Regional_Indicator}\p{Emoji_Modifier}]/gu,
      '',
    )
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/** Characters that begin no line, and such that end none. */
const NO_START =
  /^[、。，．・：；？！)）\]］}｝〉》」』】〕”’ゝゞ々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥%％,.:;?!]/u
const NO_END = /[(（[［{｛〈《「『【〔“‘¥￥$＄]$/u

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' })
const CHARACTERS = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * Breaks a text into lines of at most `width` pixels, between words where it can, and ends the last of `most` lines with
 * … where something is left over. A text that has nothing to draw is one empty line.
 */
export function wrap(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  const pieces = unbroken(drawable(text)).flatMap((piece) =>
    widthOf(piece.trim()) <= width ? [piece] : graphemes(piece),
  )
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line)
      line = piece.trimStart()
    } else line += piece
  }
  lines.push(line)
  const whole = lines.slice(0, lines.length > most ? most - 1 : most)
  const rest = lines.slice(whole.length, whole.length + 2)
  const last = rest.length === 0 ? [] : [cutTo(rest.join(''), width, widthOf)]
  return [...whole.map((one) => one.trimEnd()), ...last]
}

/** The text within `width` pixels, the end replaced by … where it has to be. */
export function cutTo(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text
  const characters = graphemes(text)
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Words together with what may not be parted from them. */
function unbroken(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of WORDS.segment(text)) {
    const before = pieces.at(-1)
    if (before !== undefined && (NO_START.test(segment) || NO_END.test(before) || isOpen(before))) {
      pieces[pieces.length - 1] = before + segment
    } else pieces.push(segment)
  }
  return pieces
}

/** Whether the text ends within a short remark in brackets, such as （令和2年度）, which is kept on one line. */
function isOpen(text: string): boolean {
  return /[(（][^)）]{0,7}$/u.test(text)
}

function graphemes(text: string): string[] {
  return [...CHARACTERS.segment(text)].map(({ segment }) => segment)
}
