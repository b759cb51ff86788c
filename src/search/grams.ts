/** Owners of texts, with how much of a pattern each holds: 1 for every pair of characters in it. */
export interface Share {
  readonly owner: number
  readonly share: number
}

/** Finds the owners of texts by the pairs of characters that they hold, without looking at each text. */
export interface GramIndex {
  /**
   * The owners that hold at least `least` of a pattern, best first and at most `most`. Rare pairs weigh more than common
   * ones; what few hold is looked up first, and a pair that cannot bring anybody over `least` adds nobody.
   */
  holders(pattern: string, least: number, most: number): Share[]
  /** How rare the pairs of a pattern are together: the sum of their weights. */
  weightOf(pattern: string): number
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** The pairs of a text, each once. A text of one character is its own only pair. */
function pairsOf(text: string): number[] {
  if (text.length === 1) return [text.charCodeAt(0)]
  const pairs: number[] = []
  for (let at = 0; at + 1 < text.length; at++) pairs.push(pairAt(text, at))
  return [...new Set(pairs)]
}

/** An index over texts. `textsOf` gives all texts of an owner; owners are numbered from 0. */
export function gramIndex(owners: number, textsOf: (owner: number) => Iterable<string>): GramIndex {
  const growing = new Map<number, number[]>()
  for (let owner = 0; owner < owners; owner++) {
    const add = (pair: number): void => {
      const list = growing.get(pair)
      if (!list) growing.set(pair, [owner])
      else if (list[list.length - 1] !== owner) list.push(owner)
    }
    for (const text of textsOf(owner)) {
      for (let at = 0; at + 1 < text.length; at++) add(pairAt(text, at))
      for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x4e00) add(text.charCodeAt(at))
    }
  }
  const postings = new Map(Array.from(growing, ([pair, list]) => [pair, Uint32Array.from(list)] as const))
  const weight = (holders: number): number => Math.log(1 + owners / Math.max(holders, 0.5))
  const scores = new Float32Array(owners)

  const listsOf = (pattern: string): { list: Uint32Array | undefined; weight: number }[] =>
    pairsOf(pattern).map((pair) => {
      const list = postings.get(pair)
      return { list, weight: weight(list?.length ?? 0) }
    })

  return {
    weightOf: (pattern) => listsOf(pattern).reduce((sum, one) => sum + one.weight, 0),
    holders: (pattern, least, most) => {
      const lists = listsOf(pattern).toSorted((a, b) => b.weight - a.weight)
      const total = lists.reduce((sum, one) => sum + one.weight, 0)
      const touched: number[] = []
      let left = total
      for (const { list, weight: rarity } of lists) {
        const mayAdd = left >= least * total
        left -= rarity
        for (const owner of list ?? []) {
          const score = scores[owner] ?? 0
          if (score === 0) {
            if (!mayAdd) continue
            touched.push(owner)
          }
          scores[owner] = score + rarity
        }
      }
      const found: Share[] = []
      for (const owner of touched) {
        const share = (scores[owner] ?? 0) / total
        if (share >= least - 1e-6) found.push({ owner, share })
        scores[owner] = 0
      }
      found.sort((a, b) => b.share - a.share)
      return found.slice(0, most)
    },
  }
}
