import { bothNames } from '../dialogue/language.ts'
import { cutAt } from '../dialogue/quote.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { Program } from '../budget/program.ts'
import { recordsOf } from '../budget/year-record.ts'
import { FUNDING_SOURCES } from '../budget/vocabulary.ts'
import type { OptionKind } from '../dialogue/command.ts'
import type { Completer } from '../dialogue/desk.ts'
import { programLabel } from './program-label.ts'
import { hasNoOneProgram } from './which-opening.ts'
import { idOfTotal, totalLabel } from './total.ts'
import type { World } from './world.ts'

/** The most suggestions that Discord shows. */
const MOST_CHOICES = 25
/** The longest name that a suggestion may have on Discord. */
const LONGEST_NAME = 100
/** Of them at most these are things that open, so that programs keep their place. */
const MOST_THINGS = 5

/** What is suggested while somebody types, for each kind of option. */
export const completers: Partial<Record<OptionKind, Completer<World>>> = {
  program: (typed, locale, world) =>
    programsFor(typed, world).map((program) => ({ name: programLabel(program, locale), value: program.id })),
  opening: (typed, locale, world) =>
    [
      ...thingsFor(typed, world).map((plan) => ({
        name: cutAt(bothNames(plan.name, locale), LONGEST_NAME),
        value: plan.id,
      })),
      ...programsFor(typed, world).map((program) => ({
        name: programLabel(program, locale),
        value: program.id,
      })),
    ].slice(0, MOST_CHOICES),
  department: (typed, locale, world) =>
    world.departments
      .matching(typed)
      .slice(0, MOST_CHOICES)
      .map(({ id, name }) => ({ name: bothNames(name, locale), value: id })),
  source: (typed, locale, world) =>
    world.sources
      .matching(typed)
      .map((source) => ({ name: bothNames(FUNDING_SOURCES[source], locale), value: source })),
  total: (typed, locale, world) =>
    world.totals
      .matching(typed)
      .slice(0, MOST_CHOICES)
      .map((total) => ({ name: totalLabel(total, world.book, locale), value: idOfTotal(total) })),
  document: (typed, locale, world) =>
    world.documents
      .matching(typed)
      .slice(0, MOST_CHOICES)
      .map(({ id, title }) => ({ name: title[locale], value: id })),
}

/** Programs for what is typed so far; with nothing typed, those with the largest budgets. */
function programsFor(typed: string, world: World): Program[] {
  const known = world.book.program(typed.trim())
  if (known) return [known]
  const programs =
    typed.trim() === ''
      ? world.book.programs.toSorted((a, b) => newestAmount(b) - newestAmount(a))
      : world.programs.rank(typed).map((hit) => hit.program)
  return programs.slice(0, MOST_CHOICES)
}

/** Things of no one program that open, for what is typed so far. */
function thingsFor(typed: string, world: World): OpeningPlan[] {
  if (typed.trim() === '') return []
  return world.openings.matching(typed).filter(hasNoOneProgram).slice(0, MOST_THINGS)
}

function newestAmount(program: Program): number {
  return recordsOf(program)[0]?.budgeted?.total ?? 0
}
