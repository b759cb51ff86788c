import type { Locale } from '../budget/bilingual.ts'
import { yearsOfGroup, type GroupedList, type GroupedProgram, type ProgramGroup } from '../budget/groups.ts'
import { CATEGORIES, PROGRAM_GROUPINGS, type FundingSource } from '../budget/vocabulary.ts'
import { percentOf } from '../budget/yen.ts'
import { counted, fullAmount, percent, yearName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { attached } from './attached.ts'
import { SOURCE_COLORS } from './funding-chart.ts'
import { groupCommandActions, groupRequest } from './group-actions.ts'
import { expansionNote, hasOthers, othersNote, populationNotes, requestNote } from './group-notes.ts'
import { pageOf } from './pages.ts'
import { programLines } from './program-line.ts'
import { listSource } from './source-line.ts'
import { programsChart } from './total-charts.ts'
import { programYearMenu } from './which-program.ts'
import type { World } from './world.ts'

/** One group of a list: its sum in 千円, how many programs, its share of the list, and its programs, largest first. */
export function oneGroupAnswer(
  { list, grouping }: GroupedList,
  group: ProgramGroup,
  page: number | undefined,
  request: Request,
  world: World,
): Answer {
  const { locale } = request
  const say = speak(locale)
  const year = list.fiscalYear
  const programs = pageOf(group.programs, page, groupRequest(grouping, group, year), locale)
  const isSource = grouping === 'source'
  const title = say(
    `${PROGRAM_GROUPINGS[grouping].ja}: ${group.name.ja}（${yearName(year, 'ja')}）`,
    `${PROGRAM_GROUPINGS[grouping].en}: ${bothNames(group.name, 'en')}, ${yearName(year, 'en')}`,
  )
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [
        [
          isSource
            ? say(
                `${group.programs.length}事業、この財源の額の合計 `,
                `${counted(group.programs.length, 'program')}, from this source in all `,
              )
            : say(
                `${group.programs.length}事業、予算額の合計 `,
                `${counted(group.programs.length, 'program')}, budgeted in all `,
              ),
          strong(fullAmount(group.amount, locale)),
        ],
        say(
          `一覧の${list.programs.length}事業の合計 ${fullAmount(list.total, 'ja')}の${percent(group.sharePercent)}です。`,
          `That is ${percent(group.sharePercent)} of the list's ${list.programs.length} programs: ${fullAmount(list.total, 'en')}.`,
        ),
        ...(isSource ? [] : expansionNote(group.programs, list, locale)),
        ...(isSource ? [] : requestNote(group.programs, list, locale)),
        ...sharedNotes(group, locale),
        ...populationNotes(list, world, locale),
      ],
      facts: [
        {
          label: say(`金額の大きい順（${programs.count}）`, `Largest first (${programs.count})`),
          lines: programs.items.flatMap((one, index) =>
            programLines(programs.from + index, one.program, one.amount, noteOn(one, group, locale), locale),
          ),
        },
      ],
      sources: listSource(
        group.programs.map(({ record }) => record.lead),
        world,
        locale,
      ),
    },
    actions: [
      ...programs.actions,
      ...groupCommandActions(group, year, request),
      ...yearsOfGroup(world.book, group)
        .filter((other) => other !== year)
        .map((other) => ({ label: yearName(other, locale), request: groupRequest(grouping, group, other) })),
      {
        label: say(
          `${PROGRAM_GROUPINGS[grouping].ja}ごと`,
          `By: ${PROGRAM_GROUPINGS[grouping].en.toLowerCase()}`,
        ),
        request: groupRequest(grouping, undefined, year),
      },
    ],
    ...attached(
      programsChart(
        'total',
        title,
        programs,
        locale,
        isSource ? SOURCE_COLORS[group.id as FundingSource] : 'blue',
      ),
    ),
    menu: programYearMenu(programs.items, isSource ? 'funding' : 'program', locale),
  }
}

/** What stands behind a program's amount: its category, its departments, or how much of it the source gives. */
function noteOn({ record, amount }: GroupedProgram, { grouping }: ProgramGroup, locale: Locale): string {
  if (grouping === 'source') {
    const share = percent(percentOf(amount, record.budgeted?.total ?? amount))
    return speak(locale)(`事業費の${share}`, `${share} of the program`)
  }
  if (grouping !== 'category') return inLanguage(CATEGORIES[record.lead.category], locale)
  return record.lead.departments.map(({ name }) => inLanguage(name, locale)).join(speak(locale)('・', ', '))
}

function sharedNotes({ grouping, programs }: ProgramGroup, locale: Locale): string[] {
  const shared =
    grouping === 'department' ? programs.filter(({ record }) => record.lead.departments.length > 1).length : 0
  const others = programs.filter(({ record }) => hasOthers(grouping, record.lead)).length
  const without = programs.filter(({ record }) => record.budgeted?.total === 0).length
  return [
    ...(without > 0
      ? [
          speak(locale)(
            `うち${without}事業は、一覧にありますが予算額は0千円です。`,
            `${counted(without, 'program')} of them ${without === 1 ? 'is' : 'are'} in the list with a budget of 0.`,
          ),
        ]
      : []),
    ...(shared > 0
      ? [
          speak(locale)(
            `複数の課が担当する事業はそれぞれに数えています（ここでは${shared}事業、全額）。`,
            `A program of several departments is counted in full in each (here ${counted(shared, 'program')}).`,
          ),
        ]
      : []),
    ...othersNote(others, grouping, locale),
  ]
}
