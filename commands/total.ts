import { YEAR_OPTION } from '../src/answers/options.ts'
import { totalAnswer } from '../src/answers/total-answer.ts'
import { withTotal } from '../src/answers/which-total.ts'
import type { World } from '../src/answers/world.ts'
import type { Command } from '../src/dialogue/command.ts'

const options = {
  by: {
    kind: 'grouping',
    ja: '分け方',
    description: { ja: '何ごとに見るか（省略すると会計）', en: 'How to look at it (accounts when left out)' },
  },
  name: {
    kind: 'total',
    ja: '名前',
    description: {
      ja: '会計・取組・項目・計画の名前の一部、読み、普段の言葉',
      en: 'An account, focus area, item or plan: part of its name, its reading or a word',
    },
  },
  year: YEAR_OPTION,
} as const

/** The budget as a whole: its accounts, focus areas, the programs of the basic plan, and other printed figures. */
export const total: Command<World, typeof options> = {
  name: 'total',
  ja: '集計',
  description: {
    ja: '予算全体を会計・取組・計画事業などで見ます',
    en: 'The budget as a whole: accounts, focus areas, the basic plan',
  },
  options,
  examples: [{ by: 'accounts' }, { by: 'focus' }, { name: '観光需要の回復' }],
  answer: ({ by, name, year }, request, world) =>
    name === undefined
      ? totalAnswer({ kind: 'grouping', grouping: by ?? 'accounts' }, year, request, world)
      : withTotal(name, by, year, request, world),
}
