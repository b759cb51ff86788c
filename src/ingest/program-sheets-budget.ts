import type { Bilingual } from '../budget/bilingual.ts'
import { readAmount } from './amount.ts'
import type { Sheet } from './program-sheets-pages.ts'

/** A figure behind ⇒ in 千円, with the part of it that earmarked revenues pay (うち特財): 0 where none is printed. */
export interface BudgetFigure {
  readonly amount: number
  readonly special: number
}

/** The block at the top of a sheet: budget figures behind ⇒, then the funding figures below them, in 千円. */
export interface BudgetBlock {
  readonly figures: readonly BudgetFigure[]
  readonly funding: readonly { readonly line: number; readonly amount: number }[]
}

/** Reads the block. A ⇒ without a figure is an empty row of the form. */
export function readBudgetBlock({ lines }: Sheet): BudgetBlock | { readonly problems: readonly Bilingual[] } {
  const arrows = lines.filter(({ text }) => text.startsWith('⇒')).map(({ text }) => text.slice(1).trim())
  const figures: BudgetFigure[] = []
  const problems: Bilingual[] = []
  for (const cell of arrows) {
    if (cell === '' || cell.startsWith('予算額')) continue
    const [, digits = '', inBrackets] = /^([\d,]+)(?:\s*\(([\d,]+)\))?$/u.exec(cell.normalize('NFKC')) ?? []
    const amount = readAmount(digits)
    const special = inBrackets === undefined ? 0 : readAmount(inBrackets)
    if (amount === undefined || special === undefined || special > amount) problems.push(noFigure(cell))
    else figures.push({ amount, special })
  }
  if (problems.length > 0) return { problems }
  if (figures.length === 0) return { problems: [NO_FIGURES] }

  const below = lines.slice(lines.findLastIndex(({ text }) => text.startsWith('⇒')) + 1)
  const end = below.findIndex(({ text }) => readAmount(text) === undefined)
  return {
    figures,
    funding: below.slice(0, end < 0 ? undefined : end).flatMap(({ line, text }) => {
      const amount = readAmount(text)
      return amount === undefined ? [] : [{ line, amount }]
    }),
  }
}

const noFigure = (cell: string): Bilingual => ({
  ja: `「⇒ ${cell}」は「⇒ 予算額 (うち特財)」の形の金額ではありません。資料の数字と見比べてください`,
  en: `“⇒ ${cell}” is not a figure in the form ⇒ 予算額 (うち特財); compare it with the document`,
})
const NO_FIGURES: Bilingual = {
  ja: '「⇒」の付いた予算額が1つもありません。資料から抜けていないか確かめてください',
  en: 'no budget figure behind ⇒ is found; check whether the text lacks them',
}
