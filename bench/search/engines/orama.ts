import { create, insertMultiple, search } from '@orama/orama'
import type { Engine } from '../engine.ts'
import { bigramsOf, textsOf } from '../texts.ts'

export const orama: Engine = {
  name: 'Orama, bigrams',
  build: async ({ book }) => {
    const index = create({
      schema: { name: 'string', reading: 'string', parts: 'string', content: 'string', english: 'string' },
      components: {
        tokenizer: {
          language: 'japanese',
          normalizationCache: new Map(),
          tokenize: (text) => bigramsOf(text),
        },
      },
    })
    await insertMultiple(index, textsOf(book), 1000)
    return {
      search: (query, limit) => {
        const found = search(index, { term: query, limit, boost: { name: 3, reading: 2, parts: 2 } })
        if (found instanceof Promise) throw new Error('Orama answered later')
        return found.hits.map(({ id }) => id)
      },
    }
  },
}
