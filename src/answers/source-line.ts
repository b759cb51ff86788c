import type { Locale } from '../budget/bilingual.ts'
import type { FiscalYear } from '../budget/fiscal-year.ts'
import type { Entry } from '../budget/program.ts'
import { STAGES } from '../budget/vocabulary.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import { dataNote } from './which-program.ts'
import type { World } from './world.ts'

/** Where the figures of an entry stand: document, stage, and place in it; then the state of the data. */
export function sourceLines(entry: Entry, world: World, locale: Locale): string[] {
  const { document, section, row, line } = entry.source
  const stage = inLanguage(STAGES[document.stage], locale)
  return [
    speak(locale)(
      `出典: ${document.publisher.ja}「${document.title.ja}」（${stage}） ${section} ${row}番目の事業・テキスト${line}行目`,
      `Source: ${document.publisher.en}, "${document.title.ja}" (${stage}), ${section}, program no. ${row}, text line ${line}`,
    ),
    dataNote(world, locale),
  ]
}

/** The documents that a list of a year's programs is drawn from; then the state of the data. */
export function listSource(year: FiscalYear, world: World, locale: Locale): string[] {
  const documents = world.book.documents.filter((document) => document.fiscalYear === year)
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
