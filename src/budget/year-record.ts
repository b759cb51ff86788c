import type { FiscalYear } from './fiscal-year.ts'
import type { Entry, FundingPart, Program } from './program.ts'
import { sumOf, type ThousandYen } from './yen.ts'

/** An amount of one stage, and the entries that it is read from: several where requests became one program. */
export interface StageFigure {
  readonly total: ThousandYen
  readonly expansion?: ThousandYen
  readonly from: readonly Entry[]
  /** The entry that the expansion is read from, where it is not among `from`. */
  readonly expansionFrom?: Entry
}

/** Something on which two documents of a year differ; the first entry leads. */
export type Disagreement =
  | {
      readonly on: 'budgeted' | 'requested'
      readonly values: readonly { entry: Entry; amount: ThousandYen }[]
    }
  | {
      readonly on: 'funding'
      readonly values: readonly { entry: Entry; funding: readonly FundingPart[] }[]
    }

/** Everything that the documents say about one program in one fiscal year. */
export interface YearRecord {
  readonly fiscalYear: FiscalYear
  /** The leading document first. */
  readonly entries: readonly Entry[]
  /** The entry that names, department and summary are taken from: the leading one with a budgeted amount, if any. */
  readonly lead: Entry
  readonly requested?: StageFigure
  readonly budgeted?: StageFigure
  /**
   * The entry whose funding is shown; absent where no document gives the funding. Where the document gives it in several
   * entries, this is the first of them with the funding and the budget of all.
   */
  readonly funded?: Entry
  readonly disagreements: readonly Disagreement[]
}

/** Brings the entries of one program and year together, the leading document first. Undefined for no entries. */
export function yearRecord(entries: readonly Entry[]): YearRecord | undefined {
  const lead = entries.find((entry) => entry.budgeted) ?? entries[0]
  if (!lead) return undefined
  const requested = stageFigure(entries, 'requested')
  const budgeted = stageFigure(entries, 'budgeted')
  const funded = fundedEntry(entries)
  return {
    fiscalYear: lead.fiscalYear,
    entries,
    lead,
    ...(requested && { requested }),
    ...(budgeted && { budgeted }),
    ...(funded && { funded }),
    disagreements: [
      ...amountDisagreements(entries, 'requested'),
      ...amountDisagreements(entries, 'budgeted'),
      ...fundingDisagreements(entries),
    ],
  }
}

/**
 * The entry that names the bureau of the departments that lead: the leading one, else the first of the year with the
 * same departments. Undefined where no document prints it.
 */
export function bureauEntry({ lead, entries }: YearRecord): Entry | undefined {
  const departments = departmentsKey(lead)
  return [lead, ...entries].find((entry) => entry.bureau && departmentsKey(entry) === departments)
}

const departmentsKey = (entry: Entry): string => entry.departments.map(({ id }) => id).join()

/** The records of a program, newest year first. */
export function recordsOf(program: Program): readonly YearRecord[] {
  const known = recordsKnown.get(program)
  if (known) return known
  const byYear = Map.groupBy(program.entries, (entry) => entry.fiscalYear)
  const records = [...byYear.values()].flatMap((entries) => yearRecord(entries) ?? [])
  recordsKnown.set(program, records)
  return records
}

/** Lists of programs are put in order by their records. */
const recordsKnown = new WeakMap<Program, readonly YearRecord[]>()

type StageName = 'requested' | 'budgeted'

/**
 * The figure of the leading document that gives the stage; several entries of that document are parts of one program.
 * What part of it is the expansion is taken from another document of the year where only that one says so, for the same
 * total.
 */
function stageFigure(entries: readonly Entry[], stage: StageName): StageFigure | undefined {
  const first = entries.find((entry) => entry[stage])
  if (!first) return undefined
  const from = entries.filter((entry) => entry[stage] && entry.source.document === first.source.document)
  const total = sumOf(from.flatMap((entry) => entry[stage]?.total ?? []))
  const expansions = from.flatMap((entry) => entry[stage]?.expansion ?? [])
  if (expansions.length > 0) return { total, expansion: sumOf(expansions), from }
  const other = entries.find((entry) => entry[stage]?.total === total && entry[stage].expansion !== undefined)
  const expansion = other?.[stage]?.expansion
  return other && expansion !== undefined ? { total, expansion, from, expansionFrom: other } : { total, from }
}

/** The funding of several entries of one document, which are parts of one program: one sum a source. */
function fundingOf(entries: readonly Entry[]): FundingPart[] {
  const bySource = Map.groupBy(
    entries.flatMap((entry) => entry.funding),
    ({ source }) => source,
  )
  return [...bySource].map(([source, parts]) => ({
    source,
    amount: sumOf(parts.map(({ amount }) => amount)),
  }))
}

function amountDisagreements(entries: readonly Entry[], on: StageName): Disagreement[] {
  const byDocument = [...Map.groupBy(entries, (entry) => entry.source.document).values()]
  const values = byDocument.flatMap((group) => {
    const figure = stageFigure(group, on)
    const [entry] = group
    return figure && entry ? [{ entry, amount: figure.total }] : []
  })
  return new Set(values.map(({ amount }) => amount)).size > 1 ? [{ on, values }] : []
}

function fundedEntry(entries: readonly Entry[]): Entry | undefined {
  const [first, ...others] = fundedOf(entries)
  if (!first || others.length === 0) return first
  const budgeted = stageFigure([first, ...others], 'budgeted')
  return { ...first, funding: fundingOf([first, ...others]), ...(budgeted && { budgeted }) }
}

/** The entries of the leading document that gives funding. */
export function fundedOf(entries: readonly Entry[]): Entry[] {
  const funded = entries.filter((entry) => entry.funding.length > 0)
  return funded.filter((entry) => entry.source.document === funded[0]?.source.document)
}

function fundingDisagreements(entries: readonly Entry[]): Disagreement[] {
  const funded = entries.filter((entry) => entry.funding.length > 0)
  const values = [...Map.groupBy(funded, (entry) => entry.source.document).values()].flatMap((group) => {
    const [entry] = group
    return entry ? [{ entry, funding: fundingOf(group) }] : []
  })
  const written = values.map(({ funding }) =>
    funding
      .map(({ source, amount }) => `${source} ${amount}`)
      .toSorted()
      .join(),
  )
  return new Set(written).size > 1 ? [{ on: 'funding', values }] : []
}
