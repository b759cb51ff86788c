import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hirePainter, type Painter } from '../../src/charts/hire-painter.ts'
import { openStudio, STUDIO_RULES, type Studio, type StudioRules } from '../../src/charts/studio.ts'
import { openPainter } from '../../src/charts/picture.ts'
import type { BarChart } from '../../src/dialogue/chart.ts'

const chart = (title: string): BarChart => ({
  kind: 'bars',
  locale: 'ja',
  title,
  unit: 'thousand-yen',
  bars: [
    { label: '要求額', value: 305_257, printed: '305,257千円', color: 'sky', hatched: true },
    { label: '予算額', value: 298_957, printed: '298,957千円', color: 'blue' },
  ],
})

const studios: Studio[] = []

interface Hired {
  readonly studio: Studio
  /** How many painters were hired. */
  count(): number
  /** When the first of them is sent home. */
  readonly dismissed: Promise<void>
}

/** A studio whose painters run a program of this folder, else the real one. */
function studioWith(program?: string, rules: StudioRules = STUDIO_RULES, hangs?: number): Hired {
  let count = 0
  const dismissed = Promise.withResolvers<void>()
  const hire = (onDeath: () => void): Painter => {
    count++
    const painter = hirePainter(onDeath, program && join(import.meta.dirname, program), hangs)
    return {
      pid: painter.pid,
      get memory() {
        return painter.memory
      },
      draw: async (one) => painter.draw(one),
      dismiss: () => {
        painter.dismiss()
        dismissed.resolve()
      },
    }
  }
  const studio = openStudio(hire, rules)
  studios.push(studio)
  return { studio, count: () => count, dismissed: dismissed.promise }
}

afterEach(() => {
  for (const studio of studios.splice(0)) studio.close()
})

describe('a studio', () => {
  it('draws in a process of its own what is drawn here, byte for byte', async () => {
    const { studio } = studioWith()
    expect(Buffer.from(await studio.draw(chart('科学館'))).equals(openPainter()(chart('科学館')))).toBe(true)
  })

  it('draws the same chart once: at the same time, and later', async () => {
    const { studio } = studioWith()
    const [one, other] = await Promise.all([studio.draw(chart('科学館')), studio.draw(chart('科学館'))])
    expect(other).toBe(one)
    expect(await studio.draw(chart('科学館'))).toBe(one)
    expect(await studio.draw(chart('保育園'))).not.toBe(one)
  })

  it('draws several at once with one painter, each its own', async () => {
    const { studio, count } = studioWith()
    const paint = openPainter()
    const titles = ['一', '二', '三', '四']
    const pictures = await Promise.all(titles.map((title) => studio.draw(chart(title))))
    expect(pictures.map((png, at) => paint(chart(titles[at] ?? '')).equals(png))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(count()).toBe(1)
  })

  it('lets a painter without work go, and hires another for the next chart', async () => {
    const { studio, count, dismissed } = studioWith(undefined, { ...STUDIO_RULES, idle: 1 })
    await studio.draw(chart('科学館'))
    await dismissed
    await studio.draw(chart('保育園'))
    expect(count()).toBe(2)
  })

  it('lets a painter with too much memory go, and has another ready', async () => {
    const { studio, count, dismissed } = studioWith(undefined, { ...STUDIO_RULES, memory: 1 })
    await studio.draw(chart('科学館'))
    await dismissed
    expect(count()).toBe(2)
  })

  it('rejects when too many wait', async () => {
    const { studio } = studioWith('painter-that-hangs.js', { ...STUDIO_RULES, queue: 2 }, 100)
    const told = await Promise.allSettled(['一', '二', '三'].map((title) => studio.draw(chart(title))))
    expect(told.map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
      'Error: the painter ended: SIGKILL',
      'Error: the painter ended: SIGKILL',
      'Error: too many pictures are waiting',
    ])
  })

  it.each([
    ['dies over a chart', 'painter-that-dies.js', 'the painter ended: 7'],
    ['does not even start', 'painter-that-will-not-start.js', 'the painter ended: 1'],
    ['is not there', 'no-painter.js', 'the painter ended: 1'],
  ])('rejects when the painter %s, rests, and hires another', async (_, program, why) => {
    const { studio, count } = studioWith(program, { ...STUDIO_RULES, rest: 60_000 })
    await expect(studio.draw(chart('科学館'))).rejects.toThrow(why)
    await expect(studio.draw(chart('科学館'))).rejects.toThrow('the painter died a moment ago')
    expect(count()).toBe(1)

    const restless = studioWith(program, { ...STUDIO_RULES, rest: 0 })
    await expect(restless.studio.draw(chart('科学館'))).rejects.toThrow(why)
    await expect(restless.studio.draw(chart('科学館'))).rejects.toThrow(why)
    expect(restless.count()).toBe(2)
  })

  it('ends a painter that hangs, and rejects what it had', async () => {
    const { studio } = studioWith('painter-that-hangs.js', STUDIO_RULES, 100)
    await expect(studio.draw(chart('科学館'))).rejects.toThrow('the painter ended: SIGKILL')
  })

  it('rejects a chart that cannot be drawn, and draws the next one with the same painter', async () => {
    const { studio, count } = studioWith()
    const broken = { ...chart('科学館'), bars: 'none' } as unknown as BarChart
    await expect(studio.draw(broken)).rejects.toThrow(/not a function|undefined/u)
    expect(await studio.draw(chart('科学館'))).toBeInstanceOf(Uint8Array)
    expect(count()).toBe(1)
  })

  it('rejects what is being drawn when it closes', async () => {
    const { studio } = studioWith('painter-that-hangs.js')
    const drawing = studio.draw(chart('科学館'))
    studio.close()
    await expect(drawing).rejects.toThrow('the painter was dismissed')
  })
})
