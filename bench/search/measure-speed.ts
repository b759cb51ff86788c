import { ENGINES } from './engines/index.ts'
import { manyPrograms } from './many-programs.ts'
import { shippedMaterial } from './material.ts'
import { readQuerySet } from './query-set.ts'

/**
 * One engine at one size, in a process of its own: `node bench/search/measure-speed.ts <engine> <programs>` prints what
 * it took as JSON. Every look-up is asked once before the clock runs, and then in rounds.
 */
const [name, programs = '0'] = process.argv.slice(2)
const engine = ENGINES.find((one) => one.name === name)
if (!engine) throw new Error(`no engine ${name}`)

const shipped = shippedMaterial()
const size = Number(programs) || shipped.book.programs.length
const material = size > shipped.book.programs.length ? manyPrograms(shipped, size) : shipped
const queries = readQuerySet().map(({ query }) => query)
const fewest = size > 20_000 ? 1 : 3
const asked = size > 20_000 ? queries.filter((_, at) => at % 4 === 0) : queries

const before = process.memoryUsage().rss
const start = performance.now()
const index = await engine.build(material)
const built = performance.now() - start
for (const query of asked) index.search(query, 10)
const taken: number[] = []
for (let round = 0; round < fewest; round++) {
  for (const query of asked) {
    const from = performance.now()
    index.search(query, 10)
    taken.push(performance.now() - from)
  }
}
taken.sort((a, b) => a - b)
const at = (share: number): number => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
console.log(
  JSON.stringify({
    built,
    mib: (process.memoryUsage().rss - before) / 2 ** 20,
    p50: at(0.5),
    p99: at(0.99),
  }),
)
