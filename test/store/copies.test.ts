import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Trouble } from '../../src/dialogue/trouble.ts'
import { backUpStore, restoreStore } from '../../src/store/copies.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { SUBSCRIPTION } from '../support/guild-memory.ts'

const NOW = new Date('2020-06-15T00:00:00Z')
const GUILD = SUBSCRIPTION.guild

describe('a back-up', () => {
  let directory: string
  let file: string
  let copy: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'copies-'))
    file = join(directory, 'digests.sqlite')
    copy = join(directory, 'copy.sqlite')
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  const wordsOf = (work: () => unknown): string => {
    try {
      work()
      return ''
    } catch (error) {
      return error instanceof Trouble ? error.words.en : String(error)
    }
  }

  it('is made while the bot runs, and brings back what was there', () => {
    const running = openSqliteStore(file)
    running.subscribe(SUBSCRIPTION)
    backUpStore(file, copy)
    running.unsubscribe(GUILD, 1)
    running.close()
    const aside = restoreStore(copy, file, NOW)
    const restored = openSqliteStore(file)
    expect(restored.recall(GUILD).subscriptions).toEqual([SUBSCRIPTION])
    restored.close()
    const former = openSqliteStore(aside ?? '')
    expect([aside, former.recall(GUILD).subscriptions]).toEqual([`${file}.2020-06-15T00-00-00-000Z`, []])
    former.close()
  })

  it('is put in place where there was nothing', () => {
    openSqliteStore(copy).close()
    expect(restoreStore(copy, file, NOW)).toBeUndefined()
    openSqliteStore(file).close()
  })

  it('is not put in place while a bot uses the store', () => {
    const running = openSqliteStore(file)
    running.subscribe(SUBSCRIPTION)
    backUpStore(file, copy)
    expect(wordsOf(() => restoreStore(copy, file, NOW))).toBe(
      'A bot is using the database. Stop the bot first.',
    )
    expect(running.recall(GUILD).subscriptions).toEqual([SUBSCRIPTION])
    running.close()
  })

  it('does not overwrite, is not made of nothing, and is not put in place when it is no database', () => {
    expect(wordsOf(() => backUpStore(file, copy))).toBe(`There is no database yet (${file}).`)
    openSqliteStore(file).close()
    writeFileSync(copy, 'x'.repeat(5000))
    expect(wordsOf(() => backUpStore(file, copy))).toBe(`${copy} is there already. Give another name.`)
    expect(wordsOf(() => restoreStore(copy, file, NOW))).toContain('The file is no database.')
    expect(wordsOf(() => restoreStore(join(directory, 'none'), file, NOW))).toBe(
      `There is no ${directory}/none.`,
    )
    openSqliteStore(file).close()
  })
})
