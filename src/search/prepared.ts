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
import { readFileSync } from '../quick-fs.ts'

/** Everything that is worked out before the first query. */
export interface Prepared {
  readonly programs: IndexedPrograms
  readonly lookup: Lookup
  readonly vocabulary: Vocabulary
}

/** The file in data/ that holds it for the data as they are, so that a start only reads it. */
export const PREPARED_FILE = 'generated/search.jsonl'

/**
 * The lines of the file, each JSON. The first is a seal over the version of the data, its programs, the sources of this
 * folder and the other lines: whatever of these changes, it no longer fits. Then the vocabulary and the lookup, a line a part, and the
 * programs, a line each. A start reads a line when it is needed.
 */
export function preparedLines({ programs, lookup, vocabulary }: Prepared, version: string): string[] {
  const indexed = Array.from({ length: programs.length }, (_, at) => programs.at(at))
  const about = indexed.flatMap((one) => (one ? [one.program] : []))
  const lines = [
    ...vocabularyLines(vocabulary),
    ...lookupLines(lookup),
    ...indexed.map((one) => (one ? programText(one) : '')),
  ]
  const rest = lines.values().flatMap((line) => [line, '\n'])
  return [firstLine(version, about, rest), ...lines]
}

/** The text of the file. */
export function preparedText(prepared: Prepared, version: string): string {
  return `${preparedLines(prepared, version).join('\n')}\n`
}

/** Reads the file for a book; undefined where its seal does not fit or it is not there. Only `data:build` writes it. */
export function readPrepared(path: string, book: BudgetBook): Prepared | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return undefined
  }
  const ends = lineEnds(bytes)
  const line = (at: number): string =>
    bytes.toString('utf8', at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, ends[at])
  if (line(0) !== firstLine(book.version, book.programs, [bytes.subarray((ends[0] ?? 0) + 1)]))
    return undefined
  const before = 1 + VOCABULARY_LINES + LOOKUP_LINES
  return {
    programs: programsIn((at) => line(before + at), book.programs),
    lookup: lookupIn((at) => line(1 + VOCABULARY_LINES + at)),
    vocabulary: vocabularyIn((at) => line(1 + at)),
  }
}

function lineEnds(bytes: Buffer): number[] {
  const ends: number[] = []
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, end + 1)) ends.push(end)
  return ends
}

const LINE_FEED = 10

function programsIn(line: (at: number) => string, programs: readonly Program[]): IndexedPrograms {
  const read: IndexedProgram[] = []
  return {
    length: programs.length,
    at: (position) => {
      const program = programs[position]
      return program && (read[position] ??= programIn(line(position), program))
    },
  }
}

/** The first line: numbers of more than one byte are stored in the order of the machine. */
function firstLine(
  version: string,
  programs: readonly Program[],
  rest: Iterable<string | Uint8Array>,
): string {
  const about = [version, endianness(), ...programs.map(({ id }) => id), ''].join(' ')
  return JSON.stringify({ seal: sealOf([about, ...sourcesIn(import.meta.dirname), ...rest]) })
}
