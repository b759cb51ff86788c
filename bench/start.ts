import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { median } from './median.ts'

/**
 * `npm run bench:start`: from process start to the first answer, and the memory then, side by side in one run: an empty
 * Node process, the bot's ways to be asked, and the same bot if it loaded kuromoji before it answered. Below
 * them, what the parts of such a start take. Read the ratios: absolute times depend on the machine.
 */
const ROUNDS = 15
const root = fileURLToPath(new URL('..', import.meta.url))
const QUESTION = `${JSON.stringify({ id: 1, command: 'amount', options: { program: 'かがくかん' } })}\n`

interface Contender {
  readonly name: string
  readonly argv: readonly string[]
  /** What is written to its standard input. */
  readonly input: string
  /** The line of standard output that is the answer. */
  readonly answer: RegExp
}

const contenders: readonly Contender[] = [
  { name: 'empty Node process', argv: ['-e', 'console.log(0)'], input: '', answer: /0/u },
  { name: 'terminal (npm start)', argv: ['src/main.js'], input: '/amount かがくかん\n', answer: /298,957/u },
  { name: 'scripts (cli --jsonl)', argv: ['src/cli.js', '--jsonl'], input: QUESTION, answer: /298,957/u },
  {
    name: 'kuromoji loaded first',
    argv: ['bench/with-kuromoji.ts', '--jsonl'],
    input: QUESTION,
    answer: /298,957/u,
  },
]

/** Starts a contender and waits for its answer: milliseconds since the start, and resident memory in MiB. */
async function run({ argv, input, answer }: Contender): Promise<{ ms: number; mib: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, argv, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
  if (input !== '') child.stdin.write(input)
  for await (const line of createInterface({ input: child.stdout })) {
    if (!answer.test(line)) continue
    const measured = { ms: performance.now() - start, mib: residentMemory(child.pid ?? 0) }
    // Ended the ordinary way, so that what Node keeps for the next start is written.
    child.stdin.end()
    await once(child, 'close')
    return measured
  }
  throw new Error(`no answer from ${argv.join(' ')}`)
}

/** One start taken apart: milliseconds of each part. The entry is compiled from the cache as well. */
async function runParts(): Promise<Record<string, number>> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }
  const child = spawn(process.execPath, ['bench/parts.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await text(child.stdout)) as Record<string, number>
}

/** Resident memory in MiB; 0 where the system does not tell (anything but Linux), or the process has ended. */
function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

const measured = new Map(contenders.map((one) => [one.name, [] as { ms: number; mib: number }[]]))
const taken: Record<string, number>[] = []
for (let round = 0; round < ROUNDS; round++) {
  for (const one of contenders) measured.get(one.name)?.push(await run(one))
  taken.push(await runParts())
}

const base = median(measured.get('empty Node process')?.map(({ ms }) => ms) ?? [])
console.log(`median of ${ROUNDS} runs, Node ${process.version}\n`)
console.log('| start to first answer | ms | × empty Node | memory MiB |\n|---|---|---|---|')
for (const [name, runs] of measured) {
  const ms = median(runs.map((one) => one.ms))
  const mib = median(runs.map((one) => one.mib))
  console.log(
    `| ${name} | ${ms.toFixed(0)} | ${(ms / base).toFixed(1)} | ${mib === 0 ? '–' : mib.toFixed(0)} |`,
  )
}

console.log('\n| part of a start | ms | × empty Node |\n|---|---|---|')
for (const part of Object.keys(taken[0] ?? {})) {
  const ms = median(taken.map((one) => one[part] ?? 0))
  console.log(`| ${part} | ${ms.toFixed(0)} | ${(ms / base).toFixed(1)} |`)
}
