import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Bilingual, Locale } from './budget/bilingual.ts'
import type { BudgetBook } from './budget/book.ts'
import { clockFrom } from './clock.ts'
import type { Settings } from './config.ts'
import type { Memory } from './dialogue/memory.ts'
import type { Answer } from './dialogue/reply.ts'
import { Trouble } from './dialogue/trouble.ts'
import { memoryIn } from './digest/remember.ts'
import { runDigests, type RunEvent } from './digest/run.ts'
import type { Connection } from './discord/connect.ts'
import { openCourier } from './discord/courier.ts'
import { toMessage } from './discord/message.ts'
import { isBusy } from './store/problems.ts'
import { openSqliteStore } from './store/sqlite.ts'
import { STORE_FILE } from './store/store-file.ts'

/** What remembers digests, and posts them once the bot is connected. */
export interface Digests {
  readonly memory: Memory
  /** Everything of a server goes. */
  forget(guild: string): void
  /** Posts what is due now, and from then on every minute. Rejects with Trouble where the store belongs to another bot. */
  start(connection: Connection, book: BudgetBook, log: Logger): Promise<void>
  /** Waits for what is being sent, and closes the store. */
  stop(): Promise<void>
}

/** How long stopping waits for messages that are on their way, in milliseconds. */
const LAST_WORDS = 5000

const OTHER_BOT: Bilingual = {
  ja: 'BOT_DATA_DIR のデータベースは別のボット（アプリケーション）のものです。BOT_DATA_DIR を分けるか、トークンを確かめてください。',
  en: 'The database in BOT_DATA_DIR belongs to another bot (application). Use another BOT_DATA_DIR, or check the token.',
}

/** Opens what is remembered. Throws Trouble where it cannot be used. */
export function openDigests(settings: Settings): Digests {
  const store = openSqliteStore(join(settings.stateDirectory, STORE_FILE))
  const clock = clockFrom(settings.now)
  let connected: Connection | undefined
  let running: Promise<void> | undefined
  let task: { destroy(): void | Promise<void> } | undefined
  return {
    memory: memoryIn(store, (guild, channel) => connected?.missing(guild, channel)),
    forget: (guild) => store.forget(guild),
    start: async (connection, book, log) => {
      connected = connection
      let isReady = false
      const prepare = async (): Promise<void> => {
        const { applicationId } = connection
        if (store.belongsTo(applicationId) !== applicationId) throw new Trouble(OTHER_BOT)
        for (const guild of store.guilds()) {
          if (await connection.hasLeft(guild)) store.forget(guild)
        }
        isReady = true
      }
      const work = async (): Promise<void> => {
        if (!isReady) await prepare()
        await runDigests(tools)
      }
      const { apiBase = '', token = '' } = settings.discord ?? {}
      const tools = {
        store,
        book,
        clock,
        courier: openCourier({ token, apiBase, botId: connection.botId, mayRead: connection.mayRead }),
        owner: `${hostname()} ${process.pid} ${crypto.randomUUID()}`,
        render: toPosted,
        onEvent: (event: RunEvent) => logRun(log, event),
      }
      const run = (): Promise<void> => {
        running ??= work()
          .catch((error: unknown) => {
            if (isBusy(error)) log.warn({ err: error }, 'digests wait for the database')
            else log.error({ err: error }, 'digests')
          })
          .finally(() => {
            running = undefined
          })
        return running
      }
      try {
        await prepare()
      } catch (error) {
        // Another process has the database for a moment: every minute it is tried again.
        if (!isBusy(error)) throw error
      }
      const { schedule } = await import('node-cron')
      task = schedule('* * * * *', run, {
        timezone: 'Asia/Tokyo',
        noOverlap: true,
        missedExecutionTolerance: 60_000,
        suppressMissedWarning: true,
      })
      void run()
    },
    stop: async () => {
      await task?.destroy()
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, LAST_WORDS).unref())])
      store.close()
    },
  }
}

/** What needs nobody's attention is told to whoever looks closely. */
function logRun(log: Logger, event: RunEvent): void {
  if (event.kind === 'failed' || event.kind === 'given-up') log.warn(event, 'digest')
  else if (event.kind === 'done') log.info(event, 'digest')
  else log.debug(event, 'digest')
}

/** A digest as everyone in its channel sees it. */
function toPosted(answer: Answer, locale: Locale): object {
  return toMessage({ ...answer, private: false }, locale)
}
