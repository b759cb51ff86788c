import { openingsNamed } from '../src/answers/which-opening.ts'
import { programsMeant } from '../src/answers/programs-meant.ts'
import { topicAnswer, type Part } from '../src/answers/topic-answer.ts'
import { dataNote, withRecord } from '../src/answers/which-program.ts'
import { totalsFirst, totalsFor } from '../src/answers/which-total.ts'
import type { World } from '../src/answers/world.ts'
import { isGreeting, limitOf } from '../src/ask/limits.ts'
import { LONGEST_QUESTION, tidy } from '../src/ask/tidy.ts'
import type { Topic } from '../src/ask/topics.ts'
import { understand, type Meaning } from '../src/ask/understand.ts'
import { CATEGORIES, FUNDING_SOURCES } from '../src/budget/vocabulary.ts'
import type { Command } from '../src/dialogue/command.ts'
import { yearName } from '../src/dialogue/figures.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'
import { quote } from '../src/dialogue/quote.ts'
import type { Action, Answer, Instead, Line } from '../src/dialogue/reply.ts'
import type { NextRequest, Request } from '../src/dialogue/request.ts'

const options = {
  question: {
    kind: 'text',
    ja: '質問',
    description: { ja: '聞きたいことを文で（例: 科学館はいくら?）', en: 'Your question, in a sentence' },
    required: true,
    maximum: LONGEST_QUESTION,
  },
} as const

/** Examples that a greeting or an empty-handed answer offers. */
const EXAMPLES: readonly { ja: string; en: string }[] = [
  { ja: 'みなと科学館の予算はいくら?', en: 'How much is the budget of the Minato Science Museum?' },
  { ja: '一番大きい事業は?', en: 'Which programs are the largest?' },
  { ja: '保育課の事業は全部でいくら?', en: 'How much do the programs of the Nursery Section get in all?' },
  { ja: '税務資料の電子化はなぜ減額された?', en: 'Why was the digitisation of tax records reduced?' },
  { ja: '精神障害者支援センターはいつ開く?', en: 'When does the Mental Disability Support Center open?' },
]

/** A whole sentence: how it was understood, and the answer of the command that it means. */
export const ask: Command<World, typeof options> = {
  name: 'ask',
  ja: '質問',
  description: { ja: '文で聞いたことに答えます', en: 'Answers a question in a sentence' },
  options,
  messageMenu: { ja: '予算を調べる', en: 'Look up the budget', option: 'question' },
  examples: [
    { question: 'みなと科学館の予算はいくら?' },
    { question: '国のお金で半分以上まかなってる事業は?' },
  ],
  answer: ({ question }, request, world) => {
    const text = tidy(question)
    if (text === '') return unclear(text, request, world)
    if (isGreeting(text)) return greeting(request, world)
    const limit = limitOf(text)
    if (limit) return beyond(text, inLanguage(limit.why, request.locale), request, world)
    const meanings = understand(text, world.book.departments)
    return answerTo(meanings, text, request, world)
  },
}

function answerTo(
  meanings: readonly Meaning[],
  text: string,
  request: Request,
  world: World,
): Answer | Instead {
  const { locale } = request
  const say = speak(locale)
  const [best, second] = meanings
  const totals = totalsFor(text, undefined, world)
  const isProgram = best?.kind === 'program' && programIn(best.text, world) !== best.text
  if (
    best?.kind !== 'command' &&
    !isProgram &&
    totals.length > 0 &&
    totalsFirst(best?.text ?? text, totals, world)
  ) {
    return {
      instead: { command: 'total', options: { name: best?.text ?? text, ...yearOption(best) } },
      lead: [say('予算全体のこととして答えます。', 'Understood as a question about the whole budget.')],
    }
  }
  if (best?.kind === 'command') {
    const other = second && actionFor(second, request)
    return {
      instead: best.request,
      lead: [understood(inLanguage(best.said, locale), request)],
      ...(other && { actions: [other] }),
    }
  }
  if (!best) return unclear(text, request, world)
  return aboutProgram(best, request, world)
}

function yearOption(meaning: Meaning | undefined): NextRequest['options'] {
  const [year] = meaning?.kind === 'program' ? meaning.mentions.years : []
  return year === undefined ? {} : { year }
}

function understood(what: string, { locale }: Request): Line {
  return speak(locale)(`次のように読みました: ${what}`, `Understood as: ${what}`)
}

/** The other reading of a sentence, as a button. */
function actionFor(meaning: Meaning, { locale }: Request): Action {
  const say = speak(locale)
  return meaning.kind === 'command'
    ? { label: inLanguage(meaning.said, locale), request: meaning.request }
    : {
        label: say(`「${quote(meaning.text)}」という事業`, `The program "${quote(meaning.text)}"`),
        request: { command: 'amount', options: { program: meaning.text } },
      }
}

const PARTS: Partial<Record<Topic, Part>> = {
  change: 'change',
  share: 'share',
  reason: 'reason',
  'line-item': 'line-item',
  schedule: 'schedule',
  target: 'target',
  law: 'law',
  plan: 'plan',
  'future-cost': 'future-cost',
  effect: 'effect',
  background: 'background',
  method: 'method',
  term: 'term',
  content: 'content',
  request: 'request',
}

