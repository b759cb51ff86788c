import type { Program } from '../budget/program.ts'
import { recordsOf } from '../budget/year-record.ts'
import type { Hit } from '../search/program-search.ts'

/** Hits in their order, and among those that fit equally well the program of the newest year first. */
export function newestFirst(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.why.score - a.why.score || newestYear(b.program) - newestYear(a.program))
}

/**
 * Programs to choose from where nothing is asked yet: of each department the one with the largest budget of its newest
 * year, then of each the next one, and so on; in each round the newest year and the largest budget first.
 */
export function ofEveryDepartment(programs: readonly Program[]): Program[] {
  const taken = new Map<string, number>()
  return programs
    .toSorted(newestAndLargest)
    .map((program) => {
      const department = recordsOf(program)[0]?.lead.departments[0]?.id ?? ''
      const round = taken.get(department) ?? 0
      taken.set(department, round + 1)
      return { program, round }
    })
    .toSorted((a, b) => a.round - b.round || newestAndLargest(a.program, b.program))
    .map(({ program }) => program)
}

function newestAndLargest(a: Program, b: Program): number {
  return newestYear(b) - newestYear(a) || newestAmount(b) - newestAmount(a)
}

function newestYear(program: Program): number {
  return recordsOf(program)[0]?.fiscalYear ?? 0
}

function newestAmount(program: Program): number {
  return recordsOf(program)[0]?.budgeted?.total ?? 0
}
