import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import { printedAmount, yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import { cutAt } from '../dialogue/quote.ts'

/** The longest name that a suggestion may have on Discord. */
const LONGEST_LABEL = 100

/** A line that sums a program up: newest year, stage and amount. */
export function programDetail(program: Program, locale: Locale): string {
  const entry = program.entries[0]
  if (!entry) return ''
  const year = yearName(entry.fiscalYear, locale)
  const say = speak(locale)
  if (entry.budgeted) return `${year}${say('予算', ' budget')} ${printedAmount(entry.budgeted.total, locale)}`
  if (entry.requested)
    return `${year}${say('要求', ' request')} ${printedAmount(entry.requested.total, locale)}`
  return year
}

/** How a program is suggested: its name, cut where it must be, with year and amount always whole. */
export function programLabel(program: Program, locale: Locale): string {
  const detail = `（${programDetail(program, locale)}）`
  const name = locale === 'ja' ? program.name.ja : `${program.name.en} ${program.name.ja}`
  return `${cutAt(name, LONGEST_LABEL - detail.length)}${detail}`
}

/** What is left of a label without year and amount: clients may send a label from before the amounts changed. */
export function withoutDetail(label: string): string {
  return label.replace(/（[^（）]*(千円|thousand)）\s*$/u, '')
}
