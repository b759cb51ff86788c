import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import { recordsOf, type YearRecord } from '../budget/year-record.ts'
import { yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import type { Action } from '../dialogue/reply.ts'
import type { NextRequest } from '../dialogue/request.ts'
import type { World } from './world.ts'

const QUESTIONS = {
  amount: { ja: '予算額', en: 'Amount' },
  funding: { ja: '財源', en: 'Funding' },
  department: { ja: '所管', en: 'Department' },
  openings: { ja: '開設予定', en: 'Openings' },
  program: { ja: 'すべて', en: 'Everything' },
} as const

/** Buttons to what one may ask next about the same program and year; what the data cannot answer is left out. */
export function nextQuestions(
  asked: keyof typeof QUESTIONS,
  program: Program,
  record: YearRecord,
  world: World,
  locale: Locale,
): Action[] {
  const say = speak(locale)
  const thisYear = { program: program.id, year: record.fiscalYear }
  const anyYear = { program: program.id }
  // Openings are of no one year; funding is asked of this year where it is there, else of the year that has it.
  const options: Record<keyof typeof QUESTIONS, NextRequest['options'] | undefined> = {
    amount: thisYear,
    funding: record.funded ? thisYear : recordsOf(program).some((one) => one.funded) ? anyYear : undefined,
    department: thisYear,
    openings: world.book.plansOf(program).some(({ planned }) => planned) ? anyYear : undefined,
    program: thisYear,
  }
  return (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).flatMap((name): Action[] => {
    const asks = options[name]
    if (name === asked || !asks) return []
    return [{ label: say(QUESTIONS[name].ja, QUESTIONS[name].en), request: { command: name, options: asks } }]
  })
}

/** A button to the same question about each other year that the data holds. */
export function otherYears(command: string, program: Program, record: YearRecord, locale: Locale): Action[] {
  return recordsOf(program)
    .filter((one) => one.fiscalYear !== record.fiscalYear)
    .map(({ fiscalYear }) => ({
      label: speak(locale)(yearName(fiscalYear, 'ja'), yearName(fiscalYear, 'en')),
      request: { command, options: { program: program.id, year: fiscalYear } },
    }))
}
