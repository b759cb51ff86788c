import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  checkedTablesText,
  readCheckedTables,
  TABLES_FILE,
  tablesFileFindings,
} from '../../src/dataset/checked-tables.ts'
import { filesOf } from '../../src/dataset/files.ts'
import { loadBook } from '../../src/dataset/load.ts'
import { openBook } from '../../src/dataset/open-book.ts'
import { writeInventedData } from '../support/invented-data.ts'

const SHIPPED = fileURLToPath(new URL('../../data', import.meta.url))
const SOURCES = fileURLToPath(new URL('../../src', import.meta.url))

const STALE = {
  file: 'generated/tables.json',
  message: {
    ja: '表か検査より古いか、読めません。npm run data:build で作り直してください',
    en: 'is older than the tables or their rules, or unreadable; make it again with npm run data:build',
  },
}

/** Replaces a text in a file, once. */
function alterFile(path: string, was: string, is: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(was)) throw new Error(`${path} does not hold ${was}`)
  writeFileSync(path, text.replace(was, is))
}

/** The tables of a directory that keep every rule, with their version. */
function checkedIn(directory: string) {
  const { tables, book } = loadBook(directory)
  if (!book) throw new Error('The data has findings')
  return { tables, version: book.version }
}

describe('the rows that were checked when the data was built', () => {
  it('make the same book as the tables, value for value', async () => {
    const { book, tables } = loadBook(SHIPPED)
    const checked = readCheckedTables(filesOf(SHIPPED))
    expect(checked).toEqual({ tables, version: book?.version })
    expect(await openBook(SHIPPED)).toStrictEqual({ book, findings: [] })
  })

  it('are what a start reads, without the tables being read again', async () => {
    using data = writeInventedData()
    const checked = checkedIn(data.directory)
    expect(readCheckedTables(filesOf(data.directory))).toEqual(checked)
    expect(tablesFileFindings(checked, filesOf(data.directory))).toEqual([])
  })

  it('are taken as they are where the seal fits', async () => {
    using data = writeInventedData()
    const files = filesOf(data.directory)
    const { tables, version } = checkedIn(data.directory)
    const other = { version, tables: { ...tables, words: tables.words.slice(1) } }
    writeFileSync(join(data.directory, TABLES_FILE), checkedTablesText(other, files))
    const { book } = await openBook(data.directory)
    expect(book?.words).toEqual(loadBook(data.directory).book?.words.slice(1))
    expect(tablesFileFindings({ tables, version }, files)).toEqual([STALE])
  })

  it.each<[string, (text: string) => string]>([
    ['with another figure', (text) => text.replace('"budgeted":45500', '"budgeted":45501')],
    ['of another version', (text) => text.replace(/"version":"./u, '"version":"x')],
    ['without a row', (text) => text.replace(/\n\{"document":"plan-2021"[^\n]*,(?=\n)/u, '')],
    ['that was cut', (text) => text.slice(0, -20)],
    ['with another seal', (text) => text.replace(/"seal":"./u, '"seal":"x')],
    ['without a seal', (text) => text.replace(/"seal":"[\w-]*",/u, '')],
    ['without tables', () => '{"seal":"0"}'],
    ['with null for tables', () => '{"seal":"0","tables":null}'],
    ['that is null', () => 'null'],
    ['with no text', () => ''],
  ])('are not taken from a file %s: the tables are read instead', async (_, alter) => {
    using data = writeInventedData(undefined, { 'generated/tables.json': alter })
    const files = filesOf(data.directory)
    expect(readCheckedTables(files)).toBeUndefined()
    expect(tablesFileFindings(checkedIn(data.directory), files)).toEqual([STALE])
    const { book } = loadBook(data.directory)
    expect((await openBook(data.directory)).book).toStrictEqual(book)
  })

  it('are not taken once a table has changed: the new figure counts', async () => {
    using data = writeInventedData()
    alterFile(join(data.directory, 'words.csv'), '短い', '略した')
    const { book } = await openBook(data.directory)
    expect(book).toStrictEqual(loadBook(data.directory).book)
    expect(readCheckedTables(filesOf(data.directory))).toBeUndefined()
  })

  it('are not taken once a table has changed: every finding is told', async () => {
    using data = writeInventedData()
    alterFile(join(data.directory, 'funding.csv'), 'metropolitan,5000', 'metropolitan,5001')
    rmSync(join(data.directory, 'pillars.csv'))
    const { findings } = await openBook(data.directory)
    expect(findings.map(({ file }) => file)).toEqual(['pillars.csv'])
    expect(findings).toEqual(loadBook(data.directory).findings)
  })

  it('are not taken by code with other rules', async () => {
    using data = writeInventedData()
    const sources = mkdtempSync(join(tmpdir(), 'sources-'))
    try {
      cpSync(SOURCES, sources, { recursive: true })
      const other = pathToFileURL(join(sources, 'dataset/checked-tables.ts')).href
      const { readCheckedTables: read } = (await import(other)) as {
        readCheckedTables: typeof readCheckedTables
      }
      expect(read(filesOf(data.directory))).toEqual(readCheckedTables(filesOf(data.directory)))
      appendFileSync(join(sources, 'dataset/rules/unique-keys.ts'), '// another rule\n')
      expect(read(filesOf(data.directory))).toBeUndefined()
    } finally {
      rmSync(sources, { recursive: true })
    }
  })
})
