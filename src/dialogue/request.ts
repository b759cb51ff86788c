import type { Locale } from '../budget/bilingual.ts'

/** The value of an option, as it came from the asker. */
export type OptionValue = string | number | boolean

/** Where in a server something is asked, and by whom. */
export interface Place {
  /** The server. */
  readonly guild: string
  /** The channel or thread. */
  readonly channel: string
  readonly user: string
  /** Whether that person may manage the server. */
  readonly mayManage: boolean
  /** Whether the bot itself is in the server; people also bring it along for themselves. */
  readonly botIsIn: boolean
}

/** What somebody asks, in no platform's terms. */
export interface Request {
  /** English name of the command. */
  readonly command: string
  readonly options: Readonly<Record<string, OptionValue>>
  readonly locale: Locale
  /** The moment of asking. */
  readonly now: Date
  /** Absent outside a server. */
  readonly place?: Place
}

/** Who asks, and when: what a press or a choice adds to the request that it carries. */
export type Occasion = Pick<Request, 'locale' | 'now' | 'place'>

/** A request that a button or a menu carries: who presses it, and when, is known only then. */
export type NextRequest = Pick<Request, 'command' | 'options'>
