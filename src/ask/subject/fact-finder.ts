import { holdsWord, printedRows, tellingWords } from '../../answers/printed-rows.ts'
import type { World } from '../../answers/world.ts'
import type { BudgetBook } from '../../budget/book.ts'
import type { Program } from '../../budget/program.ts'
import { recordsOf } from '../../budget/year-record.ts'
import { englishStem } from '../../search/english.ts'
import { isTelling } from './telling.ts'
import { fold } from '../../search/fold.ts'

/** One thing that documents say of a program, in the forms in which words are looked for. */
interface Fact {
  readonly program: Program
  readonly ja: string
  readonly en: ReadonlySet<string>
}

/** The program of the fact that holds the words of a sentence better than any other program's facts. */
export interface FoundFact {
  readonly program: Program
  /** The share of the words that it holds, the rarer ones counting more, from 0 to 1. */
  readonly held: number
}

/** How much of the words a fact must hold, and how much more than any fact of another program. */
const [ENOUGH, AHEAD] = [0.55, 0.15]

/** Finds the fact that the words are about: a term, a line item, a step, a detail, a summary or the keywords. */
export function factAbout(text: string, world: World): FoundFact | undefined {
  const words = tellingWords(text, '', world)
  const facts = factsOf(world)
  const weighed = words.map((word) => {
    const holding = facts.filter((fact) => holds(fact, word))
    const programs = new Set(holding.map(({ program }) => program)).size
    return { word, holding: new Set(holding), weight: Math.log((facts.length + 1) / (programs + 0.5)) }
  })
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0 || words.length < 2) return undefined
  const byProgram = new Map<Program, number>()
  for (const fact of new Set(weighed.flatMap(({ holding }) => [...holding]))) {
    const held = weighed
      .filter(({ holding }) => holding.has(fact))
      .reduce((sum, { weight }) => sum + weight, 0)
    byProgram.set(fact.program, Math.max(byProgram.get(fact.program) ?? 0, held / all))
  }
  const [first, second] = [...byProgram].toSorted((a, b) => b[1] - a[1])
  if (!first || first[1] < ENOUGH || first[1] - (second?.[1] ?? 0) < AHEAD) return undefined
  const isHeld = (holding: ReadonlySet<Fact>): boolean =>
    [...holding].some(({ program }) => program === first[0])
  if (weighed.some(({ word, holding }) => isTelling(word) && !isHeld(holding))) return undefined
  if (words.length < MANY && !words.some((word) => isNamed(first[0], word))) return undefined
  return { program: first[0], held: first[1] }
}

/** Whether one fact of a program holds all of some words; words that stand only here and there mean no program. */
export function saysTogether(program: Program, words: readonly string[], world: World): boolean {
  const folded = words.map(fold)
  return factsOf(world).some((fact) => fact.program === program && folded.every((word) => holds(fact, word)))
}

/** As many words mean a fact whatever its program is called. */
const MANY = 3

/** Whether a word stands in the name or among the keywords of a program. */
function isNamed({ name, entries }: Program, word: string): boolean {
  const texts = [name.ja, ...entries.flatMap(({ keywords, printedName }) => [...keywords, printedName])]
  return (
    texts.some((text) => fold(text).includes(word)) ||
    name.en
      .toLowerCase()
      .split(/[^a-z]+/u)
      .some((one) => englishStem(one) === word)
  )
}

function holds({ ja, en }: Fact, word: string): boolean {
  return holdsWord(ja, word) || (/^[a-z]+$/u.test(word) && en.has(word))
}

/** Made when a sentence first needs it; a book never changes. */
const FACTS = new WeakMap<BudgetBook, readonly Fact[]>()

function factsOf(world: World): readonly Fact[] {
  const known = FACTS.get(world.book)
  if (known) return known
  const facts = world.book.programs.flatMap((program) => programFacts(program, world))
  FACTS.set(world.book, facts)
  return facts
}

/** Every fact has the names of its program, so that words of both count together. */
function programFacts(program: Program, world: World): Fact[] {
  const names = [program.name.ja, ...program.entries.map(({ printedName }) => printedName)].join(' ')
  const keywords = program.entries.flatMap((entry) => entry.keywords).join(' ')
  const texts = [
    { ja: keywords, en: '' },
    ...program.entries.map(({ summary }) => summary),
    ...program.entries.flatMap(({ facilities }) => facilities.map(({ name }) => name)),
    ...recordsOf(program).flatMap((record) =>
      printedRows(record, world, 'ja').filter(({ kind }) => kind !== 'figure'),
    ),
  ]
  return texts.map(({ ja, en }) => ({
    program,
    ja: fold(`${names} ${ja}`),
    en: new Set((`${program.name.en} ${en}`.toLowerCase().match(/[a-z]+/gu) ?? []).map(englishStem)),
  }))
}
