import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { GroupName } from '../budget/groups.ts'
import {
  groupsPrograms,
  PROGRAM_GROUPINGS,
  type ProgramGrouping,
  type TotalGrouping,
} from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { groupRequest, programGroupingActions } from './group-actions.ts'
import { groupAnswer } from './group-answer.ts'
import { groupFinder } from './group-names.ts'
import { readMixedSum, type MixedSum } from './mixed-sum.ts'
import { notAdded } from './not-added.ts'
import { nameOfTotal, type Total } from './total.ts'
import { totalAnswer } from './total-answer.ts'
import { readTotalText, saysEnough } from './total-text.ts'
import { withNamed } from './which-name.ts'
import { exactTotal, withTotal } from './which-total.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** What is asked for above single programs. */
export interface SumQuestion {
  readonly by?: TotalGrouping
  readonly name?: string
  readonly year?: FiscalYear
  readonly page?: number
}

/** Answers a question about the budget as a whole, or about sums of the programs of a year's list. */
export function sumAnswer(question: SumQuestion, request: Request, world: World): Answer {
  const { by, name, year } = question
  if (name === undefined) {
    return by !== undefined && groupsPrograms(by)
      ? groupAnswer({ ...question, by }, request, world)
      : totalAnswer({ kind: 'grouping', grouping: by ?? 'accounts' }, year, request, world)
  }
  const read = readTotalText(name)
  const total = exactTotal(read, world)
  const mixed = world.totals.named(read.text).length > 0 ? undefined : readMixedSum(name)
  if (mixed) return notAdded(mixed, request, world)
  if (by !== undefined && groupsPrograms(by)) return inGrouping(by, name, question, request, world)
  if (by !== undefined || total) return withTotal(name, by, year, request, world)
  return inAnyGrouping(name, question, request, world) ?? withTotal(name, by, year, request, world)
}

/** A group of one grouping. Another figure of the whole budget is no group of programs: says what they have to do. */
function inGrouping(
  by: ProgramGrouping,
  name: string,
  { year: asked, page }: SumQuestion,
  request: Request,
  world: World,
): Answer {
  const { words, year: written } = readTotalText(name)
  const year = asked ?? written
  const finder = groupFinder(by, world)
  const total = world.totals.exactly(words)
  if (total && finder.exactly(words) === undefined) {
    const namesake = finder.exactly(nameOfTotal(total).ja)
    return namesake
      ? groupAnswer(questionOf(namesake, year, page), request, world)
      : notAdded(kindOf(total), request, world, {
          ja: `「${nameOfTotal(total).ja}」は予算全体の数字で、事業の一覧の${PROGRAM_GROUPINGS[by].ja}ではありません。`,
          en: `"${nameOfTotal(total).en}" is a figure of the whole budget, not a group of the listed programs.`,
        })
  }
  const called = { ja: PROGRAM_GROUPINGS[by].ja, en: 'group' }
  return withNamed(
    withoutSum(words),
    'name',
    { finder, called, idOf: ({ id }) => id, nameOf: (group) => group.name },
    request,
    {
      found: (group) => groupAnswer(questionOf(group, year, page), request, world),
      notFound: () => groupNotFound(by, name, request, world),
    },
  )
}

/** A group that is called exactly so, or that the words fit where no figure of the whole budget does; asks which of several. */
function inAnyGrouping(
  name: string,
  { year: asked, page }: SumQuestion,
  request: Request,
  world: World,
): Answer | undefined {
  const { words, year: written } = readTotalText(name)
  const text = withoutSum(words)
  const finder = groupFinder(undefined, world)
  const exact = finder.allExactly(text)
  if (exact.length === 0 && (!saysEnough(text) || world.totals.matching(words).length > 0)) return undefined
  const named = exact.length > 0 ? exact : finder.named(text)
  const [only] = named
  if (!only) return undefined
  if (named.length === 1) return groupAnswer(questionOf(only, asked ?? written, page), request, world)
  return chooseGroup(name, named, asked ?? written, request)
}

function questionOf(group: GroupName, year: FiscalYear | undefined, page: number | undefined) {
  return {
    by: group.grouping,
    group,
    ...(year !== undefined && { year }),
    ...(page !== undefined && { page }),
  }
}

const SUM_WORDS = /の?(?:事業の?)?(?:予算額?の?)?(?:合計|総額|集計|小計)$/u

/** 保育課の合計 → 保育課. */
function withoutSum(text: string): string {
  return text.replace(SUM_WORDS, '') || text
}

function kindOf({ kind, ...total }: Total): MixedSum {
  if (kind === 'account') return 'accounts'
  if (kind === 'plan-line') return 'plan'
  if (kind === 'area' || kind === 'item') return 'focus'
  const grouping = 'grouping' in total ? total.grouping : 'accounts'
  return grouping === 'plan' || grouping === 'focus' ? grouping : 'accounts'
}

function chooseGroup(
  text: string,
  groups: readonly GroupName[],
  year: FiscalYear | undefined,
  { locale }: Request,
): Answer {
  const say = speak(locale)
  return {
    outcome: 'choose',
    card: {
      title: say('どの合計ですか', 'Which sum?'),
      lead: [
        say(
          `「${quote(text)}」に合うものが${groups.length}件あります。下から選んでください。`,
          `${groups.length} groups of programs fit "${quote(text)}". Choose one below.`,
        ),
      ],
    },
    actions: groups.slice(0, MOST_GROUPS).map((group) => ({
      label: `${inLanguage(PROGRAM_GROUPINGS[group.grouping], locale)}: ${inLanguage(group.name, locale)}`,
      request: groupRequest(group.grouping, group, year),
    })),
  }
}

/** The most buttons that a message has room for. */
const MOST_GROUPS = 20

function groupNotFound(by: ProgramGrouping, text: string, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const { ja, en } = PROGRAM_GROUPINGS[by]
  return {
    outcome: 'not-found',
    card: {
      title: say('見つかりませんでした', 'Not found'),
      lead: [
        say(
          `「${quote(text)}」という${ja}は、事業の一覧にありません。下のボタンから選べます。`,
          `The lists of programs have no group called "${quote(text)}" (${en.toLowerCase()}). Press a button to choose.`,
        ),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: [
      { label: say(`${ja}ごと`, `By: ${en.toLowerCase()}`), request: groupRequest(by, undefined) },
      ...programGroupingActions(by, undefined, request, world),
    ],
  }
}
