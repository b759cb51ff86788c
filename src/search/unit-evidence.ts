import type { AskedUnit, AskedUnits } from './asked-units.ts'
import { EVIDENCE, type Evidence, type EvidenceKind, type WordFound } from './evidence.ts'
import type { IndexedProgram } from './indexed.ts'
import type { Query, Unit } from './query.ts'
import type { SlipFinder } from './slip-finder.ts'
import { mistypedStanding, PLACE, standingOf, type Standing } from './standing.ts'

/** What units keep that were typed without a space and stand apart from each other. */
const APART = 0.55
/** The same for units in kana: a sound is many words. */
const APART_BY_SOUND = 0.4
/** As many characters as nobody writes by chance: standing in a program's content, they mean that program. */
const NO_CHANCE = 6
/** What a word and a kanji that clings to it keep where the program holds the two only apart. */
const TORN = 0.5
/** The share of what was typed, by weight, that may be missing. */
const MOST_MISSING = 0.62
/** The least that must be covered of several pieces, and of one, whose words mean one thing together. */
const LEAST_COVERAGE = {
  ofSeveral: 0.27,
  ofOne: 0.4,
  ofContent: 0.35,
  /** Of nouns with nothing but の between them: 職員の健康診断 is no health check of anybody else. */
  ofPhrase: 0.56,
  /** Of more than two, one may be said in passing. */
  ofLongPhrase: 0.42,
  besideUnknown: 0.43,
  besideUnknownByOther: 0.5,
}

/** The share of what was typed, by weight, that says something by standing in the name. */
const LEAST_IN_NAME = 0.2

/**
 * What speaks for a program word by word: each unit in its best standing, weighed. Undefined where too much of what was
 * typed is not there.
 */
export function unitEvidence(
  query: Query,
  asked: AskedUnits,
  indexed: IndexedProgram,
  slips: SlipFinder,
): Evidence | undefined {
  const { units, weight: all } = asked
  if (all === 0) return undefined
  const standings = standingsOf(query, asked, indexed, slips)
  if (!standings) return undefined
  // Where no word that names a thing is there, what goes with anything means nothing.
  const isTopical = (at: number): boolean =>
    standsAsTopic(units[at], standings[at]) && !isHeadOfUnknown(units[at], units[at + 1], indexed)
  let topical = 0
  let topicKind: EvidenceKind | undefined
  let topicVia: string | undefined
  for (const [at, { isGeneric }] of units.entries()) {
    if (isGeneric) continue
    topicKind = standings[at]?.kind
    topicVia = standings[at]?.via
    if (isTopical(at)) topical++
  }
  const { topics } = asked
  if (units.length > 1 && topics > 0 && topical === 0) return undefined

  const isTogether = togetherIn(indexed)
  let [covered, missing, inName, inContent, other] = [0, 0, 0, 0, 0]
  for (const [at, one] of units.entries()) {
    const { strength: alone, kind, via } = standings[at] ?? NOT_THERE
    if (alone === 0) missing += one.weight
    if (alone === 0 || via !== undefined) other++
    const together = alone === 0 || one.piece === undefined || isTogether(one.piece)
    if (alone > 0) {
      const isTorn = isTornFrom(units[at - 1], one, indexed) || isTornFrom(one, units[at + 1], indexed)
      const strength = alone * (isTorn ? TORN : 1)
      covered +=
        one.weight * strength * (together ? 1 : one.unit.sound === undefined ? APART : APART_BY_SOUND)
      if (kind === 'content') inContent += one.weight
    }
    if (kind === 'name' && together) inName += one.weight
  }
  const coverage = covered / all
  // One word of the content, beside what goes with anything, speaks only where the two stand together.
  const isPassing = topics === 1 && topics < units.length && topicKind === 'content' && topicVia === undefined
  if (isPassing && inName === 0 && !indexed.text.content.includes(query.form)) return undefined
  const isContent = inContent + missing >= all - 1e-6
  if (isContent && missing > 0 && WISH.test(query.asked)) return undefined
  const isOther = other === units.length
  const isAllThere = missing === 0 && units.length > 2 && !query.soundWasTyped
  const least = asked.isOnePiece
    ? isAllThere
      ? LEAST_COVERAGE.ofContent
      : LEAST_COVERAGE.ofOne
    : isContent || isOther
      ? LEAST_COVERAGE.ofContent
      : LEAST_COVERAGE.ofSeveral
  if (coverage < least || units.some((one, at) => standings[at]?.strength === 0 && isLoan(one))) {
    return undefined
  }
  if (asked.isPhrase && topical < topics && coverage < LEAST_COVERAGE.ofPhrase) {
    const isLong = topics > 2 && (query.soundWasTyped || !isHalfMissing(units, isTopical))
    if (!isLong || coverage < LEAST_COVERAGE.ofLongPhrase) return undefined
  }
  const isForeign = isOther || query.english.length > 0
  if (
    asked.holdsUnknownThing &&
    (inName < LEAST_IN_NAME * all || isForeign) &&
    coverage < (isForeign ? LEAST_COVERAGE.besideUnknownByOther : LEAST_COVERAGE.besideUnknown) &&
    (topical < 2 || !/\s/u.test(query.asked))
  ) {
    return undefined
  }
  const isSure =
    (missing === 0 && inContent === 0 && coverage >= 0.8 && !isScatteredSound(query, units, indexed)) ||
    (query.form.length >= NO_CHANCE && indexed.text.content.includes(query.form))
  const vias = standings.flatMap(({ via }) => via ?? [])
  return {
    kind: inName > 0 || coverage > PLACE.content ? 'words' : 'content',
    matched: query.asked,
    ...(vias.length > 0 && { via: vias }),
    words: units.map(({ unit }, at) => wordFound(unit, standings[at] ?? NOT_THERE)),
    score: EVIDENCE.words + 40 * coverage - (25 * missing) / all,
    ...(isSure ? {} : { weak: true as const }),
  }
}

