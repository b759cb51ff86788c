import { EVIDENCE, evidence, lowered, weakIf, type Evidence } from './evidence.ts'
import { englishWords, type IndexedName, type IndexedProgram } from './indexed.ts'
import type { Query, QueryPiece } from './query.ts'

/** The share of a query that a name standing inside it must fill for the query to mean that name. */
const MOST_OF_QUERY = 0.6
/** What a form loses when words of a question had to be taken off its end. */
const STRIPPED = 3
/** As many characters as nobody writes by chance: standing in a program's content, they mean that program. */
const NO_CHANCE = 6

/** All that speaks for a program in the characters and words of a query. */
export function* writtenEvidence(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  if (indexed.ids.includes(query.text)) yield evidence('id', query.text, 1)
  if (indexed.englishName === query.form) yield evidence('exact-name', indexed.program.name.en, 1)
  for (const form of [query.form, ...query.otherForms]) {
    for (const why of byForm(form, query, indexed)) {
      yield query.unstripped === undefined ? why : lowered(why, STRIPPED)
    }
  }
  if (query.unstripped !== undefined) yield* byForm(query.unstripped, query, indexed)
  yield* byEnglish(query, indexed)
  yield* byWords(query, indexed)
}

function* byForm(form: string, query: Query, indexed: IndexedProgram): Generator<Evidence> {
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
    if (shared?.how === 'around') {
      if (holdsEveryWord(query, indexed)) yield evidence('words', query.asked, shared.share)
    } else if (shared) yield evidence('keyword', keyword.shown, shared.share)
  }
  const enough = form.length >= (/^[ぁ-ゖーa-z0-9]+$/u.test(form) ? 3 : 2)
  if (enough && indexed.content.some((text) => text.includes(form))) {
    yield weakIf(form.length < NO_CHANCE, evidence('content', query.asked, form.length / 20))
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
  const words = query.english
  if (words.length === 0 || !words.every((word) => indexed.english.has(word))) return
  const ofName = new Set(englishWords(indexed.program.name.en))
  const inName = words.filter((word) => ofName.has(word)).length
  yield weakIf(inName === 0, evidence('english', query.asked, inName / words.length))
}

/** The words of the query, one by one, rated by how many of them stand in the name. */
function* byWords(query: Query, indexed: IndexedProgram): Generator<Evidence> {
  const words = query.pieces.flatMap((piece) => piece.words)
  // A single word that is the whole query has been compared as its form.
  if (words.length === 0 || (words.length === 1 && words[0]?.[0] === query.form)) return
  const standing = new Set<'together' | 'apart'>()
  for (const piece of query.pieces) {
    const how = standingOf(piece, indexed)
    if (how === undefined) return
    standing.add(how)
  }
  const countIn = (names: readonly IndexedName[]): number =>
    words.filter((word) => names.some((name) => standsIn(name.form, word))).length
  const inName = countIn(indexed.names)
  const isCalledSo = inName > 0 || countIn(indexed.parts) > 0 || countIn(indexed.keywords) > 0
  yield isCalledSo
    ? weakIf(standing.has('apart'), evidence('words', query.asked, inName / words.length))
    : weakIf(true, evidence('content', query.asked, 0))
}

/**
 * How a program holds what was typed without a space: together, that is in one name, one facility or one sentence; or
 * its words apart from each other, which says little, and of single characters nothing.
 */
function standingOf(piece: QueryPiece, indexed: IndexedProgram): 'together' | 'apart' | undefined {
  const areLong = piece.words.every((word) => word.every((wording) => wording.length >= 2))
  if (areLong && !piece.words.every((word) => holds(indexed, word))) return undefined
  const inText = (text: string): boolean => piece.words.every((word) => standsIn(text, word))
  const together =
    holds(indexed, piece.wordings) ||
    (piece.words.length === 1 && piece.words.every((word) => holds(indexed, word))) ||
    indexed.names.some((name) => inText(name.form)) ||
    indexed.parts.some((part) => inText(part.form)) ||
    (areLong && indexed.content.some(inText))
  return together ? 'together' : areLong ? 'apart' : undefined
}

function holdsEveryWord(query: Query, indexed: IndexedProgram): boolean {
  return query.pieces.every((piece) => piece.words.every((word) => holds(indexed, word)))
}

/** True when the program holds a word in one of its wordings. */
function holds(indexed: IndexedProgram, wordings: readonly string[]): boolean {
  return (
    wordings.some((word) => indexed.words.has(word)) ||
    indexed.names.some((name) => standsIn(name.form, wordings)) ||
    indexed.parts.some((part) => standsIn(part.form, wordings)) ||
    wordings.some((word) => word.length >= 2 && indexed.content.some((text) => text.includes(word)))
  )
}

function standsIn(text: string, wordings: readonly string[]): boolean {
  return wordings.some((word) => text.includes(word))
}
