import { readFileSync, writeFileSync } from 'node:fs'
import { Document } from 'flexsearch'
import type { Engine, Index, Material } from '../engine.ts'
import { bigramsOf, FIELDS, textsOf } from '../texts.ts'

type Words = 'strict' | 'forward'

export const flexsearch: Engine = {
  name: 'FlexSearch, bigrams',
  build: (material) => {
    const index = filled('strict', material)
    return {
      ...asked(index, material),
      save: (path) => {
        const parts: [string, string][] = []
        index.export((key: string, data: string) => {
          parts.push([key, data])
        })
        writeFileSync(path, JSON.stringify(parts))
      },
    }
  },
  load: (path, material) => {
    const index = empty('strict')
    for (const [key, data] of JSON.parse(readFileSync(path, 'utf8')) as [string, string][]) {
      index.import(key, data)
    }
    return asked(index, material)
  },
}

function empty(tokenize: Words): Document {
  return new Document({ document: { id: 'id', index: [...FIELDS] }, encode: bigramsOf, tokenize })
}

function filled(tokenize: Words, { book }: Material): Document {
  const index = empty(tokenize)
  for (const text of textsOf(book)) index.add({ ...text })
  return index
}

function asked(index: Document, material: Material): Index {
  const find = (from: Document, query: string, limit: number): string[] =>
    from
      .search(query, { limit, suggest: true, merge: true })
      .map((found) => String('id' in found ? found.id : ''))
      .slice(0, limit)
  // Beginnings of words need an index of their own, which is made when the first is asked for.
  let forward: Document | undefined
  return {
    search: (query, limit) => find(index, query, limit),
    suggest: (typed, limit) => find((forward ??= filled('forward', material)), typed, limit),
  }
}
