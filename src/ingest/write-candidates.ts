import { FUNDING_FIELDS } from './funding.ts'
import type { Candidate, CandidateValue } from './layout.ts'

/** The candidates as JSON, exactly as read. */
export function candidatesAsJson(candidates: readonly Candidate[]): string {
  return `${JSON.stringify(candidates, null, 2)}\n`
}

/**
 * The candidates as CSV for a spreadsheet: UTF-8 with a byte order mark, one column a field, funding last, lists
 * with 、 between them. A text that a spreadsheet would take for a formula has a ' before it; JSON has every text as it is.
 */
export function candidatesAsCsv(candidates: readonly Candidate[]): string {
  const given = new Set(candidates.flatMap((candidate) => Object.keys(candidate.fields)))
  const funding = FUNDING_FIELDS.filter((field) => given.has(field))
  const fields = [...given.difference(new Set<string>(funding)), ...funding]
  const rows = candidates.map(({ kind, line, fields: values }) => [
    kind,
    String(line),
    ...fields.map((field) => cellOf(values[field])),
  ])
  const lines = [['kind', 'line', ...fields], ...rows].map((cells) => cells.map(quoted).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cellOf(value: CandidateValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : value.join('、')
  return /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
