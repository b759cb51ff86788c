import { Document } from 'flexsearch'
import type { Engine } from '../engine.ts'
import { bigramsOf, FIELDS, textsOf } from '../texts.ts'

export const flexsearch: Engine = {
  name: 'FlexSearch, bigrams',
  build: ({ book }) => {
    const made = (tokenize: 'strict' | 'forward') => {
      const index = new Document({
        document: { id: 'id', index: [...FIELDS] },
        encode: bigramsOf,
        tokenize,
      })
      for (const text of textsOf(book)) index.add({ ...text })
      return (query: string, limit: number): string[] =>
        index
          .search(query, { limit, suggest: true, merge: true })
          .map((found) => String('id' in found ? found.id : ''))
          .slice(0, limit)
    }
    const search = made('strict')
    let forward: typeof search | undefined
    return { search, suggest: (typed, limit) => (forward ??= made('forward'))(typed, limit) }
  },
}
