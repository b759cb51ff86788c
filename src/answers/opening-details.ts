import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { OpeningPlan } from '../budget/opening-plan.ts'
import { bothNames, inLanguage, printedValue, speak } from '../dialogue/language.ts'

/** The names that a thing has beside its own: former, provisional or another. */
export function otherNamesLines({ otherNames }: OpeningPlan, locale: Locale): string[] {
  if (otherNames.length === 0) return []
  const names = otherNames.map((name) =>
    name.en === name.ja ? speak(locale)(name.ja, `"${name.ja}"`) : bothNames(name, locale),
  )
  return [speak(locale)(`前の名前・別名: ${names.join('、')}`, `Former or other name: ${names.join(', ')}`)]
}

/** Address and times of opening, as printed. */
export function visitLines({ details }: OpeningPlan, locale: Locale): string[] {
  const say = speak(locale)
  const { address, hours, closedDays } = details
  return [
    ...labelled(say('所在地', 'Address'), address, locale),
    ...labelled(say('開館時間', 'Hours'), hours, locale),
    ...labelled(say('休館日', 'Closed'), closedDays, locale),
  ]
}

/** Everything that the documents print of a thing beside its time. */
export function detailLines(plan: OpeningPlan, locale: Locale): string[] {
  const say = speak(locale)
  const { size, contents, replaces } = plan.details
  return [
    ...otherNamesLines(plan, locale),
    ...visitLines(plan, locale),
    ...labelled(say('規模', 'Size'), size, locale),
    ...(contents ? [inLanguage(contents, locale)] : []),
    ...(replaces ? [`${say('引き継ぐもの', 'Replaces')}: ${inLanguage(replaces, locale)}`] : []),
    ...noteLines(plan, locale),
  ]
}

/** Remarks on what is printed; one on an older document says so. */
export function noteLines({ notes, statements: [lead] }: OpeningPlan, locale: Locale): string[] {
  return notes.map(({ text, source }) =>
    source.document === lead.source.document
      ? inLanguage(text, locale)
      : speak(locale)(
          `${text.ja}（「${source.document.title.ja}」）`,
          `${text.en} ("${source.document.title.ja}")`,
        ),
  )
}

/** The programs that a thing belongs to, by name. */
export function programNames({ programs }: OpeningPlan, locale: Locale): string {
  return programs.map(({ name }) => inLanguage(name, locale)).join(speak(locale)('、', ', '))
}

/** The same as a line of its own; where the data links no program to the thing, that. */
export function programsLine(plan: OpeningPlan, locale: Locale): string {
  const say = speak(locale)
  return plan.programs.length === 0
    ? say('資料は事業の名前を挙げていません。', 'The document names no program for it.')
    : `${say('事業', 'Program')}: ${programNames(plan, locale)}`
}

function labelled(label: string, value: Bilingual | undefined, locale: Locale): string[] {
  return value === undefined ? [] : [`${label}: ${printedValue(value, locale)}`]
}
