import type { Locale } from '../budget/bilingual.ts'
import type { BudgetDocument, Entry, TextPlace } from '../budget/program.ts'
import type { YearRecord } from '../budget/year-record.ts'
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
  return speak(locale)(
    `${documentName(document, 'ja')} ${section} No.${row}・テキスト${line}行目`,
    `${documentName(document, 'en')}, ${section}, program no. ${row}, text line ${line}`,
  )
}

/** Places that belong to no entry: a line for each document, with all the lines of its text. */
function textPlaceLines(places: readonly TextPlace[], locale: Locale): string[] {
  return [...Map.groupBy(places, ({ document }) => document)].map(([document, group]) => {
    const lines = [...new Set(group.map(({ line }) => line))].toSorted((a, b) => a - b)
    return speak(locale)(
      `${documentName(document, 'ja')} テキスト${lines.join('・')}行目`,
      `${documentName(document, 'en')}, text line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`,
    )
  })
}

function documentName({ publisher, title, stage }: BudgetDocument, locale: Locale): string {
  const at = inLanguage(STAGES[stage], locale)
  return speak(locale)(
    `出典: ${publisher.ja}「${title.ja}」（${at}）`,
    `Source: ${publisher.en}, "${title.ja}" (${at})`,
  )
}

/** The entries that the amounts of a record are read from. */
export function amountSources(record: YearRecord): Entry[] {
  return [record.budgeted, record.requested].flatMap((figure) =>
    figure ? [...figure.from, ...(figure.expansionFrom ? [figure.expansionFrom] : [])] : [],
  )
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
    ...documents.map((document) =>
      speak(locale)(
        `${documentName(document, 'ja')}。対象は${document.population.ja}`,
        `${documentName(document, 'en')}: ${document.population.en}`,
      ),
    ),
    dataNote(world, locale),
  ]
}
