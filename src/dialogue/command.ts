import type { Bilingual } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Area, Category, OpeningKind, RankingOrder, TotalGrouping } from '../budget/vocabulary.ts'
import type { Answer, Instead } from './reply.ts'
import type { NextRequest, Request } from './request.ts'

/** What each kind of option is read into. Names stay text: what they mean is looked up by the command. */
export interface OptionKinds {
  text: string
  program: string
  /** A program, or something that opens. */
  opening: string
  /** A part of the municipality: a district, or a place in names and addresses. */
  place: string
  /** A time as people write it: 今月, 来年度, 2021-04. */
  period: string
  department: string
  source: string
  command: string
  document: string
  total: string
  /** A group of programs other than a department or a source: bureau, title, pillar, policy. */
  group: string
  grouping: TotalGrouping
  'ranking-order': RankingOrder
  category: Category
  area: Area
  'opening-kind': OpeningKind
  year: FiscalYear
  integer: number
  day: string
  boolean: boolean
}

export type OptionKind = keyof OptionKinds

/** One option of a command. */
export interface OptionDefinition {
  readonly kind: OptionKind
  /** The option's name in Japanese. */
  readonly ja: string
  readonly description: Bilingual
  readonly required?: true
  /** For a day: a month that is given without a day means its last day, not its first. */
  readonly monthEnds?: true
  /** Smallest and largest integer; for text, the largest number of characters. */
  readonly minimum?: number
  readonly maximum?: number
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>

/** The options of a command as it gets them. */
export type Arguments<O extends OptionDefinitions> = {
  readonly [K in keyof O as O[K] extends { required: true } ? K : never]: OptionKinds[O[K]['kind']]
} & {
  readonly [K in keyof O as O[K] extends { required: true } ? never : K]?: OptionKinds[O[K]['kind']]
}

/** What a message's context menu calls a command, and the text option that gets what the message says. */
export interface MessageMenu extends Bilingual {
  readonly option: string
}

/** A slash command: what Discord is told about it, and the plain function that answers. `W` is what it may look at. */
export interface Command<W, O extends OptionDefinitions = OptionDefinitions> {
  readonly name: string
  /** The command's name in Japanese. */
  readonly ja: string
  readonly description: Bilingual
  readonly options: O
  /** Requests that show what it can do, used by help. */
  readonly examples: readonly NextRequest['options'][]
  /** Where a message can be asked about too: its text becomes the option. */
  readonly messageMenu?: MessageMenu
  answer(args: Arguments<O>, request: Request, world: W): Answer | Instead
}

/** The option that every command has: who sees the reply. */
export const PRIVATE_OPTION = {
  kind: 'boolean',
  ja: '自分だけ',
  description: { ja: '自分だけに見える返事にします', en: 'Only I see the reply' },
} as const satisfies OptionDefinition

export const PRIVATE = 'private'
