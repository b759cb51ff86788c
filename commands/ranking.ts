import {
  CATEGORY_OPTION,
  DEPARTMENT_OPTION,
  GROUP_OPTION,
  SOURCE_OPTION,
  YEAR_OPTION,
} from '../src/answers/options.ts'
import { LONGEST_PAGE, PAGE_OPTION } from '../src/answers/pages.ts'
import { rankingAnswer } from '../src/answers/ranking-answer.ts'
import type { World } from '../src/answers/world.ts'
import type { Command } from '../src/dialogue/command.ts'

const options = {
  by: {
    kind: 'ranking-order',
    ja: '順',
    description: {
      ja: '何の順に並べるか（省略すると予算額の大きい順）',
      en: 'What to rank by (largest budget when left out)',
    },
  },
  year: YEAR_OPTION,
  department: DEPARTMENT_OPTION,
  group: GROUP_OPTION,
  category: CATEGORY_OPTION,
  source: SOURCE_OPTION,
  count: {
    kind: 'integer',
    ja: '件数',
    description: { ja: '一度に見る件数（省略すると10件）', en: 'How many to see at once (10 when left out)' },
    minimum: 1,
    maximum: LONGEST_PAGE,
  },
  page: PAGE_OPTION,
} as const

/** The programs of a year by budget, by what was cut or granted above the request, or by change from the year before. */
export const ranking: Command<World, typeof options> = {
  name: 'ranking',
  ja: 'ランキング',
  description: {
    ja: '事業を予算額・要求との差・前年度との差などの順に並べます',
    en: 'Programs ranked by budget, by cut from the request, by change from the year before',
  },
  options,
  examples: [{}, { by: 'cut' }, { source: '都支出金', count: 5 }, { group: '教育費' }],
  answer: rankingAnswer,
}
