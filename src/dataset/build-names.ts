import type { BudgetDocument } from '../budget/program.ts'
import type { Placed, Tables } from './read-tables.ts'
import type { Row } from './table.ts'
import type { TABLES } from './tables.ts'

/** What other rows name, by id. */
export type Names = ReturnType<typeof buildNames>

/** Makes documents, departments and the other things that rows name, by id and in the order of their tables. */
export function buildNames(tables: Tables) {
  const documents = new Map(tables.documents.map((row) => [row.id, documentOf(row)]))
  const departments = new Map(
    tables.departments.map((row) => [
      row.id,
      {
        id: row.id,
        name: { ja: row.name, en: row.name_en },
        reading: row.reading,
        isCollective: row.is_collective,
      },
    ]),
  )
  const named = (row: { id: string; name: string; name_en: string }) => ({
    id: row.id,
    name: { ja: row.name, en: row.name_en },
  })
  const bureaus = new Map(tables.bureaus.map((row) => [row.id, named(row)]))
  const titles = new Map(
    tables['budget-titles'].map((row) => [row.id, { ...named(row), account: row.account }]),
  )
  const pillars = new Map(tables.pillars.map((row) => [row.id, named(row)]))
  const policies = new Map(tables.policies.map((row) => [row.id, named(row)]))
  return { documents, departments, bureaus, titles, pillars, policies }
}

function documentOf(row: Placed<Row<(typeof TABLES)['documents']>>): BudgetDocument {
  return {
    id: row.id,
    title: { ja: row.title_ja, en: row.title_en },
    publisher: { ja: row.publisher_ja, en: row.publisher_en },
    fiscalYear: row.fiscal_year,
    stage: row.stage,
    population: { ja: row.population_ja, en: row.population_en },
    notCovered: { ja: row.not_covered_ja, en: row.not_covered_en },
    order: row.order,
  }
}
