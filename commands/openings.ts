import { areaNote } from '../src/answers/facts.ts'
import { invalid } from '../src/answers/invalid.ts'
import { openingStatus } from '../src/answers/opening-status.ts'
import { PROGRAM_OPTION } from '../src/answers/options.ts'
import { PAGE_OPTION, pageOf } from '../src/answers/pages.ts'
import { sourceLines } from '../src/answers/source-line.ts'
import { dataNote, withProgram } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import type { Locale } from '../src/budget/bilingual.ts'
import type { AnnouncedOpening } from '../src/budget/book.ts'
import { dayInTokyo, type Day } from '../src/budget/calendar.ts'
import { firstDay, lastDay, type PartialDate } from '../src/budget/partial-date.ts'
import type { BudgetDocument, Program } from '../src/budget/program.ts'
import { AREAS, type Area } from '../src/budget/vocabulary.ts'
import type { Command, OptionDefinition } from '../src/dialogue/command.ts'
import { dateName, dayName } from '../src/dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../src/dialogue/language.ts'
import { strong, type Action, type Answer, type Fact, type Line, type Menu } from '../src/dialogue/reply.ts'
import type { Request } from '../src/dialogue/request.ts'

const day = (ja: string, inJapanese: string, inEnglish: string): OptionDefinition & { kind: 'day' } => ({
  kind: 'day',
  ja,
  description: { ja: `${inJapanese}（例: 2021-04-01）`, en: `${inEnglish}, such as 2021-04-01` },
})

const options = {
  program: PROGRAM_OPTION,
  from: day('から', 'この日から後の予定', 'Planned on or after this day'),
  to: { ...day('まで', 'この日までの予定', 'Planned up to this day'), monthEnds: true },
  area: {
    kind: 'area',
    ja: '地区',
    description: { ja: '5つの地区のどれか', en: 'One of the five districts' },
  },
  as_of: day('基準日', 'この日に尋ねたものとして答えます', 'Answer as if asked on this day'),
  page: PAGE_OPTION,
} as const

/** One thing that opens, though several programs announce it. */
interface MergedOpening extends AnnouncedOpening {
  readonly also: readonly Program[]
}

interface Asked {
  readonly today: Day
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly area: Area | undefined
  readonly page: number | undefined
}

/** What opens when. A fiscal-year date is never given a month. */
export const openings: Command<World, typeof options> = {
  name: 'openings',
  ja: '開設予定',
  description: { ja: '施設などの開設・開始の予定を調べます', en: 'What opens or starts when' },
  options,
  examples: [{ program: 'シティハイツ高浜' }, { from: '2020-04-01' }],
  answer: ({ program: text, from, to, area, as_of: asOf, page }, request, world) => {
    const asked = { today: asOf ?? dayInTokyo(request.now), from, to, area, page }
    if (from !== undefined && to !== undefined && from > to) {
      return invalid(
        { ja: '「から」が「まで」より後になっています。', en: 'The day "from" is later than the day "to".' },
        request,
      )
    }
    if (text === undefined) return inWindow(asked, request, world)
    return withProgram(text, 'program', request, world, (program, why) =>
      ofProgram(program, why, asked, request, world),
    )
  },
}

function ofProgram(
  program: Program,
  why: Line | undefined,
  asked: Asked,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const announced = world.book.openings().filter((one) => one.program.id === program.id)
  const name = bothNames(program.name, locale)
  const seeAlso: Action = {
    label: say('この事業のすべて', 'Everything about it'),
    request: { command: 'program', options: { program: program.id } },
  }
  const [first] = announced
  const entry = first?.entry ?? program.entries[0]
  const sources = entry ? sourceLines([entry], world, locale) : [dataNote(world, locale)]
  if (!first) {
    return {
      outcome: 'not-found',
      card: {
        title: say(`${name}の開設予定`, `Openings of ${name}`),
        lead: [
          say(
            'この事業の開設・開始の時期は資料にありません。',
            'The data gives no opening date for this program.',
          ),
        ],
        sources,
      },
      actions: [seeAlso, allOpenings(request)],
    }
  }
  return {
    outcome: 'answered',
    card: {
      title: say(`${name}の開設予定`, `Openings of ${name}`),
      ...(why && { lead: [why] }),
      facts: announced.map((one) => ({
        label: bothNames(one.opening.what, locale) + areaNote(one.opening.area, locale),
        lines: [
          [strong(dateName(one.opening.date, locale)), `  ${status(one.opening.date, asked, locale)}`],
          ...precisionNote(one.opening.date, locale),
          ...(one.opening.note ? [inLanguage(one.opening.note, locale)] : []),
        ],
      })),
      sources: [asOfNote(asked, request), ...sources],
    },
    actions: [seeAlso, allOpenings(request)],
  }
}

function inWindow(asked: Asked, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const from = asked.from ?? asked.today
  const all = merged(world.book.openings())
  const inArea = all.filter((one) => asked.area === undefined || one.opening.area === asked.area)
  const fitting = inArea.filter(
    ({ opening }) =>
      lastDay(opening.date) >= from && (asked.to === undefined || firstDay(opening.date) <= asked.to),
  )
  const title = say(
    `開設予定${asked.area === undefined ? '' : areaNote(asked.area, 'ja')}`,
    `Planned openings${asked.area === undefined ? '' : areaNote(asked.area, 'en')}`,
  )
  const window = say(
    `${dayText(from, 'ja')}から${asked.to === undefined ? '' : `${dayText(asked.to, 'ja')}まで`}`,
    `from ${dayText(from, 'en')}${asked.to === undefined ? '' : ` to ${dayText(asked.to, 'en')}`}`,
  )
  if (fitting.length === 0) return nothingInWindow(title, window, inArea, from, asked, request, world)
  const list = pageOf(fitting, asked.page, { command: 'openings', options: request.options }, locale)
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [say(`${window}の予定 ${list.count}`, `Planned ${window}: ${list.count}`)],
      facts: byDate(list.items, asked, locale),
      sources: [
        asOfNote(asked, request),
        ...areaCaution(asked, locale),
        ...windowSources(documentsOf(list.items, world), world, locale),
      ],
    },
    actions: list.actions,
    menu: {
      placeholder: say('くわしく見る事業を選んでください', 'Choose a program to see more'),
      request: { command: 'program', options: {} },
      option: 'program',
      choices: menuChoices(list.items, locale),
    },
  }
}

