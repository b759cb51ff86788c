/** The languages that every answer can be given in. */
export type Locale = 'ja' | 'en'

/** The same words in both languages. English is unofficial: the documents are Japanese. */
export interface Bilingual {
  readonly ja: string
  readonly en: string
}
