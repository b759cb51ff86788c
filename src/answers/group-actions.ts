import type { FiscalYear } from '../budget/fiscal-year.ts'
import { yearsOfGrouping, type GroupName } from '../budget/groups.ts'
import { PROGRAM_GROUPINGS, type ProgramGrouping } from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Action } from '../dialogue/reply.ts'
import type { NextRequest, Request } from '../dialogue/request.ts'
import type { World } from './world.ts'

/** The question about a list in groups, or about one of its groups. */
export function groupRequest(
  by: ProgramGrouping,
  group: Pick<GroupName, 'id'> | undefined,
  year?: FiscalYear,
): NextRequest {
  return {
    command: 'total',
    options: { by, ...(group && { name: group.id }), ...(year !== undefined && { year }) },
  }
}

/** Buttons to the other ways of grouping the list of a year, or of any year where none is given. */
export function programGroupingActions(
  shown: ProgramGrouping | undefined,
  year: FiscalYear | undefined,
  request: Request,
  world: World,
): Action[] {
  return (Object.keys(PROGRAM_GROUPINGS) as ProgramGrouping[])
    .filter((by) => by !== shown)
    .filter((by) => {
      const years = yearsOfGrouping(world.book, by)
      return year === undefined ? years.length > 0 : years.includes(year)
    })
    .map((by) => ({
      label: speak(request.locale)(
        `${PROGRAM_GROUPINGS[by].ja}ごと`,
        `By: ${inLanguage(PROGRAM_GROUPINGS[by], 'en').toLowerCase()}`,
      ),
      request: groupRequest(by, undefined, year),
    }))
}

/** The button to the command that knows more about a group: its department, its source, programs of its category. */
export function groupCommandActions(group: GroupName, year: FiscalYear, request: Request): Action[] {
  const say = speak(request.locale)
  switch (group.grouping) {
    case 'department':
      return [
        {
          label: say('この課の事業（/所管）', 'The department (/department)'),
          request: { command: 'department', options: { department: group.id, year } },
        },
      ]
    case 'source':
      return [
        {
          label: say('この財源の行き先（/財源）', 'Where it goes (/funding)'),
          request: { command: 'funding', options: { source: group.id, year } },
        },
      ]
    case 'category':
      return [
        {
          label: say('この区分の事業（/検索）', 'Its programs (/search)'),
          request: { command: 'search', options: { category: group.id, year } },
        },
      ]
    case 'bureau':
    case 'title':
    case 'pillar':
    case 'policy':
      return []
  }
}
