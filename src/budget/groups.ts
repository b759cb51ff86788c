import type { Bilingual } from './bilingual.ts'
import type { BudgetBook, ProgramYear } from './book.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { BudgetDocument } from './program.ts'
import { CATEGORIES, FUNDING_SOURCES, PROGRAM_GROUPINGS, type ProgramGrouping } from './vocabulary.ts'
import { percentOf, sumOf, type ThousandYen } from './yen.ts'
import type { YearRecord } from './year-record.ts'

/** The programs of a year's list: those whose budgeted amount stands in the leading document that gives any. */
export interface ProgramList {
  readonly fiscalYear: FiscalYear
  readonly document: BudgetDocument
  /** Each program once, largest budgeted amount first. */
  readonly programs: readonly ProgramYear[]
  /** What is budgeted for all of them, in 千円. */
  readonly total: ThousandYen
}

/** What a group is called, and its id in its grouping: a row's id in data/, or a word of the vocabulary. */
export interface GroupName {
  readonly grouping: ProgramGrouping
  readonly id: string
  readonly name: Bilingual
}

/** A program in a group with what it brings to it in 千円: its budget, or the part that a funding source gives. */
export interface GroupedProgram extends ProgramYear {
  readonly amount: ThousandYen
}

/** The programs of a list that belong together. */
export interface ProgramGroup extends GroupName {
  /** Largest amount first. */
  readonly programs: readonly GroupedProgram[]
  readonly amount: ThousandYen
  /** Its part of the whole list, in percent. */
  readonly sharePercent: number
}

/** A list in groups. */
export interface GroupedList {
  readonly list: ProgramList
  readonly grouping: ProgramGrouping
  /** Largest amount first. */
  readonly groups: readonly ProgramGroup[]
  /** How many programs stand in several groups. */
  readonly inSeveral: number
}

/** A program's part in a group. */
interface Part {
  readonly id: string
  readonly name: Bilingual
  readonly amount: ThousandYen
}

/** What the id of a group is when the document prints nothing for its programs: 政策の記載なし. */
export const NOT_PRINTED = 'not-printed'

/**
 * The list of a year. A program that only another document of the year knows (a request, a sheet without a budget) is
 * not in it, so that the sum is the control total of one document. Undefined where no document of the year lists
 * budgeted programs.
 */
export function programListIn(book: BudgetBook, year: FiscalYear): ProgramList | undefined {
  let lists = LISTS.get(book)
  if (!lists) {
    lists = new Map(book.years.map((one) => [one, readList(book, one)]))
    LISTS.set(book, lists)
  }
  return lists.get(year)
}

/** The lists of a book, read when they are first asked for: a book never changes. */
const LISTS = new WeakMap<BudgetBook, ReadonlyMap<FiscalYear, ProgramList | undefined>>()

function readList(book: BudgetBook, year: FiscalYear): ProgramList | undefined {
  const budgeted = book.recordsIn(year).flatMap((one) => {
    const [from] = one.record.budgeted?.from ?? []
    return from && one.record.budgeted
      ? [{ ...one, document: from.source.document, amount: one.record.budgeted.total }]
      : []
  })
  const [document] = budgeted.map((one) => one.document).toSorted((a, b) => b.order - a.order)
  if (!document) return undefined
  const programs = budgeted.filter((one) => one.document === document).toSorted((a, b) => b.amount - a.amount)
  return {
    fiscalYear: year,
    document,
    programs: programs.map(({ program, record }) => ({ program, record })),
    total: sumOf(programs.map(({ amount }) => amount)),
  }
}

/**
 * The list of a year in groups. A program of several departments counts in each with its whole budget; a funding source
 * counts only what it gives. Undefined where the list does not print what it would be grouped by.
 */
