import { createRequire } from 'node:module'
import type { Hit } from './program-search.ts'
import type { IndexedPrograms } from './indexed.ts'
import { once } from './once.ts'
import type { Query } from './query.ts'

/** Loaded when something is first offered as near. */
const Fuse = once(() => createRequire(import.meta.url)('fuse.js') as typeof import('fuse.js').default)

/** fuse.js reads at most 32 characters of a pattern as one. */
const LONGEST_PATTERN = 32
/** The largest share of a text's characters that may be wrong in something offered as near. */
const FARTHEST = 0.4
const MOST_NEAREST = 3
/** fuse.js looks at every text it is given; more than these would take longer than all else. */
const MOST_LOOKED_AT = 60

/** The few programs among some whose names are least unlike what was typed: no answer, only something to offer. */
export type NearestFinder = (query: Query, positions: readonly number[]) => Hit[]

/** A finder with fuse.js over names and readings of programs and their facilities. */
export function nearestFinder(index: IndexedPrograms): NearestFinder {
  return (query, positions) => {
    const sound = query.soundWasTyped ? query.sounds[0] : undefined
    const patterns = [
      ['form', query.form],
      ['sound', sound],
    ] as const
    const texts = positions
      .flatMap((at) => {
        const indexed = index.at(at)
        return indexed
          ? [...indexed.names, ...indexed.parts].map((name) => ({ program: indexed.program, name }))
          : []
      })
      .slice(0, MOST_LOOKED_AT)
    const found = new Map<string, { hit: Hit; score: number }>()
    for (const [key, text] of patterns) {
      const pattern = text?.slice(0, LONGEST_PATTERN) ?? ''
      if (pattern.length < 2) continue
      const fuse = new (Fuse())(texts, {
        keys: [`name.${key}`],
        includeScore: true,
        ignoreLocation: true,
        ignoreFieldNorm: true,
        threshold: FARTHEST,
      })
      for (const { item, score = 1 } of fuse.search(pattern, { limit: 10 })) {
        if (score >= (found.get(item.program.id)?.score ?? Infinity)) continue
        const why = {
          kind: key === 'form' ? ('name-typo' as const) : ('reading-typo' as const),
          matched: item.name.shown,
          score: 20 * (1 - score),
          weak: true as const,
        }
        found.set(item.program.id, { hit: { program: item.program, why }, score })
      }
    }
    return [...found.values()]
      .toSorted((a, b) => a.score - b.score)
      .slice(0, MOST_NEAREST)
      .map(({ hit }) => hit)
  }
}
