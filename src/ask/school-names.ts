import type { BudgetBook } from '../budget/book.ts'

const WHOLE = /(\p{Script=Han}{2,4})(小|中)学校/gu

/** Schools of the data by what people call them for short, 赤羽小; made when the first sentence is asked. */
const SCHOOLS = new WeakMap<BudgetBook, RegExp>()

/** The text with 赤羽小 and 赤坂中 written whole, where the data knows such a school. */
export function withWholeSchoolNames(text: string, book: BudgetBook): string {
  if (!/[小中]/u.test(text)) return text
  let schools = SCHOOLS.get(book)
  if (!schools) {
    const texts = book.programs.flatMap(({ name, entries }) => [
      name.ja,
      ...entries.flatMap(({ printedName, facilities, keywords }) => [
        printedName,
        ...keywords,
        ...facilities.map((one) => one.name.ja),
      ]),
    ])
    const short = new Set(
      texts.flatMap((one) => [...one.matchAll(WHOLE)].map(([, stem, kind]) => `${stem}${kind}`)),
    )
    schools = new RegExp(`(?:${[...short].join('|') || '(?!)'})(?![\\p{Script=Han}ァ-ヺ])`, 'gu')
    SCHOOLS.set(book, schools)
  }
  return text.replaceAll(schools, (name) => `${name}学校`)
}
