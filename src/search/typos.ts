import Fuse from 'fuse.js'
import { EVIDENCE, weakIf, type Evidence } from './evidence.ts'
import type { IndexedProgram } from './indexed.ts'
import type { Query } from './query.ts'
import { SHORT, slipsAllowed, slipsInside } from './slips.ts'

interface Entry {
  readonly at: number
  readonly text: string
  readonly shown: string
}

/** Positions in the index, with the evidence for each. */
export type TypoEvidence = ReadonlyMap<number, Evidence>

export interface TypoFinder {
  /** Names and readings that hold the query, but for a slip or two. */
  slips(query: Query): TypoEvidence
  /** The few names that are least unlike it: no answer, only something to offer. */
  nearest(query: Query): TypoEvidence
}

/** fuse.js reads at most 32 characters of a pattern as one. */
const LONGEST_PATTERN = 32
/** The largest share of a text's characters that may be wrong in something offered as near. */
const FARTHEST = 0.4

/** A finder over all names and readings of programs and their facilities, with fuse.js. */
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

  /** What fuse.js finds. `wrong` tells which share of a pattern is wrong, or that it is too much; `enough` how long. */
  const look = (
    query: Query,
    enough: (pattern: string) => boolean,
    wrong: (pattern: string, text: string, score: number) => number | undefined,
  ): TypoEvidence => {
    const sound = query.soundWasTyped ? query.sound : undefined
    const found = new Map<number, Evidence>()
    for (const [kind, text] of [['name-typo', query.form] as const, ['reading-typo', sound] as const]) {
      const pattern = text?.slice(0, LONGEST_PATTERN) ?? ''
      if (!enough(pattern)) continue
      const fuse = kind === 'name-typo' ? forms : sounds
      for (const { item, score = 1 } of fuse.search(pattern, { limit: 40 })) {
        const share = wrong(pattern, item.text, score)
        if (share === undefined) continue
        const rating = EVIDENCE[kind] + 25 * (1 - share) + 5 * Math.min(1, pattern.length / item.text.length)
        const isGuess = pattern.length < SHORT || Math.round(share * pattern.length) > 1
        const why = weakIf(isGuess, { kind, matched: item.shown, score: rating })
        if (rating > (found.get(item.at)?.score ?? 0)) found.set(item.at, why)
      }
    }
    return found
  }

  return {
    slips: (query) =>
      look(
        query,
        (pattern) => slipsAllowed(pattern) > 0,
        (pattern, text) => {
          // fuse.js counts two swapped neighbours as two slips, so what it finds is counted again.
          const slips = slipsInside(pattern, text)
          return slips > slipsAllowed(pattern) ? undefined : slips / pattern.length
        },
      ),
    nearest: (query) =>
      look(
        query,
        (pattern) => pattern.length >= 2,
        (_, __, score) => (score > FARTHEST ? undefined : score),
      ),
  }
}
