import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { compareDepartments, compareSources } from './compare-sums.ts'
import { comparePrograms } from './compare-programs.ts'
import { notAlike, onlyOneYear, sameTwice, yearMissing } from './compare-refused.ts'
import type { Comparable } from './compare-request.ts'
import { idOfThing, withThing, yearsOfThing, type Thing } from './compare-thing.ts'
import { pickYears } from './compare-years.ts'
import type { World } from './world.ts'

/** What is to be compared: one thing with another, or with itself in another year. */
export interface Comparison {
  readonly program: string
  readonly with?: string
  readonly year?: FiscalYear
  readonly with_year?: FiscalYear
}

/**
 * Puts two programs, departments or funding sources side by side, or one of them in two years. Asks which is meant
 * where a name fits several, and says in words what cannot be compared. The request gives language and moment.
 */
export function compareAnswer(asked: Comparison, { locale, now }: Request, world: World): Answer {
  const { program: first, with: second } = asked
  const request: Request = { command: 'compare', options: { ...asked }, locale, now }
  return withThing(first, 'program', second, request, world, (a) => {
    if (second === undefined) return compared(a, undefined, asked, request, world)
    return withThing(second, 'with', first, request, world, (b) => compared(a, b, asked, request, world))
  })
}

function compared(
  a: Thing,
  b: Thing | undefined,
  { year, with_year: withYear }: Comparison,
  request: Request,
  world: World,
): Answer {
  if (a.kind === 'total' || b?.kind === 'total' || (b && a.kind !== b.kind)) {
    return notAlike(a, b, request, world)
  }
  const other: Comparable | undefined = b && idOfThing(b) !== idOfThing(a) ? b : undefined
  const picked = pickYears(yearsOfThing(a, world), other && yearsOfThing(other, world), year, withYear)
  if (picked.kind === 'only-one') return onlyOneYear(a, request, world)
  if (picked.kind === 'same') return sameTwice(a, request)
  const second = other ?? a
  if (picked.kind === 'missing') {
    return yearMissing(picked.side === 'a' ? a : second, picked.year, { a, b: other }, request, world)
  }
  if (a.kind === 'program' && second.kind === 'program') {
    return comparePrograms(a, second, picked, request, world)
  }
  if (a.kind === 'department' && second.kind === 'department') {
    return compareDepartments(a, second, picked, request, world)
  }
  if (a.kind === 'source' && second.kind === 'source') {
    return compareSources(a, second, picked, request, world)
  }
  return notAlike(a, second, request, world)
}
