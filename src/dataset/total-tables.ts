import { ACCOUNTS, KEY_FIGURE_KINDS, PLAN_PARTS } from '../budget/vocabulary.ts'
import {
  amount,
  difference,
  integer,
  oneOf,
  optional,
  percent,
  reading,
  slug,
  text,
  words,
  year,
} from './column.ts'
import { keysOf, table, to } from './table.ts'

const document = slug('The document')
const line = integer("Line in the document's text form", 1)
const ofDocument = to('documents', ['document'], ['id'])
const tenThousands = (description: string) =>
  integer(`${description} (万円, ten thousands of yen, as printed)`)
const rounding = difference(
  'Amount minus the sum of its parts, where rounding makes the two differ; otherwise 0',
  '万円, ten thousands of yen',
)
const itemKey = ['document', 'area', 'item'] as const
const ofItem = {
  document,
  area: integer('Number of the focus area', 1),
  item: integer('Number of the item in its focus area', 1),
}
const partOfItem = { ...ofItem, position: integer('Order under the item, from 1', 1) }
const toItem = to('focus-items', itemKey, itemKey)

/** What documents say about the budget as a whole, above single programs. */
export const TOTAL_TABLES = {
  accounts: table({
    title: 'The accounts (会計) of a fiscal year, and all of them together',
    columns: {
      document,
      fiscal_year: year('Fiscal year, by the western year in which it begins'),
      account: oneOf([...keysOf(ACCOUNTS), 'all'], 'The account; all for their sum'),
      amount: amount('Initial budget (当初予算額)'),
      share_percent: percent('Share of all accounts (構成比), as printed'),
      difference: optional(difference('Change against the year before (増減額)')),
      growth_percent: optional(percent('Growth against the year before (増減率), as printed')),
      line,
    },
    key: ['document', 'fiscal_year', 'account'],
    references: [ofDocument],
  }),
  'plan-summary': table({
    title:
      'How many programs of the basic plan (計画事業) were budgeted, and with how much: another set than the programs',
    columns: {
      document,
      position: integer('Order in the summary, from 1', 1),
      part: oneOf(keysOf(PLAN_PARTS), 'Part of the plan; all for the whole'),
      kind: oneOf(['line', 'subtotal', 'total'], 'A line of the summary, or the sum of the lines above it'),
      name: text('Name as printed; for a subtotal, of what it is the sum'),
      name_en: text('English name (unofficial)'),
      pillar: optional(slug('Pillar of the basic plan (分野), where the line belongs to one')),
      policy: optional(slug('Policy (政策), where the line is one')),
      programs: integer('Number of programs (事業数)', 1),
      amount_man: tenThousands('Amount (事業費)'),
      rounding_man: rounding,
      line,
    },
    key: ['document', 'position'],
    references: [ofDocument, to('pillars', ['pillar'], ['id']), to('policies', ['policy'], ['id'])],
  }),
  'focus-areas': table({
    title: 'Focus areas (取組) of a budget',
    columns: {
      document,
      area: integer('Number of the focus area', 1),
      name: text('Name, with print slips corrected'),
      reading: reading('Reading in hiragana'),
      name_en: text('English name (unofficial)'),
      amount_man: tenThousands('Amount'),
      rounding_man: rounding,
      line,
    },
    key: ['document', 'area'],
    references: [ofDocument],
  }),
  'focus-items': table({
    title: 'The headed amounts under the focus areas',
    columns: {
      ...ofItem,
      name: text('Name, with print slips corrected'),
      reading: reading('Reading in hiragana'),
      name_en: text('English name (unofficial)'),
      amount_man: tenThousands('Amount'),
      keywords: optional(words('Words that a resident might use and that the content supports')),
      note_ja: optional(text('What a reader must know about the amount')),
      note_en: optional(text('The same in English')),
      line,
    },
    key: itemKey,
    references: [to('focus-areas', ['document', 'area'], ['document', 'area'])],
  }),
  'focus-points': table({
    title: 'What is done under a headed amount, in our own words',
    columns: {
      ...partOfItem,
      text_ja: text('What is done'),
      text_en: text('The same in English'),
      line,
    },
    key: [...itemKey, 'position'],
    references: [toItem],
  }),
  'focus-programs': table({
    title: 'Programs that a point under a headed amount is clearly about',
    columns: { ...partOfItem, program: slug('The program') },
    key: [...itemKey, 'position', 'program'],
    references: [
      to('focus-points', [...itemKey, 'position'], [...itemKey, 'position']),
      to('programs', ['program'], ['id']),
    ],
  }),
  'focus-figures': table({
    title: 'Printed figures under a headed amount: values, and changes before → after',
    columns: {
      ...partOfItem,
      subject_ja: text('What the figure is of'),
      subject_en: text('The same in English'),
      value: optional(text('Value as printed; empty for a change')),
      before: optional(text('Before, as printed; empty for a value')),
      after: optional(text('After, as printed; empty for a value')),
      line,
    },
    key: [...itemKey, 'position'],
    references: [toItem],
  }),
  'key-figures': table({
    title: 'Other printed figures of a budget: use of funds, revenue, large spending',
    columns: {
      document,
      position: integer('Order in the document, from 1', 1),
      kind: oneOf(keysOf(KEY_FIGURE_KINDS), 'What the figure is about'),
      subject_ja: text('What the figure is of'),
      subject_en: text('The same in English'),
      value: text('Value as printed'),
      line,
    },
    key: ['document', 'position'],
    references: [ofDocument],
  }),
  'document-corrections': table({
    title: 'Print slips outside the rows about programs: what is printed, what is meant, and why we think so',
    columns: {
      document,
      position: integer('Order in the document, from 1', 1),
      field: oneOf(['amount', 'name', 'text'], 'What the slip is in'),
      printed: text('As printed'),
      meant: text('As meant'),
      reason_ja: text('Why we think so'),
      reason_en: text('The same in English'),
      line,
    },
    key: ['document', 'position'],
    references: [ofDocument],
  }),
} as const
