import { commands } from '../commands/index.ts'
import { greeting } from './answers/greeting.ts'
import { clockFrom } from './clock.ts'
import { environment, readSettings, type Settings } from './config.ts'
import type { BudgetBook } from './budget/book.ts'
import type { Desk } from './dialogue/desk.ts'
import { reportFault } from './fault.ts'
import { makeFile } from './files/make-file.ts'
import { runHere } from './here.ts'
import { openDeskOn } from './open-desk.ts'
import { stopFor } from './start-problem.ts'

/** `npm start`: the bot on Discord where there is a token, else in this terminal and on a page of this computer. */
async function main(): Promise<void> {
  const read = readSettings(environment())
  if ('problems' in read) return stopFor({ kind: 'settings', problems: read.problems })
  const { settings } = read
  const opened = await openDeskOn(settings.dataDirectory, reportFault)
  if ('findings' in opened) {
    return stopFor({ kind: 'data', directory: settings.dataDirectory, findings: opened.findings })
  }
  if (settings.discord) return onDiscord(settings, settings.discord, opened.desk, opened.book)
  return runHere(settings, opened.desk, opened.book)
}

/** discord.js takes a third of a second to load: only this way waits for it. */
async function onDiscord(
  settings: Settings,
  discord: NonNullable<Settings['discord']>,
  desk: Desk,
  book: BudgetBook,
): Promise<void> {
  const { connect, connectionFailure } = await import('./discord/connect.ts')
  const { toDefinitions } = await import('./discord/definitions.ts')
  const { openLog } = await import('./log.ts')
  const log = openLog(settings.logLevel)
  try {
    const connection = await connect({
      ...discord,
      desk,
      definitions: toDefinitions(commands, book.years),
      clock: clockFrom(settings.now),
      makeFile,
      greeting,
      onTrouble: (error, doing) => log.error({ err: error }, doing),
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        log.info({ signal }, 'stopping')
        void connection.close()
      })
    }
    const { added, changed, removed } = connection.registered
    // The first chart does not wait for what draws it.
    const { studio } = await import('./files/studio.ts')
    studio.warm()
    log.info({ bot: connection.botName, data: book.version, added, changed, removed }, 'ready')
  } catch (error) {
    log.debug({ err: error }, 'connecting failed')
    const kind = connectionFailure(error)
    if (kind === 'bad-token') stopFor({ kind })
    else if (kind === 'unreachable') stopFor({ kind, apiBase: discord.apiBase })
    else stopFor({ kind, detail: error instanceof Error ? error.message : String(error) })
  }
}

await main()
