import { STAGES } from '../budget/vocabulary.ts'
import type { Tables } from './read-tables.ts'
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts'

const SECTION = /(<!-- coverage: [^\n]* -->\n)[\s\S]*?(<!-- end of coverage -->)/u

/**
 * A text in Markdown with what the data covers written anew between its marks `<!-- coverage: … -->` and
 * `<!-- end of coverage -->`; a text without the marks stays as it is.
 */
export function withCoverage(text: string, tables: Tables): string {
  return text.replace(
    SECTION,
    (_, start: string, end: string) => `${start}\n${describeCoverage(tables)}\n${end}`,
  )
}

/** What the tables hold, in Markdown: each document with its sums, and how many rows each table has of each. */
function describeCoverage(tables: Tables): string {
  const documents = tables.documents.toSorted((a, b) => a.order - b.order)
  const ids = documents.map(({ id }) => id)
  return [
    `${count(tables.programs.length)} programs, ${count(tables.entries.length)} entries, ${documents.length} documents.`,
    '',
    ...grid(
      [
        'document',
        'id',
        'fiscal year',
        'stage',
        'programs',
        'requested, 千円',
        'budgeted, 千円',
        'not in it',
      ],
      documents.map((document) => {
        const entries = tables.entries.filter((entry) => entry.document === document.id)
        return [
          document.title_ja,
          `\`${document.id}\``,
          String(document.fiscal_year),
          STAGES[document.stage].en,
          entries.length > 0 ? count(entries.length) : '',
          sum(entries.map((entry) => entry.requested)),
          sum(entries.map((entry) => entry.budgeted)),
          document.not_covered_en,
        ]
      }),
    ),
    '',
    'Rows of every table, and how many of them are of each document:',
    '',
    ...grid(
      ['table', 'what it holds', 'rows', ...ids.map((id) => `\`${id}\``)],
      TABLE_NAMES.map((name) => [
        `\`${name}\``,
        TABLES[name].title,
        count(tables[name].length),
        ...ids.map((id) => rowsOf(tables, name, id)),
      ]),
    ),
    '',
  ].join('\n')
}

function rowsOf(tables: Tables, name: TableName, document: string): string {
  const rows = tables[name].filter((row) => 'document' in row && row.document === document).length
  return rows > 0 ? count(rows) : ''
}

function sum(amounts: readonly (number | undefined)[]): string {
  const known = amounts.filter((amount) => amount !== undefined)
  return known.length > 0 ? count(known.reduce((total, amount) => total + amount, 0)) : ''
}

const count = (value: number): string => value.toLocaleString('en-US')

function grid(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)]
}
