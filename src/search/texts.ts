import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'

/** A thing that belongs to a program and has a name of its own: a facility, or something that opens. */
export interface NamedPart {
  readonly name: string
  readonly reading: string
}

/** The names of facilities and openings of a program, each once. */
export function partsOf(program: Program): NamedPart[] {
  const parts = program.entries.flatMap((entry) => [
    ...entry.openings.map((opening) => ({ name: opening.what.ja, reading: opening.reading })),
    ...entry.facilities.map((facility) => ({ name: facility.name.ja, reading: facility.reading })),
  ])
  return [...new Map(parts.map((part) => [part.name, part])).values()]
}

/** The sentences and words of a program that are searched for content. */
export function contentOf(program: Program): string[] {
  return [
    ...new Set(
      program.entries.flatMap((entry) => [
        entry.summary.ja,
        ...entry.keywords,
        ...entry.changes.flatMap(({ subject, before, after }) => [subject.ja, before, after]),
        ...entry.terms.flatMap(({ subject, value }) => [subject.ja, value]),
        ...entry.lineItems.map(({ name }) => name.ja),
        ...entry.schedule.map(({ what }) => what.ja),
        ...entry.details.map(({ text }) => text.ja),
      ]),
    ),
  ]
}

/** Every Japanese text of the book that search needs in words. */
export function searchedTexts(book: BudgetBook): string[] {
  return [
    ...new Set(
      book.programs.flatMap((program) => [
        program.name.ja,
        ...partsOf(program).map((part) => part.name),
        ...contentOf(program),
      ]),
    ),
  ]
}
