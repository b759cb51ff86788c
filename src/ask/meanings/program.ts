import { askedRows, programAnswer, understoodAs } from '../../answers/topic-answer.ts'
import type { ProgramTopic } from '../../answers/topic-facts.ts'
import { tellingWords } from '../../answers/printed-rows.ts'
import { chooseProgram, programNotFound } from '../../answers/which-program.ts'
import { openingsNamed } from '../../answers/which-opening.ts'
import type { Locale } from '../../budget/bilingual.ts'
import type { Program } from '../../budget/program.ts'
import { recordsOf } from '../../budget/year-record.ts'
import { FUNDING_SOURCES } from '../../budget/vocabulary.ts'
import { inLanguage } from '../../dialogue/language.ts'
import { quote } from '../../dialogue/quote.ts'
import type { Answer, Instead } from '../../dialogue/reply.ts'
import { EVIDENCE } from '../../search/evidence.ts'
import type { AskContext, Meaning, MeaningRule, Understanding } from '../meaning.ts'
import { yearOption } from '../meaning.ts'
import { topicSentence } from '../question-text.ts'
import type { Reading } from '../reading.ts'

/** A question about one program: its amount, or whatever else is asked of it. */
export const oneProgram: MeaningRule = {
  name: 'one program',
  read: (understanding) => {
    const { picked, reading } = understanding
    if (picked.words === '' && picked.kind === 'none') return undefined
    const topics = topicsOf(reading)
    const words = quote(picked.words)
    return {
      said: { ja: `「${words}」という事業`, en: `the program "${words}"` },
      ...(picked.kind === 'one' && {
        request: { command: 'amount', options: { program: picked.program.id } },
      }),
      answer: (context) => answerTo(understanding, topics, context),
    }
  },
}

/** What is asked of a program, by what the sentence asks for: an amount only where nothing more special is asked. */
export function topicsOf(reading: Reading): ProgramTopic[] {
  const { topics, sources, listing } = reading
  const named = topics.filter((topic) => !(topic === 'content' && topics.length > 1))
  const isOfSource = sources.length > 0 && named.every((topic) => topic === 'amount' || topic === 'content')
  if (isOfSource) return ['share']
  const special = named.filter((topic) => topic !== 'amount')
  // いくら belongs to what it is asked of: いくら要求, いくら増えた; 予算 beside 所管 is asked as well.
  const withAmount = special.some((topic) => OWN_AMOUNT.has(topic)) ? special : named
  const sorted = withAmount.includes('reason')
    ? [
        'reason' as const,
        ...withAmount.filter((topic) => topic !== 'reason' && topic !== 'cut' && topic !== 'change'),
      ]
    : withAmount
  if (sorted.length > 0) return [...new Set(sorted)]
  return listing.sum ? ['amount'] : ['content']
}

/** Topics whose answer is an amount or a number itself. */
const OWN_AMOUNT: ReadonlySet<ProgramTopic> = new Set([
  'request', 'cut', 'change', 'share', 'future-cost', 'term', 'funding', 'reason',
]) // prettier-ignore

/** The command that answers a topic by itself. */
const COMMANDS: Partial<Record<ProgramTopic, string>> = {
  amount: 'amount',
  department: 'department',
  funding: 'funding',
  opening: 'openings',
}

