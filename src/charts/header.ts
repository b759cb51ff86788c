import { INNER, LINE, PADDING, PAPER, SIZE, type PlacedText } from './plan.ts'
import { wrap, type Measure } from './text.ts'

/** Lines one below the other from `top`, each `line` pixels high, and where they end. */
export function stacked(
  lines: readonly string[],
  top: number,
  line: number,
  look: Omit<PlacedText, 'text' | 'y'>,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  return {
    texts: lines.filter(Boolean).map((text, at) => ({ ...look, text, y: top + line * (at + 0.5) })),
    bottom: top + line * lines.filter(Boolean).length,
  }
}

/** Title and note above a chart, and where they end. */
export function headerOf(
  { title, note }: { readonly title: string; readonly note?: string },
  measure: Measure,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const wide = (size: number, bold: boolean) => (text: string) => measure(text, size, bold)
  const head = stacked(wrap(title, INNER, 4, wide(SIZE.title, true)), PADDING - 6, LINE.title, {
    x: PADDING,
    size: SIZE.title,
    bold: true,
    color: PAPER.text,
    align: 'left',
  })
  const below = stacked(wrap(note ?? '', INNER, 3, wide(SIZE.small, false)), head.bottom + 2, LINE.small, {
    x: PADDING,
    size: SIZE.small,
    color: PAPER.muted,
    align: 'left',
  })
  return { texts: [...head.texts, ...below.texts], bottom: below.bottom + 12 }
}