const NOT_THERE: Standing = { strength: 0, kind: 'content', via: undefined, how: 'typed' }

/** How each unit stands in a program; undefined as soon as too much is missing. */
function standingsOf(
  { amounts }: Query,
  { units, weight: all }: AskedUnits,
  indexed: IndexedProgram,
  slips: SlipFinder,
): Standing[] | undefined {
  const isPrinted = amounts.some(({ amount, within }) =>
    indexed.amounts.values().some((printed) => Math.abs(printed - amount) <= within),
  )
  const standings: Standing[] = []
  let missing = 0
  for (const one of units) {
    const standing = standingOf(one, indexed, units.length === 1, isPrinted)
    standings.push(standing)
    if (standing.strength > 0 || one.isUnknown) continue
    missing += one.weight
    if (missing / all > MOST_MISSING) return undefined
  }
  // What nobody holds may have been mistyped; that takes longest to see, and is looked for last.
  for (const [at, one] of units.entries()) {
    if (!one.isUnknown || standings[at]?.strength !== 0) continue
    const standing = mistypedStanding(one.unit, indexed, slips)
    standings[at] = standing
    if (standing.strength === 0) missing += one.weight
    if (missing / all > MOST_MISSING) return undefined
  }
  return standings
}

function wordFound({ typed }: Unit, { strength, via, how }: Standing): WordFound {
  return { typed, how: strength === 0 ? 'missing' : how, ...(via !== undefined && { as: via }) }
}

/** Whether several words were typed in kana, and the program has them only in different places: a sound is many words. */
function isScatteredSound(query: Query, units: readonly AskedUnit[], indexed: IndexedProgram): boolean {
  if (!query.soundWasTyped || units.length < 2) return false
  const { text } = indexed
  return ![text.nameSounds, text.partSounds, text.keywordSounds, text.contentSounds].some((sounds) =>
    sounds
      .split('\n')
      .some((one) => units.every(({ unit: { sound } }) => sound === undefined || one.includes(sound))),
  )
}

/** Whether one of two pieces is not there at all: 入園料 in 私立幼稚園の入園料. */
function isHalfMissing(units: readonly AskedUnit[], isTopical: (at: number) => boolean): boolean {
  const pieces = new Map<number, boolean>()
  for (const [at, { unit, isGeneric }] of units.entries()) {
    if (!isGeneric) pieces.set(unit.piece, pieces.get(unit.piece) === true || isTopical(at))
  }
  return pieces.size === 2 && pieces.values().some((isThere) => !isThere)
}

/** What one wants to do: with a thing that a program only speaks of, it is something else. */
const WISH = /[ぁ-ゖ]たい$/u

/** Lending, which is another thing than what is lent: a ramp is no wheelchair to borrow. */
const LOAN = /^(貸し?出し?|貸与|レンタル)$/u

function isLoan({ unit: { typed } }: AskedUnit): boolean {
  return LOAN.test(typed)
}

const DEPARTMENT = /[課部室所当局]$/u

/** Whether a word stands in a program, and not only as a part of the name of a department. */
function standsAsTopic(one: AskedUnit | undefined, standing: Standing | undefined): boolean {
  if (!one || !standing || standing.strength === 0) return false
  return standing.how !== 'department' || DEPARTMENT.test(one.unit.typed)
}

/** Whether nobody holds the kanji that clings to a form of a verb: 入れ in 入れ歯 is no word of its own. */
function isHeadOfUnknown(
  word: AskedUnit | undefined,
  end: AskedUnit | undefined,
  indexed: IndexedProgram,
): boolean {
  return end?.isUnknown === true && /[ぁ-ゖ]$/u.test(word?.unit.typed ?? '') && isTornFrom(word, end, indexed)
}

/** True where a single kanji clings to a word, and the program has the two only apart: 運動 and 会, no 運動会. */
function isTornFrom(
  word: AskedUnit | undefined,
  end: AskedUnit | undefined,
  { text }: IndexedProgram,
): boolean {
  if (!word?.withNext || end?.unit.clings !== true) return false
  return !word.withNext.some(
    (whole) =>
      text.name.includes(whole) ||
      text.part.includes(whole) ||
      text.keyword.includes(whole) ||
      text.content.includes(whole),
  )
}

/** Tells of a piece whether one text of a program holds it whole; that is looked at once for a piece. */
function togetherIn(indexed: IndexedProgram): (piece: readonly Unit[]) => boolean {
  let last: { readonly piece: readonly Unit[]; readonly together: boolean } | undefined
  return (piece) => {
    if (last?.piece !== piece) last = { piece, together: areTogether(piece, indexed) }
    return last.together
  }
}

function areTogether(
  piece: readonly Unit[],
  { names, parts, keywords, content, text }: IndexedProgram,
): boolean {
  const holdsAll = (one: string, sounds: string): boolean =>
    piece.every(
      ({ wordings, sound }) =>
        (sound !== undefined && sounds.includes(sound)) || wordings.some(({ form }) => one.includes(form)),
    )
  if ([names, parts, keywords].some((some) => some.some((one) => holdsAll(one.form, one.sound)))) return true
  const sounds = piece.some(({ sound }) => sound !== undefined) ? text.contentSounds.split('\n') : []
  return content.some((one, at) => holdsAll(one, sounds[at] ?? ''))
}
