import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../../src/config.ts'
import { LARGEST_FILE } from '../../src/ingest/decode.ts'
import { LAYOUTS } from '../../src/ingest/layouts.ts'
import { writeInventedData } from '../support/invented-data.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const UNSET = Object.fromEntries(VARIABLES.map((name) => [name, '']))

const SHEET = `\
事業名,所管,款,区分,予算額,その他財源,一般財源
星見科学館の管理運営,教育課,教育費,臨時・新規,"121,000","21,000","100,000"
星の教室,教育課,教育費,新規,50,,50
`
const TABLES = `\
1 まなぶまち

| 区分 | 事業名 [所管課] (款) | 予算額 (千円) | 財源内訳 (千円) | 事業内容 |
|---|---|---|---|---|
| 新規 | 星の教室 [教育課] (教育費) | 50 | 一般財源 50 | 教室を開きます。 |
| | 星の写真集 [教育課] (教育費) | 60 | 一般財源 60 | 写真集を出します。 |
| | 星の地図 [教育課] (教育費) | 7O | 一般財源 70 | 地図をつくります。 |
`

/** A folder with data/, a sheet, tables with an unreadable row and a large file, in which `npm run ingest` is run. */
function workplace() {
  const directory = mkdtempSync(join(tmpdir(), 'ingest-'))
  const at = (name: string): string => join(directory, name)
  mkdirSync(at('data'))
  writeInventedData(at('data'))
  writeFileSync(at('sheet.csv'), SHEET)
  writeFileSync(at('tables.txt'), TABLES)
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'src/ingest-document.ts'), ...args],
      {
        cwd: directory,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...UNSET, BOT_BUDGET_DATA: at('data') },
      },
    )
    return { status, stdout, stderr }
  }
  return {
    at,
    run,
    files: () => readdirSync(directory).toSorted(),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  }
}

const READ_SHEET =
  '様式 spreadsheet: 候補2件（data/ には何も書いていません） / layout spreadsheet: 2 candidate(s); nothing is written into data/\n'
const USAGE =
  '使い方: npm run ingest -- <様式> <ファイル> [--document <資料id>] [--out <ファイル.csv|.json>]（--help で説明） / usage: npm run ingest -- <layout> <file> [--document <id>] [--out <file.csv|.json>] (--help explains)\n'

