import { fork } from 'node:child_process'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Chart } from '../dialogue/chart.ts'
import type { Delivery, Order } from './orders.ts'

/** A process that draws. */
export interface Painter {
  /** The process's number; undefined where it could not be started. */
  readonly pid: number | undefined
  /** Bytes of memory that the process took after its last picture. */
  readonly memory: number
  /** Rejects where the chart cannot be drawn, takes too long, or the process dies over it. */
  draw(chart: Chart): Promise<Uint8Array>
  /** Ends the process. */
  dismiss(): void
}

/** A chart takes a tenth of a second. A painter that is silent for so long, in milliseconds, hangs. */
const HANGS = 10_000
/** How much of what a painter said last is told when it dies. */
const LAST_WORDS = 2000
const PROGRAM = join(import.meta.dirname, 'painter.js')

/**
 * Starts a process that draws: what is drawn with is written in C++, and a fault there must not end the bot; and its
 * memory comes back when it goes. It keeps the bot's process from ending only while it has work, and knows no secrets.
 */
export function hirePainter(onDeath: () => void, program = PROGRAM, hangs = HANGS): Painter {
  const { DISCORD_TOKEN: _, ...env } = process.env
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [],
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let lastWords = ''
  child.stderr?.on('data', (said: Buffer) => {
    lastWords = `${lastWords}${said.toString()}`.slice(-LAST_WORDS)
  })
  const orders = new Map<number, PromiseWithResolvers<Uint8Array>>()
  let last = 0
  let memory = 0
  let isGone = false
  let watch: NodeJS.Timeout | undefined

  const rest = (): void => {
    clearTimeout(watch)
    if (orders.size > 0) {
      watch = setTimeout(() => child.kill('SIGKILL'), hangs)
    } else {
      child.unref()
      child.channel?.unref()
    }
  }
  const die = (why: string): void => {
    if (isGone) return
    isGone = true
    clearTimeout(watch)
    for (const { reject } of orders.values()) reject(new Error(why))
    orders.clear()
    onDeath()
  }
  child.on('message', (message) => {
    const delivery = message as Delivery
    const order = orders.get(delivery.id)
    orders.delete(delivery.id)
    rest()
    if ('png' in delivery) {
      memory = delivery.memory
      order?.resolve(delivery.png)
    } else order?.reject(new Error(delivery.fault))
  })
  child.on('error', (error) => die(`the painter: ${error.message}`))
  // After 'exit' there may still be words to read.
  child.on('close', (code, signal) => die(`the painter ended: ${signal ?? code} ${lastWords}`.trim()))
  if (child.stderr && 'unref' in child.stderr) (child.stderr as Socket).unref()
  rest()

  return {
    pid: child.pid,
    get memory() {
      return memory
    },
    draw(chart) {
      const order = Promise.withResolvers<Uint8Array>()
      if (isGone) {
        order.reject(new Error('the painter is gone'))
        return order.promise
      }
      const id = ++last
      orders.set(id, order)
      child.ref()
      child.channel?.ref()
      rest()
      child.send({ id, chart } satisfies Order)
      return order.promise
    },
    dismiss() {
      die('the painter was dismissed')
      if (child.connected) child.disconnect()
      else child.kill()
    },
  }
}
