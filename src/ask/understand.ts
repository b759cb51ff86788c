import type { World } from '../answers/world.ts'
import type { Day } from '../budget/calendar.ts'
import type { Program } from '../budget/program.ts'
import { knownNames } from './known-names.ts'
import type { Meaning, MeaningRule } from './meaning.ts'
import { comparison } from './meanings/comparison.ts'
import { mixedSum } from './meanings/mixed-sum.ts'
import { openingList } from './meanings/openings.ts'
import { oneProgram } from './meanings/program.ts'
import { grouping, selection } from './meanings/selection.ts'
import { namedTotal, nearTotal, wholeBudget } from './meanings/whole-budget.ts'
import { readSentence, type Reading } from './reading.ts'
import { pickProgram, type Picked } from './subject/pick-program.ts'

/** The rules in the order in which they are preferred. Add one by a line, where a sentence that fits several means it. */
const RULES: readonly MeaningRule[] = [
  mixedSum,
  openingList,
  comparison,
  namedTotal,
  grouping,
  wholeBudget,
  selection,
  nearTotal,
  oneProgram,
]

/** What a cleaned sentence may mean, the likeliest first, and how it was read. */
export interface Understood {
  readonly reading: Reading
  readonly meanings: readonly Meaning[]
}

/** Understands a cleaned sentence. `about` is the program that it is about where the sentence need not say so. */
export function understand(text: string, today: Day, world: World, about?: Program): Understood {
  const reading = readSentence(text, {
    names: knownNames(world.book),
    lexicon: world.programs.words(),
    today,
  })
  const picked: Picked = about
    ? { kind: 'one', program: about, words: about.name.ja, score: 100 }
    : pickProgram(reading, world.book, world.programs)
  const rules = about ? [oneProgram] : RULES
  return { reading, meanings: rules.flatMap((rule) => rule.read({ reading, picked, world }) ?? []) }
}
