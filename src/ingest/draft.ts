import type { Bilingual } from '../budget/bilingual.ts'
import { FUNDING_SOURCES, type FundingSource } from '../budget/vocabulary.ts'
import type { Tables } from '../dataset/read-tables.ts'
import type { TableName } from '../dataset/tables.ts'
import { fundingField } from './funding.ts'
import { idByName, nameKey, sameName, type SameName } from './known-names.ts'
import type { Candidate, CandidateValue } from './layout.ts'

/** Cells by column; a column that is left out is empty, and a person fills it. */
export type DraftRow = Readonly<Record<string, string>>

/** A program that a document gives, and the program of the data that has its name. */
export interface DraftProgram {
  readonly row: number
  readonly candidate: Candidate
  readonly name: string
  readonly departments: readonly string[]
  readonly same: SameName | undefined
}

/** The rows that a new document would add to data/, as far as reading it can tell. */
export interface Draft {
  readonly programs: readonly DraftProgram[]
  readonly rows: Readonly<Partial<Record<TableName, readonly DraftRow[]>>>
}

/**
 * The rows of a new document in the columns of the tables. What reading cannot know is left empty: readings, English
 * names, summaries, and which program a name means, unless exactly one program of the data has the same name.
 */
export function draftRows(candidates: readonly Candidate[], tables: Tables, document: string): Draft {
  const programs = candidates
    .filter(({ kind }) => kind === 'program')
    .map((candidate, index) => readProgram(candidate, index + 1, tables))
    .map((one, _, all) => (all.some((other) => isTwin(one, other)) ? { ...one, same: undefined } : one))
  const text = (candidate: Candidate, field: string): string => cell(candidate.fields[field])
  const named = (field: string): string[] => [
    ...new Set(programs.flatMap(({ candidate }) => text(candidate, field) || [])),
  ]
  const unknown = (table: NameTable, names: readonly string[]): DraftRow[] =>
    names.filter((name) => idByName(tables[table], name) === undefined).map((name) => ({ name }))
  const idOf = (table: NameTable, name: string): string => idByName(tables[table], name) ?? ''
  return {
    programs,
    rows: {
      documents: [documentRow(candidates, tables, document)],
      departments: unknown('departments', [...new Set(programs.flatMap((one) => one.departments))]),
      bureaus: unknown('bureaus', named('bureau')),
      'budget-titles': unknown('budget-titles', named('title')),
      pillars: unknown('pillars', named('pillar')),
      policies: unknown('policies', named('policy')),
      programs: programs.filter(({ same }) => !same).map(({ name }) => ({ name })),
      entries: programs.map(({ row, candidate, name, same }) => ({
        document,
        row: String(row),
        program: same?.program ?? '',
        printed_name: name,
        category: text(candidate, 'category'),
        title: idOf('budget-titles', text(candidate, 'title')),
        title_and_others: text(candidate, 'title_and_others') || 'false',
        pillar: idOf('pillars', text(candidate, 'pillar')),
        policy: idOf('policies', text(candidate, 'policy')),
        departments_and_others: text(candidate, 'departments_and_others') || 'false',
        requested: text(candidate, 'requested'),
        requested_expansion: text(candidate, 'requested_expansion'),
        budgeted: text(candidate, 'budgeted'),
        budgeted_expansion: text(candidate, 'budgeted_expansion'),
        section: text(candidate, 'section'),
        line: String(candidate.line),
      })),
      'entry-departments': programs.flatMap(({ row, candidate, departments }) =>
        departments.map((name, index) => ({
          document,
          row: String(row),
          position: String(index + 1),
          department: idOf('departments', name),
          bureau: idOf('bureaus', text(candidate, 'bureau')),
        })),
      ),
      funding: programs.flatMap(({ row, candidate }) =>
        (Object.keys(FUNDING_SOURCES) as FundingSource[])
          .map((source) => ({ source, amount: text(candidate, fundingField(source)) }))
          .filter(({ amount }) => amount !== '' && amount !== '0')
          .map(({ source, amount }) => ({ document, row: String(row), source, amount })),
      ),
      links: programs.map((one) => ({ document, row: String(one.row), ...linkOf(one, tables) })),
      'control-totals': controlRows(candidates, document),
    },
  }
}

type NameTable = 'departments' | 'bureaus' | 'budget-titles' | 'pillars' | 'policies'

function readProgram(candidate: Candidate, index: number, tables: Tables): DraftProgram {
  const { row, printed_name, departments } = candidate.fields
  const name = cell(printed_name)
  return {
    row: typeof row === 'number' ? row : index,
    candidate,
    name,
    departments: typeof departments === 'object' ? departments : [],
    same: sameName(name, tables),
  }
}

/** Two rows of one document that would be the same program: a person says whether they are. */
function isTwin(one: DraftProgram, other: DraftProgram): boolean {
  return one !== other && one.same !== undefined && one.same.program === other.same?.program
}

function cell(value: CandidateValue | undefined): string {
  return value === undefined ? '' : typeof value === 'object' ? value.join('、') : String(value)
}

/** What can be known of the document itself. Where all documents have one publisher, so has this one. */
function documentRow(candidates: readonly Candidate[], { documents }: Tables, id: string): DraftRow {
  const [first, ...others] = documents
  const publisher =
    first && others.every((one) => one.publisher_ja === first.publisher_ja)
      ? { publisher_ja: first.publisher_ja, publisher_en: first.publisher_en }
      : {}
  const gives = (begin: string): boolean =>
    candidates.some(({ fields }) => Object.keys(fields).some((field) => field.startsWith(begin)))
  return {
    id,
    order: String(Math.max(0, ...documents.map(({ order }) => order)) + 1),
    ...publisher,
    stage: gives('budgeted') ? 'budget' : 'request',
    gives_funding: String(gives('funding_')),
  }
}

/** Why the entry is about its program, where the name says it. */
function linkOf({ same, name, departments }: DraftProgram, tables: Tables): DraftRow {
  if (!same) return {}
  const { newest } = same
  const document = tables.documents.find(({ id }) => id === newest.document)
  const before = tables['entry-departments']
    .filter((one) => one.document === newest.document && one.row === newest.row)
    .toSorted((a, b) => a.position - b.position)
    .map(({ department }) => tables.departments.find(({ id }) => id === department)?.name ?? department)
  const [old, now] = [before.join('、'), departments.join('、')]
  const department: Bilingual =
    nameKey(old) === nameKey(now)
      ? { ja: `所管も同じ（${now}）`, en: `same department (${now})` }
      : { ja: `所管は${old}から${now}`, en: `department from ${old} to ${now}` }
  const printed =
    nameKey(newest.printed_name) === nameKey(name)
      ? { ja: '', en: '' }
      : { ja: `（そこでは「${newest.printed_name}」）`, en: ` (printed there as ${newest.printed_name})` }
  return {
    kind: same.isWrittenAlike ? 'same-name' : 'spelling',
    evidence_ja: `「${document?.title_ja ?? ''}」の事業と同じ名前${printed.ja}。${department.ja}`,
    evidence_en: `Same name as the program in "${document?.title_en ?? ''}"${printed.en}; ${department.en}`,
  }
}

/** The sums to prove. Their values come from the document, not from what was read of it. */
function controlRows(candidates: readonly Candidate[], document: string): DraftRow[] {
  const measures = ['requested', 'budgeted'].filter((field) =>
    candidates.some(({ fields }) => field in fields),
  )
  return ['rows', ...measures].map((measure) => ({ document, measure, by: 'all', key: 'all' }))
}
