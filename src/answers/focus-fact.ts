import type { Locale } from '../budget/bilingual.ts'
import type { Program, TextPlace } from '../budget/program.ts'
import { focusItemsAbout } from '../budget/totals.ts'
import { bothNames, speak } from '../dialogue/language.ts'
import type { Action, Fact, Line } from '../dialogue/reply.ts'
import { totalDetail, totalName, type Total } from './total.ts'
import { totalRequest } from './total-actions.ts'
import type { World } from './world.ts'

/** The headed amounts under focus areas that mention a program; undefined where none does. */
export function focusFact(program: Program, world: World, locale: Locale): Fact | undefined {
  const items = itemsAbout(program, world)
  if (items.length === 0) return undefined
  const say = speak(locale)
  return {
    label: say('この事業に触れている取組の項目', 'Items of focus areas that mention it'),
    lines: items.flatMap((total): Line[] => [
      bothNames(total.item.name, locale),
      `　${say(`取組${total.area.number}`, `focus area ${total.area.number}`)} · ${totalDetail(total, world.book, locale)}${say('（項目全体の額）', ' (the whole item)')}`,
    ]),
  }
}

/** A button to each of those items. */
export function focusActions(program: Program, world: World, locale: Locale): Action[] {
  return itemsAbout(program, world).map((total) => ({
    label: totalName(total, locale),
    request: totalRequest(total),
  }))
}

/** Where the amounts of those items stand. */
export function focusPlaces(program: Program, world: World): TextPlace[] {
  return itemsAbout(program, world).map(({ item }) => item.place)
}

function itemsAbout(program: Program, world: World): (Total & { readonly kind: 'item' })[] {
  return focusItemsAbout(world.book.totals, program).map((one) => ({ kind: 'item', ...one }))
}
