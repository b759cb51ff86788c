import type { Locale } from '../budget/bilingual.ts'
import { AREAS, OPENING_KINDS, type Area } from '../budget/vocabulary.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import { quote } from '../dialogue/quote.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Request } from '../dialogue/request.ts'
import { placeName, type Place } from './opening-place.ts'
import type { OpeningQuestion } from './opening-question.ts'

/** What the list is of, behind its title: the place and the kind. */
export function filterNote({ place, kind }: OpeningQuestion, locale: Locale): string {
  const notes = [
    ...(place ? [quote(inLanguage(placeName(place), locale))] : []),
    ...(kind === undefined ? [] : [inLanguage(OPENING_KINDS[kind], locale)]),
  ]
  return notes.map((note) => speak(locale)(`（${note}）`, ` (${note})`)).join('')
}

/** How a place was read, where it is not simply a district. */
export function placeLead(place: Place | undefined, locale: Locale): string[] {
  if (!place || place.kind === 'district') return []
  const say = speak(locale)
  const name = inLanguage(place.name, locale)
  return place.kind === 'named'
    ? [
        say(
          `名前か所在地に「${quote(name)}」とある予定です。`,
          `These have "${quote(name)}" in their name or address.`,
        ),
      ]
    : [
        say(
          `名前か所在地に「${name}」とある予定は資料にないため、${areaNames(place.areas, 'ja')}の予定から探しました。`,
          `Nothing has "${name}" in its name or address, so this looks at the ${areaNames(place.areas, 'en')}.`,
        ),
      ]
}

/** What a list of a place leaves out. */
export function placeCaution(place: Place | undefined, locale: Locale): string[] {
  if (!place) return []
  const say = speak(locale)
  return place.kind === 'named'
    ? [
        say(
          '場所が資料から分からない予定は、この一覧に入りません。',
          'Openings whose place the document does not tell are not listed here.',
        ),
      ]
    : [
        say(
          `地区が資料から分からない予定は、${areaNames(place.areas, 'ja')}の一覧に入りません。`,
          'Openings whose district the document does not tell are not listed here.',
        ),
      ]
}

/** Buttons from a place to the whole of its districts. */
export function districtActions(place: Place | undefined, { command, options, locale }: Request): Action[] {
  if (place?.kind !== 'named') return []
  const { page: _, area: __, ...rest } = options
  return place.areas.map((area) => ({
    label: speak(locale)(`${AREAS[area].ja}のすべて`, `All of ${AREAS[area].en}`),
    request: { command, options: { ...rest, area } },
  }))
}

/** A place that nobody here knows: says so, and offers the districts. */
export function unknownPlace(text: string, { command, options, locale }: Request): Answer {
  const say = speak(locale)
  const { area: _, page: __, ...rest } = options
  const typed = quote(text)
  return {
    outcome: 'not-found',
    card: {
      title: say('場所が見つかりません', 'Place not found'),
      lead: [
        say(
          `「${typed}」は、町の名前にも、開設予定の名前や所在地にもありません。地区を選ぶか、別の書き方で試してください。`,
          `"${typed}" is no town, and no planned opening has it in its name or address. Choose a district, or write it another way.`,
        ),
      ],
    },
    menu: {
      placeholder: say('地区を選んでください', 'Choose a district'),
      request: { command, options: rest },
      option: 'area',
      choices: (Object.keys(AREAS) as Area[]).map((area) => ({
        label: bothNames(AREAS[area], locale),
        value: area,
      })),
    },
  }
}

function areaNames(areas: readonly Area[], locale: Locale): string {
  return areas.map((area) => inLanguage(AREAS[area], locale)).join(speak(locale)('・', ' and the '))
}
