import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import kuromoji from 'kuromoji'
import { clean, hiragana } from './fold.ts'
import type { Word } from './word-file.ts'

/** Cuts text into words with readings. */
export type Analyzer = (text: string) => Word[]

const dictionary = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')

/**
 * Loads kuromoji and its dictionary: about a second and close to 400 MB. Only building the word file needs it; nothing
 * that answers does.
 */
export function loadKuromoji(): Promise<Analyzer> {
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath: dictionary() }).build((error, tokenizer) => {
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

/**
 * The words of kuromoji's dictionary (IPADIC) with their readings in hiragana, proper names left out. Its file of
 * features holds one word a line: surface, part of speech and more, the reading as the ninth field.
 */
export function* dictionaryWords(): Generator<Word> {
  const features = gunzipSync(readFileSync(join(dictionary(), 'tid_pos.dat.gz'))).toString('utf8')
  for (const line of features.split('\0')) {
    const fields = line.split(',')
    const [surface, , detail] = fields
    const reading = hiragana(fields[8] ?? '')
    if (surface && detail !== '固有名詞' && /^[ぁ-ゖー]+$/u.test(reading)) yield [surface, reading]
  }
}
