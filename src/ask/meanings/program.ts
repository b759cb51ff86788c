import { askedRows, programAnswer, understoodAs } from '../../answers/topic-answer.ts'
import type { ProgramTopic } from '../../answers/topic-facts.ts'
import { tellingWords, type RowWords } from '../../answers/printed-rows.ts'
import { heldInEnglish, LEAST_HELD } from '../subject/english-evidence.ts'
import { rowWords } from '../subject/row-words.ts'
import { chooseProgram, programNotFound } from '../../answers/which-program.ts'
import { openingsNamed } from '../../answers/which-opening.ts'
import type { Locale } from '../../budget/bilingual.ts'
import type { Program } from '../../budget/program.ts'
import { recordsOf } from '../../budget/year-record.ts'
import { FUNDING_SOURCES } from '../../budget/vocabulary.ts'
import { inLanguage } from '../../dialogue/language.ts'
import { quote } from '../../dialogue/quote.ts'
import type { Answer, Instead, Line } from '../../dialogue/reply.ts'
import { fold } from '../../search/fold.ts'
import { EVIDENCE } from '../../search/evidence.ts'
import type { AskContext, MeaningRule, Understanding } from '../meaning.ts'
import type { Picked } from '../subject/pick-program.ts'
import { besideName } from '../subject/beside-name.ts'
import { isBesideOther } from '../subject/telling.ts'
import type { World } from '../../answers/world.ts'
import { yearOption } from '../meaning.ts'
import { topicSentence } from '../question-text.ts'
import type { Topic } from '../marks/topics.ts'
import type { Reading } from '../reading.ts'

/** A question about one program: its amount, or whatever else is asked of it. */
export const oneProgram: MeaningRule = {
  name: 'one program',
  read: (understanding) => {
    const { reading } = understanding
    if (understanding.picked.words === '' && understanding.picked.kind === 'none') return undefined
    const topics = topicsOf(reading)
    const picked = byOpening(byRows(understanding, topics), topics, understanding.world)
    const words = quote(picked.words)
    return {
      said: { ja: `「${words}」という事業`, en: `the program "${words}"` },
      ...(picked.kind === 'one' && {
        request: { command: 'amount', options: { program: picked.program.id } },
      }),
      answer: (context) => answerTo({ ...understanding, picked }, topics, context),
    }
  },
}

/** What is asked of a program, by what the sentence asks for: an amount only where nothing more special is asked. */
export function topicsOf(reading: Reading): ProgramTopic[] {
  const { sources, listing } = reading
  const asked =
    listing.by === 'source'
      ? (['funding', ...reading.topics.filter((topic) => topic !== 'line-item')] as const)
      : reading.topics
  const topics = betweenYears(openingOf(quantityOf(asked, reading.text), reading.text), reading)
  const named = topics.filter((topic) => !(topic === 'content' && topics.length > 1))
  const isOfSource = sources.length > 0 && named.every((topic) => topic === 'amount' || topic === 'content')
  if (isOfSource) return ['share']
  const special = named.filter((topic) => topic !== 'amount')
  // いくら belongs to what it is asked of: いくら要求, いくら増えた; 予算 beside 所管 is asked as well.
  const isOfChange = sources.length === 0 && special.some((topic) => topic === 'cut' || topic === 'change')
  const withAmount = special.some((topic) => OWN_AMOUNT.has(topic))
    ? special.filter((topic) => !(topic === 'share' && isOfChange))
    : named
  const sorted = withAmount.includes('reason')
    ? [
        'reason' as const,
        ...withAmount.filter((topic) => topic !== 'reason' && topic !== 'cut' && topic !== 'change'),
      ]
    : withAmount
  const withSource =
    sources.length > 0 &&
    sorted.length > 0 &&
    !sorted.some((topic) => topic === 'share' || topic === 'funding')
      ? [...sorted, 'share' as const]
      : sorted
  if (withSource.length > 0) return [...new Set(withSource)]
  return listing.sum ? ['amount'] : ['content']
}

