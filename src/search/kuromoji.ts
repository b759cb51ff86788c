import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import kuromoji from 'kuromoji'
import { clean, hiragana } from './fold.ts'
import type { Word } from './word-file.ts'

/** Cuts text into words with readings. */
export type Analyzer = (text: string) => Word[]

/**
 * Loads kuromoji and its dictionary: about a second and close to 400 MB. Only building the word file needs it; nothing
 * that answers does.
 */
export function loadKuromoji(): Promise<Analyzer> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      // The builder may hand over a tokenizer together with an error, so the error is looked at first.
      if (error as Error | null) reject(error)
      else {
        resolve((text) =>
          tokenizer
            .tokenize(clean(text))
            .filter((token) => token.pos !== '記号')
            .map((token) => [token.surface_form, hiragana(token.reading ?? token.surface_form)] as const),
        )
      }
    })
  })
}
