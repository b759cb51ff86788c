import { EVIDENCE, type Evidence, type EvidenceKind } from './evidence.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Distance, Query, Unit } from './query.ts'

/** A unit with how much it says: what few programs hold says more than what many do, what none holds the most. */
export interface WeighedUnit {
  readonly unit: Unit
  readonly weight: number
}

/** How well a unit stands in a program, from 0 to 1, and where. */
interface Standing {
  readonly strength: number
  readonly kind: EvidenceKind
}

const NOWHERE: Standing = { strength: 0, kind: 'content' }
const AS_TYPED: Readonly<Record<Distance, number>> = { typed: 1, meant: 0.9, heard: 0.75 }
/** How much a place says: a unit in the name says most. */
const PLACE = { name: 1, part: 0.9, keyword: 0.87, content: 0.6, inCharge: 0.55 }
/** What is lost where a unit was found by its sound, without the kana after its kanji, or by its first characters. */
const [HEARD, BARE, ABBREVIATED] = [0.93, 0.93, 0.8]
/** What units keep that were typed without a space and stand apart from each other. */
const APART = 0.55
/** The share of what was typed, by weight, that may be missing. */
const MOST_MISSING = 0.5
const LEAST_COVERAGE = 0.4

/**
 * What speaks for a program word by word: each unit in its best standing, weighed. Undefined where too much of what was
 * typed is not there.
 */
export function unitEvidence(
  query: Query,
  units: readonly WeighedUnit[],
  indexed: IndexedProgram,
): Evidence | undefined {
  let [all, covered, missing, inName] = [0, 0, 0, 0]
  for (const { unit, weight } of units) {
    const { strength, kind } = standingOf(unit, indexed)
    const together = strength === 0 || isTogether(unit, units, indexed)
    all += weight
    covered += weight * strength * (together ? 1 : APART)
    if (strength === 0) missing += weight
    if (kind === 'name' && together) inName += weight
  }
  if (all === 0 || missing / all > MOST_MISSING) return undefined
  const coverage = covered / all
  if (coverage < LEAST_COVERAGE) return undefined
  return {
    kind: inName > 0 || coverage > PLACE.content ? 'words' : 'content',
    matched: query.asked,
    score: EVIDENCE.words + 40 * coverage - (25 * missing) / all,
    ...(missing === 0 && coverage >= 0.8 ? {} : { weak: true as const }),
  }
}

/** True unless units of one piece stand in the program without any text that holds them all. */
function isTogether(unit: Unit, units: readonly WeighedUnit[], indexed: IndexedProgram): boolean {
  const others = units.filter((other) => other.unit !== unit && other.unit.piece === unit.piece)
  if (others.length === 0) return true
  const piece = [unit, ...others.map((other) => other.unit)]
  const holdsAll = (text: string): boolean =>
    piece.every(({ wordings }) => wordings.some(({ form }) => text.includes(form)))
  return (
    indexed.names.some(({ form }) => holdsAll(form)) ||
    indexed.parts.some(({ form }) => holdsAll(form)) ||
    indexed.keywords.some(({ form }) => holdsAll(form)) ||
    indexed.content.some(holdsAll)
  )
}

function standingOf(unit: Unit, indexed: IndexedProgram): Standing {
  let best = NOWHERE
  const stand = (strength: number, kind: EvidenceKind): void => {
    if (strength > best.strength) best = { strength, kind }
  }
  const places = [
    ['name', indexed.names],
    ['part', indexed.parts],
    ['keyword', indexed.keywords],
  ] as const
  for (const { form, distance } of unit.wordings) {
    const factor = AS_TYPED[distance] * (form.length === 1 ? 0.7 : 1)
    if (factor <= best.strength) continue
    const place = places.find(([, names]) => names.some((name) => name.form.includes(form)))
    if (place) stand(factor * PLACE[place[0]], place[0])
    else if (indexed.words.has(form) || (form.length >= 2 && indexed.content.some((text) => text.includes(form)))) {
      stand(factor * PLACE.content, 'content')
    } else if (form.length >= 2 && indexed.inCharge.some((one) => one.form.includes(form))) {
      stand(factor * PLACE.inCharge, 'content')
    }
  }
  const { sound, english, bones } = unit
  if (bones !== undefined && best.strength < BARE) {
    const place = places.find(([, names]) => names.some((name) => name.bones.includes(bones)))
    if (place) stand(BARE * PLACE[place[0]], place[0])
    else if (indexed.contentBones.some((text) => text.includes(bones))) stand(BARE * PLACE.content, 'content')
  }
  if (best.strength === 0 && ABBREVIATION.test(unit.typed)) {
    const place = places.find(([, names]) => names.some((name) => abbreviates(unit.typed, name.initials)))
    if (place) stand(ABBREVIATED * PLACE[place[0]], place[0])
  }
  if (sound !== undefined && sound.length >= 3) {
    const place = places.find(([, names]) => hears(names, sound))
    if (place) stand(HEARD * PLACE[place[0]], place[0])
    else if (indexed.words.has(sound)) stand(PLACE.content * HEARD, 'content')
    else if (sound.length >= 4 && indexed.contentSounds.some((text) => text.includes(sound))) {
      stand(PLACE.content * HEARD * 0.9, 'content')
    }
  }
  if (english !== undefined) {
    if (indexed.englishNameWords.has(english)) stand(PLACE.name, 'name')
    else if (indexed.english.has(english)) stand(PLACE.content, 'content')
  }
  if (unit.isAmount && best.strength === 0) {
    const { typed } = unit
    if (indexed.content.some((text) => text.includes(typed))) stand(PLACE.content, 'content')
  }
  return best
}

const ABBREVIATION = /^\p{Script=Han}{2,4}$/u

/** True where the characters stand one after the other among the first characters of words, none or one left out. */
function abbreviates(short: string, initials: string): boolean {
  for (let from = initials.indexOf(short.charAt(0)); from !== -1; from = initials.indexOf(short.charAt(0), from + 1)) {
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

function hears(names: readonly IndexedName[], sound: string): boolean {
  return names.some((name) => {
    const at = name.sound.indexOf(sound)
    return at !== -1 && (sound.length >= 5 || name.wordStarts.has(at))
  })
}
