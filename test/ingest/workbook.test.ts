import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LARGEST_UNPACKED, readWorkbook } from '../../src/ingest/workbook.ts'
import { toBytes, workbookBytes, workbookFiles, type InventedCell } from './workbook-bytes.ts'

const formula = (text: string, value: number): InventedCell => ({
  xml: (reference) => `<c r="${reference}"><f>${text}</f><v>${value}</v></c>`,
})
const error: InventedCell = { xml: (reference) => `<c r="${reference}" t="e"><v>#N/A</v></c>` }
const date = (days: number): InventedCell => ({
  xml: (reference) => `<c r="${reference}" s="1"><v>${days}</v></c>`,
})
const withFurigana: InventedCell = {
  xml: (reference) =>
    `<c r="${reference}" t="inlineStr"><is><t>港区</t><rPh sb="0" eb="2"><t>ミナトク</t></rPh></is></c>`,
}
const LIST = { name: '一覧', rows: [['事業名'], ['星の教室']] }
const LIST_READ = {
  records: [
    { line: 1, cells: ['事業名'] },
    { line: 2, cells: ['星の教室'] },
  ],
}

describe('a workbook', () => {
  it('gives the cells of its only sheet as text, by row: numbers, separators and dates as they are', async () => {
    const sheet = {
      name: '一覧',
      rows: [
        ['事業名', '予算額', '開始', '備考'],
        [],
        ['星の<教室>', 1234, date(44_287), ' 前後\r\n空白 '],
        [withFurigana, '1,234', undefined, 0.5],
      ],
    }
    expect(await readWorkbook(workbookBytes(sheet))).toEqual({
      records: [
        { line: 1, cells: ['事業名', '予算額', '開始', '備考'] },
        { line: 3, cells: ['星の<教室>', '1234', '2021-04-01', '前後\n空白'] },
        { line: 4, cells: ['港区', '1,234', '', '0.5'] },
      ],
    })
  })

  it('with formulas, error values or merged cells is refused, with every place', async () => {
    const sheet = {
      name: '一覧',
      rows: [
        ['事業名', '予算額'],
        ['星の教室', formula('SUM(B3:B4)', 10)],
        [undefined, error],
      ],
      merged: ['A2:A3'],
    }
    expect(await readWorkbook(workbookBytes(sheet))).toEqual({
      unreadable: [
        {
          line: 2,
          message: {
            ja: 'セルB2は数式です。値にしてください（コピーして「値の貼り付け」）',
            en: 'cell B2 holds a formula; make it a value (copy, then paste values)',
          },
        },
        {
          line: 2,
          message: {
            ja: 'セルA2:A3が結合されています。結合を解いて、どの行にも値を入れてください',
            en: 'the cells A2:A3 are merged; unmerge them and give every row its value',
          },
        },
        {
          line: 3,
          message: {
            ja: 'セルB3はエラー値（#N/A など）です。正しい値を入れてください',
            en: 'cell B3 holds an error value (#N/A or the like); give it the right value',
          },
        },
      ],
    })
  })

  it('with several sheets asks for one, reads the one that is named, and knows hidden ones by name only', async () => {
    const bytes = workbookBytes(
      { ...LIST, name: '表紙 & 目次' },
      { ...LIST, rows: [['a'], ['b']] },
      { ...LIST, name: '裏', state: 'hidden' },
    )
    expect(await readWorkbook(bytes)).toEqual({
      problem: {
        ja: 'シートが2枚あります（「表紙 & 目次」「一覧」）。--sheet <名前> で1枚を選んでください',
        en: 'there are 2 sheets (「表紙 & 目次」「一覧」); choose one with --sheet <name>',
      },
    })
    expect(await readWorkbook(bytes, '一覧')).toEqual({
      records: [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['b'] },
      ],
    })
    expect(await readWorkbook(bytes, '裏')).toEqual(LIST_READ)
    expect(await readWorkbook(bytes, '表')).toEqual({
      problem: {
        ja: 'シート「表」はありません。あるのは「表紙 & 目次」「一覧」「裏」です',
        en: 'there is no sheet 「表」; there is 「表紙 & 目次」「一覧」「裏」',
      },
    })
    expect(await readWorkbook(workbookBytes(LIST, { ...LIST, name: '裏', state: 'veryHidden' }))).toEqual(
      LIST_READ,
    )
  })

  const DAMAGED = {
    problem: {
      ja: 'Excelのブック（XLSX）として読めません。壊れているか途中で切れています。表計算ソフトで開いて保存し直してください',
      en: 'the file is not readable as an Excel workbook (XLSX): it is damaged or cut off; open it in a spreadsheet program and save it again',
    },
  }
  const whole = workbookBytes(LIST)
  const files = workbookFiles(LIST)
  const without = (name: string) =>
    zipSync(toBytes(Object.fromEntries(Object.entries(files).filter(([one]) => one !== name))))
  const spoilt = (name: string, text: string) => zipSync(toBytes({ ...files, [name]: text }))

  it.each<[string, Uint8Array]>([
    ['is cut off', whole.subarray(0, whole.length - 40)],
    ['has broken bytes in it', whole.map((byte, i) => (i > 60 && i < 120 ? byte ^ 0x5a : byte))],
    ['is only the mark of an archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04)],
    ['lacks a sheet', without('xl/worksheets/sheet1.xml')],
    ['lacks its relations', without('xl/_rels/workbook.xml.rels')],
    ['names no sheets', spoilt('xl/workbook.xml', '<workbook/>')],
    ['has a sheet that is no XML', spoilt('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1">')],
    [
      'has a cell that stands nowhere',
      spoilt(
        'xl/worksheets/sheet1.xml',
        '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>',
      ),
    ],
  ])('that %s is called damaged', async (_, bytes) => {
    expect(await readWorkbook(bytes)).toEqual(DAMAGED)
  })

  it('that is another archive is refused as such', async () => {
    expect(await readWorkbook(zipSync(toBytes({ 'a.txt': 'a', 'word/document.xml': '<w/>' })))).toEqual({
      problem: {
        ja: '圧縮ファイルですが、Excelのブック（XLSX）ではありません。表計算ソフトでXLSXかCSV（UTF-8）として保存してください',
        en: 'the file is an archive, and not an Excel workbook (XLSX); save the sheet as XLSX or CSV (UTF-8)',
      },
    })
  })

  /** An archive with the size of its unpacked sheet changed in its table of contents. */
  function withSheetSize(archive: Uint8Array, sheet: string, size: number): Uint8Array {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.length)
    const [mark, sizeAt] = [0x02_01_4b_50, 24]
    for (let i = 0; i + sizeAt + 4 <= archive.length; i += 1) {
      const isSheet = view.getUint32(i, true) === mark && view.getUint32(i + sizeAt, true) === sheet.length
      if (isSheet) view.setUint32(i + sizeAt, size, true)
    }
    return archive
  }
  const long = `${files['xl/worksheets/sheet1.xml']?.replaceAll(/[^\0-\x7F]/gu, 'a') ?? ''}${' '.repeat(5_000_000)}`

  it('that would unpack to more than the limit is not unpacked', async () => {
    const bomb = withSheetSize(spoilt('xl/worksheets/sheet1.xml', long), long, LARGEST_UNPACKED)
    expect(await readWorkbook(bomb)).toEqual({
      problem: {
        ja: 'ブックの中身が展開すると200MBを超えるため、開いていません。要るシートだけのブックにしてください',
        en: 'the workbook unpacks to more than 200 MB and was not opened; make one with only the sheet that is needed',
      },
    })
  })

  it('that is larger inside than its table of contents says is called damaged, and not unpacked beyond it', async () => {
    const bomb = spoilt('xl/worksheets/sheet1.xml', long)
    expect('records' in (await readWorkbook(bomb))).toBe(true)
    expect(await readWorkbook(withSheetSize(bomb, long, 100))).toEqual(DAMAGED)
  })

  it.each(['XFD1048576', 'ZZZZ1', 'A99999999'])(
    'with a cell far off, at %s, is refused before room is made for it',
    async (reference) => {
      const far: InventedCell = { xml: () => `<c r="${reference}"><v>1</v></c>` }
      const wide: InventedCell = { xml: () => '<c r="C2"><v>1</v></c>' }
      const result = await readWorkbook(workbookBytes({ name: '一覧', rows: [['a', 'b'], [wide], [far]] }))
      expect('problem' in result ? result.problem.en : result).toMatch(
        /^the sheet spans \d+ rows and \d+ columns \(2000000 cells at most\); delete the cells far from the table$/u,
      )
    },
  )
})
