import { amountFacts, placeFacts, titleOf } from '../src/answers/facts.ts'
import { nextQuestions } from '../src/answers/next-questions.ts'
import { PROGRAM_OPTION, YEAR_OPTION } from '../src/answers/options.ts'
import { sourceLines } from '../src/answers/source-line.ts'
import { withEntry } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import type { Locale } from '../src/budget/bilingual.ts'
import type { Entry } from '../src/budget/program.ts'
import type { Command } from '../src/dialogue/command.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'

const options = { program: { ...PROGRAM_OPTION, required: true }, year: YEAR_OPTION } as const

/** How much money a program gets. */
export const amount: Command<World, typeof options> = {
  name: 'amount',
  ja: '予算額',
  description: { ja: '事業の予算額を調べます', en: 'How much money a program gets' },
  options,
  examples: [{ program: 'みなと科学館' }, { program: 'タブレット' }],
  answer: ({ program: text, year }, request, world) =>
    withEntry(text, year, request, world, (program, entry, why) => {
      return {
        outcome: 'answered',
        card: {
          title: titleOf(program, entry, request.locale),
          lead: [...(why ? [why] : []), inLanguage(entry.summary, request.locale)],
          facts: [...amountFacts(entry, request.locale), ...placeFacts(entry, request.locale)],
          sources: [...notInDocument(entry, request.locale), ...sourceLines(entry, world, request.locale)],
        },
        actions: nextQuestions('amount', program, entry, request.locale),
      }
    }),
}

/** What a reader may look for beside the amount, and the document does not give. */
function notInDocument(entry: Entry, locale: Locale): string[] {
  const say = speak(locale)
  const missing = [
    ...(entry.requested ? [] : [say('要求額', 'the request')]),
    ...(entry.category === 'expanded' && entry.budgeted?.expansion === undefined
      ? [say('うちレベルアップ分の額', 'the part that is the expansion')]
      : []),
    say('前年度の額', 'the year before'),
  ]
  return [
    say(
      `${missing.join('・')}はこの資料にありません。`,
      `The document does not give ${missing.join(' or ')}.`,
    ),
  ]
}