describe('npm run ingest', () => {
  it('prints how a document compares with the data, and ends with 0', () => {
    using place = workplace()
    expect(place.run('spreadsheet', 'sheet.csv', '--document', 'plan-2021')).toEqual({
      status: 0,
      stdout: `${READ_SHEET}\
data/ の plan-2021 と比べて: 同じ0件、行だけ違う0件、違う1件、資料にない3件、data/ にない1件 / compared with plan-2021 in data/: 0 equal, 0 with another row only, 1 differing, 3 not in the document, 1 not in data/
  ~ L2 星見科学館の管理運営 (star-hall-operation, row 1)
      budgeted: 120,000 → 121,000
      funding_other: 20,000 → 21,000
  - 河原公園の整備 (river-park, row 2)
  - 学校給食費の助政 (school-meal-grants, row 3)
  - 健康診査の予約 (health-checkups, row 4)
  + L3 星の教室
`,
      stderr: '',
    })
  })

  it('prints what was carried down and what is unreadable, writes nothing, and ends with 1', () => {
    using place = workplace()
    expect(place.run('budget-tables', 'tables.txt', '--out', 'new.csv')).toEqual({
      status: 1,
      stdout: `\
様式 budget-tables: 候補3件（data/ には何も書いていません） / layout budget-tables: 3 candidate(s); nothing is written into data/
上の行から引き継いだもの: 2件 / taken from the rows above: 2
  L6,7 区分「新規」を5行目から引き継ぎました / the category 新規 (New) is taken from line 5
読めないもの: 1件 / unreadable: 1
  L7 予算額「7O」は金額ではありません。数字と3桁ごとのコンマだけにしてください / the amount "7O" is no amount; write digits with a comma at every three
`,
      stderr:
        '読めない所が1件あります。直してからもう一度読み込んでください（new.csv は書いていません） / 1 thing(s) are unreadable; put them right and read the document again (new.csv is not written)\n',
    })
    expect(place.files()).toEqual(['data', 'sheet.csv', 'tables.txt'])
  })

  it('writes candidates as CSV and as JSON to files that are not there yet, and never over one that is', () => {
    using place = workplace()
    expect(place.run('spreadsheet', 'sheet.csv', '--out', 'new.csv')).toEqual({
      status: 0,
      stdout: `${READ_SHEET}候補2件を new.csv に書きました / 2 candidate(s) written to new.csv\n`,
      stderr: '',
    })
    const written = readFileSync(place.at('new.csv'), 'utf8')
    expect(written).toBe(
      `\uFEFF${[
        'kind,line,category,printed_name,departments,departments_and_others,title,title_and_others,budgeted,funding_other,funding_general',
        'program,2,temporary-new,星見科学館の管理運営,教育課,false,教育費,false,121000,21000,100000',
        'program,3,new,星の教室,教育課,false,教育費,false,50,,50',
      ].join('\r\n')}\r\n`,
    )
    expect(place.run('spreadsheet', 'sheet.csv', '--out', 'new.json').status).toBe(0)
    expect(JSON.parse(readFileSync(place.at('new.json'), 'utf8'))).toEqual([
      {
        kind: 'program',
        line: 2,
        fields: {
          category: 'temporary-new',
          printed_name: '星見科学館の管理運営',
          departments: ['教育課'],
          departments_and_others: false,
          title: '教育費',
          title_and_others: false,
          budgeted: 121_000,
          funding_other: 21_000,
          funding_general: 100_000,
        },
      },
      {
        kind: 'program',
        line: 3,
        fields: {
          category: 'new',
          printed_name: '星の教室',
          departments: ['教育課'],
          departments_and_others: false,
          title: '教育費',
          title_and_others: false,
          budgeted: 50,
          funding_general: 50,
        },
      },
    ])
    expect(place.run('spreadsheet', 'sheet.csv', '--out', 'new.csv')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'new.csv はもうあります。上書きはしません。別の名前にしてください / new.csv exists already and is not overwritten; give another name\n',
    })
    expect(readFileSync(place.at('new.csv'), 'utf8')).toBe(written)
  })

  it('writes nothing into data/, by whatever way it is named', () => {
    using place = workplace()
    symlinkSync(place.at('data'), place.at('link'))
    const before = readdirSync(place.at('data'))
    const refusal = (out: string) => ({
      status: 1,
      stdout: '',
      stderr: `--out は data/ の中には書きません（${out}）。候補は人が確かめてから data/ に移します / --out writes nothing into data/ (${out}): a person reviews candidates before they go there\n`,
    })
    for (const out of ['data/new.csv', 'link/new.csv', 'link/new/er.csv', join(root, 'data', 'new.csv')]) {
      expect(place.run('spreadsheet', 'sheet.csv', '--out', out)).toEqual(refusal(out))
    }
    expect(readdirSync(place.at('data'))).toEqual(before)
  })

  it('follows no link to a file that is not there, not even into data/', () => {
    using place = workplace()
    symlinkSync(place.at('data/new.csv'), place.at('link.csv'))
    expect(place.run('spreadsheet', 'sheet.csv', '--out', 'link.csv')).toEqual({
      status: 1,
      stdout: READ_SHEET,
      stderr:
        'link.csv はもうあります。上書きはしません。別の名前にしてください / link.csv exists already and is not overwritten; give another name\n',
    })
    expect(readdirSync(place.at('data'))).not.toContain('new.csv')
  })

  it.each<[string, string[], string]>([
    ['no arguments', [], USAGE],
    ['no file', ['spreadsheet'], USAGE],
    ['one file too many', ['spreadsheet', 'sheet.csv', 'tables.txt'], USAGE],
    ['an unknown option', ['spreadsheet', 'sheet.csv', '--force'], USAGE],
    [
      'an unknown layout',
      ['xlsx', 'sheet.csv'],
      `様式「xlsx」はありません。${LAYOUTS.map(({ name }) => name).join('・')} のどれかにしてください / there is no layout "xlsx"; use one of ${LAYOUTS.map(({ name }) => name).join(', ')}\n`,
    ],
    [
      'a file that is not there',
      ['spreadsheet', 'none.csv'],
      'none.csv が読めません。ファイルの名前と場所を確かめてください / none.csv cannot be read; check its name and place\n',
    ],
    [
      'a folder',
      ['spreadsheet', 'data'],
      'data が読めません。ファイルの名前と場所を確かめてください / data cannot be read; check its name and place\n',
    ],
    [
      'a file to write that is neither CSV nor JSON',
      ['spreadsheet', 'sheet.csv', '--out', 'new.txt'],
      '--out のファイル名は .csv か .json で終わらせてください（new.txt） / the file of --out must end in .csv or .json (new.txt)\n',
    ],
  ])('says what is wrong with %s, and ends with 1', (_, args, stderr) => {
    using place = workplace()
    expect(place.run(...args)).toEqual({ status: 1, stdout: '', stderr })
  })

  it('refuses a file that is too large or no text with its name', () => {
    using place = workplace()
    writeFileSync(place.at('large.csv'), Buffer.alloc(LARGEST_FILE + 2, 'a'))
    writeFileSync(place.at('book.xlsx'), Buffer.from([0x50, 0x4b, 0x03, 0x04]))
    expect(place.run('spreadsheet', 'large.csv')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'large.csv: ファイルが20MBを超えています。資料を分けて読み込んでください / the file is larger than 20 MB; split the document and read its parts\n',
    })
    expect(place.run('spreadsheet', 'book.xlsx')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'book.xlsx: Excelのブック（XLSX）などの圧縮ファイルは読めません。表計算ソフトでCSV（UTF-8）として保存してください / the file is an Excel workbook (XLSX) or another archive, which is not read; save the sheet as CSV (UTF-8)\n',
    })
  })

  it('says which documents there are when it cannot compare, and when the data cannot be read', () => {
    using place = workplace()
    expect(place.run('spreadsheet', 'sheet.csv', '--document', 'plan-1')).toEqual({
      status: 1,
      stdout: READ_SHEET,
      stderr:
        '資料「plan-1」は data/documents.csv にありません。あるのは plan-2021・requests-2021・outline-2021・sheets-2021 です / the document "plan-1" is not in data/documents.csv; there is plan-2021, requests-2021, outline-2021, sheets-2021\n',
    })
    rmSync(place.at('data/terms.csv'))
    expect(place.run('spreadsheet', 'sheet.csv', '--document', 'plan-2021')).toEqual({
      status: 1,
      stdout: READ_SHEET,
      stderr:
        'terms.csv  ファイルが読めません。data/ に置いてください / cannot be read; put the file into data/\n',
    })
  })

  it('says that it cannot write into a folder that is not there', () => {
    using place = workplace()
    expect(place.run('spreadsheet', 'sheet.csv', '--out', 'nowhere/new.csv')).toEqual({
      status: 1,
      stdout: READ_SHEET,
      stderr:
        'nowhere/new.csv に書けません。フォルダーがあるか、書き込めるかを確かめてください / nowhere/new.csv cannot be written; see whether its folder exists and can be written to\n',
    })
  })

  it('explains every layout in both languages, the encodings, and that XLSX is not read yet', () => {
    using place = workplace()
    const { status, stdout, stderr } = place.run('--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        ...LAYOUTS.flatMap(({ name, description }) => [
          `  ${name}`,
          `    ${description.ja}`,
          `    ${description.en}`,
        ]),
        'ファイルはテキストかCSV（UTF-8・Shift_JIS・BOM付きUTF-16、20MBまで）。Excelのブック（XLSX）はまだ読めません。CSVで保存してください。',
        'Files are text or CSV (UTF-8, Shift_JIS, or UTF-16 with a byte order mark; 20 MB at most). Excel workbooks (XLSX) cannot be read yet: save the sheet as CSV.',
      ]),
    )
  })
})

describe('every layout', () => {
  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
    '%s reads any text without throwing, and tells of a text that is not its own',
    (_, layout) => {
      const texts = ['', '\n', '|', '\t', '"', '令和', '| 区分 |', '1 a\n(1) b\n', '\uD83D', 'a,b\n1,2']
      expect(
        texts.filter((text) => {
          const { candidates, unreadable } = layout.read(text)
          return candidates.length > 0 || unreadable.length === 0
        }),
      ).toEqual([])
    },
  )

  it('has a name of its own', () => {
    expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length)
  })
})
