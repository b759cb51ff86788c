import type { Department } from '../budget/program.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import { speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { departmentNaming, sourceNaming, withNamed } from './which-name.ts'
import type { World } from './world.ts'

/** What a list of programs is kept to. */
export interface Filters {
  readonly department?: Department
  readonly source?: FundingSource
}

/** Reads the filters that are names; asks which is meant where several fit, and says so where none does. */
export function withFilters(
  names: { readonly department?: string; readonly source?: string },
  request: Request,
  world: World,
  answer: (filters: Filters) => Answer,
): Answer {
  const { department: departmentName, source: sourceName } = names
  const withSource = (filters: Filters): Answer =>
    sourceName === undefined
      ? answer(filters)
      : withNamed(sourceName, 'source', sourceNaming(world), request, {
          found: (source) => answer({ ...filters, source }),
          notFound: () => unknownName(sourceName, request),
        })
  return departmentName === undefined
    ? withSource({})
    : withNamed(departmentName, 'department', departmentNaming(world), request, {
        found: (department) => withSource({ department }),
        notFound: () => unknownName(departmentName, request),
      })
}

function unknownName(text: string, request: Request): Answer {
  const say = speak(request.locale)
  return {
    outcome: 'not-found',
    card: {
      title: say('見つかりませんでした', 'Not found'),
      lead: [
        say(
          `「${quote(text)}」という所管や財源は資料にありません。入力中に出る候補から選べます。`,
          `The data has no department or funding source "${quote(text)}". Choose from what is suggested as you type.`,
        ),
      ],
    },
    actions: [
      { label: say('使い方', 'Help'), request: { command: 'help', options: { command: request.command } } },
    ],
  }
}
