import type { Chart } from '../dialogue/chart.ts'
import { draw } from './draw.ts'
import { openFont } from './font.ts'
import { planBars } from './plan-bars.ts'
import { planShares } from './plan-shares.ts'
import { planTimeline } from './plan-timeline.ts'
import type { Plan } from './plan.ts'
import type { Measure } from './text.ts'

/** Puts everything in a chart's picture at its place. */
export function planOf(chart: Chart, measure: Measure): Plan {
  switch (chart.kind) {
    case 'bars':
      return planBars(chart, measure)
    case 'shares':
      return planShares(chart, measure)
    case 'timeline':
      return planTimeline(chart, measure)
  }
}

/** Opens what draws charts as PNG. Loads the font; throws where it is missing. */
export function openPainter(): (chart: Chart) => Buffer {
  const measure = openFont()
  return (chart) => draw(planOf(chart, measure))
}
