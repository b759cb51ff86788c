import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Subscription } from '../../src/dialogue/subscription.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { STORE_FILE } from '../../src/store/store-file.ts'
import { startBot, type BotProcess } from './bot-process.ts'
import {
  startCountingDiscord,
  type Asked,
  type CountingDiscord,
  type Fault,
} from './counting-discord/server.ts'
import { SUBSCRIPTION } from './guild-memory.ts'

/** Where in a delivery the process is killed; `random` is at any moment of its life, `two` beside a second process. */
export const STEPS = [
  'before the claim',
  'before the send',
  'after the send',
  'before the mark',
  'at random',
  'beside a second process',
] as const

export type Step = (typeof STEPS)[number]

/** What became of everything that was due. */
export interface KillReport {
  readonly kills: Readonly<Record<Step, number>>
  readonly digests: number
  readonly lost: readonly string[]
  readonly double: readonly string[]
}

const MONDAY = Date.parse('2021-01-04T00:00:00Z')
const WEEK = 7 * 86_400_000
const READ_AND_WRITE = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n)
/** How far the clocks go on after a kill, in milliseconds: within the lease and the nonce window, and far beyond. */
const PAUSES = [5000, 60_000, 150_000, 200_000, 600_000]
const CHANNELS = Array.from({ length: 5 }, (_, at) => `71000000000000000${at}`)

