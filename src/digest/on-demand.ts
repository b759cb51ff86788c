import { createRequire } from 'node:module'
import type { OptionKind } from '../dialogue/command.ts'
import type { Completer } from '../dialogue/desk.ts'

type Answers = typeof import('./answers.ts')

let loaded: Answers | undefined

/** What /digest answers: twenty files that no other question waits for. */
export function digestAnswers(): Answers {
  loaded ??= createRequire(import.meta.url)('./answers.ts') as Answers
  return loaded
}

const KINDS = [
  'areas',
  'opening-kinds',
  'reminders',
  'schedule-day',
  'time',
  'zone',
  'subscription',
] as const satisfies readonly OptionKind[]

/** What is suggested while somebody sets up a digest. */
export const digestCompleters: Partial<Record<OptionKind, Completer<unknown>>> = Object.fromEntries(
  KINDS.map((kind): [OptionKind, Completer<unknown>] => [
    kind,
    (...asked) => digestAnswers().digestCompleters[kind]?.(...asked) ?? [],
  ]),
)
