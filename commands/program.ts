import {
  amountFacts,
  changesFact,
  correctionsFact,
  facilitiesFact,
  fundingFact,
  openingsFact,
  placeFacts,
  titleOf,
} from '../src/answers/facts.ts'
import { nextQuestions } from '../src/answers/next-questions.ts'
import { PROGRAM_OPTION, YEAR_OPTION } from '../src/answers/options.ts'
import { sourceLines } from '../src/answers/source-line.ts'
import { withEntry } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import type { Entry } from '../src/budget/program.ts'
import type { Command } from '../src/dialogue/command.ts'
import { inLanguage, speak } from '../src/dialogue/language.ts'
import type { Fact } from '../src/dialogue/reply.ts'

const options = { program: { ...PROGRAM_OPTION, required: true }, year: YEAR_OPTION } as const

/** Everything that the data holds about one program. */
export const program: Command<World, typeof options> = {
  name: 'program',
  ja: '事業',
  description: {
    ja: '事業について資料にあることをすべて示します',
    en: 'Everything the data holds about a program',
  },
  options,
  examples: [{ program: 'シティハイツ高浜' }, { program: '母子手帳' }],
  answer: ({ program: text, year }, request, world) =>
    withEntry(text, year, request, world, (found, entry, why) => {
      const { locale } = request
      const say = speak(locale)
      const plan: Fact = {
        label: say('基本計画での位置づけ', 'Place in the basic plan'),
        lines: [
          inLanguage(entry.pillar.name, locale),
          ...(entry.policy ? [inLanguage(entry.policy.name, locale)] : []),
        ],
      }
      const facts = [
        ...amountFacts(entry, locale),
        ...placeFacts(entry, locale),
        fundingFact(entry, locale),
        openingsFact(entry, locale),
        changesFact(entry, locale),
        facilitiesFact(entry, locale),
        plan,
        correctionsFact(entry, locale),
      ].filter((fact) => fact !== undefined)
      return {
        outcome: 'answered',
        card: {
          title: titleOf(found, entry, locale),
          lead: [...(why ? [why] : []), inLanguage(entry.summary, locale)],
          facts,
          sources: [...printedAs(entry, say), ...sourceLines(entry, world, locale)],
        },
        actions: nextQuestions('program', found, entry, locale),
      }
    }),
}

function printedAs(entry: Entry, say: ReturnType<typeof speak>): string[] {
  return [
    say(`資料の表記: ${entry.printedName}`, `Printed as: ${entry.printedName}`),
    say('概要は資料をもとにした要約で、公式の文ではありません。', 'The summary is ours and unofficial.'),
  ]
}
