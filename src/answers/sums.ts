import type { BudgetBook, FundedProgram, ProgramYear } from '../budget/book.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Department } from '../budget/program.ts'
import type { FundingSource } from '../budget/vocabulary.ts'
import { sumOf, type ThousandYen } from '../budget/yen.ts'

/** What the documents of a year hold of a department. */
export interface DepartmentSum {
  readonly records: readonly ProgramYear[]
  /** All that is budgeted, in 千円; shared programs are counted in full. */
  readonly total: ThousandYen
  /** How many programs are budgeted, how many are only requested, and how many are shared with other departments. */
  readonly budgeted: number
  readonly onlyRequested: number
  readonly shared: number
}

/** Sums up the programs of a department in a year. Requests are counted and never added. */
export function departmentSum(department: Department, year: FiscalYear, book: BudgetBook): DepartmentSum {
  const records = book.recordsOf(department, year)
  const amounts = records.flatMap(({ record }) => (record.budgeted?.total ? [record.budgeted.total] : []))
  return {
    records,
    total: sumOf(amounts),
    budgeted: amounts.length,
    onlyRequested: records.length - amounts.length,
    shared: records.filter(({ record: { lead } }) => lead.departments.length > 1 || lead.departmentsAndOthers)
      .length,
  }
}

/** What the documents of a year say that a funding source gives. */
export interface SourceSum {
  readonly funded: readonly FundedProgram[]
  /** All that the source gives, and all that the programs with a funding get, in 千円. */
  readonly total: ThousandYen
  readonly whole: ThousandYen
}

/** Sums up what a funding source gives to programs in a year. */
export function sourceSum(source: FundingSource, year: FiscalYear, book: BudgetBook): SourceSum {
  const funded = book.fundedBy(source, year)
  return {
    funded,
    total: sumOf(funded.map(({ amount }) => amount)),
    whole: sumOf(book.recordsIn(year).flatMap(({ record }) => record.funded?.budgeted?.total ?? [])),
  }
}
