import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { printedAmount, yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import { cutAt } from '../dialogue/quote.ts'

/** The longest name that a suggestion may have on Discord. */
export const LONGEST_LABEL = 100

/** A line that sums a program up: newest year, stage and amount. */
export function programDetail(program: Program, locale: Locale): string {
  const [record] = recordsOf(program)
  return record ? recordDetail(record, locale) : ''
}

/** The same for one year of it. */
export function recordDetail(record: YearRecord, locale: Locale): string {
  const year = yearName(record.fiscalYear, locale)
  const say = speak(locale)
  const { budgeted, requested } = record
  if (budgeted) return `${year}${say('予算', ' budget')} ${printedAmount(budgeted.total, locale)}`
  return requested ? `${year}${say('要求', ' request')} ${printedAmount(requested.total, locale)}` : year
}

/** How a program is suggested: its name, cut where it must be, with year and amount always whole. */
export function programLabel(program: Program, locale: Locale): string {
  const detail = `（${programDetail(program, locale)}）`
  return `${cutAt(labelName(program, locale), LONGEST_LABEL - detail.length)}${detail}`
}

/** The beginning of a year and an amount behind a name, wherever it was cut; years and amounts may be any. */
const DETAIL = /（(?:$|令和?$|令和\d[^（）]*|f(?:i|is|isc|isca)?$|fiscal(?:[^（）()]|\([^()]*\)?)*)）?\s*$/u
const CUT = /…$/u
/** The fewest characters that say which program a label names that was cut in its name. */
const FEWEST = 6

/** What a text calls a program, when it is a suggestion's label, whole or cut: without year and amount. */
export function nameInLabel(text: string): string {
  return text.trim().replace(CUT, '').replace(DETAIL, '').replace(CUT, '').trim()
}

/**
 * The program that a label or the beginning of an id names. Clients may send the label in place of the value, cut at the
 * cursor, and one from before the amounts changed: year and amount are not looked at. A name is enough that begins
 * only one program, if the text shows that it was cut or holds the English name and more. A mere name is none.
 */
export function programOfLabel(label: string, programs: readonly Program[]): Program | undefined {
  const text = label.trim()
  const name = nameInLabel(text)
  if (name.length === 0) return undefined
  if (CUT_ID.test(text)) return onlyOne(programs.filter(({ id }) => id.startsWith(text)))
  const whole = text.replace(CUT, '')
  const hasDetail = DETAIL.test(whole)
  const isCut = CUT.test(whole.replace(DETAIL, '')) || (!hasDetail && CUT.test(text))
  if (hasDetail && !isCut) {
    const named = programs.filter((program) => LOCALES.some((one) => labelName(program, one) === name))
    if (named.length > 0) return onlyOne(named)
  }
  const begins = (program: Program, one: Locale): boolean => labelName(program, one).startsWith(name)
  return onlyOne(
    isCut
      ? programs.filter((program) => LOCALES.some((one) => begins(program, one)))
      : inEnglishBefore(name, programs).filter((program) => begins(program, 'en')),
  )
}

/** Programs with whose English name and a space a text begins. */
function inEnglishBefore(text: string, programs: readonly Program[]): Program[] {
  const byName = byEnglishName.get(programs) ?? Map.groupBy(programs, ({ name }) => name.en)
  byEnglishName.set(programs, byName)
  return [...text.matchAll(/ /gu)].flatMap(({ index }) => byName.get(text.slice(0, index)) ?? [])
}

const byEnglishName = new WeakMap<readonly Program[], ReadonlyMap<string, readonly Program[]>>()

/** An id has at least two words; this many characters of it are no romaji of a word. */
const CUT_ID = new RegExp(`^(?=.{${FEWEST},})[a-z0-9]+(-[a-z0-9]*)+$`, 'u')

function onlyOne(programs: readonly Program[]): Program | undefined {
  return programs.length === 1 ? programs[0] : undefined
}

const LOCALES = ['ja', 'en'] as const

function labelName(program: Program, locale: Locale): string {
  return locale === 'ja' ? program.name.ja : `${program.name.en} ${program.name.ja}`
}
