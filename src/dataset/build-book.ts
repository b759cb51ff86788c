import { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { announcementsOf, followUpsOf } from './build-announcements.ts'
import { entryBuilder } from './build-entries.ts'
import { buildNames } from './build-names.ts'
import { buildTotals } from './build-totals.ts'
import type { Tables } from './read-tables.ts'

/** Makes the book out of tables in which no rule finds a fault. Throws for a missing row: a rule should have told. */
export function buildBook(tables: Tables, version: string): BudgetBook {
  const names = buildNames(tables)
  const entryOf = entryBuilder(tables, names)
  const entries = Map.groupBy(tables.entries.map(entryOf), (entry) => entry.programId)
  return new BudgetBook({
    version,
    words: tables.words.map(({ written, means, kind }) => ({ written, means, kind })),
    documents: [...names.documents.values()],
    departments: [...names.departments.values()],
    titles: [...names.titles.values()],
    programs: tables.programs.map((row): Program => ({
      id: row.id,
      name: { ja: row.name, en: row.name_en },
      reading: row.reading,
      entries: (entries.get(row.id) ?? []).toSorted(
        (a, b) => b.fiscalYear - a.fiscalYear || b.source.document.order - a.source.document.order,
      ),
    })),
    announcements: announcementsOf(tables, names.documents),
    followUps: followUpsOf(tables, names.documents),
    totals: buildTotals(tables, names.documents),
    movedIds: new Map(
      tables['program-ids'].flatMap((row) => (row.moved_to === undefined ? [] : [[row.id, row.moved_to]])),
    ),
  })
}
