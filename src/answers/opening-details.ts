import type { Locale } from '../budget/bilingual.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { bothNames, inLanguage, speak } from '../dialogue/language.ts'
import type { Line } from '../dialogue/reply.ts'

/** The names that a thing has beside its own: former, provisional or another. */
export function otherNamesLines({ otherNames }: OpeningPlan, locale: Locale): Line[] {
  if (otherNames.length === 0) return []
  const names = otherNames.map((name) => (name.en === name.ja ? name.ja : bothNames(name, locale)))
  return [
    speak(locale)(`前の名前・別名: ${names.join('、')}`, `Former or other name: ${names.join(', ')}`),
  ]
}

/** Address and times of opening, as printed. */
export function visitLines({ details }: OpeningPlan, locale: Locale): Line[] {
  const say = speak(locale)
  const { address, hours, closedDays } = details
  return [
    ...labelled(say('所在地', 'Address'), address),
    ...labelled(say('開館時間', 'Hours'), hours),
    ...labelled(say('休館日', 'Closed'), closedDays),
  ]
}

/** Everything that the documents print of a thing beside its time. */
export function detailLines(plan: OpeningPlan, locale: Locale): Line[] {
  const say = speak(locale)
  const { size, contents, replaces } = plan.details
  return [
    ...otherNamesLines(plan, locale),
    ...visitLines(plan, locale),
    ...labelled(say('規模', 'Size'), size),
    ...(contents ? [inLanguage(contents, locale)] : []),
    ...labelled(say('引き継ぐもの', 'Replaces'), replaces && inLanguage(replaces, locale)),
    ...plan.notes.map((note) => inLanguage(note, locale)),
  ]
}

function labelled(label: string, value: string | undefined): Line[] {
  return value === undefined ? [] : [`${label}: ${value}`]
}
