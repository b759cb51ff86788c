import Fuse from 'fuse.js'
import { fold } from '../../../src/search/fold.ts'
import type { Engine } from '../engine.ts'
import { textsOf } from '../texts.ts'

export const fuse: Engine = {
  name: 'fuse.js alone',
  build: ({ book }) => {
    const index = new Fuse(textsOf(book), {
      keys: [
        { name: 'name', weight: 3 },
        { name: 'reading', weight: 2 },
        { name: 'parts', weight: 2 },
        'content',
        'english',
      ],
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.3,
    })
    return {
      search: (query, limit) => index.search(fold(query).slice(0, 32), { limit }).map(({ item }) => item.id),
    }
  },
}
