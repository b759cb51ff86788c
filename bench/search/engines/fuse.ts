import { readFileSync, writeFileSync } from 'node:fs'
import Fuse, { type IFuseOptions } from 'fuse.js'
import { fold } from '../../../src/search/fold.ts'
import type { Engine, Index, Text } from '../engine.ts'
import { textsOf } from '../texts.ts'

const OPTIONS: IFuseOptions<Text> = {
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
}

export const fuse: Engine = {
  name: 'fuse.js alone',
  build: ({ book }) => {
    const fused = new Fuse(textsOf(book), OPTIONS)
    return {
      ...asked(fused),
      save: (path) => writeFileSync(path, JSON.stringify(fused.getIndex())),
    }
  },
  load: (path, { book }) => {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof Fuse.parseIndex<Text>>[0]
    return asked(new Fuse(textsOf(book), OPTIONS, Fuse.parseIndex(stored)))
  },
}

function asked(fused: Fuse<Text>): Index {
  return {
    search: (query, limit) => fused.search(fold(query).slice(0, 32), { limit }).map(({ item }) => item.id),
  }
}
