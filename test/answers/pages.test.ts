import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/answers/pages.ts'

const request = { command: 'search', options: { query: 'x', page: 7 } }
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const turn = (label: string, page: number) => ({
  label,
  request: { command: 'search', options: { query: 'x', page } },
})

describe('a page of a list', () => {
  it('holds ten, and has a way to the pages beside it', () => {
    expect(pageOf(numbers(61), 2, request, 'ja')).toEqual({
      items: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
      from: 11,
      count: '61件中 11〜20件目',
      actions: [turn('◀ 前', 1), turn('次 ▶', 3)],
    })
  })

  it('is the first one unless asked otherwise', () => {
    expect(pageOf(numbers(11), undefined, request, 'en')).toEqual({
      items: numbers(10),
      from: 1,
      count: '1–10 of 11',
      actions: [turn('More ▶', 2)],
    })
  })

  it('is as long as somebody wants it', () => {
    expect(pageOf(numbers(7), 2, request, 'ja', 3)).toEqual({
      items: [4, 5, 6],
      from: 4,
      count: '7件中 4〜6件目',
      actions: [turn('◀ 前', 1), turn('次 ▶', 3)],
    })
  })

  it('beyond the end is the last one', () => {
    expect(pageOf(numbers(61), 99, request, 'en')).toEqual({
      items: [61],
      from: 61,
      count: '61–61 of 61',
      actions: [turn('◀ Back', 6)],
    })
  })

  it('that holds everything needs no turning', () => {
    expect([pageOf(numbers(10), 1, request, 'ja'), pageOf([], 3, request, 'en')]).toEqual([
      { items: numbers(10), from: 1, count: '10件', actions: [] },
      { items: [], from: 1, count: '0', actions: [] },
    ])
  })
})
