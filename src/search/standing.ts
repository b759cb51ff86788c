import type { AskedUnit } from './asked-units.ts'
import type { EvidenceKind, WordFound } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Unit } from './query.ts'
import type { SlipFinder } from './slip-finder.ts'
import { hears, isWordIn, isWordInText } from './stands-in.ts'

/** How well a unit stands in a program, from 0 to 1, and where. */
export interface Standing {
  readonly strength: number
  readonly kind: EvidenceKind
  /** The word of the documents that stands there for another one. */
  readonly via: string | undefined
  /** How it stands there. */
  readonly how: WordFound['how']
}

/** How much a place says: a unit in the name says most. */
export const PLACE = { name: 1, part: 0.9, keyword: 0.87, content: 0.6, inCharge: 0.55 }
/** What is lost where a unit was found by its sound, without the kana after its kanji, or by its first characters. */
const [HEARD, BARE, ABBREVIATED] = [0.93, 0.93, 0.8]
/** What a unit keeps that has to be a slip for what stands there. */
const MISTYPED = 0.85
/** What a sound keeps that stands in the content, and may reach from one word into the next. */
const ACROSS = 0.9

const NOWHERE: Standing = { strength: 0, kind: 'content', via: undefined, how: 'typed' }

/** How a unit stands in a program: in its best wording and its best place. `isPrinted` says that its amount is printed there. */
export function standingOf(
  asked: AskedUnit,
  indexed: IndexedProgram,
  isAlone: boolean,
  isPrinted: boolean,
): Standing {
  const { text } = indexed
  const { sound, english, bones, isAmount, typed } = asked.unit
  let best = asWritten(asked, indexed)
  const stand = (strength: number, kind: EvidenceKind): void => {
    if (strength > best.strength) best = { strength, kind, via: undefined, how: 'typed' }
  }
  if (bones !== undefined && best.strength < BARE) {
    if (text.nameBones.includes(bones)) stand(BARE * PLACE.name, 'name')
    else if (text.partBones.includes(bones)) stand(BARE * PLACE.part, 'part')
    else if (text.keywordBones.includes(bones)) stand(BARE * PLACE.keyword, 'keyword')
    else if (text.contentBones.includes(bones)) stand(BARE * PLACE.content, 'content')
  }
  if (best.strength === 0 && asked.mayAbbreviate) {
    for (const kind of NAMED) {
      if (!namesOf(indexed, kind).some((name) => abbreviates(typed, name.initials))) continue
      stand(ABBREVIATED * PLACE[kind], kind)
      break
    }
  }
  if (sound !== undefined && sound.length >= (isAlone ? 3 : 2)) {
    if (text.nameSounds.includes(sound) && hears(indexed.names, sound)) stand(HEARD * PLACE.name, 'name')
    else if (text.partSounds.includes(sound) && hears(indexed.parts, sound)) stand(HEARD * PLACE.part, 'part')
    else if (text.keywordSounds.includes(sound) && hears(indexed.keywords, sound)) {
      stand(HEARD * PLACE.keyword, 'keyword')
    } else if (sound.length >= 3 && indexed.words.has(sound)) stand(PLACE.content * HEARD, 'content')
    else if (sound.length >= 4 && text.contentSounds.includes(sound)) {
      stand(PLACE.content * HEARD * ACROSS, 'content')
    }
  }
  if (english !== undefined) {
    if (indexed.englishNameWords.has(english)) stand(PLACE.name, 'name')
    else if (indexed.english.has(english)) stand(PLACE.content, 'content')
  }
  if (isAmount && best.strength === 0) {
    if (isPrinted) stand(PLACE.name, 'name')
    else if (text.content.includes(typed)) stand(PLACE.content, 'content')
  }
  return best
}

/** How a unit stands there in one of its wordings. */
function asWritten({ tries }: AskedUnit, indexed: IndexedProgram): Standing {
  const { text } = indexed
  let best = NOWHERE
  for (const { form, factor, isKanji, isShortKana, via, distance } of tries) {
    if (factor <= best.strength) continue
    if (isKanji && !indexed.words.has(form)) continue
    let place: keyof typeof PLACE
    if (text.name.includes(form) && (!isShortKana || isWordIn(form, indexed.names, indexed.words))) {
      place = 'name'
    } else if (text.part.includes(form)) place = 'part'
    else if (text.keyword.includes(form)) place = 'keyword'
    else if (indexed.words.has(form) || (form.length >= 2 && isWordInText(form, text.content))) {
      place = 'content'
    } else if (form.length >= 2 && indexed.inCharge.some((one) => one.form.includes(form))) {
      place = 'inCharge'
    } else continue
    const strength = factor * PLACE[place]
    if (strength <= best.strength) continue
    best =
      place === 'inCharge'
        ? { strength, kind: 'content', via, how: 'department' }
        : { strength, kind: place, via, how: distance }
  }
  return best
}

/** How a unit that nobody holds stands in names that it may be a slip for. */
export function mistypedStanding(unit: Unit, indexed: IndexedProgram, slips: SlipFinder): Standing {
  let best = NOWHERE
  for (const kind of NAMED) {
    for (const name of namesOf(indexed, kind)) {
      const strength = slips.standing(unit, name) * PLACE[kind] * MISTYPED
      if (strength > best.strength) best = { strength, kind, via: undefined, how: 'slip' }
    }
  }
  return best
}

const NAMED = ['name', 'part', 'keyword'] as const

function namesOf(
  { names, parts, keywords }: IndexedProgram,
  kind: (typeof NAMED)[number],
): readonly IndexedName[] {
  return kind === 'name' ? names : kind === 'part' ? parts : keywords
}

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
