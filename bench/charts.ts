import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hirePainter, type Painter } from '../src/charts/hire-painter.ts'
import { openStudio, type Studio } from '../src/charts/studio.ts'
import type { Chart } from '../src/dialogue/chart.ts'
import { openDeskOn } from '../src/open-desk.ts'
import { reportFault } from '../src/fault.ts'
import { median } from './median.ts'

/** How often each thing is measured. */
const TIMES = 9
/** Pictures after which memory is looked at again: what only grows would have grown by then. */
const MANY = 200

/**
 * `npm run bench:charts`: how long the picture of a ranking takes, the first, another and the same again; how long the
 * bot's own process stands still meanwhile, in comparison to drawing there; and memory.
 */
async function main(): Promise<void> {
  const charts = await someCharts()
  const inOwn = await measureOwnProcess(charts)
  const rows: [string, string | undefined][] = [
    ['first chart, painter not running (ms)', inOwn.first],
    ['another chart (ms)', inOwn.next],
    ['the same chart again (ms)', inOwn.again],
    ['four charts at once (ms)', inOwn.four],
    ['the bot stands still while one is drawn (ms)', inOwn.stall],
    ["the bot's memory, before and after (MiB)", inOwn.bot],
    [`the painter's memory, first and after ${MANY} (MiB)`, inOwn.painter],
  ]
  const here = await measureHere(charts)
  rows.push(
    ['drawn in the bot: the first (ms)', here.first],
    ['drawn in the bot: another, standing still (ms)', here.next],
    ["drawn in the bot: the bot's memory (MiB)", here.bot],
  )
  for (const [what, value] of rows) console.log(`${what.padEnd(56)} ${value ?? ''}`)
}

/** Rankings of ten bars, each its own. */
async function someCharts(): Promise<Chart[]> {
  const opened = await openDeskOn(join(import.meta.dirname, '..', 'data'), reportFault)
  if ('findings' in opened) throw new Error('npm run data:check')
  const reply = opened.desk.answer({ command: 'ranking', options: {}, locale: 'ja', now: new Date() })
  const chart = reply.attachments?.map(({ content }) => content).find((one) => one.kind === 'bars')
  if (!chart) throw new Error('the ranking has no chart')
  return Array.from({ length: MANY }, (_, at) => ({ ...chart, title: `${chart.title} ${at}` }))
}

async function measureOwnProcess(charts: readonly Chart[]): Promise<Record<string, string>> {
  const bot = mebibytes(process.memoryUsage.rss())
  const firsts: number[] = []
  let last: { studio: Studio; painter: Painter } | undefined
  for (let time = 0; time < TIMES; time++) {
    last?.studio.close()
    let painter: Painter | undefined
    const studio = openStudio((onDeath) => (painter = hirePainter(onDeath)))
    firsts.push(await timed(async () => studio.draw(chartAt(charts, time))))
    if (painter) last = { studio, painter }
  }
  if (!last) throw new Error('nothing was measured')
  const { studio, painter } = last
  const early = memoryOf(painter)
  const nexts: number[] = []
  const agains: number[] = []
  const fours: number[] = []
  const stalls: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const chart = chartAt(charts, TIMES + time)
    const watched = watchLoop()
    nexts.push(await timed(async () => studio.draw(chart)))
    stalls.push(watched())
    agains.push(await timed(async () => studio.draw(chart)))
    const four = [0, 1, 2, 3].map((one) => chartAt(charts, 2 * TIMES + time * 4 + one))
    fours.push(await timed(async () => Promise.all(four.map(async (one) => studio.draw(one)))))
  }
  for (const chart of charts) await studio.draw(chart)
  const late = memoryOf(painter)
  studio.close()
  return {
    first: told(firsts),
    next: told(nexts),
    again: told(agains),
    four: told(fours),
    stall: told(stalls),
    bot: `${bot}, ${mebibytes(process.memoryUsage.rss())}`,
    painter: `${early}, ${late}`,
  }
}

async function measureHere(charts: readonly Chart[]): Promise<Record<string, string>> {
  const start = performance.now()
  const { openPainter } = await import('../src/charts/picture.ts')
  const paint = openPainter()
  paint(chartAt(charts, 0))
  const first = performance.now() - start
  const nexts: number[] = []
  for (let time = 1; time <= TIMES; time++) {
    nexts.push(await timed(async () => Promise.resolve(paint(chartAt(charts, time)))))
  }
  return { first: first.toFixed(0), next: told(nexts), bot: String(mebibytes(process.memoryUsage.rss())) }
}

function chartAt(charts: readonly Chart[], at: number): Chart {
  const chart = charts[at % charts.length]
  if (!chart) throw new RangeError(`no chart ${at}`)
  return chart
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Starts to watch the event loop; what it gives tells the longest that the loop stood still, in milliseconds. */
function watchLoop(): () => number {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 1)
    last = now
  }, 1)
  return () => {
    clearInterval(timer)
    return longest
  }
}

function told(times: readonly number[]): string {
  const middle = median(times)
  return middle < 10 ? middle.toFixed(2) : middle.toFixed(0)
}

function memoryOf({ pid }: Painter): string {
  try {
    const kibibytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return String(mebibytes(Number(kibibytes) * 1024))
  } catch {
    return '(only on Linux)'
  }
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}

await main()
