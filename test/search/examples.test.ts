import { describe, expect, it } from 'vitest'
import { EXAMPLES } from './examples.ts'
import { shipped } from '../support/shipped.ts'
import { shippedSearch as search } from '../support/shipped-search.ts'

const { book } = shipped

/** What the search takes a text to mean, in the terms of an example. */
function meaningOf(text: string): { means: string; first: string | undefined } {
  const found = search.find(text)
  if (found.kind === 'one') return { means: found.hit.program.id, first: undefined }
  if (found.kind === 'several') return { means: 'several', first: found.hits[0]?.program.id }
  return { means: 'none', first: undefined }
}

describe('people mean what they type', () => {
  it.each(EXAMPLES)('「$query」 means $means: $because', ({ query, means, first }) => {
    const found = meaningOf(query)
    expect(first === undefined ? found.means : found).toEqual(first === undefined ? means : { means, first })
  })

  it('every example names a program of the data', () => {
    const named = EXAMPLES.flatMap(({ means, first }) => (first === undefined ? [means] : [first]))
    const unknown = named.filter((id) => id !== 'several' && id !== 'none' && !book.program(id))
    expect(unknown).toEqual([])
  })
})
