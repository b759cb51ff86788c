import type { Bilingual } from '../budget/bilingual.ts'
import { withoutLookalikes, withoutOldKanji } from '../budget/lookalikes.ts'
import type { Tables } from '../dataset/read-tables.ts'
import { FUNDING_FIELDS } from './funding.ts'
import type { Candidate, CandidateValue } from './layout.ts'

/** A field in which a candidate differs from the data. A side that has no value is undefined. */
export interface FieldChange {
  readonly field: string
  /** What data/ holds. */
  readonly old: CandidateValue | undefined
  /** What the document gives. */
  readonly new: CandidateValue | undefined
}

/** A program of the data: its row in the document and its id. */
export interface KnownProgram {
  readonly row: number
  readonly program: string
  readonly printedName: string
}

/** A program of the data and the candidate that belongs to it. */
export interface Compared {
  readonly known: KnownProgram
  readonly candidate: Candidate
  readonly fields: readonly FieldChange[]
}

/** How the programs that a document gives compare with what data/ holds of it. */
export interface Comparison {
  readonly equal: readonly Compared[]
  /** Equal but for the row and the line: something was put in or taken out above them. */
  readonly moved: readonly Compared[]
  readonly differing: readonly Compared[]
  /** In data/, and not among the candidates. */
  readonly missing: readonly KnownProgram[]
  /** Among the candidates, and not in data/. */
  readonly extra: readonly Candidate[]
}

type Fields = Readonly<Record<string, CandidateValue>>
type Entry = Tables['entries'][number]

/** What data/ holds of one row, in the fields of a candidate. */
interface Known {
  readonly known: KnownProgram
  readonly line: number
  readonly fields: Fields
}

/**
 * Compares the candidates of kind 'program' with the entries of a document. Two belong together that have the same
 * row and name, else the same name where no other has it, else the same row. A field that a candidate leaves out is
 * not compared; a funding source left out beside others counts as 0.
 */
export function compareWithData(
  candidates: readonly Candidate[],
  tables: Tables,
  document: string,
): Comparison | { readonly problem: Bilingual } {
  if (!tables.documents.some(({ id }) => id === document)) {
    const ids = tables.documents.map(({ id }) => id)
    return {
      problem: {
        ja: `資料「${document}」は data/documents.csv にありません。あるのは ${ids.join('・')} です`,
        en: `the document "${document}" is not in data/documents.csv; there is ${ids.join(', ')}`,
      },
    }
  }
  const knowns = tables.entries
    .filter((entry) => entry.document === document)
    .map((entry) => knownOf(entry, tables))
  const programs = candidates.filter(({ kind }) => kind === 'program')
  const pairs = pair(knowns, programs)
  const compared = programs.flatMap((candidate) => {
    const known = pairs.get(candidate)
    return known ? [{ known: known.known, candidate, fields: changes(known, candidate) }] : []
  })
  const found = new Set(pairs.values())
  const onlyMoved = ({ fields }: Compared): boolean =>
    fields.every(({ field }) => field === 'row' || field === 'line')
  return {
    equal: compared.filter(({ fields }) => fields.length === 0),
    moved: compared.filter((one) => one.fields.length > 0 && onlyMoved(one)),
    differing: compared.filter((one) => !onlyMoved(one)),
    missing: knowns.filter((known) => !found.has(known)).map(({ known }) => known),
    extra: programs.filter((candidate) => !pairs.has(candidate)),
  }
}

function pair(knowns: readonly Known[], candidates: readonly Candidate[]): Map<Candidate, Known> {
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

function changes(known: Known, { line, fields }: Candidate): FieldChange[] {
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

function isSame({ field, old, new: given }: FieldChange): boolean {
  const nothing = FUNDING_FIELDS.some((one) => one === field) ? 0 : undefined
  return JSON.stringify(old ?? nothing) === JSON.stringify(given ?? nothing)
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
    known: { row: entry.row, program: entry.program, printedName: entry.printed_name },
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
