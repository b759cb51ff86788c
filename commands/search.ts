import { invalid } from '../src/answers/invalid.ts'
import {
  CATEGORY_OPTION,
  DEPARTMENT_OPTION,
  GROUP_OPTION,
  SOURCE_OPTION,
  YEAR_OPTION,
} from '../src/answers/options.ts'
import { isInGroup } from '../src/budget/groups.ts'
import { withFilters, type Filters } from '../src/answers/name-filters.ts'
import { PAGE_OPTION, pageOf } from '../src/answers/pages.ts'
import { programLines } from '../src/answers/program-line.ts'
import { listSource } from '../src/answers/source-line.ts'
import { dataNote, programYearMenu } from '../src/answers/which-program.ts'
import type { Total } from '../src/answers/total.ts'
import { totalsActions, totalsFact, totalsSources } from '../src/answers/total-list.ts'
import { totalsFirst, totalsFor } from '../src/answers/which-total.ts'
import { yearNotThere } from '../src/answers/which-year.ts'
import { reason } from '../src/answers/why-found.ts'
import { newestFirst } from '../src/answers/program-order.ts'
import type { World } from '../src/answers/world.ts'
import { fundingFrom } from '../src/budget/book.ts'
import type { Program } from '../src/budget/program.ts'
import { recordsOf, type YearRecord } from '../src/budget/year-record.ts'
import { CATEGORIES, FUNDING_SOURCES } from '../src/budget/vocabulary.ts'
import type { Arguments, Command } from '../src/dialogue/command.ts'
import { withCommas, yearName } from '../src/dialogue/figures.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'
import { quote } from '../src/dialogue/quote.ts'
import type { Answer, Fact } from '../src/dialogue/reply.ts'
import type { Request } from '../src/dialogue/request.ts'

const amountBound = (ja: string, inJapanese: string, inEnglish: string) =>
  ({
    kind: 'integer',
    ja,
    description: {
      ja: `予算額がこれ${inJapanese}（千円）`,
      en: `${inEnglish} budgeted amount in thousands of yen`,
    },
    minimum: 0,
    maximum: 1_000_000_000,
  }) as const

const options = {
  query: {
    kind: 'text',
    ja: '言葉',
    description: {
      ja: '名前・読み・内容・施設など、探す言葉',
      en: 'Words to look for: name, reading, content, facility',
    },
  },
  year: YEAR_OPTION,
  department: DEPARTMENT_OPTION,
  group: GROUP_OPTION,
  category: CATEGORY_OPTION,
  source: SOURCE_OPTION,
  min: amountBound('下限', '以上', 'Smallest'),
  max: amountBound('上限', '以下', 'Largest'),
  page: PAGE_OPTION,
} as const

interface Listed {
  readonly program: Program
  readonly record: YearRecord
  readonly note: string
  readonly isWeak: boolean
}

/** Programs that fit some words and filters, best first, with why each was found. */
export const search: Command<World, typeof options> = {
  name: 'search',
  ja: '検索',
  description: { ja: '事業を言葉や条件で探します', en: 'Find programs by words and filters' },
  options,
  examples: [{ query: '保育' }, { query: 'バリアフリー', min: 10_000 }],
  answer: (args, request, world) => {
    if (Object.keys(args).filter((name) => name !== 'page').length === 0) {
      return invalid(
        { ja: '探す言葉か条件を一つ以上入れてください。', en: 'Please give words or at least one filter.' },
        request,
      )
    }
    if (args.min !== undefined && args.max !== undefined && args.min > args.max) {
      return invalid(
        { ja: '下限が上限より大きくなっています。', en: 'The option min is larger than max.' },
        request,
      )
    }
    const { year } = args
    if (year === undefined || world.book.years.includes(year)) {
      return withFilters(args, request, world, (filters) => results(args, filters, request, world))
    }
    return yearNotThere(year, request, world)
  },
}

type Args = Arguments<typeof options>

function fits(record: YearRecord, args: Args, filters: Filters): boolean {
  const { lead, funded, budgeted } = record
  return (
    (args.year === undefined || record.fiscalYear === args.year) &&
    (filters.department === undefined || lead.departments.some((one) => one.id === filters.department?.id)) &&
    (args.category === undefined || lead.category === args.category) &&
    (filters.group === undefined || isInGroup(record, filters.group)) &&
    (filters.source === undefined || (funded !== undefined && fundingFrom(funded, filters.source) > 0)) &&
    (args.min === undefined || (budgeted?.total ?? -1) >= args.min) &&
    (args.max === undefined || (budgeted?.total ?? Infinity) <= args.max)
  )
}

/** The programs with their newest record that fits: by match where there are words, else the largest budget first. */
function list(args: Args, filters: Filters, request: Request, world: World): Listed[] {
  const candidates =
    args.query === undefined
      ? world.book.programs.map((program) => ({ program, note: '', isWeak: false }))
      : newestFirst(world.programs.rank(args.query)).map((hit) => ({
          program: hit.program,
          note: reason(hit, world.book, request.locale),
          isWeak: hit.why.weak === true,
        }))
  const listed = candidates.flatMap(({ program, note, isWeak }) => {
    const record = recordsOf(program).find((one) => fits(one, args, filters))
    return record ? [{ program, record, note, isWeak }] : []
  })
  return args.query === undefined
    ? listed.toSorted((a, b) => (b.record.budgeted?.total ?? -1) - (a.record.budgeted?.total ?? -1))
    : listed
}

