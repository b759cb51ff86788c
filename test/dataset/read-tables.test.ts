import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/dataset/finding.ts'
import { readTables } from '../../src/dataset/read-tables.ts'
import { inventedFindings, writeInventedData, type Change } from '../support/invented-data.ts'

function tablesAfter(change: Change) {
  using data = writeInventedData(undefined, change)
  return readTables(data.directory)
}

const PILLARS_HEADER: Finding = {
  file: 'pillars.csv',
  line: 1,
  message: {
    ja: '見出しの行は id,name,name_en でなければなりません',
    en: 'the header line must be id,name,name_en',
  },
}

describe('reading the tables', () => {
  it('finds nothing wrong with a good data set', () => {
    expect(inventedFindings()).toEqual([])
  })

  it('gives every row with its line, counted as an editor does', () => {
    const { tables, findings } = tablesAfter({})
    expect(findings).toEqual([])
    expect(tables.pillars).toEqual([
      { id: 'learning-town', name: 'まなぶまち', name_en: 'A learning town', $line: 2 },
      { id: 'green-town', name: 'みどりのまち', name_en: 'A green town', $line: 3 },
    ])
    expect(tables.openings.map(({ row, date, area, $line }) => ({ row, date, area, $line }))).toEqual([
      { row: 1, date: { precision: 'day', year: 2022, month: 4, day: 1 }, area: 'shiba', $line: 2 },
      { row: 2, date: { precision: 'month', year: 2022, month: 10 }, area: undefined, $line: 3 },
      { row: 4, date: { precision: 'fiscal-year', year: 2023 }, area: undefined, $line: 4 },
      { row: 7, date: { precision: 'fiscal-year', year: 2023 }, area: undefined, $line: 5 },
    ])
  })

  it('reads what a spreadsheet saves: a byte order mark, CR LF, quotes, a blank line, no last line end', () => {
    const { tables, findings } = tablesAfter({
      'pillars.csv': () =>
        '\uFEFFid,name,name_en\r\n\r\n"learning-town",まなぶまち,"Learn, ""and"" live"\r\ngreen-town,みどりのまち,Green',
    })
    expect(findings).toEqual([])
    expect(tables.pillars).toEqual([
      { id: 'learning-town', name: 'まなぶまち', name_en: 'Learn, "and" live', $line: 3 },
      { id: 'green-town', name: 'みどりのまち', name_en: 'Green', $line: 4 },
    ])
  })

  it('tells which file is missing', () => {
    expect(inventedFindings({ 'terms.csv': () => undefined })).toEqual([
      {
        file: 'terms.csv',
        message: {
          ja: 'ファイルが読めません。data/ に置いてください',
          en: 'cannot be read; put the file into data/',
        },
      },
    ])
  })

  it('tells which file is not UTF-8', () => {
    // まち in Shift_JIS.
    expect(inventedFindings({ 'pillars.csv': () => Buffer.from([0x82, 0xdc, 0x82, 0xbf]) })).toEqual([
      {
        file: 'pillars.csv',
        message: {
          ja: 'UTF-8ではありません。UTF-8で保存し直してください',
          en: 'is not UTF-8; save it as UTF-8',
        },
      },
    ])
  })

  it('tells which file has broken quotes, and on which line', () => {
    expect(
      inventedFindings({ 'pillars.csv': (text) => text.replace('みどりのまち', '"みどりのまち') }),
    ).toEqual([
      {
        file: 'pillars.csv',
        message: {
          ja: 'CSVとして読めません。引用符を確かめてください（Quote Not Closed: the parsing is finished with an opening quote at line 3）',
          en: 'is not readable as CSV; check its quotes (Quote Not Closed: the parsing is finished with an opening quote at line 3)',
        },
      },
    ])
  })

  it.each<[string, (text: string) => string]>([
    ['a column by another name', (text) => text.replace('name_en', 'english')],
    ['columns in another order', (text) => text.replace('id,name,', 'name,id,')],
    ['one column too few', (text) => text.replace(',name_en', '')],
    ['one column too many', (text) => text.replace('name_en', 'name_en,note')],
    ['no header line', (text) => text.replace('id,name,name_en\n', '')],
    ['nothing in it', () => ''],
  ])('tells what the header line of a file must be when it has %s', (_, change) => {
    expect(inventedFindings({ 'pillars.csv': change })).toEqual([PILLARS_HEADER])
  })

  it.each<[number, string, string]>([
    [2, 'green-town,みどりのまち,A green town', 'green-town,みどりのまち'],
    [4, 'A green town', 'A green town,'],
  ])('tells which line has %d cells instead of 3', (cells, from, to) => {
    expect(inventedFindings({ 'pillars.csv': (text) => text.replace(from, to) })).toEqual([
      {
        file: 'pillars.csv',
        line: 3,
        message: {
          ja: `列が${cells}個あります。3個にしてください`,
          en: `has ${cells} cells; it must have 3`,
        },
      },
    ])
  })

  it('tells which cell cannot be read', () => {
    expect(
      inventedFindings({ 'funding.csv': (text) => text.replace('general,100000', 'general,"100,000"') }),
    ).toEqual([
      {
        file: 'funding.csv',
        line: 3,
        message: {
          ja: 'amount: 「100,000」は0以上の整数ではありません（桁区切りは付けません）',
          en: 'amount: "100,000" is no whole number of at least 0 (write no thousands separator)',
        },
      },
    ])
  })

  it('gives the rows that can be read, and leaves out those that cannot', () => {
    const { tables, findings } = tablesAfter({
      'pillars.csv': (text) => text.replace('learning-town,', 'Learning Town,'),
      'words.csv': (text) => text.replace('abbreviation,', ''),
    })
    expect(findings.map(({ file, line }) => [file, line])).toEqual([
      ['pillars.csv', 2],
      ['words.csv', 2],
    ])
    expect(tables.pillars.map(({ id }) => id)).toEqual(['green-town'])
    expect(tables.words.map(({ written }) => written)).toEqual(['検診', 'お昼'])
  })

  it('tells of an opening in a fiscal year that no budget has, and does not fail', () => {
    expect(inventedFindings({ 'openings.csv': (text) => text.replace('FY2023', 'FY1923') })).toEqual([
      {
        file: 'openings.csv',
        line: 4,
        message: {
          ja: 'date: 「FY1923」は日付ではありません。2020-12-01・2022-04・FY2023 のように書いてください',
          en: 'date: "FY1923" is no date; write it like 2020-12-01, 2022-04 or FY2023',
        },
      },
    ])
  })

  it('tells everything at once, file by file and line by line', () => {
    const findings = inventedFindings({
      'documents.csv': () => undefined,
      'departments.csv': () => Buffer.from([0xff]),
      'pillars.csv': (text) => text.replace('name_en', 'english'),
      'programs.csv': (text) => `${text}moon-hall,月見館\n`,
      'entries.csv': (text) =>
        text.replace('temporary-new,education,false', 'temporary,Education,no').replace(',33\n', ',0\n'),
      'words.csv': (text) => `${text}"お昼`,
    })
    expect(
      findings.map(({ file, line, message }) => [file, line, message.en.replace(/[:;(].*/u, '')]),
    ).toEqual([
      ['documents.csv', undefined, 'cannot be read'],
      ['departments.csv', undefined, 'is not UTF-8'],
      ['pillars.csv', 1, 'the header line must be id,name,name_en'],
      ['programs.csv', 8, 'has 2 cells'],
      ['words.csv', undefined, 'is not readable as CSV'],
      ['entries.csv', 2, 'category'],
      ['entries.csv', 2, 'title'],
      ['entries.csv', 2, 'title_and_others'],
      ['entries.csv', 5, 'line'],
    ])
  })

  it('gives the same version to the same bytes, and another to any other', () => {
    const { version } = tablesAfter({})
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(tablesAfter({}).version).toBe(version)
    const others = [
      tablesAfter({ 'words.csv': (text) => text.replace('短い', '略した') }),
      tablesAfter({ 'words.csv': (text) => text.replaceAll('\n', '\r\n') }),
      tablesAfter({ 'words.csv': () => undefined }),
    ].map((other) => other.version)
    expect(new Set([version, ...others]).size).toBe(4)
  })
})
