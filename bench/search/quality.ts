import type { Index } from './engine.ts'
import type { LookUp } from './query-set.ts'

/** How well an engine did on some look-ups. All shares are from 0 to 1. */
export interface Quality {
  readonly lookUps: number
  /** A right program stood first. */
  readonly first: number
  /** A right program stood among the first five. */
  readonly five: number
  /** Mean of 1 / place of the first right program, 0 where there is none in the first ten. */
  readonly meanReciprocalRank: number
  /** Of what the documents hold: answered with nothing. */
  readonly falseRefusals: number
  /** Of what they do not hold: answered with nothing. */
  readonly refused: number
  /** Of all: answered with one wrong program, and no question asked. */
  readonly takenWrongly: number
}

/** Asks an index all look-ups. Shares of things there is none of are 1 for `refused` and 0 for the others. */
export function qualityOf(index: Index, lookUps: readonly LookUp[]): Quality {
  const held = lookUps.filter(({ right }) => right.length > 0)
  const absent = lookUps.filter(({ right }) => right.length === 0)
  const places = held.map(({ query, right }) => {
    const found = index.search(query, 10)
    return { nothing: found.length === 0, place: found.findIndex((id) => right.includes(id)) }
  })
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of)
  const refused = absent.filter(({ query }) => index.search(query, 10).length === 0).length
  const take = index.take ?? ((query: string) => index.search(query, 1)[0])
  const takenWrongly = lookUps.filter(({ query, right }) => {
    const taken = take(query)
    return taken !== undefined && !right.includes(taken)
  }).length
  return {
    lookUps: lookUps.length,
    first: share(places.filter(({ place }) => place === 0).length, held.length),
    five: share(places.filter(({ place }) => place >= 0 && place < 5).length, held.length),
    meanReciprocalRank: share(
      places.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0),
      held.length,
    ),
    falseRefusals: share(places.filter(({ nothing }) => nothing).length, held.length),
    refused: absent.length === 0 ? 1 : refused / absent.length,
    takenWrongly: share(takenWrongly, lookUps.length),
  }
}
