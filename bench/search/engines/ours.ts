import { closeSync, openSync, writeSync } from 'node:fs'
import { completers } from '../../../src/answers/completers.ts'
import { worldOf } from '../../../src/answers/world.ts'
import type { BudgetBook } from '../../../src/budget/book.ts'
import { prepareSearch } from '../../../src/search/prepare.ts'
import { preparedLines, readPrepared, type Prepared } from '../../../src/search/prepared.ts'
import { searchIn } from '../../../src/search/program-search.ts'
import type { Engine, Index } from '../engine.ts'

/** The search of the bot: what `find` refuses counts as refused. Suggestions are those of /amount, labels and all. */
export const ours: Engine = {
  name: 'this bot',
  build: ({ book, words, dictionary }) => {
    const prepared = prepareSearch(book, words, dictionary)
    return {
      ...indexIn(prepared, book),
      save: (path) => {
        const file = openSync(path, 'w')
        for (const line of preparedLines(prepared, book.version)) writeSync(file, `${line}\n`)
        closeSync(file)
      },
    }
  },
  load: (path, { book }) => {
    const prepared = readPrepared(path, book)
    if (!prepared) throw new Error('what was prepared is not taken')
    return indexIn(prepared, book)
  },
}

function indexIn(prepared: Prepared, book: BudgetBook): Index {
  const search = searchIn(prepared)
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
}
