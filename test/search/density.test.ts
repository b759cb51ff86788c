import { describe, expect, it } from 'vitest'
import { shippedSearch as search } from '../support/shipped-search.ts'

describe('programs that fit about equally well', () => {
  it.each([
    ['里親', 'family-based-care-promotion', 'which is about foster parents'],
    ['サトオヤ', 'family-based-care-promotion', 'the same by its sound'],
  ])('%s: first comes %s, %s', (text, id) => {
    expect(search.rank(text)[0]?.program.id).toBe(id)
  })
})
