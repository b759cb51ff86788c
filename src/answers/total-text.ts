import { parseFiscalYear, type FiscalYear } from '../budget/fiscal-year.ts'
import { fold } from '../search/fold.ts'
import { withoutAsking } from '../search/query.ts'

/** A text that names a total: the words of a question taken off, and a year before the name read. */
export interface TotalText {
  readonly text: string
  readonly words: string
  readonly year?: FiscalYear
}

const YEAR_BEFORE = /^((?:令和|R)(?:元|\d{1,2})(?:年度?)?|20\d{2}年度?)の?\s*/iu
/** The year and amount behind a suggested name, which a client may send with it, and the mark of a name that was cut. */
const LABEL_END = /…?（[^（）]*\d[^（）]*）\s*$/u

/** Reads a text that may name a total. */
export function readTotalText(text: string): TotalText {
  const typed = text.replace(LABEL_END, '').normalize('NFKC').trim()
  const before = YEAR_BEFORE.exec(typed)
  const year = before?.[1] === undefined ? undefined : parseFiscalYear(before[1])
  const rest = before && year !== undefined ? typed.slice(before[0].length) : typed
  const words = withoutAsking(rest)
  return { text: rest, words: fold(words) === '' ? rest : words, ...(year !== undefined && { year }) }
}

/** One kana or letter stands in every name; a kanji and another character say something. */
export function saysEnough(words: string): boolean {
  const form = fold(words)
  return form.length >= (/\p{Script=Han}/u.test(form) ? 2 : 3)
}
