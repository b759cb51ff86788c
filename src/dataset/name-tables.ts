import { ACCOUNTS, STAGES } from '../budget/vocabulary.ts'
import { flag, integer, oneOf, optional, reading, slug, text, year } from './column.ts'
import { keysOf, table, to } from './table.ts'

/** What entries refer to, and what is true of the data as a whole. */
export const NAME_TABLES = {
  documents: table({
    title: 'The published documents whose figures these tables hold',
    columns: {
      id: slug('Id of the document'),
      order: integer('Order of making: where documents of one year differ, the higher one leads', 1),
      title_ja: text('Title as printed'),
      title_en: text('Title in English (unofficial)'),
      publisher_ja: text('Who published it'),
      publisher_en: text('Who published it, in English'),
      fiscal_year: year('Fiscal year of the budget, by the western year in which it begins'),
      stage: oneOf(keysOf(STAGES), 'Stage of the figures: requested or budgeted'),
      population_ja: text('What its rows are, which must not be added to the rows of another document'),
      population_en: text('The same in English'),
      not_covered_ja: text('What the document does not hold'),
      not_covered_en: text('The same in English'),
      gives_funding: flag('true where the document prints 財源内訳, so that it must add up'),
      lines: integer(
        "Lines of the document's text form, the last one counted whether or not a line end closes it; columns named line count in it from 1",
        1,
      ),
    },
    key: ['id'],
    references: [],
  }),
  departments: table({
    title: 'Departments in charge (所管課)',
    columns: {
      id: slug('Id of the department'),
      name: text('Name as printed'),
      reading: reading('Reading in hiragana'),
      name_en: text('English name (unofficial)'),
      is_collective: flag('true where the name stands for one section in each of the five districts'),
    },
    key: ['id'],
    references: [],
  }),
  bureaus: table({
    title: 'Bureaus (部), the level above departments',
    columns: {
      id: slug('Id of the bureau'),
      name: text('Name'),
      reading: reading('Reading in hiragana'),
      name_en: text('English name (unofficial)'),
    },
    key: ['id'],
    references: [],
  }),
  'budget-titles': table({
    title: 'Budget titles (款) and special accounts',
    columns: {
      id: slug('Id of the title'),
      name: text('Name as printed'),
      reading: reading('Reading in hiragana'),
      name_en: text('English name (unofficial)'),
      account: oneOf(keysOf(ACCOUNTS), 'Account (会計) that the title belongs to'),
    },
    key: ['id'],
    references: [],
  }),
  pillars: table({
    title: 'Pillars of the basic plan (分野)',
    columns: {
      id: slug('Id of the pillar'),
      name: text('Name as printed'),
      name_en: text('English name (unofficial)'),
    },
    key: ['id'],
    references: [],
  }),
  policies: table({
    title: 'Policies under the pillars (政策)',
    columns: {
      id: slug('Id of the policy'),
      pillar: slug('The pillar it belongs to'),
      name: text('Name as printed'),
      name_en: text('English name (unofficial)'),
    },
    key: ['id'],
    references: [to('pillars', ['pillar'], ['id'])],
  }),
  programs: table({
    title: 'Programs: the same across documents and years',
    columns: {
      id: slug('Id of the program, kept for ever'),
      name: text('Name, with print slips corrected'),
      reading: reading('Reading of the name in hiragana, without （仮称）'),
      name_en: text('English name (unofficial)'),
    },
    key: ['id'],
    references: [to('program-ids', ['id'], ['id'])],
  }),
  'program-ids': table({
    title: 'Every program id ever published; a line here is never removed',
    columns: {
      id: slug('The id'),
      moved_to: optional(slug('The id that replaces it, where programs were merged or renamed')),
    },
    key: ['id'],
    references: [to('program-ids', ['moved_to'], ['id'])],
  }),
  'similar-programs': table({
    title: 'Programs with similar names that are different programs',
    columns: {
      a: slug('One program'),
      b: slug('The other'),
      reason_ja: text('How they differ'),
      reason_en: text('The same in English'),
    },
    key: ['a', 'b'],
    references: [to('programs', ['a'], ['id']), to('programs', ['b'], ['id'])],
  }),
  words: table({
    title: 'Words that people write for words that the documents print',
    columns: {
      written: text('The word as people write it'),
      means: text('The word that the documents print'),
      kind: oneOf(
        ['variant', 'abbreviation', 'everyday', 'english'],
        'variant: another spelling of the same word; abbreviation; everyday: what people say for it; english: the English word',
      ),
      reason: text('Why the two belong together'),
    },
    key: ['written', 'means'],
    references: [],
  }),
  'printed-values': table({
    title: 'Printed values that hold Japanese, said in English; figures that need no words are not here',
    columns: {
      printed: text('The value exactly as a table of data/ has it from a document'),
      value_en: text('The same in English (unofficial)'),
    },
    key: ['printed'],
    references: [],
  }),
  'control-totals': table({
    title: 'Sums and counts that a correct reading of a document gives',
    columns: {
      document: slug('The document'),
      measure: oneOf(
        ['rows', 'requested', 'requested-expansion', 'budgeted', 'budgeted-expansion'],
        'What is counted: rows, or amounts in 千円',
      ),
      by: oneOf(['all', 'category', 'source'], 'Over which rows or parts'),
      key: text('The category or funding source; all for all'),
      value: integer('The count, or the sum in 千円'),
    },
    key: ['document', 'measure', 'by', 'key'],
    references: [to('documents', ['document'], ['id'])],
  }),
} as const
