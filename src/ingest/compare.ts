import type { Bilingual } from '../budget/bilingual.ts'
import type { Tables } from '../dataset/read-tables.ts'
import { knownPrograms, pairPrograms, programChanges } from './compare-programs.ts'
import { isTableName, knownRows, pairRows, rowChanges } from './compare-rows.ts'
import type { Compared, Comparison, FieldChange, Known } from './comparison.ts'
import type { Candidate } from './layout.ts'

/**
 * Compares candidates with what data/ holds of a document: those of kind 'program' with its entries, and those of a
 * kind that is a table's name with the rows of that table. `complete` names the kinds of which the layout reads every
 * row: only of these can a row be missing. A field that a candidate leaves out is not compared.
 */
export function compareWithData(
  candidates: readonly Candidate[],
  complete: readonly string[],
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
  const kinds = new Set([...complete, ...candidates.map(({ kind }) => kind)])
  const parts = [...kinds].map((kind) =>
    compareKind(
      kind,
      candidates.filter((one) => one.kind === kind),
      complete.includes(kind),
      tables,
      document,
    ),
  )
  return {
    equal: parts.flatMap(({ equal }) => equal),
    moved: parts.flatMap(({ moved }) => moved),
    differing: parts.flatMap(({ differing }) => differing),
    missing: parts.flatMap(({ missing }) => missing),
    extra: parts.flatMap(({ extra }) => extra),
  }
}

function compareKind(
  kind: string,
  candidates: readonly Candidate[],
  isComplete: boolean,
  tables: Tables,
  document: string,
): Comparison {
  const { knowns, pairs, changes } = wayOf(kind, candidates, tables, document)
  const compared = candidates.flatMap((candidate): Compared[] => {
    const known = pairs.get(candidate)
    return known ? [{ known: known.known, candidate, fields: changes(known, candidate) }] : []
  })
  const found = new Set(pairs.values())
  const isWhereItWas = ({ fields }: Compared): boolean => fields.length === 0
  const onlyMoved = ({ fields }: Compared): boolean =>
    fields.every(({ field }) => field === 'row' || field === 'line')
  return {
    equal: compared.filter(isWhereItWas),
    moved: compared.filter((one) => !isWhereItWas(one) && onlyMoved(one)),
    differing: compared.filter((one) => !onlyMoved(one)),
    missing: isComplete ? knowns.filter((known) => !found.has(known)).map(({ known }) => known) : [],
    extra: candidates.filter((candidate) => !pairs.has(candidate)),
  }
}

/** How candidates of a kind are compared: with which rows, which with which, and in what. */
interface Way {
  readonly knowns: readonly Known[]
  readonly pairs: ReadonlyMap<Candidate, Known>
  readonly changes: (known: Known, candidate: Candidate) => FieldChange[]
}

function wayOf(kind: string, candidates: readonly Candidate[], tables: Tables, document: string): Way {
  if (kind === 'program') {
    const knowns = knownPrograms(tables, document)
    return { knowns, pairs: pairPrograms(knowns, candidates), changes: programChanges }
  }
  if (!isTableName(kind)) throw new Error(`No table is named ${kind}`)
  const knowns = knownRows(tables, kind, document)
  return {
    knowns,
    pairs: pairRows(kind, knowns, candidates),
    changes: (known, candidate) => rowChanges(kind, known, candidate),
  }
}
