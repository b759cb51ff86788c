import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { focusAreasIn, type FocusArea } from '../budget/totals.ts'
import { STAGES } from '../budget/vocabulary.ts'
import type { TenThousandYen } from '../budget/yen.ts'
import { tenThousandsAmount, withCommas, yearName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { strong, type Answer, type Line } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { documentSources } from './source-line.ts'
import { roundingNote } from './rounding-note.ts'
import type { Total } from './total.ts'
import { attached } from './attached.ts'
import { focusChart } from './total-charts.ts'
import { groupingActions, otherTotalYears, totalMenu } from './total-actions.ts'
import type { World } from './world.ts'

/** The focus areas (取組) of a year with their amounts. */
export function focusAnswer(year: FiscalYear, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const areas = focusAreasIn(world.book.totals, year)
  const title = say(`重点的な取組（${yearName(year, 'ja')}）`, `Focus areas (取組), ${yearName(year, 'en')}`)
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [
        say(
          `${areas.length}つの取組の予算額です。取組は区の予算全体ではありません。`,
          `The budgeted amounts of ${areas.length} focus areas, which are not the whole budget.`,
        ),
        ...repeatNotes(areas, locale),
      ],
      facts: [
        {
          label: say('取組と予算額', 'Focus areas and amounts'),
          lines: areas.flatMap((area) => numbered(area, locale)),
        },
      ],
      sources: documentSources(
        areas.map(({ place }) => place),
        world,
        locale,
      ),
    },
    actions: [
      ...otherTotalYears({ kind: 'grouping', grouping: 'focus' }, year, request, world),
      ...groupingActions('focus', request, world),
    ],
    ...attached(focusChart(title, areas, locale)),
    menu: totalMenu(
      areas.map((area): Total => ({ kind: 'area', area })),
      year,
      request,
      world,
    ),
  }
}

/** One focus area with the headed amounts under it. */
export function areaAnswer(area: FocusArea, request: Request, world: World): Answer {
  const { locale } = request
  const say = speak(locale)
  const year = area.place.document.fiscalYear
  const title = say(
    `取組${area.number} ${area.name.ja}（${yearName(year, 'ja')}）`,
    `Focus area ${area.number}: ${bothNames(area.name, 'en')}, ${yearName(year, 'en')}`,
  )
  return {
    outcome: 'answered',
    card: {
      title,
      lead: [
        focusAmountLine(area, locale),
        ...roundingNote(area.amount, area.rounding, locale),
        ...repeatNotes([area], locale),
      ],
      facts: [
        {
          label: say(`内訳（${area.items.length}項目）`, `Its ${area.items.length} items`),
          lines: area.items.flatMap((item) => numbered(item, locale)),
        },
      ],
      sources: documentSources([area.place, ...area.items.map(({ place }) => place)], world, locale),
    },
    actions: groupingActions(undefined, request, world),
    ...attached(focusChart(title, area.items, locale)),
    menu: totalMenu(
      area.items.map((item): Total => ({ kind: 'item', area, item })),
      year,
      request,
      world,
    ),
  }
}

/** 予算額 23億864万円（資料の単位で230,864万円）. */
export function focusAmountLine(one: Pick<FocusArea, 'amount' | 'place'>, locale: Locale): Line {
  const stage = STAGES[one.place.document.stage]
  const digits = `${withCommas(one.amount)}万円`
  const words = tenThousandsAmount(one.amount, locale)
  return [
    speak(locale)(`${stage.ja}額 `, `${stage.en[0]?.toUpperCase()}${stage.en.slice(1)}: `),
    strong(words),
    ...(words === digits ? [] : [speak(locale)(`（${digits}）`, ` (${digits})`)]),
  ]
}

/** What is counted under two areas, so that their amounts must not be added. */
function repeatNotes(areas: readonly FocusArea[], locale: Locale): string[] {
  return areas.flatMap((area) =>
    area.items.flatMap((item) =>
      item.note
        ? [
            `${speak(locale)(`取組${area.number}の「${item.name.ja}」: `, `${item.name.en}: `)}${inLanguage(item.note, locale)}`,
          ]
        : [],
    ),
  )
}

interface Numbered {
  readonly number: number
  readonly name: FocusArea['name']
  readonly amount: TenThousandYen
}

function numbered({ number, name, amount }: Numbered, locale: Locale): Line[] {
  return [
    [`${number}. `, inLanguage(name, locale)],
    ['　', strong(tenThousandsAmount(amount, locale))],
  ]
}
