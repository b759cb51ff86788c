import { amountFacts, disagreementFacts, yearsFact } from '../src/answers/amount-facts.ts'
import { changesFact, correctionsFact, facilitiesFact, placeFacts, titleOf } from '../src/answers/facts.ts'
import { fundingFact } from '../src/answers/funding-facts.ts'
import { focusActions, focusFact, focusPlaces } from '../src/answers/focus-fact.ts'
import { decisionFact, detailFacts, lineItemsFact, scheduleFact } from '../src/answers/sheet-facts.ts'
import { nextQuestions, otherYears } from '../src/answers/next-questions.ts'
import { PROGRAM_OPTION, YEAR_OPTION } from '../src/answers/options.ts'
import { followUpsFact, openingsFact } from '../src/answers/opening-facts.ts'
import { planPlaces } from '../src/answers/opening-sources.ts'
import { otherYearSources, sourceLines } from '../src/answers/source-line.ts'
import { withRecord } from '../src/answers/which-program.ts'
import { totalInstead } from '../src/answers/which-total.ts'
import type { World } from '../src/answers/world.ts'
import type { Locale } from '../src/budget/bilingual.ts'
import type { OpeningPlan } from '../src/budget/opening-plan.ts'
import type { Entry, TextPlace } from '../src/budget/program.ts'
import { recordsOf, type YearRecord } from '../src/budget/year-record.ts'
import type { Command } from '../src/dialogue/command.ts'
import type { Request } from '../src/dialogue/request.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'
import type { Fact } from '../src/dialogue/reply.ts'

const options = { program: { ...PROGRAM_OPTION, required: true }, year: YEAR_OPTION } as const

/** Everything that the data holds about one program. */
export const program: Command<World, typeof options> = {
  name: 'program',
  ja: '事業',
  description: {
    ja: '事業について資料にあることをすべて示します',
    en: 'Everything the data holds about a program',
  },
  options,
  examples: [{ program: 'シティハイツ高浜' }, { program: '母子手帳' }],
  answer: ({ program: text, year }, request, world) =>
    totalInstead(text, year, request, world) ??
    withRecord(text, year, request, world, (found, record, why) => {
      const { locale } = request
      const all = recordsOf(found)
      const plans = world.book.plansOf(found)
      const later = world.book.newsAfter(found, record.fiscalYear)
      const facts = [
        ...amountFacts(record, locale),
        yearsFact(record, all, locale),
        decisionFact(record, locale),
        lineItemsFact(record, locale),
        ...placeFacts(record, locale),
        fundingFact(record, locale),
        ...disagreementFacts(record, locale),
        openingsFact(plans, locale),
        changesFact(record, locale),
        facilitiesFact(record, locale),
        scheduleFact(record, locale),
        planFact(record.lead, locale),
        focusFact(found, world, locale),
        ...detailFacts(record, locale),
        followUpsFact(later, locale),
        correctionsFact(record, locale),
      ].filter((fact) => fact !== undefined)
      return {
        outcome: 'answered',
        card: {
          title: titleOf(found, record.fiscalYear, locale),
          lead: [...(why ? [why] : []), inLanguage(record.lead.summary, locale)],
          facts,
          sources: [
            ...printedAs(record, locale),
            ...sourcesOf(
              record,
              all,
              plans,
              [...later.map(({ source }) => source), ...focusPlaces(found, world)],
              request,
              world,
            ),
          ],
        },
        actions: [
          ...nextQuestions('program', found, record, world, locale),
          ...otherYears('program', found, record, locale),
          ...focusActions(found, world, locale),
        ],
      }
    }),
}

/** The pillar and policy of the basic plan under which the document lists the program. */
function planFact(entry: Entry, locale: Locale): Fact | undefined {
  if (!entry.pillar) return undefined
  return {
    label: speak(locale)('基本計画での位置づけ', 'Place in the basic plan'),
    lines: [
      inLanguage(entry.pillar.name, locale),
      ...(entry.policy ? [inLanguage(entry.policy.name, locale)] : []),
    ],
  }
}

/** The places of the record, of what opens, and of what else is told. */
function sourcesOf(
  record: YearRecord,
  all: readonly YearRecord[],
  plans: readonly OpeningPlan[],
  told: readonly TextPlace[],
  { locale }: Request,
  world: World,
): string[] {
  const { entries, places } = planPlaces(plans)
  const used = [...new Set([...record.entries, ...otherYearSources(record, all), ...entries])]
  return sourceLines(used, world, locale, [...places, ...told])
}

/** The names as printed, and whose words the summary is. */
function printedAs(record: YearRecord, locale: Locale): string[] {
  const say = speak(locale)
  const names = [...new Set(record.entries.map((entry) => entry.printedName))].join(say('、', ', '))
  return [
    say(`資料の表記: ${names}`, `Printed as: ${names}`),
    say(
      '概要と理由は資料をもとにした要約で、公式の文ではありません。',
      'Summaries and reasons are ours and unofficial.',
    ),
  ]
}
