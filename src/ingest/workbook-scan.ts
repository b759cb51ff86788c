/** What a sheet's XML says beside the values of its cells. Cells are named as in a spreadsheet: B3, or A1:A4. */
export interface SheetScan {
  readonly formulas: readonly string[]
  /** Cells that hold an error value such as #N/A. */
  readonly errors: readonly string[]
  readonly merged: readonly string[]
  /** The last row and the last column with a cell that holds something, from 1. */
  readonly rows: number
  readonly columns: number
}

/** A sheet that a workbook names, and the file of the archive that holds it, '' where none is named. */
export interface SheetEntry {
  readonly name: string
  readonly path: string
  readonly isHidden: boolean
}

/** Reads what is needed of xl/worksheets/….xml to refuse what values alone would not show. */
export function scanSheet(xml: string): SheetScan {
  const formulas: string[] = []
  const errors: string[] = []
  const merged: string[] = []
  let [rows, columns, row, column, cell] = [0, 0, 0, 0, '']
  for (const { name, attributes } of tags(xml)) {
    if (name === 'row') {
      row = Number(attributes['r'] ?? row + 1)
      column = 0
    } else if (name === 'c') {
      const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(attributes['r'] ?? '') ?? []
      column = letters === undefined ? column + 1 : columnOf(letters)
      if (digits !== undefined) row = Number(digits)
      cell = letters === undefined ? `${lettersOf(column)}${row}` : `${letters}${digits}`
      if (attributes['t'] === 'e') errors.push(cell)
    } else if (name === 'f') formulas.push(cell)
    else if (name === 'mergeCell') merged.push(attributes['ref'] ?? cell)
    if (name === 'v' || name === 'is' || name === 'f') {
      rows = Math.max(rows, row)
      columns = Math.max(columns, column)
    }
  }
  return { formulas, errors: errors.filter((one) => !formulas.includes(one)), merged, rows, columns }
}

/** The sheets of a workbook in their order, from xl/workbook.xml and its relations. */
export function sheetsOf(workbook: string, relations: string): SheetEntry[] {
  const paths = new Map(
    [...tags(relations)].flatMap(({ name, attributes }) =>
      name === 'Relationship' ? [[attributes['Id'], pathOf(attributes['Target'] ?? '')]] : [],
    ),
  )
  return [...tags(workbook)].flatMap(({ name, attributes }) =>
    name !== 'sheet'
      ? []
      : [
          {
            name: attributes['name'] ?? '',
            path: paths.get(attributes['id']) ?? '',
            isHidden: /hidden/iu.test(attributes['state'] ?? ''),
          },
        ],
  )
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

interface Tag {
  /** Without its namespace. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The opening tags of an XML text, in order. Comments and CDATA hold none. */
function* tags(xml: string): Generator<Tag> {
  const text = xml.replaceAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gsu, '')
  for (const [, name = '', written = ''] of text.matchAll(TAG)) {
    const attributes = [...written.matchAll(ATTRIBUTE)].map(
      ([, key = '', value = '']) => [key, unescaped(value.slice(1, -1))] as const,
    )
    yield { name, attributes: Object.fromEntries(attributes) }
  }
}

function unescaped(value: string): string {
  return value.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}

/** A → 1, Z → 26, AA → 27. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCodePoint(65 + ((column - 1) % 26))}`
}

const TAG = /<(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/gu
const ATTRIBUTE = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*("[^"]*"|'[^']*')/gu
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
