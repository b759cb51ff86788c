import type { Bilingual } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Department, Program } from '../budget/program.ts'
import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import { recordsOf } from '../budget/year-record.ts'
import type { Answer, Line } from '../dialogue/reply.ts'
import type { NextRequest, Request } from '../dialogue/request.ts'
import { EVIDENCE } from '../search/evidence.ts'
import { programOfLabel } from './program-label.ts'
import { programsMeant } from './programs-meant.ts'
import { nameOfTotal, type Total } from './total.ts'
import { totalRequest } from './total-actions.ts'
import { departmentNaming, sourceNaming, withNamed } from './which-name.ts'
import { withProgram } from './which-program.ts'
import type { World } from './world.ts'

/** What one side of a comparison names. A total is understood, and then refused in words. */
export type Thing =
  | { readonly kind: 'program'; readonly program: Program; readonly why?: Line }
  | { readonly kind: 'department'; readonly department: Department }
  | { readonly kind: 'source'; readonly source: FundingSource }
  | { readonly kind: 'total'; readonly total: Total }

/**
 * Answers with what a text means: a program, or a department, a funding source or a total that is called exactly so.
 * Where the `other` side is exactly a department or a source, part of such a name is enough. Asks where several fit;
 * `option` is the option that holds the text.
 */
export function withThing(
  text: string,
  option: string,
  other: string | undefined,
  request: Request,
  world: World,
  answer: (thing: Thing) => Answer,
): Answer {
  const known = world.book.program(text.trim()) ?? programOfLabel(text, world.book.programs)
  if (known) return answer({ kind: 'program', program: known })
  const exact = exactThing(text, world)
  if (exact) return answer(exact)
  const meant = programsMeant(text, world)
  const beside = other === undefined ? undefined : exactThing(other, world)?.kind
  const asProgram = (): Answer =>
    withProgram(text, option, request, world, (program, why) =>
      answer({ kind: 'program', program, ...(why && { why }) }),
    )
  const isCalledSo = meant.kind === 'one' && meant.hit.why.score >= EVIDENCE['exact-reading']
  if (isCalledSo) return asProgram()
  if (beside === 'department' || meant.kind === 'none') {
    if (world.departments.matching(text).length > 0) {
      return withNamed(text, option, departmentNaming(world), request, {
        found: (department) => answer({ kind: 'department', department }),
        notFound: asProgram,
      })
    }
  }
  if (beside === 'source' || meant.kind === 'none') {
    return withNamed(text, option, sourceNaming(world), request, {
      found: (source) => answer({ kind: 'source', source }),
      notFound: asProgram,
    })
  }
  return asProgram()
}

/** The department, source or total whose name is exactly this, where no program is called so. */
function exactThing(text: string, world: World): Thing | undefined {
  const department = world.departments.exactly(text)
  if (department) return { kind: 'department', department }
  const source = world.sources.exactly(text)
  if (source) return { kind: 'source', source }
  const total = world.totals.exactly(text)
  if (!total) return undefined
  const [best] = world.programs.rank(text)
  return best && best.why.score >= EVIDENCE['exact-reading'] ? undefined : { kind: 'total', total }
}

/** What a side is called. */
export function nameOfThing(thing: Thing): Bilingual {
  switch (thing.kind) {
    case 'program':
      return thing.program.name
    case 'department':
      return thing.department.name
    case 'source':
      return FUNDING_SOURCES[thing.source]
    case 'total':
      return nameOfTotal(thing.total)
  }
}

/** What names a side for ever. */
export function idOfThing(thing: Exclude<Thing, { kind: 'total' }>): string {
  switch (thing.kind) {
    case 'program':
      return thing.program.id
    case 'department':
      return thing.department.id
    case 'source':
      return thing.source
  }
}

/** The fiscal years in which the documents hold something of a side, newest first; none are asked of a total. */
export function yearsOfThing(thing: Thing, { book }: World): FiscalYear[] {
  switch (thing.kind) {
    case 'program':
      return recordsOf(thing.program).map(({ fiscalYear }) => fiscalYear)
    case 'department':
      return book.years.filter((year) => book.recordsOf(thing.department, year).length > 0)
    case 'source':
      return book.years.filter((year) => book.fundedBy(thing.source, year).length > 0)
    case 'total':
      return []
  }
}

/** The question about one side alone. */
export function aloneRequest(thing: Thing, year?: FiscalYear): NextRequest {
  const inYear = year === undefined ? {} : { year }
  switch (thing.kind) {
    case 'program':
      return { command: 'program', options: { program: thing.program.id, ...inYear } }
    case 'department':
      return { command: 'department', options: { department: thing.department.id, ...inYear } }
    case 'source':
      return { command: 'funding', options: { source: thing.source, ...inYear } }
    case 'total':
      return totalRequest(thing.total, year)
  }
}
