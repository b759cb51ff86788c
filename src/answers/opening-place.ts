import type { Bilingual } from '../budget/bilingual.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { TOWNS, type Town } from '../budget/towns.ts'
import { AREAS, type Area } from '../budget/vocabulary.ts'
import { bothNames } from '../dialogue/language.ts'
import { createNameFinder, type NameFinder } from '../search/name-finder.ts'
import type { World } from './world.ts'

/** A part of the ward that is asked for: a district, or a place whose name stands in names and addresses of things. */
export type Place =
  | { readonly kind: 'district'; readonly areas: readonly Area[] }
  /** `areas` is empty where only names and addresses know the place. */
  | {
      readonly kind: 'named'
      readonly name: Bilingual
      readonly things: readonly OpeningPlan[]
      readonly areas: readonly Area[]
    }
  /** Nothing that opens names the place: its districts stand for it. */
  | { readonly kind: 'around'; readonly name: Bilingual; readonly areas: readonly Area[] }

/** The shortest text that is looked for in names: a kanji or a few letters alone say too little. */
const SHORTEST_NAME = /^(?:\p{ASCII}{3}|(?!\p{ASCII}).{2})/u
/** What people write behind the name of a place. */
const BEHIND =
  /(?:地区|地域|エリア|周辺|付近|近辺|駅|町内)$|[一二三四五六七八九\d]+丁目.*$|\s*\b(?:district|area|station)$/giu

/** A block of a town, as addresses write it. */
const BLOCK = /[一二三四五六七八九]丁目/u

/** The place that a text names in Japanese, kana, romaji or English; undefined for a place that is not known here. */
export function placeNamed(text: string, { book }: Pick<World, 'book'>): Place | undefined {
  const typed = text.normalize('NFKC').trim()
  const plain = typed.replaceAll(BEHIND, '').trim()
  const known = things(book.openingPlans)
  const isBlock = BLOCK.test(typed) && known.named(typed).length > 0
  const district = isBlock ? undefined : (districts().exactly(typed) ?? districts().exactly(plain))
  if (district) return { kind: 'district', areas: [district] }
  const town = isBlock ? undefined : (towns().exactly(typed) ?? towns().exactly(plain))
  const found = [typed, ...(town ? [town.ja] : [])]
    .filter((name) => SHORTEST_NAME.test(name))
    .flatMap((name) => known.named(name))
  const name = town ?? { ja: typed, en: typed }
  if (found.length > 0) {
    const areas = town?.areas ?? found.flatMap(({ area }) => area ?? [])
    return { kind: 'named', name, things: [...new Set(found)], areas: [...new Set(areas)] }
  }
  return town && { kind: 'around', name, areas: town.areas }
}

/** What a place is called. */
export function placeName(place: Place): Bilingual {
  if (place.kind === 'named') return place.name
  const names = place.areas.map((area) => AREAS[area])
  const areas = {
    ja: names.map(({ ja }) => ja).join('・'),
    en: names.map(({ en }) => en).join(' and '),
  }
  return place.kind === 'district'
    ? areas
    : { ja: `${place.name.ja}・${areas.ja}`, en: `${place.name.en}, ${areas.en}` }
}

/** Whether a thing is at a place, as far as the documents tell. */
export function isAt({ id, area }: OpeningPlan, place: Place | undefined): boolean {
  if (!place) return true
  if (place.kind === 'named') return place.things.some((one) => one.id === id)
  return area !== undefined && place.areas.includes(area)
}

/** The districts that fit what is typed so far, then the places. */
export function placesFor(typed: string): { name: Bilingual; areas: readonly Area[] }[] {
  return [
    ...districts()
      .matching(typed)
      .map((area) => ({ name: AREAS[area], areas: [] })),
    ...(typed.trim() === '' ? [] : towns().matching(typed)).map((one) => ({ name: one, areas: one.areas })),
  ]
}

let districtFinder: NameFinder<Area> | undefined
let townFinder: NameFinder<Town> | undefined
const THING_FINDERS = new WeakMap<readonly OpeningPlan[], NameFinder<OpeningPlan>>()

function districts(): NameFinder<Area> {
  districtFinder ??= createNameFinder(
    (Object.keys(AREAS) as Area[]).map((thing) => {
      const { ja, en, reading } = AREAS[thing]
      const short = { ja: ja.replace('地区', ''), en: en.replace(' district', '') }
      const names = [thing, ja, en, short.ja, short.en, bothNames({ ja, en }, 'en')]
      return { thing, names, readings: [reading, reading.replace('ちく', '')] }
    }),
  )
  return districtFinder
}

function towns(): NameFinder<Town> {
  townFinder ??= createNameFinder(
    TOWNS.map((thing) => ({ thing, names: [thing.ja, thing.en], readings: [thing.reading] })),
  )
  return townFinder
}

/** Things by every name and address that documents print of them. */
function things(plans: readonly OpeningPlan[]): NameFinder<OpeningPlan> {
  let finder = THING_FINDERS.get(plans)
  if (!finder) {
    finder = createNameFinder(
      plans.map((thing) => {
        const { details, otherNames, statements } = thing
        const names = [
          ...statements.map(({ name }) => name),
          ...otherNames,
          ...(details.address ? [details.address] : []),
        ]
        return {
          thing,
          names: names.flatMap(({ ja, en }) => [ja, en]),
          readings: statements.map(({ reading }) => reading),
        }
      }),
    )
    THING_FINDERS.set(plans, finder)
  }
  return finder
}
