import { commands } from '../commands/index.ts'
import { greeting } from './answers/greeting.ts'
import { clockFrom } from './clock.ts'
import { environment, readSettings, type Settings } from './config.ts'
import type { BudgetBook } from './budget/book.ts'
import type { Desk } from './dialogue/desk.ts'
import { Trouble } from './dialogue/trouble.ts'
import type { Digests } from './digests.ts'
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
  const digests = settings.discord && (await digestsOrProblem(settings))
  if (digests instanceof Trouble) return stopFor({ kind: 'store', words: digests.words })
  const opened = await openDeskOn(settings.dataDirectory, reportFault, digests?.memory)
  if ('findings' in opened) {
    return stopFor({ kind: 'data', directory: settings.dataDirectory, findings: opened.findings })
  }
  if (settings.discord && digests) return onDiscord(settings, settings.discord, opened, digests)
  return runHere(settings, opened.desk, opened.book)
}

/** What is remembered on Discord, or why it cannot be. SQLite is loaded only for this. */
async function digestsOrProblem(settings: Settings): Promise<Digests | Trouble> {
  const { openDigests } = await import('./digests.ts')
  try {
    return openDigests(settings)
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
}

/** discord.js takes a third of a second to load: only this way waits for it. */
async function onDiscord(
  settings: Settings,
  discord: NonNullable<Settings['discord']>,
  { desk, book }: { readonly desk: Desk; readonly book: BudgetBook },
  digests: Digests,
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
      onRemoved: (guild) => {
        try {
          digests.forget(guild)
          log.info({ guild }, 'removed from a server')
        } catch (error) {
          log.error({ err: error, guild }, 'forgetting a server')
        }
      },
      makeFile,
      greeting,
      onTrouble: (error, doing) => log.error({ err: error }, doing),
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        log.info({ signal }, 'stopping')
        void digests.stop().then(() => connection.close())
      })
    }
    const { added, changed, removed } = connection.registered
    // The first chart does not wait for what draws it.
    const { studio } = await import('./files/studio.ts')
    studio.warm()
    log.info({ bot: connection.botName, data: book.version, added, changed, removed }, 'ready')
    await digests.start(connection, book, log).catch(async (error: unknown) => {
      await connection.close()
      throw error
    })
  } catch (error) {
    if (error instanceof Trouble) return stopFor({ kind: 'store', words: error.words })
    log.debug({ err: error }, 'connecting failed')
    const kind = connectionFailure(error)
    if (kind === 'bad-token') stopFor({ kind })
    else if (kind === 'unreachable') stopFor({ kind, apiBase: discord.apiBase })
    else stopFor({ kind, detail: error instanceof Error ? error.message : String(error) })
  }
}

await main()
