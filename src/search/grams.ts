/** Owners of texts, with how much of a pattern each holds: 1 for every pair of characters in it. */
export interface Share {
  readonly owner: number
  readonly share: number
}

/** Finds the owners of texts by the pairs of characters that they hold, without looking at each text. */
export interface GramIndex {
  /** The owners, in order, that hold every pair of a pattern: nearly always the pattern itself. */
  holders(pattern: string): Uint32Array
  /** The owners that hold most of a pattern, at least `least` of it: best first, at most `most`. */
  alike(pattern: string, least: number, most: number): Share[]
}

const NOBODY = new Uint32Array(0)

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** The pairs of a text, each once. A text of one character is its own only pair. */
function pairsOf(text: string): number[] {
  if (text.length === 1) return [text.charCodeAt(0)]
  const pairs: number[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at)
    if (!pairs.includes(pair)) pairs.push(pair)
  }
  return pairs
}

/**
 * Up to this many owners, the first patterns are looked for in their texts, which answers at once; an index is built when
 * more are asked for.
 */
const [FEW_OWNERS, FIRST_PATTERNS] = [400, 60]

/**
 * An index over texts. `textsOf` gives all texts of an owner; owners are numbered from 0. Single characters are looked up
 * as well where they are kanji.
 */
export function gramIndex(owners: number, textsOf: (owner: number) => Iterable<string>): GramIndex {
  if (owners > FEW_OWNERS) return pairIndex(owners, textsOf)
  const texts = Array.from({ length: owners }, (_, owner) => [...textsOf(owner)].join('\n'))
  let index: GramIndex | undefined
  let looked = 0
  return {
    holders: (pattern) => {
      if (index || ++looked > FIRST_PATTERNS) return (index ??= pairIndex(owners, textsOf)).holders(pattern)
      const found: number[] = []
      if (pattern.length > 1 || pattern.charCodeAt(0) >= FIRST_KANJI)
        texts.forEach((text, owner) => text.includes(pattern) && found.push(owner))
      return Uint32Array.from(found)
    },
    alike: (pattern, least, most) => (index ??= pairIndex(owners, textsOf)).alike(pattern, least, most),
  }
}

/** An index of pairs, whatever the number of owners. */
export function pairIndex(owners: number, textsOf: (owner: number) => Iterable<string>): GramIndex {
  const postings = postingsOf(owners, textsOf)
  const scores = new Float32Array(owners)
  const weightOf = (list: Uint32Array | undefined): number =>
    Math.log(1 + owners / Math.max(list?.length ?? 0, 0.5))

  const alike: GramIndex['alike'] = (pattern, least, most) => {
    const lists = pairsOf(pattern)
      .map((pair) => postings.get(pair))
      .map((list) => ({ list, weight: weightOf(list) }))
      .toSorted((a, b) => b.weight - a.weight)
    const total = lists.reduce((sum, one) => sum + one.weight, 0)
    const touched: number[] = []
    let left = total
    for (const { list, weight } of lists) {
      // What only common pairs speak for cannot come over the least; rare pairs were looked up first.
      const mayAdd = left >= least * total && touched.length < MOST_TOUCHED
      left -= weight
      if (!list) continue
      for (const owner of list) {
        const score = scores[owner] ?? 0
        if (score === 0) {
          if (!mayAdd) continue
          touched.push(owner)
        }
        scores[owner] = score + weight
      }
    }
    const found: Share[] = []
    const enough = least * total - 1e-6
    for (const owner of touched) {
      const score = scores[owner] ?? 0
      if (score >= enough) found.push({ owner, share: score / total })
      scores[owner] = 0
    }
    return best(found, most)
  }

  return {
    alike,
    holders: (pattern) => {
      let found: Uint32Array | undefined
      for (const list of listsOf(pattern, postings)) {
        found = found ? intersection(found, list) : list
        if (found.length === 0) return NOBODY
      }
      return found ?? NOBODY
    },
  }
}

/** More owners than these are not told apart by what is common to them. */
const MOST_TOUCHED = 20_000

function postingsOf(
  owners: number,
  textsOf: (owner: number) => Iterable<string>,
): ReadonlyMap<number, Uint32Array> {
  const growing = new Map<number, number[]>()
  const add = (pair: number, owner: number): void => {
    const list = growing.get(pair)
    if (!list) growing.set(pair, [owner])
    else if (list[list.length - 1] !== owner) list.push(owner)
  }
  for (let owner = 0; owner < owners; owner++) {
    for (const text of textsOf(owner)) {
      for (let at = 0; at < text.length; at++) {
        if (at + 1 < text.length) add(pairAt(text, at), owner)
        if (text.charCodeAt(at) >= FIRST_KANJI) add(text.charCodeAt(at), owner)
      }
    }
  }
  const postings = new Map<number, Uint32Array>()
  for (const [pair, list] of growing) postings.set(pair, Uint32Array.from(list))
  return postings
}

const FIRST_KANJI = 0x4e00

/** The lists of all pairs of a pattern, the shortest first; one empty list where a pair stands nowhere. */
function listsOf(pattern: string, postings: ReadonlyMap<number, Uint32Array>): Uint32Array[] {
  const lists: Uint32Array[] = []
  for (const pair of pairsOf(pattern)) {
    const list = postings.get(pair)
    if (!list) return [NOBODY]
    lists.push(list)
  }
  return lists.toSorted((a, b) => a.length - b.length)
}

/** What stands in both of two lists in order, of which the first is not the longer. */
function intersection(short: Uint32Array, long: Uint32Array): Uint32Array {
  const found = new Uint32Array(short.length)
  let size = 0
  let at = 0
  const isFarShorter = short.length * 16 < long.length
  for (const owner of short) {
    if (isFarShorter) at = firstFrom(long, owner, at)
    else while (at < long.length && (long[at] ?? 0) < owner) at++
    if (long[at] === owner) found[size++] = owner
  }
  return found.subarray(0, size)
}

/** The first place in a list in order, from `low` on, that is not below a value. */
export function firstFrom(sorted: ArrayLike<number>, value: number, low = 0): number {
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The best of some shares, best first. */
function best(shares: Share[], most: number): Share[] {
  if (shares.length > 4 * most) {
    // A sample tells from where on a share may be among the best, so that few are sorted.
    const sample = shares.filter((_, at) => at % 16 === 0).toSorted((a, b) => b.share - a.share)
    const floor = sample[Math.ceil(most / 8)]?.share ?? 0
    const upper = shares.filter(({ share }) => share >= floor)
    if (upper.length >= most) shares = upper
  }
  return shares.toSorted((a, b) => b.share - a.share || a.owner - b.owner).slice(0, most)
}
