import { createProgramSearch } from '../../../src/search/program-search.ts'
import type { Engine } from '../engine.ts'

/** The search of the bot: what `find` refuses counts as refused. */
export const ours: Engine = {
  name: 'this bot',
  build: ({ book, words, dictionary }) => {
    const search = createProgramSearch(book, words, dictionary)
    return {
      search: (query, limit) => {
        const found = search.find(query)
        if (found.kind === 'one') return [found.hit.program.id]
        return found.kind === 'several' ? found.hits.slice(0, limit).map(({ program }) => program.id) : []
      },
    }
  },
}
