import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addRows } from '../../src/dataset/add-rows.ts'
import { TABLES, type TableName } from '../../src/dataset/tables.ts'
import { INVENTED_FILES, type InventedFile } from '../support/invented-files.ts'
import { writeInventedData, type Change } from '../support/invented-data.ts'

const header = (table: TableName): string => `${Object.keys(TABLES[table].columns).join(',')}\n`

/** A new program of the plan, as a person would fill it in. */
const SWIMMING: Readonly<Partial<Record<TableName, string>>> = {
  programs: 'swimming-pool,星見プール,ほしみぷーる,"Hoshimi Pool, outside"\n',
  entries:
    'plan-2021,5,swimming-pool,星見プール,new,education,false,learning-town,,false,,,200,,プールをつくります。,Builds a pool.,水泳、夏,,,2(1),40\n',
  'entry-departments': 'plan-2021,5,1,parks,\n',
  funding: 'plan-2021,5,general,200\n',
  'control-totals': 'plan-2021,budgeted,category,new,1200\n',
}

/** The changes that the invented totals need for a fifth program. */
const ROOM: Change = {
  'control-totals.csv': (text) => text.slice(0, text.indexOf('\n') + 1),
}

function textsOf(rows: Readonly<Partial<Record<TableName, string>>>): Map<string, string> {
  return new Map(
    Object.entries(rows).map(([table, text]) => [`${table}.csv`, `${header(table as TableName)}${text}`]),
  )
}

function add(rows: Readonly<Partial<Record<TableName, string>>>, change: Change = ROOM) {
  using data = writeInventedData(undefined, change)
  return addRows(data.directory, '../r8', textsOf(rows))
}

const findings = (...args: Parameters<typeof add>) => {
  const addition = add(...args)
  return 'findings' in addition
    ? addition.findings.map(({ file, line, message }) => [file, line, message.ja])
    : []
}

describe('adding reviewed rows', () => {
  it('puts them behind the rows that are there, registers a new program, and writes nothing itself', () => {
    using data = writeInventedData(undefined, ROOM)
    const files = (): string[] =>
      readdirSync(data.directory, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
    const before = files()
    const addition = addRows(data.directory, '../r8', textsOf(SWIMMING))
    if ('findings' in addition) throw new Error(JSON.stringify(addition.findings))
    const grown = (file: InventedFile, rows: string): [string, string] => [
      file,
      `${INVENTED_FILES[file]}${rows}`,
    ]
    expect([...addition.files]).toEqual([
      grown('programs.csv', SWIMMING.programs ?? ''),
      grown('entries.csv', SWIMMING.entries ?? ''),
      grown('entry-departments.csv', SWIMMING['entry-departments'] ?? ''),
      grown('funding.csv', SWIMMING.funding ?? ''),
      ['control-totals.csv', `${header('control-totals')}${SWIMMING['control-totals'] ?? ''}`],
      grown('program-ids.csv', 'swimming-pool,\n'),
    ])
    expect([...addition.added]).toEqual([
      ['programs', 1],
      ['entries', 1],
      ['entry-departments', 1],
      ['funding', 1],
      ['control-totals', 1],
      ['program-ids', 1],
    ])
    expect(files()).toEqual(before)
  })

  it('passes over empty rows, such as a spreadsheet leaves, and tables without rows', () => {
    const addition = add({ ...SWIMMING, funding: `${SWIMMING.funding}\n,,,\n`, terms: '' })
    if ('findings' in addition) throw new Error(JSON.stringify(addition.findings))
    expect([addition.added.get('funding'), addition.files.has('terms.csv')]).toEqual([1, false])
  })

  it('begins a new line where the last one has no end', () => {
    const addition = add(SWIMMING, { ...ROOM, 'funding.csv': (text) => text.trimEnd() })
    if ('findings' in addition) throw new Error(JSON.stringify(addition.findings))
    expect(addition.files.get('funding.csv')).toBe(`${INVENTED_FILES['funding.csv']}${SWIMMING.funding}`)
  })

  it('never replaces a row: one with a key that is there is named by its own file and line', () => {
    expect(findings({ ...SWIMMING, departments: 'parks,公園係,こうえんがかり,Parks,false\n' })).toEqual([
      ['../r8/departments.csv', 2, 'parks は3行目にもあります'],
    ])
  })

  it('adds nothing twice', () => {
    using data = writeInventedData()
    const [first = ''] = INVENTED_FILES['words.csv'].split('\n').slice(1)
    expect(addRows(data.directory, '../r8', textsOf({ words: `${first}\n` }))).toMatchObject({
      findings: [
        { file: '../r8/words.csv', line: 2, message: { ja: 'プラネ プラネタリウム は2行目にもあります' } },
      ],
    })
  })

  it('names every cell that is still empty, once', () => {
    expect(findings({ ...SWIMMING, programs: ',星見プール,,Pool\n' })).toEqual([
      ['../r8/programs.csv', 2, 'id: 空欄です。値を入れてください'],
      ['../r8/programs.csv', 2, 'reading: 空欄です。値を入れてください'],
    ])
  })

  it('keeps every rule: sums, references and totals', () => {
    expect(
      findings({
        ...SWIMMING,
        funding: 'plan-2021,5,general,199\n',
        'entry-departments': '\nplan-2021,5,1,sea,\n',
      }),
    ).toEqual([
      ['../r8/entry-departments.csv', 3, 'department の sea が departments.csv にありません'],
      ['../r8/entries.csv', 2, 'swimming-pool: 財源の合計199千円が予算額200千円と合いません（funding.csv）'],
    ])
  })

  it('names the rows rightly behind a cell of several lines', () => {
    const lines = '"水\nと\n夏",広場,everyday,理由\nプラネ,プラネタリウム,everyday,理由\n'
    expect(findings({ words: lines }, {})).toEqual([
      ['../r8/words.csv', 5, 'プラネ プラネタリウム は2行目にもあります'],
    ])
  })

  it('tells a file that is no table, is no CSV, or has other columns', () => {
    using data = writeInventedData()
    const texts = new Map([
      ['notes.csv', 'a,b\n'],
      ['words.csv', 'written,means\n'],
      ['terms.csv', '"'],
    ])
    expect(addRows(data.directory, 'r8', texts)).toMatchObject({
      findings: [
        {
          file: 'r8/notes.csv',
          message: { ja: 'という表はありません。ファイルの名前を data/ の表と同じにしてください' },
        },
        {
          file: 'r8/words.csv',
          line: 1,
          message: { en: 'the header line must be written,means,kind,reason' },
        },
        { file: 'r8/terms.csv', message: { en: 'is not readable as CSV; check its quotes' } },
      ],
    })
  })
})