/** Kills the real bot again and again while it posts digests, week after week, and counts what arrived. */
export async function killRounds(kills: number, seed: number): Promise<KillReport> {
  const random = generator(seed)
  const directory = await mkdtemp(join(tmpdir(), 'kill-'))
  const world = await startWorld(directory)
  const counts = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>
  const [lost, double]: [string[], string[]] = [[], []]
  let done = 0
  let weeks = 0
  try {
    while (done < kills) {
      world.setClock(MONDAY + weeks * WEEK)
      const before = new Map(CHANNELS.map((channel) => [channel, world.titles(channel).length]))
      const inWeek = Math.min(2 + Math.floor(random() * 6), kills - done)
      for (let kill = 0; kill < inWeek; kill += 1) {
        const step = STEPS[(done + kill) % STEPS.length] ?? 'at random'
        await world.killOnce(step, random)
        counts[step] += 1
        world.passTime(PAUSES[Math.floor(random() * PAUSES.length)] ?? 0)
      }
      done += inWeek
      world.passTime(600_000)
      await world.runToEnd()
      for (const channel of CHANNELS) {
        const titles = world.titles(channel).slice(before.get(channel))
        const name = `week ${weeks + 1}, channel ${channel}, after ${done} kills`
        if (titles.length === 0) lost.push(name)
        else if (new Set(titles).size < titles.length || !isWhole(titles))
          double.push(`${name}: ${titles.join(' / ')}`)
      }
      weeks += 1
    }
    return { kills: counts, digests: weeks * CHANNELS.length, lost, double }
  } finally {
    await world.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

/** Whether these are the parts of one digest, each once: 「2通のうち1」 and so on. */
function isWhole(titles: readonly string[]): boolean {
  const parts = Number(/(\d+)通のうち/u.exec(titles[0] ?? '')?.[1] ?? 1)
  return titles.length === parts
}

interface World {
  setClock(moment: number): void
  passTime(milliseconds: number): void
  titles(channel: string): string[]
  killOnce(step: Step, random: () => number): Promise<void>
  runToEnd(): Promise<void>
  stop(): Promise<void>
}

async function startWorld(directory: string): Promise<World> {
  let ahead = 0
  const now = (): number => Date.now() + ahead
  let onAsked: (asked: Asked) => Fault | undefined = () => undefined
  let onKept: () => void = () => {}
  let onAnswered: (asked: Asked) => void = () => {}
  const discord: CountingDiscord = await startCountingDiscord({
    guilds: [{ id: SUBSCRIPTION.guild, channels: CHANNELS, permissions: READ_AND_WRITE }],
    now,
    fault: (asked) => onAsked(asked),
    onKept: () => onKept(),
    onAnswered: (asked) => onAnswered(asked),
  })
  const file = join(directory, STORE_FILE)
  const store = openSqliteStore(file)
  CHANNELS.forEach((channel, at) => store.subscribe(subscriptionIn(channel, at)))
  store.close()

  const bot = (): Promise<BotProcess> =>
    startBot({
      ...discord.env,
      BOT_DATA_DIR: directory,
      BOT_NOW: new Date(now()).toISOString(),
      LOG_LEVEL: 'debug',
    })
  const ended = (running: BotProcess): Promise<void> => running.ready('"kind":"ended"', 60_000)
  const kill = (running: BotProcess): void => running.kill()
  const calm = (): void => {
    onAsked = () => undefined
    onKept = () => {}
    onAnswered = () => {}
  }

  /** Kills at the event with a number, or at the end of the run where there are fewer. */
  const killAt = async (step: Step, random: () => number): Promise<void> => {
    let left = 1 + Math.floor(random() * CHANNELS.length)
    const isMeant = (asked?: Asked): boolean => {
      if (asked && !isSend(asked)) return false
      left -= 1
      return left === 0
    }
    const running = await bot()
    if (step === 'before the send') {
      onAsked = (asked) => {
        if (!isMeant(asked)) return undefined
        kill(running)
        return { cut: 'before' }
      }
    }
    if (step === 'after the send') onKept = () => void (isMeant() && kill(running))
    if (step === 'before the mark') onAnswered = (asked) => void (isMeant(asked) && kill(running))
    await Promise.race([ended(running).catch(() => {}), running.exited])
    kill(running)
    await running.exited
    calm()
  }

  return {
    setClock: (moment) => {
      ahead = moment - Date.now()
    },
    passTime: (milliseconds) => {
      ahead += milliseconds
    },
    titles: (channel) =>
      discord.messages
        .filter((message) => message.channel_id === channel)
        .flatMap(({ embeds }) => embeds[0]?.title ?? ''),
    killOnce: async (step, random) => {
      if (step === 'before the claim') return killBeforeClaim(file, bot, kill)
      if (step === 'at random') return killAtRandom(random, bot, kill, ended)
      if (step !== 'beside a second process') return killAt(step, random)
      const second = await bot()
      await killAtRandom(random, bot, kill, ended)
      await Promise.race([ended(second).catch(() => {}), second.exited])
      kill(second)
      await second.exited
    },
    runToEnd: async () => {
      const running = await bot()
      await ended(running)
      kill(running)
      await running.exited
    },
    stop: () => discord.stop(),
  }
}

/** Holds the database, so that the bot stands right before the claim when it is killed. */
async function killBeforeClaim(
  file: string,
  bot: () => Promise<BotProcess>,
  kill: (running: BotProcess) => void,
): Promise<void> {
  const lock = new DatabaseSync(file)
  lock.exec('BEGIN IMMEDIATE')
  const running = await bot()
  await running.ready(/"kind":"due"|wait for the database/u, 60_000)
  kill(running)
  await running.exited
  lock.exec('ROLLBACK')
  lock.close()
}

/** Kills at any moment between the start of the process and the end of its run. */
async function killAtRandom(
  random: () => number,
  bot: () => Promise<BotProcess>,
  kill: (running: BotProcess) => void,
  ended: (running: BotProcess) => Promise<void>,
): Promise<void> {
  const running = await bot()
  const timer = setTimeout(() => kill(running), random() * 2500)
  await Promise.race([ended(running).catch(() => {}), running.exited])
  clearTimeout(timer)
  kill(running)
  await running.exited
}

function isSend({ method, path }: Asked): boolean {
  return method === 'POST' && path.endsWith('/messages')
}

/** The digests of two channels are long and have several parts. */
function subscriptionIn(channel: string, at: number): Subscription {
  return {
    ...SUBSCRIPTION,
    number: at + 1,
    channel,
    months: at < 2 ? 24 : 6,
    createdAt: new Date(MONDAY - WEEK / 2),
    postsEmpty: true,
  }
}

/** Numbers from 0 up to 1 that only the seed decides (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
