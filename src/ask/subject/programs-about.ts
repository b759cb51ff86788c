import type { World } from '../../answers/world.ts'

/** Evidence that is enough for a program to be about some words, though not to be meant by them. */
const ENOUGH = 60

/** Ids of the programs that some words are about: what search is sure of, best first. */
export function programsAbout(words: string, { programs }: World): string[] {
  return programs
    .rank(words)
    .filter(({ why }) => why.weak !== true && why.score >= ENOUGH)
    .map(({ program }) => program.id)
}
