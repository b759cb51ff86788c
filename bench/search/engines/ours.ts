import { completers } from '../../../src/answers/completers.ts'
import { worldOf } from '../../../src/answers/world.ts'
import { createProgramSearch } from '../../../src/search/prepare.ts'
import type { Engine } from '../engine.ts'

/** The search of the bot: what `find` refuses counts as refused. Suggestions are those of /amount, labels and all. */
export const ours: Engine = {
  name: 'this bot',
  build: ({ book, words, dictionary }) => {
    const search = createProgramSearch(book, words, dictionary)
    const world = worldOf(book, search)
    return {
      search: (query, limit) => {
        const found = search.find(query)
        if (found.kind === 'one') return [found.hit.program.id]
        return found.kind === 'several' ? found.hits.slice(0, limit).map(({ program }) => program.id) : []
      },
      take: (query) => {
        const found = search.find(query)
        return found.kind === 'one' ? found.hit.program.id : undefined
      },
      suggest: (typed) => completers.program?.(typed, 'ja', world).map(({ value }) => value) ?? [],
    }
  },
}
