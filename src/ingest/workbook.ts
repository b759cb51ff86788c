import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import type { Bilingual } from '../budget/bilingual.ts'
import type { CsvRecord } from './csv-records.ts'
import type { Remark } from './layout.ts'
import { scanSheet, sheetsOf, type SheetEntry, type SheetScan } from './workbook-scan.ts'

/** How large the files in a workbook may be together, unpacked, in bytes. */
export const LARGEST_UNPACKED = 200 * 1024 * 1024
/** How many cells a sheet may span, from A1 to its last. */
export const MOST_CELLS = 2_000_000
/** How many columns a sheet of a workbook can have. */
const MOST_COLUMNS = 16_384

/** The rows of a sheet as records (`line` is the row), or what stops them from being read: of the file, or in its cells. */
export type ReadWorkbook =
  | { readonly records: readonly CsvRecord[] }
  | { readonly problem: Bilingual }
  | { readonly unreadable: readonly Remark[] }

/**
 * Reads one sheet of an Excel workbook (XLSX): the only one that is not hidden, or the one that is named. A cell with a
 * formula or an error value, and merged cells, are refused with their place. Nothing is unpacked beyond the
 * sizes in the archive's own table of contents, and nothing at all where those are too large. Numbers are texts in digits, dates are YYYY-MM-DD.
 */
export async function readWorkbook(bytes: Uint8Array, sheetName?: string): Promise<ReadWorkbook> {
  const files = unpack(bytes)
  if ('problem' in files) return files
  const text = (path: string): string => new TextDecoder().decode(files.unpacked[path])
  const sheets = sheetsOf(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'))
  const chosen = choose(sheets, sheetName)
  if ('problem' in chosen) return chosen
  if (!files.unpacked[chosen.sheet.path]) return { problem: DAMAGED }
  const scan = scanSheet(text(chosen.sheet.path))
  if (scan.columns > MOST_COLUMNS || scan.rows * scan.columns > MOST_CELLS)
    return { problem: tooManyCells(scan) }
  const unreadable = remarksOf(scan)
  if (unreadable.length > 0) return { unreadable }
  try {
    const rows = await readSheet(Uint8Array.from(bytes).buffer, sheets.indexOf(chosen.sheet) + 1)
    return { records: (rows as unknown as Cell[][]).flatMap(recordOf) }
  } catch {
    return { problem: DAMAGED }
  }
}

function unpack(
  bytes: Uint8Array,
): { readonly unpacked: Readonly<Record<string, Uint8Array>> } | { readonly problem: Bilingual } {
  const isRead = (name: string): boolean => /\.(?:xml|rels)$/u.test(name)
  let size = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isRead(name)) size += originalSize
        return false
      },
    })
    if (size > LARGEST_UNPACKED) return { problem: TOO_LARGE }
    const unpacked = unzipSync(bytes, { filter: ({ name }) => isRead(name) })
    return unpacked['xl/workbook.xml'] ? { unpacked } : { problem: NO_WORKBOOK }
  } catch {
    return { problem: DAMAGED }
  }
}

function choose(
  sheets: readonly SheetEntry[],
  name: string | undefined,
): { readonly sheet: SheetEntry } | { readonly problem: Bilingual } {
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  const [sheet, ...others] = name === undefined ? shown : sheets.filter((one) => one.name === name)
  if (sheet && others.length === 0) return { sheet }
  if (sheets.length === 0) return { problem: DAMAGED }
  return { problem: name === undefined ? severalSheets(shown) : noSheet(name, sheets) }
}

function remarksOf({ formulas, errors, merged }: SheetScan): Remark[] {
  return [
    ...formulas.map((cell) => ({ line: rowOf(cell), message: formula(cell) })),
    ...errors.map((cell) => ({ line: rowOf(cell), message: errorValue(cell) })),
    ...merged.map((range) => ({ line: rowOf(range), message: mergedCells(range) })),
  ].toSorted((a, b) => a.line - b.line)
}

function rowOf(cell: string): number {
  return Number(/\d+/u.exec(cell)?.[0] ?? 1)
}

/** What the library gives for a cell; its types name the constructor of dates where it gives dates. */
type Cell = string | number | boolean | Date | null

function recordOf(row: readonly Cell[], index: number): CsvRecord[] {
  const cells = row.map(textOf)
  return cells.every((cell) => cell === '') ? [] : [{ line: index + 1, cells }]
}

function textOf(value: Cell): string {
  if (value instanceof Date) {
    const [day = '', time = ''] = value.toISOString().split('T')
    return time === '00:00:00.000Z' ? day : `${day} ${time.slice(0, '00:00:00'.length)}`
  }
  return value === null ? '' : String(value).replaceAll(/\r\n?/gu, '\n').trim()
}

const namesOf = (sheets: readonly SheetEntry[]): string => sheets.map(({ name }) => `「${name}」`).join('')

const DAMAGED: Bilingual = {
  ja: 'Excelのブック（XLSX）として読めません。壊れているか途中で切れています。表計算ソフトで開いて保存し直してください',
  en: 'the file is not readable as an Excel workbook (XLSX): it is damaged or cut off; open it in a spreadsheet program and save it again',
}
const NO_WORKBOOK: Bilingual = {
  ja: '圧縮ファイルですが、Excelのブック（XLSX）ではありません。表計算ソフトでXLSXかCSV（UTF-8）として保存してください',
  en: 'the file is an archive, and not an Excel workbook (XLSX); save the sheet as XLSX or CSV (UTF-8)',
}
const TOO_LARGE: Bilingual = {
  ja: `ブックの中身が展開すると${LARGEST_UNPACKED / 1024 / 1024}MBを超えるため、開いていません。要るシートだけのブックにしてください`,
  en: `the workbook unpacks to more than ${LARGEST_UNPACKED / 1024 / 1024} MB and was not opened; make one with only the sheet that is needed`,
}
const tooManyCells = ({ rows, columns }: SheetScan): Bilingual => ({
  ja: `シートが${rows}行${columns}列に広がっています（${MOST_CELLS}セルまで）。表から離れたセルを消してください`,
  en: `the sheet spans ${rows} rows and ${columns} columns (${MOST_CELLS} cells at most); delete the cells far from the table`,
})
const severalSheets = (sheets: readonly SheetEntry[]): Bilingual => ({
  ja: `シートが${sheets.length}枚あります（${namesOf(sheets)}）。--sheet <名前> で1枚を選んでください`,
  en: `there are ${sheets.length} sheets (${namesOf(sheets)}); choose one with --sheet <name>`,
})
const noSheet = (name: string, sheets: readonly SheetEntry[]): Bilingual => ({
  ja: `シート「${name}」はありません。あるのは${namesOf(sheets)}です`,
  en: `there is no sheet 「${name}」; there is ${namesOf(sheets)}`,
})
const formula = (cell: string): Bilingual => ({
  ja: `セル${cell}は数式です。値にしてください（コピーして「値の貼り付け」）`,
  en: `cell ${cell} holds a formula; make it a value (copy, then paste values)`,
})
const errorValue = (cell: string): Bilingual => ({
  ja: `セル${cell}はエラー値（#N/A など）です。正しい値を入れてください`,
  en: `cell ${cell} holds an error value (#N/A or the like); give it the right value`,
})
const mergedCells = (range: string): Bilingual => ({
  ja: `セル${range}が結合されています。結合を解いて、どの行にも値を入れてください`,
  en: `the cells ${range} are merged; unmerge them and give every row its value`,
})
