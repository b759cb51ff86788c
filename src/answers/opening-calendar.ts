import type { Locale } from '../budget/bilingual.ts'
import { DATA_SET } from '../budget/data-set.ts'
import { isDated, type DatedPlan, type OpeningPlan } from '../budget/opening-plan.ts'
import { firstDay, lastDay, type PartialDate } from '../budget/partial-date.ts'
import { AREAS, OPENING_KINDS } from '../budget/vocabulary.ts'
import type { Calendar, CalendarEvent } from '../dialogue/calendar.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import type { Attachment } from '../dialogue/reply.ts'
import { earlierDateLines, statusNote } from './opening-dates.ts'
import { detailLines, programsLine } from './opening-details.ts'
import { asOfNote, dayText, type OpeningQuestion } from './opening-question.ts'
import { planSources } from './opening-sources.ts'
import type { World } from './world.ts'

const FILE_NAME = 'openings.ics'
/** The alt text names so many things. */
const MOST_NAMED = 5

/** What is told as a file for calendars; none where nothing of it has a date. */
export function calendarFiles(
  plans: readonly OpeningPlan[],
  asked: OpeningQuestion,
  world: World,
  locale: Locale,
): readonly (Attachment & { readonly content: Calendar })[] {
  const dated = plans.filter(isDated)
  if (dated.length === 0) return []
  const say = speak(locale)
  const [newest] = world.book.documents.toSorted((a, b) => b.order - a.order)
  return [
    {
      name: FILE_NAME,
      description: describe(dated, asked, locale),
      note: say(
        `📅 カレンダー用の ${FILE_NAME} を添付しました（${dated.length}件）`,
        `📅 ${FILE_NAME} puts ${dated.length === 1 ? 'it' : `all ${dated.length}`} into your calendar.`,
      ),
      content: {
        kind: 'calendar',
        title:
          say('開設予定', 'Planned openings') + (newest ? ` ${inLanguage(newest.publisher, locale)}` : ''),
        locale,
        toldOn: asked.askedOn,
        events: dated.map((plan) => eventOf(plan, asked, world, locale)),
      },
    },
  ]
}

function describe(plans: readonly DatedPlan[], { today }: OpeningQuestion, locale: Locale): string {
  const say = speak(locale)
  const named = plans
    .slice(0, MOST_NAMED)
    .map(({ name, planned }) => `${dateName(planned.date, locale)} ${inLanguage(name, locale)}`)
  const more = plans.length - named.length
  return say(
    `開設予定${plans.length}件のカレンダー（${dayText(today, 'ja')}現在）: ${named.join('、')}${more > 0 ? ` ほか${more}件` : ''}`,
    `Calendar with ${plans.length} planned ${plans.length === 1 ? 'opening' : 'openings'} (as of ${dayText(today, 'en')}): ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  )
}

/**
 * A thing with a date as an event that lasts as long as the date is wide: a day, a month or a fiscal year. Each document
 * that speaks of it is a revision, so that a calendar takes a moved date for the same event.
 */
function eventOf(plan: DatedPlan, asked: OpeningQuestion, world: World, locale: Locale): CalendarEvent {
  const { id, planned, statements, area, kind, details } = plan
  const { date } = planned
  const location = details.address
    ? bothNames(details.address, locale)
    : area && inLanguage(AREAS[area], locale)
  return {
    uid: `${id}@openings.${DATA_SET}`,
    revision: new Set(statements.map(({ source }) => source.document)).size - 1,
    title: titleOf(plan, locale),
    firstDay: firstDay(date),
    lastDay: lastDay(date),
    description: [
      `${dateName(date, locale)} ${statusNote(date, asked.today, locale)}`,
      ...(date.precision === 'fiscal-year' ? [onlyYear(locale)] : []),
      ...earlierDateLines(plan, locale),
      ...detailLines(plan, locale),
      programsLine(plan, locale),
      asOfNote(asked, locale),
      ...planSources([plan], world, locale),
    ],
    ...(location !== undefined && { location }),
    categories: [inLanguage(OPENING_KINDS[kind], locale)],
  }
}

/** What a calendar shows in its bar: it has no room for more, so the width of the date is said there. */
function titleOf({ name, kind, planned }: DatedPlan, locale: Locale): string {
  const starts = kind === 'service' || kind === 'system'
  const when = whenNote(planned.date, locale)
  return speak(locale)(
    `${name.ja} ${starts ? '開始' : '開設'}予定${when}`,
    `Planned ${starts ? 'start' : 'opening'}: ${bothNames(name, 'en')}${when}`,
  )
}

function whenNote(date: PartialDate, locale: Locale): string {
  const say = speak(locale)
  const when = dateName(date, locale)
  switch (date.precision) {
    case 'day':
      return ''
    case 'month':
      return say(`（${when}中）`, `, in ${when}`)
    case 'fiscal-year':
      return say(`（${when}中、月は未定）`, `, in ${when}, no month given`)
  }
}

/** What is said of a date of which a document prints no month. */
export function onlyYear(locale: Locale): string {
  return speak(locale)(
    '資料にあるのは年度だけで、月は決まっていません。',
    'The document gives only the fiscal year, no month.',
  )
}
