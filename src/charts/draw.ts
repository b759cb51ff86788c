import { createCanvas, type CanvasPattern, type SKRSContext2D } from '@napi-rs/canvas'
import { BarController, BarElement, Chart, LinearScale, type Plugin } from 'chart.js'
import type { ChartColor } from '../dialogue/chart.ts'
import { fontOf } from './font.ts'
import { toPng } from './png.ts'
import { COLORS, ON_COLOR, PAPER, type PlacedText, type Plan } from './plan.ts'

Chart.register(BarController, BarElement, LinearScale)

/** Pixels of the PNG for each of the plan, so that letters are sharp where a phone has many small pixels. */
const SHARPNESS = 1.5
/** The narrowest that a bar above nothing is drawn. */
const NARROWEST = 4
const STRIPE = 10
const HALO = 10

/** The one that all charts are drawn on, one after the other: each would keep its memory until Node cleans up. */
const canvas = createCanvas(1, 1)
const context = canvas.getContext('2d')

/** Draws a plan with Chart.js, and gives the picture as PNG. The same plan gives the same bytes. */
export function draw(plan: Plan): Buffer {
  const { width, height, plot } = plan
  // Chart.js makes it as many times larger as there are pixels for each of the plan.
  canvas.width = width
  canvas.height = height
  const fills = plan.bars.map(({ color, hatched }) => (hatched ? hatching(color, context) : COLORS[color]))
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      datasets: [
        {
          data: plan.bars.map(({ from, to, y }) => ({
            x: from === to ? Number.NaN : [from, to],
            y,
          })) as never[],
          backgroundColor: fills,
          borderColor: plan.bars.map(({ color, hatched }) => (hatched ? COLORS[color] : PAPER.background)),
          borderWidth: plan.bars.map(({ hatched }) => (hatched ? 3 : plan.grid.length === 0 ? 2 : 0)),
          borderSkipped: false,
          barThickness: plan.bars[0]?.height ?? 0,
          minBarLength: NARROWEST,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: SHARPNESS,
      layout: {
        padding: { left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom },
      },
      scales: {
        x: {
          type: 'linear',
          min: Math.min(plot.start, plot.end),
          max: Math.max(plot.start, plot.end),
          reverse: plot.end < plot.start,
          border: { display: false },
          grid: { color: PAPER.grid, lineWidth: 2, drawTicks: false },
          ticks: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = plan.grid.map(({ value }) => ({ value }))
          },
          afterFit: (axis) => {
            axis.height = 0
          },
        },
        // The bars' places are pixels already.
        y: { type: 'linear', min: plot.top, max: plot.bottom, reverse: true, offset: false, display: false },
      },
    },
    plugins: [frame(plan)],
  })
  try {
    const { width: across, height: down } = canvas
    return toPng(context.getImageData(0, 0, across, down).data, across, down)
  } finally {
    chart.destroy()
  }
}

/** The background behind the chart; the words, the marks beside them and the day of the question over it. */
function frame(plan: Plan): Plugin<'bar'> {
  return {
    id: 'frame',
    beforeDraw: ({ ctx }) => {
      ctx.fillStyle = PAPER.background
      ctx.fillRect(0, 0, plan.width, plan.height)
    },
    afterDraw: ({ ctx: drawn, scales }) => {
      const context = drawn as unknown as SKRSContext2D
      const x = plan.line === undefined ? undefined : scales['x']?.getPixelForValue(plan.line)
      if (x !== undefined) dashed(context, x, plan.plot.top, plan.plot.bottom)
      for (const { x: left, y, size, color, hatched } of plan.swatches) {
        if (color === 'line') {
          dashed(context, left + size / 2, y, y + size)
          continue
        }
        context.fillStyle = hatched ? hatching(color, context) : COLORS[color]
        context.fillRect(left, y, size, size)
      }
      context.textBaseline = 'middle'
      context.strokeStyle = PAPER.background
      context.lineWidth = HALO
      context.lineJoin = 'round'
      context.setLineDash([])
      const put = ({ size, bold, color, align }: PlacedText): void => {
        context.font = fontOf(size, bold)
        context.fillStyle = color
        context.textAlign = align
      }
      // Lines stop short of a text, but for one on a bar.
      for (const one of plan.texts.filter(({ color }) => color !== ON_COLOR)) {
        put(one)
        context.strokeText(one.text, one.x, one.y)
      }
      for (const one of plan.texts) {
        put(one)
        context.fillText(one.text, one.x, one.y)
      }
    },
  }
}

/** A dashed line from top to bottom. */
function dashed(context: SKRSContext2D, x: number, top: number, bottom: number): void {
  context.strokeStyle = PAPER.line
  context.lineWidth = 3
  context.setLineDash([8, 6])
  context.beginPath()
  context.moveTo(x, top)
  context.lineTo(x, bottom)
  context.stroke()
}

/** Slanted stripes in a colour. */
function hatching(color: ChartColor, context: SKRSContext2D): CanvasPattern | string {
  const tile = createCanvas(STRIPE, STRIPE)
  const stripes = tile.getContext('2d')
  stripes.fillStyle = PAPER.background
  stripes.fillRect(0, 0, STRIPE, STRIPE)
  stripes.strokeStyle = COLORS[color]
  stripes.lineWidth = 4
  stripes.beginPath()
  for (const from of [-STRIPE, 0, STRIPE]) {
    stripes.moveTo(from, STRIPE)
    stripes.lineTo(from + STRIPE, 0)
  }
  stripes.stroke()
  return context.createPattern(tile, 'repeat') ?? COLORS[color]
}
