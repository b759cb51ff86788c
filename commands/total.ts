import { YEAR_OPTION } from '../src/answers/options.ts'
import { PAGE_OPTION } from '../src/answers/pages.ts'
import { sumAnswer } from '../src/answers/which-group.ts'
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
      ja: '会計・取組・計画、または課・部・款・区分・財源などの名前の一部',
      en: 'Part of a name: account, focus area, plan, department, title, category, source',
    },
  },
  year: YEAR_OPTION,
  page: PAGE_OPTION,
} as const

/** The budget as a whole in printed figures, and sums of the programs of a year by department, source and the like. */
export const total: Command<World, typeof options> = {
  name: 'total',
  ja: '集計',
  description: {
    ja: '予算全体の会計・取組・計画事業と、事業の合計を課・款・財源などごとに見ます',
    en: 'The whole budget (accounts, focus areas, plan), and programs summed by department, source etc.',
  },
  options,
  examples: [
    { by: 'accounts' },
    { by: 'focus' },
    { name: '観光需要の回復' },
    { by: 'department' },
    { by: 'source', name: '国庫支出金' },
  ],
  answer: sumAnswer,
}
