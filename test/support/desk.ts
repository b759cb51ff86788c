import { fileURLToPath } from 'node:url'
import type { BudgetBook } from '../../src/budget/book.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import type { Entry } from '../../src/budget/program.ts'
import { loadBook } from '../../src/dataset/load.ts'
import type { Calendar } from '../../src/dialogue/calendar.ts'
import type { Choice, Desk } from '../../src/dialogue/desk.ts'
import type { Action, Attachment, Reply } from '../../src/dialogue/reply.ts'
import type { Place, Request } from '../../src/dialogue/request.ts'
import { openDeskWith } from '../../src/open-desk.ts'
import { sampleMemory } from './guild-memory.ts'

/** The moment at which tests ask, unless they name another. */
export const NOW = new Date('2020-06-15T00:00:00Z')

/** Who asks, where and when. */
export interface Asking {
  readonly locale?: Locale
  readonly now?: Date
  /** A server and who asks there; in tests of what is remembered. */
  readonly place?: Place
}

/** The shipped data as a book, and the desk that answers from it. */
export interface RealDesk {
  readonly desk: Desk
  readonly book: BudgetBook
}

const SHIPPED = fileURLToPath(new URL('../../data', import.meta.url))
const opened = await open()

/** The real desk over the shipped data, opened once. A fault inside a command is thrown, so that a test shows it. */
export function realDesk(): RealDesk {
  return opened
}

type CalendarFile = Attachment & { readonly content: Calendar }

/** A reply without its charts. */
export type ReplyInWords = Omit<Reply, 'attachments'> & { readonly attachments?: readonly CalendarFile[] }

function isCalendar(one: Attachment): one is CalendarFile {
  return one.content.kind === 'calendar'
}

/** What the real desk answers, in words: charts are compared whole in test/answers/charts.test.ts. */
export function ask(command: string, options: Request['options'] = {}, asking: Asking = {}): ReplyInWords {
  return inWords(askWhole(command, options, asking))
}

/** The same with its charts. */
export function askWhole(
  command: string,
  options: Request['options'] = {},
  { locale = 'ja', now = NOW, place }: Asking = {},
): Reply {
  return realDesk().desk.answer({ command, options, locale, now, ...(place && { place }) })
}

/** What the real desk answers to a press on the button or menu with this id. */
export function press(
  code: string,
  picked: readonly string[] = [],
  { locale = 'ja', now = NOW, place }: Asking = {},
): ReplyInWords {
  return inWords(realDesk().desk.press(code, picked, { locale, now, ...(place && { place }) }))
}

function inWords({ attachments = [], ...reply }: Reply): ReplyInWords {
  const others = attachments.filter((one) => isCalendar(one))
  return others.length === 0 ? reply : { ...reply, attachments: others }
}

/** What the real desk suggests while an option is typed. */
export function complete(command: string, option: string, typed: string, locale: Locale = 'ja'): Choice[] {
  return realDesk().desk.complete(command, option, typed, locale)
}

/** A button of a reply. */
export function button(label: string, command: string, options: Request['options'] = {}): Action {
  return { label, request: { command, options } }
}

/** The button that a private answer ends with. */
export function shareButton(command: string, options: Request['options'], locale: Locale = 'ja'): Action {
  const label = locale === 'ja' ? 'みんなに見せる' : 'Show to everyone'
  return { ...button(label, command, options), main: true }
}

/** What a document of the shipped data says about a program. */
export function entryOf(program: string, document: string): Entry {
  const entry = realDesk()
    .book.program(program)
    ?.entries.find((one) => one.source.document.id === document)
  if (!entry) throw new Error(`${document} has nothing about ${program}`)
  return entry
}

/** The line that names the state of the shipped data. */
export function versionNote(locale: Locale = 'ja'): string {
  const { version } = realDesk().book
  return locale === 'ja' ? `データ版 ${version}` : `Data version ${version}`
}

async function open(): Promise<RealDesk> {
  const { book, findings } = loadBook(SHIPPED)
  const fail = (error: unknown) => {
    throw error
  }
  const result = book ? await openDeskWith(book, SHIPPED, fail, sampleMemory) : { findings }
  if ('findings' in result)
    throw new Error(`the shipped data is not sound: ${JSON.stringify(result.findings)}`)
  return result
}
