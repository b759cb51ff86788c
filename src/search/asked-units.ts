import { isGeneric } from './generic-words.ts'
import type { Distance, Query, Unit } from './query.ts'
import { isShortKana } from './stands-in.ts'

/** A unit with how much it says: what few programs hold says more than what many do, what none holds the most. */
export interface WeighedUnit {
  readonly unit: Unit
  readonly weight: number
  /** True where no program holds it as it was typed: it may have been mistyped. */
  readonly isUnknown: boolean
}

/** A wording of a unit, with what decides how well it stands in a program. */
export interface Try {
  readonly form: string
  readonly distance: Distance
  /** The wording where it is not as typed. */
  readonly via: string | undefined
  /** How much it says where it stands in the name. */
  readonly factor: number
  /** A single kanji is a word of its own, or nothing. */
  readonly isKanji: boolean
  readonly isShortKana: boolean
}

/** A weighed unit with all about it that is the same whatever program it is compared with. */
export interface AskedUnit extends WeighedUnit {
  readonly tries: readonly Try[]
  readonly isGeneric: boolean
  /** Short for words of kanji, if the program has such: 知財. */
  readonly mayAbbreviate: boolean
  /** It in every wording with the kanji that clings to it, where one does: 運動会. */
  readonly withNext: readonly string[] | undefined
  /** The units of its piece that must stand in one text for it to count wholly; none where it is alone there. */
  readonly piece: readonly Unit[] | undefined
}

/** The units of a query, ready to be looked for in many programs. */
export interface AskedUnits {
  readonly units: readonly AskedUnit[]
  /** What all of them weigh. */
  readonly weight: number
  /** How many of them name a thing. */
  readonly topics: number
  /** True where all were typed without a space or particle between. */
  readonly isOnePiece: boolean
  /** True for one thing of another: nouns with の between them, or nothing. */
  readonly isPhrase: boolean
  /** True where one is a noun that no program holds. */
  readonly holdsUnknownThing: boolean
}

const AS_TYPED: Readonly<Record<Distance, number>> = { typed: 1, meant: 0.9, near: 0.8, heard: 0.75 }
/** What a single character keeps. */
const SINGLE = 0.8
const ABBREVIATION = /^\p{Script=Han}{2,4}$/u
const KANJI = /^\p{Script=Han}$/u

/** Whose it is, which is said of anything. */
const IN_CHARGE = /^[区市町都国]$/u
/** What a ward does about anything: without it the thing is the same, as in フードロス対策. */
const MEASURE = /^(?:対策|推進|促進|事業|施策|政策|取り?組み?|予算)$/u
const OTHER_PARTICLE = /[\p{Script=Han}ァ-ヺーA-Za-z][をにへでがはもと]|\s/u
const NOUN = /^.*[^ぁ-ゖ]$/u
const ROMAJI = /^[a-z' -]+$/iu
/** The fewest kana of a word that was typed in romaji. */
const FEWEST_KANA = 3

/** Works out what is the same for every program. */
export function askedUnits(query: Query, weighed: readonly WeighedUnit[]): AskedUnits {
  const all = weighed.map(({ unit }) => unit)
  const pieces = new Map<number, readonly Unit[]>()
  const pieceOf = (piece: number): readonly Unit[] => {
    const known = pieces.get(piece)
    if (known) return known
    const units = all.filter(
      (unit) => unit.piece === piece && !IN_CHARGE.test(unit.typed) && !MEASURE.test(unit.typed),
    )
    pieces.set(piece, units)
    return units
  }
  const topics = weighed.filter(({ unit }) => !isGeneric(unit.typed))
  return {
    units: weighed.map(({ unit, weight, isUnknown }, at) => {
      const next = all[at + 1]
      const piece = pieceOf(unit.piece)
      return {
        unit,
        weight,
        isUnknown,
        tries: unit.wordings.map(tryOf),
        isGeneric: isGeneric(unit.typed),
        mayAbbreviate: ABBREVIATION.test(unit.typed),
        withNext:
          next?.clings === true
            ? unit.wordings.map(({ form }) => form + (next.wordings[0]?.form ?? ''))
            : undefined,
        piece: piece.length < 2 ? undefined : piece,
      }
    }),
    weight: weighed.reduce((sum, { weight }) => sum + weight, 0),
    topics: topics.length,
    isOnePiece: all.every(({ piece }) => piece === all[0]?.piece),
    isPhrase: isPhrase(query, topics),
    holdsUnknownThing: weighed.some(({ isUnknown, weight }) => isUnknown && weight >= 1),
  }
}

function tryOf({ form, distance }: Unit['wordings'][number]): Try {
  return {
    form,
    distance,
    via: distance === 'typed' ? undefined : form,
    factor: AS_TYPED[distance] * (form.length === 1 ? SINGLE : 1),
    isKanji: form.length === 1 && KANJI.test(form),
    isShortKana: isShortKana(form),
  }
}

function isPhrase({ asked, soundWasTyped }: Query, topics: readonly WeighedUnit[]): boolean {
  if (topics.filter(({ unit }) => !unit.clings).length < 2) return false
  // Romaji are written with spaces, and tell no noun from a verb.
  if (soundWasTyped && ROMAJI.test(asked)) return topics.every(({ unit }) => unit.typed.length >= FEWEST_KANA)
  return (
    !OTHER_PARTICLE.test(asked) &&
    topics.every((one, at) => topics[at + 1]?.unit.clings === true || isNoun(one))
  )
}

/** A single kanji that is known may be a part of any word. */
function isNoun({ unit: { typed, clings }, isUnknown }: WeighedUnit): boolean {
  return clings || ((typed.length > 1 || (isUnknown && KANJI.test(typed))) && NOUN.test(typed))
}
