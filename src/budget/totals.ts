import type { Bilingual } from './bilingual.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { Program, TextPlace } from './program.ts'
import type { Account, KeyFigureKind, PlanPart, BudgetGrouping } from './vocabulary.ts'
import type { TenThousandYen, ThousandYen } from './yen.ts'

/** An account, or all of them together. */
export type AccountKey = Account | 'all'

/** 会計: the initial budget of an account in a fiscal year, as one document prints it. */
export interface AccountYear {
  readonly account: AccountKey
  readonly fiscalYear: FiscalYear
  readonly amount: ThousandYen
  /** 構成比: its part of all accounts in percent, as printed. */
  readonly sharePercent: number
  /** 増減額 against the year before. */
  readonly difference?: ThousandYen
  /** 増減率 against the year before in percent, as printed. */
  readonly growthPercent?: number
  readonly place: TextPlace
}

/** A line of the summary of the programs of the basic plan (計画事業), or a sum of the lines above it. */
export interface PlanLine {
  readonly part: PlanPart
  readonly kind: 'line' | 'subtotal' | 'total'
  /** Order in the summary, from 1. */
  readonly position: number
  readonly name: Bilingual
  /** How many programs (事業数). */
  readonly programs: number
  readonly amount: TenThousandYen
  /** Amount minus the sum of its parts, where rounding makes the two differ; otherwise 0. */
  readonly rounding: TenThousandYen
  readonly place: TextPlace
}

/** 取組: a focus area of a budget, with the headed amounts under it. */
export interface FocusArea {
  readonly number: number
  readonly name: Bilingual
  readonly reading: string
  readonly amount: TenThousandYen
  /** Amount minus the sum of the items, where rounding makes the two differ; otherwise 0. */
  readonly rounding: TenThousandYen
  readonly items: readonly FocusItem[]
  readonly place: TextPlace
}

/** A headed amount under a focus area. */
export interface FocusItem {
  /** Number in its focus area, from 1. */
  readonly number: number
  readonly name: Bilingual
  readonly reading: string
  readonly amount: TenThousandYen
  readonly keywords: readonly string[]
  readonly points: readonly FocusPoint[]
  readonly figures: readonly FocusFigure[]
  /** What a reader must know about the amount. */
  readonly note?: Bilingual
  readonly place: TextPlace
}

/** Something that is done, in our own words, and the programs (by id) that it is clearly about. */
export interface FocusPoint {
  readonly text: Bilingual
  readonly programs: readonly string[]
  readonly place: TextPlace
}

/** A printed figure: a value, or what it was before and is after. All as printed. */
export interface FocusFigure {
  readonly subject: Bilingual
  readonly figure: { readonly value: Bilingual } | { readonly before: Bilingual; readonly after: Bilingual }
  readonly place: TextPlace
}

/** Another printed figure of a budget: use of funds, revenue, large spending. The value is as printed. */
export interface KeyFigure {
  readonly kind: KeyFigureKind
  readonly subject: Bilingual
  readonly value: Bilingual
  readonly place: TextPlace
}

/** A print slip that stands in no row about a program. */
export interface DocumentCorrection {
  readonly field: 'amount' | 'name' | 'text'
  readonly printed: string
  readonly meant: string
  readonly reason: Bilingual
  readonly place: TextPlace
}

/** What documents say about the budget as a whole, above single programs. */
export interface Totals {
  readonly accounts: readonly AccountYear[]
  readonly planSummary: readonly PlanLine[]
  readonly focusAreas: readonly FocusArea[]
  readonly keyFigures: readonly KeyFigure[]
  readonly documentCorrections: readonly DocumentCorrection[]
}

/** A headed amount with the area that it stands under. */
export interface FocusAreaItem {
  readonly area: FocusArea
  readonly item: FocusItem
}

/** The accounts in a year, those of the leading document where several give the year. */
export function accountsIn(totals: Totals, year: FiscalYear): AccountYear[] {
  return led(totals.accounts.filter((one) => one.fiscalYear === year))
}

/** The focus areas of a year in their order. */
export function focusAreasIn(totals: Totals, year: FiscalYear): FocusArea[] {
  return led(totals.focusAreas.filter((one) => one.place.document.fiscalYear === year))
}

/** The summary of the basic plan's programs in a year, in its order. */
export function planSummaryIn(totals: Totals, year: FiscalYear): PlanLine[] {
  return led(totals.planSummary.filter((one) => one.place.document.fiscalYear === year))
}

/** The other printed figures of a year, in the order of the document. */
export function keyFiguresIn(totals: Totals, year: FiscalYear): KeyFigure[] {
  return led(totals.keyFigures.filter((one) => one.place.document.fiscalYear === year))
}

/** The fiscal years for which documents give a grouping, newest first. */
export function yearsOf(totals: Totals, grouping: BudgetGrouping): FiscalYear[] {
  const placed = {
    focus: totals.focusAreas,
    plan: totals.planSummary,
    figures: totals.keyFigures,
  }
  const years =
    grouping === 'accounts'
      ? totals.accounts.map((one) => one.fiscalYear)
      : placed[grouping].map(({ place }) => place.document.fiscalYear)
  return [...new Set(years)].toSorted((a, b) => b - a)
}

/** The headed amounts that mention a program, in the order of the documents. */
export function focusItemsAbout(totals: Totals, program: Program): FocusAreaItem[] {
  return totals.focusAreas.flatMap((area) =>
    area.items
      .filter((item) => item.points.some(({ programs }) => programs.includes(program.id)))
      .map((item) => ({ area, item })),
  )
}

/** What is done under headed amounts and is about a program. */
export function focusPointsAbout(totals: Totals, program: Program): FocusPoint[] {
  return totals.focusAreas.flatMap((area) =>
    area.items.flatMap((item) => item.points.filter(({ programs }) => programs.includes(program.id))),
  )
}

/** Those of the document that leads among theirs: figures of different documents are never mixed. */
function led<T extends { readonly place: TextPlace }>(things: readonly T[]): T[] {
  const highest = Math.max(...things.map(({ place }) => place.document.order))
  return things.filter(({ place }) => place.document.order === highest)
}
