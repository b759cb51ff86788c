import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { EVIDENCE, evidenceFor, type Evidence, type EvidenceKind } from './evidence.ts'
import { indexPrograms } from './indexed.ts'
import { queryReader, type Query } from './query.ts'
import { typoFinder, type TypoEvidence } from './typos.ts'
import { foldWithVariants } from './variants.ts'
import type { WordFile } from './word-file.ts'

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

/** Where there is evidence of this strength, nobody looks for slips of the pen. */
const SURE_ENOUGH = EVIDENCE['part-reading']
/** How far ahead the best must be to answer without asking. */
const CLEAR_LEAD = 12
const GUESSES: ReadonlySet<EvidenceKind> = new Set(['name-typo', 'reading-typo'])
/** A slip in fewer than six characters is asked about, never taken for granted. */
const GOOD_GUESS = EVIDENCE['name-typo'] + 22
const MOST_NEAREST = 3

/** Builds the search over a book, with the words that `npm run data:build` wrote. */
export function createProgramSearch(book: BudgetBook, words: WordFile): ProgramSearch {
  const toForm = foldWithVariants(book.words)
  const index = indexPrograms(book, words, toForm)
  const read = queryReader(book, words, toForm)
  const findTypos = typoFinder(index)

  const withProgram = (found: TypoEvidence): Hit[] =>
    [...found].flatMap(([at, why]) => {
      const program = index[at]?.program
      return program ? [{ program, why }] : []
    })

  const rankQuery = (query: Query): Hit[] => {
    if (query.form === '' && query.sound === undefined) return []
    const hits = index.flatMap((indexed) => {
      const why = evidenceFor(query, indexed)
      return why ? [{ program: indexed.program, why }] : []
    })
    if (!hits.some((hit) => hit.why.score >= SURE_ENOUGH)) {
      const known = new Set(hits.map((hit) => hit.program.id))
      hits.push(...withProgram(findTypos.slips(query)).filter((hit) => !known.has(hit.program.id)))
    }
    return bestFirst(hits)
  }

  return {
    rank: (text) => rankQuery(read(text)),
    find: (text) => {
      const query = read(text)
      const hits = rankQuery(query)
      const [first, second] = hits
      if (!first) {
        return {
          kind: 'none',
          nearest: bestFirst(withProgram(findTypos.nearest(query))).slice(0, MOST_NEAREST),
        }
      }
      const lead = first.why.score - (second?.why.score ?? 0)
      const exact = first.why.score >= EVIDENCE['exact-reading'] && lead > 0
      const guessed = GUESSES.has(first.why.kind) && first.why.score < GOOD_GUESS
      return exact || (lead >= CLEAR_LEAD && !guessed)
        ? { kind: 'one', hit: first }
        : { kind: 'several', hits }
    },
  }
}

function bestFirst(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.why.score - a.why.score)
}
