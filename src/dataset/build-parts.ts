import type { Bilingual } from '../budget/bilingual.ts'

/** A note in both languages, as a part of what it is about; nothing where there is none. */
export function noteOf(ja: string | undefined, en: string | undefined): { note?: Bilingual } {
  return ja === undefined ? {} : { note: { ja, en: en ?? ja } }
}

/** What a row names in another table. Throws where it is missing: a rule should have told. */
export function need<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`no row for ${String(key)}; the rules should have found it`)
  return value
}
