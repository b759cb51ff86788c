import type { Bilingual } from './bilingual.ts'
import type { PartialDate } from './partial-date.ts'
import type { TextPlace } from './program.ts'
import type { Area, FollowUpKind, OpeningKind } from './vocabulary.ts'

/** What a document prints of a thing beside its name and time; hours and the like are exactly as printed, and in English. */
export interface PrintedDetails {
  readonly address?: Bilingual
  readonly size?: Bilingual
  readonly hours?: Bilingual
  readonly closedDays?: Bilingual
  /** What it is for, in our own words. */
  readonly contents?: Bilingual
  /** What it takes the place of. */
  readonly replaces?: Bilingual
}

/** Something that opens or starts, told by a document apart from any row about a program. */
export interface Announcement {
  /** Id of the thing that opens, the same across documents. */
  readonly opening: string
  readonly source: TextPlace
  readonly name: Bilingual
  readonly reading: string
  readonly formerNames: readonly string[]
  /** Absent where the document prints no time. */
  readonly date?: PartialDate
  readonly kind: OpeningKind
  readonly area?: Area
  readonly details: PrintedDetails
  /** Ids of the programs that it belongs to: none, one or several. */
  readonly programs: readonly string[]
}

/** What a later document says about a program that an earlier one announced. */
export interface FollowUp {
  readonly program: string
  readonly source: TextPlace
  readonly kind: FollowUpKind
  /** What became of it, in our own words. */
  readonly text: Bilingual
  /** As the earlier document prints it; absent where that prints nothing. */
  readonly earlier?: Bilingual
  readonly later: Bilingual
}
