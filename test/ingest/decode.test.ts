import { describe, expect, it } from 'vitest'
import { decode, LARGEST_FILE } from '../../src/ingest/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)

const BINARY = {
  problem: {
    ja: 'テキストのファイルではありません。資料をテキストかCSVにしてから読み込んでください',
    en: 'the file is not text; turn the document into text or CSV first',
  },
}
const UNKNOWN = {
  problem: {
    ja: '文字コードがUTF-8・Shift_JIS・UTF-16（BOM付き）のどれでもありません。UTF-8で保存し直してください',
    en: 'the file is neither UTF-8, Shift_JIS nor UTF-16 with a byte order mark; save it as UTF-8',
  },
}

describe('a file is read as text', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8('事業\n'), '事業\n', 'UTF-8'],
    ['UTF-8 with a byte order mark, which is left out', utf8('\uFEFF事業'), '事業', 'UTF-8'],
    ['an empty file', bytes(), '', 'UTF-8'],
    ['Windows and old Mac line ends, and page breaks', utf8('a\r\nb\rc\f\td'), 'a\nb\nc\f\td', 'UTF-8'],
    ['Shift_JIS: 事業', bytes(0x8e, 0x96, 0x8b, 0xc6, 0x0d, 0x0a), '事業\n', 'Shift_JIS'],
    [
      'Shift_JIS as Windows writes it: ①髙～－ and a half-width ｱ',
      bytes(0x87, 0x40, 0xfb, 0xfc, 0x81, 0x60, 0x81, 0x7c, 0xb1),
      '①髙～－ｱ',
      'Shift_JIS',
    ],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x8b, 0x4e, 0x09, 0x00), '五事\t'.slice(1), 'UTF-16'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x4e, 0x8b), '事', 'UTF-16'],
  ])('%s', (_, file, text, encoding) => {
    expect(decode(file)).toEqual({ text, encoding })
  })

  it('of as many bytes as the limit allows', () => {
    expect(decode(new Uint8Array(LARGEST_FILE).fill(0x61))).toEqual({
      text: 'a'.repeat(LARGEST_FILE),
      encoding: 'UTF-8',
    })
  })
})

describe('a file is refused, and told what to do,', () => {
  it('when it is one byte above the limit', () => {
    expect(decode(new Uint8Array(LARGEST_FILE + 1).fill(0x61))).toEqual({
      problem: {
        ja: 'ファイルが20MBを超えています。資料を分けて読み込んでください',
        en: 'the file is larger than 20 MB; split the document and read its parts',
      },
    })
  })

  it.each<[string, Uint8Array, object]>([
    ['when it has a null character', utf8('a\0b'), BINARY],
    ['when it has an escape sequence of a terminal', utf8('a\x1b[31mb'), BINARY],
    ['when it has a control character of the upper range', utf8('a\u009bb'), BINARY],
    ['when it is UTF-16 without a byte order mark', bytes(0x8b, 0x4e, 0x41, 0x00), BINARY],
    ['when it is cut off inside a UTF-16 character', bytes(0xff, 0xfe, 0x8b), UNKNOWN],
    ['when it has a byte order mark of UTF-8 and is not UTF-8', bytes(0xef, 0xbb, 0xbf, 0x82, 0xa0), UNKNOWN],
    ['when it is EUC-JP (事業), which reads as half-width katakana', bytes(0xbb, 0xf6, 0xb6, 0xc8), UNKNOWN],
    ['when it is Latin-1', bytes(0x63, 0x61, 0x66, 0xe9), UNKNOWN],
    [
      'when it is a PDF',
      utf8('%PDF-1.7\n'),
      {
        problem: {
          ja: 'PDFは読めません。テキストにしてから（pdftotext など）読み込んでください',
          en: 'the file is a PDF, which is not read; turn it into text first (pdftotext, for one)',
        },
      },
    ],
    [
      'when it is an Excel workbook, which no layout of texts reads',
      bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00),
      {
        problem: {
          ja: 'Excelのブック（XLSX）かほかの圧縮ファイルです。この様式はテキストだけを読みます。ブックは様式 spreadsheet で読めます',
          en: 'the file is an Excel workbook (XLSX) or another archive, and this layout reads text only; the layout spreadsheet reads workbooks',
        },
      },
    ],
    [
      'when it is an old Excel file or a workbook with a password',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      {
        problem: {
          ja: 'パスワード付きのブックか、古い形式のExcel・Wordのファイルです。パスワードを外し、XLSXかCSV（UTF-8）として保存してください',
          en: 'the file is a workbook with a password, or an old Excel or Word file; take the password off and save it as XLSX or CSV (UTF-8)',
        },
      },
    ],
  ])('%s', (_, file, refusal) => {
    expect(decode(file)).toEqual(refusal)
  })
})
