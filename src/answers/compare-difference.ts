import type { Locale } from '../budget/bilingual.ts'
import { thousandYen, type ThousandYen } from '../budget/yen.ts'
import { fullAmount } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import { strong, type Fact } from '../dialogue/reply.ts'

/** A − B in 千円 and as people say it, and how many times B A is; of two amounts of one stage only. */
export function differenceFact(a: ThousandYen, b: ThousandYen, locale: Locale): Fact {
  const difference = thousandYen(a - b)
  const amount =
    difference === 0
      ? speak(locale)('同額', 'no difference')
      : `${difference > 0 ? '+' : ''}${fullAmount(difference, locale)}`
  return { label: differenceLabel(locale), lines: [[strong(amount)], ratioLine(a, b, locale)] }
}

/** What stands where no difference can be told: why not. */
export function noDifferenceFact(reason: string, locale: Locale): Fact {
  return { label: differenceLabel(locale), lines: [reason] }
}

function differenceLabel(locale: Locale): string {
  return speak(locale)('差（A − B）と倍率', 'Difference (A − B) and ratio')
}

/** AはBの約1.5倍: to one decimal, 約 where that rounds. There is no ratio to 0. */
function ratioLine(a: ThousandYen, b: ThousandYen, locale: Locale): string {
  const say = speak(locale)
  if (b === 0) return say('Bが0円なので、倍率は出せません。', 'B is 0, so there is no ratio.')
  const ratio = a / b
  if (ratio > 0 && ratio < 0.05) return say('AはBの0.1倍未満', 'A is less than 0.1 times B')
  const isExact = (a * 10) % b === 0
  const digits = ratio.toFixed(1)
  return say(`AはBの${isExact ? '' : '約'}${digits}倍`, `A is ${isExact ? '' : 'about '}${digits} times B`)
}
