import { askedUnits, type AskedUnits, type WeighedUnit } from './asked-units.ts'
import { isGeneric, isLight } from './generic-words.ts'
import { firstFrom, gramsIn } from './grams.ts'
import { unvoiced } from './kanji-sounds.ts'
import type { Lookup } from './lookup.ts'
import { once } from './once.ts'
import type { Query, Unit } from './query.ts'

/** The programs that are worth comparing with a query, and what each of its units weighs. */
export interface Candidates {
  /** Positions of programs that hold what was typed, or units of it. */
  readonly holding: readonly number[]
  readonly asked: AskedUnits
  /** Positions of programs whose names or readings are like what was typed; looked for only when asked. */
  alike(): readonly number[]
}

/** The share of the pairs of characters of a name or sound that must agree for slips to be looked for. */
const LEAST_ALIKE = 0.14
/** The most programs in which slips are looked for, by what is written and by how it sounds. */
const MOST_ALIKE = 16
/** Of so few programs all are compared that hold the whole text, however short it is. */
const FEW = 400
/** Of more programs this many times `most` are compared, however many hold what was typed. */
const MORE = 1.25
/** What a unit weighs that nothing holds, and the least that any weighs; one that a single program holds weighs 1. */
const UNKNOWN = 1.1
const LEAST_WEIGHT = 0.12
/** The same for a form of a verb or an adjective. */
const UNKNOWN_INFLECTED = 0.6
const INFLECTED =
  /^(?:[ぁ-ゖ]{2,}[いるすくたてさ]|\p{Script=Han}[ぁ-ゖ]*[いうくぐすつぬぶむるきぎしちにびみりけげせてねべめれえ])$/u
/** What is left of the weight of a single kanji that nobody holds, where it is a thing of its own: 犬の散歩. */
const UNKNOWN_KANJI = 0.65
/** An amount is met in many ways, or in none. */
const AMOUNT = 0.3
/** What is left of the weight of a form of a verb, or of a short word in hiragana; and of a single character. */
const [LITTLE, SINGLE] = [0.5, 0.4]
/** What is left of the weight of a word that says what is done, beside one that says to what. */
const GENERIC = 0.4

/**
 * Finds candidates among so many programs by the pairs of characters of what is written and how it sounds, and by English
 * words.
 */
