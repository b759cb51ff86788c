import type { Locale } from '../budget/bilingual.ts'

/** The value of an option, as it came from the asker. */
export type OptionValue = string | number | boolean

/** What somebody asks, in no platform's terms. */
export interface Request {
  /** English name of the command. */
  readonly command: string
  readonly options: Readonly<Record<string, OptionValue>>
  readonly locale: Locale
  /** The moment of asking. */
  readonly now: Date
}

/** A request that a button or a menu carries: who presses it, and when, is known only then. */
export type NextRequest = Pick<Request, 'command' | 'options'>
