import { gramIndex, type Share } from './grams.ts'
import { unvoiced } from './kanji-sounds.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import type { Query, Unit } from './query.ts'
import type { WeighedUnit } from './unit-evidence.ts'

/** The programs that are worth comparing with a query, and what each of its units weighs. */
export interface Candidates {
  readonly positions: readonly number[]
  /** Those whose names or readings are most like the query, for finding slips. */
  readonly alike: readonly number[]
  readonly units: readonly WeighedUnit[]
}

/** The share of the pairs of characters of a name or sound that must agree for it to be looked at. */
const LEAST_ALIKE = 0.3
const WHOLE = 0.999
/** The most programs that one way of looking adds. */
const MOST = 120
/** The most programs in which slips are looked for, by what is written and by how it sounds. */
const MOST_ALIKE = 24
/** What a unit weighs that nothing holds, and the least that any weighs; one that a single program holds weighs 1. */
const UNKNOWN = 1.1
const LEAST_WEIGHT = 0.12
/** An amount is met in many ways, or in none. */
const AMOUNT = 0.3
/** What is left of the weight of a single character. */
const SINGLE = 0.4

/** Finds candidates by the pairs of characters of what is written and how it sounds, and by English words. */
export function candidateFinder(index: readonly IndexedProgram[]): (query: Query) => Candidates {
  const size = index.length
  const namesOf = ({ names, parts, keywords }: IndexedProgram): IndexedName[] => [
    ...names,
    ...parts,
    ...keywords,
  ]
  const at = (owner: number): IndexedProgram[] => index.slice(owner, owner + 1)
  const written = gramIndex(size, (owner) => at(owner)
      .flatMap(namesOf)
      .flatMap(({ form, bones, initials }) => [form, bones, initials]),
  )
  const heard = gramIndex(size, (owner) => at(owner).flatMap(namesOf).map(({ sound }) => unvoiced(sound)))
  const content = gramIndex(size, (owner) =>
    at(owner).flatMap(({ content: texts, contentBones, inCharge }) => [...texts, ...contentBones, ...inCharge.map(({ form }) => form)]),
  )
  const contentSounds = gramIndex(size, (owner) => at(owner).flatMap((one) => one.contentSounds.map(unvoiced)))
  const byStem = new Map<string, number[]>()
  const byAmount = new Map<number, number[]>()
  const byId = new Map<string, number>()
  index.forEach(({ english, amounts, ids }, owner) => {
    for (const stem of english) push(byStem, stem, owner)
    for (const amount of amounts) push(byAmount, amount, owner)
    for (const id of ids) byId.set(id, owner)
  })
  const amounts = [...byAmount.keys()].toSorted((a, b) => a - b)

  /** Who holds a unit in any wording, as far as pairs of characters tell. */
  const holdersOf = ({ wordings, sound, english, bones }: Unit): Set<number> => {
    const holders = new Set<number>()
    const add = (shares: readonly Share[]): void => shares.forEach(({ owner }) => holders.add(owner))
    for (const { form } of wordings) {
      add(written.holders(form, WHOLE, size))
      if (form.length > 1) add(content.holders(form, WHOLE, size))
    }
    if (bones !== undefined) {
      add(written.holders(bones, WHOLE, size))
      add(content.holders(bones, WHOLE, size))
    }
    if (sound !== undefined && sound.length >= 3) {
      add(heard.holders(unvoiced(sound), WHOLE, size))
      add(contentSounds.holders(unvoiced(sound), WHOLE, size))
    }
    if (english !== undefined) byStem.get(english)?.forEach((owner) => holders.add(owner))
    return holders
  }

  return (query) => {
    const positions = new Set<number>()
    const add = (shares: readonly Share[]): void => shares.forEach(({ owner }) => positions.add(owner))
    const byUnits = new Map<number, number>()
    const units = query.units.map((unit) => {
      const holders = holdersOf(unit)
      const rarity = Math.log(1 + size / Math.max(1, holders.size)) / Math.log(1 + size)
      const weight = unit.isAmount
        ? AMOUNT
        : holders.size === 0
          ? UNKNOWN
          : Math.max(LEAST_WEIGHT, rarity) * (unit.typed.length === 1 ? SINGLE : 1)
      for (const owner of holders) byUnits.set(owner, (byUnits.get(owner) ?? 0) + weight)
      return { unit, weight }
    })
    ;[...byUnits]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .forEach(([owner]) => positions.add(owner))
    const alike = new Set<number>()
    const like = (shares: readonly Share[]): void => {
      add(shares)
      shares.slice(0, MOST_ALIKE).forEach(({ owner }) => alike.add(owner))
    }
    for (const { form, distance } of query.wholes) {
      if (distance === 'typed') like(written.holders(form, LEAST_ALIKE, MOST))
      else add(written.holders(form, WHOLE, MOST))
    }
    if (query.bones !== undefined) add(written.holders(query.bones, WHOLE, MOST))
    if (query.plain !== query.form) like(written.holders(query.plain, LEAST_ALIKE, MOST))
    if (query.unstripped !== undefined) add(written.holders(query.unstripped, WHOLE, MOST))
    for (const sound of query.sounds) {
      if (query.soundWasTyped) like(heard.holders(unvoiced(sound), LEAST_ALIKE, MOST))
      else add(heard.holders(unvoiced(sound), WHOLE, MOST))
    }
    for (const stem of query.english) byStem.get(stem)?.slice(0, MOST).forEach((owner) => positions.add(owner))
    for (const { amount, within } of query.amounts) {
      for (let i = firstFrom(amounts, amount - within); (amounts[i] ?? Infinity) <= amount + within; i++) {
        byAmount.get(amounts[i] ?? 0)?.forEach((owner) => positions.add(owner))
      }
    }
    const known = byId.get(query.text)
    if (known !== undefined) positions.add(known)
    return { positions: [...positions].toSorted((a, b) => a - b), alike: [...alike], units }
  }
}

function push<K>(map: Map<K, number[]>, key: K, owner: number): void {
  const list = map.get(key)
  if (list) list.push(owner)
  else map.set(key, [owner])
}

/** The first place in a sorted list that is not below a value. */
function firstFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