export function candidateFinder(size: number, lookup: Lookup): (query: Query, most: number) => Candidates {
  const written = once(() => gramsIn(size, lookup.written))
  const heard = once(() => gramsIn(size, lookup.heard))
  const content = once(() => gramsIn(size, lookup.content))
  const contentSounds = once(() => gramsIn(size, lookup.contentSounds))
  const amounts = once(() => [...lookup.amounts.keys()].toSorted((a, b) => a - b))
  const votes = new Float32Array(size)
  const isSmall = size <= FEW

  /** The lists of those who hold a unit in any wording, as far as pairs of characters tell. */
  const listsFor = ({ wordings, sound, english, bones }: Unit): ArrayLike<number>[] => {
    const lists: ArrayLike<number>[] = []
    for (const { form } of wordings) {
      lists.push(written().holders(form))
      if (form.length > 1) lists.push(content().holders(form))
    }
    if (bones !== undefined && bones !== wordings[0]?.form) {
      lists.push(written().holders(bones), content().holders(bones))
    }
    // A shorter sound stands in too many other words.
    if (sound !== undefined && sound.length >= 3) {
      const plain = unvoiced(sound)
      lists.push(heard().holders(plain), contentSounds().holders(plain))
    }
    if (english !== undefined) lists.push(lookup.stems.get(english) ?? [])
    return lists.filter((list) => list.length > 0)
  }

  /** Weighs the units of a query, and gives the programs that hold the most of them. */
  const byUnits = (query: Query, most: number): { units: WeighedUnit[]; owners: number[] } => {
    const touched: number[] = []
    const voted: { list: ArrayLike<number>; weight: number }[] = []
    const hasTopic = query.units.some(({ typed }) => typed.length > 1 && !isGeneric(typed) && !isLight(typed))
    const units = query.units.map((unit): WeighedUnit => {
      const lists = listsFor(unit)
      const count = Math.min(
        size,
        lists.reduce((sum, list) => sum + list.length, 0),
      )
      const rarity = Math.log(1 + size / Math.max(1, count)) / Math.log(1 + size)
      const weight = unit.isAmount
        ? AMOUNT
        : (count === 0 ? unknownWeightOf(unit) : Math.max(LEAST_WEIGHT, rarity)) *
          (count === 0 && isNoun(unit) ? UNKNOWN_KANJI : meaningOf(unit)) *
          (hasTopic && (isGeneric(unit.typed) || isLight(unit.typed)) ? GENERIC : 1)
      for (const list of lists) voted.push({ list, weight })
      return { unit, weight, isUnknown: count === 0 && !unit.isAmount }
    })
    for (const { list, weight } of voted) {
      for (let at = 0; at < list.length; at++) {
        const owner = list[at] ?? 0
        const vote = votes[owner] ?? 0
        if (vote === 0) touched.push(owner)
        votes[owner] = vote + weight
      }
    }
    let owners = touched
    if (touched.length > most) {
      const floor = floorOf(touched, votes, most)
      const above = touched.filter((owner) => (votes[owner] ?? 0) > floor)
      const level = touched.filter((owner) => votes[owner] === floor)
      owners = [...above, ...level].slice(0, isSmall ? 2 * most : most)
    }
    for (const owner of touched) votes[owner] = 0
    return { units, owners }
  }

  return (query, most) => {
    const { units, owners } = byUnits(query, most)
    const holding = new Set<number>()
    const limit = isSmall ? size : Math.ceil(most * MORE)
    const add = (list: ArrayLike<number>): void => {
      const end = isSmall ? list.length : Math.min(list.length, most)
      for (let at = 0; at < end && holding.size < limit; at++) holding.add(list[at] ?? 0)
    }
    const known = lookup.ids.get(query.text)
    if (known !== undefined) holding.add(known)
    // Where a name stands in more names than are compared, those that are just it come first.
    if (!isSmall) for (const name of wholeNamesOf(query)) add(lookup.names.get(name) ?? [])
    add(owners)
    for (const { form } of query.wholes) add(written().holders(form))
    if (query.bones !== undefined) add(written().holders(query.bones))
    if (query.plain !== query.form) add(written().holders(query.plain))
    if (query.unstripped !== undefined) add(written().holders(query.unstripped))
    for (const sound of query.sounds) add(heard().holders(unvoiced(sound)))
    for (const stem of query.english) add(lookup.stems.get(stem) ?? [])
    for (const { amount, within } of query.amounts) {
      const printed = amounts()
      for (let at = firstFrom(printed, amount - within); (printed[at] ?? Infinity) <= amount + within; at++) {
        add(lookup.amounts.get(printed[at] ?? 0) ?? [])
      }
    }
    return {
      holding: [...holding],
      asked: askedUnits(query, units),
      alike: () => {
        const { unstripped } = query
        const forms = [
          query.form,
          query.plain,
          ...(unstripped === undefined ? [] : [unstripped]),
          ...query.wholes.slice(1, 3).map(({ form }) => form),
        ]
        const sounds = query.soundWasTyped ? [...query.sounds] : []
        for (const { unit, isUnknown } of units) {
          if (!isUnknown || units.length === 1) continue
          forms.push(unit.wordings[0]?.form ?? '')
          if (unit.sound !== undefined) sounds.push(unit.sound)
        }
        return [
          ...new Set(
            [
              ...[...new Set(forms)].flatMap((form) => written().alike(form, LEAST_ALIKE, MOST_ALIKE)),
              ...sounds.flatMap((sound) => heard().alike(unvoiced(sound), LEAST_ALIKE, MOST_ALIKE)),
            ].map(({ owner }) => owner),
          ),
        ]
      },
    }
  }
}

/** All that was typed, in each form in which it may be a whole name or its sound. */
function wholeNamesOf({ wholes, plain, unstripped, sounds }: Query): string[] {
  return [
    ...wholes.map(({ form }) => form),
    plain,
    ...(unstripped === undefined ? [] : [unstripped]),
    ...sounds,
  ]
}

/** How much a unit says by its form: a noun all, a verb or a short word in hiragana less, a single character little. */
function meaningOf({ typed, wordings }: Unit): number {
  if (typed.length === 1) return wordings.length > 1 ? 1 : SINGLE
  return /^[ぁ-ゖ]{1,4}$/u.test(typed) || /^(?!子ども)\p{Script=Han}?[ぁ-ゖ]+$/u.test(typed) ? LITTLE : 1
}

/** Whether a kanji stands alone, and no kana inflect it. */
function isNoun({ typed, clings }: Unit): boolean {
  return !clings && /^\p{Script=Han}$/u.test(typed)
}

/** What a unit weighs that nothing holds: what is inflected says how or what is done, and may be said in many ways. */
function unknownWeightOf({ typed }: Unit): number {
  return INFLECTED.test(typed) ? UNKNOWN_INFLECTED : UNKNOWN
}

/** A number of votes that about `most` of some owners have. */
function floorOf(owners: readonly number[], votes: Float32Array, most: number): number {
  const step = Math.max(1, Math.floor(owners.length / SAMPLE))
  const sample = new Float32Array(Math.ceil(owners.length / step))
  for (let at = 0; at < sample.length; at++) sample[at] = votes[owners[at * step] ?? 0] ?? 0
  sample.sort()
  return sample[Math.max(0, sample.length - 1 - Math.floor(most / step))] ?? 0
}

/** At least so many owners are looked at to tell which have the most votes. */
const SAMPLE = 1000
