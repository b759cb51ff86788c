import type { Locale } from '../budget/bilingual.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import type { BudgetDocument } from '../budget/program.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line, type Menu } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { areaNote } from './facts.ts'
import { earlierDateLines, noDate, statusNote } from './opening-dates.ts'
import { otherNamesLines, programNames } from './opening-details.ts'
import type { OpeningQuestion } from './opening-question.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** One fact for each month or fiscal year, in the order of the things; what has no date is together. */
export function byDate(items: readonly OpeningPlan[], { today }: OpeningQuestion, locale: Locale): Fact[] {
  const groups = Map.groupBy(items, ({ planned }) =>
    planned ? dateName(planned.date, locale) : noDate(locale),
  )
  return [...groups].map(([label, group]) => ({
    label: `${label}  ${statusNote(group[0]?.planned?.date, today, locale)}`,
    lines: group.flatMap((plan): Line[] => [
      [strong(bothNames(plan.name, locale)), areaNote(plan.area, locale)],
      ...[
        ...earlierDateLines(plan, locale),
        ...otherNamesLines(plan, locale),
        ...programLines(plan, locale),
      ].map((line) => `　${line}`),
    ]),
  }))
}

/** The programs that it belongs to, where that says more than its own name. */
function programLines(plan: OpeningPlan, locale: Locale): string[] {
  const names = programNames(plan, locale)
  return names === '' || names === inLanguage(plan.name, locale) ? [] : [names]
}

/** Choosing a thing tells all that is printed of it, as on the same day. */
export function menuOf(items: readonly OpeningPlan[], { options, locale }: Request): Menu {
  const { as_of: asOf } = options
  return {
    placeholder: speak(locale)('くわしく見るものを選んでください', 'Choose one to see more'),
    request: { command: 'openings', options: asOf === undefined ? {} : { as_of: asOf } },
    option: 'program',
    choices: items.map(({ id, name, planned }) => ({
      label: inLanguage(name, locale),
      value: id,
      ...(planned && { detail: dateName(planned.date, locale) }),
    })),
  }
}

/** The documents that speak of these things, in the order of the data. */
export function documentsOf(items: readonly OpeningPlan[], world: World): BudgetDocument[] {
  return world.book.documents.filter((document) =>
    items.some(({ statements }) => statements.some(({ source }) => source.document === document)),
  )
}

/** Documents by title, and the state of the data. */
export function documentLines(documents: readonly BudgetDocument[], world: World, locale: Locale): string[] {
  const titles = documents.map((document) => `「${document.title.ja}」`).join('')
  return [speak(locale)(`出典: ${titles}`, `Source: ${titles}`), dataNote(world, locale)]
}
