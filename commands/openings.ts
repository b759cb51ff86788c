import { invalid } from '../src/answers/invalid.ts'
import { openingsByName, openingsOfProgram } from '../src/answers/opening-answers.ts'
import { placeNamed } from '../src/answers/opening-place.ts'
import { unknownPlace } from '../src/answers/opening-place-notes.ts'
import { openingsUndated } from '../src/answers/opening-undated.ts'
import { openingsInWindow } from '../src/answers/opening-window.ts'
import { OPENING_OPTION } from '../src/answers/options.ts'
import { PAGE_OPTION } from '../src/answers/pages.ts'
import { choose, openingNaming } from '../src/answers/which-name.ts'
import { openingsNamed } from '../src/answers/which-opening.ts'
import { withProgram } from '../src/answers/which-program.ts'
import type { World } from '../src/answers/world.ts'
import type { Bilingual } from '../src/budget/bilingual.ts'
import { dayInTokyo } from '../src/budget/calendar.ts'
import { readPeriod } from '../src/budget/period.ts'
import type { Command, OptionDefinition } from '../src/dialogue/command.ts'
import { quote } from '../src/dialogue/quote.ts'

const day = (ja: string, inJapanese: string, inEnglish: string): OptionDefinition & { kind: 'day' } => ({
  kind: 'day',
  ja,
  description: { ja: `${inJapanese}（例: 2021-04-01）`, en: `${inEnglish}, such as 2021-04-01` },
})

const options = {
  program: OPENING_OPTION,
  period: {
    kind: 'period',
    ja: '期間',
    description: {
      ja: 'いつの予定か（例: 来年度、3か月以内、令和3年4月）',
      en: 'When: such as next fiscal year, 3 months, 2021-04',
    },
  },
  from: day('から', 'この日から後の予定', 'Planned on or after this day'),
  to: { ...day('まで', 'この日までの予定', 'Planned up to this day'), monthEnds: true },
  area: {
    kind: 'place',
    ja: '地区',
    description: {
      ja: '地区か場所（例: 高輪地区、六本木、芝浦）',
      en: 'District or place, such as Takanawa, Roppongi, Shibaura',
    },
  },
  kind: {
    kind: 'opening-kind',
    ja: '種類',
    description: { ja: '施設・学校・保育園などの種類', en: 'Facility, school, nursery and so on' },
  },
  undated: {
    kind: 'boolean',
    ja: '時期未定',
    description: { ja: '時期が資料にないものだけ', en: 'Only what has no time in the documents' },
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
  examples: [{ program: 'シティハイツ高浜' }, { period: '令和4年度', area: '芝浦' }, { from: '2020-04-01' }],
  answer: ({ program: text, period, from, to, area, kind, undated, as_of: asOf, page }, request, world) => {
    const askedOn = dayInTokyo(request.now)
    const today = asOf ?? askedOn
    const span = period === undefined ? { from, to } : readPeriod(period, today)
    if (span === undefined) return invalid(unreadPeriod(period ?? ''), request)
    if (period !== undefined && (from ?? to) !== undefined) return invalid(PERIOD_AND_DAYS, request)
    if (span.from !== undefined && span.to !== undefined && span.from > span.to) {
      return invalid(DAYS_REVERSED, request)
    }
    const place = area === undefined ? undefined : placeNamed(area, world)
    if (area !== undefined && !place) return unknownPlace(area, request)
    const asked = { today, askedOn, from: span.from, to: span.to, place, kind, undated, page }
    if (text === undefined) {
      return (undated ? openingsUndated : openingsInWindow)(asked, request, world)
    }
    const things = openingsNamed(text, world)
    if (things.length > MOST_AT_ONCE) return choose(text, 'program', things, openingNaming(world), request)
    if (things.length > 0) return openingsByName(things, text, asked, request, world)
    return withProgram(text, 'program', request, world, (program, why) =>
      openingsOfProgram(program, why, asked, request, world),
    )
  },
}

const DAYS_REVERSED: Bilingual = {
  ja: '「から」が「まで」より後になっています。',
  en: 'The day "from" is later than the day "to".',
}
const PERIOD_AND_DAYS: Bilingual = {
  ja: '期間（period）と、から・まで（from・to）は、どちらか一方だけ入れてください。',
  en: 'Please give either period, or from and to.',
}

function unreadPeriod(text: string): Bilingual {
  return {
    ja: `期間（period）の「${quote(text)}」が読み取れません。来年度、3か月以内、令和3年度、2021-04、2021-04〜2021-09 のように入れてください。`,
    en: `I could not read "${quote(text)}" as period. Use for example next fiscal year, 3 months, FY2021, 2021-04, 2021-04 to 2021-09.`,
  }
}
