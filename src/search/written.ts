import { EVIDENCE, evidence, lowered, weakIf, type Tell } from './evidence.ts'
import { isGeneric } from './generic-words.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Distance, Query } from './query.ts'
import { SHORT } from './slips.ts'
import { standsAlone } from './stands-in.ts'

/** The share of a query that a name standing inside it must fill for the query to mean that name. */
const MOST_OF_QUERY = 0.6
/** What an amount loses beside other words. */
const BESIDE = 24
/** The share of the words of an English name that mean that name. */
const MOST_OF_NAME = 0.6
/** What a form loses when words of a question had to be taken off its end. */
const STRIPPED = 3
/** What a wording loses that is not as typed. */
export const FARTHER: Readonly<Record<Distance, number>> = { typed: 0, meant: 4, near: 8, heard: 20 }
/** What a name loses that stands in a longer text. */
const AROUND = 6
/** What is lost where only the kanji agree, and not the kana after them. */
const BARE = 5

/** Tells what speaks for a program in all that was typed, taken as one. */
export function writtenEvidence(query: Query, indexed: IndexedProgram, tell: Tell): void {
  if (indexed.ids.includes(query.text)) tell(evidence('id', query.text, 1))
  if (indexed.englishName === query.form) tell(evidence('exact-name', indexed.program.name.en, 1))
  const stripped = query.unstripped === undefined ? 0 : STRIPPED
  for (const { form, distance } of query.wholes) {
    const by = FARTHER[distance] + stripped
    byForm(query, form, indexed, (why) => {
      const found = weakIf(
        distance === 'heard' && form.length < SHORT && why.kind !== 'exact-name',
        lowered(why, by),
      )
      const words = [{ typed: query.asked, how: distance, as: form }]
      tell(distance === 'typed' ? found : { ...found, via: [form], words })
    })
  }
  const { bones, unstripped } = query
  if (bones !== undefined && indexed.text.nameBones.includes(bones)) {
    for (const name of indexed.names) {
      if (!name.bones.includes(bones)) continue
      tell(lowered(evidence('name', name.shown, bones.length / name.bones.length), BARE))
    }
  }
  if (unstripped !== undefined) byForm(query, unstripped, indexed, tell)
  byEnglish(query, indexed, tell)
  byAmount(query, indexed, tell)
}

function byForm(
  query: Query,
  form: string,
  { names, parts, keywords, text }: IndexedProgram,
  tell: Tell,
): void {
  const plain = withoutNo(form)
  for (const name of names) {
    const shared = shareOf(form, name)
    if (shared?.how === 'same') tell(evidence('exact-name', name.shown, 1))
    else if (isSaveForNo(plain, name)) tell(evidence('name', name.shown, 1))
    if (shared?.how === 'inside') tell(evidence('name', name.shown, shared.share))
    // A name with something else around it says no more than a facility does.
    if (shared?.how === 'around' && restIsEmpty(query, name)) {
      tell(lowered(evidence('name', name.shown, shared.share), EVIDENCE.name - EVIDENCE.part + AROUND))
    }
  }
  if (text.part.includes(form) || form.length > 3) {
    for (const part of parts) {
      const shared = shareOf(form, part)
      if (!shared || (shared.how === 'around' && !restIsEmpty(query, part))) continue
      tell(lowered(evidence('part', part.shown, shared.share), shared.how === 'around' ? AROUND : 0))
    }
  }
  if (text.keyword.includes(form)) {
    for (const keyword of keywords) {
      const shared = shareOf(form, keyword)
      if (shared && shared.how !== 'around') tell(evidence('keyword', keyword.shown, shared.share))
    }
  }
}

/** Between the words of a name people write の or leave it out. */
function isSaveForNo(plain: string, { form }: IndexedName): boolean {
  if (plain.length <= 2 || plain.length > form.length || plain.charAt(0) !== form.charAt(0)) return false
  return plain === withoutNo(form)
}

const KANJI = /^\p{Script=Han}$/u
const NO_BETWEEN_KANJI = /(?<=\p{Script=Han})の(?=\p{Script=Han})/gu

function withoutNo(form: string): string {
  return form.includes('の') ? form.replaceAll(NO_BETWEEN_KANJI, '') : form
}

const SHORT_KANA = /^[ぁ-ゖー]{2,4}$/u

interface Shared {
  /** The form is the name, stands inside it, or around it. */
  readonly how: 'same' | 'inside' | 'around'
  /** How much of the longer one they share, with a bonus for a beginning. */
  readonly share: number
}

/** Whether what was typed beside a name goes with anything. */
function restIsEmpty({ units }: Query, name: IndexedName): boolean {
  return units.every(
    ({ typed, wordings, clings }) =>
      (typed.length === 1 && (clings || !KANJI.test(typed))) ||
      isGeneric(typed) ||
      wordings.some(({ form }) => name.form.includes(form)),
  )
}

function shareOf(form: string, name: IndexedName): Shared | undefined {
  if (form === '') return undefined
  const at = name.form.indexOf(form)
  if (at === -1) {
    const share = name.form.length / form.length
    return share >= MOST_OF_QUERY && share < 1 && form.includes(name.form)
      ? { how: 'around', share }
      : undefined
  }
  if (name.form.length === form.length) return { how: 'same', share: 1 }
  // A single kanji is a word only where it begins one; a single kana or letter is none.
  if (form.length < 2 && !(at === 0 && /\p{Script=Han}/u.test(form))) return undefined
  if (SHORT_KANA.test(form) && !standsAlone(form, name)) return undefined
  return { how: 'inside', share: form.length / name.form.length + (at === 0 ? 0.15 : 0) }
}

/** English words, rated by how many of them stand in the English name. */
function byEnglish(query: Query, indexed: IndexedProgram, tell: Tell): void {
  const stems = query.english
  if (stems.length === 0 || !stems.every((stem) => indexed.english.has(stem))) return
  const inName = stems.filter((stem) => indexed.englishNameWords.has(stem)).length
  const ofName = inName / Math.max(1, indexed.englishNameWords.size)
  if (inName === stems.length && ofName >= MOST_OF_NAME) {
    tell(evidence('name', indexed.program.name.en, ofName))
    return
  }
  tell(weakIf(inName === 0, evidence('english', query.asked, inName / stems.length / 2 + ofName / 2)))
}

function byAmount(query: Query, indexed: IndexedProgram, tell: Tell): void {
  if (query.amounts.length === 0) return
  // Beside other words an amount tells the programs apart that hold one of them.
  const words = query.units.filter(({ isAmount }) => !isAmount)
  const { text } = indexed
  const isHeld = words.some(({ wordings }) =>
    wordings.some(
      ({ form }) => form.length > 1 && [text.name, text.part, text.keyword].some((one) => one.includes(form)),
    ),
  )
  if (words.length > 0 && !isHeld) return
  for (const { amount, within } of query.amounts) {
    for (const printed of indexed.amounts) {
      if (Math.abs(printed - amount) > within) continue
      const why = lowered(
        evidence('amount', printed.toLocaleString('en-US'), 1),
        words.length > 0 ? BESIDE : 0,
      )
      tell(weakIf(within > 1, why))
    }
  }
}
