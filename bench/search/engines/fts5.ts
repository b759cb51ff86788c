import { DatabaseSync } from 'node:sqlite'
import type { Engine, Index } from '../engine.ts'
import { bigramsOf, FIELDS, textsOf } from '../texts.ts'

export const fts5: Engine = {
  name: 'SQLite FTS5, bigrams',
  build: ({ book }) => {
    const database = new DatabaseSync(':memory:')
    database.exec(`create virtual table programs using fts5(id unindexed, ${FIELDS.join(', ')})`)
    const insert = database.prepare('insert into programs values (?, ?, ?, ?, ?, ?)')
    database.exec('begin')
    for (const text of textsOf(book)) {
      insert.run(text.id, ...FIELDS.map((field) => bigramsOf(text[field]).map(termOf).join(' ')))
    }
    database.exec('commit')
    return { ...asked(database), save: (path) => void database.prepare('vacuum into ?').run(path) }
  },
  load: (path) => asked(new DatabaseSync(path, { readOnly: true })),
}

function asked(database: DatabaseSync): Index {
  const select = database.prepare(
    'select id from programs where programs match ? order by bm25(programs, 0, 3, 2, 2, 1, 1) limit ?',
  )
  const find = (terms: readonly string[], limit: number): string[] =>
    terms.length === 0 ? [] : select.all(terms.join(' OR '), limit).map(({ id }) => String(id))
  const termsOf = (text: string): string[] => [...new Set(bigramsOf(text))].map((term) => `"${termOf(term)}"`)
  return {
    search: (query, limit) => find(termsOf(query), limit),
    // The last pair may go on.
    suggest: (typed, limit) =>
      find(
        termsOf(typed).map((term, at, all) => (at === all.length - 1 ? `${term} *` : term)),
        limit,
      ),
  }
}

/** A pair of characters as a term that the tokenizer of FTS5 leaves whole. */
function termOf(pair: string): string {
  return `g${Array.from(pair, (character) => character.codePointAt(0)?.toString(16)).join('x')}`
}
