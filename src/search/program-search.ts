import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { EVIDENCE, type Evidence } from './evidence.ts'
import { heardEvidence } from './heard.ts'
import { indexPrograms, type IndexedProgram } from './indexed.ts'
import { queryReader, type Query } from './query.ts'
import { typoFinder } from './typos.ts'
import { foldWithVariants } from './variants.ts'
import { wholeNameEvidence } from './whole-names.ts'
import type { WordFile } from './word-file.ts'
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
  /** Every program that fits, best first. */
  rank(text: string): Hit[]
  /** The program that is meant, or the choice that remains. */
  find(text: string): Found
}

/** Where there is evidence of this strength, nobody looks for slips of the pen inside names. */
const SURE_ENOUGH = EVIDENCE['part-reading']
/** Where there is evidence of this strength, a name or a facility is meant as it stands, and no other with a slip. */
const AS_IT_STANDS = EVIDENCE.reading
/** How far ahead the best must be to answer without asking. */
const CLEAR_LEAD = 12
const MOST_NEAREST = 3

/** Builds the search over a book, with the words that `npm run data:build` wrote. */
export function createProgramSearch(book: BudgetBook, words: WordFile): ProgramSearch {
  const toForm = foldWithVariants(book.words)
  const index = indexPrograms(book, words, toForm)
  const read = queryReader(book, words, toForm)
  const typos = typoFinder(index)

  const hitsOf = (found: Iterable<readonly [at: number, why: Evidence]>): Hit[] =>
    [...found]
      .flatMap(([at, why]) => {
        const program = index[at]?.program
        return program ? [{ program, why }] : []
      })
      .toSorted((a, b) => b.why.score - a.why.score)

  const rankQuery = (query: Query): Hit[] => {
    if (query.form === '' && query.sound === undefined) return []
    const found = new Map<number, Evidence>()
    let best = 0
    const keep = (at: number, why: Evidence): void => {
      if (why.score > (found.get(at)?.score ?? 0)) found.set(at, why)
      best = Math.max(best, why.score)
    }
    const compare = (evidenceFor: (query: Query, indexed: IndexedProgram) => Iterable<Evidence>): void =>
      index.forEach((indexed, at) => {
        for (const why of evidenceFor(query, indexed)) keep(at, why)
      })
    compare(writtenEvidence)
    // How kanji may sound is a guess, and needed only where nothing is written so.
    if (query.soundWasTyped || best < EVIDENCE.keyword) compare(heardEvidence)
    if (best < AS_IT_STANDS) compare(wholeNameEvidence)
    if (best < SURE_ENOUGH) for (const [at, why] of typos.slips(query)) keep(at, why)
    return hitsOf(found)
  }

  return {
    rank: (text) => rankQuery(read(text)),
    find: (text) => {
      const query = read(text)
      const hits = rankQuery(query)
      const [first, second] = hits
      if (!first) return { kind: 'none', nearest: hitsOf(typos.nearest(query)).slice(0, MOST_NEAREST) }
      const lead = first.why.score - (second?.why.score ?? 0)
      const exact = first.why.score >= EVIDENCE['exact-reading'] && lead > 0
      return exact || (lead >= CLEAR_LEAD && !first.why.weak)
        ? { kind: 'one', hit: first }
        : { kind: 'several', hits }
    },
  }
}
