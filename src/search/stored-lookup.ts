import type { Postings } from './grams.ts'
import type { Lookup } from './lookup.ts'
import { lazily } from './once.ts'
import { base64Of, bytesIn } from './table-text.ts'

/** As many lines a lookup is written on. */
export const LOOKUP_LINES = 8

/** A lookup as JSON, a line a part. */
export function lookupLines(lookup: Lookup): string[] {
  return [
    storedPostings(lookup.written),
    storedPostings(lookup.heard),
    storedPostings(lookup.content),
    storedPostings(lookup.contentSounds),
    [...lookup.stems],
    [...lookup.amounts],
    [...lookup.names],
    [...lookup.ids],
  ].map((part) => JSON.stringify(part))
}

/** Reads such lines, each when it is first needed. */
export function lookupIn(line: (at: number) => string): Lookup {
  const part = (at: number): unknown => JSON.parse(line(at))
  const postings = (at: number) => (): Postings => postingsIn(part(at) as StoredPostings)
  return lazily<Lookup>({
    written: postings(0),
    heard: postings(1),
    content: postings(2),
    contentSounds: postings(3),
    stems: () => new Map(part(4) as [string, number[]][]),
    amounts: () => new Map(part(5) as [number, number[]][]),
    names: () => new Map(part(6) as [string, number[]][]),
    ids: () => new Map(part(7) as [string, number][]),
  })
}

/** The bytes of the lists, in base64. */
type StoredPostings = Readonly<Record<keyof Postings, string>>

function storedPostings({ pairs, ends, owners }: Postings): StoredPostings {
  return { pairs: base64Of(pairs), ends: base64Of(ends), owners: base64Of(owners) }
}

function postingsIn({ pairs, ends, owners }: StoredPostings): Postings {
  return {
    pairs: new Int32Array(bytesIn(pairs)),
    ends: new Uint32Array(bytesIn(ends)),
    owners: new Uint32Array(bytesIn(owners)),
  }
}
