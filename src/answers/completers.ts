import { bothNames, inLanguage } from '../dialogue/language.ts'
import { cutAt } from '../dialogue/quote.ts'
import type { GroupName } from '../budget/groups.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { Program } from '../budget/program.ts'
import { AREAS, FUNDING_SOURCES, PROGRAM_GROUPINGS } from '../budget/vocabulary.ts'
import type { OptionKind } from '../dialogue/command.ts'
import type { Completer } from '../dialogue/desk.ts'
import { MOST_COMPARED, type Hit } from '../search/program-search.ts'
import { nameInLabel, programLabel, programOfLabel } from './program-label.ts'
import { newestFirst, ofEveryDepartment } from './program-order.ts'
import { hasNoOneProgram } from './which-opening.ts'
import { placesFor } from './opening-place.ts'
import { periodsFor } from './opening-periods.ts'
import { filterGroupNaming, groupFinder } from './group-names.ts'
import { idOfTotal, totalLabel } from './total.ts'
import { programsBegunBy } from './names-begun.ts'
import { programsMeant } from './programs-meant.ts'
import type { World } from './world.ts'

/** The most suggestions that Discord shows. */
const MOST_CHOICES = 25
/** The longest name that a suggestion may have on Discord. */
const LONGEST_NAME = 100
/** Of them at most these are things that open, so that programs keep their place. */
const MOST_THINGS = 5

/** Letters that may go on as an English word, and as many programs as they find by chance. */
const LETTERS = /^[a-z]{3,5}$/iu
const MOST_BY_CHANCE = 5

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
    [
      ...world.totals
        .matching(typed)
        .map((total) => ({ name: totalLabel(total, world.book, locale), value: idOfTotal(total) })),
      ...groupsFor(typed, world).map(({ name }) => ({
        name: cutAt(name[locale], LONGEST_NAME),
        value: name.ja,
      })),
    ].slice(0, MOST_CHOICES),
  group: (typed, locale, world) =>
    filterGroupNaming(world)
      .finder.matching(typed)
      .slice(0, MOST_CHOICES)
      .map(({ id, name, grouping }) => ({
        name: cutAt(
          `${inLanguage(PROGRAM_GROUPINGS[grouping], locale)}: ${bothNames(name, locale)}`,
          LONGEST_NAME,
        ),
        value: id,
      })),
  place: (typed, locale) =>
    placesFor(typed)
      .slice(0, MOST_CHOICES)
      .map(({ name, areas }) => ({
        name:
          areas.length === 0
            ? bothNames(name, locale)
            : `${bothNames(name, locale)} · ${areas.map((area) => inLanguage(AREAS[area], locale)).join('・')}`,
        value: name.ja,
      })),
  period: (typed, locale, { book }) => periodsFor(typed, locale, book.openingPlans),
  document: (typed, locale, world) =>
    world.documents
      .matching(typed)
      .slice(0, MOST_CHOICES)
      .map(({ id, title }) => ({ name: title[locale], value: id })),
}

/**
 * Programs for what is typed so far, the one first that the command would take or put first. With nothing typed, some of
 * every department.
 */
function programsFor(typed: string, world: World): Program[] {
  const { book } = world
  if (typed.trim() === '') return ofEveryDepartment(book.programs).slice(0, MOST_CHOICES)
  const known = book.program(typed.trim()) ?? programOfLabel(typed, book.programs)
  if (known) return [known]
  const found = programsMeant(typed, world)
  const hits =
    found.kind === 'one'
      ? [found.hit, ...othersFor(typed, world)]
      : found.kind === 'several'
        ? newestFirst(found.hits)
        : []
  // A few letters are a word by chance; more than that is meant while one types on.
  if (hits.length < MOST_BY_CHANCE && LETTERS.test(typed.trim())) hits.push(...programsBegunBy(typed, world))
  return [...new Set(hits.map(({ program }) => program))].slice(0, MOST_CHOICES)
}

/** What fits as well, though one program is meant: a name that goes on after what was typed. */
function othersFor(typed: string, { programs }: World): Hit[] {
  return newestFirst(programs.rank(nameInLabel(typed) || typed, MOST_COMPARED)).filter(
    ({ why }) => why.weak !== true,
  )
}

/** Groups of programs for what is typed so far; a name that a figure of the whole budget has as well means that. */
function groupsFor(typed: string, world: World): GroupName[] {
  if (typed.trim() === '') return []
  return groupFinder(undefined, world)
    .named(typed)
    .filter(({ name }) => world.totals.exactly(name.ja) === undefined)
}

/** Things of no one program that open, for what is typed so far. */
function thingsFor(typed: string, world: World): OpeningPlan[] {
  if (typed.trim() === '') return []
  return world.openings.matching(typed).filter(hasNoOneProgram).slice(0, MOST_THINGS)
}
