import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import type { ThousandYen } from '../budget/yen.ts'
import { printedAmount } from '../dialogue/figures.ts'
import { inLanguage } from '../dialogue/language.ts'
import { strong, type Line } from '../dialogue/reply.ts'

/** A program in a list, on two lines that a phone shows whole: its name; its amount and a note. */
export function programLines(
  number: number,
  program: Program,
  amount: ThousandYen | undefined,
  note: string,
  locale: Locale,
): Line[] {
  const figure = amount === undefined ? '' : printedAmount(amount, locale)
  const detail = [figure, note].filter((part) => part !== '').join('  ')
  const name: Line = [`${number}. `, strong(inLanguage(program.name, locale))]
  return detail === '' ? [name] : [name, `　${detail}`]
}
