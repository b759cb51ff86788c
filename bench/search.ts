import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ENGINES } from './search/engines/index.ts'
import { shippedMaterial } from './search/material.ts'
import { qualityOf, type Quality } from './search/quality.ts'
import { readQuerySet, type LookUp } from './search/query-set.ts'

/**
 * `npm run bench:search`: how often the right program is found, by kind of look-up, and how fast, side by side with what
 * one would pick instead. `-- --sizes 10000,100000` measures the speed on that many programs as well; `-- --quality`
 * leaves the speed out. Read the ratios: absolute times depend on the machine.
 */
const sizes = /--sizes[= ]([\d,]+)/u.exec(process.argv.join(' '))?.[1]?.split(',').map(Number) ?? []
const lookUps = readQuerySet()
const material = shippedMaterial()
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function heading(...cells: string[]): string {
  return `${row(cells)}\n${row(cells.map((_, at) => (at === 0 ? '---' : '--:')))}`
}

function cellsOf(quality: Quality): string[] {
  return [
    percent(quality.first),
    percent(quality.five),
    quality.meanReciprocalRank.toFixed(3),
    percent(quality.falseRefusals),
    percent(quality.refused),
  ]
}

const half = (name: LookUp['half']): LookUp[] => lookUps.filter((one) => one.half === name)
const [ours] = ENGINES
if (!ours) throw new Error('no engine')
const index = await ours.build(material)

console.log('## This bot, by kind of look-up\n')
console.log(heading('kind', 'look-ups', 'tuned: first', 'in five', 'unseen: first', 'in five'))
for (const kind of [...new Set(lookUps.map((one) => one.kind))].toSorted()) {
  const of = (name: LookUp['half']): Quality =>
    qualityOf(
      index,
      half(name).filter((one) => one.kind === kind),
    )
  const [tuned, unseen] = [of('tuned'), of('unseen')]
  const shown = (quality: Quality): string[] =>
    kind === 'absent'
      ? [percent(quality.refused), '(refused)']
      : [percent(quality.first), percent(quality.five)]
  console.log(row([kind, tuned.lookUps + unseen.lookUps, ...shown(tuned), ...shown(unseen)]))
}

console.log('\n## Side by side\n')
console.log(heading('engine', 'half', 'right first', 'in five', 'MRR', 'false refusals', 'absent refused'))
for (const engine of ENGINES) {
  const built = engine === ours ? index : await engine.build(material)
  for (const name of ['tuned', 'unseen'] as const) {
    console.log(row([engine.name, name, ...cellsOf(qualityOf(built, half(name)))]))
  }
}

if (!process.argv.includes('--quality')) {
  for (const size of [material.book.programs.length, ...sizes]) {
    console.log(`\n## Speed on ${size.toLocaleString('en-US')} programs\n`)
    console.log(heading('engine', 'index ms', 'MiB', 'p50 ms', 'p99 ms', 'p50 ratio', 'p99 ratio'))
    let first: { p50: number; p99: number } | undefined
    for (const engine of ENGINES) {
      if (size > 20_000 && /fuse/u.test(engine.name)) continue
      const script = fileURLToPath(new URL('search/measure-speed.ts', import.meta.url))
      const output = execFileSync(
        process.execPath,
        ['--max-old-space-size=12000', script, engine.name, String(size)],
        { encoding: 'utf8' },
      )
      const measured: { built: number; mib: number; p50: number; p99: number } = JSON.parse(output)
      first ??= measured
      console.log(
        row([
          engine.name,
          measured.built.toFixed(0),
          measured.mib.toFixed(0),
          measured.p50.toFixed(3),
          measured.p99.toFixed(3),
          (measured.p50 / first.p50).toFixed(2),
          (measured.p99 / first.p99).toFixed(2),
        ]),
      )
    }
  }
}
