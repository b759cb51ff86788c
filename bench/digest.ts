import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import { openSqliteStore } from '../src/store/sqlite.ts'
import { STORE_FILE } from '../src/store/store-file.ts'
import { startBot, type BotProcess } from '../test/support/bot-process.ts'
import { answers } from '../test/support/counting-discord/ask.ts'
import { startCountingDiscord } from '../test/support/counting-discord/server.ts'
import { PLACE, SUBSCRIPTION } from '../test/support/guild-memory.ts'

/**
 * `npm run bench:digest -- --subscriptions 10000 --seconds 60`: so many subscriptions, each in a channel of its own, are due
 * in the same minute. The real bot posts them for so long to a local Discord with Discord's rate limits, and answers
 * commands meanwhile. Prints how long planning took, what was posted, refusals for the rate, memory, and how long answers took.
 */
const { values } = parseArgs({
  options: {
    subscriptions: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '60' },
  },
})
const [count, seconds] = [Number(values.subscriptions), Number(values.seconds)]
const IN_ONE_SERVER = 100
/** Commands a second. */
const ASKED = 10
const READ_AND_WRITE = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n)
const MONDAY = '2020-06-15T09:00:00+09:00'

const directory = mkdtempSync(join(tmpdir(), 'bench-digest-'))
const guilds = Array.from({ length: Math.ceil(count / IN_ONE_SERVER) }, (_, at) => ({
  id: String(710_000_000_000_000_000n + BigInt(at)),
  channels: Array.from({ length: Math.min(IN_ONE_SERVER, count - at * IN_ONE_SERVER) }, (_, number) =>
    String(720_000_000_000_000_000n + BigInt(at * IN_ONE_SERVER + number)),
  ),
  permissions: READ_AND_WRITE,
}))
const heard = answers()
const discord = await startCountingDiscord({ guilds, withRateLimits: true, fault: heard.hear })
const env = { ...discord.env, BOT_DATA_DIR: directory, LOG_LEVEL: 'debug' }

const quiet = await startBot({ ...env, BOT_NOW: '2020-06-12T09:00:00+09:00' })
await quiet.ready('"kind":"ended"', 60_000)
const idle = await answerTimes(10)
const idleMemory = memoryOf(quiet)
await quiet.stop()

const store = openSqliteStore(join(directory, STORE_FILE))
for (const { id: guild, channels } of guilds) {
  channels.forEach((channel, at) => store.subscribe({ ...SUBSCRIPTION, guild, channel, number: at + 1 }))
}
store.close()

const bot = await startBot({ ...env, BOT_NOW: MONDAY })
await bot.ready('"kind":"due"', 120_000)
const planned = Number(/"kind":"due","digests":\d+,"open":\d+,"ms":(\d+)/u.exec(bot.stderr)?.[1])
const memory: number[] = []
const sampling = setInterval(() => memory.push(memoryOf(bot)), 1000)
const before = discord.messages.length
const start = performance.now()
const busy = await answerTimes(seconds)
const took = (performance.now() - start) / 1000
const sent = discord.messages.length - before
clearInterval(sampling)
const third = Math.floor(memory.length / 3)
await bot.stop()
await discord.stop()
rmSync(directory, { recursive: true })

console.log(`
| ${count.toLocaleString('en')} subscriptions due in one minute | |
| --- | ---: |
| planned in | ${planned} ms |
| posted in ${took.toFixed(0)} s | ${sent} (${(sent / took).toFixed(1)} a second) |
| posted twice | ${discord.messages.length - new Set(discord.messages.map((one) => one.channel_id)).size} |
| answers 429 | ${discord.statuses.get(429) ?? 0} |
| memory when idle | ${idleMemory} MiB |
| memory in the first, second and last third | ${[0, 1, 2].map((part) => Math.max(...memory.slice(part * third, (part + 1) * third))).join(', ')} MiB |
| a command's answer when idle, p50 / p99 | ${quantile(idle, 0.5)} / ${quantile(idle, 0.99)} ms |
| a command's answer while posting, p50 / p99 / longest | ${quantile(busy, 0.5)} / ${quantile(busy, 0.99)} / ${quantile(busy, 1)} ms |
`)

/** How long the answers to commands take, from the gateway to the callback, asked again and again for so many seconds. */
async function answerTimes(length: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + length * 1000
  while (performance.now() < end) {
    const asked = performance.now()
    await heard.ask(discord, 'search', { query: 'ほいく' }, PLACE)
    times.push(performance.now() - asked)
    await pause(1000 / ASKED)
  }
  return times
}

function memoryOf({ pid }: BotProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1)
}