function answerTo(
  { reading, picked, world }: Understanding,
  topics: readonly ProgramTopic[],
  context: AskContext,
): Answer | Instead {
  const { request } = context
  const { locale } = request
  const { year } = yearOption(reading)
  const known = year === undefined ? undefined : reading.years.find((one) => one === year)
  const details = [
    ...(year === undefined
      ? []
      : [
          locale === 'ja'
            ? `${year > 2018 ? `令和${year - 2018 === 1 ? '元' : year - 2018}` : `平成${year - 1988}`}年度`
            : `fiscal ${year}`,
        ]),
    ...reading.sources.map((source) => inLanguage(FUNDING_SOURCES[source], locale)),
  ]
  const lead = understoodAs(quote(picked.words), topics, details, locale)
  const again = { command: 'ask', options: { question: topicSentence(topics, reading.sources, known) } }
  const asked = { ...request, ...again }
  if (picked.kind !== 'one') {
    const opening = topics.includes('opening') && openingsNamed(picked.words, world).length > 0
    if (opening) return { instead: { command: 'openings', options: { program: picked.words } }, lead: [lead] }
  }
  if (picked.kind === 'several') {
    const hits =
      picked.hits ??
      picked.programs.map((program) => ({
        program,
        why: { kind: 'name' as const, matched: program.name.ja, score: EVIDENCE.name },
      }))
    const answer = chooseProgram(picked.words, 'program', hits, asked, world)
    return { ...answer, card: { ...answer.card, lead: [lead, ...(answer.card.lead ?? [])] } }
  }
  if (picked.kind === 'none') {
    const found = world.programs.find(picked.words)
    return programNotFound(picked.words, 'program', found.kind === 'none' ? found.nearest : [], asked, world)
  }
  return about(picked.program, reading, topics, lead, context, world)
}

function about(
  program: Program,
  reading: Reading,
  topics: readonly ProgramTopic[],
  lead: ReturnType<typeof understoodAs>,
  { request }: AskContext,
  world: Understanding['world'],
): Answer | Instead {
  const { locale } = request
  const [topic, ...others] = topics
  const { year } = yearOption(reading)
  const known = reading.years.find((one) => one === year)
  const words = [
    ...(topics.includes('target') ? ['対象'] : []),
    ...tellingWords(
      contentOf(reading),
      `${program.name.ja} ${program.name.en} ${program.entries.map(({ printedName }) => printedName).join(' ')}`,
      world,
    ),
  ]
  const command = topic === undefined || others.length > 0 ? undefined : COMMANDS[topic]
  const isPlain =
    command !== undefined &&
    !(topic === 'amount' && isOfPart(program, known, words, locale)) &&
    !(topic === 'funding' && reading.sources.length > 0) &&
    !(topic === 'opening' && world.book.plansOf(program).length === 0)
  if (isPlain) {
    const inYear = command === 'openings' || year === undefined ? {} : { year }
    return { instead: { command, options: { program: program.id, ...inYear } }, lead: [lead] }
  }
  return programAnswer(
    {
      program,
      topics,
      year: known,
      sources: reading.sources,
      words,
      lead: [lead],
      again: (other) => ({
        command: 'ask',
        options: { question: topicSentence(topics, reading.sources, other), program: program.id },
      }),
    },
    request,
    world,
  )
}

/** Whether the words mean a printed line of the program rather than its amount. */
function isOfPart(
  program: Program,
  year: number | undefined,
  words: readonly string[],
  locale: Locale,
): boolean {
  return recordsOf(program)
    .filter(({ fiscalYear }) => year === undefined || fiscalYear === year)
    .some((record) => askedRows(record, ['amount'], words, locale).length > 0)
}

/** The words of the sentence by which something that is printed may be meant. */
function contentOf({ segments, text, years }: Reading): string {
  const printed = years.filter((year) => year < 2019).map((year) => `平成${year - 1988}年度`)
  return [...segments.map((segment) => segment.text), ...(text.match(WORDS_OF_ROWS) ?? []), ...printed].join(
    ' ',
  )
}

/** Words of topics that stand in printed lines as well. */
const WORDS_OF_ROWS =
  /システム|補助金|プレミアム割合|割合|目標|定員|無料|上限|限度額|補助率|対象|寄付|登録|導入|改修|設計|動画|初期|利用料金?|保守|文化財|何人|か所|施設|審査会|SMS|premium|ceiling|capacity|rate|subsid\w+|target|donat\w+|limit/giu

export type { Meaning }
