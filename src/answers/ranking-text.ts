import type { Locale } from '../budget/bilingual.ts'
import { fiscalYear, type FiscalYear } from '../budget/fiscal-year.ts'
import { comparedBy, type Ranked, type Ranking, type RankingQuery } from '../budget/ranking.ts'
import { CATEGORIES, FUNDING_SOURCES, RANKINGS, type RankingOrder } from '../budget/vocabulary.ts'
import { counted, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Filters } from './name-filters.ts'

/** What is ranked by: 要求から削られた額, 都支出金の大きい順. */
export function rankingName({ order, source }: RankingQuery, locale: Locale): string {
  if (source === undefined) return inLanguage(RANKINGS[order], locale)
  const { ja, en } = FUNDING_SOURCES[source]
  const say = speak(locale)
  if (order === 'share') return say(`事業費に占める${ja}の割合`, `${en} as a share of the program`)
  return order === 'smallest'
    ? say(`${ja}の小さい順`, `${en}, smallest first`)
    : say(`${ja}の大きい順`, `${en}, largest first`)
}

/** The title of a ranking, with its year. */
export function rankingTitle(query: RankingQuery, locale: Locale): string {
  const name = rankingName(query, locale)
  return speak(locale)(
    `ランキング: ${name}（${yearName(query.year, 'ja')}）`,
    `Ranking: ${name}, ${yearName(query.year, 'en')}`,
  )
}

/** The department, the group and the category that a ranking is kept to; no line where it is kept to none. */
export function conditionsLine(
  { category }: RankingQuery,
  { department, group }: Filters,
  locale: Locale,
): string[] {
  const say = speak(locale)
  const conditions = [
    ...(department ? [inLanguage(department.name, locale)] : []),
    ...(group ? [inLanguage(group.name, locale)] : []),
    ...(category ? [inLanguage(CATEGORIES[category], locale)] : []),
  ]
  return conditions.length === 0 ? [] : [`${say('条件: ', 'Only: ')}${conditions.join(say('・', ', '))}`]
}

/** What is ranked and what is not: the programs of the documents with the figures, never the whole budget. */
export function populationLine(query: RankingQuery, ranking: Ranking, locale: Locale): string[] {
  const count = ranking.ranked.length
  const say = speak(locale)
  const { among, which, without } = wordsFor(query, ranking, locale)
  const those = say(`${which}${count}事業`, `the ${counted(count, 'program')} ${which}`)
  return [
    say(
      `${among}${among === '' ? '' : 'のうち、'}${those}の順位です。区の予算全体の順位ではありません。`,
      `Ranks ${those}${among === '' ? '' : `, of ${among}`}; it is no ranking of the whole budget.`,
    ),
    ...(ranking.lacking > 0 ? [without] : []),
  ]
}

/** That requests and budgets of a comparison are from different documents; no line where none are. */
export function documentsLine(query: RankingQuery, shown: readonly Ranked[], locale: Locale): string[] {
  const isMixed = shown.some(({ entries }) => new Set(entries.map(({ source }) => source.document)).size > 1)
  return isMixed && comparedBy(query.order) === 'request'
    ? [
        speak(locale)(
          '要求額と予算額が別の資料にある事業を含みます。',
          'Some requests and budgets are from different documents.',
        ),
      ]
    : []
}

/** That none of the programs with the figures has something to rank. */
export function noneLine(query: RankingQuery, ranking: Ranking, locale: Locale): string {
  const { among, which } = wordsFor(query, ranking, locale)
  return speak(locale)(`${among}のうち、${which}事業はありません。`, `Of ${among}, none is ${which}.`)
}

interface Words {
  /** Out of which programs; empty where those that are ranked are all. */
  readonly among: string
  /** Which of them are ranked. */
  readonly which: string
  /** Which programs of the year are not among them. */
  readonly without: string
}

function wordsFor(
  query: RankingQuery,
  { comparable: { length: comparable }, lacking }: Ranking,
  locale: Locale,
): Words {
  const say = speak(locale)
  const year = yearName(query.year, locale)
  if (query.source !== undefined) {
    const source = inLanguage(FUNDING_SOURCES[query.source], locale)
    return {
      among: say(
        `財源の内訳が資料にある${comparable}事業`,
        `${counted(comparable, 'program')} whose funding the documents give`,
      ),
      which: say(`${source}のある`, `paid in part or whole by ${source}`),
      without: say(
        `内訳が資料にない${lacking}事業は入っていません。`,
        `Left out: ${counted(lacking, 'program')} without funding in the documents.`,
      ),
    }
  }
  switch (comparedBy(query.order)) {
    case 'budget':
      return {
        among: '',
        which: say(`${year}の資料で予算の付いた`, `budgeted in the documents of ${year}`),
        without: say(
          `要求されて予算の付かなかった${lacking}事業は入っていません。`,
          `Left out: ${counted(lacking, 'program')} requested and not budgeted.`,
        ),
      }
    case 'request':
      return {
        among: say(
          `要求額と予算額の両方が${year}の資料にある${comparable}事業`,
          `${counted(comparable, 'program')} with both a request and a budget in the documents of ${year}`,
        ),
        which: FALLS.has(query.order)
          ? say('予算が要求より少ない', 'granted less than requested')
          : say('予算が要求より多い', 'granted more than requested'),
        without: say(
          `どちらかが資料にない${lacking}事業は比べていません。`,
          `Not compared: ${counted(lacking, 'program')} of which the documents give only one of the two.`,
        ),
      }
    case 'years': {
      const before = yearBefore(query.year, locale)
      return {
        among: say(
          `${before}と${year}の両年度にある${comparable}事業`,
          `${counted(comparable, 'program')} budgeted in both ${before} and ${year}`,
        ),
        which: FALLS.has(query.order)
          ? say('減った', 'with less than before')
          : say('増えた', 'with more than before'),
        without: say(
          `どちらかの年度の予算額が資料にない${lacking}事業は比べていません。`,
          `Not compared: ${counted(lacking, 'program')} without a budget in the documents of both years.`,
        ),
      }
    }
  }
}

const FALLS: ReadonlySet<RankingOrder> = new Set(['cut', 'cut-rate', 'fall'])

/** The name of the fiscal year before. */
export function yearBefore(year: FiscalYear, locale: Locale): string {
  return yearName(fiscalYear(year - 1), locale)
}
