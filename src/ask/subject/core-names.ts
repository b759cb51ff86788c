import type { BudgetBook } from '../../budget/book.ts'
import type { Program } from '../../budget/program.ts'
import { englishStems } from '../../search/english.ts'
import { fold } from '../../search/fold.ts'
import { onceFor } from '../../search/once.ts'

/** Programs by the cores of their names: without の, 等, 各地区, 推進事業 and the like, which people leave out or put in. */
export interface CoreNames {
  /** The programs whose core is the core of these words. */
  called(words: string): readonly Program[]
  /** The programs whose core begins with the core of these words, where those are long, or is a slip away from it. */
  beginning(words: string): readonly Program[]
  /** The programs whose English name holds all of these words, or begins with them where several do. */
  calledInEnglish(words: string): readonly Program[]
  /** The programs whose English name holds all of these words. */
  holdingInEnglish(words: string): readonly Program[]
}

const BEFORE = /^(?:仮称)?(?:各地区の?)?(?:港区|みなと区)?(?:立)?の?/u
const AFTER = /(?:費用?)?(?:の?(?:推進|促進)?(?:事業|対策事業)|の?(?:推進|促進)|事業|対策|について)$/u

/** The part of a name that people say. */
export function coreOf(name: string): string {
  const form = fold(name.replaceAll(/[（(][^（）()]*[）)]/gu, ''))
  const core = form.replace(BEFORE, '').replace(AFTER, '').replaceAll(/の|等/gu, '')
  return core.length >= 3 ? core : form
}

/** How long the beginning of a name, and a name with a slip in it, must be. */
const [LONG, LONG_FOR_SLIPS] = [6, 8]

/** The shortest abbreviation that is taken for a name. */
const SHORTEST_ABBREVIATION = 5

/** Whether a form is a name with characters left out inside: 海洋プラごみ for 海洋プラスチックごみの発生抑制. */
function abbreviates(short: string, name: string): boolean {
  if (short.length < SHORTEST_ABBREVIATION || short[0] !== name[0] || !/[ぁ-ゖー]/u.test(short)) return false
  let at = 0
  let last = 0
  for (const character of short) {
    at = name.indexOf(character, last)
    if (at === -1 || at - last > 8) return false
    last = at + 1
  }
  return true
}

/** Whether two forms are one character apart: another, one more or one less. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end === 1
}

/** Prepared when the first sentence is asked; a book never changes. */
export const coreNames: (book: BudgetBook) => CoreNames = onceFor(prepare)

/** Stems of English words; a child is one of children, and childcare is their care. */
function stemsOf(text: string): readonly string[] {
  return englishStems(
    text.replaceAll(/\bchildcare\b/giu, 'child care').replaceAll(/\bchildren\b/giu, 'child'),
  )
}

function prepare({ programs }: BudgetBook): CoreNames {
  const byCore = new Map<string, Set<Program>>()
  for (const program of programs) {
    for (const name of [program.name.ja, ...program.entries.map(({ printedName }) => printedName)]) {
      const core = coreOf(name)
      const known = byCore.get(core)
      if (known) known.add(program)
      else byCore.set(core, new Set([program]))
    }
  }
  const english = programs.map((program) => ({ program, stems: stemsOf(program.name.en) }))
  const holding = (stems: readonly string[]): typeof english =>
    stems.length === 0 ? [] : english.filter((one) => stems.every((stem) => one.stems.includes(stem)))
  return {
    called: (words) => [...(byCore.get(coreOf(words)) ?? [])],
    beginning: (words) => {
      const core = coreOf(words)
      if (core.length < SHORTEST_ABBREVIATION) return []
      const found = new Set<Program>()
      for (const [name, known] of byCore) {
        if (
          (core.length >= LONG && name.startsWith(core)) ||
          (core.length >= LONG_FOR_SLIPS && isOneSlip(core, name)) ||
          abbreviates(core, name)
        ) {
          for (const program of known) found.add(program)
        }
      }
      return [...found]
    },
    calledInEnglish: (words) => {
      const stems = stemsOf(words)
      const all = holding(stems)
      const beginning = all.filter((one) => stems.every((stem, at) => one.stems[at] === stem))
      return (beginning.length > 0 ? beginning : all).map(({ program }) => program)
    },
    holdingInEnglish: (words) => holding(stemsOf(words)).map(({ program }) => program),
  }
}
