import { yearAsPrinted } from './year-words.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Program } from '../budget/program.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Action, Answer, Attachment, Fact, Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { amountChart } from './amount-chart.ts'
import { amountFacts } from './amount-facts.ts'
import { attached } from './attached.ts'
import { fundingChart } from './funding-chart.ts'
import { titleOf } from './facts.ts'
import { nextQuestions } from './next-questions.ts'
import { planPlaces } from './opening-sources.ts'
import {
  holdsWord,
  printedRows,
  rowsAbout,
  type PrintedRow,
  type RatedRow,
  type RowWords,
} from './printed-rows.ts'
import { otherYearSources, sourceLines } from './source-line.ts'
import { TOPIC_NAMES, topicFacts, type ProgramTopic } from './topic-facts.ts'
import { yearNotFound } from './which-program.ts'
import { fold } from '../search/fold.ts'
import type { World } from './world.ts'

/** A question about one program. */
export interface ProgramQuestion {
  readonly program: Program
  /** What is asked, first things first; at least one. */
  readonly topics: readonly ProgramTopic[]
  readonly year: FiscalYear | undefined
  readonly sources: readonly FundingSource[]
  /** What a printed line is found by. */
  readonly words: RowWords
  /** What the answer begins with. */
  readonly lead: readonly Line[]
  /** The request that asks the same of another year. */
  again(year: FiscalYear): Action['request']
}

/** How much of the words a printed line must hold to be what was asked for, where its kind was asked for or not. */
const [HELD_ASKED, HELD_ELSE] = [0.2, 0.5]
const MOST_ROWS = 4

/** Answers what is asked of a program: what was asked first, then what belongs to it. Says what the documents do not say. */
export function programAnswer(question: ProgramQuestion, request: Request, world: World): Answer {
  const { program, topics, year } = question
  const { locale } = request
  const records = recordsOf(program)
  const inYear = year === undefined ? undefined : records.find(({ fiscalYear }) => fiscalYear === year)
  const elsewhere =
    year !== undefined && !inYear ? recordWithYear(records, year, question, world, locale) : undefined
  const record =
    inYear ?? elsewhere ?? (year === undefined ? bestRecord(records, question, world, locale) : undefined)
  if (!record) return yearNotFound(program, year, request)
  const say = speak(locale)
  const rows = askedRows(record, topics, question.words, world, locale)
  const told = topics.map((topic) => ({ topic, facts: factsOrNext(topic, record, question, world, locale) }))
  const isRowEnough = (topic: ProgramTopic): boolean =>
    rows.some((row) => KINDS[topic]?.includes(row.kind) ?? false)
  const missing = told.filter(({ topic, facts }) => facts.length === 0 && !isRowEnough(topic))
  const isThere = missing.length < told.length || rows.length > 0
  const asked = once([...rowFacts(rows), ...told.flatMap(({ facts }) => facts)])
  const context = amountFacts(record, locale).filter(({ label }) => !asked.some((one) => one.label === label))
  const years = topics.includes('change') ? otherYearSources(record, records) : []
  const opened = topics.includes('opening') ? planPlaces(world.book.plansOf(program)).entries : []
  return {
    outcome: isThere ? 'answered' : 'not-found',
    card: {
      title: titleOf(program, record.fiscalYear, locale),
      lead: [
        ...question.lead,
        ...missing.map(({ topic }) =>
          say(
            `${TOPIC_NAMES[topic].ja}は、この事業について${yearName(record.fiscalYear, 'ja')}の資料に書かれていません。`,
            `The documents of ${yearName(record.fiscalYear, 'en')} do not say that about this program: ${TOPIC_NAMES[topic].en}.`,
          ),
        ),
      ],
      facts: [...asked, ...context],
      sources: sourceLines(
        [...new Set([...record.entries, ...years, ...opened])],
        world,
        locale,
        rows.flatMap(({ place }) => place ?? []),
      ),
    },
    actions: [
      ...nextQuestions('amount', program, record, world, locale),
      ...records
        .filter((one) => one !== record)
        .map(({ fiscalYear }) => ({
          label: yearName(fiscalYear, locale),
          request: question.again(fiscalYear),
        })),
    ],
    ...attached(isThere ? chartOf(topics, program, record, locale) : []),
  }

  function rowFacts(found: readonly RatedRow[]): Fact[] {
    return [...Map.groupBy(found, ({ label }) => label)].map(([label, group]) => ({
      label,
      lines: group.map(({ line }) => line),
    }))
  }
}

/** The picture of what was asked, where that is made of figures. */
function chartOf(
  topics: readonly ProgramTopic[],
  program: Program,
  record: YearRecord,
  locale: Request['locale'],
): readonly Attachment[] {
  const asks = (...some: readonly ProgramTopic[]): boolean => some.some((topic) => topics.includes(topic))
  const shares = asks('share', 'funding') ? fundingChart(program, record, locale) : []
  if (shares.length > 0) return shares
  if (asks('change')) return amountChart(program, record, recordsOf(program), locale)
  return asks('amount', 'request', 'cut') ? amountChart(program, record, [record], locale) : []
}

/** What answers a topic as well, where the documents print nothing under its own name. */
const NEXT: Partial<Record<ProgramTopic, readonly ProgramTopic[]>> = {
  opening: ['schedule'],
  schedule: ['opening'],
  term: ['target'],
  method: ['content'],
  trend: ['background'],
  place: ['opening'],
}

