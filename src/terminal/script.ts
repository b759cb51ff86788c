import type { Locale } from '../budget/bilingual.ts'
import type { Choice, Desk } from '../dialogue/desk.ts'
import { localeOf } from '../dialogue/language.ts'
import type { Reply } from '../dialogue/reply.ts'
import { fromMarkdown } from '../discord/from-markdown.ts'
import { toChoices, toMessage, type DiscordMessage } from '../discord/message.ts'
import type { MadeFile } from '../files/made-file.ts'
import { FILES_ASKED_FOR, withFiles, type FileWorks } from '../files/with-files.ts'
import { readScriptRequest, type ScriptRequest } from './script-request.ts'

/** What a script gets for a line. `ms` is the time that the answer itself took. */
export type ScriptResponse =
  | { id: unknown; ms: number; outcome: Reply['outcome']; message: DiscordMessage; files?: ScriptFile[] }
  | { id: unknown; ms: number; choices: Choice[] }
  | { id: unknown; error: string }

/** A file of an answer, for a script that asks for files. */
export interface ScriptFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly base64: string
}

/** Answers one line of the scripting contract. Never throws: what is not understood is answered with `error`. */
export async function answerLine(
  line: string,
  desk: Desk,
  defaults: { locale: Locale; now: Date },
  works: FileWorks,
): Promise<ScriptResponse> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { id: null, error: 'JSONとして読めない行です。/ This line is not JSON.' }
  }
  const request = readScriptRequest(json)
  if (!request) return { id: idOf(json), error: NOT_UNDERSTOOD }
  const locale = request.locale === undefined ? defaults.locale : localeOf(request.locale)
  const now = request.now ?? defaults.now
  const start = performance.now()
  if ('autocomplete' in request) {
    const typed = String(request.value ?? '')
    const choices = toChoices(desk.complete(request.autocomplete, request.option, typed, locale))
    return { id: request.id, ms: since(start), choices }
  }
  const reply = replyTo(request, desk, { locale, now })
  const message = toMessage(reply, locale)
  const response = { id: request.id, ms: since(start), outcome: reply.outcome, message }
  if (!request.files) return response
  const whole = await withFiles(reply, works, FILES_ASKED_FOR)
  return { ...response, message: toMessage(whole.reply, locale), files: whole.files.map(toScriptFile) }
}

const NOT_UNDERSTOOD =
  '要求の形が分かりません。command・autocomplete と option・menu と text・component のどれかを入れてください。/ Give command, autocomplete with option, menu with text, or component; see docs/DESIGN.md, "For scripts".'

function replyTo(
  request: Exclude<ScriptRequest, { autocomplete: string }>,
  desk: Desk,
  at: { locale: Locale; now: Date },
): Reply {
  if ('component' in request) return desk.press(request.component, request.values, at)
  if ('menu' in request) return desk.askAbout(request.menu, fromMarkdown(request.text), at)
  return desk.answer({ command: commandName(request), options: request.options, ...at })
}

/** A command with its subcommand, named the way the desk knows them. */
function commandName(request: { command: string; subcommand?: string | undefined }): string {
  return request.subcommand === undefined ? request.command : `${request.command} ${request.subcommand}`
}

function toScriptFile({ name, type, bytes }: MadeFile): ScriptFile {
  return { name, type, base64: Buffer.from(bytes).toString('base64') }
}

function idOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'id' in json ? json.id : null
}

function since(start: number): number {
  return Math.round((performance.now() - start) * 1000) / 1000
}
