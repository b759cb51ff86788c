import type { Bilingual } from '../budget/bilingual.ts'
import type { Comparison, FieldChange } from './comparison.ts'
import type { Candidate, CandidateValue, IngestReport, Layout, Remark } from './layout.ts'

/** A report for people: each line in Japanese, then in English. Unreadable lines come last, where they are seen. */
export function printReport(layout: Layout, report: IngestReport): string {
  return [
    both({
      ja: `様式 ${layout.name}: 候補${report.candidates.length}件（data/ には何も書いていません）`,
      en: `layout ${layout.name}: ${report.candidates.length} candidate(s); nothing is written into data/`,
    }),
    ...kinds(report.candidates),
    ...remarks(report.carriedDown, { ja: '上の行から引き継いだもの', en: 'taken from the rows above' }),
    ...remarks(report.pairedBySums, { ja: '合計で対応を決めたもの', en: 'put together by their sums' }),
    ...remarks(report.unassigned, {
      ja: 'どの行のものか決めていないもの（人が見て決めます）',
      en: 'given to no row (for a person to place)',
    }),
    ...remarks(report.unreadable, { ja: '読めないもの', en: 'unreadable' }),
  ].join('\n')
}

/** What a comparison with the data gave, for people. */
export function printComparison(document: string, comparison: Comparison): string {
  const { equal, moved, differing, missing, extra } = comparison
  return [
    both({
      ja: `data/ の ${document} と比べて: 同じ${equal.length}件、行だけ違う${moved.length}件、違う${differing.length}件、資料にない${missing.length}件、data/ にない${extra.length}件`,
      en: `compared with ${document} in data/: ${equal.length} equal, ${moved.length} with another row only, ${differing.length} differing, ${missing.length} not in the document, ${extra.length} not in data/`,
    }),
    ...moved.map(({ known, candidate, fields }) => {
      const places = fields.map(
        ({ field, old, new: given }) => `${field} ${printValue(old)} → ${printValue(given)}`,
      )
      return `  > ${place(candidate.line)} ${known.label}: ${places.join(', ')}`
    }),
    ...differing.flatMap(({ known, candidate, fields }) => [
      `  ~ ${place(candidate.line)} ${known.label}`,
      ...fields.map(printChange),
    ]),
    ...missing.map(({ label }) => `  - ${label}`),
    ...extra.map((candidate) => `  + ${place(candidate.line)} ${nameOf(candidate)}`),
  ].join('\n')
}

/** A candidate by its name, or by all that it holds; with its kind where that is not a program. */
function nameOf({ kind, fields }: Candidate): string {
  const name = fields['printed_name'] ?? fields['name'] ?? fields['name_ja']
  if (kind === 'program') return printValue(name)
  const all = Object.entries(fields).map(([field, value]) => `${field} ${printValue(value)}`)
  return name === undefined ? `${kind}: ${all.join(', ')}` : `${printValue(name)} (${kind})`
}

function printChange({ field, old, new: given }: FieldChange): string {
  return `      ${field}: ${printValue(old)} → ${printValue(given)}`
}

function printValue(value: CandidateValue | undefined): string {
  if (value === undefined) return '（なし / none）'
  if (typeof value === 'number') return value.toLocaleString('en-US')
  return typeof value === 'object' ? value.join('、') : String(value)
}

/** How many candidates there are of each kind, where there are several kinds. */
function kinds(candidates: readonly Candidate[]): string[] {
  const counts = Map.groupBy(candidates, ({ kind }) => kind)
  return counts.size < 2 ? [] : [...counts].map(([kind, { length }]) => `  ${kind}: ${length}`)
}

/** Remarks under a heading with their number. Remarks that say the same stand together, with all their lines. */
function remarks(all: readonly Remark[], heading: Bilingual): string[] {
  if (all.length === 0) return []
  const same = Map.groupBy(all, ({ message }) => both(message))
  return [
    both({ ja: `${heading.ja}: ${all.length}件`, en: `${heading.en}: ${all.length}` }),
    ...[...same].map(([message, ones]) => {
      const lines = ones.flatMap(({ line }) => (line === undefined ? [] : [line]))
      return lines.length === 0 ? `  ${message}` : `  ${place(...lines)} ${message}`
    }),
  ]
}

function place(...lines: readonly number[]): string {
  return `L${lines.join(',')}`
}

function both({ ja, en }: Bilingual): string {
  return `${ja} / ${en}`
}
