import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** A word of a group of synonyms, and whether it may be replaced by the others. */
export interface Synonym {
  readonly word: string
  readonly use: 'both-ways' | 'meant-only' | 'never'
}

/** Words that mean the same. */
export type SynonymGroup = readonly Synonym[]

const FILE = z.array(
  z.object({
    items: z.array(
      z.object({ midashi: z.string(), expandControl: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
    ),
  }),
)
/** 展開制御フラグ: always used; used as a replacement only; never used. */
const USE = ['both-ways', 'meant-only', 'never'] as const

/**
 * The synonym dictionary of Sudachi (Works Applications, Apache-2.0), as the npm package sudachi-synonyms-dictionary holds
 * it. Only building the data needs it: 14 MB.
 */
export function sudachiSynonyms(): SynonymGroup[] {
  // The package exports only a way to fetch the file; it stands beside what it exports.
  const main = createRequire(import.meta.url).resolve('sudachi-synonyms-dictionary')
  const path = join(dirname(main), 'sudachi-synonyms-dictionary.json')
  return FILE.parse(JSON.parse(readFileSync(path, 'utf8'))).map(({ items }) =>
    items.map(({ midashi, expandControl }) => ({ word: midashi, use: USE[expandControl] })),
  )
}
