import { createHash } from 'node:crypto'
import type { Chart } from '../dialogue/chart.ts'
import { PictureCache } from './picture-cache.ts'
import { hirePainter, type Painter } from './hire-painter.ts'

/** How a studio works. Times are in milliseconds. */
export interface StudioRules {
  /** How long the painter's process stays without work. */
  readonly idle: number
  /** After a painter died: how long no other is hired. */
  readonly rest: number
  /** How many bytes of memory a painter may take before another takes its place. */
  readonly memory: number
  /** How many pictures may wait at once. */
  readonly queue: number
  /** How many bytes of pictures are kept. */
  readonly kept: number
}

export const STUDIO_RULES: StudioRules = {
  idle: 5 * 60_000,
  rest: 10_000,
  memory: 256 * 1024 * 1024,
  queue: 20,
  kept: 16 * 1024 * 1024,
}

/** Where charts become pictures, in a process of its own. */
export interface Studio {
  /** The chart as PNG. Rejects where it cannot be drawn. Who does not wait for it may find it ready the next time. */
  draw(chart: Chart): Promise<Uint8Array>
  /** Gets the painter ready, so that the first picture does not wait for it. */
  warm(): void
  /** Lets the painter go. */
  close(): void
}

/** Opens a studio. The painter is hired with the first picture, and again after it went or died. */
export function openStudio(
  hire: typeof hirePainter = hirePainter,
  rules: StudioRules = STUDIO_RULES,
): Studio {
  const pictures = new PictureCache(rules.kept)
  const begun = new Map<string, Promise<Uint8Array>>()
  let painter: Painter | undefined
  let closing: NodeJS.Timeout | undefined
  let restUntil = 0

  const atWork = (): Painter => {
    if (painter) return painter
    if (Date.now() < restUntil) throw new Error('the painter died a moment ago')
    const hired = hire(() => {
      if (painter !== hired) return
      painter = undefined
      restUntil = Date.now() + rules.rest
    })
    painter = hired
    return hired
  }

  const goHome = (): void => {
    const leaving = painter
    painter = undefined
    leaving?.dismiss()
  }

  /** The process may go when it has had nothing to do for a while. */
  const wait = (): void => {
    clearTimeout(closing)
    closing = setTimeout(goHome, rules.idle)
    closing.unref()
  }

  const warm = (): void => {
    try {
      atWork()
      wait()
    } catch {
      // The next picture will tell.
    }
  }

  const begin = (key: string, chart: Chart): Promise<Uint8Array> => {
    if (begun.size >= rules.queue) throw new Error('too many pictures are waiting')
    clearTimeout(closing)
    const drawing = atWork()
      .draw(chart)
      .then((png) => {
        pictures.set(key, png)
        return png
      })
      .finally(() => {
        begun.delete(key)
        if (begun.size > 0) return
        if (painter && painter.memory > rules.memory) {
          goHome()
          warm()
        } else wait()
      })
    begun.set(key, drawing)
    return drawing
  }

  return {
    async draw(chart) {
      const key = createHash('sha256').update(JSON.stringify(chart)).digest('base64')
      const kept = pictures.get(key)
      if (kept) return kept
      return begun.get(key) ?? begin(key, chart)
    },
    warm,
    close() {
      clearTimeout(closing)
      goHome()
    },
  }
}
