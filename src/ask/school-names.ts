import type { BudgetBook } from '../budget/book.ts'

const SCHOOL = /\p{Script=Han}{2,}(?:小|中)(?=学校)/gu
const SHORT = /\p{Script=Han}{2,}?[小中](?=$|[のにはがをもでとやへ、。・？?\s])/gu

/** A question with the schools of the documents called in full, which people call 赤羽小 and 六本木中. */
export function withSchoolsInFull(text: string, book: BudgetBook): string {
  if (!/[小中]/u.test(text)) return text
  const schools = schoolsOf(book)
  return text.replaceAll(SHORT, (short) => (schools.has(short) ? `${short}学校` : short))
}

/** The short names of the schools that programs, facilities and openings name. Made once: a book never changes. */
function schoolsOf(book: BudgetBook): ReadonlySet<string> {
  let schools = SCHOOLS.get(book)
  if (!schools) SCHOOLS.set(book, (schools = shortNamesIn(book)))
  return schools
}

const SCHOOLS = new WeakMap<BudgetBook, ReadonlySet<string>>()

function shortNamesIn({ programs, openingPlans }: BudgetBook): ReadonlySet<string> {
  const names = [
    ...programs.flatMap(({ name, entries }) => [
      name.ja,
      ...entries.flatMap(({ printedName, facilities, summary }) => [
        printedName,
        summary.ja,
        ...facilities.map((one) => one.name.ja),
      ]),
    ]),
    ...openingPlans.map(({ name }) => name.ja),
  ]
  return new Set(names.flatMap((name) => name.match(SCHOOL) ?? []).flatMap(withoutBefore))
}

/** 旧神応小 is 神応小, and 区立赤羽小 is 赤羽小. */
function withoutBefore(school: string): string[] {
  const plain = school.replace(/^(?:旧|新|区立|港区立)/u, '')
  return plain === school ? [school] : [school, plain]
}
