import type { Bilingual } from '../budget/bilingual.ts'
import type { CsvRecord } from './csv-records.ts'

/** A line of a document that could not be read, or that a person should look at. */
export interface Remark {
  /** Line in the document's text, from 1; absent when the whole document is meant. */
  readonly line?: number
  readonly message: Bilingual
}

/** One cell of a candidate row: text, a whole number (千円 unless the field's name says otherwise), or a list of texts. */
export type CandidateValue = string | number | boolean | readonly string[]

/** A row that a document seems to give, for a person to review. Nothing of it is in data/ yet. */
export interface Candidate {
  /** What the row is: 'program' (an entry with its departments and funding), or the table of data/ that it is for. */
  readonly kind: string
  /** Line in the document's text where it begins, from 1; in a workbook, its row. */
  readonly line: number
  /** Fields by name, as read: the columns of the table. A field that the document does not give is left out. */
  readonly fields: Readonly<Record<string, CandidateValue>>
}

/** What reading a document gave. */
export interface IngestReport {
  readonly candidates: readonly Candidate[]
  /** What was filled in from a cell above, because the document prints it once. */
  readonly carriedDown: readonly Remark[]
  /** What was put together because the sums prove it. */
  readonly pairedBySums: readonly Remark[]
  /** Printed figures and dates that the layout reads and gives to no row: a person places them. */
  readonly unassigned: readonly Remark[]
  /** What could not be read, and where. A document with any of these does not fit its layout. */
  readonly unreadable: readonly Remark[]
}

/** A way in which documents are laid out. */
export interface Layout {
  /** Name on the command line. */
  readonly name: string
  readonly description: Bilingual
  /** The kinds of candidates of which it reads every row of a document. */
  readonly complete: readonly string[]
  /** Reads the text of a document. Never throws for what is wrong with the text: it tells. */
  read(text: string): IngestReport
  /** Reads the rows of a workbook's sheet; only in a layout that is a table. */
  readRecords?(records: readonly CsvRecord[]): IngestReport
}