/** Of several programs the one of which something opens, where that is asked. */
function byOpening(picked: Picked, topics: readonly ProgramTopic[], { book }: World): Picked {
  if (picked.kind !== 'several' || !topics.includes('opening')) return picked
  const opening = picked.programs.filter((program) => book.plansOf(program).length > 0)
  const plans = new Set(opening.flatMap((program) => book.plansOf(program).map(({ id }) => id)))
  const [program] = opening
  return program && plans.size === 1 ? { kind: 'one', program, words: picked.words, score: 60 } : picked
}

/** How many programs are looked into for what is printed of them, and how much more one of them must hold. */
const [LOOKED_INTO, MORE_HELD] = [8, 0.2]

/** Of several programs the one whose printed lines hold what is asked, where a part is asked and one stands out. */
function byRows({ picked, reading, world }: Understanding, topics: readonly ProgramTopic[]): Picked {
  if (picked.kind !== 'several' || topics.every((topic) => topic === 'amount')) return picked
  // What many programs are of the whole is no part of one of them.
  if (OF_WHOLE.test(reading.text)) return picked
  const rated = picked.programs
    .slice(0, LOOKED_INTO)
    .map((program) => ({ program, held: heldBy(program, topics, reading, world) }))
    .toSorted((a, b) => b.held - a.held)
  const [first, second] = rated
  const hit = picked.hits?.find(({ program }) => program === first?.program)
  if (hit && isBesideOther(picked.words, hit)) return picked
  const isHeld =
    first &&
    (reading.isJapanese ||
      heldInEnglish(reading.segments.map(({ text }) => text).join(' '), first.program, world.book) >=
        LEAST_HELD)
  return isHeld && first.held >= MORE_HELD && first.held - (second?.held ?? 0) >= MORE_HELD
    ? { kind: 'one', program: first.program, words: picked.words, score: 60 }
    : picked
}

const OF_WHOLE = /全体の(?:何|なん|どれ)/u

/** How much of what is asked the best printed line of a program holds, and its name a little. */
export function heldBy(
  program: Program,
  topics: readonly ProgramTopic[],
  reading: Reading,
  world: World,
): number {
  const wanted = rowWords(reading, topics, undefined, world)
  const { words } = wanted
  const rows = recordsOf(program).flatMap((record) => askedRows(record, topics, wanted, world, 'ja'))
  const [name, all] = [fold(program.name.ja), words.join('').length]
  const inName = words.filter((word) => name.includes(word)).join('').length
  return Math.max(0, ...rows.map(({ held }) => held)) + (all === 0 ? 0 : inName / all / 2)
}

/** Something that opens is asked about by the verb alone: 4月に開くって本当. */
function openingOf(topics: readonly Topic[], text: string): readonly Topic[] {
  if (topics.length === 0) return OPENS.test(text) ? ['opening'] : topics
  const isWhen = /いつ|何月|何年/u.test(text) && OPENS.test(text)
  return isWhen && !topics.includes('opening') && !topics.includes('schedule')
    ? ['opening', ...topics]
    : topics
}

const OPENS =
  /開[くいけ]|ひらく|オープン(?![ァ-ヺ])|開設(?!準備|費)|開園|開校|開館|始ま[るり]|スタート|\bopens?\b(?! innovation)|\bopening\b/iu

/** どのくらい短くなる asks for another number than money. */
function quantityOf(topics: readonly Topic[], text: string): readonly Topic[] {
  if (PART.test(text)) return topics.map((topic) => (topic === 'amount' ? 'line-item' : topic))
  const isOther = !MONEY.test(text) || TARGET_SUM.test(text)
  return topics.length === 1 && topics[0] === 'amount' && isOther ? ['term'] : topics
}

/** 訪ねる分 is a part of the money. */
const PART = /(?<![えっら])[るたうくすむ](?:分|ぶん)(?:は|って|だけ|が|の(?:予算|費用|お金))/u

/** What is to be reached in the end is no budget. */
const TARGET_SUM = /いくらまで|最終的?に.*(?:いくら|貯)|目標(?:額|は|って)|貯める/u

const MONEY =
  /予算|いくら|いかほど|なんぼ|幾ら|金額|お金|額|費用|経費|費(?:は|が|の|って|$|[?？])|何円|値段|コスト|かか[るっり]|使[うっわいお]|つけ|付[いくけ]|how (?:much|big|large|expensive)|budget|cost|money|amount|spen[dt]|price|yen/iu

