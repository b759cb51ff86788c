import { fundingFrom, type BudgetBook, type ProgramYear } from './book.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { Entry } from './program.ts'
import type { Category, CategoryFilter, FundingSource, ProgramGrouping } from './vocabulary.ts'
import { recordsOf } from './year-record.ts'
import { percentOf, thousandYen, type ThousandYen } from './yen.ts'

/** By what programs are measured: an amount of theirs, or a difference between two. */
export type Measure =
  | 'budget'
  | 'request'
  | 'rise'
  | 'fall'
  | 'cut'
  | 'granted-more'
  | 'granted-in-full'
  | 'refused'
  | 'expansion'

/** A group that programs are kept to, or that is left out: by department, title, category, policy … */
export interface GroupFilter {
  readonly grouping: Exclude<ProgramGrouping, 'source' | 'category'>
  readonly id: string
}

/** Bounds of an amount in 千円 and of a share in percent, inclusive unless they are open. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
  /** True where the bound itself does not count: 1億円を超える, 未満. */
  readonly isMinOpen?: boolean
  readonly isMaxOpen?: boolean
  readonly leastShare?: number
  readonly mostShare?: number
  readonly isShareOpen?: boolean
}

/** Which programs are meant. */
export interface Selection extends Bounds {
  readonly groups: readonly GroupFilter[]
  readonly notGroups: readonly GroupFilter[]
  readonly category?: CategoryFilter
  readonly notCategory?: CategoryFilter
  /** Only programs with money of this source; the measure is then what it gives. */
  readonly source?: FundingSource
  /** Only programs with money of each of these. */
  readonly alsoSources?: readonly FundingSource[]
  /** Only programs without money of these. */
  readonly notSources: readonly FundingSource[]
  /** Ids of the programs that some words are about; undefined where any may be. */
  readonly programs?: readonly string[]
  readonly notPrograms: readonly string[]
  readonly measure: Measure
}

/** A program that was selected, with its measure in 千円 and in percent of what it is a part or a change of. */
export interface Selected extends ProgramYear {
  /** The size of the measure, never negative. */
  readonly amount: ThousandYen
  readonly percent?: number
  /** Of a difference: the two amounts, in 千円. */
  readonly before?: ThousandYen
  readonly after?: ThousandYen
  /** The entries that the amounts are read from. */
  readonly entries: readonly Entry[]
}

/** The programs of a year that a selection fits, largest measure first, or by percent. */
export function selectPrograms(
  book: BudgetBook,
  selection: Selection,
  year: FiscalYear,
  by: 'amount' | 'percent' = 'amount',
): Selected[] {
  return book
    .recordsIn(year)
    .filter((one) => fits(one, selection))
    .flatMap((one) => measured(one, selection) ?? [])
    .filter((one) => isWithin(one, selection))
    .toSorted((a, b) => (by === 'amount' ? b.amount - a.amount : (b.percent ?? 0) - (a.percent ?? 0)))
}

/** The newest year in which programs fit, or the one that is asked for; undefined where none do. */
export function yearOfSelection(book: BudgetBook, selection: Selection): FiscalYear | undefined {
  return book.years.find((year) => selectPrograms(book, selection, year).length > 0)
}

function fits({ program, record }: ProgramYear, selection: Selection): boolean {
  const {
    groups,
    notGroups,
    category,
    notCategory,
    notSources,
    alsoSources = [],
    programs,
    notPrograms,
  } = selection
  const { lead, funded } = record
  const isIn = (filter: GroupFilter): boolean =>
    idsOf(
      filter.grouping === 'bureau' ? (record.entries.find((one) => one.bureau) ?? lead) : lead,
      filter.grouping,
    ).includes(filter.id)
  const byKind = Map.groupBy(groups, ({ grouping }) => grouping)
  return (
    [...byKind.values()].every((some) => some.some(isIn)) &&
    !notGroups.some(isIn) &&
    (category === undefined || isOf(lead.category, category)) &&
    (notCategory === undefined || !isOf(lead.category, notCategory)) &&
    (notSources.length === 0 ||
      (funded !== undefined && notSources.every((source) => fundingFrom(funded, source) === 0))) &&
    (alsoSources.length === 0 ||
      (funded !== undefined && alsoSources.every((source) => fundingFrom(funded, source) > 0))) &&
    (programs === undefined || programs.includes(program.id)) &&
    !notPrograms.includes(program.id)
  )
}

function isOf(category: Category, filter: CategoryFilter): boolean {
  return filter === 'temporary' ? category.startsWith('temporary-') : category === filter
}

function idsOf(lead: Entry, grouping: GroupFilter['grouping']): string[] {
  if (grouping === 'department') return lead.departments.map(({ id }) => id)
  const group = grouping === 'bureau' ? lead.bureau : lead[grouping]
  return group ? [group.id] : []
}

/** What a selection measures of a program; undefined where the documents do not give it, or where it is nothing. */
function measured(one: ProgramYear, { measure, source }: Selection): Selected | undefined {
  const { budgeted, requested, funded } = one.record
  if (source !== undefined) {
    if (!funded) return undefined
    const amount = fundingFrom(funded, source)
    const whole = funded.budgeted?.total ?? budgeted?.total
    return amount === 0 || whole === undefined
      ? undefined
      : { ...one, amount, percent: percentOf(amount, whole), entries: [funded] }
  }
  if (measure === 'request') {
    return requested && requested.total > 0
      ? { ...one, amount: requested.total, entries: requested.from }
      : undefined
  }
  if (measure === 'refused') {
    return requested && requested.total > 0 && (budgeted?.total ?? 0) === 0
      ? { ...one, amount: requested.total, entries: [...requested.from, ...(budgeted?.from ?? [])] }
      : undefined
  }
  if (!budgeted) return undefined
  if (measure === 'expansion') {
    return budgeted.expansion !== undefined && budgeted.expansion > 0
      ? { ...one, amount: budgeted.expansion, entries: budgeted.from }
      : undefined
  }
  if (measure === 'budget') {
    return budgeted.total === 0 ? undefined : { ...one, amount: budgeted.total, entries: budgeted.from }
  }
  const earlier =
    measure === 'cut' || measure === 'granted-more' || measure === 'granted-in-full'
      ? requested
      : recordsOf(one.program).find(({ fiscalYear }) => fiscalYear === one.record.fiscalYear - 1)?.budgeted
  if (!earlier) return undefined
  const [before, after] = [earlier.total, budgeted.total]
  if (measure === 'granted-in-full') {
    return before === after && after > 0
      ? { ...one, amount: after, entries: [...budgeted.from, ...earlier.from] }
      : undefined
  }
  const size = measure === 'cut' || measure === 'fall' ? before - after : after - before
  if (size <= 0) return undefined
  return {
    ...one,
    amount: thousandYen(size),
    before,
    after,
    ...(before > 0 && { percent: percentOf(thousandYen(size), before) }),
    entries: [...budgeted.from, ...earlier.from],
  }
}

function isWithin({ amount, percent }: Selected, bounds: Bounds): boolean {
  const { min, max, isMinOpen, isMaxOpen, leastShare, mostShare, isShareOpen } = bounds
  const share = percent ?? 0
  return (
    (min === undefined || (isMinOpen === true ? amount > min : amount >= min)) &&
    (max === undefined || (isMaxOpen === true ? amount < max : amount <= max)) &&
    (leastShare === undefined || (isShareOpen === true ? share > leastShare : share >= leastShare)) &&
    (mostShare === undefined || (isShareOpen === true ? share < mostShare : share <= mostShare))
  )
}
