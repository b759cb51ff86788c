import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lazily, once } from '../../src/search/once.ts'
import { listIn, listOf, tableIn, textOfList, textOfTable } from '../../src/search/table-text.ts'

describe('a table as one text', () => {
  it('is the same when it is read again, values with tabs and empty ones included', () => {
    const rows = [
      ['公園', 'こうえん'],
      ['空', ''],
      ['欄', 'a\tb'],
    ] as const
    const table = tableIn(() => textOfTable(rows), String)
    expect([...table]).toEqual(rows)
    expect(rows.map(([key]) => table.get(key))).toEqual(rows.map(([, value]) => value))
    expect(table.get('こうえん')).toBeUndefined()
  })

  it('reads a value only when it is asked for', () => {
    const read: string[] = []
    const rows = [
      ['a', '1'],
      ['b', '2'],
    ] as const
    const table = tableIn(
      () => textOfTable(rows),
      (value) => {
        read.push(value)
        return Number(value)
      },
    )
    expect(table.get('b')).toBe(2)
    expect(read).toEqual(['2'])
  })

  it('of nothing has nothing in it', () => {
    const table = tableIn(() => textOfTable([]), String)
    expect([[...table], table.get(''), table.get('a')]).toEqual([[], undefined, undefined])
  })

  it.each([
    [[['a\tb', 'c']], '"a\\tb" holds "\\t"'],
    [[['a\nb', 'c']], '"a\\nb\\tc" holds "\\n"'],
    [[['a', 'b\nc']], '"a\\tb\\nc" holds "\\n"'],
  ] as const)('is refused where its lines could not be told apart: %j', (rows, message) => {
    expect(() => textOfTable(rows)).toThrow(message)
  })
})

describe('a list of words as one text', () => {
  const any = fc.string({ unit: fc.constantFrom(...Array.from('あいかきaeäöü学校0')), maxLength: 5 })

  it('knows just the words that it was made of, and how long the longest is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(any, { maxLength: 60 }), fc.array(any), (words, others) => {
        const [list, set] = [listIn(() => textOfList(words)), new Set(words)]
        expect([...list]).toEqual(words)
        expect(words.every((word) => list.has(word))).toBe(true)
        expect(others.map((word) => list.has(word))).toEqual(others.map((word) => set.has(word)))
        expect(list.longest).toBe(listOf(set).longest)
      }),
      { numRuns: 300 },
    )
  })

  it('does not take a word for one that begins with it, nor the other way round', () => {
    const list = listIn(() => textOfList(['学校', '学校給食']))
    expect(['学', '学校', '学校給', '学校給食', '学校\t', ''].map((word) => list.has(word))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ])
  })
})

describe('what is made when it is first needed', () => {
  it('is made once, undefined included', () => {
    let count = 0
    const made = once(() => {
      count++
    })
    made()
    made()
    expect(count).toBe(1)
  })

  it('is made field by field', () => {
    const made: string[] = []
    const make = (name: string) => () => {
      made.push(name)
      return name
    }
    const thing = lazily<{ a: string; b: string }>({ a: make('a'), b: make('b') })
    expect(thing.b + thing.b).toBe('bb')
    expect(made).toEqual(['b'])
    expect({ ...thing }).toEqual({ a: 'a', b: 'b' })
  })
})
