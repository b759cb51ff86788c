import type { Day } from '../budget/calendar.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { CategoryFilter, FundingSource } from '../budget/vocabulary.ts'
import type { Measure } from '../budget/selection.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { withQuestionInKanji } from './kana.ts'
import { amountMarks, type AmountBounds } from './marks/amounts.ts'
import { categoryMark } from './marks/categories.ts'
import { comparingMark, type Comparing } from './marks/comparing.ts'
import { countMarks, type CountMarks } from './marks/counts.ts'
import { listingMarks, type ListingMarks } from './marks/listing.ts'
import { negatedSpans } from './marks/negation.ts'
import { isByRate, measureMark, orderMark, type OrderMark } from './marks/orders.ts'
import { shareMarks, type ShareBounds } from './marks/shares.ts'
import { sourceMarks } from './marks/sources.ts'
import { topicMarks, type Topic } from './marks/topics.ts'
import { calendarYearIn, windowMarks, type Window } from './marks/windows.ts'
import { yearMarks } from './marks/years.ts'
import { nameMarks, type NameIndex, type NameKind, type NameMark } from './names.ts'
import { officeMarks, type OfficeIndex } from './offices.ts'
import { Sentence } from './sentence.ts'
import { askingFrom, kanaSentence, saysOfThing, segmentsOf, type Segment } from './subject/subject.ts'

/** What a sentence names beside a subject, in what it means or in what it leaves out. */
export interface Named {
  readonly names: readonly NameMark[]
  readonly sources: readonly FundingSource[]
  readonly category: CategoryFilter | undefined
  readonly topics: readonly Topic[]
  readonly segments: readonly Segment[]
}

/** Everything that the rules of marks read in a sentence. */
export interface Reading extends Named {
  /** As it was read: cleaned, kana and romaji of questions in kanji. */
  readonly text: string
  readonly isJapanese: boolean
  readonly years: readonly FiscalYear[]
  /** True where two years are tied as from one to the other. */
  readonly isBetweenYears: boolean
  readonly window: Window | undefined
  /** The calendar year that is named from today on: 来年. */
  readonly calendarYear: Window | undefined
  readonly amount: AmountBounds
  readonly share: ShareBounds
  readonly wanted: CountMarks
  readonly listing: ListingMarks
  readonly order: OrderMark | undefined
  readonly measure: Measure
  readonly isByRate: boolean
  readonly comparing: Comparing | undefined
  /** What is left out: 保育課以外, 児童遊園じゃなくて. */
  readonly not: Named
  /** What is left behind the marks, each as one space. */
  readonly rest: string
}

/** What reading needs to know. */
export interface ReadingTools {
  readonly names: NameIndex
  readonly offices: OfficeIndex
  readonly lexicon: Lexicon
  readonly today: Day
}

