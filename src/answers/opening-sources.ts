import type { Locale } from '../budget/bilingual.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { Entry, TextPlace } from '../budget/program.ts'
import { once } from './facts.ts'
import { sourceLines } from './source-line.ts'
import type { World } from './world.ts'

/** Where what is said of things that open stands: the entries of programs, and places that belong to none. */
export interface PlanPlaces {
  readonly entries: readonly Entry[]
  readonly places: readonly TextPlace[]
}

/** The places of what documents say of these things; what two entries say alike is told from the newest one. */
export function planPlaces(plans: readonly OpeningPlan[]): PlanPlaces {
  const statements = plans.flatMap((plan) =>
    once(plan.statements, ({ entry, source, name, date, note }) =>
      entry ? JSON.stringify([name, date, note]) : `${source.document.id} ${source.line}`,
    ),
  )
  return {
    entries: statements.flatMap(({ entry }) => entry ?? []),
    places: statements.flatMap(({ entry, source }) => (entry ? [] : [source])),
  }
}

/** The same as lines of an answer, with the state of the data. */
export function planSources(plans: readonly OpeningPlan[], world: World, locale: Locale): string[] {
  const { entries, places } = planPlaces(plans)
  return sourceLines(entries, world, locale, places)
}
