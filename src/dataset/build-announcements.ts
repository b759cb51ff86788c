import type { Announcement, FollowUp, PrintedDetails } from '../budget/announcement.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import type { BudgetDocument } from '../budget/program.ts'
import { printedBy, type Printed } from './printed-values.ts'
import type { Placed, Tables } from './read-tables.ts'
import type { Row } from './table.ts'
import type { TABLES } from './tables.ts'

type Documents = ReadonlyMap<string, BudgetDocument>
type AnnouncementRow = Placed<Row<(typeof TABLES)['announcements']>>

/** The things that documents announce, in the order of the tables. */
export function announcementsOf(tables: Tables, documents: Documents): Announcement[] {
  const printed = printedBy(tables)
  const programs = Map.groupBy(tables['announcement-programs'], keyOf)
  return tables.announcements.map((row) => ({
    opening: row.opening,
    source: { document: documentOf(documents, row.document), line: row.line },
    name: { ja: row.name, en: row.name_en },
    reading: row.reading,
    formerNames: row.former_names ?? [],
    ...(row.date && { date: row.date }),
    kind: row.kind,
    ...(row.area && { area: row.area }),
    details: detailsOf(row, printed),
    programs: (programs.get(keyOf(row)) ?? []).map(({ program }) => program),
  }))
}

/** What later documents say about programs, by document and position. */
export function followUpsOf(tables: Tables, documents: Documents): FollowUp[] {
  const printed = printedBy(tables)
  return tables['follow-ups']
    .map((row) => ({ row, document: documentOf(documents, row.document) }))
    .toSorted((a, b) => a.document.order - b.document.order || a.row.position - b.row.position)
    .map(({ row, document }) => ({
      program: row.program,
      source: { document, line: row.line },
      kind: row.kind,
      text: { ja: row.text_ja, en: row.text_en },
      ...(row.earlier !== undefined && { earlier: printed(row.earlier) }),
      later: printed(row.later),
    }))
}

function detailsOf(row: AnnouncementRow, printed: Printed): PrintedDetails {
  const contents = bilingual(row.contents_ja, row.contents_en)
  const replaces = bilingual(row.replaces_ja, row.replaces_en)
  return {
    ...(row.address !== undefined && { address: printed(row.address) }),
    ...(row.size !== undefined && { size: printed(row.size) }),
    ...(row.hours !== undefined && { hours: printed(row.hours) }),
    ...(row.closed_days !== undefined && { closedDays: printed(row.closed_days) }),
    ...(contents && { contents }),
    ...(replaces && { replaces }),
  }
}

function bilingual(ja: string | undefined, en: string | undefined): Bilingual | undefined {
  return ja === undefined ? undefined : { ja, en: en ?? ja }
}

function keyOf(row: { readonly document: string; readonly position: number }): string {
  return `${row.document} ${row.position}`
}

function documentOf(documents: Documents, id: string): BudgetDocument {
  const document = documents.get(id)
  if (!document) throw new Error(`no document ${id}; the rules should have found it`)
  return document
}
