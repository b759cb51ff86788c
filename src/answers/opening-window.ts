import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import { isDated, type DatedPlan, type OpeningPlan } from '../budget/opening-plan.ts'
import { firstDay, lastDay } from '../budget/partial-date.ts'
import type { BudgetDocument } from '../budget/program.ts'
import { AREAS, OPENING_KINDS } from '../budget/vocabulary.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact, type Line, type Menu } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { attached } from './attached.ts'
import { areaNote } from './facts.ts'
import { calendarFiles } from './opening-calendar.ts'
import { earlierDateLines, statusNote } from './opening-dates.ts'
import { otherNamesLines, programNames } from './opening-details.ts'
import { allOpenings, asOfNote, dayText, type OpeningQuestion } from './opening-question.ts'
import { pageOf } from './pages.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** Of things on one date beside the window so many are named. */
const MOST_AROUND = 3

/** What opens in a window of days, by date; without a first day, from the day of the question on. */
export function openingsInWindow(asked: OpeningQuestion, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const from = asked.from ?? asked.today
  const known = world.book.openingPlans.filter(isDated).filter((plan) => isAskedFor(plan, asked))
  const fitting = known.filter(
    ({ planned: { date } }) =>
      lastDay(date) >= from && (asked.to === undefined || firstDay(date) <= asked.to),
  )
  const title = say('開設予定', 'Planned openings') + filterNote(asked, locale)
  const window = say(
    `${dayText(from, 'ja')}から${asked.to === undefined ? '' : `${dayText(asked.to, 'ja')}まで`}`,
    `from ${dayText(from, 'en')}${asked.to === undefined ? '' : ` to ${dayText(asked.to, 'en')}`}`,
  )
  const notes = [asOfNote(asked, locale), ...areaCaution(asked, locale)]
  if (fitting.length === 0) {
    return {
      outcome: 'not-found',
      card: {
        title,
        lead: [
          say(`${window}の開設予定は資料にありません。`, `The data holds no opening planned ${window}.`),
        ],
        facts: aroundWindow(known, from, asked, locale),
        sources: [...notes, ...documentLines(world.book.documents, world, locale)],
      },
      actions: [allOpenings(request)],
    }
  }
  const list = pageOf(fitting, asked.page, { command: 'openings', options: request.options }, locale)
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [say(`${window}の予定 ${list.count}`, `Planned ${window}: ${list.count}`)],
      facts: byDate(list.items, asked, locale),
      sources: [...notes, ...documentLines(documentsOf(list.items, world), world, locale)],
    },
    actions: list.actions,
    menu: menuOf(list.items, request),
    ...attached(calendarFiles(fitting, asked, world, locale)),
  }
}

function isAskedFor(plan: OpeningPlan, { area, kind }: OpeningQuestion): boolean {
  return (area === undefined || plan.area === area) && (kind === undefined || plan.kind === kind)
}

function filterNote({ area, kind }: OpeningQuestion, locale: Locale): string {
  const kindNote =
    kind === undefined ? '' : speak(locale)(`（${OPENING_KINDS[kind].ja}）`, ` (${OPENING_KINDS[kind].en})`)
  return areaNote(area, locale) + kindNote
}

/** One fact for each month or fiscal year, in the order of their dates. */
function byDate(items: readonly DatedPlan[], { today }: OpeningQuestion, locale: Locale): Fact[] {
  const groups = Map.groupBy(items, ({ planned }) => dateName(planned.date, locale))
  return [...groups].map(([label, group]) => ({
    label: `${label}  ${group[0] ? statusNote(group[0].planned.date, today, locale) : ''}`,
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

/** The last known date before the window and the next one after it, with what is planned then. */
function aroundWindow(
  known: readonly DatedPlan[],
  from: Day,
  { to, today }: OpeningQuestion,
  locale: Locale,
): Fact[] {
  const say = speak(locale)
  const last = known.findLast(({ planned }) => lastDay(planned.date) < from)
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

/** Choosing a thing tells all that is printed of it, as on the same day. */
function menuOf(items: readonly DatedPlan[], { options, locale }: Request): Menu {
  const say = speak(locale)
  const { as_of: asOf } = options
  return {
    placeholder: say('くわしく見るものを選んでください', 'Choose one to see more'),
    request: { command: 'openings', options: asOf === undefined ? {} : { as_of: asOf } },
    option: 'program',
    choices: items.map((plan) => ({
      label: inLanguage(plan.name, locale),
      value: plan.id,
      detail: dateName(plan.planned.date, locale),
    })),
  }
}

function areaCaution({ area }: OpeningQuestion, locale: Locale): string[] {
  return area === undefined
    ? []
    : [
        speak(locale)(
          `地区が資料から分からない予定は、${AREAS[area].ja}の一覧に入りません。`,
          'Openings whose district the document does not tell are not listed here.',
        ),
      ]
}

/** The documents that speak of these things, in the order of the data. */
function documentsOf(items: readonly OpeningPlan[], world: World): BudgetDocument[] {
  return world.book.documents.filter((document) =>
    items.some(({ statements }) => statements.some(({ source }) => source.document === document)),
  )
}

function documentLines(documents: readonly BudgetDocument[], world: World, locale: Locale): string[] {
  const titles = documents.map((document) => `「${document.title.ja}」`).join('')
  return [speak(locale)(`出典: ${titles}`, `Source: ${titles}`), dataNote(world, locale)]
}
