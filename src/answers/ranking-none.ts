import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { comparedBy, type Ranking, type RankingQuery } from '../budget/ranking.ts'
import { yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import type { Filters } from './name-filters.ts'
import { conditionsLine, noneLine, rankingTitle, yearBefore } from './ranking-text.ts'
import { listSource } from './source-line.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** Nothing is ranked: no program fits, or none of those that fit was cut, grew and so on, which is an answer. */
export function nothingToRank(
  query: RankingQuery,
  filters: Filters,
  ranking: Ranking,
  years: readonly Action[],
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const { department: _, category: __, group: ___, page: ____, ...rest } = request.options
  const isKept = [filters.department, filters.group, query.category].some((one) => one !== undefined)
  return {
    outcome: ranking.comparable.length > 0 ? 'answered' : 'not-found',
    card: {
      title: rankingTitle(query, locale),
      lead: [
        ...conditionsLine(query, filters, locale),
        ranking.comparable.length > 0
          ? noneLine(query, ranking, locale)
          : speak(locale)(
              `${yearName(query.year, 'ja')}の資料に、条件に合って並べられる事業はありません。`,
              `The documents of ${yearName(query.year, 'en')} hold no program that fits and can be ranked.`,
            ),
      ],
      sources: listSource(
        ranking.comparable.flatMap(({ entries }) => entries),
        world,
        locale,
      ),
    },
    actions: [
      ...years,
      ...(isKept
        ? [
            {
              label: speak(locale)('条件を外す', 'Without the filters'),
              request: { command: request.command, options: { ...rest, year: query.year } },
            },
          ]
        : []),
    ],
  }
}

/** No document of the year gives such figures: says so, which years have them, and what the year can be asked. */
export function noSuchFigures(
  query: RankingQuery,
  years: readonly FiscalYear[],
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const { by: _, source: __, page: ___, ...rest } = request.options
  return {
    outcome: 'not-found',
    card: {
      title: rankingTitle(query, locale),
      lead: [missing(query, locale)],
      sources: [dataNote(world, locale)],
    },
    actions: [
      ...years.map((year) => ({
        label: yearName(year, locale),
        request: { command: request.command, options: withoutPage(request, year) },
      })),
      {
        label: speak(locale)(
          `${yearName(query.year, 'ja')}の予算額の大きい順`,
          `Largest budgets of ${yearName(query.year, 'en')}`,
        ),
        request: { command: request.command, options: { ...rest, year: query.year } },
      },
    ],
  }
}

function missing({ order, source, year }: RankingQuery, locale: Locale): string {
  const say = speak(locale)
  const name = yearName(year, locale)
  if (source !== undefined) {
    return say(
      `${name}の資料に財源の内訳がないため、財源では並べられません。`,
      `The documents of ${name} give no funding, so programs cannot be ranked by it.`,
    )
  }
  switch (comparedBy(order)) {
    case 'budget':
      return say(`${name}の資料に予算額がありません。`, `The documents of ${name} give no budgets.`)
    case 'request':
      return say(
        `${name}の資料に、要求額と予算額の両方がある事業はありません。`,
        `No program has both a request and a budget in the documents of ${name}.`,
      )
    case 'years':
      return say(
        `${yearBefore(year, locale)}と${name}の両方の予算額がある事業は資料にないため、前年度と比べられません。`,
        `No program has budgets of both ${yearBefore(year, locale)} and ${name} in the documents, so the years cannot be compared.`,
      )
  }
}

function withoutPage({ options }: Request, year: FiscalYear): Request['options'] {
  const { page: _, ...rest } = options
  return { ...rest, year }
}
