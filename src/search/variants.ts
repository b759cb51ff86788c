import type { WordRelation } from '../budget/book.ts'
import { fold } from './fold.ts'

/** Folds text and writes the variants of a word in one way. */
export type VariantFold = (text: string) => string

/** Folding for index and query alike, with the spelling variants of words.csv made one. */
export function foldWithVariants(words: readonly WordRelation[]): VariantFold {
  const variants = words
    .filter((word) => word.kind === 'variant')
    .map((word) => [fold(word.written), fold(word.means)] as const)
    .toSorted((a, b) => b[0].length - a[0].length)
  return (text) =>
    variants.reduce((folded, [written, means]) => folded.replaceAll(written, means), fold(text))
}

/** What else a folded text may mean: its abbreviations and everyday words replaced by the documents' words. */
export function otherWordings(
  words: readonly WordRelation[],
  toForm: VariantFold,
): (folded: string) => string[] {
  const replacements = words
    .filter((word) => word.kind !== 'variant')
    .map((word) => [toForm(word.written), toForm(word.means)] as const)
  return (folded) =>
    replacements
      .filter(([written]) => folded.includes(written))
      .map(([written, means]) => folded.replaceAll(written, means))
}
