import type { Distance } from './query.ts'

/** The kinds of evidence that a program is meant, strongest first, with the confidence each starts from. */
export const EVIDENCE = {
  id: 100,
  'exact-name': 98,
  'exact-reading': 95,
  amount: 90,
  name: 80,
  reading: 76,
  part: 66,
  'part-reading': 62,
  keyword: 60,
  english: 58,
  'name-typo': 54,
  'reading-typo': 52,
  words: 34,
  content: 34,
} as const

export type EvidenceKind = keyof typeof EVIDENCE

/**
 * What became of a word that was typed: it stands there as typed, as another word for it (`meant`, `near`), as one of
 * the same sound (`heard`), as what it is a slip for, in the name of a department in charge, or not at all.
 */
export interface WordFound {
  readonly typed: string
  readonly how: Distance | 'slip' | 'department' | 'missing'
  /** The wording that stands there for it, folded. */
  readonly as?: string
}

/** Why a program was found. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** The name, reading or word that matched, as a reader knows it. */
  readonly matched: string
  /** Higher is better; comparable between programs. */
  readonly score: number
  /** The words of the documents that stood for what was typed, where these are others, folded. */
  readonly via?: readonly string[]
  /** What became of each word, where they were looked for one by one or one of them stands for another. */
  readonly words?: readonly WordFound[]
  /** Set on what is enough to offer a program, and too little to take it as meant. */
  readonly weak?: true
}

/** Takes evidence as it is found. */
export type Tell = (why: Evidence) => void

/** Evidence of a kind. `coverage` says how much of what was compared it covers, 1 being all. */
export function evidence(kind: EvidenceKind, matched: string, coverage: number): Evidence {
  return { kind, matched, score: EVIDENCE[kind] + Math.min(1, coverage) * 10 }
}

/** The same evidence, marked as weak when it is. */
export function weakIf(isWeak: boolean, why: Evidence): Evidence {
  return isWeak ? { ...why, weak: true } : why
}

/** The same evidence, rated this much lower. */
export function lowered(why: Evidence, by: number): Evidence {
  return by === 0 ? why : { ...why, score: why.score - by }
}
