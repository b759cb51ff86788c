import type { Bilingual } from '../budget/bilingual.ts'

/** How large a file may be, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

export type Encoding = 'UTF-8' | 'Shift_JIS' | 'UTF-16'

/** The text of a file with \n at the line ends and no byte order mark, or why it is not read. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: Bilingual }

/** Reads the bytes of a file as text: UTF-8, UTF-16 with a byte order mark, or Shift_JIS as Windows writes it. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { problem: TOO_LARGE }
  if (isArchive(bytes)) return { problem: ARCHIVE }
  const known = KNOWN_BINARIES.find(({ begins }) => startsWith(bytes, begins))
  if (known) return { problem: known.problem }
  const encodings = encodingsFor(bytes)
  for (const { label, encoding } of encodings) {
    const text = read(bytes, label)
    if (text === undefined) continue
    if (CONTROL.test(text)) return { problem: BINARY }
    if (encoding === 'Shift_JIS' && isLikelyEucJp(text)) return { problem: UNKNOWN_ENCODING }
    return { text: text.replaceAll(/\r\n?/gu, '\n'), encoding }
  }
  return { problem: bytes.includes(0) ? BINARY : UNKNOWN_ENCODING }
}

/** True for the bytes of an archive, as an Excel workbook (XLSX) is one. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
}

/** What the bytes may be, by their first bytes. A file that names its encoding is read in no other. */
function encodingsFor(bytes: Uint8Array): { label: string; encoding: Encoding }[] {
  if (startsWith(bytes, [0xff, 0xfe])) return [{ label: 'utf-16le', encoding: 'UTF-16' }]
  if (startsWith(bytes, [0xfe, 0xff])) return [{ label: 'utf-16be', encoding: 'UTF-16' }]
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return [{ label: 'utf-8', encoding: 'UTF-8' }]
  return [
    { label: 'utf-8', encoding: 'UTF-8' },
    { label: 'shift_jis', encoding: 'Shift_JIS' },
  ]
}

function read(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** EUC-JP read as Shift_JIS is mostly half-width katakana, which no document is written in. */
function isLikelyEucJp(text: string): boolean {
  const halfWidth = text.match(/[｡-ﾟ]/gu)?.length ?? 0
  const japanese = text.match(/[^\0-\x7F]/gu)?.length ?? 0
  return halfWidth * 2 > japanese
}

function startsWith(bytes: Uint8Array, begins: readonly number[]): boolean {
  return begins.every((byte, index) => bytes[index] === byte)
}

/** Control characters that no text has: all but tab, line ends and form feed (the page break of texts out of PDF). */
// oxlint-disable-next-line eslint/no-control-regex
const CONTROL = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]/u

export const TOO_LARGE: Bilingual = {
  ja: 'ファイルが20MBを超えています。資料を分けて読み込んでください',
  en: 'the file is larger than 20 MB; split the document and read its parts',
}
const BINARY: Bilingual = {
  ja: 'テキストのファイルではありません。資料をテキストかCSVにしてから読み込んでください',
  en: 'the file is not text; turn the document into text or CSV first',
}
const UNKNOWN_ENCODING: Bilingual = {
  ja: '文字コードがUTF-8・Shift_JIS・UTF-16（BOM付き）のどれでもありません。UTF-8で保存し直してください',
  en: 'the file is neither UTF-8, Shift_JIS nor UTF-16 with a byte order mark; save it as UTF-8',
}
const ARCHIVE: Bilingual = {
  ja: 'Excelのブック（XLSX）かほかの圧縮ファイルです。この様式はテキストだけを読みます。ブックは様式 spreadsheet で読めます',
  en: 'the file is an Excel workbook (XLSX) or another archive, and this layout reads text only; the layout spreadsheet reads workbooks',
}
const KNOWN_BINARIES: readonly { begins: readonly number[]; problem: Bilingual }[] = [
  {
    begins: [0x25, 0x50, 0x44, 0x46, 0x2d],
    problem: {
      ja: 'PDFは読めません。テキストにしてから（pdftotext など）読み込んでください',
      en: 'the file is a PDF, which is not read; turn it into text first (pdftotext, for one)',
    },
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    problem: {
      ja: 'パスワード付きのブックか、古い形式のExcel・Wordのファイルです。パスワードを外し、XLSXかCSV（UTF-8）として保存してください',
      en: 'the file is a workbook with a password, or an old Excel or Word file; take the password off and save it as XLSX or CSV (UTF-8)',
    },
  },
]
