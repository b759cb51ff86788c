import type { Bilingual } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { firstDay, lastDay, parsePartialDate, type PartialDate } from '../budget/partial-date.ts'
import type { Area, OpeningKind } from '../budget/vocabulary.ts'

/** What a digest remembers of one thing for the next digest. */
export interface KnownThing {
  readonly name: Bilingual
  readonly kind: OpeningKind
  readonly area?: Area
  /** As data/ writes dates; absent where no document prints a time. */
  readonly date?: string
}

/** Everything that opens in one state of the data, by id. */
export type KnownThings = Readonly<Record<string, KnownThing>>

/** What is different between two states of the data. */
export interface ThingChange {
  readonly id: string
  readonly kind: 'new' | 'moved' | 'withdrawn'
  /** As it is now; as it was where it is no longer there. */
  readonly thing: KnownThing
  readonly before?: PartialDate
  readonly after?: PartialDate
}

/** A date as data/ writes it: 2020-12-01, 2022-04 or FY2023. */
export function writtenDate(date: PartialDate): string {
  switch (date.precision) {
    case 'day':
      return firstDay(date)
    case 'month':
      return firstDay(date).slice(0, 7)
    case 'fiscal-year':
      return `FY${date.year}`
  }
}

/** What is remembered of these things. */
export function knownThings(plans: readonly OpeningPlan[]): KnownThings {
  return Object.fromEntries(
    plans.map(({ id, name, kind, area, planned }) => [
      id,
      { name, kind, ...(area && { area }), ...(planned && { date: writtenDate(planned.date) }) },
    ]),
  )
}

/**
 * What is new, moved or withdrawn since an earlier state, in the order of ids now known. Of what is over on a day
 * nothing is told, nor of what is new and has no date.
 */
export function changesBetween(before: KnownThings, after: KnownThings, today: Day): ThingChange[] {
  const now = Object.entries(after).flatMap(([id, thing]): ThingChange[] => {
    const old = before[id]
    if (!old) return thing.date === undefined ? [] : [{ id, kind: 'new', thing, ...dates(undefined, thing) }]
    return old.date === thing.date ? [] : [{ id, kind: 'moved', thing, ...dates(old, thing) }]
  })
  const gone = Object.entries(before).flatMap(([id, thing]): ThingChange[] =>
    after[id] ? [] : [{ id, kind: 'withdrawn', thing, ...dates(thing, undefined) }],
  )
  return [...now, ...gone].filter(
    ({ before: was, after: is }) => (!was && !is) || [was, is].some((date) => date && lastDay(date) >= today),
  )
}

function dates(
  old: KnownThing | undefined,
  thing: KnownThing | undefined,
): { before?: PartialDate; after?: PartialDate } {
  const [before, after] = [old?.date, thing?.date].map((date) =>
    date === undefined ? undefined : parsePartialDate(date),
  )
  return { ...(before && { before }), ...(after && { after }) }
}
