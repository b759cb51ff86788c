import { describe, expect, it } from 'vitest'
import { isGeneric, isLight } from '../../src/search/generic-words.ts'
import { shippedSearch as search } from '../support/shipped-search.ts'

describe('words that go with anything', () => {
  it('are told from those that name a thing', () => {
    expect(['整備', 'Support', '公園', '保育', ''].map(isGeneric)).toEqual([true, true, false, false, false])
  })

  it('are verbs as well, in every form', () => {
    expect(['増やす', '増やしたい', '作って', '預ける', '公園'].map(isLight)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it.each([
    '温水プール整備',
    '映画館の誘致',
    'パスポートの発行',
    '婚活支援',
    '空き家対策',
    '農業振興',
    'zoo construction',
    '車いすの貸し出し',
    '国保の高額療養費',
    'jinja no omatsuri',
    '入れ歯の補助',
  ])('make no program of what is not there: %s', (text) => {
    expect(search.find(text).kind).toBe('none')
  })

  it.each([
    ['フードロス対策', 'food-waste-reduction'],
    ['近所の日本語教室', 'community-japanese-learning-project'],
  ])('do not stand between a reader and the thing that they go with: %s', (text, id) => {
    const found = search.find(text)
    const hits = found.kind === 'one' ? [found.hit] : found.kind === 'several' ? found.hits : []
    expect(hits[0]?.program.id).toBe(id)
  })

  it('still tell programs apart', () => {
    const found = search.find('学務課 増築')
    const hits = found.kind === 'one' ? [found.hit] : found.kind === 'several' ? found.hits : []
    expect(hits[0]?.program.id).toBe('takanawadai-school-extension')
  })
})
