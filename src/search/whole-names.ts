import { EVIDENCE, weakIf, type Evidence } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Query } from './query.ts'
import { SHORT, slipsAllowed, slipsBetween } from './slips.ts'

/** What each slip takes away. */
const SLIP = 2

/**
 * A whole name that was typed with a slip or two, in its characters or in its sound. That rates above a facility, and
 * below a name that holds the query as it is.
 */
export function* wholeNameEvidence(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  const isShort = query.form.length < SHORT
  for (const name of indexed.names) {
    const written = slipsInName(query, name)
    if (written > 0) {
      yield weakIf(isShort, {
        kind: 'name-typo',
        matched: name.shown,
        score: EVIDENCE.name - SLIP * written,
      })
    }
    const heard = query.soundWasTyped ? slipsIn(query.sound ?? '', name.sound) : 0
    if (heard > 0) {
      yield { kind: 'reading-typo', matched: name.shown, score: EVIDENCE.reading - SLIP * heard }
    }
  }
}

/** The fewest slips, the spelling of a name counting as well as its form; 0 when there are none, or too many. */
function slipsInName(query: Query, name: IndexedName): number {
  const asFormed = slipsIn(query.form, name.form)
  if (query.plain === query.form && name.plain === name.form) return asFormed
  const asTyped = slipsIn(query.plain, name.plain)
  return asFormed === 0 || asTyped === 0 ? asFormed + asTyped : Math.min(asFormed, asTyped)
}

function slipsIn(typed: string, text: string): number {
  const allowed = slipsAllowed(typed)
  const slips = allowed === 0 ? 0 : slipsBetween(typed, text, allowed)
  return slips > allowed ? 0 : slips
}
