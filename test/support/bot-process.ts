import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { VARIABLES } from '../../src/config.ts'

/** A running bot. */
export interface BotProcess extends AsyncDisposable {
  readonly pid: number
  /** What it reads when it talks in the terminal. */
  readonly stdin: Writable
  /** What it has written so far. */
  readonly stdout: string
  readonly stderr: string
  /** Resolves with the exit code; null when a signal has ended it. */
  readonly exited: Promise<number | null>
  /** Resolves once a line of its output fits; rejects when it ends before, or after the deadline. */
  ready(pattern: string | RegExp, deadline?: number): Promise<void>
  /** Ends it at once (SIGKILL), if it has not ended yet. */
  kill(): void
  /** Asks it to end (SIGTERM) and resolves with its exit code; ends it by force when it does not listen. */
  stop(deadline?: number): Promise<number | null>
}

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Settings that are set to nothing are not looked up in a developer's own .env. */
const UNSET = Object.fromEntries(VARIABLES.map((name) => [name, '']))
const running = new Set<ChildProcess>()

/**
 * Starts the bot in a process of its own, with no more of the environment than is given. What it remembers goes with it,
 * unless a directory for that is given. `ignore` gives it /dev/null to read, as a service has it.
 */
export async function startBot(
  env: Readonly<Record<string, string>>,
  script = 'src/main.js',
  stdin: 'pipe' | 'ignore' = 'pipe',
): Promise<BotProcess> {
  const state = env['BOT_DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'bot-state-')))
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...UNSET, ...env, BOT_DATA_DIR: state },
    stdio: [stdin, 'pipe', 'pipe'],
  })
  const exited = Promise.withResolvers<number | null>()
  child.once('close', (code) => {
    running.delete(child)
    if (env['BOT_DATA_DIR'] === undefined) rmSync(state, { recursive: true, force: true })
    exited.resolve(code)
  })
  await once(child, 'spawn')
  guard(child)

  const output = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk
      for (const listener of listeners) listener()
    })
  }

  const ready = async (pattern: string | RegExp, deadline = 10_000): Promise<void> => {
    const seen = Promise.withResolvers<void>()
    const look = () => {
      if (found(pattern, output.stdout) || found(pattern, output.stderr)) seen.resolve()
    }
    const fail = (what: string) =>
      seen.reject(new Error(`The bot ${what} without ${String(pattern)}:\n${output.stdout}${output.stderr}`))
    listeners.add(look)
    look()
    const timer = setTimeout(fail, deadline, `has run for ${deadline} ms`)
    void exited.promise.then((code) => fail(`has ended with ${code}`))
    await seen.promise.finally(() => {
      clearTimeout(timer)
      listeners.delete(look)
    })
  }

  const stop = async (deadline = 10_000): Promise<number | null> => {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), deadline)
    return exited.promise.finally(() => clearTimeout(timer))
  }

  return {
    pid: child.pid ?? 0,
    stdin: child.stdin ?? new Writable(),
    get stdout() {
      return output.stdout
    },
    get stderr() {
      return output.stderr
    },
    exited: exited.promise,
    ready,
    kill: () => void child.kill('SIGKILL'),
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
    },
  }
}

function found(pattern: string | RegExp, output: string): boolean {
  return typeof pattern === 'string' ? output.includes(pattern) : output.search(pattern) !== -1
}

/** Ends the bot together with this process, however this process ends. */
function guard(child: ChildProcess): void {
  if (running.size === 0) {
    process.once('exit', endAll)
    process.once('disconnect', endAll)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endBy)
  }
  running.add(child)
  child.once('close', () => {
    if (running.size > 0) return
    process.off('exit', endAll)
    process.off('disconnect', endAll)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, endBy)
  })
}

function endAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

function endBy(signal: NodeJS.Signals): void {
  endAll()
  process.kill(process.pid, signal)
}