export function groupedList(
  book: BudgetBook,
  grouping: ProgramGrouping,
  year: FiscalYear,
): GroupedList | undefined {
  const list = programListIn(book, year)
  if (!list) return undefined
  const parted = list.programs.map((one) => ({ one, parts: partsOf(one.record, grouping, list.document) }))
  if (parted.every(({ parts }) => parts.length === 0)) return undefined
  const members = parted.flatMap(({ one, parts }) =>
    (parts.length > 0 ? parts : [unprinted(one.record, grouping)]).map((part) => ({ one, part })),
  )
  const groups = [...Map.groupBy(members, ({ part }) => part.id).values()].flatMap((group) => {
    const [first] = group
    return first ? [groupOf(first.part, grouping, group, list.total)] : []
  })
  return {
    list,
    grouping,
    groups: groups.toSorted((a, b) => b.amount - a.amount),
    inSeveral: parted.filter(({ parts }) => parts.length > 1).length,
  }
}

/** The fiscal years whose lists print what they would be grouped by, newest first. */
export function yearsOfGrouping(book: BudgetBook, grouping: ProgramGrouping): FiscalYear[] {
  return book.years.filter((year) => groupedList(book, grouping, year) !== undefined)
}

/** The fiscal years whose lists have a program in a group, newest first. */
export function yearsOfGroup(book: BudgetBook, { grouping, id }: GroupName): FiscalYear[] {
  return book.years.filter((year) =>
    groupedList(book, grouping, year)?.groups.some((group) => group.id === id),
  )
}

/** Every group that a list of any year has, each once. */
export function groupNames(book: BudgetBook): GroupName[] {
  const groupings = Object.keys(PROGRAM_GROUPINGS) as ProgramGrouping[]
  return groupings.flatMap((grouping) => {
    const groups = book.years.flatMap((year) => groupedList(book, grouping, year)?.groups ?? [])
    return [...new Map(groups.map(({ id, name }) => [id, { grouping, id, name }])).values()]
  })
}

function groupOf(
  { id, name }: Part,
  grouping: ProgramGrouping,
  members: readonly { readonly one: ProgramYear; readonly part: Part }[],
  total: ThousandYen,
): ProgramGroup {
  const amount = sumOf(members.map(({ part }) => part.amount))
  return {
    grouping,
    id,
    name,
    amount,
    sharePercent: percentOf(amount, total),
    programs: members
      .map(({ one, part }) => ({ ...one, amount: part.amount }))
      .toSorted((a, b) => b.amount - a.amount),
  }
}

/** Whether what the documents of a year print of a program puts it into a group. */
export function isInGroup(record: YearRecord, { grouping, id }: Pick<GroupName, 'grouping' | 'id'>): boolean {
  const document = grouping === 'source' ? record.funded?.source.document : record.lead.source.document
  return document !== undefined && partsOf(record, grouping, document).some((part) => part.id === id)
}

/** The groups that a program belongs to, and with how much; none where the list prints nothing. */
function partsOf(record: YearRecord, grouping: ProgramGrouping, document: BudgetDocument): Part[] {
  const { lead, funded } = record
  const amount = budgetOf(record)
  const whole = (one: { readonly id: string; readonly name: Bilingual } | undefined): Part[] =>
    one ? [{ id: one.id, name: one.name, amount }] : []
  switch (grouping) {
    case 'department':
      return lead.departments.flatMap(whole)
    case 'bureau':
      return whole(lead.bureau)
    case 'title':
      return whole(lead.title)
    case 'category':
      return whole({ id: lead.category, name: CATEGORIES[lead.category] })
    case 'pillar':
      return whole(lead.pillar)
    case 'policy':
      return whole(lead.policy)
    case 'source':
      return funded?.source.document === document
        ? funded.funding
            .filter((part) => part.amount > 0)
            .map((part) => ({ id: part.source, name: FUNDING_SOURCES[part.source], amount: part.amount }))
        : []
  }
}

function unprinted(record: YearRecord, grouping: ProgramGrouping): Part {
  const { ja, en } = PROGRAM_GROUPINGS[grouping]
  return {
    id: NOT_PRINTED,
    name: { ja: `${ja}の記載なし`, en: `${en}: none printed` },
    amount: budgetOf(record),
  }
}

function budgetOf(record: YearRecord): ThousandYen {
  return record.budgeted?.total ?? sumOf([])
}
