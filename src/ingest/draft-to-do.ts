import { TABLES, type TableName } from '../dataset/tables.ts'
import type { Draft, DraftRow } from './draft.ts'
import type { Candidate, CandidateValue } from './layout.ts'

/** A program of the data that a name may mean, and why. */
export interface Nearest {
  readonly id: string
  readonly name: string
  readonly why: string
}

/** What a person has to do with a draft, as Markdown. `nearest` gives the programs that a new name may mean. */
export function toDoList(
  document: string,
  draft: Draft,
  candidates: readonly Candidate[],
  nearest: (name: string) => readonly Nearest[],
): string {
  const known = draft.programs.filter(({ same }) => same)
  const unknown = draft.programs.filter(({ same }) => !same)
  const others = Map.groupBy(
    candidates.filter(({ kind }) => kind !== 'program'),
    ({ kind }) => kind,
  )
  return [
    `# ${document}`,
    ...section('埋める欄 / Cells to fill', emptyCells(draft)),
    ...section(
      '同じ名前の事業: 同じ事業か確かめる / Same name as a known program: is it the same one?',
      known.map(({ row, name, same }) => `${row} ${name} → ${same?.program ?? ''}`),
    ),
    ...section(
      '知られていない名前: 続きか、新しい事業か / Names not in the data: a known program, or a new one?',
      unknown.flatMap(({ row, name, departments }) => [
        `${row} ${name}（${departments.join('、')}）`,
        ...nearest(name).map((one) => `    ${one.id} ${one.name}（${one.why}）`),
      ]),
    ),
    ...section(
      'ここに書かれないもの: 手で移す / Not in these tables: carry over by hand',
      [...others].map(([kind, { length }]) => `${kind}: ${length}`),
    ),
    ...section(
      '読み取りの合計: 資料の合計と比べる / Sums of the reading: compare with those of the document',
      sums(draft),
    ),
    ...section(
      '資料の説明: 自分の言葉で短く言い直す / Content: say it again in your own words',
      draft.programs.map(
        ({ row, candidate, name }) =>
          `${row} L${candidate.line} ${name}: ${textOf(candidate.fields['text'])}`,
      ),
    ),
    '',
  ].join('\n')
}

/** The columns of a table that may not be empty. */
function required(table: TableName): string[] {
  return Object.entries(TABLES[table].columns).flatMap(([column, { read }]) =>
    'problem' in read('') ? [column] : [],
  )
}

function emptyCells({ rows }: Draft): string[] {
  return (Object.entries(rows) as [TableName, readonly DraftRow[]][]).flatMap(([table, ones]) => {
    const empty = required(table).flatMap((column) => {
      const count = ones.filter((row) => (row[column] ?? '') === '').length
      return count === 0 ? [] : [`${column} (${count})`]
    })
    return empty.length === 0 ? [] : [`${table}.csv: ${empty.join(', ')}`]
  })
}

function sums({ programs }: Draft): string[] {
  const of = (field: string): string[] => {
    const values = programs.flatMap(({ candidate: { fields } }) => {
      const value = fields[field]
      return typeof value === 'number' ? [value] : []
    })
    const sum = values.reduce((total, value) => total + value, 0)
    return values.length === 0 ? [] : [`${field}: ${sum}`]
  }
  return [`rows: ${programs.length}`, ...of('requested'), ...of('budgeted')]
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  return ['', `## ${heading}`, '', ...lines.map((line) => (line.startsWith(' ') ? line : `- ${line}`))]
}

function textOf(value: CandidateValue | undefined): string {
  return typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ') : ''
}
