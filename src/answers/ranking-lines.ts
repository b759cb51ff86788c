import type { Locale } from '../budget/bilingual.ts'
import { comparedBy, rankedBy, type Compared, type Ranked, type RankingQuery } from '../budget/ranking.ts'
import type { Disagreement } from '../budget/year-record.ts'
import { fullAmount, percent, printedAmount, signedPercent, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Line } from '../dialogue/reply.ts'
import { yearBefore } from './ranking-text.ts'

/** How long a list may be that gives notes in full; twenty-five programs with theirs fit in no message of Discord. */
const FEW = 10

/**
 * A page of a ranking, numbered from `from`; its title names the year. Of each program: its name; the figure with who is
 * in charge; what the figure is made of; what one must know of it, in a long list only that there is something to know.
 */
export function rankedLines(
  from: number,
  page: readonly Ranked[],
  query: RankingQuery,
  locale: Locale,
): Line[] {
  const isLong = page.length > FEW
  return page.flatMap((one, at) => [
    ...programLines(from + at, one, query, locale),
    ...notesOn(one, query, isLong, locale).map((note) => `　${note}`),
  ])
}

function programLines(number: number, one: Ranked, query: RankingQuery, locale: Locale): Line[] {
  const say = speak(locale)
  const { program, record, amount } = one
  const isDifference = one.before !== undefined
  const figures = [
    `${isDifference && amount > 0 ? '+' : ''}${fullAmount(amount, locale)}`,
    ...percentOfWhat(one, isDifference, locale),
  ]
  const inOrder = rankedBy(query.order) === 'percent' ? figures.toReversed() : figures
  const { departments, departmentsAndOthers } = record.lead
  const inCharge = departments.map(({ name }) => inLanguage(name, locale)).join(say('、', ', '))
  const others = departmentsAndOthers ? say('ほか', ' and others') : ''
  return [
    [`${number}. `, strong(inLanguage(program.name, locale))],
    `　${[...inOrder, `${inCharge}${others}`].join('  ')}`,
    ...madeOf(one, query, locale).map((line) => `　${line}`),
  ]
}

function percentOfWhat({ percent: value }: Ranked, isDifference: boolean, locale: Locale): string[] {
  if (value === undefined) return []
  if (isDifference) return [signedPercent(value)]
  return [speak(locale)(`事業費の${percent(value)}`, `${percent(value)} of the program`)]
}

/** The two amounts of a difference; of a budget, what part of it is the expansion. */
function madeOf({ record, before, after }: Ranked, query: RankingQuery, locale: Locale): string[] {
  const say = speak(locale)
  if (before !== undefined && after !== undefined) {
    const [earlier, later] =
      comparedBy(query.order) === 'request'
        ? [say('要求', 'requested'), say('予算', 'budgeted')]
        : [yearBefore(record.fiscalYear, locale), yearName(record.fiscalYear, locale)]
    return [`${earlier} ${printedAmount(before, locale)} → ${later} ${printedAmount(after, locale)}`]
  }
  const expansion = query.source === undefined ? record.budgeted?.expansion : undefined
  return expansion === undefined
    ? []
    : [
        say(
          `うちレベルアップ分 ${printedAmount(expansion, 'ja')}`,
          `of it the expansion: ${printedAmount(expansion, 'en')}`,
        ),
      ]
}

/** What the data notes on the entries that the figures are read from, and that documents of the year differ. */
function notesOn(
  { entries, record }: Ranked,
  query: RankingQuery,
  isLong: boolean,
  locale: Locale,
): string[] {
  const say = speak(locale)
  const notes = new Set(entries.flatMap(({ note }) => (note ? [inLanguage(note, locale)] : [])))
  const used = query.source === undefined ? AMOUNTS[comparedBy(query.order)] : (['funding'] as const)
  const differs = record.disagreements.some(({ on }) => used.some((one) => one === on))
  if (isLong && (notes.size > 0 || differs)) {
    return [say('※注記があります。/事業 で読めます。', 'Note: see /program.')]
  }
  return [
    ...[...notes].map((note) => say(`※${note}`, `Note: ${note}`)),
    ...(differs
      ? [
          say(
            '※資料によって数字が違います。後の資料の数字で並べています。',
            'Note: documents differ; ranked by the later one.',
          ),
        ]
      : []),
  ]
}

const AMOUNTS: Readonly<Record<Compared, readonly Disagreement['on'][]>> = {
  budget: ['budgeted'],
  request: ['budgeted', 'requested'],
  years: ['budgeted'],
}
