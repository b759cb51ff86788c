import MiniSearch from 'minisearch'
import type { Engine } from '../engine.ts'
import { bigramsOf, FIELDS, textsOf } from '../texts.ts'

export const minisearch: Engine = {
  name: 'MiniSearch, bigrams',
  build: ({ book }) => {
    const index = new MiniSearch({
      fields: [...FIELDS],
      tokenize: bigramsOf,
      processTerm: (term) => term,
      searchOptions: { boost: { name: 3, reading: 2, parts: 2 } },
    })
    index.addAll(textsOf(book))
    return {
      search: (query, limit) =>
        index
          .search(query)
          .slice(0, limit)
          .map(({ id }) => String(id)),
      suggest: (typed, limit) =>
        index
          .search(typed, { prefix: true })
          .slice(0, limit)
          .map(({ id }) => String(id)),
    }
  },
}
