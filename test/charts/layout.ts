import type { Measure } from '../../src/charts/text.ts'
import { ON_COLOR, type PlacedText, type Plan } from '../../src/charts/plan.ts'

interface Box {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A line of text takes its letters' height, 90 percent of the size in this font. */
function boxOf({ text, x, y, size, bold, align }: PlacedText, measure: Measure): Box {
  const width = measure(text, size, bold)
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  const half = size * 0.45
  return { what: text, left, right: left + width, top: y - half, bottom: y + half }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Everything in a picture that is cut off or stands over something else. */
export function layoutFaults(plan: Plan, measure: Measure): string[] {
  const { width, height, plot } = plan
  const texts = plan.texts.map((one) => ({ one, box: boxOf(one, measure) }))
  const pixel = (value: number): number =>
    plot.left + ((value - plot.start) / (plot.end - plot.start)) * (plot.right - plot.left)
  const bars = plan.bars.map(({ from, to, y, height: thick }): Box => {
    const ends = [pixel(from), pixel(to)]
    return {
      what: 'bar',
      left: Math.min(...ends),
      right: Math.max(...ends),
      top: y - thick / 2,
      bottom: y + thick / 2,
    }
  })
  const swatches = plan.swatches.map(({ x, y, size }): Box => ({
    what: 'swatch',
    left: x,
    right: x + size,
    top: y,
    bottom: y + size,
  }))
  const outside = [...texts.map(({ box }) => box), ...bars, ...swatches].filter(
    (box) => box.left < 0 || box.right > width + 0.01 || box.top < 0 || box.bottom > height,
  )
  const over = texts.flatMap(({ box }, at) =>
    texts
      .slice(at + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${box.what} | ${other.box.what}`),
  )
  const onBars = texts
    .filter(({ one }) => one.color !== ON_COLOR)
    .flatMap(({ box }) =>
      [...bars, ...swatches].filter((bar) => overlap(box, bar)).map((bar) => `${box.what} | ${bar.what}`),
    )
  const beyond = texts
    .filter(({ one }) => one.color === ON_COLOR)
    .filter(({ box }) => !bars.some((bar) => bar.left <= box.left && box.right <= bar.right))
  return [
    ...outside.map(({ what }) => `outside: ${what}`),
    ...over.map((pair) => `over each other: ${pair}`),
    ...onBars.map((pair) => `on a bar: ${pair}`),
    ...beyond.map(({ box }) => `beyond its bar: ${box.what}`),
  ]
}
