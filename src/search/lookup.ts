import { postingsOf, type Postings } from './grams.ts'
import type { IndexedName, IndexedProgram } from './indexed.ts'
import { unvoiced } from './kanji-sounds.ts'

/** Where candidates are looked up: programs by their positions, in order. */
export interface Lookup {
  /** By pairs of characters of names, as they are written. */
  readonly written: Postings
  /** By pairs of their sounds, without voice. */
  readonly heard: Postings
  /** The same of the content and of who is in charge. */
  readonly content: Postings
  readonly contentSounds: Postings
  /** By English stems. */
  readonly stems: ReadonlyMap<string, readonly number[]>
  /** By printed amounts, in 千円. */
  readonly amounts: ReadonlyMap<number, readonly number[]>
  /** By whole names, as they are written and as they sound. */
  readonly names: ReadonlyMap<string, readonly number[]>
  /** By ids of programs and entries. */
  readonly ids: ReadonlyMap<string, number>
}

/** Enters programs wherever they are looked up. */
export function lookupOf(programs: readonly IndexedProgram[]): Lookup {
  const postings = (textsOf: (indexed: IndexedProgram) => readonly string[]): Postings =>
    postingsOf(programs.length, (owner) => {
      const indexed = programs[owner]
      return indexed ? textsOf(indexed) : []
    })
  const stems = new Map<string, number[]>()
  const amounts = new Map<number, number[]>()
  const names = new Map<string, number[]>()
  const ids = new Map<string, number>()
  programs.forEach((indexed, owner) => {
    for (const stem of indexed.english) push(stems, stem, owner)
    for (const amount of indexed.amounts) push(amounts, amount, owner)
    for (const name of new Set(indexed.names.flatMap(({ form, plain, sound }) => [form, plain, sound]))) {
      push(names, name, owner)
    }
    for (const id of indexed.ids) ids.set(id, owner)
  })
  return {
    written: postings((one) => namesOf(one).flatMap(({ form, bones, initials }) => [form, bones, initials])),
    heard: postings((one) => namesOf(one).map(({ sound }) => unvoiced(sound))),
    content: postings(({ text, inCharge }) => [
      text.content,
      text.contentBones,
      ...inCharge.map(({ form }) => form),
    ]),
    contentSounds: postings(({ text }) => [unvoiced(text.contentSounds)]),
    stems,
    amounts,
    names,
    ids,
  }
}

function namesOf({ names, parts, keywords }: IndexedProgram): IndexedName[] {
  return [...names, ...parts, ...keywords]
}

function push<K>(map: Map<K, number[]>, key: K, owner: number): void {
  const list = map.get(key)
  if (list) list.push(owner)
  else map.set(key, [owner])
}
