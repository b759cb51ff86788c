import { Document } from 'flexsearch'
import type { Engine } from '../engine.ts'
import { bigramsOf, FIELDS, textsOf } from '../texts.ts'

export const flexsearch: Engine = {
  name: 'FlexSearch, bigrams',
  build: ({ book }) => {
    const index = new Document({
      document: { id: 'id', index: [...FIELDS] },
      encode: bigramsOf,
      tokenize: 'strict',
    })
    for (const text of textsOf(book)) index.add({ ...text })
    return {
      search: (query, limit) =>
        index
          .search(query, { limit, suggest: true, merge: true })
          .map((found) => String('id' in found ? found.id : ''))
          .slice(0, limit),
    }
  },
}
