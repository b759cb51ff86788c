import type { BudgetBook } from '../../src/budget/book.ts'
import type { Program } from '../../src/budget/program.ts'
import type { Reply } from '../../src/dialogue/reply.ts'
import { show } from '../../src/terminal/show.ts'
import { figuresIn, foldWidth, foreignFigures } from './figures.ts'
import type { Sentence } from './sentence-set.ts'

/** What is wrong about a reply; nothing is wrong about one that is fully right. */
export interface Verdict {
  /** Each thing that is wrong, in words. */
  readonly faults: readonly string[]
  /** Figures that the reply gives as an answer and that answer something else. */
  readonly wrongFigures: readonly string[]
}

/** Intents whose answer is about one program, so that every figure must come from its data. */
const ABOUT_ONE = new Set(
  'amount request cut change funding share reason line-item unbudgeted typo romaji negation particles'.split(
    ' ',
  ),
)

/** Judges the reply to a sentence by what the sentence set says. */
export function judge(sentence: Sentence, reply: Reply, book: BudgetBook): Verdict {
  const whole = textOf(reply, sentence)
  const { menu: _, actions: __, ...said } = reply
  const stated = textOf({ ...said, card: { ...reply.card, sources: [] } }, sentence)
  const programs = sentence.programs.flatMap((id) => book.program(id) ?? [])
  const isAnswered = reply.outcome === 'answered'
  const faults = [
    ...(sentence.outcomes.includes(reply.outcome)
      ? []
      : [`${reply.outcome} instead of ${sentence.outcomes.join('/')}`]),
    ...programs.filter((one) => !shows(reply, whole, one)).map(({ id }) => `program ${id} is missing`),
    ...(isAnswered && !namesYear(whole, sentence) ? [`fiscal ${sentence.year} is missing`] : []),
    ...sentence.must
      .filter((wordings) => !wordings.some((one) => holds(whole, one)))
      .map((wordings) => `${wordings.join(' or ')} is missing`),
  ]
  const forbidden = sentence.mustNot.filter((one) => holds(stated, one))
  const isAboutOne = ABOUT_ONE.has(sentence.intent) && programs.length > 0
  const foreign = isAnswered && isAboutOne ? foreignFigures(stated, programs, book) : []
  const pretended = isAnswered && !sentence.outcomes.includes('answered') ? allFigures(stated) : []
  const wrongFigures = isAnswered ? [...new Set([...forbidden, ...foreign, ...pretended])] : []
  return {
    faults: [...faults, ...new Set([...forbidden, ...wrongFigures].map((one) => `${one} is wrong`))],
    wrongFigures,
  }
}

/** Whether a text holds a string, a number only as a whole: 5,000千円 does not stand in 25,000千円. */
export function holds(text: string, wanted: string): boolean {
  const escaped = foldWidth(wanted).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  const before = /^\d/u.test(escaped) ? String.raw`(?<![\d.,])` : ''
  const after = /\d$/u.test(escaped) ? String.raw`(?!\d)` : ''
  return new RegExp(before + escaped + after, 'u').test(text)
}

const textOf = (reply: Reply, { locale }: Sentence): string => foldWidth(show(reply, locale, false).text)

function allFigures(text: string): string[] {
  const { thousands, percents } = figuresIn(text)
  return [...thousands.map((one) => `${one.toLocaleString('en-US')}千円`), ...percents]
}

/** Whether a reply names a program, or has a button or choice that asks for it. */
function shows({ actions = [], menu }: Reply, text: string, program: Program): boolean {
  const names = [program.name.ja, program.name.en, ...program.entries.map(({ printedName }) => printedName)]
  const asked = [...actions.map(({ request }) => request), ...(menu ? [menu.request] : [])]
  return (
    names.some((name) => text.includes(foldWidth(name))) ||
    asked.some(({ options }) => options['program'] === program.id) ||
    (menu?.choices ?? []).some(({ value }) => value.split(':')[0] === program.id)
  )
}

/** Whether the year that a sentence names stands in the reply; what opens later is dated by month. */
function namesYear(text: string, { year }: Sentence): boolean {
  if (year !== 2020 && year !== 2021) return true
  return [`令和${year - 2018}年度`, `fiscal ${year}`].some((one) => text.includes(one))
}
