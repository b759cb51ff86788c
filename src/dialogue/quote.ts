const LONGEST_QUOTE = 40

/**
 * What a reader typed, made safe to say back: control, direction and invisible characters gone, runs of space made
 * one, cut to 40 visible characters. Platforms escape their own markup on top of this.
 */
export function quote(text: string): string {
  const clean = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, ' ')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return cutAt(clean, LONGEST_QUOTE)
}

const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** The text cut to at most `length` visible characters, the last of them … where something was cut. */
export function cutAt(text: string, length: number): string {
  if (text.length <= length) return text
  const visible = Array.from(characters.segment(text.slice(0, length * 16)), (part) => part.segment)
  return visible.length <= length ? visible.join('') : `${visible.slice(0, length - 1).join('')}…`
}
