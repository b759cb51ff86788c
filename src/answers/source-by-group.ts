import {
  FUNDING_SOURCES,
  PROGRAM_GROUPINGS,
  type FundingSource,
  type ProgramGrouping,
} from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'

/** Says that what a source gives is not summed by group, with what can be seen instead. */
export function noSourceByGroup(source: FundingSource, by: ProgramGrouping, { locale }: Request): Answer {
  const say = speak(locale)
  const [from, groups] = [FUNDING_SOURCES[source], PROGRAM_GROUPINGS[by]]
  return {
    outcome: 'out-of-scope',
    card: {
      title: say(`${groups.ja}ごとの${from.ja}は出していません`, `${from.en} are not summed by group`),
      lead: [
        say(
          `${from.ja}の合計と行き先、または${groups.ja}ごとの予算額なら見られます。`,
          `See where ${from.en} go, or what is budgeted by group (${groups.en.toLowerCase()}).`,
        ),
      ],
    },
    actions: [
      { label: inLanguage(from, locale), request: { command: 'funding', options: { source } } },
      { label: inLanguage(groups, locale), request: { command: 'total', options: { by } } },
    ],
  }
}
