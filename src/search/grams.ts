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
 * Who holds which pair of characters, in lists that need no making when they are read again: the pairs in order, for each
 * the end of its owners, and the owners of all pairs, one list after the other.
 */
export interface Postings {
  readonly pairs: Int32Array
  readonly ends: Uint32Array
  readonly owners: Uint32Array
}

/**
 * The postings of texts. `textsOf` gives all texts of an owner; owners are numbered from 0. Single characters are looked up
 * as well where they are kanji.
 */
export function postingsOf(owners: number, textsOf: (owner: number) => Iterable<string>): Postings {
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
  const pairs = Int32Array.from(growing.keys()).toSorted()
  const lists = Array.from(pairs, (pair) => growing.get(pair) ?? [])
  let end = 0
  const ends = Uint32Array.from(lists, (list) => (end += list.length))
  const all = new Uint32Array(end)
  lists.forEach((list, at) => all.set(list, ends[at - 1] ?? 0))
  return { pairs, ends, owners: all }
}

/** The place of a pair in postings; -1 where nobody holds it. */
type PlaceOf = (pair: number) => number

function placesIn(pairs: Int32Array): PlaceOf {
  // A table of places, at least twice as large as needed: a pair stands at its hash, or at the next that was free.
  const bits = Math.max(1, Math.ceil(Math.log2(2 * pairs.length + 1)))
  const last = 2 ** bits - 1
  const table = new Uint32Array(last + 1)
  const hashOf = (pair: number): number => Math.imul(pair, SCATTER) >>> (32 - bits)
  for (let place = 0; place < pairs.length; place++) {
    let at = hashOf(pairs[place] ?? 0)
    while (table[at] !== 0) at = (at + 1) & last
    table[at] = place + 1
  }
  return (pair) => {
    for (let at = hashOf(pair); ; at = (at + 1) & last) {
      const place = (table[at] ?? 0) - 1
      if (place === -1 || pairs[place] === pair) return place
    }
  }
}

/** An odd number whose products are spread evenly in their upper bits (2³² divided by the golden ratio). */
const SCATTER = 0x9e3779b1

/** An index over texts. */
export function gramIndex(owners: number, textsOf: (owner: number) => Iterable<string>): GramIndex {
  return gramsIn(owners, postingsOf(owners, textsOf))
}

/** An index over postings of so many owners. */
export function gramsIn(owners: number, postings: Postings): GramIndex {
  const { pairs, ends, owners: all } = postings
  const placeOf = placesIn(pairs)
  const startOf = (place: number): number => (place === 0 ? 0 : (ends[place - 1] ?? 0))
  const endOf = (place: number): number => ends[place] ?? 0
  const scores = new Float32Array(owners)
  const kept = new Uint32Array(owners)

  const alike: GramIndex['alike'] = (pattern, least, most) => {
    const lists = pairsOf(pattern)
      .map((pair) => {
        const place = placeOf(pair)
        const [from, to] = place === -1 ? [0, 0] : [startOf(place), endOf(place)]
        return { from, to, weight: Math.log(1 + owners / Math.max(to - from, 0.5)) }
      })
      .toSorted((a, b) => b.weight - a.weight)
    const total = lists.reduce((sum, one) => sum + one.weight, 0)
    const touched: number[] = []
    let left = total
    for (const { from, to, weight } of lists) {
      // What only common pairs speak for cannot come over the least; rare pairs were looked up first.
      const mayAdd = left >= least * total && touched.length < MOST_TOUCHED
      left -= weight
      for (let at = from; at < to; at++) {
        const owner = all[at] ?? 0
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

  const holders: GramIndex['holders'] = (pattern) => {
    const places = pairsOf(pattern).map(placeOf)
    let rarest = places[0] ?? -1
    for (const place of places) {
      if (place === -1) return NOBODY
      if (endOf(place) - startOf(place) < endOf(rarest) - startOf(rarest)) rarest = place
    }
    if (rarest === -1) return NOBODY
    if (places.length === 1) return all.subarray(startOf(rarest), endOf(rarest))
    kept.set(all.subarray(startOf(rarest), endOf(rarest)))
    let size = endOf(rarest) - startOf(rarest)
    for (const place of places) {
      if (place !== rarest) size = keepThose(kept, size, all, startOf(place), endOf(place))
      if (size === 0) return NOBODY
    }
    return kept.slice(0, size)
  }
  return { alike, holders }
}

/** More owners than these are not told apart by what is common to them. */
const MOST_TOUCHED = 20_000

const FIRST_KANJI = 0x4e00

/** Keeps of the first values, in order, those that stand in a stretch of a list in order; how many are left. */
function keepThose(values: Uint32Array, size: number, list: Uint32Array, from: number, to: number): number {
  let left = 0
  let at = from
  const isFarShorter = size * 16 < to - from
  for (let next = 0; next < size; next++) {
    const value = values[next] ?? 0
    if (isFarShorter) at = firstFrom(list, value, at, to)
    else while (at < to && (list[at] ?? 0) < value) at++
    if (at < to && list[at] === value) values[left++] = value
  }
  return left
}

/** The first place of a list in order, within a stretch of it, that is not below a value. */
export function firstFrom(sorted: ArrayLike<number>, value: number, low = 0, high = sorted.length): number {
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
