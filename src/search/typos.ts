import Fuse from 'fuse.js'
import type { Evidence } from './evidence.ts'
import { EVIDENCE } from './evidence.ts'
import type { IndexedProgram } from './indexed.ts'
import type { Query } from './query.ts'

interface Entry {
  readonly at: number
  readonly text: string
  readonly shown: string
}

/** Positions in the index, with the evidence for each. */
export type TypoEvidence = ReadonlyMap<number, Evidence>

export interface TypoFinder {
  /** Names and readings that differ from the query by a slip or two. */
  slips(query: Query): TypoEvidence
  /** The few names that are least unlike it: no answer, only something to offer. */
  nearest(query: Query): TypoEvidence
}

/** fuse.js reads at most 32 characters of a pattern as one. */
const LONGEST_PATTERN = 32
/** The largest share of a text's characters that may be wrong in something offered as near. */
const FARTHEST = 0.4

const KANA_ONLY = /^[ぁ-ゖー]+$/u

/** Slips that a text of this length may have: shorter ones are too like each other to guess, sounds more so. */
function slipsIn(length: number, isSound: boolean): number {
  const [one, two] = isSound ? [6, 11] : [4, 8]
  return length < one ? 0 : length < two ? 1 : 2
}

/** A finder over all names and readings, ranked by fuse.js. */
export function typoFinder(index: readonly IndexedProgram[]): TypoFinder {
  const entries = (form: 'form' | 'sound'): Entry[] =>
    index.flatMap((indexed, at) =>
      [...indexed.names, ...indexed.parts].map((name) => ({ at, text: name[form], shown: name.shown })),
    )
  const options = {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: FARTHEST,
  }
  const [forms, sounds] = [new Fuse(entries('form'), options), new Fuse(entries('sound'), options)]

  const collect = (
    kind: 'name-typo' | 'reading-typo',
    pattern: string,
    most: number,
  ): [number, Evidence][] => {
    const fuse = kind === 'name-typo' ? forms : sounds
    return fuse.search(pattern, { limit: 40 }).flatMap(({ item, score = 1 }) => {
      if (score > most) return []
      const coverage = Math.min(1, pattern.length / item.text.length)
      const evidence = { kind, matched: item.shown, score: EVIDENCE[kind] + 25 * (1 - score) + 5 * coverage }
      return [[item.at, evidence]]
    })
  }
  const look = (query: Query, mostFor: (length: number, isSound: boolean) => number): TypoEvidence => {
    const sound = query.soundWasTyped ? query.sound : undefined
    const found = new Map<number, Evidence>()
    for (const [kind, text] of [['name-typo', query.form] as const, ['reading-typo', sound] as const]) {
      const pattern = text?.slice(0, LONGEST_PATTERN) ?? ''
      const most = mostFor(pattern.length, kind === 'reading-typo' || KANA_ONLY.test(pattern))
      if (pattern === '' || most === 0) continue
      for (const [at, evidence] of collect(kind, pattern, most)) {
        if (evidence.score > (found.get(at)?.score ?? 0)) found.set(at, evidence)
      }
    }
    return found
  }

  return {
    slips: (query) =>
      look(
        query,
        (length, isSound) => slipsIn(length, isSound) / length + 0.001 * Math.sign(slipsIn(length, isSound)),
      ),
    nearest: (query) => look(query, (length) => (length < 2 ? 0 : FARTHEST)),
  }
}