function results(args: Args, filters: Filters, request: Request, world: World): Answer {
  const listed = list(args, filters, request, world)
  const { locale } = request
  const say = speak(locale)
  const conditions = conditionsOf(args, filters, request)
  const page = pageOf(listed, args.page, { command: 'search', options: request.options }, locale)
  const totals = totalsAsked(args, world)
  const totalFacts = totalsFact(totals, args.year, world, locale)
  if (listed.length === 0 && totals.length > 0) {
    return {
      outcome: 'answered',
      card: {
        title: say('検索の結果', 'Search results'),
        lead: [
          say(
            `${conditions}に合う事業はありません。予算全体の資料に次のものがあります。`,
            `No program fits ${conditions}. The figures of the whole budget have these.`,
          ),
        ],
        facts: totalFacts,
        sources: [...totalsSources(totals, args.year, world, locale), dataNote(world, locale)],
      },
      actions: totalsActions(totals, args.query ?? '', locale),
    }
  }
  if (listed.length === 0) {
    const nearest = args.query === undefined ? [] : nearestTo(args.query, world)
    return {
      outcome: 'not-found',
      card: {
        title: say('見つかりませんでした', 'Not found'),
        lead: [
          say(`${conditions}に合う事業は資料にありません。`, `No program in the data fits ${conditions}.`),
          ...(nearest.length > 0
            ? [
                say(
                  '書き方や言葉が近いものは次のとおりです（答えではありません）。',
                  'These come near (no answer, only near):',
                ),
              ]
            : [say('条件を減らすか、短い言葉で探してください。', 'Try fewer filters or a shorter word.')]),
        ],
        sources: [dataNote(world, locale)],
      },
      actions: [
        ...nearest.map((program) => ({
          label: inLanguage(program.name, locale),
          request: { command: 'program', options: { program: program.id } },
        })),
        { label: say('使い方', 'Help'), request: { command: 'help', options: { command: 'search' } } },
      ],
    }
  }
  const first = args.query !== undefined && totalsFirst(args.query, totals, world)
  const programs: Fact = {
    label:
      args.query === undefined
        ? say('予算額の大きい順', 'Largest budget first')
        : say('合う順（金額は予算額）', 'Best match first (amounts are budgeted)'),
    lines: page.items.flatMap(({ program, record, note }, index) => {
      const year = yearName(record.fiscalYear, locale)
      const figure = record.budgeted ?? record.requested
      const stage = record.budgeted ? '' : say('（要求だけ）', ' (only requested)')
      const detail = [`${year}${stage}`, note].filter((part) => part !== '').join('  ')
      return programLines(page.from + index, program, figure?.total, detail, locale)
    }),
  }
  return {
    outcome: 'answered',
    card: {
      title: say('検索の結果', 'Search results'),
      lead: [
        `${conditions}: ${page.count}`,
        ...(listed.every(({ isWeak }) => isWeak)
          ? [
              say(
                '確かに一致するものはありません。このことですか。',
                'Nothing matches for sure. Is it one of these?',
              ),
            ]
          : []),
      ],
      facts: first ? [...totalFacts, programs] : [programs, ...totalFacts],
      sources: [
        ...totalsSources(totals, args.year, world, locale),
        ...listSource(
          page.items.map(({ record }) => record.lead),
          world,
          locale,
        ),
      ],
    },
    actions: [...page.actions, ...totalsActions(totals, args.query ?? '', locale)],
    menu: programYearMenu(page.items, 'program', locale),
  }
}

/** The totals that the words fit; none where filters ask for programs, and none on further pages. */
function totalsAsked({ query, year, page = 1, ...filters }: Args, world: World): Total[] {
  return query === undefined || page > 1 || Object.keys(filters).length > 0
    ? []
    : totalsFor(query, year, world)
}

function nearestTo(query: string, world: World): Program[] {
  const found = world.programs.find(query)
  const hits = found.kind === 'one' ? [found.hit] : found.kind === 'several' ? found.hits : found.nearest
  return hits.slice(0, 3).map((hit) => hit.program)
}

function conditionsOf(args: Args, filters: Filters, request: Request): string {
  const { locale } = request
  const say = speak(locale)
  return [
    ...(args.year === undefined ? [] : [yearName(args.year, locale)]),
    ...(args.query === undefined ? [] : [say(`「${quote(args.query)}」`, `"${quote(args.query)}"`)]),
    ...(filters.department ? [inLanguage(filters.department.name, locale)] : []),
    ...(filters.group ? [inLanguage(filters.group.name, locale)] : []),
    ...(args.category === undefined ? [] : [inLanguage(CATEGORIES[args.category], locale)]),
    ...(filters.source === undefined ? [] : [inLanguage(FUNDING_SOURCES[filters.source], locale)]),
    ...(args.min === undefined
      ? []
      : [say(`${withCommas(args.min)}千円以上`, `at least ¥${withCommas(args.min)} thousand`)]),
    ...(args.max === undefined
      ? []
      : [say(`${withCommas(args.max)}千円以下`, `at most ¥${withCommas(args.max)} thousand`)]),
  ].join(say('・', ', '))
}
