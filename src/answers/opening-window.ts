import type { Locale } from '../budget/bilingual.ts'
import type { Day } from '../budget/calendar.ts'
import type { OpeningPlan, StatedDate } from '../budget/opening-plan.ts'
import { firstDay, lastDay } from '../budget/partial-date.ts'
import { AREAS, OPENING_KINDS } from '../budget/vocabulary.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact, type Line, type Menu } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { areaNote } from './facts.ts'
import { earlierDateLines, statusNote } from './opening-dates.ts'
import { otherNamesLines } from './opening-details.ts'
import { allOpenings, asOfNote, dayText, type OpeningQuestion } from './opening-question.ts'
import { pageOf } from './pages.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** A thing with a date. */
type Dated = OpeningPlan & { readonly planned: StatedDate }

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
        lead: [say(`${window}の開設予定は資料にありません。`, `The data holds no opening planned ${window}.`)],
        facts: aroundWindow(known, from, asked, locale),
        sources: [...notes, ...documentLines(known, world, locale)],
      },
      actions: [allOpenings(request)],
    }
  }
  const list = pageOf(fitting, asked.page, { command: 'openings', options: request.options }, locale)
  const menu = menuOf(list.items, locale)
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [say(`${window}の予定 ${list.count}`, `Planned ${window}: ${list.count}`)],
      facts: byDate(list.items, asked, locale),
      sources: [...notes, ...documentLines(list.items, world, locale)],
    },
    actions: list.actions,
    ...(menu && { menu }),
  }
}

function isDated(plan: OpeningPlan): plan is Dated {
  return plan.planned !== undefined
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
function byDate(items: readonly Dated[], { today }: OpeningQuestion, locale: Locale): Fact[] {
  const say = speak(locale)
  const groups = Map.groupBy(items, ({ planned }) => dateName(planned.date, locale))
  return [...groups].map(([label, group]) => ({
    label: `${label}  ${group[0] ? statusNote(group[0].planned.date, today, locale) : ''}`,
    lines: group.flatMap((plan): Line[] => [
      [strong(bothNames(plan.name, locale)), areaNote(plan.area, locale)],
      ...[...earlierDateLines(plan, locale), ...otherNamesLines(plan, locale)].map(indented),
      ...(plan.programs.length === 0
        ? []
        : [indented(plan.programs.map(({ name }) => inLanguage(name, locale)).join(say('、', ', ')))]),
    ]),
  }))
}

function indented(line: Line): Line {
  return typeof line === 'string' ? `　${line}` : ['　', ...line]
}

/** The last known thing before the window and the next one after it. */
function aroundWindow(
  known: readonly Dated[],
  from: Day,
  { to, today }: OpeningQuestion,
  locale: Locale,
): Fact[] {
  const say = speak(locale)
  const last = known.findLast(({ planned }) => lastDay(planned.date) < from)
  const next = known.find(({ planned }) => to !== undefined && firstDay(planned.date) > to)
  const told = (label: string, plan: Dated | undefined): Fact[] => {
    if (!plan) return []
    const { date } = plan.planned
    const line: Line = [
      strong(dateName(date, locale)),
      `  ${bothNames(plan.name, locale)}  ${statusNote(date, today, locale)}`,
    ]
    return [{ label, lines: [line] }]
  }
  return [
    ...told(say('その前の最後の予定', 'The last one before'), last),
    ...told(say('その後の次の予定', 'The next one after'), next),
  ]
}

/** Each thing once; choosing one tells all that is printed of it. */
function menuOf(items: readonly Dated[], locale: Locale): Menu | undefined {
  const say = speak(locale)
  // Each program once, with the first of its things on the page; a thing of several programs brings them all.
  const first = new Map<string, Menu['choices'][number]>()
  for (const plan of items) {
    for (const program of plan.programs) {
      if (first.has(program.id)) continue
      first.set(program.id, {
        label: inLanguage(program.name, locale),
        value: program.id,
        detail: `${dateName(plan.planned.date, locale)} ${inLanguage(plan.name, locale)}`,
      })
    }
  }
  if (first.size === 0) return undefined
  return {
    placeholder: say('くわしく見る事業を選んでください', 'Choose a program to see more'),
    request: { command: 'program', options: {} },
    option: 'program',
    choices: [...first.values()],
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

/** The documents that speak of these things, in the order of the data; all of them where there is no thing. */
function documentLines(items: readonly OpeningPlan[], world: World, locale: Locale): string[] {
  const documents = world.book.documents.filter((document) =>
    items.some(({ statements }) => statements.some(({ source }) => source.document === document)),
  )
  const titles = (documents.length === 0 ? world.book.documents : documents)
    .map((document) => `「${document.title.ja}」`)
    .join('')
  return [speak(locale)(`出典: ${titles}`, `Source: ${titles}`), dataNote(world, locale)]
}
