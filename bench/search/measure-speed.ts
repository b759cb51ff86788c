import { ENGINES } from './engines/index.ts'
import { manyPrograms } from './many-programs.ts'
import { shippedMaterial } from './material.ts'
import { readQuerySet } from './query-set.ts'

/**
 * One engine at one size, in a process of its own: `node bench/search/measure-speed.ts <engine> <programs>` prints what
 * it took as JSON. Every look-up is asked once before the clock runs, and then in rounds. Suggestions are asked for the
 * first character, the first half and the whole of each look-up.
 */
export interface Measured {
  /** Milliseconds to build the index, and MiB of memory that it took. */
  readonly built: number
  readonly mib: number
  readonly search: Times
  /** Undefined where the engine has no such call. */
  readonly suggest: Times | undefined
}

/** Milliseconds. */
export interface Times {
  readonly p50: number
  readonly p99: number
}

const [name, programs = '0'] = process.argv.slice(2)
const engine = ENGINES.find((one) => one.name === name)
if (!engine) throw new Error(`no engine ${name}`)

const shipped = shippedMaterial()
const size = Number(programs) || shipped.book.programs.length
const isLarge = size > 20_000
const material = size > shipped.book.programs.length ? manyPrograms(shipped, size) : shipped
const all = readQuerySet().map(({ query }) => query)
const asked = isLarge ? all.filter((_, at) => at % 4 === 0) : all
const typed = [
  ...new Set(
    asked.flatMap((query) => {
      const characters = Array.from(query)
      return [1, Math.ceil(characters.length / 2), characters.length].map((end) =>
        characters.slice(0, end).join(''),
      )
    }),
  ),
]

function timesOf(texts: readonly string[], call: (text: string) => void): Times {
  // Three rounds, so that the compiler is done with what is hot.
  for (let round = 0; round < (isLarge ? 1 : 3); round++) for (const text of texts) call(text)
  const taken: number[] = []
  for (let round = 0; round < (isLarge ? 1 : 3); round++) {
    for (const text of texts) {
      const from = performance.now()
      call(text)
      taken.push(performance.now() - from)
    }
  }
  taken.sort((a, b) => a - b)
  const at = (share: number): number =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

const before = process.memoryUsage().rss
const start = performance.now()
const index = await engine.build(material)
const built = performance.now() - start
const search = timesOf(asked, (query) => index.search(query, 10))
const mib = (process.memoryUsage().rss - before) / 2 ** 20
const suggest = index.suggest && timesOf(typed, (text) => index.suggest?.(text, 25))
console.log(JSON.stringify({ built, mib, search, suggest } satisfies Measured))
