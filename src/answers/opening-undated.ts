import { isDated } from '../budget/opening-plan.ts'
import { speak } from '../dialogue/language.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { byDate, documentLines, documentsOf, menuOf } from './opening-list.ts'
import { filterNote, placeCaution, placeLead } from './opening-place-notes.ts'
import { allOpenings, asOfNote, isWanted, type OpeningQuestion } from './opening-question.ts'
import { pageOf } from './pages.ts'
import type { World } from './world.ts'

/** What the documents announce without saying when. */
export function openingsUndated(asked: OpeningQuestion, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const plans = undated(asked, world)
  const notes = [asOfNote(asked, locale), ...placeCaution(asked.place, locale)]
  const title = say('時期未定の開設予定', 'Openings without a time') + filterNote(asked, locale)
  if (plans.length === 0) {
    return {
      outcome: 'not-found',
      card: {
        title,
        lead: [
          ...placeLead(asked.place, locale),
          say('時期が未定の予定は資料にありません。', 'The data holds no opening without a time.'),
        ],
        sources: [...notes, ...documentLines(world.book.documents, world, locale)],
      },
      actions: [allOpenings(request)],
    }
  }
  const list = pageOf(plans, asked.page, { command: 'openings', options: request.options }, locale)
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [
        ...placeLead(asked.place, locale),
        say(`資料が時期を書いていない予定 ${list.count}`, `Announced without a time: ${list.count}`),
      ],
      facts: byDate(list.items, asked, locale),
      sources: [...notes, ...documentLines(documentsOf(list.items, world), world, locale)],
    },
    actions: [...list.actions, allOpenings(request)],
    menu: menuOf(list.items, request),
  }
}

/** A button to what has no time, of the same kind and place; none where there is nothing. */
export function undatedActions(asked: OpeningQuestion, { options, locale }: Request, world: World): Action[] {
  const { length } = undated(asked, world)
  if (length === 0) return []
  const { area, kind, as_of: asOf } = options
  return [
    {
      label: speak(locale)(`時期未定（${length}件）`, `Without a time (${length})`),
      request: {
        command: 'openings',
        options: {
          undated: true,
          ...(area !== undefined && { area }),
          ...(kind !== undefined && { kind }),
          ...(asOf !== undefined && { as_of: asOf }),
        },
      },
    },
  ]
}

function undated(asked: OpeningQuestion, { book }: World) {
  return book.openingPlans.filter((plan) => !isDated(plan) && isWanted(plan, asked))
}
