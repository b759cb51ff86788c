import type { FiscalYear } from '../budget/fiscal-year.ts'
import { comparedBy, rankingOf, rankingYears, type Ranking, type RankingQuery } from '../budget/ranking.ts'
import type { Category, RankingOrder } from '../budget/vocabulary.ts'
import { yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { withFilters, type Filters } from './name-filters.ts'
import { pageOf } from './pages.ts'
import { attached } from './attached.ts'
import { rankingChart } from './ranking-chart.ts'
import { rankedLines } from './ranking-lines.ts'
import { nothingToRank, noSuchFigures } from './ranking-none.ts'
import { shareOfWhat, sourceOfBudgets } from './ranking-problems.ts'
import { conditionsLine, documentsLine, populationLine, rankingName, rankingTitle } from './ranking-text.ts'
import { listSource } from './source-line.ts'
import { programYearMenu } from './which-program.ts'
import { withYear } from './which-year.ts'
import type { World } from './world.ts'

/** What is asked of a ranking. Department, group and source are names as somebody writes them; `count` is the length of a page. */
export interface RankingArguments {
  readonly by?: RankingOrder
  readonly year?: FiscalYear
  readonly department?: string
  readonly group?: string
  readonly category?: Category
  readonly source?: string
  readonly count?: number
  readonly page?: number
}

/** Ranks the programs of a year; its buttons ask /ranking, whatever command the request came with. */
export function rankingAnswer(args: RankingArguments, asked: Request, world: World): Answer {
  const request: Request = { ...asked, command: 'ranking', options: { ...args } }
  const order = args.by ?? 'largest'
  if (order === 'share' && args.source === undefined) return shareOfWhat(request)
  if (args.source !== undefined && comparedBy(order) !== 'budget') return sourceOfBudgets(request)
  return withFilters(args, request, world, (filters) => ofFilters(order, args, filters, request, world))
}

/** Takes the year that is asked for, else the newest in which the programs that fit have the figures. */
function ofFilters(
  order: RankingOrder,
  args: RankingArguments,
  filters: Filters,
  asked: Request,
  world: World,
): Answer {
  const { department, group, source } = filters
  const { category } = args
  const queryFor = (year: FiscalYear): RankingQuery => ({
    order,
    year,
    ...(source && { source }),
    ...(department && { department: department.id }),
    ...(category && { category }),
    ...(group && { group }),
  })
  const request: Request = {
    ...asked,
    options: {
      ...asked.options,
      ...(department && { department: department.id }),
      ...(group && { group: group.id }),
      ...(source && { source }),
    },
  }
  const years = rankingYears(world.book, order, source)
  const fitting = years.filter((year) => rankingOf(world.book, queryFor(year)).comparable.length > 0)
  return withYear(args.year ?? fitting[0] ?? years[0], request, world, (year) => {
    const query = queryFor(year)
    if (!years.includes(year)) return noSuchFigures(query, years, request, world)
    const others = fitting.filter((other) => other !== year).map((other) => yearAction(other, request))
    const ranking = rankingOf(world.book, query)
    if (ranking.ranked.length === 0) return nothingToRank(query, filters, ranking, others, request, world)
    return listed(query, filters, ranking, others, request, world)
  })
}

function listed(
  query: RankingQuery,
  filters: Filters,
  ranking: Ranking,
  others: readonly Action[],
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const { count, page: asked } = request.options
  const options = { ...request.options, year: query.year }
  const size = typeof count === 'number' ? count : undefined
  const page = pageOf(
    ranking.ranked,
    typeof asked === 'number' ? asked : undefined,
    { command: request.command, options },
    locale,
    size,
  )
  return {
    outcome: 'answered',
    card: {
      title: rankingTitle(query, locale),
      lead: [...conditionsLine(query, filters, locale), ...populationLine(query, ranking, locale)],
      facts: [
        {
          label: `${rankingName(query, locale)}${speak(locale)(`（${page.count}）`, ` (${page.count})`)}`,
          lines: rankedLines(page.from, page.items, query, locale),
        },
      ],
      sources: [
        ...documentsLine(query, page.items, locale),
        ...listSource(
          page.items.flatMap(({ entries }) => entries),
          world,
          locale,
        ),
      ],
    },
    actions: [...page.actions, ...others],
    ...attached(rankingChart(page, query, locale)),
    menu: programYearMenu(page.items, 'program', locale),
  }
}

function yearAction(year: FiscalYear, { command, options, locale }: Request): Action {
  const { page: _, ...rest } = options
  return { label: yearName(year, locale), request: { command, options: { ...rest, year } } }
}
