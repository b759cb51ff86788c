import { attached } from '../src/answers/attached.ts'
import { amountChart } from '../src/answers/amount-chart.ts'
import { amountFacts, disagreementFacts, yearsFact } from '../src/answers/amount-facts.ts'
import { placeFacts, titleOf } from '../src/answers/facts.ts'
import { nextQuestions, otherYears } from '../src/answers/next-questions.ts'
import { PROGRAM_OPTION, YEAR_OPTION } from '../src/answers/options.ts'
import { decisionFact } from '../src/answers/sheet-facts.ts'
import { amountSources, bureauSource, otherYearSources, sourceLines } from '../src/answers/source-line.ts'
import { withRecord } from '../src/answers/which-program.ts'
import { totalInstead } from '../src/answers/which-total.ts'
import type { World } from '../src/answers/world.ts'
import type { Locale } from '../src/budget/bilingual.ts'
import { recordsOf, type YearRecord } from '../src/budget/year-record.ts'
import type { Command } from '../src/dialogue/command.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'

const options = { program: { ...PROGRAM_OPTION, required: true }, year: YEAR_OPTION } as const

/** How much money a program gets. */
export const amount: Command<World, typeof options> = {
  name: 'amount',
  ja: '予算額',
  description: { ja: '事業の予算額を調べます', en: 'How much money a program gets' },
  options,
  examples: [{ program: 'みなと科学館' }, { program: 'タブレット' }],
  answer: ({ program: text, year }, request, world) =>
    totalInstead(text, year, request, world) ??
    withRecord(text, year, request, world, (program, record, why) => {
      const { locale } = request
      const decision = decisionFact(record, locale)
      const all = recordsOf(program)
      const years = yearsFact(record, all, locale)
      return {
        outcome: 'answered',
        card: {
          title: titleOf(program, record.fiscalYear, locale),
          lead: [...(why ? [why] : []), inLanguage(record.lead.summary, locale)],
          facts: [
            ...amountFacts(record, locale),
            ...(decision ? [decision] : []),
            ...(years ? [years] : []),
            ...placeFacts(record, locale),
            ...disagreementFacts(record, locale),
          ],
          sources: [
            ...notInDocuments(record, years !== undefined, locale),
            ...sourceLines(
              [...amountSources(record), ...bureauSource(record), ...otherYearSources(record, all)],
              world,
              locale,
            ),
          ],
        },
        actions: [
          ...nextQuestions('amount', program, record, world, locale),
          ...otherYears('amount', program, record, locale),
        ],
        ...attached(amountChart(program, record, all, locale)),
      }
    }),
}

/** What a reader may look for beside the amount, and the documents do not give. */
function notInDocuments(record: YearRecord, hasOtherYear: boolean, locale: Locale): string[] {
  const say = speak(locale)
  const figures = [record.budgeted, record.requested]
  const missing = [
    ...(record.requested ? [] : [say('要求額', 'the request')]),
    ...(record.lead.category === 'expanded' && figures.every((one) => one?.expansion === undefined)
      ? [say('うちレベルアップ分の額', 'the part that is the expansion')]
      : []),
    ...(hasOtherYear ? [] : [say('ほかの年度の額', 'other years')]),
  ]
  return missing.length === 0
    ? []
    : [say(`${missing.join('・')}は資料にありません。`, `The documents do not give ${missing.join(' or ')}.`)]
}
