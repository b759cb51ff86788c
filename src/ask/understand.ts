import type { World } from '../answers/world.ts'
import type { Day } from '../budget/calendar.ts'
import type { Program } from '../budget/program.ts'
import { withoutSlips } from './english-slips.ts'
import { knownNames } from './known-names.ts'
import type { Meaning, MeaningRule } from './meaning.ts'
import { comparison } from './meanings/comparison.ts'
import { listShare } from './meanings/list-share.ts'
import { mixedSum } from './meanings/mixed-sum.ts'
import { namedOpening, openingList } from './meanings/openings.ts'
import { printedFigure } from './meanings/printed-figure.ts'
import { oneProgram } from './meanings/program.ts'
import { severalPrograms } from './meanings/several-programs.ts'
import { grouping } from './meanings/grouping.ts'
import { selection } from './meanings/selection.ts'
import { namedTotal, nearTotal, wholeBudget } from './meanings/whole-budget.ts'
import { officesOf } from './offices.ts'
import { inPlainEnglish } from './plain-english.ts'
import { readSentence, type Reading } from './reading.ts'
import { withSchoolsInFull } from './school-names.ts'
import { englishEvidence, heldInEnglish, LEAST_HELD } from './subject/english-evidence.ts'
import { factAbout } from './subject/fact-finder.ts'
import { pickProgram, type Picked } from './subject/pick-program.ts'

/** The rules in the order in which they are preferred. Add one by a line, where a sentence that fits several means it. */
const RULES: readonly MeaningRule[] = [
  mixedSum,
  namedOpening,
  openingList,
  comparison,
  severalPrograms,
  listShare,
  printedFigure,
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
  const reading = readSentence(
    withSchoolsInFull(inPlainEnglish(withoutSlips(text, world.book)), world.book),
    {
      names: knownNames(world.book),
      offices: officesOf(world.book),
      lexicon: world.programs.words(),
      today,
    },
  )
  const picked: Picked = about
    ? { kind: 'one', program: about, words: about.name.ja, score: 100 }
    : byFacts(pickProgram(reading, world), reading, world)
  const rules = about ? [oneProgram] : RULES
  return { reading, meanings: rules.flatMap((rule) => rule.read({ reading, picked, world }) ?? []) }
}

/** What a program found by one of its facts is worth: less than by a name. */
const BY_FACT = 62

/** Where no program is clearly named, the one that a printed fact speaks for. */
function byFacts(picked: Picked, { segments, isJapanese }: Reading, world: World): Picked {
  if (picked.kind === 'one' || (picked.kind === 'several' && picked.score >= CLEARLY_SEVERAL)) return picked
  const text = segments.map((segment) => segment.text).join(' ')
  const found = text === '' ? undefined : factAbout(text, world)
  const isHeld = found && (isJapanese || isHeldInEnglish(text, found.program, world))
  return found && isHeld ? { kind: 'one', program: found.program, words: text, score: BY_FACT } : picked
}

/** Whether a program holds enough of an English subject; nearly all of it where a thing is named that no document holds. */
function isHeldInEnglish(text: string, program: Program, { book }: World): boolean {
  const least = englishEvidence(book).hasUnknown(text) ? LEAST_BESIDE_UNKNOWN : LEAST_HELD
  return heldInEnglish(text, program, book) >= least
}

/** How much a program must hold where one of the words stands nowhere. */
const LEAST_BESIDE_UNKNOWN = 0.6

/** Several programs that are named alike are a choice, whatever is printed of one of them. */
const CLEARLY_SEVERAL = 70
