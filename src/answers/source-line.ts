import type { Locale } from '../budget/bilingual.ts'
import type { BudgetDocument, Entry, TextPlace } from '../budget/program.ts'
import { bureauEntry, type YearRecord } from '../budget/year-record.ts'
import { STAGES } from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/**
 * Where what an answer says stands: notes on the figures, then document, stage and place, a line each, those without
 * an entry last; then the state of the data.
 */
export function sourceLines(
  entries: readonly Entry[],
  world: World,
  locale: Locale,
  places: readonly TextPlace[] = [],
): string[] {
  return [
    ...new Set(entries.flatMap((entry) => (entry.note ? [inLanguage(entry.note, locale)] : []))),
    ...new Set(entries.map((entry) => placeLine(entry, locale))),
    ...textPlaceLines(places, locale),
    dataNote(world, locale),
  ]
}

function placeLine(entry: Entry, locale: Locale): string {
  const { document, section, row, line } = entry.source
  const stage = stagesOf([entry], locale)
  return speak(locale)(
    `${documentName(document, stage, 'ja')} ${section} No.${row}・テキスト${line}行目`,
    `${documentName(document, stage, 'en')}, ${/^[\d().]+$/u.test(section) ? section : `"${section}"`}, program no. ${row}, text line ${line}`,
  )
}

/** Places that belong to no entry: a line for each document, with all the lines of its text. */
export function textPlaceLines(places: readonly TextPlace[], locale: Locale): string[] {
  return [...Map.groupBy(places, ({ document }) => document)].map(([document, group]) => {
    const lines = [...new Set(group.map(({ line }) => line))].toSorted((a, b) => a - b)
    return speak(locale)(
      `${documentName(document, stageOf(document, locale), 'ja')} テキスト${lines.join('・')}行目`,
      `${documentName(document, stageOf(document, locale), 'en')}, text line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`,
    )
  })
}

function stageOf({ stage }: BudgetDocument, locale: Locale): string {
  return inLanguage(STAGES[stage], locale)
}

function documentName({ publisher, title }: BudgetDocument, stage: string, locale: Locale): string {
  return speak(locale)(
    `出典: ${publisher.ja}「${title.ja}」（${stage}）`,
    `Source: ${publisher.en}, "${title.ja}" (${stage})`,
  )
}

/** The stages at which one document's entries give amounts: 要求, 予算, or both. */
function stagesOf(entries: readonly Entry[], locale: Locale): string {
  const given = [
    ...(entries.some((entry) => entry.requested) ? (['request'] as const) : []),
    ...(entries.some((entry) => entry.budgeted) ? (['budget'] as const) : []),
  ]
  return given.map((stage) => inLanguage(STAGES[stage], locale)).join(speak(locale)('・', ' and '))
}

/** The stages of a whole document: what its rows give, or what it was published as where it has none. */
export function documentStages(document: BudgetDocument, entries: readonly Entry[], locale: Locale): string {
  return entries.length > 0 ? stagesOf(entries, locale) : stageOf(document, locale)
}

/** The entry that an answer takes the bureau from; none where no document names it. */
export function bureauSource(record: YearRecord): Entry[] {
  const entry = bureauEntry(record)
  return entry ? [entry] : []
}

/** The entries that the amounts of a record are read from. */
export function amountSources(record: YearRecord): Entry[] {
  return [record.budgeted, record.requested].flatMap((figure) =>
    figure ? [...figure.from, ...(figure.expansionFrom ? [figure.expansionFrom] : [])] : [],
  )
}

/** The entries that the budgets of the other years are read from, where an answer shows them beside a budget. */
export function otherYearSources(record: YearRecord, all: readonly YearRecord[]): Entry[] {
  if (!record.budgeted) return []
  return all.filter((one) => one.fiscalYear !== record.fiscalYear).flatMap((one) => one.budgeted?.from ?? [])
}

/** The entries that differ on something, which an answer therefore shows side by side. */
export function differingEntries(record: YearRecord): Entry[] {
  const departments = new Set(record.entries.map((entry) => entry.departments.map(({ id }) => id).join()))
  return departments.size > 1
    ? [...record.entries]
    : record.disagreements.flatMap(({ values }) => values.map(({ entry }) => entry))
}

/** The documents that the entries of a list are from, and what their rows are; then the state of the data. */
export function listSource(entries: readonly Entry[], world: World, locale: Locale): string[] {
  const documents = [...new Set(entries.map((entry) => entry.source.document))]
  return [
    ...documents.map((document) => {
      const stage = stagesOf(
        entries.filter((entry) => entry.source.document === document),
        locale,
      )
      return speak(locale)(
        `${documentName(document, stage, 'ja')}。対象は${document.population.ja}`,
        `${documentName(document, stage, 'en')}: ${document.population.en}`,
      )
    }),
    dataNote(world, locale),
  ]
}

/** The lines of documents that figures above single programs are read from; then the state of the data. */
export function documentSources(places: readonly TextPlace[], world: World, locale: Locale): string[] {
  return [...textPlaceLines(places, locale), dataNote(world, locale)]
}
