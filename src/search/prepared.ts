import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import type { BudgetBook } from '../budget/book.ts'
import type { Program } from '../budget/program.ts'
import { sealOf, sourcesIn } from '../seal.ts'
import type { IndexedProgram, IndexedPrograms } from './indexed.ts'
import type { Lookup } from './lookup.ts'
import { LOOKUP_LINES, lookupIn, lookupLines } from './stored-lookup.ts'
import { programIn, programText } from './stored-program.ts'
import { VOCABULARY_LINES, vocabularyIn, vocabularyLines } from './stored-vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Everything that is worked out before the first query. */
export interface Prepared {
  readonly programs: IndexedPrograms
  readonly lookup: Lookup
  readonly vocabulary: Vocabulary
}

/** The file in data/ that holds it for the data as they are, so that a start only reads it. */
export const PREPARED_FILE = 'generated/search.jsonl'

/**
 * The text of the file, each line JSON. The first is a seal over the version of the data, the sources of this folder and
 * the other lines: whatever of these changes, it no longer fits. Then the vocabulary and the lookup, a line a part, and
 * the programs, a line each. A start reads a line when it is needed.
 */
export function preparedText({ programs, lookup, vocabulary }: Prepared, version: string): string {
  const rest = [
    ...vocabularyLines(vocabulary),
    ...lookupLines(lookup),
    ...Array.from({ length: programs.length }, (_, at) => programs.at(at)).map((one) =>
      one ? programText(one) : '',
    ),
  ].join('\n')
  return `${firstLine(version, rest)}\n${rest}\n`
}

/** Reads the file for a book; undefined where its seal does not fit or it is not there. Only `data:build` writes it. */
export function readPrepared(path: string, book: BudgetBook): Prepared | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return undefined
  }
  const sealEnd = bytes.indexOf('\n')
  const rest = bytes.subarray(sealEnd + 1, -1)
  if (bytes.toString('utf8', 0, sealEnd) !== firstLine(book.version, rest)) return undefined
  const lines = rest.toString('utf8').split('\n')
  const vocabulary = vocabularyIn(lines.splice(0, VOCABULARY_LINES))
  const lookup = lookupIn(lines.splice(0, LOOKUP_LINES))
  const programs = programsIn(lines, book.programs)
  return programs && { programs, lookup, vocabulary }
}

/** Undefined where the lines are not about these programs, in their order. */
function programsIn(lines: readonly string[], programs: readonly Program[]): IndexedPrograms | undefined {
  const isAbout = programs.every(({ id }, at) => lines[at]?.startsWith(`{"id":${JSON.stringify(id)},`))
  if (lines.length !== programs.length || !isAbout) return undefined
  const read: IndexedProgram[] = []
  return {
    length: lines.length,
    at: (position) => {
      const [line, program] = [lines[position], programs[position]]
      if (line === undefined || !program) return undefined
      return (read[position] ??= programIn(line, program))
    },
  }
}

/** The first line: numbers of more than one byte are stored in the order of the machine. */
function firstLine(version: string, rest: string | Uint8Array): string {
  const parts = [`${version} ${endianness()} `, ...sourcesIn(import.meta.dirname), rest]
  return JSON.stringify({ seal: sealOf(parts) })
}
