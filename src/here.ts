import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { commands } from '../commands/index.ts'
import type { BudgetBook } from './budget/book.ts'
import { clockFrom } from './clock.ts'
import type { Settings } from './config.ts'
import type { Desk } from './dialogue/desk.ts'
import { speak } from './dialogue/language.ts'
import { reportFault } from './fault.ts'
import { FILE_WORKS } from './file-works.ts'
import { converse } from './terminal/converse.ts'
import type { ServedPage } from './web/serve.ts'
import { fstatSync } from './quick-fs.ts'

/** Piped questions come at once. Where none has come for so long (ms), somebody may rather want the page. */
const QUIET = 300

/**
 * The bot without Discord: in this terminal, and on a page of this computer until the terminal's input ends. Where
 * nobody can type (the input is /dev/null: in the background, in a container), the page stays until SIGINT or SIGTERM.
 * Where questions are piped in, they are answered and the process ends without a page.
 */
export async function runHere(settings: Settings, desk: Desk, book: BudgetBook): Promise<void> {
  const { locale, webPort } = settings
  const clock = clockFrom(settings.now)
  const say = speak(locale)
  const interactive = process.stdin.isTTY && process.stdout.isTTY
  const wanted = webPort !== 'off'
  const stopped = wanted && nobodyTypes() ? stopSignal() : undefined

  let page: ServedPage | undefined
  /** Opens the page, and says where it is. The terminal answers without it, where it cannot be opened. */
  const open = async (): Promise<string> => {
    const { openPage } = await import('./web/open.ts')
    const port = webPort === 'off' ? undefined : webPort
    try {
      page = await openPage({
        desk,
        commands,
        book,
        locale,
        port,
        works: FILE_WORKS,
        clock,
        onFault: reportFault,
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return say(`ページを開けません（${reason}）。`, `The page cannot be served (${reason}).`)
    }
    return say(`ブラウザーでも使えます: ${page.address}`, `In your browser as well: ${page.address}`)
  }

  const notes = wanted && (interactive || stopped) ? [await open()] : []
  const cancel =
    wanted && notes.length === 0 ? whenQuiet(process.stdin, async () => console.log(await open())) : undefined
  await converse({
    desk,
    commands,
    locale,
    input: process.stdin,
    output: process.stdout,
    interactive,
    historyFile: join(settings.stateDirectory, 'terminal-history'),
    notes,
    clock,
  })
  await cancel?.()
  await stopped
  await page?.close()
}

async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}

/** True where the input is /dev/null. */
function nobodyTypes(): boolean {
  return !process.stdin.isTTY && fstatSync(process.stdin.fd).isCharacterDevice()
}

/** Does something once the input has been quiet for a while. The returned function keeps it from beginning, or awaits it. */
function whenQuiet(input: Readable, act: () => Promise<void>): () => Promise<void> {
  let acting: Promise<void> | undefined
  let isOver = false
  const wait = (): unknown => timer.refresh()
  const timer = setTimeout(() => {
    input.off('data', wait)
    // What has arrived meanwhile is read between a timer and an immediate: whether the input has ended is known there.
    setImmediate(() => {
      if (!isOver) acting = act()
    })
  }, QUIET)
  input.on('data', wait)
  return async () => {
    isOver = true
    clearTimeout(timer)
    await acting
  }
}
