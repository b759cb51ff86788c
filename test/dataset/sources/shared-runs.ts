import type { Entry, Program } from '../../../src/budget/program.ts'

/** The longest run of characters that our own words may share with a document. */
export const LONGEST_SHARED_RUN = 14

/** The runs longer than allowed that a text shares with another, outside the given names. */
export function sharedRuns(own: string, other: string, names: readonly string[]): string[] {
  const length = LONGEST_SHARED_RUN + 1
  const plain = (one: string) => one.replaceAll(/\s/gu, '')
  const unnamed = names.map(plain).reduce((rest, name) => rest.replaceAll(name, '\0'), plain(own))
  return Array.from({ length: Math.max(0, unnamed.length - length + 1) }, (_, start) =>
    unnamed.slice(start, start + length),
  ).filter((run) => plain(other).includes(run))
}

/** What an entry can only call by its name: the program, its places and what opens. */
export function namesOf(program: Program, entry: Entry): string[] {
  return [
    program.name.ja,
    entry.printedName,
    ...entry.facilities.map((facility) => facility.name.ja),
    ...entry.openings.map((opening) => opening.what.ja),
  ].toSorted((a, b) => b.length - a.length)
}
