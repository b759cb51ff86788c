import { ENGINES } from './search/engines/index.ts'
import { shippedMaterial } from './search/material.ts'
import { qualityOf } from './search/quality.ts'
import { readQuerySet } from './search/query-set.ts'
import { kindTable, qualityTable, speedTable, type Result } from './search/report.ts'
import { speedOf } from './search/speed.ts'
import { markdown, writePages, type PageLocale, type Table } from './search/tables.ts'

/**
 * `npm run bench:search`: how often the right program is found, by kind of look-up, and how fast, side by side with what
 * one would pick instead. `-- --sizes 10000,100000` measures the speed on that many programs as well, `-- --quality`
 * leaves the speed out, `-- --speed` the quality; `-- --write` puts what was measured into the READMEs. Read the ratios:
 * absolute times depend on the machine.
 */
const options = process.argv.slice(2).join(' ')
const sizes = /--sizes[= ]([\d,]+)/u.exec(options)?.[1]?.split(',').map(Number) ?? []
const isWritten = options.includes('--write')

if (!options.includes('--speed')) await tell('bench:search', await measureQuality())
if (!options.includes('--quality')) await tell('bench:search:speed', measureSpeed())

type Tables = (locale: PageLocale) => Table[]

async function tell(name: string, tables: Tables): Promise<void> {
  console.log(`${tables('en').map(markdown).join('\n\n')}\n`)
  if (isWritten) await writePages(name, tables)
}

async function measureQuality(): Promise<Tables> {
  const lookUps = readQuerySet()
  const material = shippedMaterial()
  const results: Result[] = []
  for (const engine of ENGINES) {
    const index = await engine.build(material)
    const of = (half: string) =>
      qualityOf(
        index,
        lookUps.filter((one) => one.half === half),
      )
    results.push({ engine: engine.name, tuned: of('tuned'), unseen: of('unseen') })
  }
  const index = await ENGINES[0].build(material)
  return (locale) => [qualityTable(results, locale), kindTable(index, lookUps, locale)]
}

function measureSpeed(): Tables {
  const measured = [shippedMaterial().book.programs.length, ...sizes].map((programs) => ({
    programs,
    speeds: ENGINES.map((engine) => {
      console.error(`${engine.name}, ${programs} programs …`)
      return { engine: engine.name, speed: speedOf(engine, programs) }
    }),
  }))
  return (locale) => measured.map(({ programs, speeds }) => speedTable(programs, speeds, locale))
}
