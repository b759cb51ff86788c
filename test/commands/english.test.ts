import { describe, expect, it } from 'vitest'
import {
  FUNDING_SOURCES,
  PROGRAM_GROUPINGS,
  RANKINGS,
  TOTAL_GROUPINGS,
  type FundingSource,
} from '../../src/budget/vocabulary.ts'
import { plainText, type Reply } from '../../src/dialogue/reply.ts'
import type { Request } from '../../src/dialogue/request.ts'
import { ask, realDesk } from '../support/desk.ts'

const { book } = realDesk()
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** What may stand in Japanese: names and printed values behind the English, in brackets or quotation marks. */
const SET_APART = /\([^()（）]*\)|（[^（）()]*）|"[^"]*"|「[^」]*」|(?<=^Printed as: ).*/gu

/** Facts that quote what documents print. */
const QUOTING = new Set(['Printed as', 'Print slips corrected'])

/** Every text of a reply that its reader sees. */
function textsOf({ card, actions = [], menu }: Reply): string[] {
  const facts = (card.facts ?? []).filter(({ label }) => !QUOTING.has(label))
  return [
    card.title,
    ...(card.lead ?? []).map(plainText),
    ...facts.flatMap(({ label, lines }) => [
      label,
      ...lines.map((line) => ('bar' in Object(line) ? '' : plainText(line as string))),
    ]),
    ...(card.sources ?? []),
    ...actions.map(({ label }) => label),
    ...(menu
      ? [menu.placeholder, ...menu.choices.map(({ label, detail = '' }) => `${label} ${detail}`)]
      : []),
  ]
}

/** What is left of Japanese in an English reply. */
function left(command: string, options: Request['options'] = {}): string[] {
  const bare = (text: string): string => {
    const less = text.replaceAll(SET_APART, '')
    return less === text ? text : bare(less)
  }
  return textsOf(ask(command, options, { locale: 'en' })).filter((text) => JAPANESE.test(bare(text)))
}

describe('an English reply says in English', () => {
  it.each(['amount', 'department', 'funding', 'openings', 'program'])(
    'all that /%s tells of every program',
    (command) => {
      const found = book.programs.flatMap(({ id }) =>
        [undefined, ...book.years].flatMap((year) =>
          left(command, { program: id, ...(year !== undefined && { year }) }),
        ),
      )
      expect([...new Set(found)]).toEqual([])
    },
  )

  it('every department with its programs', () => {
    const found = book.departments.flatMap(({ id }) => left('department', { department: id }))
    expect([...new Set(found)]).toEqual([])
  })

  it('where every funding source goes', () => {
    const sources = Object.keys(FUNDING_SOURCES) as FundingSource[]
    expect(sources.flatMap((source) => left('funding', { source }))).toEqual([])
  })

  it('every ranking, total and group', () => {
    const found = [
      ...Object.keys(RANKINGS).flatMap((by) => left('ranking', { by, source: 'national' })),
      ...Object.keys(RANKINGS).flatMap((by) => left('ranking', { by })),
      ...Object.keys(TOTAL_GROUPINGS).flatMap((by) => left('total', { by })),
      ...Object.keys(PROGRAM_GROUPINGS).flatMap((by) => left('total', { by, year: 2020 })),
    ]
    expect([...new Set(found)]).toEqual([])
  })

  it('what opens, what the documents are, and how to ask', () => {
    const documents = book.documents.map(({ id }) => id)
    const found = [
      ...left('openings', { from: '2020-04-01', to: '2025-03-31' }),
      ...left('data'),
      ...documents.flatMap((document) => left('data', { document })),
      ...left('help'),
      ...left('search', { query: 'nursery' }),
    ]
    expect([...new Set(found)]).toEqual([])
  })
})
