import type { Tables } from './read-tables.ts'

type AccountRow = Tables['accounts'][number]

/** The rows of accounts.csv that one document gives for one year. */
export interface AccountsOfYear {
  readonly first: AccountRow
  readonly rows: readonly AccountRow[]
  /** The row for all accounts together. */
  readonly all: AccountRow | undefined
  readonly single: readonly AccountRow[]
}

/** The rows of accounts.csv by document and year. */
export function accountsByYear(tables: Pick<Tables, 'accounts'>): AccountsOfYear[] {
  const groups = Map.groupBy(tables.accounts, (row) => `${row.document} ${row.fiscal_year}`)
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const all = rows.find((row) => row.account === 'all')
    return [{ first, rows, all, single: rows.filter((row) => row !== all) }]
  })
}
