import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import { FUNDING_SOURCES, type DetailKind, type FundingSource } from '../budget/vocabulary.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { percentOf } from '../budget/yen.ts'
import { percent, printedAmount } from '../dialogue/figures.ts'
import { bothNames, inLanguage, printedValue, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Fact, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { amountFacts, disagreementFacts, yearsFact } from './amount-facts.ts'
import { changesFact, placeFacts, titleOf } from './facts.ts'
import { fundingFact } from './funding-facts.ts'
import { nextQuestions, otherYears } from './next-questions.ts'
import { detailFacts, decisionFact, lineItemsFact, scheduleFact } from './sheet-facts.ts'
import { otherYearSources, sourceLines } from './source-line.ts'
import type { World } from './world.ts'

/** Parts of what the documents say about a program that can be asked for by themselves. */
export type Part = 'change' | 'share' | 'reason' | 'line-item' | 'schedule' | 'term' | 'request' | DetailKind

/** Answers with one part of what is known of a program in a year; says so where the documents do not give it. */
export function topicAnswer(
  part: Part,
  program: Program,
  record: YearRecord,
  source: FundingSource | undefined,
  lead: readonly Line[],
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const facts = partFacts(part, program, record, source, locale)
  const isThere = facts.length > 0
  const used =
    part === 'change' ? [...record.entries, ...otherYearSources(record, recordsOf(program))] : record.entries
  return {
    outcome: isThere ? 'answered' : 'not-found',
    card: {
      title: titleOf(program, record.fiscalYear, locale),
      lead: [
        ...lead,
        ...(isThere
          ? []
          : [
              say(
                'お尋ねのことは、この事業について資料に書かれていません。',
                'The documents do not say that about this program.',
              ),
            ]),
      ],
      facts: isThere ? facts : amountFacts(record, locale),
      sources: sourceLines(used, world, locale),
    },
    actions: [
      ...nextQuestions('amount', program, record, world, locale),
      ...otherYears('program', program, record, locale),
    ],
  }
}

function partFacts(
  part: Part,
  program: Program,
  record: YearRecord,
  source: FundingSource | undefined,
  locale: Locale,
): Fact[] {
  const some = (fact: Fact | undefined): Fact[] => (fact ? [fact] : [])
  const all = recordsOf(program)
  if (part === 'share') return shareFacts(record, source, locale)
  if (part === 'change') return some(yearsFact(record, all, locale))
  if (part === 'reason' || part === 'line-item') {
    const asked = part === 'reason' ? decisionFact(record, locale) : lineItemsFact(record, locale)
    return asked ? [asked, ...amountFacts(record, locale)] : []
  }
  if (part === 'schedule') return some(scheduleFact(record, locale))
  if (part === 'term') return [...some(changesFact(record, locale)), ...some(termsFact(record, locale))]
  if (part === 'request') {
    return record.requested ? [...amountFacts(record, locale), ...disagreementFacts(record, locale)] : []
  }
  if (part !== 'content') return ofKind(part, record, locale)
  return [
    { label: speak(locale)('概要', 'Summary'), lines: [inLanguage(record.lead.summary, locale)] },
    ...ofKind('content', record, locale),
    ...amountFacts(record, locale),
    ...placeFacts(record, locale),
  ]
}

function ofKind(kind: DetailKind, record: YearRecord, locale: Locale): Fact[] {
  const only = {
    ...record,
    entries: record.entries.map((entry) => ({
      ...entry,
      details: entry.details.filter((one) => one.kind === kind),
    })),
  }
  return detailFacts(only, locale)
}

/** Printed conditions of the year: rates, ceilings, numbers. */
function termsFact(record: YearRecord, locale: Locale): Fact | undefined {
  const terms = record.entries.flatMap((entry) => entry.terms)
  if (terms.length === 0) return undefined
  return {
    label: speak(locale)('条件', 'Conditions'),
    lines: terms.map(({ subject, value }): Line => [
      `${inLanguage(subject, locale)}  `,
      strong(printedValue(value, locale)),
    ]),
  }
}

/** What part of the budget a source gives; the whole funding where no source is named. */
function shareFacts(record: YearRecord, source: FundingSource | undefined, locale: Locale): Fact[] {
  const whole = record.funded?.budgeted?.total
  if (!record.funded || whole === undefined) return []
  if (source === undefined) return [fundingFact(record, locale)]
  const say = speak(locale)
  const part = record.funded.funding.find((one) => one.source === source)
  const name = bothNames(FUNDING_SOURCES[source], locale)
  const answer: Line = part
    ? [
        strong(percent(percentOf(part.amount, whole))),
        `  ${printedAmount(part.amount, locale)} / ${printedAmount(whole, locale)}`,
      ]
    : say(`${name}は入っていません。`, `${name} gives nothing to it.`)
  return [{ label: say(`${name}の割合`, `Share of ${name}`), lines: [answer] }, fundingFact(record, locale)]
}
