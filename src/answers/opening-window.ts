import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import { isDated, type DatedPlan } from '../budget/opening-plan.ts'
import { firstDay, lastDay } from '../budget/partial-date.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { attached } from './attached.ts'
import { openingsChart } from './opening-chart.ts'
import { calendarFiles } from './opening-calendar.ts'
import { statusNote } from './opening-dates.ts'
import { byDate, documentLines, documentsOf, menuOf } from './opening-list.ts'
import { districtActions, filterNote, placeCaution, placeLead } from './opening-place-notes.ts'
import {
  allOpenings,
  asOfNote,
  isWanted,
  isWithin,
  windowName,
  type OpeningQuestion,
} from './opening-question.ts'
import { undatedActions } from './opening-undated.ts'
import { pageOf } from './pages.ts'
import type { World } from './world.ts'

/** Of things on one date beside the window so many are named. */
const MOST_AROUND = 3

/** What opens in a window of days, by date; without a first day, from the day of the question on. */
export function openingsInWindow(question: OpeningQuestion, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const asked = { ...question, from: firstAsked(question) }
  const known = world.book.openingPlans.filter(isDated).filter((plan) => isWanted(plan, asked))
  const fitting = known.filter(({ planned }) => isWithin(planned.date, asked))
  const title = say('開設予定', 'Planned openings') + filterNote(asked, locale)
  const window = windowName(asked, locale)
  const notes = [asOfNote(asked, locale), ...placeCaution(asked.place, locale)]
  const others = [...districtActions(asked.place, request), ...undatedActions(asked, request, world)]
  if (fitting.length === 0) {
    return {
      outcome: 'not-found',
      card: {
        title,
        lead: [
          ...placeLead(asked.place, locale),
          say(`${window}の開設予定は資料にありません。`, `The data holds no opening planned ${window}.`),
        ],
        facts: aroundWindow(known, asked, locale),
        sources: [...notes, ...documentLines(world.book.documents, world, locale)],
      },
      actions: [...others, allOpenings(request)],
    }
  }
  const list = pageOf(fitting, asked.page, { command: 'openings', options: request.options }, locale)
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [
        ...placeLead(asked.place, locale),
        say(`${window}の予定 ${list.count}`, `Planned ${window}: ${list.count}`),
      ],
      facts: byDate(list.items, asked, locale),
      sources: [...notes, ...documentLines(documentsOf(list.items, world), world, locale)],
    },
    actions: [...list.actions, ...others],
    menu: menuOf(list.items, request),
    ...attached([
      ...calendarFiles(fitting, asked, world, locale),
      ...openingsChart(
        title,
        list.items,
        asked.today,
        locale,
        list.actions.length > 0 ? list.count : undefined,
      ),
    ]),
  }
}

/** The first day that is asked for: today, unless another is given or the last one has passed. */
function firstAsked({ today, from, to }: OpeningQuestion): Day | undefined {
  return from ?? (to !== undefined && to < today ? undefined : today)
}

/** The last known date before the window and the next one after it, with what is planned then. */
function aroundWindow(
  known: readonly DatedPlan[],
  { from, to, today }: OpeningQuestion,
  locale: Locale,
): Fact[] {
  const say = speak(locale)
  const last = known.findLast(({ planned }) => from !== undefined && lastDay(planned.date) < from)
  const next = known.find(({ planned }) => to !== undefined && firstDay(planned.date) > to)
  const told = (label: string, one: DatedPlan | undefined): Fact[] => {
    if (!one) return []
    const { date } = one.planned
    const when = dateName(date, locale)
    const names = known
      .filter(({ planned }) => dateName(planned.date, locale) === when)
      .map(({ name }) => bothNames(name, locale))
    const more = names.length - MOST_AROUND
    return [
      {
        label,
        lines: [
          [strong(when), `  ${statusNote(date, today, locale)}`],
          ...names.slice(0, MOST_AROUND).map((name) => `　${name}`),
          ...(more > 0 ? [say(`　ほか${more}件`, `　and ${more} more`)] : []),
        ],
      },
    ]
  }
  return [
    ...told(say('その前の最後の予定', 'The last one before'), last),
    ...told(say('その後の次の予定', 'The next one after'), next),
  ]
}
