import type { TextPlace } from '../budget/program.ts'
import type { BudgetDocument } from '../budget/program.ts'
import type { Totals } from '../budget/totals.ts'
import { thousandYen, tenThousandYen } from '../budget/yen.ts'
import { buildFocusAreas } from './build-focus.ts'
import { need } from './build-parts.ts'
import { printedBy } from './printed-values.ts'
import type { Tables } from './read-tables.ts'

/** Makes what documents say above single programs. */
export function buildTotals(tables: Tables, documents: ReadonlyMap<string, BudgetDocument>): Totals {
  const printed = printedBy(tables)
  const placeOf = (row: { document: string; line: number }): TextPlace => ({
    document: need(documents, row.document),
    line: row.line,
  })
  return {
    accounts: tables.accounts.map((row) => ({
      account: row.account,
      fiscalYear: row.fiscal_year,
      amount: row.amount,
      sharePercent: row.share_percent,
      ...(row.difference !== undefined && { difference: thousandYen(row.difference) }),
      ...(row.growth_percent !== undefined && { growthPercent: row.growth_percent }),
      place: placeOf(row),
    })),
    planSummary: inOrder(tables['plan-summary']).map((row) => ({
      part: row.part,
      kind: row.kind,
      position: row.position,
      name: { ja: row.name, en: row.name_en },
      programs: row.programs,
      amount: tenThousandYen(row.amount_man),
      rounding: tenThousandYen(row.rounding_man),
      place: placeOf(row),
    })),
    focusAreas: buildFocusAreas(tables, placeOf, printed),
    keyFigures: inOrder(tables['key-figures']).map((row) => ({
      kind: row.kind,
      subject: { ja: row.subject_ja, en: row.subject_en },
      value: printed(row.value),
      place: placeOf(row),
    })),
    documentCorrections: inOrder(tables['document-corrections']).map((row) => ({
      field: row.field,
      printed: row.printed,
      meant: row.meant,
      reason: { ja: row.reason_ja, en: row.reason_en },
      place: placeOf(row),
    })),
  }
}

function inOrder<R extends { readonly position: number }>(rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => a.position - b.position)
}
