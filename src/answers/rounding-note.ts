import type { Locale } from '../budget/bilingual.ts'
import { tenThousandYen, type TenThousandYen } from '../budget/yen.ts'
import { tenThousandsAmount } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'

/** Says that an amount differs from the sum of its parts, which were rounded one by one; nothing where it does not. */
export function roundingNote(amount: TenThousandYen, rounding: TenThousandYen, locale: Locale): string[] {
  if (rounding === 0) return []
  const sum = tenThousandsAmount(tenThousandYen(amount - rounding), locale)
  const gap = tenThousandsAmount(tenThousandYen(Math.abs(rounding)), locale)
  return [
    speak(locale)(
      `内訳を足すと${sum}で、${gap}違います。それぞれの額が1万円未満を丸めてあるためです。`,
      `The parts add up to ${sum}, which differs by ${gap}, because each is rounded to ¥10,000.`,
    ),
  ]
}
