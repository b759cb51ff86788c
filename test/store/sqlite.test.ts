import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Trouble } from '../../src/dialogue/trouble.ts'
import { isBusy, troubleOf } from '../../src/store/problems.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { SUBSCRIPTION } from '../support/guild-memory.ts'

function troubleIn(work: () => unknown): Trouble {
  try {
    work()
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
  throw new Error('nothing went wrong')
}

describe('the store in a SQLite file', () => {
  let directory: string
  let file: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'store-'))
    file = join(directory, 'digests.sqlite')
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  it('holds after a restart what was stored before', () => {
    const before = openSqliteStore(file)
    before.subscribe(SUBSCRIPTION)
    before.close()
    const after = openSqliteStore(file)
    expect(after.recall(SUBSCRIPTION.guild).subscriptions).toEqual([SUBSCRIPTION])
    after.close()
  })

  it('is written in full before it says so, in a journal that readers do not wait for', () => {
    openSqliteStore(file).close()
    const database = new DatabaseSync(file)
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  it('says that a file is no database', () => {
    writeFileSync(file, 'これはデータベースではありません。'.repeat(100))
    expect(troubleIn(() => openSqliteStore(file)).words).toEqual({
      ja: `データベースのファイルではありません。控えから戻すか、ファイルをよそへ移してから始め直してください。（${file}）`,
      en: `The file is no database. Restore a back-up, or move the file away and start again. (${file})`,
    })
  })

  it('says that a database is damaged', () => {
    const store = openSqliteStore(file)
    for (let number = 1; number <= 300; number += 1) store.subscribe({ ...SUBSCRIPTION, number })
    store.close()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0x5a, 8192, bytes.length - 4096))
    const { words } = troubleIn(() => openSqliteStore(file))
    expect(words.en).toBe(
      `The database is damaged. Restore a back-up, or move the file away and start again. (${file})`,
    )
  })

  it('does not touch the database of a newer version', () => {
    openSqliteStore(file).close()
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 99')
    expect(troubleIn(() => openSqliteStore(file)).words.ja).toBe(
      `データベースは新しい版のボットのものです。ボットを新しくするか、前の版の控えから戻してください。（${file}）`,
    )
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 })
    database.close()
  })

  it('says that there is no place for the file', () => {
    writeFileSync(join(directory, 'flat'), '')
    const nowhere = join(directory, 'flat', 'digests.sqlite')
    expect(troubleIn(() => openSqliteStore(nowhere)).words.en).toBe(
      `The database cannot be opened. Check that the directory BOT_DATA_DIR is there and can be read and written. (${nowhere})`,
    )
  })

  it('says that another process has the database, and goes on when it is free', () => {
    const store = openSqliteStore(file)
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    const trouble = troubleIn(() => store.subscribe(SUBSCRIPTION))
    expect([isBusy(trouble), trouble.words.en]).toEqual([
      true,
      'Another process is using the database. Wait a moment and try again.',
    ])
    other.exec('ROLLBACK')
    store.subscribe(SUBSCRIPTION)
    expect(store.recall(SUBSCRIPTION.guild).subscriptions).toEqual([SUBSCRIPTION])
    other.close()
    store.close()
  })

  it('says that the disk is full, or the file not writable', () => {
    const database = new DatabaseSync(file)
    database.exec('CREATE TABLE t (x); PRAGMA max_page_count = 3')
    const fill = () => database.exec(`INSERT INTO t VALUES (zeroblob(100000))`)
    expect(wordsOf(fill)).toBe('The disk is full, nothing was stored. Free some space and try again.')
    database.close()
    const reader = new DatabaseSync(file, { readOnly: true })
    expect(wordsOf(() => reader.exec('DELETE FROM t'))).toBe(
      'The database cannot be written. Make the directory BOT_DATA_DIR and its files writable.',
    )
    reader.close()
  })

  function wordsOf(work: () => void): string {
    try {
      work()
      return ''
    } catch (error) {
      return troubleOf(error).words.en
    }
  }
})
