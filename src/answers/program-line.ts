import type { Locale } from '../budget/bilingual.ts'
import type { Program } from '../budget/program.ts'
import type { ThousandYen } from '../budget/yen.ts'
import { printedAmount } from '../dialogue/figures.ts'
import { inLanguage } from '../dialogue/language.ts'
import { strong, type Line } from '../dialogue/reply.ts'

/** 「3. みなと科学館管理運営  298,957千円  note」: a program in a list. */
export function programLine(
  number: number,
  program: Program,
  amount: ThousandYen | undefined,
  note: string,
  locale: Locale,
): Line {
  const figure = amount === undefined ? '' : `  ${printedAmount(amount, locale)}`
  return [
    `${number}. `,
    strong(inLanguage(program.name, locale)),
    `${figure}${note === '' ? '' : `  ${note}`}`,
  ]
}
