import { amountFacts, disagreementFacts } from '../src/answers/amount-facts.ts'
import { titleOf } from '../src/answers/facts.ts'
import { attached } from '../src/answers/attached.ts'
import { destinationChart, fundingChart } from '../src/answers/funding-chart.ts'
import { fundingFact, SOURCE_MARKS } from '../src/answers/funding-facts.ts'
import { invalid, oneOfTwo } from '../src/answers/invalid.ts'
import { nextQuestions, otherYears } from '../src/answers/next-questions.ts'
import { PROGRAM_OPTION, SOURCE_OPTION, YEAR_OPTION } from '../src/answers/options.ts'
import { PAGE_OPTION, pageOf } from '../src/answers/pages.ts'
import { programLines } from '../src/answers/program-line.ts'
import { differingEntries, listSource, sourceLines } from '../src/answers/source-line.ts'
import { sourceSum } from '../src/answers/sums.ts'
import { sourceNaming, withNamed } from '../src/answers/which-name.ts'
import { withYear } from '../src/answers/which-year.ts'
import { programYearMenu, withRecord } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import type { Locale } from '../src/budget/bilingual.ts'
import type { FiscalYear } from '../src/budget/fiscal-year.ts'
import { FUNDING_SOURCES, type FundingSource } from '../src/budget/vocabulary.ts'
import { fundedOf } from '../src/budget/year-record.ts'
import { percentOf } from '../src/budget/yen.ts'
import type { Command } from '../src/dialogue/command.ts'
import { counted, fullAmount, percent, yearName } from '../src/dialogue/figures.ts'
import { bothNames, speak } from '../src/dialogue/language.ts'
import { quote } from '../src/dialogue/quote.ts'
import { strong, type Answer, type Line } from '../src/dialogue/reply.ts'
import type { Request } from '../src/dialogue/request.ts'

const options = {
  program: PROGRAM_OPTION,
  source: SOURCE_OPTION,
  year: YEAR_OPTION,
  page: PAGE_OPTION,
} as const

/** Where a program's money comes from, or where the money of a source goes. */
export const funding: Command<World, typeof options> = {
  name: 'funding',
  ja: '財源',
  description: {
    ja: '事業の財源内訳、または財源ごとの使い道を調べます',
    en: "Where a program's money comes from, or where one source's money goes",
  },
  options,
  examples: [{ program: 'みなと科学館' }, { source: '国庫支出金' }],
  answer: ({ program: text, source: sourceText, year, page }, request, world) => {
    if (sourceText !== undefined && text !== undefined) return oneOfTwo(request)
    if (sourceText !== undefined) return ofSource(sourceText, year, page, request, world)
    if (text === undefined) {
      return invalid(
        { ja: '事業か財源のどちらかを入れてください。', en: 'Please give a program or a source.' },
        request,
        sourceActions(request),
      )
    }
    const asSource = world.sources.exactly(text)
    if (asSource !== undefined) return ofSource(asSource, year, page, request, world)
    return ofProgram(text, year, request, world)
  },
}

function ofProgram(text: string, year: FiscalYear | undefined, request: Request, world: World): Answer {
  const { locale } = request
  return withRecord(
    text,
    year,
    request,
    world,
    (program, record, why) => {
      const sources = record.funded ? fundedOf(record.entries) : record.entries.slice(0, 1)
      return {
        outcome: record.funded ? 'answered' : 'not-found',
        card: {
          title: titleOf(program, record.fiscalYear, locale),
          ...(why && { lead: [why] }),
          facts: [
            fundingFact(record, locale),
            ...amountFacts(record, locale).slice(0, 1),
            ...disagreementFacts(record, locale),
          ],
          sources: sourceLines([...sources, ...differingEntries(record)], world, locale),
        },
        actions: [
          ...nextQuestions('funding', program, record, world, locale),
          ...otherYears('funding', program, record, locale),
        ],
        ...attached(fundingChart(program, record, locale)),
      }
    },
    (record) => record.funded !== undefined,
  )
}

