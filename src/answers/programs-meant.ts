import type { Found } from '../search/program-search.ts'
import { programsBegunBy } from './names-begun.ts'
import { nameInLabel } from './program-label.ts'
import type { World } from './world.ts'

/** Some words of an English name, the last of which may be cut. */
const ENGLISH_START = /^\p{Script=Latin}[\p{Script=Latin}'’-]+ .*$/u

/**
 * What a text means that was asked of programs: what search finds, year and amount of a suggestion left out. The first
 * words of English names, cut anywhere, mean those names; and what is too little to be looked for (a kana, a letter)
 * asks whether a name is meant that begins so, or a word of one.
 */
export function programsMeant(text: string, world: World): Found {
  const name = nameInLabel(text) || text
  const found = world.programs.find(name)
  if (found.kind === 'one' && found.hit.why.kind === 'exact-name') return found
  if (found.kind !== 'none' && !ENGLISH_START.test(name)) return found
  const hits = programsBegunBy(name, world)
  const [only, ...others] = hits
  if (!only) return found
  return others.length === 0 && ENGLISH_START.test(name)
    ? { kind: 'one', hit: only }
    : { kind: 'several', hits: hits.map((hit) => ({ ...hit, why: { ...hit.why, weak: true } })) }
}
