import type { Bilingual } from '../budget/bilingual.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import type { BudgetBlock, BudgetFigure } from './program-sheets-budget.ts'
import type { Sheet } from './program-sheets-pages.ts'

/** What one source gives to the budget of a sheet, in 千円. */
export interface SheetFunding {
  readonly line: number
  readonly source: FundingSource
  readonly amount: number
}

/**
 * Puts the funding figures to their sources (財源内訳). The labels stand elsewhere; those of earmarked revenues that
 * pay something have a name behind them. The figures follow the order of the form, 一般財源 last, and the earmarked
 * ones must add up to うち特財, all of them to the budget.
 */
export function readSheetFunding(
  { lines }: Sheet,
  { funding }: BudgetBlock,
  { amount, special }: BudgetFigure,
): readonly SheetFunding[] | { readonly problem: Bilingual } {
  const named = EARMARKED.filter(([label]) =>
    lines.some(({ text }) => text.startsWith(label) && /^\s+\S/u.test(text.slice(label.length))),
  ).map(([, source]) => source)
  const sources: FundingSource[] = funding.length > named.length ? [...named, 'general'] : named
  const sum = (figures: readonly { amount: number }[]) =>
    figures.reduce((total, figure) => total + figure.amount, 0)
  const isProved =
    sources.length === funding.length &&
    sum(funding) === amount &&
    sum(funding.slice(0, named.length)) === special
  if (!isProved) return { problem: UNCLEAR }
  return funding.flatMap((figure, i) => {
    const source = sources[i]
    return source === undefined ? [] : [{ ...figure, source }]
  })
}

/** Labels of the form in its order; その他特財 is the form's word for その他財源. */
const EARMARKED: readonly (readonly [string, FundingSource])[] = [
  ['国庫支出金', 'national'],
  ['都支出金', 'metropolitan'],
  ['その他特財', 'other'],
]
const UNCLEAR: Bilingual = {
  ja: '財源内訳の金額が、名前のある財源・うち特財・予算額の合計と合いません。財源を資料で確かめてください',
  en: 'the funding figures do not fit the named sources, うち特財 and the budgeted total; see the funding in the document',
}
