import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { EvidenceKind } from '../search/evidence.ts'
import type { Hit } from '../search/program-search.ts'
import { programOfLabel } from './program-label.ts'
import { programsMeant } from './programs-meant.ts'
import type { World } from './world.ts'

/**
 * The things that open which a text names, where no one program stands for them: a thing of exactly one program is
 * found as that program, unless the text is the very id of the thing. Empty where the text rather means a program.
 * A thing named in part comes before its own programs, and before those that only words about them speak for.
 */
export function openingsNamed(text: string, world: World): OpeningPlan[] {
  const { book, openings } = world
  if (book.program(text.trim()) ?? programOfLabel(text, book.programs)) return []
  const exact = openings.allExactly(text)
  const byId = exact.find(({ id }) => id === text.trim())
  if (byId) return [byId]
  if (exact.length > 0 && exact.every(hasNoOneProgram)) return exact
  const matching = text.trim() === '' ? [] : openings.matching(text).filter(hasNoOneProgram)
  if (matching.length === 0) return []
  const found = programsMeant(text, world)
  const hits = found.kind === 'one' ? [found.hit] : found.kind === 'several' ? found.hits : []
  const strong = hits.filter(({ why }) => NAMED.has(why.kind))
  const own = (hit: Hit): boolean => matching.some((plan) => plan.programs.includes(hit.program))
  return strong.every(own) ? matching : []
}

/** Evidence that the name of a program, or of a place of it, was typed. */
const NAMED: ReadonlySet<EvidenceKind> = new Set([
  'id',
  'exact-name',
  'exact-reading',
  'name',
  'reading',
  'part',
  'part-reading',
])

/** Whether a thing belongs to no program, or to several. */
export function hasNoOneProgram({ programs }: OpeningPlan): boolean {
  return programs.length !== 1
}
