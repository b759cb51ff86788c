import type { OpeningPlan } from '../budget/opening-plan.ts'
import { EVIDENCE } from '../search/evidence.ts'
import type { Hit } from '../search/program-search.ts'
import { programOfLabel } from './program-label.ts'
import type { World } from './world.ts'

/**
 * The things that open which a text names, where no one program stands for them: a thing of exactly one program is
 * found as that program, unless the text is the very id of the thing. Empty where the text rather means a program.
 * A thing named in part comes before programs that only their content speaks for, and before its own programs.
 */
export function openingsNamed(text: string, world: World): OpeningPlan[] {
  const { book, openings, programs } = world
  if (book.program(text.trim()) ?? programOfLabel(text, book.programs)) return []
  const exact = openings.allExactly(text)
  const byId = exact.find(({ id }) => id === text.trim())
  if (byId) return [byId]
  if (exact.length > 0 && exact.every(hasNoOneProgram)) return exact
  const matching = text.trim() === '' ? [] : openings.matching(text).filter(hasNoOneProgram)
  if (matching.length === 0) return []
  const found = programs.find(text)
  const hits = found.kind === 'one' ? [found.hit] : found.kind === 'several' ? found.hits : []
  const strong = hits.filter(({ why }) => why.score >= EVIDENCE.part)
  const own = (hit: Hit): boolean => matching.some((plan) => plan.programs.includes(hit.program))
  return strong.every(own) ? matching : []
}

/** Whether a thing belongs to no program, or to several. */
export function hasNoOneProgram({ programs }: OpeningPlan): boolean {
  return programs.length !== 1
}
