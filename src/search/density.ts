import { EVIDENCE, type Evidence } from './evidence.ts'
import type { IndexedProgram, IndexedPrograms } from './indexed.ts'
import type { Query } from './query.ts'

/** As far behind the best as this, programs are told apart by how much they speak of what was typed. */
const CLOSE = 4
/** What a program gains that speaks of it the most. */
const GAIN = 2
/** The most programs that are told apart. */
const MOST = 8
/** How often a word counts by where it stands. */
const IN_NAME = 3

/** A program at a place of an index, and why it fits. */
export type Fitting = readonly [at: number, why: Evidence]

/** Puts the programs that fit about equally well, best first, in the order of how much they speak of what was typed. */
export function byDensity(query: Query, fitting: Fitting[], index: IndexedPrograms): Fitting[] {
  const best = fitting[0]?.[1].score ?? 0
  // Names that fit equally well are left as they are: there the newest is shown first.
  if (best >= EVIDENCE.name - CLOSE) return fitting
  const close = fitting.filter(([, { score }]) => score > best - CLOSE).slice(0, MOST)
  if (close.length < 2) return fitting
  const densities = close.map(([at]) => densityOf(query, index.at(at)))
  const most = Math.max(...densities)
  if (most === 0) return fitting
  const gained = close.map(([at, why], place): Fitting => {
    const gain = (GAIN * (densities[place] ?? 0)) / most
    return [at, { ...why, score: why.score + gain }]
  })
  return [...gained, ...fitting.slice(close.length)].toSorted((a, b) => b[1].score - a[1].score)
}

function densityOf(
  { units, wholes, sounds, soundWasTyped }: Query,
  indexed: IndexedProgram | undefined,
): number {
  if (!indexed) return 0
  const { text } = indexed
  const forms = new Set([
    ...wholes.map(({ form }) => form),
    ...units.flatMap(({ wordings }) => wordings.map(({ form }) => form)),
  ])
  let count = 0
  for (const form of forms) {
    if (form.length < 2) continue
    count += IN_NAME * timesIn(text.name, form) + timesIn(text.keyword, form) + timesIn(text.content, form)
  }
  for (const sound of soundWasTyped ? sounds : []) {
    count += IN_NAME * timesIn(text.nameSounds, sound) + timesIn(text.contentSounds, sound)
  }
  return count / Math.sqrt(text.content.length + 1)
}

function timesIn(text: string, form: string): number {
  let times = 0
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) times++
  return times
}
