import type { Candidate, CandidateValue } from './layout.ts'

/** A field in which a candidate differs from the data. A side that has no value is undefined. */
export interface FieldChange {
  readonly field: string
  /** What data/ holds. */
  readonly old: CandidateValue | undefined
  /** What the document gives. */
  readonly new: CandidateValue | undefined
}

/** A row of the data. */
export interface KnownRow {
  /** The kind of candidate that it is compared with: 'program', or the name of its table. */
  readonly kind: string
  /** How a person finds it: its name, where it has one, and its key. */
  readonly label: string
}

/** A row of the data and the candidate that belongs to it. */
export interface Compared {
  readonly known: KnownRow
  readonly candidate: Candidate
  readonly fields: readonly FieldChange[]
}

/** How the rows that a document gives compare with what data/ holds of it. */
export interface Comparison {
  readonly equal: readonly Compared[]
  /** Equal but for the row and the line: something was put in or taken out above them. */
  readonly moved: readonly Compared[]
  readonly differing: readonly Compared[]
  /** In data/, of a kind that the layout reads completely, and not among the candidates. */
  readonly missing: readonly KnownRow[]
  /** Among the candidates, and not in data/. */
  readonly extra: readonly Candidate[]
}

/** The fields of a candidate, or what data/ holds of one row in the same form. */
export type Fields = Readonly<Record<string, CandidateValue>>

/** A row of the data in the fields of a candidate. */
export interface Known {
  readonly known: KnownRow
  /** Line of the document; undefined where the table does not keep it. */
  readonly line: number | undefined
  readonly fields: Fields
}

/** What two values are compared by: the same for a list with the same texts, and for nothing and undefined. */
export function isSameValue(a: CandidateValue | undefined, b: CandidateValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
