import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Engine } from './search/engine.ts'
import { ENGINES } from './search/engines/index.ts'
import { shippedMaterial } from './search/material.ts'
import type { Measured } from './search/measure-speed.ts'
import { qualityOf } from './search/quality.ts'
import { readQuerySet } from './search/query-set.ts'
import { kindTable, qualityTable, speedTable, type Result } from './search/report.ts'
import { markdown, writePages } from './search/tables.ts'

/**
 * `npm run bench:search`: how often the right program is found, by kind of look-up, and how fast, side by side with what
 * one would pick instead. `-- --sizes 10000,100000` measures the speed on that many programs as well, `-- --quality`
 * leaves the speed out, `-- --write` puts the tables into the READMEs. Read the ratios: absolute times depend on the
 * machine.
 */
const options = process.argv.slice(2).join(' ')
const sizes = /--sizes[= ]([\d,]+)/u.exec(options)?.[1]?.split(',').map(Number) ?? []
const isQualityOnly = options.includes('--quality') && !options.includes('--write')
/** fuse.js looks at every program each time: on more than these it takes hours. */
const MOST_FOR_FUSE = 20_000

const lookUps = readQuerySet()
const material = shippedMaterial()

function speedOf(engine: Engine, size: number): Measured | undefined {
  if (size > MOST_FOR_FUSE && engine.name.startsWith('fuse')) return undefined
  const script = fileURLToPath(new URL('search/measure-speed.ts', import.meta.url))
  const argv = ['--max-old-space-size=12000', script, engine.name, String(size)]
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' }))
}

const results: Result[] = []
for (const engine of ENGINES) {
  const index = await engine.build(material)
  const of = (half: string) =>
    qualityOf(
      index,
      lookUps.filter((one) => one.half === half),
    )
  const speed = isQualityOnly ? undefined : speedOf(engine, material.book.programs.length)
  results.push({ engine: engine.name, tuned: of('tuned'), unseen: of('unseen'), speed })
}
const [ours] = ENGINES
const index = await ours?.build(material)
if (!index) throw new Error('no engine')

console.log(`## This bot, by kind of look-up\n\n${markdown(kindTable(index, lookUps, 'en'))}`)
console.log(`\n## Side by side\n\n${markdown(qualityTable(results, 'en'))}`)
if (!isQualityOnly) {
  console.log(
    `\n## Speed on ${material.book.programs.length} programs\n\n${markdown(speedTable(results, 'en'))}`,
  )
}
for (const size of sizes) {
  const measured = results.map((one, at) => {
    const engine = ENGINES[at]
    return { ...one, speed: engine && speedOf(engine, size) }
  })
  console.log(
    `\n## Speed on ${size.toLocaleString('en-US')} programs\n\n${markdown(speedTable(measured, 'en'))}`,
  )
}
if (options.includes('--write')) {
  await writePages('bench:search', (locale) => [
    qualityTable(results, locale),
    ...(isQualityOnly ? [] : [speedTable(results, locale)]),
    kindTable(index, lookUps, locale),
  ])
}
