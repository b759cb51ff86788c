import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { commands } from '../commands/index.ts'
import type { Locale } from './budget/bilingual.ts'
import { clockFrom } from './clock.ts'
import { environment, readSettings } from './config.ts'
import { commandNamed } from './dialogue/command-names.ts'
import { speak } from './dialogue/language.ts'
import { FILE_WORKS } from './file-works.ts'
import type { MadeFile } from './files/made-file.ts'
import { FILES_ASKED_FOR, withFiles } from './files/with-files.ts'
import { openDeskOn } from './open-desk.ts'
import { reportFault } from './fault.ts'
import { stopFor } from './start-problem.ts'
import { readFlags } from './terminal/flags.ts'
import { parseArguments } from './terminal/parse.ts'
import { show } from './terminal/show.ts'

/** `npm run --silent cli -- <command> [name=value …] [--json] [--files DIR]`, or `--jsonl` for scripts. */
async function main(words: readonly string[]): Promise<void> {
  const read = readSettings(environment())
  if ('problems' in read) return stopFor({ kind: 'settings', problems: read.problems })
  const { settings } = read
  const opened = await openDeskOn(settings.dataDirectory, reportFault)
  if ('findings' in opened) {
    return stopFor({ kind: 'data', directory: settings.dataDirectory, findings: opened.findings })
  }
  const { desk } = opened
  const { locale } = settings
  const clock = clockFrom(settings.now)
  const { json, jsonl, filesDirectory, rest } = readFlags(words)
  if (filesDirectory?.trim() === '') {
    console.error(
      speak(locale)('--files の後にフォルダーを書いてください。', 'Give a directory behind --files.'),
    )
    process.exitCode = 1
    return
  }

  if (jsonl) {
    const { answerLine } = await import('./terminal/script.ts')
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue
      const answer = await answerLine(line, desk, { locale, now: clock() }, FILE_WORKS)
      process.stdout.write(`${JSON.stringify(answer)}\n`)
    }
    return
  }

  const [name = 'help', ...values] = rest
  const [second = '', ...afterSecond] = values
  const longer = commandNamed(commands, `${name} ${second}`)
  const known = longer ?? commandNamed(commands, name)
  const request = known
    ? { command: known.name, options: parseArguments(longer ? afterSecond : values, known) }
    : { command: name, options: {} }
  const answer = desk.answer({ ...request, locale, now: clock() })
  const { reply, files } =
    filesDirectory === undefined
      ? { reply: answer, files: [] }
      : await withFiles(answer, FILE_WORKS, FILES_ASKED_FOR)
  if (json) {
    const { toMessage } = await import('./discord/message.ts')
    console.log(JSON.stringify(toMessage(reply, locale)))
  } else {
    console.log(show(reply, locale, process.stdout.isTTY).text)
  }
  if (filesDirectory !== undefined) {
    await save(filesDirectory, files, locale)
    if (files.length < (answer.attachments ?? []).length) process.exitCode = 1
  }
  if (reply.outcome === 'failed') process.exitCode = 1
  if (!known) {
    console.error(
      speak(locale)(
        'npm run --silent cli -- help で使い方を見られます。',
        'See npm run --silent cli -- help.',
      ),
    )
    process.exitCode = 1
  }
}

/** Writes the files of an answer and says where; what keeps them from being written is said, with what to do. */
async function save(directory: string, files: readonly MadeFile[], locale: Locale): Promise<void> {
  const say = speak(locale)
  if (files.length === 0) {
    console.error(say('保存する添付ファイルはありません。', 'There is no file to save.'))
    return
  }
  const { saveFiles } = await import('./terminal/save-files.ts')
  try {
    // npm starts the script in the project's directory and tells where it was called.
    const target = resolve(process.env['INIT_CWD'] ?? '', directory)
    for (const path of saveFiles(target, files)) console.error(say(`保存しました: ${path}`, `Saved: ${path}`))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    console.error(
      say(
        `ファイルを ${directory} に書けませんでした（${detail}）。書き込めるフォルダーを --files に指定してください。`,
        `The files could not be written to ${directory} (${detail}). Give --files a directory that can be written to.`,
      ),
    )
    process.exitCode = 1
  }
}

await main(process.argv.slice(2))