const TOPIC_NAMES: Readonly<Record<Topic, { ja: string; en: string }>> = {
  amount: { ja: '予算額', en: 'amount' },
  request: { ja: '要求額', en: 'requested amount' },
  cut: { ja: '要求から予算への差', en: 'difference from request to budget' },
  change: { ja: '年度をまたぐ変化', en: 'change over the years' },
  department: { ja: '所管', en: 'department' },
  funding: { ja: '財源', en: 'funding' },
  share: { ja: '財源の割合', en: 'share of a source' },
  opening: { ja: '開設予定', en: 'opening' },
  reason: { ja: '査定の理由', en: 'reason of the decision' },
  'line-item': { ja: '経費の内訳', en: 'line items' },
  schedule: { ja: 'スケジュール', en: 'schedule' },
  target: { ja: '対象', en: 'for whom' },
  law: { ja: '法令など', en: 'laws' },
  plan: { ja: '計画', en: 'plans' },
  'future-cost': { ja: '将来の費用', en: 'future cost' },
  effect: { ja: '効果', en: 'effects' },
  background: { ja: '背景', en: 'background' },
  method: { ja: '実施方法', en: 'how it is done' },
  term: { ja: '条件', en: 'conditions' },
  content: { ja: '内容', en: 'content' },
}

/** The command that answers a topic by itself. */
const COMMANDS: Partial<Record<Topic, string>> = {
  amount: 'amount',
  cut: 'amount',
  department: 'department',
  funding: 'funding',
  opening: 'openings',
}

/** How far ahead the best program must be in a sentence, whose other words always leave some doubt. */
const AHEAD = 7
/** What must at least speak for it. */
const ENOUGH = 44

/** The id of the program that a sentence is about, where one is ahead of all others; else its words. */
function programIn(text: string, world: World): string {
  const found = programsMeant(text, world)
  if (found.kind !== 'several') return text
  const [first, second] = found.hits
  if (!first || first.why.score < ENOUGH) return text
  return first.why.score - (second?.why.score ?? 0) >= AHEAD ? first.program.id : text
}

function aboutProgram(
  { topic, text: words, mentions }: Meaning & { kind: 'program' },
  request: Request,
  world: World,
): Answer | Instead {
  const { locale } = request
  const text = programIn(words, world)
  const [year] = mentions.years
  const [source] = mentions.sources
  const isShare = topic === 'share' || (topic === 'funding' && source !== undefined)
  const said = [
    quote(words),
    inLanguage(TOPIC_NAMES[isShare ? 'share' : topic], locale),
    ...(year === undefined ? [] : [yearName(year, locale)]),
    ...(source === undefined ? [] : [inLanguage(FUNDING_SOURCES[source], locale)]),
    ...(mentions.category === undefined ? [] : [inLanguage(CATEGORIES[mentions.category], locale)]),
  ].join(' · ')
  const lead = [understood(said, request)]
  const part = isShare ? 'share' : PARTS[topic]
  const command = part ? undefined : COMMANDS[topic]
  const isThing = topic === 'opening' || openingsNamed(words, world).length > 0
  const isProgram = programsMeant(text, world).kind !== 'none'
  if (!isProgram && isThing && openingsNamed(words, world).length > 0) {
    return { instead: { command: 'openings', options: { program: words } }, lead }
  }
  if (command !== undefined || !part) {
    const name = command ?? 'program'
    const years = name === 'openings' || year === undefined ? {} : { year }
    return { instead: { command: name, options: { program: text, ...years } }, lead }
  }
  return withRecord(
    text,
    year,
    { ...request, command: 'program', options: { program: text, ...(year !== undefined && { year }) } },
    world,
    (program, record, why) =>
      topicAnswer(part, program, record, source, [...lead, ...(why ? [why] : [])], request, world),
    holdsPart(part),
  )
}

/** Where no year is asked for, the newest that has the part. */
function holdsPart(part: Part): Parameters<typeof withRecord>[5] {
  return (record) => {
    const { entries } = record
    if (part === 'share') return record.funded !== undefined
    if (part === 'request') return record.requested !== undefined
    if (part === 'reason') return entries.some(({ decision }) => decision)
    if (part === 'line-item') return entries.some(({ lineItems }) => lineItems.length > 0)
    if (part === 'schedule') return entries.some(({ schedule }) => schedule.length > 0)
    if (part === 'term') return entries.some(({ changes, terms }) => changes.length + terms.length > 0)
    if (part === 'change' || part === 'content') return true
    return entries.some(({ details }) => details.some(({ kind }) => kind === part))
  }
}

function greeting({ locale }: Request, world: World): Answer {
  const say = speak(locale)
  return {
    outcome: 'answered',
    card: {
      title: say('こんにちは', 'Hello'),
      lead: [
        say('港区の予算のことを、文で聞いてください。', 'Ask about the budget of Minato in a sentence.'),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: examples(locale),
  }
}

function unclear(text: string, request: Request, world: World): Answer {
  const why = speak(request.locale)(
    '何についての質問か読み取れませんでした。次のように聞いてみてください。',
    'It is not clear what the question is about. Try asking like this.',
  )
  return { ...beyond(text, why, request, world), outcome: 'not-found' }
}

function beyond(text: string, why: string, { locale }: Request, world: World): Answer {
  const say = speak(locale)
  return {
    outcome: 'out-of-scope',
    card: {
      title: say('資料からは答えられません', 'The documents do not answer that'),
      lead: [say(`「${quote(text)}」`, `"${quote(text)}"`), why],
      sources: [dataNote(world, locale)],
    },
    actions: examples(locale),
  }
}

function examples(locale: Request['locale']): Action[] {
  return EXAMPLES.map((one) => ({
    label: inLanguage(one, locale),
    request: { command: 'ask', options: { question: inLanguage(one, locale) } },
  }))
}
