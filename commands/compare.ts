import { compareAnswer } from '../src/answers/compare.ts'
import { invalid } from '../src/answers/invalid.ts'
import { PROGRAM_OPTION } from '../src/answers/options.ts'
import type { World } from '../src/answers/world.ts'
import type { Command } from '../src/dialogue/command.ts'

const options = {
  program: {
    ...PROGRAM_OPTION,
    description: {
      ja: '事業の名前の一部・読み・普段の言葉。所管や財源の名前でも',
      en: 'A program: part of its name or everyday words; or the name of a department or funding source',
    },
  },
  with: {
    kind: 'program',
    ja: '相手',
    description: {
      ja: '比べる相手（省略すると同じものの2つの年度）',
      en: 'What to compare it with (left out: the same in two years)',
    },
  },
  year: {
    kind: 'year',
    ja: '年度',
    description: {
      ja: '年度（省略すると両方にある最新）',
      en: 'Fiscal year (left out: the newest that both have)',
    },
  },
  with_year: {
    kind: 'year',
    ja: '相手の年度',
    description: { ja: '相手の年度', en: 'Fiscal year of the other side' },
  },
} as const

/** Two programs, departments or funding sources side by side, or one of them in two years. */
export const compare: Command<World, typeof options> = {
  name: 'compare',
  ja: '比較',
  description: {
    ja: '2つの事業・所管・財源、または2つの年度を並べて比べます',
    en: 'Two programs, departments or sources side by side, or one in two years',
  },
  options,
  examples: [
    { program: 'にぎわい商店街', with: 'シティプロモーション推進' },
    { program: 'みなとタバコルール' },
    { program: '教育指導課', with: '防災課' },
  ],
  answer: ({ program, with: other, ...years }, request, world) => {
    const first = program ?? other
    if (first === undefined) {
      return invalid(
        { ja: '比べる事業・所管・財源を入れてください。', en: 'Please give what to compare.' },
        request,
      )
    }
    const second = program === undefined ? undefined : other
    return compareAnswer(
      { program: first, ...(second !== undefined && { with: second }), ...years },
      request,
      world,
    )
  },
}
