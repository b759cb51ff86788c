import { PROGRAM_OPTION } from '../src/answers/options.ts'
import { PAGE_OPTION } from '../src/answers/pages.ts'
import { programOfLabel } from '../src/answers/program-label.ts'
import { dataNote } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import { isGreeting, isThanks, limitOf } from '../src/ask/limits.ts'
import { LONGEST_QUESTION, tidy } from '../src/ask/tidy.ts'
import { asksPrintedVisit } from '../src/ask/visits.ts'
import { understand } from '../src/ask/understand.ts'
import { dayInTokyo } from '../src/budget/calendar.ts'
import type { Command } from '../src/dialogue/command.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'
import { quote } from '../src/dialogue/quote.ts'
import type { Action, Answer, Instead } from '../src/dialogue/reply.ts'
import type { Request } from '../src/dialogue/request.ts'

/** More ways to read a sentence are not offered. */
const MOST_READINGS = 3

const options = {
  question: {
    kind: 'text',
    ja: '質問',
    description: { ja: '聞きたいことを文で（例: 科学館はいくら?）', en: 'Your question, in a sentence' },
    required: true,
    maximum: LONGEST_QUESTION,
  },
  program: {
    ...PROGRAM_OPTION,
    description: {
      ja: '質問が何の事業のことか（文に書いてあれば不要）',
      en: 'Which program it is about (not needed where the sentence says so)',
    },
  },
  page: PAGE_OPTION,
  reading: {
    kind: 'integer',
    ja: '読み方',
    description: {
      ja: 'いくつかに読める文の何番目の読み方か',
      en: 'Which of several ways to read the sentence',
    },
    minimum: 1,
    maximum: MOST_READINGS,
  },
} as const

/** Examples that a greeting or an empty-handed answer offers. */
const EXAMPLES: readonly { ja: string; en: string }[] = [
  { ja: 'みなと科学館の予算はいくら?', en: 'How much is the budget of the Minato Science Museum?' },
  { ja: '一番大きい事業は?', en: 'Which programs are the largest?' },
  { ja: '保育課の事業は全部でいくら?', en: 'How much do the programs of the Childcare Section get in all?' },
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
  answer: ({ question, program, page, reading = 1 }, request, world) => {
    const text = tidy(question)
    if (text === '') return unclear(text, request, world)
    if (isGreeting(text)) return greeting(text, request, world)
    const limit = limitOf(text)
    if (limit && !asksPrintedVisit(text, world))
      return beyond(text, inLanguage(limit.why, request.locale), request, world)
    return answerTo(text, { program, page, reading }, request, world)
  },
}

interface Asked {
  readonly program: string | undefined
  readonly page: number | undefined
  /** Which way to read it, the likeliest being 1. */
  readonly reading: number
}

function answerTo(
  text: string,
  { program, page, reading }: Asked,
  request: Request,
  world: World,
): Answer | Instead {
  const { locale } = request
  const about =
    program === undefined
      ? undefined
      : (world.book.program(program) ?? programOfLabel(program, world.book.programs))
  const { meanings } = understand(
    program === undefined || about ? text : `${program} ${text}`,
    dayInTokyo(request.now),
    world,
    about,
  )
  const [best, second] = meanings.slice(reading - 1)
  if (!best) return unclear(text, request, world)
  const what = inLanguage(best.said, locale)
  const lead = speak(locale)(`次のように読みました: ${what}`, `Understood as: ${what}`)
  const { page: _, ...asked } = request.options
  const asReading = { command: 'ask', options: { ...asked, reading: reading + 1 } }
  const other: Action[] =
    second && reading < MOST_READINGS
      ? [{ label: inLanguage(second.said, locale), request: second.request ?? asReading }]
      : []
  if (best.answer) {
    const answer = best.answer({ request, world, page, lead })
    return other.length === 0 ? answer : { ...answer, actions: [...(answer.actions ?? []), ...other] }
  }
  if (!best.request) return unclear(text, request, world)
  return { instead: best.request, lead: [lead], ...(other.length > 0 && { actions: other }) }
}

function greeting(text: string, { locale }: Request, world: World): Answer {
  const say = speak(locale)
  return {
    outcome: 'out-of-scope',
    card: {
      title: isThanks(text) ? say('どういたしまして', 'You are welcome') : say('こんにちは', 'Hello'),
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
