import type { ShareChart } from '../dialogue/chart.ts'
import { headerOf, stacked } from './header.ts'
import {
  INNER,
  LINE,
  ON_COLOR,
  PADDING,
  PAPER,
  SIZE,
  WIDTH,
  type PlacedText,
  type Plan,
  type Swatch,
} from './plan.ts'
import { cutTo, drawable, wrap, type Measure } from './text.ts'

const THICK = 84
const SWATCH = 26
const INDENT = SWATCH + 16
const BETWEEN = 12
const GAP = 24
/** The least part of the bar, in percent, that is seen between its neighbours. */
const LEAST = 1.3
/** Room that a share needs on both sides to stand on its part of the bar. */
const INSIDE = 10

/**
 * Places one bar split into its parts from left to right, and below it a line for each part in the same order. A share
 * also stands on its part of the bar where there is room.
 */
export function planShares(chart: ShareChart, measure: Measure): Plan {
  const header = headerOf(chart, measure)
  const widths = visibleWidths(chart.shares.map(({ percent }) => percent))
  const y = header.bottom + THICK / 2
  const texts: PlacedText[] = [...header.texts]
  const swatches: Swatch[] = []
  let start = 0
  const bars = chart.shares.map(({ share, color }, at) => {
    const [from, to] = [start, start + (widths[at] ?? 0)]
    start = to
    const text = drawable(share)
    const room = ((to - from) / 100) * INNER - 2 * INSIDE
    if (measure(text, SIZE.label, true) <= room) {
      const x = PADDING + ((from + to) / 200) * INNER
      texts.push({ text, x, y, size: SIZE.label, bold: true, color: ON_COLOR, align: 'center' })
    }
    return { from, to, y, height: THICK, color, hatched: false }
  })
  const parts = chart.shares.map(({ label, share, amount, color }) => ({
    name: drawable(label),
    figure: cutTo(`${drawable(share)}   ${drawable(amount)}`, INNER - INDENT, (text) =>
      measure(text, SIZE.label, true),
    ),
    color,
  }))
  const widthOf = (text: string): number => measure(text, SIZE.label)
  // The figures stand beside the names where every name leaves room for them, else below them.
  const isBeside = parts.every(
    ({ name, figure }) => widthOf(name) + measure(figure, SIZE.label, true) <= INNER - INDENT - GAP,
  )
  let top = header.bottom + THICK + GAP
  for (const { name, figure, color } of parts) {
    const lines = isBeside ? [name] : wrap(name, INNER - INDENT, 3, widthOf)
    const placed = stacked(lines, top, LINE.label, {
      x: PADDING + INDENT,
      size: SIZE.label,
      color: PAPER.text,
      align: 'left',
    })
    const line = isBeside ? top : placed.bottom
    swatches.push({ x: PADDING, y: top + (LINE.label - SWATCH) / 2, size: SWATCH, color, hatched: false })
    texts.push(...placed.texts, {
      text: figure,
      x: isBeside ? WIDTH - PADDING : PADDING + INDENT,
      y: line + LINE.label / 2,
      size: SIZE.label,
      bold: true,
      color: PAPER.text,
      align: isBeside ? 'right' : 'left',
    })
    top = line + LINE.label + BETWEEN
  }
  return {
    width: WIDTH,
    height: Math.round(top - BETWEEN + PADDING),
    texts: texts.filter(({ text }) => text !== ''),
    bars,
    swatches,
    plot: {
      left: PADDING,
      right: WIDTH - PADDING,
      top: header.bottom,
      bottom: header.bottom + THICK,
      start: 0,
      end: 100,
    },
    grid: [],
  }
}

/** Shares as parts of 100; one that would not be seen gets a little of the largest. */
function visibleWidths(percents: readonly number[]): number[] {
  const whole = percents.reduce((sum, one) => sum + Math.max(one, 0), 0) || 1
  const widths = percents.map((one) => (one > 0 ? Math.max((one / whole) * 100, LEAST) : 0))
  const over = widths.reduce((sum, one) => sum + one, 0) - 100
  const largest = widths.indexOf(Math.max(...widths))
  return widths.map((one, at) => (at === largest ? one - over : one))
}
