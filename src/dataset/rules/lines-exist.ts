import { TABLE_NAMES } from '../tables.ts'
import type { Rule } from './rule.ts'

/** A line that a row names as its place is one that the text form of its document has. */
export const linesExist: Rule = (tables) => {
  const lengths = new Map(tables.documents.map((document) => [document.id, document.lines]))
  return TABLE_NAMES.flatMap((name) =>
    tables[name].flatMap((row) => {
      if (!('document' in row && 'line' in row)) return []
      const length = lengths.get(row.document)
      if (length === undefined || row.line <= length) return []
      return [
        {
          file: `${name}.csv`,
          line: row.$line,
          message: {
            ja: `${row.line}行目は ${row.document} にありません（全${length}行）`,
            en: `${row.document} has no line ${row.line}; it has ${length} lines`,
          },
        },
      ]
    }),
  )
}
