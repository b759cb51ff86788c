import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Entry, Program } from '../budget/program.ts'
import { ACCOUNTS, AREAS, CATEGORIES } from '../budget/vocabulary.ts'
import { bureauEntry, type YearRecord } from '../budget/year-record.ts'
import { yearName } from '../dialogue/figures.ts'
import { bothNames, inLanguage, printedChange, printedValue, speak } from '../dialogue/language.ts'
import { strong, type Fact, type Line } from '../dialogue/reply.ts'

/** The program's name and the year that an answer is about. In English the Japanese name stands beside. */
export function titleOf(program: Program, fiscalYear: FiscalYear, locale: Locale): string {
  const year = yearName(fiscalYear, locale)
  return locale === 'ja'
    ? `${program.name.ja}（${year}）`
    : `${program.name.en} (${program.name.ja}), ${year}`
}

/** 所管, with 款 or account and 区分. */
export function placeFacts(record: YearRecord, locale: Locale): Fact[] {
  const say = speak(locale)
  const { lead } = record
  const title = budgetTitleName(lead, locale)
  return [
    { label: say('所管', 'Department'), lines: departmentLines(record, locale), short: true },
    ...(title === undefined ? [] : [{ label: say('款・会計', 'Budget title'), lines: [title], short: true }]),
    { label: say('区分', 'Category'), lines: [inLanguage(CATEGORIES[lead.category], locale)], short: true },
  ]
}

/** The bureau where a document of the year prints it, and the departments in charge, one a line. */
export function departmentLines(record: YearRecord, locale: Locale): Line[] {
  const say = speak(locale)
  const { lead } = record
  const bureau = bureauEntry(record)?.bureau
  return [
    ...(bureau ? [bothNames(bureau.name, locale)] : []),
    ...lead.departments.map(({ name }) => bothNames(name, locale)),
    ...(lead.departmentsAndOthers
      ? [say('ほか（資料に名前がありません）', 'and others (the document does not name them)')]
      : []),
  ]
}

/** 款 with its account; undefined where the document prints none. */
export function budgetTitleName(entry: Entry, locale: Locale): string | undefined {
  const { title } = entry
  if (!title) return undefined
  const others = entry.titleAndOthers ? speak(locale)('ほか', ' and others') : ''
  const account = inLanguage(ACCOUNTS[title.account], locale)
  const name = bothNames(title.name, locale)
  return title.name.ja === ACCOUNTS[title.account].ja
    ? name
    : `${name}${others}${locale === 'ja' ? `（${account}）` : `, ${account}`}`
}

/** （芝地区） behind a place, where the district is known. */
export function areaNote(area: keyof typeof AREAS | undefined, locale: Locale): string {
  if (area === undefined) return ''
  return locale === 'ja' ? `（${AREAS[area].ja}）` : ` (${AREAS[area].en})`
}

/** The places that the program works on. */
export function facilitiesFact(record: YearRecord, locale: Locale): Fact | undefined {
  const facilities = once(
    record.entries.flatMap((entry) => entry.facilities),
    (facility) => facility.name.ja,
  )
  if (facilities.length === 0) return undefined
  return {
    label: speak(locale)('施設・場所', 'Facilities and places'),
    lines: facilities.map(
      (facility) =>
        `${bothNames(facility.name, locale)}${areaNote(facility.area, locale)} — ${inLanguage(facility.work, locale)}`,
    ),
  }
}

/** Conditions before → after, and the other printed conditions. */
export function changesFact(record: YearRecord, locale: Locale): Fact | undefined {
  const changes = record.entries.flatMap((entry) => entry.changes)
  const terms = record.entries.flatMap((entry) => entry.terms)
  const lines: Line[] = [
    ...changes.map((change): Line => [
      `${inLanguage(change.subject, locale)}  `,
      strong(printedChange(change.before, change.after, locale)),
    ]),
    ...terms.map((term): Line => [
      `${inLanguage(term.subject, locale)}  `,
      strong(printedValue(term.value, locale)),
    ]),
  ]
  return lines.length === 0
    ? undefined
    : { label: speak(locale)('変わること・条件', 'Changes and conditions'), lines }
}

/** Print slips, and what we read instead. */
export function correctionsFact(record: YearRecord, locale: Locale): Fact | undefined {
  const corrections = once(
    record.entries.flatMap((entry) => entry.corrections),
    (one) => `${one.printed} ${one.meant}`,
  )
  if (corrections.length === 0) return undefined
  return {
    label: speak(locale)('資料の表記の訂正', 'Print slips corrected'),
    lines: corrections.map((one) => `「${one.printed}」→「${one.meant}」 ${inLanguage(one.reason, locale)}`),
  }
}

/** The things whose key comes for the first time. */
export function once<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const seen = new Set<string>()
  return things.filter((thing) => {
    const key = keyOf(thing)
    return !seen.has(key) && seen.add(key)
  })
}
