import type { Column } from './column.ts'

/** Columns that must name a row of another table. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
  readonly targets: readonly string[]
}

/** One CSV file of data/: what it holds, its columns in order, and how it hangs together with the others. */
export interface Table<C extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  readonly title: string
  readonly columns: C
  readonly key: readonly string[]
  readonly references: readonly Reference[]
}

/** A row of a table, read. */
export type Row<T extends Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never
}

/** The keys of a vocabulary. */
export const keysOf = <K extends string>(vocabulary: Record<K, unknown>): K[] =>
  Object.keys(vocabulary) as K[]
/** A reference to another table. */
export const to = (table: string, columns: readonly string[], targets: readonly string[]): Reference => ({
  columns,
  table,
  targets,
})
/** A table definition with the types of its columns kept. */
export function table<const C extends Record<string, Column<unknown>>>(definition: Table<C>): Table<C> {
  return definition
}
