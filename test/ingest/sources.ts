import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutLookalikes } from '../../src/budget/lookalikes.ts'
import { readTables, type Tables } from '../../src/dataset/read-tables.ts'
import { budgetPoints } from '../../src/ingest/budget-points.ts'
import { budgetTables } from '../../src/ingest/budget-tables.ts'
import { decode } from '../../src/ingest/decode.ts'
import type { Layout } from '../../src/ingest/layout.ts'
import { programSheets } from '../../src/ingest/program-sheets.ts'
import { requestAndBudgetList } from '../../src/ingest/request-and-budget-list.ts'
import { requestList } from '../../src/ingest/request-list.ts'

/** The published documents of data/, by id, with the layout that reads each. The file is <id>.txt in SOURCES_DIR. */
export const LAYOUT_OF: Readonly<Record<string, Layout>> = {
  'r2-budget-programs': budgetTables,
  'r2-requests': requestList,
  'r2-program-sheets': programSheets,
  'r3-budget-programs': requestAndBudgetList,
  'r3-budget-points': budgetPoints,
}
export const DOCUMENTS = Object.keys(LAYOUT_OF)

/** The text of a published document; undefined where SOURCES_DIR does not hold it. */
export function sourceText(document: string): string | undefined {
  const directory = process.env['SOURCES_DIR']
  const path = directory === undefined ? undefined : join(directory, `${document}.txt`)
  if (path === undefined || !existsSync(path)) return undefined
  const decoded = decode(readFileSync(path))
  return 'text' in decoded ? decoded.text : undefined
}

export const hasSources = DOCUMENTS.every((document) => sourceText(document) !== undefined)

/** The reviewed data. */
export function reviewedTables(): Tables {
  return readTables(fileURLToPath(new URL('../../data/', import.meta.url))).tables
}

/** A text by which printings are compared: without width, spaces, look-alikes, and kinds of dashes. */
export function printed(text: string): string {
  return withoutLookalikes(text)
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[〜～]/gu, '~')
    .replaceAll(/[‐－−―-]/gu, 'ー')
}
