import { AREAS, CATEGORIES, DETAIL_KINDS, FUNDING_SOURCES, OPENING_KINDS } from '../budget/vocabulary.ts'
import { amount, flag, integer, oneOf, optional, partialDate, reading, slug, text, words } from './column.ts'
import { keysOf, table, to } from './table.ts'

const toEntry = to('entries', ['document', 'row'], ['document', 'row'])
const ofEntry = {
  document: slug('The document'),
  row: integer("Number of the program's row in the document", 1),
}
const partOfEntry = { ...ofEntry, position: integer('Order among the rows of one entry, from 1', 1) }
const area = optional(oneOf(keysOf(AREAS), 'District of the ward; empty where neither text nor name says it'))

/** What documents say about programs: the entries, and everything that hangs on one. */
export const ENTRY_TABLES = {
  entries: table({
    title: 'What one document says about one program',
    columns: {
      ...ofEntry,
      program: slug('The program'),
      printed_name: text('Name exactly as printed, slips and stray spaces included'),
      category: oneOf(keysOf(CATEGORIES), 'Kind of budget item (区分)'),
      title: optional(slug('Budget title (款) or special account; empty where the document prints none')),
      title_and_others: flag('true where the document adds ほか to the title'),
      pillar: optional(slug('Pillar of the basic plan (分野); empty where the document names none')),
      policy: optional(slug('Policy under the pillar (政策); empty where the document names none')),
      departments_and_others: flag('true where the document adds ほか to the departments'),
      requested: optional(amount('Requested amount (要求額)')),
      requested_expansion: optional(amount('Part of the request that is the expansion (うちレベルアップ)')),
      budgeted: optional(amount('Budgeted amount (予算額)')),
      budgeted_expansion: optional(amount('Part of the budget that is the expansion (うちレベルアップ)')),
      summary_ja: text('What the program does that year, in our own words'),
      summary_en: text('The same in English (unofficial)'),
      keywords: optional(words('Words that a resident might use and that the content supports')),
      note_ja: optional(text('What a reader must know about the figures')),
      note_en: optional(text('The same in English')),
      section: text('Chapter and part of the document, such as 2(1)'),
      line: integer("Line in the document's text form", 1),
    },
    key: ['document', 'row'],
    references: [
      to('documents', ['document'], ['id']),
      to('programs', ['program'], ['id']),
      to('budget-titles', ['title'], ['id']),
      to('pillars', ['pillar'], ['id']),
      to('policies', ['policy'], ['id']),
    ],
  }),
  'entry-departments': table({
    title: 'Who is in charge of an entry, in printed order',
    columns: {
      ...partOfEntry,
      department: slug('The department'),
      bureau: optional(slug('The bureau (部) that the document prints before it')),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry, to('departments', ['department'], ['id']), to('bureaus', ['bureau'], ['id'])],
  }),
  funding: table({
    title: 'Where the money of an entry comes from (財源内訳)',
    columns: {
      ...ofEntry,
      source: oneOf(keysOf(FUNDING_SOURCES), 'Funding source (財源)'),
      amount: amount('Amount from this source'),
    },
    key: ['document', 'row', 'source'],
    references: [toEntry],
  }),
  openings: table({
    title: 'What opens or starts, and when, exactly as precise as printed',
    columns: {
      ...partOfEntry,
      opening: slug('Id of the thing that opens, the same across documents'),
      what_ja: text('What opens'),
      reading: reading('Reading of what opens'),
      what_en: text('The same in English (unofficial)'),
      date: partialDate('A day (2020-12-01), a month (2022-04) or a fiscal year (FY2023)'),
      kind: oneOf(keysOf(OPENING_KINDS), 'Kind of thing'),
      area,
      note_ja: optional(text('Remark')),
      note_en: optional(text('The same in English')),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
  facilities: table({
    title: 'Places that an entry builds, repairs, equips or runs',
    columns: {
      ...partOfEntry,
      name: text('Name, with print slips corrected'),
      reading: reading('Reading in hiragana'),
      name_en: text('English name (unofficial)'),
      work_ja: text('What is done there, as a noun'),
      work_en: text('The same in English'),
      area,
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
  changes: table({
    title: 'Conditions that an entry moves, before → after',
    columns: {
      ...partOfEntry,
      subject_ja: text('What changes'),
      subject_en: text('The same in English'),
      before: text('Before, as printed'),
      after: text('After, as printed'),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
  terms: table({
    title: 'Other printed conditions: rates, ceilings, targets, numbers',
    columns: {
      ...partOfEntry,
      subject_ja: text('What the value is of'),
      subject_en: text('The same in English'),
      value: text('Value as printed'),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
  corrections: table({
    title: 'Print slips: what is printed, what is meant, and why we think so',
    columns: {
      ...partOfEntry,
      field: oneOf(['name', 'text', 'facility'], 'Where the slip stands'),
      printed: text('As printed'),
      meant: text('As meant'),
      reason_ja: text('Why we think so'),
      reason_en: text('The same in English'),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
  links: table({
    title: 'Why an entry of another document is about the same program, or about a new one',
    columns: {
      ...ofEntry,
      kind: oneOf(
        ['same-name', 'spelling', 'renamed', 'merged-into', 'new'],
        'What the link rests on; merged-into: several entries became one program',
      ),
      evidence_ja: text('The evidence'),
      evidence_en: text('The same in English'),
    },
    key: ['document', 'row'],
    references: [toEntry],
  }),
  'line-items': table({
    title: 'What an amount is made of, at both stages',
    columns: {
      ...partOfEntry,
      part: oneOf(
        ['expansion', 'regular', 'all'],
        'Part of the sheet: レベルアップ分, 経常経費分, or undivided',
      ),
      name_ja: text('Label as printed'),
      name_en: text('English (unofficial)'),
      requested: optional(amount('Requested')),
      budgeted: optional(amount('Budgeted')),
      special_funds: optional(amount('Of it from earmarked funds (うち特財)')),
      line: integer("Line in the document's text form", 1),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
  schedules: table({
    title: 'What is to happen when',
    columns: {
      ...partOfEntry,
      when: text('A month (2020-07) or a span of months (2020-04/2020-07)'),
      printed: text('As printed'),
      what_ja: text('What happens'),
      what_en: text('The same in English'),
      line: integer("Line in the document's text form", 1),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
  decisions: table({
    title: 'What became of a request, and why',
    columns: {
      ...ofEntry,
      outcome: oneOf(['as-requested', 'reduced', 'refused', 'increased'], 'What was decided'),
      reason_ja: text('The reason, in our own words'),
      reason_en: text('The same in English'),
      review: optional(text('事務事業評価 as printed')),
    },
    key: ['document', 'row'],
    references: [toEntry],
  }),
  details: table({
    title: 'What else a sheet says of a program, in our own words with the printed figures',
    columns: {
      ...partOfEntry,
      kind: oneOf(keysOf(DETAIL_KINDS), 'What the detail is about'),
      text_ja: text('The detail'),
      text_en: text('The same in English'),
      line: integer("Line in the document's text form", 1),
    },
    key: ['document', 'row', 'position'],
    references: [toEntry],
  }),
} as const
