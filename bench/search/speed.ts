import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engine } from './engine.ts'
import type { Built, Loaded, Measured } from './measure-speed.ts'

/** How an engine did at a size, or why there is nothing to tell. */
export type Speed = Measured | { readonly failed: string }

const SCRIPT = fileURLToPath(new URL('measure-speed.ts', import.meta.url))
/** MiB for objects, and minutes, that each of the two processes may take. */
const [MOST_MEMORY, MOST_MINUTES] = [12_000, 15]

/** Builds, saves, reads and asks an engine's index of so many programs (0: those of today), each in a process of its own. */
export function speedOf(engine: Engine, programs: number): Speed {
  const directory = mkdtempSync(join(tmpdir(), 'bench-search-'))
  const run = (step: 'build' | 'load'): unknown =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          `--max-old-space-size=${MOST_MEMORY}`,
          SCRIPT,
          step,
          engine.name,
          String(programs),
          join(directory, 'index'),
        ],
        { encoding: 'utf8', timeout: MOST_MINUTES * 60_000, stdio: ['ignore', 'pipe', 'pipe'] },
      ),
    )
  try {
    const { build, unsaved } = run('build') as Built
    return { build, ...(unsaved ?? (run('load') as Loaded)) }
  } catch (error) {
    return { failed: reasonOf(error) }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The last words of a process that failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ETIMEDOUT') return `more than ${MOST_MINUTES} minutes`
  const told = 'stderr' in error ? String(error.stderr) : error.message
  const line = told.split('\n').find((one) => /Error|heap/u.test(one)) ?? told
  return line.trim().slice(0, 100)
}
