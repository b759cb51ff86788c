import { strToU8, zipSync } from 'fflate'

/** A cell of an invented workbook: a text, a number, the XML of a <c> for anything else, or nothing. */
export type InventedCell = string | number | { readonly xml: (reference: string) => string } | undefined

/** A sheet of an invented workbook. */
export interface InventedSheet {
  readonly name: string
  readonly rows: readonly (readonly InventedCell[])[]
  readonly merged?: readonly string[]
  readonly state?: 'hidden' | 'veryHidden'
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The smallest workbook that spreadsheet programs open: XLSX bytes. Style 1 is a date. */
export function workbookBytes(...sheets: readonly InventedSheet[]): Uint8Array {
  return zipSync(toBytes(workbookFiles(...sheets)))
}

/** The files in such a workbook, for one that is to be spoilt. */
export function workbookFiles(...sheets: readonly InventedSheet[]): Record<string, string> {
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const named = sheets.map(({ name, state }, i) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`
  })
  return {
    '[Content_Types].xml': `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEADER}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rIdStyles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEADER}<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  }
}

/** The files of an archive as bytes. */
export function toBytes(files: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
}

function sheetXml({ rows, merged = [] }: InventedSheet): string {
  const written = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => cellXml(cell, `${String.fromCodePoint(65 + column)}${row + 1}`))
    return `<row r="${row + 1}">${xml.join('')}</row>`
  })
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`)
  const mergeCells =
    ranges.length === 0 ? '' : `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>`
  return `${HEADER}<worksheet ${MAIN}><sheetData>${written.join('')}</sheetData>${mergeCells}</worksheet>`
}

function cellXml(cell: InventedCell, reference: string): string {
  if (cell === undefined) return ''
  if (typeof cell === 'object') return cell.xml(reference)
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
