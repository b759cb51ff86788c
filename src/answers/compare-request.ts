import type { FiscalYear } from '../budget/fiscal-year.ts'
import { PRIVATE } from '../dialogue/command.ts'
import type { NextRequest } from '../dialogue/request.ts'
import { encodeRequest } from '../dialogue/request-code.ts'
import { idOfThing, nameOfThing, type Thing } from './compare-thing.ts'

/** Something that can be compared. */
export type Comparable = Exclude<Thing, { kind: 'total' }>

/**
 * The question that compares `a` with `b`, or `a` with itself. Two ids may be too long for a button: then the Japanese
 * names stand for them, which are shorter.
 */
export function compareRequest(
  a: Comparable,
  b: Comparable | undefined,
  years: { readonly year?: FiscalYear; readonly with_year?: FiscalYear } = {},
): NextRequest {
  const named = (nameOf: (thing: Comparable) => string): NextRequest => ({
    command: 'compare',
    options: { program: nameOf(a), ...(b && { with: nameOf(b) }), ...years },
  })
  const whole = named(idOfThing)
  const isCarried = encodeRequest({ ...whole, options: { ...whole.options, [PRIVATE]: true } }) !== undefined
  return isCarried ? whole : named(shortName)
}

function shortName(thing: Comparable): string {
  const [id, name] = [idOfThing(thing), nameOfThing(thing).ja]
  return name.length < id.length ? name : id
}
