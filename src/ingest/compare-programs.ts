import { withoutLookalikes, withoutOldKanji } from '../budget/lookalikes.ts'
import type { Tables } from '../dataset/read-tables.ts'
import { isSameValue, type FieldChange, type Fields, type Known } from './comparison.ts'
import { FUNDING_FIELDS } from './funding.ts'
import type { Candidate, CandidateValue } from './layout.ts'

type Entry = Tables['entries'][number]

/** The entries of a document in the fields of a 'program' candidate: with names where the tables have ids. */
export function knownPrograms(tables: Tables, document: string): Known[] {
  return tables.entries.filter((entry) => entry.document === document).map((entry) => knownOf(entry, tables))
}

/**
 * Which entry each candidate belongs to. Two belong together that have the same row and name, else the same name where
 * no other has it, else the same row.
 */
export function pairPrograms(
  knowns: readonly Known[],
  candidates: readonly Candidate[],
): Map<Candidate, Known> {
  const pairs = new Map<Candidate, Known>()
  const taken = new Set<Known>()
  const ways: ((fields: Fields) => string | undefined)[] = [
    (fields) =>
      has(fields, 'row') && has(fields, 'printed_name') ? `${rowKey(fields)} ${nameKey(fields)}` : undefined,
    nameKey,
    rowKey,
  ]
  for (const keyOf of ways) {
    const left = Map.groupBy(
      knowns.filter((known) => !taken.has(known)),
      ({ fields }) => keyOf(fields),
    )
    const asking = Map.groupBy(
      candidates.filter((candidate) => !pairs.has(candidate)),
      ({ fields }) => keyOf(fields),
    )
    for (const [key, [candidate, ...others]] of asking) {
      const [known, ...more] = left.get(key) ?? []
      if (key === undefined || !candidate || !known || others.length > 0 || more.length > 0) continue
      pairs.set(candidate, known)
      taken.add(known)
    }
  }
  return pairs
}

/**
 * Where a candidate differs from its entry. A field that it leaves out is not compared; a funding source left out
 * beside others counts as 0.
 */
export function programChanges(known: Known, { line, fields }: Candidate): FieldChange[] {
  const given = FUNDING_FIELDS.some((field) => has(fields, field))
  const compared = Object.keys(known.fields).filter(
    (field) => has(fields, field) || (given && FUNDING_FIELDS.some((one) => one === field)),
  )
  const added = Object.keys(fields).filter((field) => COMPARED.has(field) && !has(known.fields, field))
  // Where the candidate counts its rows, its lines are those of the document as well.
  const moved =
    has(fields, 'row') && line !== known.line ? [{ field: 'line', old: known.line, new: line }] : []
  return [...compared, ...added]
    .map((field): FieldChange => ({ field, old: known.fields[field], new: fields[field] }))
    .filter((change) => !isSame(change))
    .concat(moved)
}

const has = (fields: Fields, field: string): boolean => fields[field] !== undefined

function rowKey(fields: Fields): string | undefined {
  return typeof fields['row'] === 'number' ? String(fields['row']) : undefined
}

/** A printed name without what two printings of it may differ in: width, spaces, look-alikes and old kanji. */
function nameKey(fields: Fields): string | undefined {
  const name = fields['printed_name']
  if (typeof name !== 'string') return undefined
  return withoutOldKanji(withoutLookalikes(name).normalize('NFKC')).replaceAll(/\s/gu, '')
}

function isSame({ field, old, new: given }: FieldChange): boolean {
  const nothing = FUNDING_FIELDS.some((one) => one === field) ? 0 : undefined
  return isSameValue(old ?? nothing, given ?? nothing)
}

/** Fields that the data may leave empty, and that a candidate may give all the same. */
const COMPARED: ReadonlySet<string> = new Set([
  'policy',
  'requested',
  'requested_expansion',
  'budgeted',
  'budgeted_expansion',
  ...FUNDING_FIELDS,
])

function knownOf(entry: Entry, tables: Tables): Known {
  const ofEntry = (row: { document: string; row: number }): boolean =>
    row.document === entry.document && row.row === entry.row
  const nameIn = (rows: readonly { id: string; name: string }[], id: string): string =>
    rows.find((row) => row.id === id)?.name ?? id
  const departments = tables['entry-departments']
    .filter(ofEntry)
    .toSorted((a, b) => a.position - b.position)
    .map(({ department }) => nameIn(tables.departments, department))
  const funding = tables.funding
    .filter(ofEntry)
    .map(({ source, amount }): [string, CandidateValue] => [`funding_${source}`, amount])
  const maybe = Object.entries({
    pillar: entry.pillar === undefined ? undefined : nameIn(tables.pillars, entry.pillar),
    policy: entry.policy === undefined ? undefined : nameIn(tables.policies, entry.policy),
    title: entry.title === undefined ? undefined : nameIn(tables['budget-titles'], entry.title),
    requested: entry.requested,
    requested_expansion: entry.requested_expansion,
    budgeted: entry.budgeted,
    budgeted_expansion: entry.budgeted_expansion,
  }).flatMap(([field, value]): [string, CandidateValue][] => (value === undefined ? [] : [[field, value]]))
  return {
    known: { kind: 'program', label: `${entry.printed_name} (${entry.program}, row ${entry.row})` },
    line: entry.line,
    fields: {
      row: entry.row,
      section: entry.section,
      category: entry.category,
      printed_name: entry.printed_name,
      departments,
      departments_and_others: entry.departments_and_others,
      title_and_others: entry.title_and_others,
      ...Object.fromEntries([...maybe, ...funding]),
    },
  }
}