function factsOrNext(
  topic: ProgramTopic,
  record: YearRecord,
  { program, sources }: ProgramQuestion,
  world: World,
  locale: Request['locale'],
): Fact[] {
  for (const one of [topic, ...(NEXT[topic] ?? [])]) {
    const facts = topicFacts(one, { program, record, sources }, world, locale)
    if (facts.length > 0) return facts
  }
  return []
}

/** Which printed lines a topic is answered by. */
const KINDS: Partial<Record<ProgramTopic, readonly PrintedRow['kind'][]>> = {
  amount: ['line-item', 'term', 'change', 'figure'],
  request: ['line-item'],
  'line-item': ['line-item'],
  term: [
    'term',
    'change',
    'figure',
    'background',
    'target',
    'effect',
    'content',
    'trend',
    'future-cost',
    'method',
  ],
  target: ['target', 'term', 'change'],
  schedule: ['schedule'],
  opening: ['schedule'],
  'future-cost': ['future-cost', 'line-item'],
  share: ['term', 'change', 'background', 'effect', 'figure'],
  change: ['change', 'term', 'figure'],
  background: ['background', 'trend', 'figure'],
  effect: ['effect', 'background'],
  method: ['method', 'content'],
  law: ['law'],
  plan: ['plan'],
  trend: ['trend'],
}

/** The printed lines that the words of the question mean. */
export function askedRows(
  record: YearRecord,
  topics: readonly ProgramTopic[],
  words: RowWords,
  world: World,
  locale: Request['locale'],
): RatedRow[] {
  const kinds = new Set(topics.flatMap((topic) => KINDS[topic] ?? []))
  const isPlain = topics.every((topic) => topic === 'content')
  const found = rowsAbout(printedRows(record, world, locale), words).filter(
    ({ kind, held, ja, en }) =>
      (kinds.has(kind) &&
        (kind !== 'figure' || isOwnFigure({ ja, en }, words)) &&
        held >= (topics.includes('amount') || kind === 'figure' ? HELD_ELSE : HELD_ASKED)) ||
      (isPlain && held >= HELD_ELSE),
  )
  if (found.length === 0 && topics.some((topic) => HINTED.has(topic))) {
    return hintedRows(printedRows(record, world, locale), kinds, words).slice(0, MOST_ROWS)
  }
  const best = found[0]?.held ?? 0
  const isHinted = found.some(({ ja }) => words.hints.some((hint) => hint.test(ja)))
  const other =
    isHinted || !topics.some((topic) => HINTED.has(topic))
      ? []
      : hintedRows(printedRows(record, world, locale), kinds, words).slice(0, 1)
  return [...other, ...found.filter(({ held }) => held >= best * 0.75)].slice(0, MOST_ROWS)
}

/** Figures of focus areas are any program's: one is meant by a word that says more than what is asked of it. */
function isOwnFigure({ ja, en }: Bilingual, { words }: RowWords): boolean {
  const form = fold(`${ja} ${en}`)
  return words.some((word) => !ASKED_OF_ANY.test(word) && holdsWord(form, word))
}

const ASKED_OF_ANY = /^(?:対象|割合|目標|期間|時間|上限|利用|登録|導入|定員|補助金|登録|支援|予算)$/u

/** Topics that are answered by a line that holds what is asked for, whatever words it has. */
const HINTED: ReadonlySet<ProgramTopic> = new Set(['term', 'target'])

function hintedRows(
  rows: readonly PrintedRow[],
  kinds: ReadonlySet<PrintedRow['kind']>,
  { hints }: RowWords,
): RatedRow[] {
  return rows
    .filter(({ kind }) => kinds.has(kind) && kind !== 'figure')
    .map((row): RatedRow => ({ ...row, held: hints.filter((hint) => hint.test(row.ja)).length / 10 }))
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held)
}

/** The newest record that says what is asked, else the newest. */
function bestRecord(
  records: readonly YearRecord[],
  question: ProgramQuestion,
  world: World,
  locale: Request['locale'],
): YearRecord | undefined {
  const { program, topics, sources } = question
  const says = (record: YearRecord): number =>
    topics.filter((topic) => topicFacts(topic, { program, record, sources }, world, locale).length > 0)
      .length + (askedRows(record, topics, question.words, world, locale)[0]?.held ?? 0)
  const [best] = records.map((record) => ({ record, says: says(record) })).toSorted((a, b) => b.says - a.says)
  return best?.record
}

/** A record whose printed lines speak of a year that has no record of its own. */
function recordWithYear(
  records: readonly YearRecord[],
  year: FiscalYear,
  { topics }: ProgramQuestion,
  world: World,
  locale: Request['locale'],
): YearRecord | undefined {
  const isOfPart = topics.some((topic) => topic !== 'amount' && topic !== 'request' && topic !== 'cut')
  if (!isOfPart) return undefined
  return records.find(
    (record) =>
      topics.includes('future-cost') ||
      rowsAbout(printedRows(record, world, locale), { words: yearAsPrinted(year), hints: [] }).some(
        ({ kind }) => kind !== 'line-item',
      ),
  )
}

function once(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ label }) => !seen.has(label) && seen.add(label))
}

/** How a question about a program was understood. */
export function understoodAs(
  words: string,
  topics: readonly ProgramTopic[],
  details: readonly string[],
  locale: Request['locale'],
): Line {
  const said = [words, ...topics.map((topic) => inLanguage(TOPIC_NAMES[topic], locale)), ...details].join(
    ' · ',
  )
  return speak(locale)(`次のように読みました: ${said}`, `Understood as: ${said}`)
}
