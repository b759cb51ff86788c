import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadBook } from '../../src/dataset/load.ts'
import type { Tables } from '../../src/dataset/read-tables.ts'
import { LONGEST_SHARED_RUN } from './sources/shared-runs.ts'
import { plainCharacters } from './sources/sheets.ts'
import { sourceText } from './sources/texts.ts'

const { tables } = loadBook(fileURLToPath(new URL('../../data/', import.meta.url)))

const plain = (text: string): string => plainCharacters(text).replaceAll(/\s/gu, '')

const published = tables.documents
  .map(({ id }) => sourceText(`${id}.txt`))
  .filter((text) => text !== undefined)
  .map(plain)

/** The columns that say something in our own words. */
const OWN: { readonly [N in keyof Tables]?: readonly (keyof Tables[N][number] & string)[] } = {
  entries: ['summary_ja', 'note_ja'],
  openings: ['note_ja'],
  facilities: ['work_ja'],
  changes: ['subject_ja'],
  terms: ['subject_ja'],
  decisions: ['reason_ja'],
  schedules: ['what_ja'],
  details: ['text_ja'],
  links: ['evidence_ja'],
  'similar-programs': ['reason_ja'],
  corrections: ['reason_ja'],
  'document-corrections': ['reason_ja'],
  'focus-points': ['text_ja'],
  'focus-figures': ['subject_ja'],
  'key-figures': ['subject_ja'],
  announcements: ['contents_ja', 'replaces_ja'],
  'follow-ups': ['text_ja'],
}

/** What can only be called by its name. */
const NAMES = [
  ...tables.documents.map((row) => row.title_ja),
  ...tables.programs.map((row) => row.name),
  ...tables.entries.map((row) => row.printed_name),
  ...tables.departments.map((row) => row.name),
  ...tables.policies.map((row) => row.name),
  ...tables.facilities.map((row) => row.name),
  ...tables.openings.map((row) => row.what_ja),
  ...tables.announcements.flatMap((row) => [row.name, ...(row.former_names ?? [])]),
  ...tables['focus-areas'].map((row) => row.name),
  ...tables['focus-items'].map((row) => row.name),
]
  .map(plain)
  .toSorted((a, b) => b.length - a.length)

/** A text without what is no wording of ours: names, what stands in 「」 as a name or quotation, and figures. */
function wording(text: string): string {
  const unquoted = plain(text).replaceAll(/「[^「」]*」/gu, '\0')
  return NAMES.reduce((rest, name) => rest.replaceAll(name, '\0'), unquoted).replaceAll(/[\d,.]+/gu, '\0')
}

/** The first run of characters longer than allowed that a text has in common with any document. */
function sharedRun(text: string): string | undefined {
  const own = wording(text)
  const length = LONGEST_SHARED_RUN + 1
  return Array.from({ length: Math.max(0, own.length - length + 1) }, (_, at) =>
    own.slice(at, at + length),
  ).find((run) => !run.includes('\0') && published.some((document) => document.includes(run)))
}

describe.skipIf(published.length < tables.documents.length)('our own words (need SOURCES_DIR)', () => {
  it.each(Object.entries(OWN))(
    `share no run of more than ${LONGEST_SHARED_RUN} characters with any document: %s.csv, %j`,
    (name, columns) => {
      const copied = tables[name as keyof Tables].flatMap((row) =>
        columns.flatMap((column) => {
          const run = sharedRun((row as unknown as Record<string, string | undefined>)[column] ?? '')
          return run === undefined ? [] : [`${name}.csv:${row.$line} ${column}: ${run}`]
        }),
      )
      expect(copied).toEqual([])
    },
  )

  it.each(published)('would be found to copy a sentence of %.12s…', (document) => {
    const sentences = document.match(/[ぁ-ん][^\d,.「」|\p{Script=Katakana}]{40}/gu) ?? []
    expect(sentences.map(sharedRun).filter((run) => run !== undefined)).not.toEqual([])
  })
})
