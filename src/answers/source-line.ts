import type { Locale } from '../budget/bilingual.ts'
import type { Entry } from '../budget/program.ts'
import type { DocumentPlace } from '../budget/totals.ts'
import type { YearRecord } from '../budget/year-record.ts'
import { STAGES } from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** Where the figures of an answer stand: notes on them, document, stage, and place in it, a line each; then the state of the data. */
export function sourceLines(entries: readonly Entry[], world: World, locale: Locale): string[] {
  return [
    ...new Set(entries.flatMap((entry) => (entry.note ? [inLanguage(entry.note, locale)] : []))),
    ...new Set(entries.map((entry) => placeLine(entry, locale))),
    dataNote(world, locale),
  ]
}

function placeLine(entry: Entry, locale: Locale): string {
  const { document, section, row, line } = entry.source
  const stage = inLanguage(STAGES[document.stage], locale)
  return speak(locale)(
    `出典: ${document.publisher.ja}「${document.title.ja}」（${stage}） ${section} No.${row}・テキスト${line}行目`,
    `Source: ${document.publisher.en}, "${document.title.ja}" (${stage}), ${section}, program no. ${row}, text line ${line}`,
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
    ...documents.map((document) => {
      const stage = inLanguage(STAGES[document.stage], locale)
      return speak(locale)(
        `出典: ${document.publisher.ja}「${document.title.ja}」（${stage}）。対象は${document.population.ja}`,
        `Source: ${document.publisher.en}, "${document.title.ja}" (${stage}): ${document.population.en}`,
      )
    }),
    dataNote(world, locale),
  ]
}

/** The lines of documents that figures above single programs are read from; then the state of the data. */
export function documentSources(places: readonly DocumentPlace[], world: World, locale: Locale): string[] {
  return [...documentLines(places, locale), dataNote(world, locale)]
}

/** The same without the state of the data: a line for each document. */
export function documentLines(places: readonly DocumentPlace[], locale: Locale): string[] {
  const byDocument = Map.groupBy(places, (place) => place.document)
  return [...byDocument].map(([document, there]) => {
    const stage = inLanguage(STAGES[document.stage], locale)
    const lines = [...new Set(there.map(({ line }) => line))].toSorted((a, b) => a - b)
    return speak(locale)(
      `出典: ${document.publisher.ja}「${document.title.ja}」（${stage}） テキスト${lines.join('・')}行目`,
      `Source: ${document.publisher.en}, "${document.title.ja}" (${stage}), text line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`,
    )
  })
}
