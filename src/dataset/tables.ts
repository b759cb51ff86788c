import { ANNOUNCEMENT_TABLES } from './announcement-tables.ts'
import { ENTRY_TABLES } from './entry-tables.ts'
import { NAME_TABLES } from './name-tables.ts'
import { TOTAL_TABLES } from './total-tables.ts'

/** Every table of data/, by file name without .csv. The one place that says what a table looks like. */
export const TABLES = { ...NAME_TABLES, ...ENTRY_TABLES, ...TOTAL_TABLES, ...ANNOUNCEMENT_TABLES } as const

export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
