import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { compareDates, firstDay, lastDay } from '../budget/partial-date.ts'
import type { DigestFilter, Reminder } from '../dialogue/subscription.ts'
import { changesBetween, knownThings, type KnownThings, type ThingChange } from './known.ts'
import { inOrder, isAskedFor, isDated, isIn, windowFrom, type DatedPlan, type Window } from './matching.ts'

/** What one subscription asks a digest to hold. */
export interface DigestWish {
  readonly filter: DigestFilter
  /** The subscription's number; absent in a preview. */
  readonly number?: number
  /** Whether the window is told; else only what is reminded of. */
  readonly regular: boolean
  readonly reminders: readonly { readonly plan: OpeningPlan; readonly reminder: Reminder }[]
}

/** One thing of a digest, told once for all subscriptions that it matches. */
export interface DigestItem {
  readonly plan: DatedPlan
  readonly numbers: readonly number[]
  readonly reminders: readonly Reminder[]
}

/** What a digest tells. */
export interface DigestContent {
  readonly today: Day
  /** The widest of the windows; absent where only reminders are told. */
  readonly window?: Window
  /** By date; what is only known to lie in a fiscal year comes last. */
  readonly items: readonly DigestItem[]
  readonly changes: readonly (ThingChange & { readonly numbers: readonly number[] })[]
  /** Where nothing lies in the window: what came last before it, and what comes next behind it. */
  readonly before?: DatedPlan
  readonly after?: DatedPlan
}

/** Chooses what a digest tells on a day; `known` is what the last one in the channel knew. */
export function selectContent(
  wishes: readonly DigestWish[],
  plans: readonly OpeningPlan[],
  today: Day,
  known: KnownThings | undefined,
): DigestContent {
  const dated = plans.filter(isDated)
  const regular = wishes.filter((wish) => wish.regular)
  const items = inOrder(dated).flatMap((plan): DigestItem[] => {
    const matched = wishes.filter((wish) => isWished(wish, plan, today))
    if (matched.length === 0) return []
    const reminders = matched.flatMap((wish) =>
      wish.reminders.filter((one) => one.plan.id === plan.id).map(({ reminder }) => reminder),
    )
    return [{ plan, numbers: numbersOf(matched), reminders: [...new Set(reminders)] }]
  })
  const changes = known
    ? changesBetween(known, knownThings(plans), today).flatMap((change) => {
        const matched = regular.filter(({ filter }) => isAskedFor(change.thing, filter))
        return matched.length > 0 ? [{ ...change, numbers: numbersOf(matched) }] : []
      })
    : []
  const window = widest(regular, today)
  return {
    today,
    ...(window && { window }),
    items,
    changes,
    ...(window &&
      items.length === 0 &&
      around(
        dated
          .filter((plan) => isAny(plan, regular))
          .toSorted((a, b) => compareDates(a.planned.date, b.planned.date)),
        window,
      )),
  }
}

/** Whether there is anything to tell. */
export function hasNews({ items, changes }: DigestContent): boolean {
  return items.length + changes.length > 0
}

function isWished({ filter, regular, reminders }: DigestWish, plan: DatedPlan, today: Day): boolean {
  const isReminded = reminders.some((one) => one.plan.id === plan.id)
  return (
    isReminded ||
    (regular && isAskedFor(plan, filter) && isIn(windowFrom(today, filter.months), plan.planned.date))
  )
}

function isAny(plan: OpeningPlan, wishes: readonly DigestWish[]): boolean {
  return wishes.some(({ filter }) => isAskedFor(plan, filter))
}

function numbersOf(wishes: readonly DigestWish[]): number[] {
  return wishes.flatMap(({ number }) => number ?? [])
}

function widest(wishes: readonly DigestWish[], today: Day): Window | undefined {
  const windows = wishes.map(({ filter }) => windowFrom(today, filter.months))
  return windows.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0]
}

/** What came last before a window, and what comes next behind it, of things in the order of their dates. */
function around(plans: readonly DatedPlan[], { from, to }: Window): Pick<DigestContent, 'before' | 'after'> {
  const before = plans.findLast(({ planned }) => lastDay(planned.date) < from)
  const after = plans.find(({ planned }) => firstDay(planned.date) > to)
  return { ...(before && { before }), ...(after && { after }) }
}
