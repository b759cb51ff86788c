import { readFileSync, writeFileSync } from 'node:fs'
import { create, insertMultiple, load, save, search, type AnyOrama, type RawData } from '@orama/orama'
import type { Engine, Index } from '../engine.ts'
import { bigramsOf, textsOf } from '../texts.ts'

export const orama: Engine = {
  name: 'Orama, bigrams',
  build: async ({ book }) => {
    const index = empty()
    await insertMultiple(index, textsOf(book), 1000)
    return { ...asked(index), save: (path) => writeFileSync(path, JSON.stringify(save(index))) }
  },
  load: (path) => {
    const index = empty()
    load(index, JSON.parse(readFileSync(path, 'utf8')) as RawData)
    return asked(index)
  },
}

function empty(): AnyOrama {
  return create({
    schema: { name: 'string', reading: 'string', parts: 'string', content: 'string', english: 'string' },
    components: {
      tokenizer: {
        language: 'japanese',
        normalizationCache: new Map(),
        tokenize: (text) => bigramsOf(text),
      },
    },
  })
}

function asked(index: AnyOrama): Index {
  // Every search of Orama is one by the beginnings of words: there is no other call to suggest.
  const find = (term: string, limit: number): string[] => {
    const found = search(index, { term, limit, boost: { name: 3, reading: 2, parts: 2 } })
    if (found instanceof Promise) throw new Error('Orama answered later')
    return found.hits.map(({ id }) => id)
  }
  return { search: find, suggest: find }
}
