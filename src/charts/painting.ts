import type { Chart } from '../dialogue/chart.ts'
import type { Delivery, Order } from './orders.ts'
import { openPainter } from './picture.ts'

/** Draws what the parent process orders, until that goes away. */
const paint = openPainter()

process.on('message', ({ id, chart }: Order) => {
  process.send?.(delivery(id, chart))
})
process.on('disconnect', () => process.exit())
// What is pressed at a terminal is for the parent, which tells this process when to go.
process.on('SIGINT', () => {})

function delivery(id: number, chart: Chart): Delivery {
  try {
    return { id, png: paint(chart), memory: process.memoryUsage.rss() }
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
