import { createInterface } from 'node:readline'
import { commands } from '../commands/index.ts'
import { clockFrom } from './clock.ts'
import { environment, readSettings } from './config.ts'
import { commandNamed } from './dialogue/command-names.ts'
import { speak } from './dialogue/language.ts'
import { openDeskOn } from './open-desk.ts'
import { reportFault } from './fault.ts'
import { stopFor } from './start-problem.ts'
import { parseArguments } from './terminal/parse.ts'
import { show } from './terminal/show.ts'

/** `npm run --silent cli -- <command> [name=value …] [--json]`, or `--jsonl` for scripts. */
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
  const flags: ReadonlySet<string> = new Set(words.filter((word) => word === '--json' || word === '--jsonl'))

  if (flags.has('--jsonl')) {
    const { answerLine } = await import('./terminal/script.ts')
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue
      process.stdout.write(`${JSON.stringify(answerLine(line, desk, { locale, now: clock() }))}\n`)
    }
    return
  }

  const [name = 'help', ...rest] = words.filter((word) => !flags.has(word))
  const [second = '', ...afterSecond] = rest
  const longer = commandNamed(commands, `${name} ${second}`)
  const known = longer ?? commandNamed(commands, name)
  const request = known
    ? { command: known.name, options: parseArguments(longer ? afterSecond : rest, known) }
    : { command: name, options: {} }
  const reply = desk.answer({ ...request, locale, now: clock() })
  if (flags.has('--json')) {
    const { toMessage } = await import('./discord/message.ts')
    console.log(JSON.stringify(toMessage(reply, locale)))
  } else {
    console.log(show(reply, locale, process.stdout.isTTY).text)
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

await main(process.argv.slice(2))
