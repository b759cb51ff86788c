import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Locale } from '../budget/bilingual.ts'
import type { Desk } from '../dialogue/desk.ts'
import { speak } from '../dialogue/language.ts'
import type { Reply } from '../dialogue/reply.ts'
import type { NextRequest } from '../dialogue/request.ts'
import { parseLine, type KnownCommand } from './parse.ts'
import { show } from './show.ts'
import { suggest } from './suggest.ts'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from '../quick-fs.ts'

/** What a conversation needs. */
export interface ConversationParts {
  readonly desk: Desk
  readonly commands: readonly KnownCommand[]
  readonly locale: Locale
  readonly input: Readable
  readonly output: Writable
  /** True at a real keyboard: prompt, colours, completion and history. */
  readonly interactive: boolean
  /** Where lines are remembered between runs; undefined remembers nothing. */
  readonly historyFile: string | undefined
  /** Lines to say behind the greeting. */
  readonly notes?: readonly string[]
  clock(): Date
}

const LONGEST_HISTORY = 500

/** Talks at a keyboard until the input ends. A line is a command, a number of a button, or simply a program's name. */
export async function converse(parts: ConversationParts): Promise<void> {
  const { desk, commands, locale, output, interactive, historyFile } = parts
  const say = speak(locale)
  const lines = createInterface({
    input: parts.input,
    output: interactive ? output : undefined,
    terminal: interactive,
    historySize: LONGEST_HISTORY,
    history: interactive ? readHistory(historyFile) : [],
    removeHistoryDuplicates: true,
    completer: (line: string) => suggest(line, commands, desk, locale),
    prompt: '› ',
  })
  lines.on('history', (history: string[]) => saveHistory(historyFile, history))
  const write = (text: string): void => void output.write(`${text}\n`)
  write(
    say(
      '予算ボットです。例: /予算額 みなと科学館　番号を打つとボタンを押せます。/ヘルプ で使い方、Ctrl+D で終わります。',
      'The budget bot. Try: /amount みなと科学館. Type a number to press a button, /help for help, Ctrl+D to leave.',
    ),
  )
  parts.notes?.forEach(write)
  if (interactive) lines.prompt()

  let numbered: readonly NextRequest[] = []
  for await (const line of lines) {
    if (line.trim() !== '') {
      const shown = show(replyTo(line, numbered, parts), locale, interactive)
      numbered = shown.numbered
      write(`${shown.text}\n`)
    }
    if (interactive) lines.prompt()
  }
}

function replyTo(line: string, numbered: readonly NextRequest[], parts: ConversationParts): Reply {
  const { desk, commands, locale, clock } = parts
  const at = { locale, now: clock() }
  const number = /^\s*(\d{1,3})\s*$/u.exec(line)
  const pressed = number ? numbered[Number(number[1]) - 1] : undefined
  if (pressed) return desk.answer({ ...pressed, ...at })
  const asked = parseLine(line, commands)
  if (asked) return desk.answer({ ...asked, ...at })
  if (/^\s*\//u.test(line)) {
    const [name = ''] = line.trim().slice(1).split(/\s/u)
    return desk.answer({ command: 'help', options: { command: name }, ...at })
  }
  return desk.answer({ command: 'program', options: { program: line }, ...at })
}

function readHistory(file: string | undefined): string[] {
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
}

/** What cannot be remembered is not worth stopping for. */
function saveHistory(file: string | undefined, history: readonly string[]): void {
  if (file === undefined) return
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${history.join('\n')}\n`, { mode: 0o600 })
  } catch {
    // A read-only disk keeps no history; the conversation goes on.
  }
}
