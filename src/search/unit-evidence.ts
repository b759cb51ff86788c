import { EVIDENCE, type Evidence, type EvidenceKind, type WordFound } from './evidence.ts'
import { isGeneric } from './generic-words.ts'
import type { IndexedProgram } from './indexed.ts'
import type { Distance, Query, Unit } from './query.ts'
import type { SlipFinder } from './slip-finder.ts'
import { hears, isWordIn, isWordInText } from './stands-in.ts'

/** A unit with how much it says: what few programs hold says more than what many do, what none holds the most. */
export interface WeighedUnit {
  readonly unit: Unit
  readonly weight: number
  /** True where no program holds it as it was typed: it may have been mistyped. */
  readonly isUnknown: boolean
}

/** How well a unit stands in a program, from 0 to 1, and where. */
interface Standing {
  readonly strength: number
  readonly kind: EvidenceKind
  /** The word of the documents that stands there for another one. */
  readonly via?: string
  /** How it stands there; as typed where this is not said. */
  readonly how?: WordFound['how']
}

const NOWHERE: Standing = { strength: 0, kind: 'content' }
const AS_TYPED: Readonly<Record<Distance, number>> = { typed: 1, meant: 0.9, near: 0.8, heard: 0.75 }
/** How much a place says: a unit in the name says most. */
const PLACE = { name: 1, part: 0.9, keyword: 0.87, content: 0.6, inCharge: 0.55 }
/** What is lost where a unit was found by its sound, without the kana after its kanji, or by its first characters. */
const [HEARD, BARE, ABBREVIATED] = [0.93, 0.93, 0.8]
/** What units keep that were typed without a space and stand apart from each other. */
const APART = 0.55
/** The same for units in kana: a sound is many words. */
const APART_BY_SOUND = 0.4
/** As many characters as nobody writes by chance: standing in a program's content, they mean that program. */
const NO_CHANCE = 6
/** What a unit keeps that has to be a slip for what stands there. */
const MISTYPED = 0.85
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
  units: readonly WeighedUnit[],
  indexed: IndexedProgram,
  slips: SlipFinder,
): Evidence | undefined {
  const isPrinted = query.amounts.some(({ amount, within }) =>
    [...indexed.amounts].some((printed) => Math.abs(printed - amount) <= within),
  )
  const vias: string[] = []
  const words: WordFound[] = []
  let topicKind: EvidenceKind | undefined
  const isTogether = togetherIn(units, indexed)
  let [all, covered, missing, inName, inContent] = [0, 0, 0, 0, 0]
  for (const [at, { unit, weight, isUnknown }] of units.entries()) {
    const stands = standingOf(unit, indexed, units.length === 1, isPrinted)
    const {
      strength: alone,
      kind,
      via,
      how = 'typed',
    } = isUnknown && stands.strength === 0 ? mistypedStanding(unit, indexed, slips) : stands
    const strength =
      alone *
      (isTorn(units[at - 1], units[at], indexed) || isTorn(units[at], units[at + 1], indexed) ? TORN : 1)
    const together = strength === 0 || isTogether(unit)
    if (via !== undefined) vias.push(via)
    words.push({
      typed: unit.typed,
      how: strength === 0 ? 'missing' : how,
      ...(via !== undefined && { as: via }),
    })
    all += weight
    if (!isGeneric(unit.typed)) topicKind = kind
    covered += weight * strength * (together ? 1 : unit.sound === undefined ? APART : APART_BY_SOUND)
    if (strength === 0) missing += weight
    if (kind === 'name' && together) inName += weight
    if (kind === 'content' && strength > 0) inContent += weight
  }
  if (all === 0 || missing / all > MOST_MISSING) return undefined
  const coverage = covered / all
  // Where no word that names a thing is there, what goes with anything means nothing.
  const topics = words.filter(({ typed }) => !isGeneric(typed))
  if (units.length > 1 && topics.length > 0 && !topics.some(isTopical)) return undefined
  // One word of the content, beside what goes with anything, speaks only where the two stand together.
  const isPassing = topics.length === 1 && topics.length < units.length && topicKind === 'content'
  if (isPassing && inName === 0 && !indexed.text.content.includes(query.form)) return undefined
  const isOne = units.every(({ unit }) => unit.piece === units[0]?.unit.piece)
  const isContent = inContent + missing >= all - 1e-6
  const isOther = words.every(({ how, as }) => how === 'missing' || as !== undefined)
  const least = isOne
    ? missing === 0 && units.length > 2 && !query.soundWasTyped
      ? LEAST_COVERAGE.ofContent
      : LEAST_COVERAGE.ofOne
    : isContent || isOther
      ? LEAST_COVERAGE.ofContent
      : LEAST_COVERAGE.ofSeveral
  if (coverage < least || words.some(isMissingLoan)) return undefined
  const leastOfPhrase =
    topics.length > 2 && (query.soundWasTyped || !isHalfMissing(units, words))
      ? LEAST_COVERAGE.ofLongPhrase
      : LEAST_COVERAGE.ofPhrase
  if (coverage < leastOfPhrase && isPhrase(query, topics) && !topics.every(isTopical)) return undefined
  if (
    (inName < LEAST_IN_NAME * all || isOther || query.english.length > 0) &&
    coverage <
      (isOther || query.english.length > 0
        ? LEAST_COVERAGE.besideUnknownByOther
        : LEAST_COVERAGE.besideUnknown) &&
    (topics.filter(isTopical).length < 2 || !/\s/u.test(query.asked)) &&
    units.some(isUnknownThing)
  ) {
    return undefined
  }
  const isSure =
    (missing === 0 && inContent === 0 && coverage >= 0.8 && !isScatteredSound(query, units, indexed)) ||
    (query.form.length >= NO_CHANCE && indexed.text.content.includes(query.form))
  return {
    kind: inName > 0 || coverage > PLACE.content ? 'words' : 'content',
    matched: query.asked,
    ...(vias.length > 0 && { via: vias }),
    words,
    score: EVIDENCE.words + 40 * coverage - (25 * missing) / all,
    ...(isSure ? {} : { weak: true as const }),
  }
}

