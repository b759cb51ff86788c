import type { Bilingual } from '../budget/bilingual.ts'

/** Something that is wrong with the data: where it is, and what to do about it. */
export interface Finding {
  /** File name in data/. */
  readonly file: string
  /** Line in the file as an editor counts it, the header being 1; absent when the whole file is meant. */
  readonly line?: number
  readonly message: Bilingual
}

/** A finding on one line, Japanese first. */
export function printFinding(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`
  return `${place}  ${finding.message.ja} / ${finding.message.en}`
}
