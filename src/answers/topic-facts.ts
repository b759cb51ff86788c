import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import { CATEGORIES, FUNDING_SOURCES, type DetailKind, type FundingSource } from '../budget/vocabulary.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { percentOf } from '../budget/yen.ts'
import { dateName, percent, printedAmount } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { plainText, strong, type Fact, type Line } from '../dialogue/reply.ts'
import { amountFacts, disagreementFacts, yearsFact } from './amount-facts.ts'
import { budgetTitleName, changesFact, departmentLines, facilitiesFact, placeFacts } from './facts.ts'
import { fundingFact, SOURCE_MARKS } from './funding-facts.ts'
import { decisionFact, detailFacts, lineItemsFact, scheduleFact } from './sheet-facts.ts'
import type { World } from './world.ts'

/** What can be asked of one program. */
export type ProgramTopic =
  | 'amount' | 'request' | 'cut' | 'change' | 'department' | 'funding' | 'share' | 'opening' | 'place' | 'reason' | 'line-item'
  | 'schedule' | 'term' | 'category' | 'title' | 'content' | Exclude<DetailKind, 'content' | 'funding-effort'> // prettier-ignore

/** What a topic is called, in the line that says how a question was understood. */
export const TOPIC_NAMES: Readonly<Record<ProgramTopic, { ja: string; en: string }>> = {
  amount: { ja: '予算額', en: 'amount' },
  request: { ja: '要求額', en: 'requested amount' },
  cut: { ja: '要求から予算への差', en: 'difference from request to budget' },
  change: { ja: '年度をまたぐ変化', en: 'change over the years' },
  department: { ja: '所管', en: 'department' },
  funding: { ja: '財源', en: 'funding' },
  share: { ja: '財源の割合', en: 'share of a source' },
  opening: { ja: '開設予定', en: 'opening' },
  place: { ja: '場所', en: 'place' },
  reason: { ja: '査定の理由', en: 'reason of the decision' },
  'line-item': { ja: '経費の内訳', en: 'line items' },
  schedule: { ja: 'スケジュール', en: 'schedule' },
  target: { ja: '対象', en: 'for whom' },
  law: { ja: '法令など', en: 'laws' },
  plan: { ja: '計画', en: 'plans' },
  'future-cost': { ja: '将来の費用', en: 'future cost' },
  effect: { ja: '効果', en: 'effects' },
  background: { ja: '背景', en: 'background' },
  trend: { ja: 'ほかの動き', en: 'what others do' },
  method: { ja: '実施方法', en: 'how it is done' },
  term: { ja: '条件', en: 'conditions' },
  category: { ja: '区分', en: 'category' },
  title: { ja: '款・会計', en: 'budget title' },
  content: { ja: '内容', en: 'content' },
}

/** What a topic is asked of. */
export interface TopicQuestion {
  readonly program: Program
  readonly record: YearRecord
  /** The funding sources that are named. */
  readonly sources: readonly FundingSource[]
}

