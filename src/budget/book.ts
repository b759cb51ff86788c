import type { FiscalYear } from './fiscal-year.ts'
import type { Announcement, FollowUp } from './announcement.ts'
import { openingPlans, type OpeningPlan } from './opening-plan.ts'
import type { BudgetDocument, BudgetTitle, Department, Entry, Program } from './program.ts'
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
  readonly announcements: readonly Announcement[]
  readonly followUps: readonly FollowUp[]
  /** What documents say above single programs. */
  readonly totals: Totals
  /** Ids that programs had before: old id → present id. */
  readonly movedIds: ReadonlyMap<string, string>
}

/** A word that people write for another that the documents print. A variant is the same word in another spelling. */
export interface WordRelation {
  readonly written: string
  readonly means: string
  readonly kind: 'variant' | 'abbreviation' | 'everyday' | 'english'
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
  /** Everything that opens or starts, each thing once: earliest first, what has no date last. */
  readonly openingPlans: readonly OpeningPlan[]
  /** What later documents say of what earlier ones announced. */
  readonly followUps: readonly FollowUp[]
  /** What documents say above single programs. */
  readonly totals: Totals
  /** Fiscal years with at least one program, newest first. */
  readonly years: readonly FiscalYear[]
  readonly #byId: ReadonlyMap<string, Program>
  readonly #plansOf: ReadonlyMap<Program, readonly OpeningPlan[]>
  readonly #movedIds: ReadonlyMap<string, string>

  constructor(parts: BookParts) {
    this.version = parts.version
    this.documents = parts.documents
    this.departments = parts.departments
    this.titles = parts.titles
    this.programs = parts.programs
    this.words = parts.words
    this.openingPlans = openingPlans(parts.programs, parts.announcements)
    this.#plansOf = plansByProgram(this.openingPlans)
    this.totals = parts.totals
    this.years = [
      ...new Set(parts.programs.flatMap((program) => program.entries.map((entry) => entry.fiscalYear))),
    ].toSorted((a, b) => b - a)
    this.#byId = new Map(parts.programs.map((program) => [program.id, program]))
    this.#movedIds = parts.movedIds
    this.followUps = parts.followUps
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

  /** What opens or starts of a program. */
  plansOf(program: Program): readonly OpeningPlan[] {
    return this.#plansOf.get(program) ?? []
  }

  /** What documents of later years say about a program, in their order; a date that is only told again is no news. */
  newsAfter(program: Program, year: FiscalYear): FollowUp[] {
    return this.followUps.filter(
      (one) =>
        one.program === program.id &&
        one.source.document.fiscalYear > year &&
        !(one.kind === 'opening-date' && one.earlier?.ja === one.later.ja),
    )
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

function plansByProgram(plans: readonly OpeningPlan[]): Map<Program, OpeningPlan[]> {
  const found = new Map<Program, OpeningPlan[]>()
  for (const plan of plans) {
    for (const program of plan.programs) {
      const known = found.get(program)
      if (known) known.push(plan)
      else found.set(program, [plan])
    }
  }
  return found
}
