import type { Bilingual } from './bilingual.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { PartialDate } from './partial-date.ts'
import type {
  Account,
  Area,
  Category,
  DecisionOutcome,
  DetailKind,
  FundingSource,
  OpeningKind,
  Stage,
} from './vocabulary.ts'
import type { ThousandYen } from './yen.ts'

/** A published document whose figures the data holds. */
export interface BudgetDocument {
  readonly id: string
  readonly title: Bilingual
  readonly publisher: Bilingual
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
  /** What its rows are: a population that must not be added to another document's. */
  readonly population: Bilingual
  /** What a reader might look for in it in vain. */
  readonly notCovered: Bilingual
  /** Where documents of one year differ, the one with the higher order leads. */
  readonly order: number
}

/** Where in a document something stands. */
export interface TextPlace {
  readonly document: BudgetDocument
  /** Line in the text form of the document, from 1. */
  readonly line: number
}

/** Where in a document a figure of a program stands. */
export interface SourcePlace extends TextPlace {
  /** Number of the program's row in the document, from 1. */
  readonly row: number
  /** The chapter and part that the document prints above the row, such as 2(1). */
  readonly section: string
}

/** 所管課: who is in charge. */
export interface Department {
  readonly id: string
  readonly name: Bilingual
  /** Reading in hiragana. */
  readonly reading: string
  /** True when it stands for one section in each of the five districts, such as 各地区まちづくり課. */
  readonly isCollective: boolean
}

/** 部: the level above departments, as a document prints it. */
export interface Bureau {
  readonly id: string
  readonly name: Bilingual
}

/** 款: the budget title under which a program is entered; for a special account, the account itself. */
export interface BudgetTitle {
  readonly id: string
  readonly name: Bilingual
  readonly account: Account
}

/** 分野: a pillar of the ward's basic plan. */
export interface Pillar {
  readonly id: string
  readonly name: Bilingual
}

/** 政策: a policy under a pillar. */
export interface Policy {
  readonly id: string
  readonly name: Bilingual
}

/** An amount, and what part of it is the expansion (うちレベルアップ分) where the document says so. */
export interface StageAmount {
  readonly total: ThousandYen
  readonly expansion?: ThousandYen
}

/** One line of 財源内訳. */
export interface FundingPart {
  readonly source: FundingSource
  readonly amount: ThousandYen
}

/** Something that opens or starts, at a date as precise as printed. */
export interface Opening {
  /** Id of the thing that opens, the same across documents. */
  readonly id: string
  readonly what: Bilingual
  readonly reading: string
  readonly date: PartialDate
  readonly kind: OpeningKind
  readonly area?: Area
  readonly note?: Bilingual
}

/** A place that a program builds, repairs, equips or runs. */
export interface Facility {
  readonly name: Bilingual
  readonly reading: string
  /** What is done there, as a noun: 整備, 設計, 管理運営. */
  readonly work: Bilingual
  readonly area?: Area
}

/** A condition that the year's budget moves, such as a subsidy rate 3/4 → 5/6. Values are as printed, and in English. */
export interface Change {
  readonly subject: Bilingual
  readonly before: Bilingual
  readonly after: Bilingual
}

/** Another printed condition, such as a ceiling or a target. The value is as printed, and in English. */
export interface Term {
  readonly subject: Bilingual
  readonly value: Bilingual
}

/** A print slip: what stands in the document, what is meant, and why we think so. */
export interface Correction {
  readonly field: 'name' | 'text' | 'facility'
  readonly printed: string
  readonly meant: string
  readonly reason: Bilingual
}

/** Why an entry is held to be about its program. */
export interface Link {
  readonly kind: 'same-name' | 'spelling' | 'renamed' | 'merged-into' | 'new'
  readonly evidence: Bilingual
}

/** What an amount is made of. */
export interface LineItem {
  readonly part: 'expansion' | 'regular' | 'all'
  readonly name: Bilingual
  readonly requested?: ThousandYen
  readonly budgeted?: ThousandYen
}

/** What is to happen when; `printed` is the time as the document prints it. */
export interface Milestone {
  /** The month, or the first and the last month. */
  readonly when: readonly PartialDate[]
  readonly printed: string
  readonly what: Bilingual
}

/** What became of a request, and why. */
export interface Decision {
  readonly outcome: DecisionOutcome
  readonly reason: Bilingual
  /** 事務事業評価: what the yearly review of programs said, as printed. */
  readonly review?: Bilingual
}

/** Something else that a document says of a program. */
export interface Detail {
  readonly kind: DetailKind
  readonly text: Bilingual
}

/** What one document says about one program. */
export interface Entry {
  readonly programId: string
  readonly source: SourcePlace
  readonly fiscalYear: FiscalYear
  /** The name exactly as the document prints it. */
  readonly printedName: string
  readonly category: Category
  /** Absent where the document prints no 款. */
  readonly title?: BudgetTitle
  /** True when the document adds ほか: the money is spread over further titles that it does not name. */
  readonly titleAndOthers: boolean
  readonly pillar?: Pillar
  readonly policy?: Policy
  readonly departments: readonly Department[]
  /** The bureau printed before the departments, where the document prints one. */
  readonly bureau?: Bureau
  /** True when the document adds ほか: further departments that it does not name take part. */
  readonly departmentsAndOthers: boolean
  readonly requested?: StageAmount
  readonly budgeted?: StageAmount
  readonly funding: readonly FundingPart[]
  readonly openings: readonly Opening[]
  readonly facilities: readonly Facility[]
  readonly changes: readonly Change[]
  readonly terms: readonly Term[]
  readonly corrections: readonly Correction[]
  readonly link?: Link
  readonly lineItems: readonly LineItem[]
  readonly schedule: readonly Milestone[]
  readonly decision?: Decision
  readonly details: readonly Detail[]
  /** What a reader must know about the figures. */
  readonly note?: Bilingual
  /** What the program does that year, in our own words. */
  readonly summary: Bilingual
  /** Words that a resident might use for it. */
  readonly keywords: readonly string[]
}

/** A program, the same across documents and years. */
export interface Program {
  /** Kept for ever, whatever a document prints as the name. */
  readonly id: string
  readonly name: Bilingual
  /** Reading in hiragana. */
  readonly reading: string
  /** Newest year first; within a year the leading document first. */
  readonly entries: readonly Entry[]
}
