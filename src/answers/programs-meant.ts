import type { Program } from '../budget/program.ts'
import { EVIDENCE } from '../search/evidence.ts'
import { fold } from '../search/fold.ts'
import type { Found, Hit } from '../search/program-search.ts'
import { nameInLabel } from './program-label.ts'
import { ofEveryDepartment } from './program-order.ts'
import type { World } from './world.ts'

/** Some words of an English name, the last of which may be cut. */
const ENGLISH_START = /^\p{Script=Latin}[\p{Script=Latin}'’-]+ .*$/u

/**
 * What a text means that was asked of programs: what search finds, year and amount of a suggestion left out. The first
 * words of English names, cut anywhere, mean those names; and what is too little to be looked for (a kana, a letter)
 * asks whether a name is meant that begins so.
 */
export function programsMeant(text: string, world: World): Found {
  const name = nameInLabel(text) || text
  const found = world.programs.find(name)
  if (found.kind === 'one' && found.hit.why.kind === 'exact-name') return found
  if (found.kind !== 'none' && !ENGLISH_START.test(name)) return found
  const hits = beginningWith(name, world.book.programs)
  const [only, ...others] = hits
  if (!only) return found
  return others.length === 0 && ENGLISH_START.test(name)
    ? { kind: 'one', hit: only }
    : { kind: 'several', hits: hits.map((hit) => ({ ...hit, why: { ...hit.why, weak: true } })) }
}

/** Programs whose reading or English name begins with a text. */
function beginningWith(text: string, programs: readonly Program[]): Hit[] {
  const start = fold(text)
  if (start === '') return []
  const englishNames = foldedEnglishNames(programs)
  const fitting = programs.filter(
    ({ reading }, at) => reading.startsWith(start) || englishNames[at]?.startsWith(start),
  )
  return ofEveryDepartment(fitting).map((program) => ({
    program,
    why: program.reading.startsWith(start)
      ? { kind: 'reading', matched: text, score: EVIDENCE.reading }
      : { kind: 'english', matched: text, score: EVIDENCE.english },
  }))
}

const foldedEnglish = new WeakMap<readonly Program[], readonly string[]>()

/** The English names of programs, folded once for each list of them. */
function foldedEnglishNames(programs: readonly Program[]): readonly string[] {
  const known = foldedEnglish.get(programs) ?? programs.map(({ name }) => fold(name.en))
  foldedEnglish.set(programs, known)
  return known
}
