import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { fold } from '../search/fold.ts'
import { contentOf, partsOf } from '../search/texts.ts'

/**
 * A folded word (プラごみ is ぷらごみ) as it is printed about a program, else as the word list writes it, else as it is.
 */
export function printedWord(form: string, program: Program, book: BudgetBook): string {
  const texts = [
    program.name.ja,
    ...program.entries.flatMap(({ printedName, keywords }) => [printedName, ...keywords]),
    ...partsOf(program, book).map(({ name }) => name),
    ...contentOf(program, book),
  ]
  for (const text of texts) {
    const found = stretchOf(text, form)
    if (found !== undefined) return found
  }
  return book.words.find(({ means }) => fold(means) === form)?.means ?? form
}

/** The first stretch of a text that folds to a form. */
function stretchOf(text: string, form: string): string | undefined {
  if (form === '' || !fold(text).includes(form)) return undefined
  const characters = Array.from(text)
  for (let from = 0; from < characters.length; from++) {
    for (let to = from + 1; to <= characters.length; to++) {
      const stretch = characters.slice(from, to).join('')
      const folded = fold(stretch)
      if (folded === form) return stretch
      if (folded === '' || !form.startsWith(folded)) break
    }
  }
  return undefined
}
