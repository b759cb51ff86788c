import type { Calendar } from './calendar.ts'
import type { Change } from './change.ts'
import type { Chart } from './chart.ts'
import type { NextRequest } from './request.ts'

/**
 * How an answer went. `answered`; `choose`: several fit, the reader picks; `not-found`: not in the data; `out-of-scope`:
 * a question that the data cannot answer; `invalid`: input that cannot be read; `failed`: our fault.
 */
export type Outcome = 'answered' | 'choose' | 'not-found' | 'out-of-scope' | 'invalid' | 'failed'

/**
 * A stretch of text: plain, standing out, or the name of a channel, which the platform knows by the id. Nothing here is
 * markup: each platform escapes and adds its own.
 */
export type Run = string | { readonly strong: string } | { readonly channel: string }

/** A line of text. */
export type Line = string | readonly Run[]

/** A bar split into shares that add up to 100 percent, each with the mark that its line starts with. */
export interface Bar {
  readonly bar: readonly { readonly mark: string; readonly percent: number }[]
}

/** A labelled fact, in one or more lines. */
export interface Fact {
  readonly label: string
  readonly lines: readonly (Line | Bar)[]
  /** True where it may stand beside its neighbours. */
  readonly short?: boolean
}

/** One panel of a reply. */
export interface Card {
  readonly title: string
  readonly lead?: readonly Line[]
  readonly facts?: readonly Fact[]
  /** Where the figures come from, and what a reader must know about them. */
  readonly sources?: readonly string[]
}

/** A button: what it says, and what it asks. */
export interface Action {
  readonly label: string
  readonly request: NextRequest
  /** The one that most readers want next. */
  readonly main?: boolean
}

/** A menu: each choice fills one option of the request that it carries. */
export interface Menu {
  readonly placeholder: string
  readonly request: NextRequest
  readonly option: string
  readonly choices: readonly { readonly label: string; readonly value: string; readonly detail?: string }[]
}

/** A file that goes with an answer, as plain data: its bytes are made outside of the desk (src/files/). */
export interface Attachment {
  /** Name of the file: small ASCII letters, digits and -, with what its kind ends in. */
  readonly name: string
  /** What is in it, for whoever does not see it. */
  readonly description: string
  /** Speaks of the file to a reader who gets it; is not said where the file could not be made. */
  readonly note?: Line
  readonly content: Calendar | Chart
}

/** What a command answers. */
export interface Answer {
  readonly outcome: Outcome
  readonly card: Card
  readonly actions?: readonly Action[]
  readonly menu?: Menu
  readonly attachments?: readonly Attachment[]
  /** What is stored before the answer is shown. Only the asker sees such an answer. */
  readonly change?: Change
}

/** Another request that answers better, and what its answer shall begin with. */
export interface Instead {
  readonly instead: NextRequest
  readonly lead: readonly Line[]
  readonly actions?: readonly Action[]
}

/** What is answered, in no platform's terms, and who sees it. */
export interface Reply extends Answer {
  /** True when only the asker sees it. */
  readonly private: boolean
}

/** Makes a word stand out. */
export function strong(text: string): Run {
  return { strong: text }
}

/** The plain text of a line. */
export function plainText(line: Line): string {
  return typeof line === 'string' ? line : line.map(runText).join('')
}

/** The plain text of a run; of a channel, its id behind #. */
export function runText(run: Run): string {
  if (typeof run === 'string') return run
  return 'strong' in run ? run.strong : `#${run.channel}`
}
