import type { Locale } from '../budget/bilingual.ts'
import type { BudgetDocument } from '../budget/program.ts'
import { yearName } from '../dialogue/figures.ts'
import { speak } from '../dialogue/language.ts'
import { strong, type Line } from '../dialogue/reply.ts'
import type { YearPair } from './compare-actions.ts'

/** The two sides of a comparison, as a reader sees them. */
export type Mark = 'A' | 'B'

/** A line that says which side it is about: **A**  298,957千円. */
export function marked(mark: Mark, line: Line): Line {
  return [strong(mark), '  ', ...(typeof line === 'string' ? [line] : line)]
}

/** Says that two different things are shown in different years, and whether that is for want of a common one. */
export function yearsDiffer(years: YearPair, noneInCommon: boolean, locale: Locale): string[] {
  if (years.a === years.b) return []
  const say = speak(locale)
  const [a, b] = [yearName(years.a, locale), yearName(years.b, locale)]
  const why = noneInCommon
    ? say(
        '両方が載っている年度がないので、それぞれの最新の年度です。',
        ' No year has both, so each is shown in its newest.',
      )
    : ''
  return [say(`年度が違います（A ${a}、B ${b}）。${why}`, `The years differ: A ${a}, B ${b}.${why}`)]
}

/** What the rows of the documents are that the figures come from; nothing where both come from the same documents. */
export function populationLines(
  a: readonly BudgetDocument[],
  b: readonly BudgetDocument[],
  locale: Locale,
): Line[] {
  const [ofA, ofB] = [new Set(a), new Set(b)]
  if (ofA.size === ofB.size && ofA.isSubsetOf(ofB)) return []
  const say = speak(locale)
  const lines = (mark: Mark, documents: ReadonlySet<BudgetDocument>): Line[] =>
    [...documents].map(({ title, population }) =>
      marked(mark, say(`「${title.ja}」: ${population.ja}`, `${title.en}: ${population.en}`)),
    )
  return [
    say('もとの資料の範囲が違います。', 'The documents cover different things.'),
    ...lines('A', ofA),
    ...lines('B', ofB),
  ]
}
