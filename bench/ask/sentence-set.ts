import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Locale } from '../../src/budget/bilingual.ts'

/** A sentence as a person might write it to the bot, and what a right answer holds. */
export interface Sentence {
  /** `ask` may be tuned on one half; of the other only sums are looked at. */
  readonly half: 'tuned' | 'unseen'
  /** What is asked for, or what is special about how: amount, share, negation … */
  readonly intent: string
  readonly text: string
  readonly locale: Locale
  /** Outcomes that are right, as a reply names them. */
  readonly outcomes: readonly string[]
  /** Ids of the programs that the reply must show. */
  readonly programs: readonly string[]
  /** Fiscal year that the sentence names, if it names one. */
  readonly year: number | undefined
  /** What the reply must hold: each is a list of wordings of which one suffices. */
  readonly must: readonly (readonly string[])[]
  /** Figures that would be an answer to something else. */
  readonly mustNot: readonly string[]
}

const TABLE = new URL('sentences.csv', import.meta.url)

/** Reads the public set of sentences: written from the documents alone, before there was an `ask`. */
export function readSentences(): Sentence[] {
  const rows: Record<string, string>[] = parse(readFileSync(TABLE), { columns: true })
  return rows.map((row) => ({
    half: row['half'] === 'tuned' ? 'tuned' : 'unseen',
    intent: row['intent'] ?? '',
    text: row['sentence'] ?? '',
    locale: row['locale'] === 'en' ? 'en' : 'ja',
    outcomes: split(row['outcome'], '/'),
    programs: split(row['program'], ' '),
    year: row['year'] ? Number(row['year']) : undefined,
    must: split(row['must'], ' | ').map((one) => split(one, ' or ')),
    mustNot: split(row['must_not'], ' | '),
  }))
}

/** The half to which a sentence belongs, by its SHA-256: nobody chooses. */
export function halfOf(text: string): Sentence['half'] {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'unseen'
}

function split(cell: string | undefined, by: string): string[] {
  return (cell ?? '').split(by).filter(Boolean)
}
