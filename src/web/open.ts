import { FIRST_QUESTIONS } from '../answers/first-questions.ts'
import type { World } from '../answers/world.ts'
import type { Locale } from '../budget/bilingual.ts'
import type { BudgetBook } from '../budget/book.ts'
import type { Command } from '../dialogue/command.ts'
import type { Desk } from '../dialogue/desk.ts'
import { toDefinitions } from '../discord/definitions.ts'
import type { FileWorks } from '../files/with-files.ts'
import { answerLine } from '../terminal/script.ts'
import { serve, type ServedPage } from './serve.ts'

/** What the page shows and asks. */
export interface PageParts {
  readonly desk: Desk
  readonly commands: readonly Command<World>[]
  readonly book: BudgetBook
  /** The language in which the page opens. */
  readonly locale: Locale
  /** Where to serve it; any free port where that one is taken. */
  readonly port: number | undefined
  readonly works: FileWorks
  clock(): Date
  onFault(error: unknown, code: string, request: unknown): void
}

/** Serves the page that shows the bot without Discord: the definitions and the messages are those that Discord gets. */
export async function openPage({
  desk,
  commands,
  book,
  locale,
  port,
  works,
  clock,
  onFault,
}: PageParts): Promise<ServedPage> {
  const definitions = toDefinitions(commands, book.years)
  return serve(
    {
      about: () => ({ definitions, firstQuestions: FIRST_QUESTIONS, locale, now: clock().toISOString() }),
      ask: (text) => answerLine(text, desk, { locale, now: clock() }, works),
      onFault,
    },
    port,
  )
}
