import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { Trouble } from '../dialogue/trouble.ts'
import { openDatabase } from './database.ts'
import { troubleOf } from './problems.ts'
import { openSqliteStore } from './sqlite.ts'

/** What SQLite keeps beside a database that is in use. */
const BESIDE = ['-wal', '-shm']

/** Copies the store in a file into a new one, also while a bot uses it. Throws Trouble. */
export function backUpStore(file: string, copy: string): void {
  if (!existsSync(file)) {
    throw new Trouble({
      ja: `データベースはまだありません（${file}）。`,
      en: `There is no database yet (${file}).`,
    })
  }
  if (existsSync(copy)) {
    throw new Trouble({
      ja: `${copy} はもうあります。別の名前にしてください。`,
      en: `${copy} is there already. Give another name.`,
    })
  }
  const store = openSqliteStore(file)
  try {
    store.backUp(copy)
  } finally {
    store.close()
  }
}

/**
 * Puts a copy in the place of the store, which is kept beside it. Throws Trouble where the copy is not sound, or where a
 * bot uses the store. Returns where the former store is kept, if there was one.
 */
export function restoreStore(copy: string, file: string, now: Date): string | undefined {
  if (!existsSync(copy)) {
    throw new Trouble({ ja: `${copy} がありません。`, en: `There is no ${copy}.` })
  }
  // Opening checks the copy and brings it up to date.
  openSqliteStore(copy).close()
  const aside = existsSync(file) ? `${file}.${now.toISOString().replaceAll(/[:.]/g, '-')}` : undefined
  if (aside !== undefined) {
    assertUnused(file)
    renameSync(file, aside)
  }
  try {
    for (const ending of BESIDE) rmSync(`${file}${ending}`, { force: true })
    copyFileSync(copy, file)
  } catch (error) {
    throw troubleOf(error, file)
  }
  return aside
}

/** In a journal that others have open, SQLite cannot go back to the plain one. */
function assertUnused(file: string): void {
  const database = openDatabase(file)
  try {
    const mode = database.get('PRAGMA journal_mode = DELETE')?.['journal_mode']
    if (mode !== 'delete') throw new Trouble(IN_USE)
  } catch {
    throw new Trouble(IN_USE)
  } finally {
    database.close()
  }
}

const IN_USE = {
  ja: 'ボットがデータベースを使っています。ボットを止めてから戻してください。',
  en: 'A bot is using the database. Stop the bot first.',
}
