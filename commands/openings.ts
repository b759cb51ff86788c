import { invalid } from '../src/answers/invalid.ts'
import { openingsByName, openingsOfProgram } from '../src/answers/opening-answers.ts'
import { openingsInWindow } from '../src/answers/opening-window.ts'
import { OPENING_OPTION } from '../src/answers/options.ts'
import { PAGE_OPTION } from '../src/answers/pages.ts'
import { choose, openingNaming } from '../src/answers/which-name.ts'
import { openingsNamed } from '../src/answers/which-opening.ts'
import { withProgram } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import { dayInTokyo } from '../src/budget/calendar.ts'
import type { Command, OptionDefinition } from '../src/dialogue/command.ts'

const day = (ja: string, inJapanese: string, inEnglish: string): OptionDefinition & { kind: 'day' } => ({
  kind: 'day',
  ja,
  description: { ja: `${inJapanese}（例: 2021-04-01）`, en: `${inEnglish}, such as 2021-04-01` },
})

const options = {
  program: OPENING_OPTION,
  from: day('から', 'この日から後の予定', 'Planned on or after this day'),
  to: { ...day('まで', 'この日までの予定', 'Planned up to this day'), monthEnds: true },
  area: {
    kind: 'area',
    ja: '地区',
    description: { ja: '5つの地区のどれか', en: 'One of the five districts' },
  },
  kind: {
    kind: 'opening-kind',
    ja: '種類',
    description: { ja: '施設・学校・保育園などの種類', en: 'Facility, school, nursery and so on' },
  },
  as_of: day('基準日', 'この日に尋ねたものとして答えます', 'Answer as if asked on this day'),
  page: PAGE_OPTION,
} as const

/** The most things that are all told when a text names several; of more, the reader chooses. */
const MOST_AT_ONCE = 3

/** What opens when. A fiscal-year date is never given a month. */
export const openings: Command<World, typeof options> = {
  name: 'openings',
  ja: '開設予定',
  description: { ja: '施設などの開設・開始の予定を調べます', en: 'What opens or starts when' },
  options,
  examples: [{ program: 'シティハイツ高浜' }, { from: '2020-04-01' }],
  answer: ({ program: text, from, to, area, kind, as_of: asOf, page }, request, world) => {
    const asked = { today: asOf ?? dayInTokyo(request.now), from, to, area, kind, page }
    if (from !== undefined && to !== undefined && from > to) {
      return invalid(
        { ja: '「から」が「まで」より後になっています。', en: 'The day "from" is later than the day "to".' },
        request,
      )
    }
    if (text === undefined) return openingsInWindow(asked, request, world)
    const things = openingsNamed(text, world)
    if (things.length > MOST_AT_ONCE) return choose(text, 'program', things, openingNaming(world), request)
    if (things.length > 0) return openingsByName(things, text, asked, request, world)
    return withProgram(text, 'program', request, world, (program, why) =>
      openingsOfProgram(program, why, asked, request, world),
    )
  },
}