/** A difference between years is no cut from a request. */
function betweenYears(topics: readonly Topic[], { years, text }: Reading): readonly Topic[] {
  return years.length > 1 && !/要求|査定|request/iu.test(text)
    ? topics.map((topic) => (topic === 'cut' ? 'change' : topic))
    : topics
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
  const thing = openingOfWords(topics, picked, reading, world)
  if (thing) return { instead: { command: 'openings', options: { program: thing } }, lead: [lead] }
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
  const told = usable(topics, picked.program, reading.text)
  const leads = [lead, ...besideName(picked, told, locale)]
  return about(picked.program, reading, told, leads, context, world)
}

/** The thing that opens whose name holds a word of the subject that no other's does, where the program has none. */
function openingOfWords(
  topics: readonly ProgramTopic[],
  picked: Picked,
  { segments }: Reading,
  world: World,
): string | undefined {
  if (!topics.includes('opening') && !topics.includes('schedule')) return undefined
  if (picked.kind === 'one' && (picked.score >= 90 || world.book.plansOf(picked.program).length > 0))
    return undefined
  if (picked.kind === 'one' && picked.program.entries.some(({ schedule }) => schedule.length > 0))
    return undefined
  const words = tellingWords(segments.map(({ text }) => text).join(' '), '', world).filter(
    (word) => word.length >= 4,
  )
  const things = world.book.openingPlans.filter(({ name }) =>
    words.some((word) => fold(name.ja).includes(word)),
  )
  return things.length === 1 ? things[0]?.id : undefined
}

function about(
  program: Program,
  reading: Reading,
  topics: readonly ProgramTopic[],
  lead: readonly Line[],
  { request }: AskContext,
  world: Understanding['world'],
): Answer | Instead {
  const { locale } = request
  const [topic, ...others] = topics
  const { year } = yearOption(reading)
  const known = reading.years.find((one) => one === year)
  const words = rowWords(reading, topics, program, world)
  const command = topic === undefined || others.length > 0 ? undefined : COMMANDS[topic]
  if (asksPlace(topics, reading.text) && world.book.plansOf(program).some(({ details }) => details.address)) {
    return { instead: { command: 'openings', options: { program: program.id } }, lead }
  }
  const isPlain =
    command !== undefined &&
    !(topic === 'amount' && isOfPart(program, known, words, world, locale)) &&
    !(topic === 'funding' && reading.sources.length > 0) &&
    !(topic === 'opening' && world.book.plansOf(program).length === 0)
  if (isPlain) {
    const inYear = command === 'openings' || year === undefined ? {} : { year }
    return { instead: { command, options: { program: program.id, ...inYear } }, lead }
  }
  return programAnswer(
    {
      program,
      topics,
      year: known,
      sources: reading.sources,
      words,
      lead,
      again: (other) => ({
        command: 'ask',
        options: { question: topicSentence(topics, reading.sources, other), program: program.id },
      }),
    },
    request,
    world,
  )
}

/** What money is used for is told by the content where no line items are printed. */
function usable(topics: readonly ProgramTopic[], program: Program, text: string): readonly ProgramTopic[] {
  const hasItems = program.entries.some(({ lineItems }) => lineItems.length > 0)
  if (hasItems || !/何に(?:使|つか)|使い(?:道|みち)/u.test(text)) return topics
  return topics.map((topic) => (topic === 'line-item' ? 'content' : topic))
}

/** Whether only the place of a thing, or when it is open, is asked for. */
function asksPlace(topics: readonly ProgramTopic[], text: string): boolean {
  return topics.every(
    (topic) => topic === 'place' || (topic === 'content' && /住所|所在地|開館時間|休館日/u.test(text)),
  )
}

/** Whether the words mean a printed line of the program rather than its amount. */
function isOfPart(
  program: Program,
  year: number | undefined,
  words: RowWords,
  world: World,
  locale: Locale,
): boolean {
  return recordsOf(program)
    .filter(({ fiscalYear }) => year === undefined || fiscalYear === year)
    .some((record) => askedRows(record, ['amount'], words, world, locale).length > 0)
}
