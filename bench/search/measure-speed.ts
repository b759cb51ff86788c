import { rmSync } from 'node:fs'
import type { Index } from './engine.ts'
import { ENGINES } from './engines/index.ts'
import { manyPrograms } from './many-programs.ts'
import { shippedMaterial } from './material.ts'
import { readQuerySet } from './query-set.ts'

/**
 * One engine at one size, in processes of its own: `node bench/search/measure-speed.ts build <engine> <programs> <file>`
 * builds the index and saves it, and with `load` in the place of `build` another process reads it and is asked. An index
 * that cannot be saved is asked where it was built. Both print what it took as JSON.
 */
export interface Built {
  /** Milliseconds to build the index. */
  readonly build: number
  /** What was measured where it was built, if it could not be saved. */
  readonly unsaved?: Asked
}

/** What a process took that read the index, as a bot would at its start. */
export interface Loaded extends Asked {
  /** Milliseconds to read the index and give the first answer from it. */
  readonly load: number
}

/** What asking an index took. */
export interface Asked {
  /** MiB of memory that the index and looking things up in it took. */
  readonly mib: number
  /** How many look-ups were timed: all of them, unless that would take minutes. */
  readonly asked: number
  readonly search: Times
  /** Undefined where the engine has no such call. */
  readonly suggest: Times | undefined
}

/** All of it; no `load` where the index could not be saved. */
export type Measured = Pick<Built, 'build'> & Asked & Partial<Loaded>

/** Milliseconds. */
export interface Times {
  readonly p50: number
  readonly p99: number
}

/** Every text is asked in so many rounds before the clock runs, and then in as many, while there is time: seconds. */
const [ROUNDS, MOST_SECONDS] = [3, 40]
/** At least so many look-ups are timed, however long they take. */
const FEWEST = 5

const [step, name, programs = '0', file = ''] = process.argv.slice(2)
const engine = ENGINES.find((one) => one.name === name)
if (!engine) throw new Error(`no engine ${name}`)

const shipped = shippedMaterial()
const size = Number(programs) || shipped.book.programs.length
const material = size > shipped.book.programs.length ? manyPrograms(shipped, size) : shipped

const before = process.memoryUsage().rss
if (step === 'build') {
  const from = performance.now()
  const index = await engine.build(material)
  const build = performance.now() - from
  let isSaved = true
  try {
    await index.save(file)
  } catch (error) {
    isSaved = false
    console.error(error)
  }
  console.log(JSON.stringify({ build, ...(!isSaved && { unsaved: asking(index, before) }) } satisfies Built))
} else {
  const from = performance.now()
  const index = await engine.load(file, material)
  index.search('みなと科学館', 10)
  const load = performance.now() - from
  console.log(JSON.stringify({ load, ...asking(index, before) } satisfies Loaded))
  rmSync(file)
}

function asking(index: Index, memoryBefore: number): Asked {
  const queries = shuffled(readQuerySet().map(({ query }) => query))
  const { times: search, asked } = timesOf(queries, (query) => index.search(query, 10))
  const mib = (process.memoryUsage().rss - memoryBefore) / 2 ** 20
  const suggest = index.suggest && timesOf(typedOf(queries), (text) => index.suggest?.(text, 25)).times
  return { mib, asked, search, suggest }
}

/** Suggestions are asked for the first character, the first half and the whole of each look-up. */
function typedOf(queries: readonly string[]): string[] {
  const typed = queries.flatMap((query) => {
    const characters = Array.from(query)
    return [1, Math.ceil(characters.length / 2), characters.length].map((end) =>
      characters.slice(0, end).join(''),
    )
  })
  return [...new Set(typed)]
}

/** The same order in every run, in which the first few are as good a sample as any. */
function shuffled(texts: readonly string[]): string[] {
  return texts
    .map((text, at) => ({ text, place: (at * 7919) % texts.length }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ text }) => text)
}

function timesOf(texts: readonly string[], call: (text: string) => void): { times: Times; asked: number } {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  // The compiler is done with what is hot after some rounds.
  let warmed = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of texts) {
      if (seconds() > MOST_SECONDS / 2) break
      call(text)
      warmed++
    }
  }
  const rounds = texts.slice(0, Math.max(FEWEST, warmed)).map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, taken] of rounds.entries()) {
      if (seconds() > MOST_SECONDS && (round > 0 || at >= FEWEST)) break
      const from = performance.now()
      call(texts[at] ?? '')
      taken.push(performance.now() - from)
    }
  }
  // The middle of its rounds, so that one in which the machine did something else does not count.
  const middle = rounds.filter((taken) => taken.length > 0).map((taken) => percentile(taken, 0.5))
  return { times: { p50: percentile(middle, 0.5), p99: percentile(middle, 0.99) }, asked: middle.length }
}

function percentile(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
