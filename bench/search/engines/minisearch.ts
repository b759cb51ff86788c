import { readFileSync, writeFileSync } from 'node:fs'
import MiniSearch, { type Options } from 'minisearch'
import type { Engine, Index, Text } from '../engine.ts'
import { bigramsOf, FIELDS, textsOf } from '../texts.ts'

const OPTIONS: Options<Text> = {
  fields: [...FIELDS],
  tokenize: bigramsOf,
  processTerm: (term) => term,
  searchOptions: { boost: { name: 3, reading: 2, parts: 2 } },
}

export const minisearch: Engine = {
  name: 'MiniSearch, bigrams',
  build: ({ book }) => {
    const index = new MiniSearch(OPTIONS)
    index.addAll(textsOf(book))
    return { ...asked(index), save: (path) => writeFileSync(path, JSON.stringify(index)) }
  },
  load: (path) => asked(MiniSearch.loadJSON(readFileSync(path, 'utf8'), OPTIONS)),
}

function asked(index: MiniSearch<Text>): Index {
  const find = (text: string, limit: number, prefix: boolean): string[] =>
    index
      .search(text, { prefix })
      .slice(0, limit)
      .map(({ id }) => String(id))
  return {
    search: (query, limit) => find(query, limit, false),
    suggest: (typed, limit) => find(typed, limit, true),
  }
}
