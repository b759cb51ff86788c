import type { BudgetBook } from '../../src/budget/book.ts'
import { fold } from '../../src/search/fold.ts'
import { contentOf, partsOf } from '../../src/search/texts.ts'
import type { Text } from './engine.ts'

/** The fields that the other engines index, folded as ours are (width, case, kana, old kanji). */
export function textsOf(book: BudgetBook): Text[] {
  return book.programs.map((program) => ({
    id: program.id,
    name: fold(program.name.ja),
    reading: program.reading,
    parts: partsOf(program, book)
      .map(({ name }) => fold(name))
      .join(' '),
    content: contentOf(program, book).map(fold).join(' '),
    english: [program.name.en, ...program.entries.map(({ summary }) => summary.en)].join(' ').toLowerCase(),
  }))
}

/** Pairs of neighbouring characters, word by word; a word of one character stands for itself. */
export function bigramsOf(text: string): string[] {
  return fold(text.replaceAll(/\s+/gu, ' '))
    .split(' ')
    .flatMap((word) =>
      word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
    )
    .filter(Boolean)
}

export const FIELDS = ['name', 'reading', 'parts', 'content', 'english'] as const
