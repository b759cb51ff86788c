import { budgetTables } from './budget-tables.ts'
import { budgetPoints } from './budget-points.ts'
import type { Layout } from './layout.ts'
import { programSheets } from './program-sheets.ts'
import { requestAndBudgetList } from './request-and-budget-list.ts'
import { requestList } from './request-list.ts'
import { spreadsheet } from './spreadsheet.ts'

/** Every layout that can be read, in the order in which they are offered. */
export const LAYOUTS: readonly Layout[] = [
  budgetTables,
  requestList,
  requestAndBudgetList,
  programSheets,
  budgetPoints,
  spreadsheet,
]
