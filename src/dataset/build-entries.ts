import { parsePartialDate } from '../budget/partial-date.ts'
import type { Entry, StageAmount } from '../budget/program.ts'
import type { ThousandYen } from '../budget/yen.ts'
import type { Names } from './build-names.ts'
import { need, noteOf } from './build-parts.ts'
import { printedBy } from './printed-values.ts'
import type { Placed, Tables } from './read-tables.ts'
import { entryKey } from './rules/rule.ts'
import type { Row } from './table.ts'
import type { TABLES } from './tables.ts'

/** Makes an entry out of its row and the rows of the other tables that belong to it. */
export function entryBuilder(tables: Tables, names: Names): (row: EntryRow) => Entry {
  const { documents, departments, bureaus, titles, pillars, policies } = names
  const of = <R extends { document: string; row: number; position?: number }>(rows: readonly R[]) => {
    const inOrder = rows.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    const groups = Map.groupBy(inOrder, entryKey)
    return (entry: { document: string; row: number }): readonly R[] => groups.get(entryKey(entry)) ?? []
  }
  const [departmentsOf, fundingOf, openingsOf] = [
    of(tables['entry-departments']),
    of(tables.funding),
    of(tables.openings),
  ]
  const [facilitiesOf, changesOf, termsOf, correctionsOf] = [
    of(tables.facilities),
    of(tables.changes),
    of(tables.terms),
    of(tables.corrections),
  ]

  const [lineItemsOf, scheduleOf, detailsOf] = [
    of(tables['line-items']),
    of(tables.schedules),
    of(tables.details),
  ]
  const printed = printedBy(tables)
  const [linksOf, decisionsOf] = [of(tables.links), of(tables.decisions)]

  return (row) => {
    const document = need(documents, row.document)
    const policy = row.policy === undefined ? undefined : need(policies, row.policy)
    const requested = stageAmount(row.requested, row.requested_expansion)
    const bureau = departmentsOf(row)[0]?.bureau
    const [link] = linksOf(row)
    const [decision] = decisionsOf(row)
    const budgeted = stageAmount(row.budgeted, row.budgeted_expansion)
    return {
      programId: row.program,
      source: { document, row: row.row, section: row.section, line: row.line },
      fiscalYear: document.fiscalYear,
      printedName: row.printed_name,
      category: row.category,
      ...(row.title !== undefined && { title: need(titles, row.title) }),
      titleAndOthers: row.title_and_others,
      ...(row.pillar !== undefined && { pillar: need(pillars, row.pillar) }),
      ...(policy && { policy }),
      departments: departmentsOf(row).map((part) => need(departments, part.department)),
      ...(bureau !== undefined && { bureau: need(bureaus, bureau) }),
      departmentsAndOthers: row.departments_and_others,
      ...(requested && { requested }),
      ...(budgeted && { budgeted }),
      funding: fundingOf(row).map(({ source, amount }) => ({ source, amount })),
      openings: openingsOf(row).map((part) => ({
        id: part.opening,
        what: { ja: part.what_ja, en: part.what_en },
        reading: part.reading,
        date: part.date,
        kind: part.kind,
        ...(part.area && { area: part.area }),
        ...noteOf(part.note_ja, part.note_en),
      })),
      facilities: facilitiesOf(row).map((part) => ({
        name: { ja: part.name, en: part.name_en },
        reading: part.reading,
        work: { ja: part.work_ja, en: part.work_en },
        ...(part.area && { area: part.area }),
      })),
      changes: changesOf(row).map((part) => ({
        subject: { ja: part.subject_ja, en: part.subject_en },
        before: printed(part.before),
        after: printed(part.after),
      })),
      terms: termsOf(row).map((part) => ({
        subject: { ja: part.subject_ja, en: part.subject_en },
        value: printed(part.value),
      })),
      corrections: correctionsOf(row).map((part) => ({
        field: part.field,
        printed: part.printed,
        meant: part.meant,
        reason: { ja: part.reason_ja, en: part.reason_en },
      })),
      ...noteOf(row.note_ja, row.note_en),
      summary: { ja: row.summary_ja, en: row.summary_en },
      keywords: row.keywords ?? [],
      ...(link && { link: { kind: link.kind, evidence: { ja: link.evidence_ja, en: link.evidence_en } } }),
      lineItems: lineItemsOf(row).map((part) => ({
        part: part.part,
        name: { ja: part.name_ja, en: part.name_en },
        ...(part.requested !== undefined && { requested: part.requested }),
        ...(part.budgeted !== undefined && { budgeted: part.budgeted }),
      })),
      schedule: scheduleOf(row).map((part) => ({
        when: part.when.split('/').flatMap((month) => parsePartialDate(month) ?? []),
        printed: part.printed,
        what: { ja: part.what_ja, en: part.what_en },
      })),
      ...(decision && {
        decision: {
          outcome: decision.outcome,
          reason: { ja: decision.reason_ja, en: decision.reason_en },
          ...(decision.review !== undefined && { review: printed(decision.review) }),
        },
      }),
      details: detailsOf(row).map((part) => ({
        kind: part.kind,
        text: { ja: part.text_ja, en: part.text_en },
      })),
    }
  }
}

type EntryRow = Placed<Row<(typeof TABLES)['entries']>>

function stageAmount(
  total: ThousandYen | undefined,
  expansion: ThousandYen | undefined,
): StageAmount | undefined {
  if (total === undefined) return undefined
  return { total, ...(expansion !== undefined && { expansion }) }
}
