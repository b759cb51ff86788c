import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../../src/config.ts'
import { LARGEST_FILE } from '../../src/ingest/decode.ts'
import { LAYOUTS } from '../../src/ingest/layouts.ts'
import { writeInventedData } from '../support/invented-data.ts'
import { workbookBytes, type InventedCell } from './workbook-bytes.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const UNSET = Object.fromEntries(VARIABLES.map((name) => [name, '']))

const SHEET = `\
事業名,所管,款,区分,予算額,その他財源,一般財源
星見科学館の管理運営,教育課,教育費,臨時・新規,"121,000","21,000","100,000"
星の教室,教育課,教育費,新規,50,,50
`
/** 事業名,所管,款,区分,予算額 and 星,星,教育費,新規,5. */
const SHEET_IN_SHIFT_JIS = Buffer.from(
  '8e968bc696bc2c8f8a8ac72c8abc2c8be695aa2c975c8e5a8a7a0a90af2c90af2c8bb388e794ef2c90568b4b2c350a',
  'hex',
)
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
  '使い方: npm run ingest -- <様式> <ファイル> [--document <資料id>] [--sheet <シート名>] [--out <ファイル.csv|.json>]（--help で説明） / usage: npm run ingest -- <layout> <file> [--document <id>] [--sheet <name>] [--out <file.csv|.json>] (--help explains)\n'

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
      'none.csv: 読めません。ファイルの名前と場所を確かめてください / the file cannot be read; check its name and place\n',
    ],
    [
      'a folder',
      ['spreadsheet', 'data'],
      'data: 読めません。ファイルの名前と場所を確かめてください / the file cannot be read; check its name and place\n',
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

  it('reads the sheet of a workbook that is asked for, and tells formulas by cell, as candidates only where all is readable', () => {
    using place = workplace()
    const header = ['事業名', '所管', '款', '区分', '予算額（千円）']
    const row = ['星の教室', '教育課', '教育費', '新規', '1,050']
    const sum: InventedCell = { xml: (cell) => `<c r="${cell}"><f>1000+50</f><v>1050</v></c>` }
    const book = workbookBytes(
      { name: '値', rows: [header, row, [...row.slice(0, 4), 7]] },
      { name: '式', rows: [header, [...row.slice(0, 4), sum]] },
    )
    writeFileSync(place.at('book.xlsx'), book)
    expect(place.run('spreadsheet', 'book.xlsx', '--sheet', '値', '--out', 'new.csv')).toEqual({
      status: 0,
      stdout: `${READ_SHEET}候補2件を new.csv に書きました / 2 candidate(s) written to new.csv\n`,
      stderr: '',
    })
    expect(readFileSync(place.at('new.csv'), 'utf8').split('\r\n').slice(1)).toEqual([
      'program,2,new,星の教室,教育課,false,教育費,false,1050',
      'program,3,new,星の教室,教育課,false,教育費,false,7',
      '',
    ])
    expect(place.run('spreadsheet', 'book.xlsx', '--sheet', '式', '--out', 'sums.csv')).toEqual({
      status: 1,
      stdout: `\
様式 spreadsheet: 候補0件（data/ には何も書いていません） / layout spreadsheet: 0 candidate(s); nothing is written into data/
読めないもの: 1件 / unreadable: 1
  L2 セルE2は数式です。値にしてください（コピーして「値の貼り付け」） / cell E2 holds a formula; make it a value (copy, then paste values)
`,
      stderr:
        '読めない所が1件あります。直してからもう一度読み込んでください（sums.csv は書いていません） / 1 thing(s) are unreadable; put them right and read the document again (sums.csv is not written)\n',
    })
    expect(place.run('spreadsheet', 'book.xlsx')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'book.xlsx: シートが2枚あります（「値」「式」）。--sheet <名前> で1枚を選んでください / there are 2 sheets (「値」「式」); choose one with --sheet <name>\n',
    })
  })

  it('reads a sheet in Shift_JIS, as Windows saves CSV', () => {
    using place = workplace()
    writeFileSync(place.at('windows.csv'), SHEET_IN_SHIFT_JIS)
    expect(place.run('spreadsheet', 'windows.csv', '--out', 'new.json')).toEqual({
      status: 0,
      stdout:
        '様式 spreadsheet: 候補1件（data/ には何も書いていません） / layout spreadsheet: 1 candidate(s); nothing is written into data/\n候補1件を new.json に書きました / 1 candidate(s) written to new.json\n',
      stderr: '',
    })
    const candidates: unknown = JSON.parse(readFileSync(place.at('new.json'), 'utf8'))
    expect(candidates).toMatchObject([{ fields: { printed_name: '星', departments: ['星'], budgeted: 5 } }])
  })

  const DAMAGED =
    'Excelのブック（XLSX）として読めません。壊れているか途中で切れています。表計算ソフトで開いて保存し直してください / the file is not readable as an Excel workbook (XLSX): it is damaged or cut off; open it in a spreadsheet program and save it again'
  const book = workbookBytes({ name: '一覧', rows: [['事業名'], ['星の教室']] })

  it.each<[string, string, Uint8Array, string]>([
    ['a workbook that is cut off', 'spreadsheet', book.subarray(0, book.length / 2), DAMAGED],
    [
      'an archive that is no workbook',
      'spreadsheet',
      zipSync({ 'a.xml': Uint8Array.of(60) }),
      '圧縮ファイルですが、Excelのブック（XLSX）ではありません。表計算ソフトでXLSXかCSV（UTF-8）として保存してください / the file is an archive, and not an Excel workbook (XLSX); save the sheet as XLSX or CSV (UTF-8)',
    ],
    [
      'a workbook with a password',
      'spreadsheet',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'パスワード付きのブックか、古い形式のExcel・Wordのファイルです。パスワードを外し、XLSXかCSV（UTF-8）として保存してください / the file is a workbook with a password, or an old Excel or Word file; take the password off and save it as XLSX or CSV (UTF-8)',
    ],
    [
      'a workbook for a layout of texts',
      'budget-tables',
      book,
      'Excelのブック（XLSX）かほかの圧縮ファイルです。この様式はテキストだけを読みます。ブックは様式 spreadsheet で読めます / the file is an Excel workbook (XLSX) or another archive, and this layout reads text only; the layout spreadsheet reads workbooks',
    ],
  ])('refuses %s with its name, and writes nothing', (_, layout, bytes, refusal) => {
    using place = workplace()
    writeFileSync(place.at('given'), bytes)
    expect(place.run(layout, 'given', '--out', 'new.csv')).toEqual({
      status: 1,
      stdout: '',
      stderr: `given: ${refusal}\n`,
    })
    expect(place.files()).toEqual(['data', 'given', 'sheet.csv', 'tables.txt'])
  })

  it('refuses a sheet of what is no workbook', () => {
    using place = workplace()
    expect(place.run('spreadsheet', 'sheet.csv', '--sheet', '一覧')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'sheet.csv: --sheet はExcelのブック（XLSX）を様式 spreadsheet で読むときだけ使えます / --sheet is for an Excel workbook (XLSX) and the layout spreadsheet only\n',
    })
  })

  it('refuses a file of 100 MB, or of one byte above 20 MB, by its size', () => {
    using place = workplace()
    for (const size of [100 * 1024 * 1024, LARGEST_FILE + 1]) {
      writeFileSync(place.at('large.csv'), '')
      truncateSync(place.at('large.csv'), size)
      expect(place.run('spreadsheet', 'large.csv')).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'large.csv: ファイルが20MBを超えています。資料を分けて読み込んでください / the file is larger than 20 MB; split the document and read its parts\n',
      })
    }
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

  it('explains every layout in both languages, the encodings and the size limit', () => {
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
        'ファイルはテキスト・CSV（UTF-8・Shift_JIS・BOM付きUTF-16）か、様式 spreadsheet ではExcelのブック（XLSX）。20MBまで。数式は読みません。',
        'Files are text or CSV (UTF-8, Shift_JIS, or UTF-16 with a byte order mark), or for the layout spreadsheet an Excel workbook (XLSX); 20 MB at most. Formulas are not read.',
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
