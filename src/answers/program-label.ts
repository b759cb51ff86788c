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

/**
 * The program that a label names. Clients may send the label in place of the value, and a label from before the amounts
 * changed: year and amount are not looked at, and a name that was cut is enough where only one program begins so.
 */
export function programOfLabel(label: string, programs: readonly Program[]): Program | undefined {
  const name = label.replace(/（[^（）]*(千円|thousand)）\s*$/u, '').trim()
  if (name === '' || name === label.trim()) return undefined
  const isCut = name.endsWith('…')
  const start = isCut ? name.slice(0, -1) : name
  const fitting = programs.filter((program) =>
    LOCALES.some((locale) => {
      const whole = labelName(program, locale)
      return isCut ? whole.startsWith(start) : whole === name
    }),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

const LOCALES = ['ja', 'en'] as const

function labelName(program: Program, locale: Locale): string {
  return locale === 'ja' ? program.name.ja : `${program.name.en} ${program.name.ja}`
}
