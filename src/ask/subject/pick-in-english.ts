import type { BudgetBook } from '../../budget/book.ts'
import type { Reading } from '../reading.ts'
import { allowed } from './allowed.ts'
import { contentWords, englishEvidence, heldInEnglish, WORTH, type Rated } from './english-evidence.ts'
import type { Picked } from './pick-program.ts'

/** How much of a subject a program must hold to be meant, and how much more than what search found. */
const [HELD, HELD_BETTER] = [0.55, 0.2]
/** How much more than any other it must hold, or how much more by its name where it holds as much. */
const [AHEAD, AS_MUCH, AHEAD_BY_NAME] = [0.12, 0.1, 0.25]
/** How much several must hold to be a choice, how near to the best they are, and the most that they are. */
const [HELD_BY_SEVERAL, AS_GOOD, MOST_ALIKE] = [0.7, 0.05, 5]

/** What English texts, and the words for Japanese ones, say of a subject, where search found none, or one that holds less. */
export function inEnglish(picked: Picked, reading: Reading, book: BudgetBook): Picked {
  const found = [...subjectsOf(reading)].flatMap((words) => decided(words, reading, book) ?? [])
  const [best] = found.toSorted((a, b) => b.held - a.held)
  if (!best) return picked
  const held =
    picked.kind === 'one' ? heldInEnglish(`${picked.words} ${best.picked.words}`, picked.program, book) : 0
  return best.held - held >= HELD_BETTER ? best.picked : picked
}

/** The whole subject, and what each clause says in more than a word. */
function subjectsOf({ segments }: Reading): ReadonlySet<string> {
  const clauses = [...Map.groupBy(segments, ({ clause }) => clause).values()]
  const all = [segments, ...clauses].map((some) => some.map(({ text }) => text).join(' '))
  return new Set(all.filter((words, at) => at === 0 || words.includes(' ')))
}

function decided(
  words: string,
  reading: Reading,
  book: BudgetBook,
): { readonly picked: Picked; readonly held: number } | undefined {
  const rated = allowed(englishEvidence(book).rate(words), reading)
  const [best] = rated
  if (!best || best.held < HELD) return undefined
  const { held } = best
  const score = 50 + 36 * held
  const one = clearOf(rated)
  // One word that stands only among the keywords is something about a program: an airport and the noise of one.
  if (contentWords(words).length === 1 && held < WORTH.meantInName) return undefined
  if (one) return { held, picked: { kind: 'one', program: one.program, words, score } }
  const alike = rated.filter((one) => held - one.held <= AS_GOOD)
  const isChoice = held >= HELD_BY_SEVERAL && alike.length <= MOST_ALIKE
  return isChoice
    ? { held, picked: { kind: 'several', programs: alike.map(({ program }) => program), words, score } }
    : undefined
}

/** The one that holds clearly more than the others, or as much and clearly more by its name. */
function clearOf(rated: readonly Rated[]): Rated | undefined {
  const [first, second] = rated
  if (!first || first.held - (second?.held ?? 0) >= AHEAD) return first
  const [best, next] = rated
    .filter(({ held }) => first.held - held <= AS_MUCH)
    .toSorted((a, b) => b.named - a.named)
  return best && best.named - (next?.named ?? 0) >= AHEAD_BY_NAME ? best : undefined
}
