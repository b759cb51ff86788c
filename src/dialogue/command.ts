import type { Bilingual, Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Area, Category, OpeningKind, RankingOrder, TotalGrouping } from '../budget/vocabulary.ts'
import type { GuildMemory } from './memory.ts'
import type { Answer, Instead } from './reply.ts'
import type { NextRequest, Request } from './request.ts'
import type { Frequency, Reminder, ScheduleDay } from './subscription.ts'

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
  /** Several of a kind, parted by commas. */
  areas: readonly Area[]
  'opening-kinds': readonly OpeningKind[]
  reminders: readonly Reminder[]
  frequency: Frequency
  language: Locale
  'schedule-day': ScheduleDay
  /** HH:MM. */
  time: string
  /** A time zone by its name in the IANA data base. */
  zone: string
  /** A channel or thread, by its id. */
  channel: string
  /** A subscription of the server, by its number. */
  subscription: number
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

/** Several commands under one name: each is called `group command`, in both languages. */
export interface CommandGroup {
  readonly name: string
  readonly ja: string
  readonly description: Bilingual
  /** Whether a server shows it only to those who may manage the server, unless told otherwise there. */
  readonly forManagers?: true
}

/** A slash command: what Discord is told about it, and the plain function that answers. `W` is what it may look at. */
export interface Command<W, O extends OptionDefinitions = OptionDefinitions> {
  /** Of a group's command: the group's name, a space and its own. */
  readonly name: string
  /** The same in Japanese. */
  readonly ja: string
  readonly group?: CommandGroup
  readonly description: Bilingual
  readonly options: O
  /** Requests that show what it can do, used by help. */
  readonly examples: readonly NextRequest['options'][]
  /** Where a message can be asked about too: its text becomes the option. */
  readonly messageMenu?: MessageMenu
  /** Whether only the asker sees the answer unless the option `private` is false. */
  readonly quiet?: true
  /** Whether it looks at what the bot remembers of the server that it is asked in. */
  readonly remembers?: true
  answer(args: Arguments<O>, request: Request, world: W, memory?: GuildMemory): Answer | Instead
}

/** The option that every command has: who sees the reply. */
export const PRIVATE_OPTION = {
  kind: 'boolean',
  ja: '自分だけ',
  description: { ja: '自分だけに見える返事にします', en: 'Only I see the reply' },
} as const satisfies OptionDefinition

export const PRIVATE = 'private'
