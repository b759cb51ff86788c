import type { Announcement, PrintedDetails } from './announcement.ts'
import type { Bilingual } from './bilingual.ts'
import { compareDates, contains, firstDay, lastDay, type PartialDate } from './partial-date.ts'
import type { Entry, Opening, Program, TextPlace } from './program.ts'
import type { Area, OpeningKind } from './vocabulary.ts'
import { yearRecord } from './year-record.ts'

/** What one document says of a thing that opens. */
export interface OpeningStatement {
  readonly source: TextPlace
  /** The entry that says it; absent where the document says it apart from any program. */
  readonly entry?: Entry
  readonly name: Bilingual
  readonly reading: string
  readonly formerNames: readonly string[]
  readonly date?: PartialDate
  readonly kind: OpeningKind
  readonly area?: Area
  readonly note?: Bilingual
  readonly details: PrintedDetails
  readonly programs: readonly Program[]
}

/** A date at a statement's place. */
export interface StatedDate {
  readonly date: PartialDate
  readonly source: TextPlace
}

/** A date that an earlier document gives: moved where both cannot be true, else only less or more precise. */
export interface EarlierDate extends StatedDate {
  readonly moved: boolean
}

/** One thing that opens or starts, with everything that documents say of it; the newest document leads. */
export interface OpeningPlan {
  /** Kept for ever and never given to another thing. */
  readonly id: string
  readonly name: Bilingual
  readonly kind: OpeningKind
  readonly area?: Area
  /** When it opens; absent where no document prints a time. */
  readonly planned?: StatedDate
  /** The other dates, newest document first, each once. */
  readonly earlier: readonly EarlierDate[]
  /** Names that it had or has beside the leading one. */
  readonly otherNames: readonly Bilingual[]
  /** Remarks on what the documents print, each once. */
  readonly notes: readonly { readonly text: Bilingual; readonly source: TextPlace }[]
  readonly details: PrintedDetails
  /** The programs that it belongs to, in the order of the data: none, one or several. */
  readonly programs: readonly Program[]
  /** Newest document first. */
  readonly statements: readonly [OpeningStatement, ...OpeningStatement[]]
}

/** One of which a document prints when it opens. */
export type DatedPlan = OpeningPlan & { readonly planned: StatedDate }

/** Whether a document prints when a thing opens. */
export function isDated(plan: OpeningPlan): plan is DatedPlan {
  return plan.planned !== undefined
}

/**
 * Everything that opens or starts, earliest first and what has no date last. What stands under a program whose money
 * was refused in that year is no plan: an opening of a request counts only where a budget followed.
 */
export function openingPlans(
  programs: readonly Program[],
  announcements: readonly Announcement[],
): OpeningPlan[] {
  const printed = programs.flatMap((program) =>
    program.entries
      .filter((entry) => entry.openings.length > 0 && isGranted(program, entry))
      .flatMap((entry) => entry.openings.map((opening) => ofEntry(program, entry, opening))),
  )
  const inOrder = inOrderOf(programs)
  const announced = announcements.map((one) => ofAnnouncement(one, inOrder))
  const byId = Map.groupBy([...printed, ...announced], ({ id }) => id)
  return [...byId]
    .map(([id, group]) =>
      planOf(
        id,
        group.map(({ statement }) => statement),
        inOrder,
      ),
    )
    .filter((plan) => plan !== undefined)
    .toSorted((a, b) => compareDates(a.planned?.date, b.planned?.date))
}

interface Told {
  readonly id: string
  readonly statement: OpeningStatement
}

/** Whether the year in which the entry stands got money, and money for the expansion where one was asked for. */
function isGranted(program: Program, entry: Entry): boolean {
  const record = yearRecord(program.entries.filter((one) => one.fiscalYear === entry.fiscalYear))
  const budgeted = record?.budgeted
  return budgeted !== undefined && budgeted.total > 0 && budgeted.expansion !== 0
}

function ofEntry(program: Program, entry: Entry, { id, what, ...opening }: Opening): Told {
  return {
    id,
    statement: {
      ...opening,
      source: entry.source,
      entry,
      name: what,
      formerNames: [],
      details: {},
      programs: [program],
    },
  }
}

function ofAnnouncement(one: Announcement, inOrder: InOrder): Told {
  const { opening: id, programs: ids, ...rest } = one
  return { id, statement: { ...rest, programs: inOrder(ids) } }
}

/** The programs with some ids, each once, in the order of the data. */
type InOrder = (ids: Iterable<string>) => Program[]

function inOrderOf(programs: readonly Program[]): InOrder {
  const places = new Map(programs.map(({ id }, at) => [id, at]))
  return (ids) =>
    [...new Set(ids)]
      .flatMap((id) => places.get(id) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((at) => programs[at] ?? [])
}

function planOf(id: string, told: readonly OpeningStatement[], inOrder: InOrder): OpeningPlan | undefined {
  const [lead, ...others] = told.toSorted((a, b) => b.source.document.order - a.source.document.order)
  if (!lead) return undefined
  const statements = [lead, ...others] as const
  const area = statements.find((one) => one.area)?.area
  const [planned, ...earlier] = datesOf(statements)
  return {
    id,
    name: lead.name,
    kind: lead.kind,
    ...(area && { area }),
    ...(planned && { planned }),
    earlier: planned ? earlier.map((one) => ({ ...one, moved: isMoved(one.date, planned.date) })) : [],
    otherNames: otherNames(statements),
    notes: unique(
      statements.flatMap(({ note, source }) => (note ? [{ text: note, source }] : [])),
      ({ text }) => text.ja,
    ),
    details: Object.assign({}, ...statements.map(({ details }) => details).toReversed()) as PrintedDetails,
    programs: inOrder(statements.flatMap((one) => one.programs.map((program) => program.id))),
    statements,
  }
}

/** The dates of a thing, newest document first, each once. */
function datesOf(statements: readonly OpeningStatement[]): StatedDate[] {
  return unique(
    statements.flatMap(({ date, source }) => (date ? [{ date, source }] : [])),
    ({ date }) => `${firstDay(date)} ${lastDay(date)}`,
  )
}

/** Two dates contradict each other unless one holds the other: 令和4年4月 lies in 令和4年度. */
function isMoved(earlier: PartialDate, later: PartialDate): boolean {
  return !contains(earlier, later) && !contains(later, earlier)
}

/** Former names and names in earlier documents; a name that is part of the leading one is none. */
function otherNames([lead, ...others]: readonly [OpeningStatement, ...OpeningStatement[]]): Bilingual[] {
  const plain = (name: Bilingual): string => name.ja.normalize('NFKC')
  const recorded = [lead, ...others].flatMap((one) => one.formerNames.map((name) => ({ ja: name, en: name })))
  return unique([...others.map(({ name }) => name), ...recorded], plain).filter(
    (name) => !plain(lead.name).includes(plain(name)),
  )
}

function unique<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return [...Map.groupBy(things, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]))
}
