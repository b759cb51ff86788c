import type { Locale } from '../budget/bilingual.ts'
import { speak } from '../dialogue/language.ts'
import type { OptionDefinition } from '../dialogue/command.ts'
import type { Action } from '../dialogue/reply.ts'
import type { NextRequest } from '../dialogue/request.ts'

const PAGE_SIZE = 10
/** The most items on a page: as many as the menu below can offer. */
export const LONGEST_PAGE = 25

/** The option that turns the pages of a long list. */
export const PAGE_OPTION = {
  kind: 'integer',
  ja: 'ページ',
  description: { ja: '長い一覧の何ページ目か', en: 'Page of a long list' },
  minimum: 1,
  maximum: 1000,
} as const satisfies OptionDefinition

/** One page of a list, and the way to the others. */
export interface Page<T> {
  readonly items: readonly T[]
  /** Number of the first item, from 1. */
  readonly from: number
  /** 「61件中 11〜20件目」, or the bare count where everything fits on one page. */
  readonly count: string
  readonly actions: readonly Action[]
}

/** Cuts a list into pages of `size`. A page beyond the end shows the last one. */
export function pageOf<T>(
  all: readonly T[],
  page: number | undefined,
  request: NextRequest,
  locale: Locale,
  size = PAGE_SIZE,
): Page<T> {
  const say = speak(locale)
  const last = Math.max(1, Math.ceil(all.length / size))
  const current = Math.min(page ?? 1, last)
  const start = (current - 1) * size
  const items = all.slice(start, start + size)
  const turn = (to: number, label: string): Action[] =>
    to < 1 || to > last
      ? []
      : [{ label, request: { command: request.command, options: { ...request.options, page: to } } }]
  return {
    items,
    from: start + 1,
    count:
      last === 1
        ? say(`${all.length}件`, `${all.length}`)
        : say(
            `${all.length}件中 ${start + 1}〜${start + items.length}件目`,
            `${start + 1}–${start + items.length} of ${all.length}`,
          ),
    actions: [...turn(current - 1, say('◀ 前', '◀ Back')), ...turn(current + 1, say('次 ▶', 'More ▶'))],
  }
}
