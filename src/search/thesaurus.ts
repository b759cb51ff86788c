import type { WordRelation } from '../budget/book.ts'
import type { VariantFold } from './variants.ts'

/** What a word may also mean: other words that the documents print, all folded. */
export interface Thesaurus {
  /** The words that stand for this one in the documents; nothing for a word that stands for itself. */
  meansOf(form: string): readonly string[]
  /** Every word that stands for another, as people write it. */
  readonly written: readonly string[]
}

/** The word relations of the book, without its variants: these are folded away. */
export function thesaurusOf(words: readonly WordRelation[], toForm: VariantFold): Thesaurus {
  const means = new Map<string, string[]>()
  const relations = words.filter((word) => word.kind !== 'variant')
  for (const { written, means: meant } of relations) {
    const [form, other] = [toForm(written), toForm(meant)]
    if (form === other) continue
    const list = means.get(form)
    if (!list) means.set(form, [other])
    else if (!list.includes(other)) list.push(other)
  }
  return { meansOf: (form) => means.get(form) ?? [], written: relations.map(({ written }) => written) }
}
