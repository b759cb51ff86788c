import type { WordRelation } from '../budget/book.ts'
import { fold } from './fold.ts'

/** Folds text and writes the variants of a word in one way. */
export type VariantFold = (text: string) => string

/**
 * True for a variant that can be folded away wherever it stands: one of kanji, or long enough not to stand by chance
 * inside another word. Other variants are looked up word by word.
 */
export function isFolded({ kind, written }: WordRelation): boolean {
  return kind === 'variant' && (/\p{Script=Han}/u.test(written) ? written.length > 1 : written.length > 2)
}

/** A variant of any length, for folding whole names, where none can stand by chance. */
export function isVariant({ kind }: WordRelation): boolean {
  return kind === 'variant'
}

/** Folding for index and query alike, with those spelling variants of words.csv made one that are to be folded away. */
export function foldWithVariants(
  words: readonly WordRelation[],
  folds: (word: WordRelation) => boolean = isFolded,
): VariantFold {
  return foldWith(variantsOf(words, folds))
}

/** Spelling variants → how they are written instead, all folded. */
export function variantsOf(
  words: readonly WordRelation[],
  folds: (word: WordRelation) => boolean = isFolded,
): ReadonlyMap<string, string> {
  const meant = new Map(
    words.filter(folds).map(({ written, means }) => [fold(written), fold(means)] as const),
  )
  const once = replacing(meant)
  // What is meant may hold a variant itself.
  for (const [written, means] of meant) meant.set(written, once(means))
  return meant
}

/** Folds text and replaces the variants in it. */
export function foldWith(variants: ReadonlyMap<string, string>): VariantFold {
  const replace = replacing(variants)
  return (text) => replace(fold(text))
}

function replacing(meant: ReadonlyMap<string, string>): (text: string) => string {
  if (meant.size === 0) return (text) => text
  // Folded text holds no character that means something in a pattern. The longest variant that fits is taken.
  const pattern = [...meant.keys()].toSorted((a, b) => b.length - a.length).join('|')
  const variant = new RegExp(pattern, 'gu')
  return (text) => text.replaceAll(variant, (written) => meant.get(written) ?? written)
}