/** Whether several words were typed in kana, and the program has them only in different places: a sound is many words. */
function isScatteredSound(query: Query, units: readonly WeighedUnit[], indexed: IndexedProgram): boolean {
  if (!query.soundWasTyped || units.length < 2) return false
  const { text } = indexed
  return ![text.nameSounds, text.partSounds, text.keywordSounds, text.contentSounds].some((sounds) =>
    sounds
      .split('\n')
      .some((one) => units.every(({ unit: { sound } }) => sound === undefined || one.includes(sound))),
  )
}

/** A noun that no program holds. */
function isUnknownThing({ isUnknown, weight }: WeighedUnit): boolean {
  return isUnknown && weight >= 1
}

/** Whose it is, which is said of anything. */
const IN_CHARGE = /^[区市町都国]$/u

const OTHER_PARTICLE = /[\p{Script=Han}ァ-ヺーA-Za-z][をにへでがはもと]|\s/u
const NOUN = /^.*[^ぁ-ゖ]$/u
const ROMAJI = /^[a-z' -]+$/iu
/** The fewest kana of a word that was typed in romaji. */
const FEWEST_KANA = 3

/** Whether a query is one thing of another: nouns with の between them, or nothing. */
function isPhrase({ asked, soundWasTyped }: Query, topics: readonly WordFound[]): boolean {
  if (topics.length < 2) return false
  // Romaji are written with spaces, and tell no noun from a verb.
  if (soundWasTyped && ROMAJI.test(asked)) return topics.every(({ typed }) => typed.length >= FEWEST_KANA)
  return !OTHER_PARTICLE.test(asked) && topics.every(({ typed }) => typed.length > 1 && NOUN.test(typed))
}

/** Whether one of two pieces is not there at all: 入園料 in 私立幼稚園の入園料. */
function isHalfMissing(units: readonly WeighedUnit[], words: readonly WordFound[]): boolean {
  const pieces = new Map<number, boolean>()
  for (const [at, { unit }] of units.entries()) {
    const word = words[at]
    if (!word || isGeneric(unit.typed)) continue
    pieces.set(unit.piece, pieces.get(unit.piece) === true || isTopical(word))
  }
  return pieces.size === 2 && [...pieces.values()].includes(false)
}

/** Lending, which is another thing than what is lent: a ramp is no wheelchair to borrow. */
const LOAN = /^(貸し?出し?|貸与|レンタル)$/u

function isMissingLoan({ typed, how }: WordFound): boolean {
  return how === 'missing' && LOAN.test(typed)
}

const DEPARTMENT = /[課部室所当局]$/u

/** Whether a word stands in a program, and not only as a part of the name of a department. */
function isTopical({ typed, how }: WordFound): boolean {
  return how !== 'missing' && (how !== 'department' || DEPARTMENT.test(typed))
}

/** True where a single kanji clings to a word, and the program has the two only apart: 運動 and 会, no 運動会. */
function isTorn(
  word: WeighedUnit | undefined,
  end: WeighedUnit | undefined,
  indexed: IndexedProgram,
): boolean {
  if (!word || end?.unit.clings !== true) return false
  const { text } = indexed
  return !word.unit.wordings.some(({ form }) => {
    const whole = form + (end.unit.wordings[0]?.form ?? '')
    return [text.name, text.part, text.keyword, text.content].some((one) => one.includes(whole))
  })
}

/** Tells of a unit whether one text holds it with all others of its piece; that is looked at once for a piece. */
function togetherIn(units: readonly WeighedUnit[], indexed: IndexedProgram): (unit: Unit) => boolean {
  const known = new Map<number, boolean>()
  return ({ piece }) => {
    const told = known.get(piece)
    if (told !== undefined) return told
    const all = units
      .map(({ unit }) => unit)
      .filter((unit) => unit.piece === piece && !IN_CHARGE.test(unit.typed))
    const together = all.length < 2 || areTogether(all, indexed)
    known.set(piece, together)
    return together
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

/** How a unit that nobody holds stands in names that it may be a slip for. */
function mistypedStanding(unit: Unit, indexed: IndexedProgram, slips: SlipFinder): Standing {
  let best = NOWHERE
  for (const [kind, names] of placesOf(indexed)) {
    for (const name of names) {
      const strength = slips.standing(unit, name) * PLACE[kind] * MISTYPED
      if (strength > best.strength) best = { strength, kind, how: 'slip' }
    }
  }
  return best
}

function placesOf({ names, parts, keywords }: IndexedProgram) {
  return [
    ['name', names],
    ['part', parts],
    ['keyword', keywords],
  ] as const
}

function standingOf(unit: Unit, indexed: IndexedProgram, isAlone: boolean, isPrinted: boolean): Standing {
  let best = NOWHERE
  const stand = (
    strength: number,
    kind: EvidenceKind,
    via?: string,
    how: WordFound['how'] = 'typed',
  ): void => {
    if (strength > best.strength) best = { strength, kind, how, ...(via !== undefined && { via }) }
  }
  const { text } = indexed
  for (const { form, distance } of unit.wordings) {
    const via = distance === 'typed' ? undefined : form
    const factor = AS_TYPED[distance] * (form.length === 1 ? 0.8 : 1)
    if (factor <= best.strength) continue
    // A single kanji is a word of its own, or nothing.
    if (form.length === 1 && /\p{Script=Han}/u.test(form) && !indexed.words.has(form)) continue
    if (text.name.includes(form) && isWordIn(form, indexed.names, indexed.words))
      stand(factor * PLACE.name, 'name', via, distance)
    else if (text.part.includes(form)) stand(factor * PLACE.part, 'part', via, distance)
    else if (text.keyword.includes(form)) stand(factor * PLACE.keyword, 'keyword', via, distance)
    else if (indexed.words.has(form) || (form.length >= 2 && isWordInText(form, text.content))) {
      stand(factor * PLACE.content, 'content', via, distance)
    } else if (form.length >= 2 && indexed.inCharge.some((one) => one.form.includes(form))) {
      stand(factor * PLACE.inCharge, 'content', via, 'department')
    }
  }
  const { sound, english, bones } = unit
  if (bones !== undefined && best.strength < BARE) {
    if (text.nameBones.includes(bones)) stand(BARE * PLACE.name, 'name')
    else if (text.partBones.includes(bones)) stand(BARE * PLACE.part, 'part')
    else if (text.keywordBones.includes(bones)) stand(BARE * PLACE.keyword, 'keyword')
    else if (text.contentBones.includes(bones)) stand(BARE * PLACE.content, 'content')
  }
  if (best.strength === 0 && ABBREVIATION.test(unit.typed)) {
    const place = placesOf(indexed).find(([, names]) =>
      names.some((name) => abbreviates(unit.typed, name.initials)),
    )
    if (place) stand(ABBREVIATED * PLACE[place[0]], place[0])
  }
  if (sound !== undefined && sound.length >= (isAlone ? 3 : 2)) {
    if (text.nameSounds.includes(sound) && hears(indexed.names, sound)) stand(HEARD * PLACE.name, 'name')
    else if (text.partSounds.includes(sound) && hears(indexed.parts, sound)) stand(HEARD * PLACE.part, 'part')
    else if (text.keywordSounds.includes(sound) && hears(indexed.keywords, sound)) {
      stand(HEARD * PLACE.keyword, 'keyword')
    } else if (sound.length >= 3 && indexed.words.has(sound)) stand(PLACE.content * HEARD, 'content')
    else if (sound.length >= 4 && text.contentSounds.includes(sound)) {
      stand(PLACE.content * HEARD * 0.9, 'content')
    }
  }
  if (english !== undefined) {
    if (indexed.englishNameWords.has(english)) stand(PLACE.name, 'name')
    else if (indexed.english.has(english)) stand(PLACE.content, 'content')
  }
  if (unit.isAmount && best.strength === 0) {
    if (isPrinted) stand(PLACE.name, 'name')
    else if (text.content.includes(unit.typed)) stand(PLACE.content, 'content')
  }
  return best
}

const ABBREVIATION = /^\p{Script=Han}{2,4}$/u

/** True where the characters stand one after the other among the first characters of words, none or one left out. */
function abbreviates(short: string, initials: string): boolean {
  for (
    let from = initials.indexOf(short.charAt(0));
    from !== -1;
    from = initials.indexOf(short.charAt(0), from + 1)
  ) {
    let at = from
    let fits = true
    for (const character of short.slice(1)) {
      const next = initials.indexOf(character, at + 1)
      fits &&= next !== -1 && next - at <= 2
      at = next
    }
    if (fits) return true
  }
  return false
}
