import { firstDay, type PartialDate } from '../budget/partial-date.ts'
import type { Tables } from '../dataset/read-tables.ts'
import { TABLES, type TableName } from '../dataset/tables.ts'
import { isSameValue, type FieldChange, type Fields, type Known } from './comparison.ts'
import type { Candidate, CandidateValue } from './layout.ts'

/** True for a kind of candidate that is a row of the table with that name. */
export function isTableName(kind: string): kind is TableName {
  return Object.hasOwn(TABLES, kind)
}

/** The rows that a table holds of a document. */
export function knownRows(tables: Tables, table: TableName, document: string): Known[] {
  const rows: readonly Readonly<Record<string, unknown>>[] = tables[table]
  return rows
    .filter((row) => row['document'] === document)
    .map((row) => {
      const fields = Object.fromEntries(
        Object.entries(row).flatMap(([field, value]): [string, CandidateValue][] =>
          NOT_FIELDS.has(field) || value === undefined ? [] : [[field, written(value)]],
        ),
      )
      const line = row['line']
      return {
        known: { kind: table, label: labelOf(table, fields) },
        line: typeof line === 'number' ? line : undefined,
        fields,
      }
    })
}

/**
 * Which row each candidate belongs to: by the table's key where the candidate gives all of it, else by its name where
 * it gives one, else the first row left that has every value of the candidate.
 */
export function pairRows(
  table: TableName,
  knowns: readonly Known[],
  candidates: readonly Candidate[],
): Map<Candidate, Known> {
  const key = keyOf(table)
  const pairs = new Map<Candidate, Known>()
  const taken = new Set<Known>()
  for (const candidate of candidates) {
    const given = columnsOf(table, candidate.fields)
    const by = key.every((field) => given.includes(field)) ? key : given.includes('name') ? ['name'] : given
    const known = knowns.find(
      (one) =>
        !taken.has(one) && by.every((field) => isSameValue(one.fields[field], candidate.fields[field])),
    )
    if (by.length === 0 || !known) continue
    pairs.set(candidate, known)
    taken.add(known)
  }
  return pairs
}

/** Where a candidate differs from its row, in the columns that it gives, and in the line where the table keeps one. */
export function rowChanges(table: TableName, known: Known, { line, fields }: Candidate): FieldChange[] {
  return columnsOf(table, fields)
    .map((field): FieldChange => ({ field, old: known.fields[field], new: fields[field] }))
    .filter((change) => !isSameValue(change.old, change.new))
    .concat(
      known.line === undefined || known.line === line ? [] : [{ field: 'line', old: known.line, new: line }],
    )
}

const NOT_FIELDS: ReadonlySet<string> = new Set(['document', 'line', '$line'])

const keyOf = (table: TableName): string[] => TABLES[table].key.filter((field) => field !== 'document')

/** The fields that are columns of the table. */
function columnsOf(table: TableName, fields: Fields): string[] {
  return Object.keys(fields).filter((field) => Object.hasOwn(TABLES[table].columns, field))
}

/** A cell as candidates give it: dates are text, as data/ writes them. */
function written(value: unknown): CandidateValue {
  return isDate(value) ? writtenDate(value) : (value as CandidateValue)
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'precision' in value
}

function writtenDate(date: PartialDate): string {
  if (date.precision === 'fiscal-year') return `FY${date.year}`
  return firstDay(date).slice(0, date.precision === 'month' ? '2022-04'.length : undefined)
}

function labelOf(table: TableName, fields: Fields): string {
  const name = fields['name'] ?? fields['name_ja'] ?? fields['subject_ja']
  const key = keyOf(table)
    .map((field) => `${field} ${String(fields[field])}`)
    .join(', ')
  return `${name === undefined ? '' : `${String(name)} `}(${table}, ${key})`
}
