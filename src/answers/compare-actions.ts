import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import { yearName } from '../dialogue/figures.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { Action } from '../dialogue/reply.ts'
import { compareRequest, type Comparable } from './compare-request.ts'
import { aloneRequest, idOfThing, nameOfThing, yearsOfThing } from './compare-thing.ts'
import type { World } from './world.ts'

/** The fiscal year of each side. */
export interface YearPair {
  readonly a: FiscalYear
  readonly b: FiscalYear
}

/** Buttons to each side alone, the other way round, and the same question about other years. */
export function compareActions(
  a: Comparable,
  b: Comparable,
  years: YearPair,
  world: World,
  locale: Locale,
): Action[] {
  const say = speak(locale)
  const isOne = idOfThing(a) === idOfThing(b)
  return [
    { label: aloneLabel(a, isOne, years.a, locale), request: aloneRequest(a, years.a) },
    { label: aloneLabel(b, isOne, years.b, locale), request: aloneRequest(b, years.b) },
    {
      label: say('逆に見る（B − A）', 'The other way (B − A)'),
      request: isOne
        ? compareRequest(a, undefined, { year: years.b, with_year: years.a })
        : compareRequest(b, a, pairOptions(b, a, { a: years.b, b: years.a }, world)),
    },
    ...(isOne ? otherYearsOfOne(a, years, world, locale) : otherYearsOfTwo(a, b, years, world, locale)),
  ]
}

function aloneLabel(thing: Comparable, isOne: boolean, year: FiscalYear, locale: Locale): string {
  const name = inLanguage(nameOfThing(thing), locale)
  return isOne ? speak(locale)(`${yearName(year, 'ja')}を見る`, `Show ${yearName(year, 'en')}`) : name
}

/** The options that ask for a pair of years: as few as do, because two ids leave little room in a button. */
function pairOptions(
  a: Comparable,
  b: Comparable,
  years: YearPair,
  world: World,
): { year?: FiscalYear; with_year?: FiscalYear } {
  if (years.a !== years.b) return { year: years.a, with_year: years.b }
  const bYears = yearsOfThing(b, world)
  const newest = yearsOfThing(a, world).find((year) => bYears.includes(year))
  return newest === years.a ? {} : { year: years.a }
}

function otherYearsOfTwo(
  a: Comparable,
  b: Comparable,
  years: YearPair,
  world: World,
  locale: Locale,
): Action[] {
  const say = speak(locale)
  const bYears = yearsOfThing(b, world)
  const common = yearsOfThing(a, world).filter((year) => bYears.includes(year))
  return [
    ...common
      .filter((year) => year !== years.a || year !== years.b)
      .map((year) => ({
        label: say(`どちらも${yearName(year, 'ja')}`, `Both in ${yearName(year, 'en')}`),
        request: compareRequest(a, b, { year }),
      })),
    ...[a, b]
      .filter((thing) => yearsOfThing(thing, world).length > 1)
      .map((thing) => ({
        label: say(`${nameOfThing(thing).ja}を年度で比べる`, `Compare the years of ${nameOfThing(thing).en}`),
        request: compareRequest(thing, undefined),
      })),
  ]
}

function otherYearsOfOne(thing: Comparable, years: YearPair, world: World, locale: Locale): Action[] {
  return yearsOfThing(thing, world)
    .filter((year) => year !== years.a && year !== years.b)
    .map((year) => ({
      label: speak(locale)(`${yearName(year, 'ja')}と比べる`, `Compare with ${yearName(year, 'en')}`),
      request: compareRequest(thing, undefined, { year: years.a, with_year: year }),
    }))
}
