import type { FiscalYear } from '../budget/fiscal-year.ts'
import {
  groupedList,
  programListIn,
  yearsOfGroup,
  yearsOfGrouping,
  type GroupedList,
  type GroupName,
} from '../budget/groups.ts'
import { PROGRAM_GROUPINGS, type ProgramGrouping } from '../budget/vocabulary.ts'
import { counted, fullAmount, percent, printedAmount, yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Line } from '../dialogue/reply.ts'
import type { NextRequest, Request } from '../dialogue/request.ts'
import { groupRequest, programGroupingActions } from './group-actions.ts'
import { expansionNote, overlapNotes, populationNotes, requestNote } from './group-notes.ts'
import { oneGroupAnswer } from './one-group.ts'
import { pageOf } from './pages.ts'
import { listSource } from './source-line.ts'
import { attached } from './attached.ts'
import { groupsChart } from './total-charts.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** What is asked of a list of programs: all groups of a grouping, or one of them, in a year (else the newest with it). */
export interface GroupQuestion {
  readonly by: ProgramGrouping
  readonly group?: GroupName
  readonly year?: FiscalYear | undefined
  readonly page?: number | undefined
  /** The smallest first, and the request that asks for more pages of it. */
  readonly isSmallest?: boolean
  readonly pages?: NextRequest
}

/**
 * Sums of what is budgeted for the programs of a year's list, by group or for one group, in 千円. Says so where the list
 * of that year does not print the grouping, or has no such group, and which years do.
 */
export function groupAnswer(question: GroupQuestion, request: Request, world: World): Answer {
  const { by, group } = question
  const years = group ? yearsOfGroup(world.book, group) : yearsOfGrouping(world.book, by)
  const year = question.year ?? years[0]
  const grouped = year === undefined ? undefined : groupedList(world.book, by, year)
  const found = group && grouped?.groups.find(({ id }) => id === group.id)
  if (grouped && found) return oneGroupAnswer(grouped, found, question.page, request, world)
  if (grouped && !group) return allGroupsAnswer(grouped, question, request, world)
  return notInList(question, years, request, world)
}

function allGroupsAnswer(
  grouped: GroupedList,
  { page, isSmallest = false, pages }: GroupQuestion,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const { list, grouping } = grouped
  const groups = isSmallest ? grouped.groups.toReversed() : grouped.groups
  const [first] = groups
  const year = list.fiscalYear
  const shown = pageOf(groups, page, pages ?? groupRequest(grouping, undefined, year), locale)
  const programs = (count: number): string => say(`${count}事業`, counted(count, 'program'))
  const title = say(
    `${PROGRAM_GROUPINGS[grouping].ja}ごとの事業の予算額（${yearName(year, 'ja')}）`,
    `Budgeted programs by: ${PROGRAM_GROUPINGS[grouping].en.toLowerCase()}, ${yearName(year, 'en')}`,
  )
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [
        ...(pages && first
          ? [
              [
                say('一番は ', 'First: '),
                strong(inLanguage(first.name, locale)),
                `${say('、', ', ')}${fullAmount(first.amount, locale)}`,
              ],
            ]
          : []),
        [
          `${programs(list.programs.length)}${say('、予算額の合計 ', ', budgeted in all ')}`,
          strong(fullAmount(list.total, locale)),
        ],
        ...expansionNote(list.programs, list, locale),
        ...requestNote(list.programs, list, locale),
        ...populationNotes(list, world, locale),
        ...overlapNotes(grouped, world, locale),
      ],
      facts: [
        {
          label: isSmallest
            ? say(`金額の小さい順（${shown.count}）`, `Smallest first (${shown.count})`)
            : say(`金額の大きい順（${shown.count}）`, `Largest first (${shown.count})`),
          lines: shown.items.flatMap((group, index): Line[] => [
            [`${shown.from + index}. `, strong(inLanguage(group.name, locale))],
            `　${printedAmount(group.amount, locale)}  ${programs(group.programs.length)}  ${percent(group.sharePercent)}`,
          ]),
        },
      ],
      sources: listSource(
        list.programs.map(({ record }) => record.lead),
        world,
        locale,
      ),
    },
    actions: [
      ...shown.actions,
      ...yearsOfGrouping(world.book, grouping)
        .filter((other) => other !== year)
        .map((other) => ({
          label: yearName(other, locale),
          request: groupRequest(grouping, undefined, other),
        })),
      ...programGroupingActions(grouping, year, request, world),
    ],
    ...attached(groupsChart(title, shown, locale)),
    menu: {
      placeholder: say('詳しく見るものを選んでください', 'Choose one to see more'),
      request: groupRequest(grouping, undefined, year),
      option: 'name',
      choices: shown.items.map((group) => ({
        label: inLanguage(group.name, locale),
        value: group.id,
        detail: `${printedAmount(group.amount, locale)} ${programs(group.programs.length)}`,
      })),
    },
  }
}

function notInList(
  { by, group, year }: GroupQuestion,
  years: readonly FiscalYear[],
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const name = inLanguage(group?.name ?? PROGRAM_GROUPINGS[by], locale)
  const held = years.map((one) => yearName(one, locale)).join(say('・', ', '))
  const asked = year === undefined ? '' : yearName(year, locale)
  const hasList = year !== undefined && programListIn(world.book, year) !== undefined
  const lack = hasList
    ? say(
        `${asked}の事業の一覧には「${name}」の記載がありません。`,
        `The list of programs of ${asked} does not give "${name}".`,
      )
    : say(`${asked}の事業の一覧は資料にありません。`, `The data has no list of programs of ${asked}.`)
  return {
    outcome: 'not-found',
    card: {
      title: say('資料にない年度です', 'Not in the data'),
      lead: [
        lack,
        ...(held === ''
          ? []
          : [say(`「${name}」があるのは ${held} です。`, `"${name}" is there for ${held}.`)]),
      ],
      sources: [dataNote(world, locale)],
    },
    actions: [
      ...years.map((one) => ({
        label: say(`${yearName(one, 'ja')}を見る`, `Show ${yearName(one, 'en')}`),
        request: groupRequest(by, group, one),
      })),
      ...programGroupingActions(by, hasList ? year : undefined, request, world),
    ],
  }
}
