import { EVIDENCE, evidence, lowered, weakIf, type Evidence } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Distance, Query } from './query.ts'

/** The share of a query that a name standing inside it must fill for the query to mean that name. */
const MOST_OF_QUERY = 0.6
/** What a form loses when words of a question had to be taken off its end. */
const STRIPPED = 3
/** What a wording loses that is not as typed. */
export const FARTHER: Readonly<Record<Distance, number>> = { typed: 0, meant: 4, heard: 20 }
/** What is lost where only the kanji agree, and not the kana after them. */
const BARE = 5

/** What speaks for a program in all that was typed, taken as one. */
export function* writtenEvidence(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  if (indexed.ids.includes(query.text)) yield evidence('id', query.text, 1)
  if (indexed.englishName === query.form) yield evidence('exact-name', indexed.program.name.en, 1)
  const stripped = query.unstripped === undefined ? 0 : STRIPPED
  for (const { form, distance } of query.wholes) {
    for (const why of byForm(form, indexed)) {
      yield weakIf(distance === 'heard', lowered(why, FARTHER[distance] + stripped))
    }
  }
  const { bones } = query
  if (bones !== undefined) {
    for (const name of indexed.names) {
      if (!name.bones.includes(bones)) continue
      yield lowered(evidence('name', name.shown, bones.length / name.bones.length), BARE)
    }
  }
  if (query.unstripped !== undefined) yield* byForm(query.unstripped, indexed)
  yield* byEnglish(query, indexed)
  yield* byAmount(query, indexed)
}

function* byForm(form: string, indexed: IndexedProgram): Generator<Evidence> {
  for (const name of indexed.names) {
    const shared = shareOf(form, name)
    if (shared?.how === 'same') yield evidence('exact-name', name.shown, 1)
    // Between the words of a name people write の or leave it out.
    else if (withoutNo(form) === withoutNo(name.form)) yield evidence('name', name.shown, 1)
    if (shared?.how === 'inside') yield evidence('name', name.shown, shared.share)
    // A name with something else around it says no more than a facility does.
    if (shared?.how === 'around') {
      yield lowered(evidence('name', name.shown, shared.share), EVIDENCE.name - EVIDENCE.part)
    }
  }
  for (const part of indexed.parts) {
    const shared = shareOf(form, part)
    if (shared) yield evidence('part', part.shown, shared.share)
  }
  for (const keyword of indexed.keywords) {
    const shared = shareOf(form, keyword)
    if (shared && shared.how !== 'around') yield evidence('keyword', keyword.shown, shared.share)
  }
}

function withoutNo(form: string): string {
  return form.replaceAll(/(?<=\p{Script=Han})の(?=\p{Script=Han})/gu, '')
}

interface Shared {
  /** The form is the name, stands inside it, or around it. */
  readonly how: 'same' | 'inside' | 'around'
  /** How much of the longer one they share, with a bonus for a beginning. */
  readonly share: number
}

function shareOf(form: string, name: IndexedName): Shared | undefined {
  if (form === '') return undefined
  if (name.form === form) return { how: 'same', share: 1 }
  if (name.form.includes(form)) {
    const begins = name.form.startsWith(form)
    // A single kanji is a word only where it begins one; a single kana or letter is none.
    if (form.length < 2 && !(begins && /\p{Script=Han}/u.test(form))) return undefined
    return { how: 'inside', share: form.length / name.form.length + (begins ? 0.15 : 0) }
  }
  const share = name.form.length / form.length
  return share >= MOST_OF_QUERY && form.includes(name.form) ? { how: 'around', share } : undefined
}

/** English words, rated by how many of them stand in the English name. */
function* byEnglish(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  const stems = query.english
  if (stems.length === 0 || !stems.every((stem) => indexed.english.has(stem))) return
  const inName = stems.filter((stem) => indexed.englishNameWords.has(stem)).length
  const ofName = inName / Math.max(1, indexed.englishNameWords.size)
  yield weakIf(inName === 0, evidence('english', query.asked, inName / stems.length / 2 + ofName / 2))
}

function* byAmount(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  for (const { amount, within } of query.amounts) {
    for (const printed of indexed.amounts) {
      if (Math.abs(printed - amount) > within) continue
      // Beside other words an amount only supports what they say.
      if (query.units.some(({ isAmount }) => !isAmount)) continue
      yield weakIf(within > 1, evidence('amount', printed.toLocaleString('en-US'), 1))
    }
  }
}
