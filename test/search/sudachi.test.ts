import { expect, it } from 'vitest'
import { sudachiSynonyms } from '../../src/search/sudachi.ts'

it('the synonyms of Sudachi are groups of words with their use', () => {
  const groups = sudachiSynonyms()
  expect(groups.length).toBeGreaterThan(10_000)
  expect(groups.filter((group) => group.length === 0)).toEqual([])
  const hospital = groups.find((group) => group.some(({ word }) => word === 'ホスピタル'))
  expect(hospital).toContainEqual({ word: '病院', use: 'both-ways' })
  expect(new Set(groups.flatMap((group) => group.map(({ use }) => use)))).toEqual(
    new Set(['both-ways', 'meant-only', 'never']),
  )
})
