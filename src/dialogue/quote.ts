const LONGEST_QUOTE = 40
/** No visible character that people write is longer: a family of emoji has 11 code units. */
const LONGEST_CHARACTER = 32

/**
 * What a reader typed, made safe to say back: control, direction and invisible characters gone, runs of space made
 * one, cut to 40 characters. Platforms escape their own markup on top of this.
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

/** Made when the first text is cut: it takes 10 ms to load. */
let characters: Intl.Segmenter | undefined

/**
 * The text cut so that its length is at most `length`, between visible characters, with … at the end where something
 * was cut. A single visible character that is longer (marks piled on marks) is cut away whole.
 */
export function cutAt(text: string, length: number): string {
  if (text.length <= length) return text
  characters ??= new Intl.Segmenter('ja', { granularity: 'grapheme' })
  let kept = ''
  for (const { segment } of characters.segment(text.slice(0, length + LONGEST_CHARACTER))) {
    if (kept.length + segment.length > length - 1) break
    kept += segment
  }
  return `${kept}…`
}
