import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { BudgetGrouping } from '../budget/vocabulary.ts'
import { speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { EVIDENCE } from '../search/evidence.ts'
import type { NameFinder } from '../search/name-finder.ts'
import { programOfLabel } from './program-label.ts'
import { groupingOfTotal, idOfTotal, nameOfTotal, yearsOfTotal, type Total } from './total.ts'
import { totalAnswer } from './total-answer.ts'
import { groupingActions } from './total-actions.ts'
import { readTotalText, saysEnough, type TotalText } from './total-text.ts'
import { programsMeant } from './programs-meant.ts'
import { dataNote } from './which-program.ts'
import { withNamed } from './which-name.ts'
import type { World } from './world.ts'

/** Answers with the total that a text names; asks where several fit; says so where none does. */
export function withTotal(
  text: string,
  by: BudgetGrouping | undefined,
  year: FiscalYear | undefined,
  request: Request,
  world: World,
): Answer {
  const read = readTotalText(text)
  const finder = within(world, by, read, year ?? read.year)
  const naming = {
    finder,
    called: { ja: '会計・取組・計画', en: 'budget figure' },
    idOf: idOfTotal,
    nameOf: nameOfTotal,
  }
  return withNamed(text, 'name', naming, request, {
    found: (total) => totalAnswer(total, year ?? read.year, request, world),
    notFound: () => totalNotFound(text, request, world),
  })
}

/**
 * The answer about a total where a text that was asked of programs means one: it is the whole name of a total and of
 * no program, or no program fits it and the words fit a total. Undefined where a program is meant.
 */
export function totalInstead(
  text: string,
  year: FiscalYear | undefined,
  request: Request,
  world: World,
): Answer | undefined {
  if (world.book.program(text.trim()) ?? programOfLabel(text, world.book.programs)) return undefined
  const found = programsMeant(text, world)
  const best = found.kind === 'one' ? found.hit : found.kind === 'several' ? found.hits[0] : undefined
  const score = best?.why.score ?? 0
  if (score >= EVIDENCE['exact-reading'] || (found.kind === 'one' && score >= EVIDENCE.name)) return undefined
  const read = readTotalText(text)
  const whole = exactTotal(read, world)
  if (whole) return totalAnswer(whole, year ?? read.year, request, world)
  if (best && best.why.weak !== true) return undefined
  const fitting = totalsFor(text, year, world, score > 0)
  if (fitting.length === 0) return undefined
  return withTotal(text, undefined, year, asTotalRequest(text, year, request), world)
}

/** The totals that some words fit, best first: all whose name holds them, and unless `named`, all that are about them. */
export function totalsFor(text: string, year: FiscalYear | undefined, world: World, named = false): Total[] {
  const read = readTotalText(text)
  if (!saysEnough(read.words)) return []
  const finder = within(world, undefined, read, year ?? read.year)
  const whole = exactTotal(read, world)
  const others = named ? finder.named(text) : finder.matching(text)
  const asked = year ?? read.year
  return [...new Set([...(whole ? [whole] : []), ...others])].filter(
    (total) => asked === undefined || yearsOfTotal(total, world.book).includes(asked),
  )
}

/** True where totals come before programs: a total has the text in its name, and no program is called exactly so. */
export function totalsFirst(text: string, totals: readonly Total[], world: World): boolean {
  const [best] = world.programs.rank(text)
  if (best && best.why.score >= EVIDENCE['exact-reading']) return false
  return totalsFor(text, undefined, world, true).some((total) => totals.includes(total))
}

/** The total that a text is the whole name of. */
export function exactTotal({ text, words }: TotalText, world: World): Total | undefined {
  return world.totals.exactly(text) ?? world.totals.exactly(words)
}

/** The finder of totals for a text that was read, kept to a grouping and, where that leaves some, to a year. */
function within(
  world: World,
  by: BudgetGrouping | undefined,
  read: TotalText,
  year: FiscalYear | undefined,
): NameFinder<Total> {
  const inGrouping = (total: Total): boolean => by === undefined || groupingOfTotal(total) === by
  const kept = (totals: readonly Total[]): Total[] => {
    const grouped = totals.filter(inGrouping)
    const inYear = grouped.filter(
      (total) => year === undefined || yearsOfTotal(total, world.book).includes(year),
    )
    return inYear.length > 0 ? inYear : grouped
  }
  const first = (find: (text: string) => Total[]): Total[] => {
    const found = kept(find(read.text))
    return found.length > 0 ? found : kept(find(read.words))
  }
  const exactly = (): Total | undefined => {
    const exact = exactTotal(read, world)
    return exact && inGrouping(exact) ? exact : undefined
  }
  return {
    exactly,
    allExactly: () => [exactly() ?? []].flat(),
    named: () => first(world.totals.named),
    matching: () => first(world.totals.matching),
  }
}

function asTotalRequest(text: string, year: FiscalYear | undefined, request: Request): Request {
  return { ...request, command: 'total', options: { name: text, ...(year !== undefined && { year }) } }
}

function totalNotFound(text: string, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const found = world.programs.find(text)
  const program: Action[] =
    found.kind === 'one'
      ? [
          {
            label: say(`事業: ${found.hit.program.name.ja}`, `Program: ${found.hit.program.name.en}`),
            request: { command: 'amount', options: { program: found.hit.program.id } },
          },
        ]
      : []
  return {
    outcome: 'not-found',
    card: {
      title: say('見つかりませんでした', 'Not found'),
      lead: [
        say(
          `「${quote(text)}」という会計・取組・項目・計画は資料にありません。`,
          `The documents have no account, focus area, item or plan called "${quote(text)}".`,
        ),
        say(
          '入力中に出る候補か、下のボタンから選べます。事業の額は /予算額 で調べられます。',
          'Choose from what is suggested as you type, or press a button. /amount tells the amount of a program.',
        ),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: [...program, ...groupingActions(undefined, request, world)],
  }
}