/** Each program once, with the first of its openings on the page; a merged opening brings all its programs. */
function menuChoices(items: readonly MergedOpening[], locale: Locale): Menu['choices'] {
  const first = new Map<string, Menu['choices'][number]>()
  for (const one of items) {
    for (const program of [one.program, ...one.also]) {
      if (first.has(program.id)) continue
      first.set(program.id, {
        label: inLanguage(program.name, locale),
        value: program.id,
        detail: `${dateName(one.opening.date, locale)} ${inLanguage(one.opening.what, locale)}`,
      })
    }
  }
  return [...first.values()]
}

/** Nothing in the window: says so, with the last known date before it and the next one after it. */
function nothingInWindow(
  title: string,
  window: string,
  known: readonly AnnouncedOpening[],
  from: Day,
  asked: Asked,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const last = known.findLast(({ opening }) => lastDay(opening.date) < from)
  const next = known.find(({ opening }) => asked.to !== undefined && firstDay(opening.date) > asked.to)
  const told = (label: string, one: AnnouncedOpening | undefined): Fact[] =>
    one ? [{ label, lines: [openingLine(one, asked, locale)] }] : []
  return {
    outcome: 'not-found',
    card: {
      title,
      lead: [say(`${window}の開設予定は資料にありません。`, `The data holds no opening planned ${window}.`)],
      facts: [
        ...told(say('その前の最後の予定', 'The last one before'), last),
        ...told(say('その後の次の予定', 'The next one after'), next),
      ],
      sources: [
        asOfNote(asked, request),
        ...areaCaution(asked, locale),
        ...windowSources(world.book.documents, world, locale),
      ],
    },
    actions: [allOpenings(request)],
  }
}

/** One fact for each month or fiscal year, in the order of their dates. */
function byDate(items: readonly MergedOpening[], asked: Asked, locale: Locale): Fact[] {
  const groups = Map.groupBy(items, ({ opening }) => dateName(opening.date, locale))
  return [...groups].map(([label, group]) => ({
    label: `${label}  ${group[0] ? status(group[0].opening.date, asked, locale) : ''}`,
    lines: group.flatMap((one): Line[] => [
      [strong(bothNames(one.opening.what, locale)), areaNote(one.opening.area, locale)],
      `　${[one.program, ...one.also].map((program) => inLanguage(program.name, locale)).join(speak(locale)('、', ', '))}`,
    ]),
  }))
}

/** Each thing that opens once, though two programs may announce it. */
function merged(all: readonly AnnouncedOpening[]): MergedOpening[] {
  const groups = Map.groupBy(
    all,
    ({ opening }) => `${opening.what.ja} ${firstDay(opening.date)} ${opening.date.precision}`,
  )
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, also: others.map((one) => one.program) }] : [],
  )
}

function openingLine(one: AnnouncedOpening, asked: Asked, locale: Locale): Line {
  return [
    strong(dateName(one.opening.date, locale)),
    `  ${bothNames(one.opening.what, locale)}  ${status(one.opening.date, asked, locale)}`,
  ]
}

function status(date: PartialDate, asked: Asked, locale: Locale): string {
  return `［${inLanguage(openingStatus(date, asked.today), locale)}］`
}

function precisionNote(date: PartialDate, locale: Locale): Line[] {
  return date.precision === 'fiscal-year'
    ? [
        speak(locale)(
          '資料にあるのは年度だけで、月は決まっていません。',
          'The document gives only the fiscal year, no month.',
        ),
      ]
    : []
}

function asOfNote(asked: Asked, request: Request): string {
  return speak(request.locale)(
    `${dayText(asked.today, 'ja')}現在。予定であり、実際の開設は確かめていません。`,
    `As of ${dayText(asked.today, 'en')}. These are plans; whether they were kept is not in the data.`,
  )
}

function areaCaution(asked: Asked, locale: Locale): string[] {
  return asked.area === undefined
    ? []
    : [
        speak(locale)(
          `地区が資料から分からない予定は、${AREAS[asked.area].ja}の一覧に入りません。`,
          'Openings whose district the document does not tell are not listed here.',
        ),
      ]
}

/** The documents that announce these openings, in the order of the data. */
function documentsOf(items: readonly MergedOpening[], world: World): BudgetDocument[] {
  return world.book.documents.filter((document) =>
    items.some(({ entry }) => entry.source.document === document),
  )
}

function windowSources(documents: readonly BudgetDocument[], world: World, locale: Locale): string[] {
  const titles = documents.map((document) => `「${document.title.ja}」`).join('')
  return [speak(locale)(`出典: ${titles}`, `Source: ${titles}`), dataNote(world, locale)]
}

function allOpenings(request: Request): Action {
  const { as_of: asOf } = request.options
  return {
    label: speak(request.locale)('資料にある予定をすべて', 'All openings in the data'),
    request: {
      command: 'openings',
      options: { from: '1989-04-01', ...(asOf !== undefined && { as_of: asOf }) },
    },
  }
}

function dayText(day: Day, locale: Locale): string {
  return dayName(new Date(`${day}T00:00:00+09:00`), locale)
}
