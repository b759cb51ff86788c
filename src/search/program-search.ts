import type { Program } from '../budget/program.ts'
import { candidateFinder } from './candidates.ts'
import { byDensity, type Fitting } from './density.ts'
import { EVIDENCE, type Evidence, type Tell } from './evidence.ts'
import { heardFinder } from './heard.ts'
import { kanjiReader } from './kanji-reader.ts'
import { soundOf } from './sound.ts'
import type { IndexedProgram } from './indexed.ts'
import { lexiconWith, type Lexicon } from './lexicon.ts'
import { nearestFinder } from './nearest.ts'
import type { Prepared } from './prepared.ts'
import { queryReader, type Query } from './query.ts'
import { slipFinder } from './slip-finder.ts'
import { unitEvidence } from './unit-evidence.ts'
import { writtenEvidence } from './written.ts'

/** A program that a query may mean, and why. */
export interface Hit {
  readonly program: Program
  readonly why: Evidence
}

/**
 * What a query means. `one`: that program; `several`: the reader must say which, best first; `none`: nothing in the
 * data, with what comes nearest, offered as no more than that.
 */
export type Found =
  | { readonly kind: 'one'; readonly hit: Hit }
  | { readonly kind: 'several'; readonly hits: readonly Hit[] }
  | { readonly kind: 'none'; readonly nearest: readonly Hit[] }

/** The one door to search. */
export interface ProgramSearch {
  /** Every program that fits, best first, or those that fit of the `most` that hold the most of it. */
  rank(text: string, most?: number): readonly Hit[]
  /** The program that is meant, or the choice that remains. */
  find(text: string): Found
  /** The words of the documents, as a lexicon that cuts a text. */
  words(): Lexicon
}

/** Where there is evidence of this strength, nobody looks for slips of the pen. */
const SURE_ENOUGH = EVIDENCE.keyword
/** Below this strength kanji may have been chosen wrongly, and are compared by their sound. */
const READ_BELOW = 70
/** How far ahead the best must be to answer without asking. */
const CLEAR_LEAD = 12
/** What is this far behind the best is not meant. */
const FAR_BEHIND = 34

/** The most programs that are compared to find the one that is meant, and what may be meant as well. */
export const MOST_COMPARED = 24

/** Builds the search from what was worked out or read before. */
export function searchIn({ programs: index, lookup, vocabulary }: Prepared): ProgramSearch {
  const read = queryReader(vocabulary)
  const candidates = candidateFinder(index.length, lookup)
  const reader = kanjiReader(vocabulary.kanji, (word) => {
    const reading = vocabulary.readings.get(vocabulary.homophones.get(word)?.[0] ?? word)
    return reading === undefined ? undefined : soundOf(reading)
  })
  const slips = slipFinder(vocabulary.kanji, reader)
  const heardEvidence = heardFinder(reader)
  const nearest = nearestFinder(index)

  const hitsOf = (query: Query, found: Iterable<Fitting>): Hit[] =>
    byDensity(
      query,
      [...found].toSorted((a, b) => b[1].score - a[1].score),
      index,
    ).flatMap(([at, why]) => {
      const program = index.at(at)?.program
      return program ? [{ program, why }] : []
    })

  const rankQuery = (query: Query, most: number): Hit[] => {
    if (query.form === '' && query.sounds.length === 0) return []
    const { holding, asked, alike } = candidates(query, most)
    const found = new Map<number, Evidence>()
    let best = 0
    const keep = (at: number, why: Evidence): void => {
      if (why.score > (found.get(at)?.score ?? 0)) found.set(at, why)
      best = Math.max(best, why.score)
    }
    const compare = (
      positions: readonly number[],
      tellEvidence: (query: Query, indexed: IndexedProgram, tell: Tell) => void,
    ): void => {
      for (const at of positions) {
        const indexed = index.at(at)
        if (indexed) tellEvidence(query, indexed, (why) => keep(at, why))
      }
    }
    const byUnits = (_: Query, indexed: IndexedProgram, tell: Tell): void => {
      const why = unitEvidence(query, asked, indexed, slips)
      if (why) tell(why)
    }
    compare(holding, writtenEvidence)
    compare(holding, byUnits)
    // How kanji may sound is a guess, and needed only where nothing is written so.
    if (query.soundWasTyped || query.half || best < READ_BELOW) compare(holding, heardEvidence)
    if (best < EVIDENCE.name) {
      const like = alike()
      compare(like, slips.whole)
      if (best < SURE_ENOUGH) {
        compare(like, slips.evidence)
        compare(like, heardEvidence)
        compare(like, byUnits)
      }
    }
    return hitsOf(query, found).filter(({ why }) => why.score > best - FAR_BEHIND)
  }

  let lexicon: Lexicon | undefined
  let last: { text: string; most: number; query: Query; hits: Hit[] } | undefined
  /** What is asked is often asked twice: whether a total is meant, and which program; the best, and what else fits. */
  const asked = (text: string, most: number): { query: Query; hits: Hit[] } => {
    if (last?.text !== text || last.most !== most) {
      const query = read(text)
      last = { text, most, query, hits: rankQuery(query, most) }
    }
    return last
  }

  return {
    words: () => (lexicon ??= lexiconWith(vocabulary.readings, vocabulary.words)),
    rank: (text, most = index.length) => asked(text, most).hits,
    find: (text) => {
      const { query, hits } = asked(text, MOST_COMPARED)
      const [first, second] = hits
      if (!first) return { kind: 'none', nearest: nearest(query, candidates(query, 0).alike()) }
      const lead = first.why.score - (second?.why.score ?? 0)
      const exact = first.why.score >= EVIDENCE['exact-reading'] && lead > 0
      return exact || (lead >= CLEAR_LEAD && first.why.weak !== true)
        ? { kind: 'one', hit: first }
        : { kind: 'several', hits }
    },
  }
}
