import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { speak } from '../dialogue/language.ts'
import { strong, type Action, type Fact, type Line } from '../dialogue/reply.ts'
import { textPlaceLines } from './source-line.ts'
import { totalDetail, totalName, totalPlace, type Total } from './total.ts'
import { totalRequest } from './total-actions.ts'
import type { World } from './world.ts'

/** How many totals stand among the programs of a search. */
const SHOWN = 3

/** The totals that a search fits, the best few of them; no fact where there is none. */
export function totalsFact(
  totals: readonly Total[],
  year: FiscalYear | undefined,
  world: World,
  locale: Locale,
): Fact[] {
  if (totals.length === 0) return []
  const say = speak(locale)
  const count =
    totals.length > SHOWN
      ? say(`${totals.length}件中 1〜${SHOWN}件目`, `1–${SHOWN} of ${totals.length}`)
      : say(`${totals.length}件`, `${totals.length}`)
  return [
    {
      label: say(`予算全体・取組（${count}）`, `The whole budget and focus areas (${count})`),
      lines: totals
        .slice(0, SHOWN)
        .flatMap((total): Line[] => [
          [strong(totalName(total, locale))],
          `　${totalDetail(total, world.book, locale, year)}`,
        ]),
    },
  ]
}

/** Where the amounts of those totals stand. */
export function totalsSources(
  totals: readonly Total[],
  year: FiscalYear | undefined,
  world: World,
  locale: Locale,
): string[] {
  const places = totals.slice(0, SHOWN).flatMap((total) => totalPlace(total, world.book, year) ?? [])
  return textPlaceLines(places, locale)
}

/** A button to each total that the fact shows, and to the choice among all where there are more. */
export function totalsActions(totals: readonly Total[], query: string, locale: Locale): Action[] {
  return [
    ...totals
      .slice(0, SHOWN)
      .map((total) => ({ label: totalName(total, locale), request: totalRequest(total) })),
    ...(totals.length > SHOWN
      ? [
          {
            label: speak(locale)('ほかの会計・取組', 'More of the budget'),
            request: { command: 'total', options: { name: query } },
          },
        ]
      : []),
  ]
}
