import { areaNote } from '../answers/facts.ts'
import { noDate } from '../answers/opening-dates.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { PartialDate } from '../budget/partial-date.ts'
import { dateName } from '../dialogue/figures.ts'
import { bothNames, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'
import type { DigestContent } from './select.ts'
import { numbersNote } from './words.ts'

/** What changed since the digest before: new, moved (before → after) and withdrawn. */
export function changesFact(changes: DigestContent['changes'], several: boolean, locale: Locale): Fact[] {
  if (changes.length === 0) return []
  const say = speak(locale)
  const words = {
    new: say('新しく載った予定', 'New'),
    moved: say('時期の変更', 'Moved'),
    withdrawn: say('資料からなくなった予定', 'No longer in the documents'),
  }
  const told = (date: PartialDate | undefined): string => (date ? dateName(date, locale) : noDate(locale))
  return [
    {
      label: say('前回から変わったこと', 'What changed since the last digest'),
      lines: changes.map(({ kind, thing, before, after, numbers }): Line => {
        const when =
          kind === 'moved' ? `${told(before)} → ${told(after)}` : told(kind === 'new' ? after : before)
        const note = several ? numbersNote(numbers, locale) : ''
        return [
          `${words[kind]}: `,
          strong(bothNames(thing.name, locale)),
          `${areaNote(thing.area, locale)}  ${when}${note}`,
        ]
      }),
    },
  ]
}
