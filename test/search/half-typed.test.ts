import { describe, expect, it } from 'vitest'
import { halfTyped } from '../../src/search/half-typed.ts'

const read = (text: string) => halfTyped(text, (letters) => letters === 'line')

describe('a text of which the end is not converted yet', () => {
  it.each([
    ['手話つうy', '手話', 'つう', 'y', '手話つう'],
    ['教い', '教', 'い', '', '教い'],
    ['航空機souon', '航空機', 'そうお', 'n', '航空機そうお'],
    ['病児びょu', '病児', 'びょう', '', '病児びょう'],
    ['子育てしe', '子育', 'てしえ', '', '子育てしえ'],
    ['港区s', '港区', '', 's', '港区'],
  ])('%s: %s, %s, %s', (text, head, tail, begun, finished) => {
    expect(read(text)).toEqual({ text: finished + begun, finished, head, tail, begun })
  })

  it.each([
    ['港区', 'nothing after the kanji'],
    ['ぼしてc', 'nothing converted'],
    ['区のline', 'letters that are a word'],
    ['港区AI', 'capitals'],
    ['港区 s', 'a space'],
    ['', 'nothing'],
  ])('is not %s: %s', (text) => {
    expect(read(text)).toBeUndefined()
  })
})
