import type { Bilingual } from '../budget/bilingual.ts'
import type { GroupName } from '../budget/groups.ts'
import type { Department } from '../budget/program.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import { speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { filterGroupNaming } from './group-names.ts'
import { departmentNaming, sourceNaming, withNamed, type Naming } from './which-name.ts'
import type { World } from './world.ts'

/** What a list of programs is kept to. */
export interface Filters {
  readonly department?: Department
  readonly group?: GroupName
  readonly source?: FundingSource
}

/** Reads the filters that are names; asks which is meant where several fit, and says so where none does. */
export function withFilters(
  names: { readonly department?: string; readonly group?: string; readonly source?: string },
  request: Request,
  world: World,
  answer: (filters: Filters) => Answer,
): Answer {
  const read =
    <T>(
      option: keyof typeof names,
      naming: Naming<T>,
      next: (filters: Filters) => Answer,
    ): ((filters: Filters) => Answer) =>
    (filters) => {
      const text = names[option]
      return text === undefined
        ? next(filters)
        : withNamed(text, option, naming, request, {
            found: (thing) => next({ ...filters, [option]: thing }),
            notFound: () => unknownName(text, naming.called, request),
          })
    }
  const withSource = read('source', sourceNaming(world), answer)
  const withGroup = read('group', filterGroupNaming(world), withSource)
  return read('department', departmentNaming(world), withGroup)({})
}

function unknownName(text: string, called: Bilingual, request: Request): Answer {
  const say = speak(request.locale)
  return {
    outcome: 'not-found',
    card: {
      title: say('見つかりませんでした', 'Not found'),
      lead: [
        say(
          `「${quote(text)}」という${called.ja}は資料にありません。入力中に出る候補から選べます。`,
          `The data has no ${called.en} "${quote(text)}". Choose from what is suggested as you type.`,
        ),
      ],
    },
    actions: [
      { label: say('使い方', 'Help'), request: { command: 'help', options: { command: request.command } } },
    ],
  }
}
