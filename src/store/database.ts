import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { troubleOf } from './problems.ts'

export type Value = SQLInputValue
export type Row = Readonly<Record<string, unknown>>

/** A SQLite database whose failures are Trouble, with words for a person. */
export interface Database {
  all(sql: string, ...values: Value[]): Row[]
  get(sql: string, ...values: Value[]): Row | undefined
  /** How many rows were changed. */
  run(sql: string, ...values: Value[]): number
  execute(sql: string): void
  /** All or nothing; from its beginning no other process writes. */
  transaction<T>(work: () => T): T
  close(): void
}

/** How long a statement waits for another process, in milliseconds: no answer may take longer because of that. */
const PATIENCE = 1000

/** Opens a database file, made where there is none, with its directory; `:memory:` is kept nowhere. */
export function openDatabase(file: string): Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    const database = new DatabaseSync(file, { timeout: PATIENCE, enableForeignKeyConstraints: true })
    try {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
      return guarded(database)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw troubleOf(error, file)
  }
}

function guarded(database: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, known)
    return known
  }
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw troubleOf(error)
    }
  }
  return {
    all: (sql, ...values) => guard(() => statement(sql).all(...values)),
    get: (sql, ...values) => guard(() => statement(sql).get(...values)),
    run: (sql, ...values) => guard(() => Number(statement(sql).run(...values).changes)),
    execute: (sql) => guard(() => database.exec(sql)),
    transaction: (work) => {
      guard(() => database.exec('BEGIN IMMEDIATE'))
      try {
        const result = work()
        guard(() => database.exec('COMMIT'))
        return result
      } catch (error) {
        // A full disk or the like has ended the transaction already.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
}
