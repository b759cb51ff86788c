import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { focusPointsAbout } from '../budget/totals.ts'

/** A thing that belongs to a program and has a name of its own: a facility, or something that opens. */
export interface NamedPart {
  readonly name: string
  /** Reviewed reading; absent where only the dictionary can say it, as for former names. */
  readonly reading?: string
}

/** The names of facilities of a program and of what opens of it, former ones included, each once. */
export function partsOf(program: Program, book: BudgetBook): NamedPart[] {
  const plans = book.plansOf(program)
  const parts: NamedPart[] = [
    ...plans.flatMap((plan) => plan.otherNames.map((name) => ({ name: name.ja }))),
    ...program.entries.flatMap((entry) =>
      entry.openings.map((opening) => ({ name: opening.what.ja, reading: opening.reading })),
    ),
    ...plans.flatMap((plan) => plan.statements.map(({ name, reading }) => ({ name: name.ja, reading }))),
    ...program.entries.flatMap((entry) =>
      entry.facilities.map((facility) => ({ name: facility.name.ja, reading: facility.reading })),
    ),
  ]
  return [...new Map(parts.map((part) => [part.name, part])).values()]
}

/** The sentences and words of a program that are searched for content, with those about what opens of it. */
export function contentOf(program: Program, book: BudgetBook): string[] {
  return [
    ...new Set([
      ...program.entries.flatMap((entry) => [
        entry.summary.ja,
        ...entry.keywords,
        ...entry.changes.flatMap(({ subject, before, after }) => [subject.ja, before.ja, after.ja]),
        ...entry.terms.flatMap(({ subject, value }) => [subject.ja, value.ja]),
        ...entry.lineItems.map(({ name }) => name.ja),
        ...entry.schedule.map(({ what }) => what.ja),
        ...entry.details.map(({ text }) => text.ja),
      ]),
      ...book
        .plansOf(program)
        .flatMap(({ details: { address, contents } }) => [address?.ja ?? [], contents?.ja ?? []].flat()),
      ...book.followUps.filter((one) => one.program === program.id).map(({ text }) => text.ja),
      ...focusPointsAbout(book.totals, program).map(({ text }) => text.ja),
    ]),
  ]
}

/** Every Japanese text of the book that search needs in words. */
export function searchedTexts(book: BudgetBook): string[] {
  return [
    ...new Set(
      book.programs.flatMap((program) => [
        program.name.ja,
        ...partsOf(program, book).map((part) => part.name),
        ...contentOf(program, book),
      ]),
    ),
  ]
}