function ofSource(
  text: string,
  asked: FiscalYear | undefined,
  page: number | undefined,
  request: Request,
  world: World,
): Answer {
  const say = speak(request.locale)
  return withNamed(text, 'source', sourceNaming(world), request, {
    found: (source) => whereItGoes(source, asked, page, request, world),
    notFound: () => ({
      outcome: 'not-found',
      card: {
        title: say('見つかりませんでした', 'Not found'),
        lead: [
          say(
            `「${quote(text)}」という財源は資料にありません。資料の財源は次の${Object.keys(FUNDING_SOURCES).length}種類です。`,
            `The data has no funding source "${quote(text)}". It has these ${Object.keys(FUNDING_SOURCES).length}.`,
          ),
        ],
      },
      actions: sourceActions(request),
    }),
  })
}

function whereItGoes(
  source: FundingSource,
  asked: FiscalYear | undefined,
  page: number | undefined,
  request: Request,
  world: World,
): Answer {
  const say = speak(request.locale)
  const newest = world.book.years.find((year) => world.book.fundedBy(source, year).length > 0)
  return withYear(asked ?? newest, request, world, (year) => {
    const { funded, total, whole } = sourceSum(source, year, world.book)
    if (funded.length === 0) return notFundedIn(year, source, request, world)
    const list = pageOf(funded, page, { command: 'funding', options: { source, year } }, request.locale)
    const lines = list.items.flatMap((one, index): Line[] => {
      const share = percentOf(one.amount, one.entry.budgeted?.total ?? one.amount)
      const note = say(`事業費の${percent(share)}`, `${percent(share)} of the program`)
      return programLines(list.from + index, one.program, one.amount, note, request.locale)
    })
    return {
      outcome: 'answered',
      card: {
        title: destinationTitle(source, year, request.locale),
        lead: [
          [
            `${SOURCE_MARKS[source]} `,
            say('合計 ', 'In all '),
            strong(fullAmount(total, request.locale)),
            say(
              `・${funded.length}事業・資料の事業費全体の${percent(percentOf(total, whole))}`,
              `, ${counted(funded.length, 'program')}, ${percent(percentOf(total, whole))} of all amounts in the document`,
            ),
          ],
        ],
        facts: [{ label: say(`金額の大きい順（${list.count}）`, `Largest first (${list.count})`), lines }],
        sources: listSource(
          funded.map(({ entry }) => entry),
          world,
          request.locale,
        ),
      },
      actions: list.actions,
      ...attached(
        destinationChart(destinationTitle(source, year, request.locale), source, list, request.locale),
      ),
      ...(list.items.length > 0 && {
        menu: programYearMenu(list.items, 'funding', request.locale),
      }),
    }
  })
}

function destinationTitle(source: FundingSource, year: FiscalYear, locale: Locale): string {
  const name = bothNames(FUNDING_SOURCES[source], locale)
  return speak(locale)(
    `${name}の行き先（${yearName(year, 'ja')}）`,
    `Where ${name} goes, ${yearName(year, 'en')}`,
  )
}

/** What the documents of a year do not give is not nothing: says so, and which years have it. */
function notFundedIn(year: FiscalYear, source: FundingSource, request: Request, world: World): Answer {
  const { locale } = request
  return {
    outcome: 'not-found',
    card: {
      title: destinationTitle(source, year, locale),
      lead: [
        speak(locale)(
          `${yearName(year, 'ja')}の資料に、この財源の金額の記載はありません。`,
          `The documents of ${yearName(year, 'en')} give no amounts from this source.`,
        ),
      ],
      sources: listSource([], world, locale),
    },
    actions: world.book.years
      .filter((other) => world.book.fundedBy(source, other).length > 0)
      .map((other) => ({
        label: yearName(other, locale),
        request: { command: 'funding', options: { source, year: other } },
      })),
  }
}

function sourceActions(request: Request): NonNullable<Answer['actions']> {
  return (Object.keys(FUNDING_SOURCES) as FundingSource[]).map((source) => ({
    label: speak(request.locale)(FUNDING_SOURCES[source].ja, FUNDING_SOURCES[source].en),
    request: { command: 'funding', options: { source } },
  }))
}
