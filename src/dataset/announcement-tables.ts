import { AREAS, FOLLOW_UP_KINDS, OPENING_KINDS } from '../budget/vocabulary.ts'
import { integer, oneOf, optional, partialDate, reading, slug, text, words } from './column.ts'
import { keysOf, table, to } from './table.ts'

const line = integer("Line in the document's text form", 1)
const inDocument = {
  document: slug('The document'),
  position: integer('Order among the rows of the document, from 1', 1),
}
const ofDocument = to('documents', ['document'], ['id'])
const toProgram = to('programs', ['program'], ['id'])

/** What a document announces apart from any row about a program. */
export const ANNOUNCEMENT_TABLES = {
  announcements: table({
    title: 'Facilities and services that a document announces, with what it prints of them',
    columns: {
      ...inDocument,
      opening: slug('Id of the thing that opens, the same across documents'),
      name: text('Name, with print slips corrected'),
      reading: reading('Reading in hiragana'),
      name_en: text('English name (unofficial)'),
      former_names: optional(words('Names under which other documents print it')),
      date: optional(
        partialDate('When it opens, as precise as printed; empty where the document prints no time'),
      ),
      kind: oneOf(keysOf(OPENING_KINDS), 'Kind of thing'),
      area: optional(
        oneOf(keysOf(AREAS), 'District of the ward; empty where neither text nor address says it'),
      ),
      address: optional(text('Address as printed')),
      size: optional(text('Size as printed')),
      hours: optional(text('Opening hours as printed')),
      closed_days: optional(text('Closed days as printed')),
      contents_ja: optional(text('What it is for, in our own words')),
      contents_en: optional(text('The same in English')),
      replaces_ja: optional(text('What it replaces')),
      replaces_en: optional(text('The same in English')),
      line,
    },
    key: ['document', 'position'],
    references: [ofDocument],
  }),
  'announcement-programs': table({
    title: 'Programs that an announced thing belongs to',
    columns: { ...inDocument, program: slug('The program') },
    key: ['document', 'position', 'program'],
    references: [to('announcements', ['document', 'position'], ['document', 'position']), toProgram],
  }),
  'follow-ups': table({
    title: 'What a later document says about a program that an earlier one announced',
    columns: {
      ...inDocument,
      program: slug('The program'),
      kind: oneOf(keysOf(FOLLOW_UP_KINDS), 'What it is about'),
      text_ja: text('What became of it, in our own words'),
      text_en: text('The same in English'),
      earlier: optional(text('What the earlier document prints; empty where it prints nothing')),
      later: text('What this document prints'),
      line,
    },
    key: ['document', 'position'],
    references: [ofDocument, toProgram],
  }),
} as const
