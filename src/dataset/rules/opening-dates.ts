import { fiscalYearOfDate } from '../../budget/partial-date.ts'
import type { Rule } from './rule.ts'

const FARTHEST_YEARS_AHEAD = 10

/** What a document announces, under a program or apart from any, opens in its own fiscal year or within the ten after it. */
export const openingDates: Rule = (tables) => {
  const years = new Map(tables.documents.map((document) => [document.id, document.fiscal_year]))
  const dated = [
    ...tables.openings.map((row) => ({ ...row, file: 'openings.csv' })),
    ...tables.announcements.flatMap(({ date, ...row }) =>
      date ? [{ ...row, date, file: 'announcements.csv', what_ja: row.name, what_en: row.name_en }] : [],
    ),
  ]
  return dated.flatMap((opening) => {
    const year = years.get(opening.document)
    const opens = fiscalYearOfDate(opening.date)
    if (year === undefined || (opens >= year && opens <= year + FARTHEST_YEARS_AHEAD)) return []
    return [
      {
        file: opening.file,
        line: opening.$line,
        message: {
          ja: `${opening.what_ja}: ${opens}年度の開設は、${year}年度の文書の予定としてありえません`,
          en: `${opening.what_en}: opening in fiscal ${opens} cannot be announced by a document of fiscal ${year}`,
        },
      },
    ]
  })
}
