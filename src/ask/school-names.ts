import type { BudgetBook } from '../budget/book.ts'
import { onceFor } from '../search/once.ts'

const SCHOOL = /\p{Script=Han}{2,}(?:小|中)(?=学校)/gu
const SHORT = /\p{Script=Han}{2,}?[小中](?=$|[のにはがをもでとやへ、。・？?\s])/gu

/** A question with the schools of the documents called in full, which people call 赤羽小 and 六本木中. */
export function withSchoolsInFull(text: string, book: BudgetBook): string {
  if (!/[小中]/u.test(text)) return text
  const schools = schoolsOf(book)
  return text.replaceAll(SHORT, (short) => (schools.has(short) ? `${short}学校` : short))
}

/** The short names of the schools that programs, facilities and openings name. Made once: a book never changes. */
const schoolsOf: (book: BudgetBook) => ReadonlySet<string> = onceFor(shortNamesIn)

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
