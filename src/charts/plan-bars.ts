import type { BarChart, ChartBar } from '../dialogue/chart.ts'
import { ticksTo, type Tick } from './axis.ts'
import { headerOf, stacked } from './header.ts'
import {
  INNER,
  LINE,
  PADDING,
  PAPER,
  SIZE,
  WIDTH,
  type Plan,
  type PlacedBar,
  type PlacedText,
} from './plan.ts'
import { cutTo, drawable, wrap, type Measure } from './text.ts'

const LABEL_LINES = 3
const GAP = 12
const MOST_STEPS = 5
const UNDER_LABEL = 3
const BETWEEN = { few: 15, many: 9 }
/** Few bars may be thick; many must leave room for each other. */
const THICK = { few: 34, many: 23 }
const FEW = 4
/** What is left is for the bars. */
const WIDEST_VALUE = INNER * 0.65

/**
 * Places a bar chart: over each bar its label, behind its end the amount. The scale is as long as the longest bar and
 * its amount leave room for. Bars of less than nothing (what was cut) go the same way, with − in amounts and axis.
 */
export function planBars(chart: BarChart, measure: Measure): Plan {
  const { bars, unit, locale } = chart
  const label = (text: string): number => measure(text, SIZE.label)
  const value = (text: string): number => measure(text, SIZE.small, true)
  const header = headerOf(chart, measure)
  const [thick, between] = bars.length <= FEW ? [THICK.few, BETWEEN.few] : [THICK.many, BETWEEN.many]
  const printed = bars.map((one) => cutTo(drawable(one.printed), WIDEST_VALUE, value))
  const perPixel = valuesPerPixel(bars, printed.map(value))
  const sign = Math.sign(bars.find((one) => one.value !== 0)?.value ?? 1)
  const end = sign * perPixel * INNER

  const texts: PlacedText[] = [...header.texts]
  const placed: PlacedBar[] = []
  let top = header.bottom
  for (const [at, bar] of bars.entries()) {
    const name = stacked(wrap(bar.label, INNER, LABEL_LINES, label), top, LINE.label, {
      x: PADDING,
      size: SIZE.label,
      color: PAPER.text,
      align: 'left',
    })
    const y = name.bottom + UNDER_LABEL + thick / 2
    placed.push({ from: 0, to: bar.value, y, height: thick, color: bar.color, hatched: bar.hatched ?? false })
    texts.push(...name.texts, {
      text: printed[at] ?? '',
      x: PADDING + Math.abs(bar.value) / perPixel + (bar.value === 0 ? 0 : GAP),
      y,
      size: SIZE.small,
      bold: true,
      color: PAPER.text,
      align: 'left',
    })
    top = name.bottom + UNDER_LABEL + thick + between
  }
  const bottom = top
  const grid = gridTo(end, chart, measure)
  texts.push(...tickTexts(grid, end, bottom, measure))
  return {
    width: WIDTH,
    height: Math.round(bottom + LINE.small + PADDING - 8),
    texts: texts.filter(({ text }) => text !== ''),
    bars: placed,
    swatches: [],
    plot: { left: PADDING, right: PADDING + INNER, top: header.bottom, bottom, start: 0, end },
    grid,
  }

  function gridTo(largest: number, of: BarChart, measured: Measure): Tick[] {
    const widest = Math.max(
      ...ticksTo(largest, MOST_STEPS, unit, locale).map((one) => measured(one.label, SIZE.small)),
    )
    return ticksTo(
      largest,
      Math.max(1, Math.min(MOST_STEPS, Math.floor(INNER / (widest * 1.6)))),
      of.unit,
      of.locale,
    )
  }
}

/** How much a pixel is worth, so that every bar and the amount behind it end within the picture. */
function valuesPerPixel(bars: readonly ChartBar[], widths: readonly number[]): number {
  const needed = bars.map((one, at) => Math.abs(one.value) / (INNER - GAP - (widths[at] ?? 0)))
  return Math.max(...needed) || 1
}

/** The labels of an axis below the plot: the first begins at the left end, one beyond the right end is left out. */
function tickTexts(grid: readonly Tick[], end: number, bottom: number, measure: Measure): PlacedText[] {
  return grid.flatMap(({ value, label }, at): PlacedText[] => {
    const x = PADDING + (value / end) * INNER
    const half = measure(label, SIZE.small) / 2
    const look = { text: label, y: bottom + LINE.small / 2, size: SIZE.small, color: PAPER.muted } as const
    if (at === 0) return [{ ...look, x: PADDING, align: 'left' }]
    const isInside = x + half <= WIDTH - PADDING / 2
    return isInside
      ? [{ ...look, x, align: 'center' }]
      : [{ ...look, x: WIDTH - PADDING / 2, align: 'right' }]
  })
}