/** Reads a cleaned sentence: every rule of marks in turn, each on what the ones before it left. Add a rule by a line. */
export function readSentence(cleaned: string, tools: ReadingTools): Reading {
  const { names, offices, lexicon, today } = tools
  const text = withQuestionInKanji(kanaSentence(cleaned) ?? withoutBoard(cleaned))
  const sentence = new Sentence(text)
  const spans = negatedSpans(text)
  const not = negated(text, spans, tools)
  for (const span of spans) sentence.takeSpan(span)
  // A thing that opens may be called like a part of a program: its name is noted, and left to the subject.
  const opening = nameMarks(new Sentence(sentence.left), names, new Set(['opening']))
  const whole = nameMarks(sentence, names, NOT_OPENINGS)
  const named = [...whole, ...officeMarks(sentence, offices), ...opening]
  const window = windowMarks(sentence, today)
  const share = shareMarks(sentence)
  const amount = amountMarks(sentence)
  const wanted = countMarks(sentence)
  const isRate = isByRate(sentence)
  const category = categoryMark(sentence)
  const measure = measureMark(sentence)
  const order = orderMark(sentence)
  const comparing = comparingMark(sentence)
  const sources = sourceMarks(sentence)
  const years = yearMarks(sentence, today)
  const listing = listingMarks(sentence)
  const topics = topicMarks(sentence).map(({ topic }) => topic)
  sentence.take(PLAIN_AMOUNT)
  const isJapanese = JAPANESE.test(text)
  const segments = segmentsOf(sentence.left, lexicon)
  /** Which programs are meant is said without words for them: by a group, a bound, an order. */
  const saysWhich =
    named.some(({ kind }) => kind !== 'opening') || category !== undefined ||
    amount.min !== undefined || amount.max !== undefined || share.least !== undefined || share.most !== undefined ||
    order !== undefined || listing.by !== undefined // prettier-ignore
  return {
    text,
    isJapanese,
    names: named,
    years: years.years,
    isBetweenYears: years.isChange,
    window,
    calendarYear: calendarYearIn(text, today),
    amount,
    share,
    wanted,
    listing,
    order,
    measure,
    isByRate: isRate,
    comparing,
    sources,
    category,
    topics: topics.filter((topic) => !not.topics.includes(topic)),
    segments: saysWhich || measure !== 'budget' ? asked(segments, text, saysWhich, tools) : segments,
    not,
    rest: sentence.rest(),
  }
}

/**
 * The stretches that name a thing of the question. What goes before a Japanese one or follows an English one is said in
 * passing, where the rest says which programs are meant.
 */
function asked(
  segments: readonly Segment[],
  text: string,
  saysWhich: boolean,
  { lexicon }: ReadingTools,
): readonly Segment[] {
  if (JAPANESE.test(text)) {
    const start = saysWhich ? askingFrom(text) : 0
    return segments.filter((one) => one.from >= start && saysOfThing(one.text, lexicon))
  }
  const end = text.indexOf('?')
  return end === -1 ? segments : segments.filter(({ from }) => from < end)
}

const JAPANESE = /[\p{Script=Han}ぁ-ゖァ-ヺ]/u

/** The Board of Education's School Affairs Section is the section. */
function withoutBoard(text: string): string {
  return text.replaceAll(BOARD, (words) => ' '.repeat(words.length))
}

const BOARD = /\bboard of education['’]s(?= (?:\w+ ){1,4}(?:section|department|office)\b)/giu
const NOT_OPENINGS: ReadonlySet<NameKind> = new Set([
  'program',
  'department',
  'bureau',
  'title',
  'pillar',
  'policy',
  'total',
])
const PLAIN_AMOUNT = /[\d,.]+\s*(?:千円|百万円|万円|億円|円)(?:に対して)?/gu

/** What is named in the stretches that are left out. */
function negated(
  text: string,
  spans: readonly { from: number; to: number }[],
  { names, offices, lexicon }: ReadingTools,
): Named {
  const parts = spans.map(({ from, to }) => {
    const sentence = new Sentence(
      text
        .slice(from, to)
        .replace(
          /^(?:except(?: for)?|excluding|other than|apart from|aside from|leaving out|not counting)\s/iu,
          '',
        )
        .replace(
          /(?:じゃ|では|で)(?:なくて?|ない)(?:ほう|方|やつ|もの|事業|の|で)?$|以外.*$|(?:を|は)?(?:除|のぞ|含|抜).*$/u,
          '',
        ),
    )
    const marks = [...nameMarks(sentence, names, NOT_OPENINGS), ...officeMarks(sentence, offices)]
    const sources = sourceMarks(sentence)
    const category = categoryMark(sentence)
    const topics = topicMarks(sentence).map(({ topic }) => topic)
    return { names: marks, sources, category, topics, segments: segmentsOf(sentence.left, lexicon) }
  })
  return {
    names: parts.flatMap((part) => part.names),
    sources: parts.flatMap((part) => part.sources),
    category: parts.find((part) => part.category)?.category,
    topics: parts.flatMap((part) => part.topics),
    segments: parts.flatMap((part) => part.segments),
  }
}