/** The facts that answer a topic, what was asked first; none where the documents do not say it. */
export function topicFacts(
  topic: ProgramTopic,
  question: TopicQuestion,
  world: World,
  locale: Locale,
): Fact[] {
  const { program, record, sources } = question
  const say = speak(locale)
  switch (topic) {
    case 'amount':
      return [...amountFacts(record, locale), ...disagreementFacts(record, locale)]
    case 'request':
      return record.requested ? askedFirst(amountFacts(record, locale), say('要求額', 'Requested')) : []
    case 'cut':
      return cutFacts(record, locale)
    case 'change':
      return some(yearsFact(record, recordsOf(program), locale))
    case 'department':
      return [{ label: say('所管', 'Department'), lines: departmentLines(record, locale).map(standingOut) }]
    case 'title': {
      const title = budgetTitleName(record.lead, locale)
      return title === undefined ? [] : [{ label: say('款・会計', 'Budget title'), lines: [[strong(title)]] }]
    }
    case 'category':
      return [
        {
          label: say('区分', 'Category'),
          lines: [[strong(inLanguage(CATEGORIES[record.lead.category], locale))]],
        },
      ]
    case 'funding':
    case 'share':
      return fundingFacts(record, sources, locale)
    case 'opening':
      return openingFacts(program, world, locale)
    case 'place':
      return some(facilitiesFact(record, locale))
    case 'reason':
      return some(decisionFact(record, locale))
    case 'line-item':
      return some(lineItemsFact(record, locale))
    case 'schedule':
      return [...some(scheduleFact(record, locale)), ...openingFacts(program, world, locale)]
    case 'term':
      return some(changesFact(record, locale))
    case 'content':
      return [
        { label: say('概要', 'Summary'), lines: [inLanguage(record.lead.summary, locale)] },
        ...ofKind('content', record, locale),
        ...amountFacts(record, locale),
        ...placeFacts(record, locale),
      ]
    case 'background':
    case 'effect':
    case 'future-cost':
    case 'law':
    case 'method':
    case 'plan':
    case 'target':
    case 'trend':
      return ofKind(topic, record, locale)
  }
}

const some = (fact: Fact | undefined): Fact[] => (fact ? [fact] : [])

const standingOut = (line: Line): Line => [strong(plainText(line))]

/** The difference from request to budget first, with both amounts. */
function cutFacts(record: YearRecord, locale: Locale): Fact[] {
  const facts = amountFacts(record, locale)
  const label = speak(locale)('要求から予算への差', 'From request to budget')
  return record.requested
    ? askedFirst(
        facts.map((fact) =>
          fact.label === label
            ? {
                ...fact,
                lines: fact.lines.map((line, at) =>
                  at === 0 && typeof line === 'string' ? standingOut(line) : line,
                ),
              }
            : fact,
        ),
        label,
      )
    : []
}

function askedFirst(facts: readonly Fact[], label: string): Fact[] {
  return [...facts.filter((fact) => fact.label === label), ...facts.filter((fact) => fact.label !== label)]
}

/** Details of one kind. */
function ofKind(kind: DetailKind, record: YearRecord, locale: Locale): Fact[] {
  const entries = record.entries.map((entry) => ({
    ...entry,
    details: entry.details.filter((one) => one.kind === kind),
  }))
  return detailFacts({ ...record, entries }, locale)
}

/** What the sources that are named give, as share and amount; then the whole funding. */
function fundingFacts(record: YearRecord, sources: readonly FundingSource[], locale: Locale): Fact[] {
  const whole = record.funded?.budgeted?.total
  if (!record.funded || whole === undefined) return []
  const say = speak(locale)
  const parts = record.funded.funding
  const named = sources.map((source): Line => {
    const name = bothNames(FUNDING_SOURCES[source], locale)
    const part = parts.find((one) => one.source === source)
    return part
      ? [
          `${SOURCE_MARKS[source]} ${name} `,
          strong(`${percent(percentOf(part.amount, whole))}  ${printedAmount(part.amount, locale)}`),
          ` / ${printedAmount(whole, locale)}`,
        ]
      : say(
          `${SOURCE_MARKS[source]} ${name}は入っていません。`,
          `${SOURCE_MARKS[source]} ${name} gives nothing to it.`,
        )
  })
  return [
    ...(named.length === 0 ? [] : [{ label: say('お尋ねの財源', 'The source you asked for'), lines: named }]),
    fundingFact(record, locale),
  ]
}

/** What opens of a program, and when. */
function openingFacts(program: Program, world: World, locale: Locale): Fact[] {
  const plans = world.book.plansOf(program).filter(({ planned }) => planned)
  if (plans.length === 0) return []
  return [
    {
      label: speak(locale)('開設予定', 'Planned opening'),
      lines: plans.flatMap(({ name, planned }): Line[] =>
        planned ? [[strong(dateName(planned.date, locale)), `  ${bothNames(name, locale)}`]] : [],
      ),
    },
  ]
}
