import type { FiscalYear } from './fiscal-year.ts'
import { compareDates, firstDay } from './partial-date.ts'
import type { BudgetDocument, BudgetTitle, Department, Entry, Opening, Program } from './program.ts'
import type { Totals } from './totals.ts'
import type { FundingSource } from './vocabulary.ts'
import { sumOf, type ThousandYen } from './yen.ts'
import { recordsOf, type YearRecord } from './year-record.ts'

/** What a book is made of. */
export interface BookParts {
  /** Identifies exactly this state of the data: it changes with every byte of the tables. */
  readonly version: string
  readonly documents: readonly BudgetDocument[]
  readonly departments: readonly Department[]
  readonly titles: readonly BudgetTitle[]
  readonly programs: readonly Program[]
  readonly words: readonly WordRelation[]
  /** What documents say above single programs. */
  readonly totals: Totals
  /** Ids that programs had before: old id → present id. */
  readonly movedIds: ReadonlyMap<string, string>
}

/** A word that people write for another that the documents print. A variant is the same word in another spelling. */
export interface WordRelation {
  readonly written: string
  readonly means: string
  readonly kind: 'variant' | 'abbreviation' | 'everyday'
}

/** An opening together with the program and the entry that announce it. */
export interface AnnouncedOpening {
  readonly program: Program
  readonly entry: Entry
  readonly opening: Opening
}

/** A program in a year. */
export interface ProgramYear {
  readonly program: Program
  readonly record: YearRecord
}

/** What one funding source gives to one program in a year, by the entry that gives the funding. */
export interface FundedProgram extends ProgramYear {
  readonly entry: Entry
  readonly amount: ThousandYen
}

/** The loaded budget, and the questions that can be asked of it. It never changes. */
export class BudgetBook {
  readonly version: string
  readonly documents: readonly BudgetDocument[]
  readonly departments: readonly Department[]
  readonly titles: readonly BudgetTitle[]
  readonly programs: readonly Program[]
  readonly words: readonly WordRelation[]
  /** What documents say above single programs. */
  readonly totals: Totals
  /** Fiscal years with at least one program, newest first. */
  readonly years: readonly FiscalYear[]
  readonly #byId: ReadonlyMap<string, Program>
  readonly #movedIds: ReadonlyMap<string, string>

  constructor(parts: BookParts) {
    this.version = parts.version
    this.documents = parts.documents
    this.departments = parts.departments
    this.titles = parts.titles
    this.programs = parts.programs
    this.words = parts.words
    this.totals = parts.totals
    this.years = [
      ...new Set(parts.programs.flatMap((program) => program.entries.map((entry) => entry.fiscalYear))),
    ].toSorted((a, b) => b - a)
    this.#byId = new Map(parts.programs.map((program) => [program.id, program]))
    this.#movedIds = parts.movedIds
  }

  /** The program with this id, or with the id that replaced it. */
  program(id: string): Program | undefined {
    return this.#byId.get(this.#movedIds.get(id) ?? id)
  }

  /** Everything about a program in a year; undefined where the documents hold nothing. */
  record(program: Program, year: FiscalYear): YearRecord | undefined {
    return recordsOf(program).find((record) => record.fiscalYear === year)
  }

  /** The programs of a department in a year, largest budgeted amount first; requests without a budget come last. */
  recordsOf(department: Department, year: FiscalYear): ProgramYear[] {
    return this.recordsIn(year)
      .filter(({ record }) => record.lead.departments.some((one) => one.id === department.id))
      .toSorted((a, b) => (b.record.budgeted?.total ?? -1) - (a.record.budgeted?.total ?? -1))
  }

  /** What a funding source gives in a year, largest first. */
  fundedBy(source: FundingSource, year: FiscalYear): FundedProgram[] {
    return this.recordsIn(year)
      .flatMap(({ program, record }) =>
        record.funded
          ? [{ program, record, entry: record.funded, amount: fundingFrom(record.funded, source) }]
          : [],
      )
      .filter(({ amount }) => amount > 0)
      .toSorted((a, b) => b.amount - a.amount)
  }

  /** Every announced opening, earliest first. What two documents say alike of one program is told once. */
  openings(): AnnouncedOpening[] {
    return this.programs
      .flatMap((program) => {
        const all = program.entries.flatMap((entry) =>
          entry.openings.map((opening) => ({ program, entry, opening })),
        )
        const told = new Set<string>()
        return all.filter(({ opening }) => {
          const key = `${opening.what.ja} ${firstDay(opening.date)} ${opening.date.precision}`
          return !told.has(key) && told.add(key)
        })
      })
      .toSorted((a, b) => compareDates(a.opening.date, b.opening.date))
  }

  /** Every program that has a record in a year, in the order of the data. */
  recordsIn(year: FiscalYear): ProgramYear[] {
    return this.programs.flatMap((program) => {
      const record = this.record(program, year)
      return record ? [{ program, record }] : []
    })
  }
}

/** What a funding source gives to an entry, in 千円; 0 when it gives nothing. */
export function fundingFrom(entry: Entry, source: FundingSource): ThousandYen {
  return sumOf(entry.funding.filter((part) => part.source === source).map((part) => part.amount))
}
