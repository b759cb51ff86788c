import { fiscalYearOfDate, parsePartialDate, type PartialDate } from '../../budget/partial-date.ts'
import type { Bilingual } from '../../budget/bilingual.ts'
import type { Rule } from './rule.ts'

const FARTHEST_YEARS = 1

/**
 * When something is scheduled is a month or a span of months, in order, at most one fiscal year off that of the
 * document, and with no month that the document does not print.
 */
export const scheduleMonths: Rule = (tables) => {
  const years = new Map(tables.documents.map((document) => [document.id, document.fiscal_year]))
  return tables.schedules.flatMap((row) => {
    const message = problem(row.when, row.printed, years.get(row.document))
    return message === undefined ? [] : [{ file: 'schedules.csv', line: row.$line, message }]
  })
}

function problem(when: string, printed: string, year: number | undefined): Bilingual | undefined {
  const months = when.split('/').map(month)
  const [start, end = start] = months
  if (start === undefined || end === undefined || months.length > 2 || months.includes(undefined)) {
    return {
      ja: `when:「${when}」は月ではありません。2020-07 か 2020-04/2020-07 のように書いてください`,
      en: `when: "${when}" is no month; write it like 2020-07 or 2020-04/2020-07`,
    }
  }
  const [first, last] = [ordinal(start), ordinal(end)]
  if (first > last || (months.length === 2 && first === last)) {
    return {
      ja: `when:「${when}」は始まりより後に終わりません。順を直すか、1つの月を書いてください`,
      en: `when: "${when}" does not end after it starts; swap the two, or write one month`,
    }
  }
  if (year !== undefined) {
    const far = [start, end].find((date) => Math.abs(fiscalYearOfDate(date) - year) > FARTHEST_YEARS)
    if (far) {
      return {
        ja: `when:「${when}」は${year}年度の文書の予定としては離れすぎています`,
        en: `when: "${when}" is too far from fiscal ${year}, the year of the document`,
      }
    }
  }
  const numbers = new Set(printed.normalize('NFKC').match(/\d+/gu)?.map(Number))
  if ([start, end].some((date) => !numbers.has(date.month))) {
    return {
      ja: `when:「${when}」の月が、印刷の「${printed}」にありません`,
      en: `when: a month of "${when}" is not in what is printed, "${printed}"`,
    }
  }
  return undefined
}

type Month = Extract<PartialDate, { precision: 'month' }>

function month(text: string): Month | undefined {
  const date = parsePartialDate(text)
  return date?.precision === 'month' ? date : undefined
}

const ordinal = (date: Month): number => date.year * 12 + date.month
