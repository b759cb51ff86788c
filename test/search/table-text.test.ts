import { describe, expect, it } from 'vitest'
import { lazily, once } from '../../src/search/once.ts'
import { listIn, tableIn, textOfList, textOfTable } from '../../src/search/table-text.ts'

describe('a table as one text', () => {
  it('is the same when it is read again, values with tabs and empty ones included', () => {
    const rows = [
      ['公園', 'こうえん'],
      ['空', ''],
      ['欄', 'a\tb'],
    ] as const
    const table = tableIn(textOfTable(rows), String)
    expect([...table]).toEqual(rows)
    expect(rows.map(([key]) => table.get(key))).toEqual(rows.map(([, value]) => value))
    expect(table.get('こうえん')).toBeUndefined()
  })

  it('reads a value only when it is asked for', () => {
    const read: string[] = []
    const table = tableIn('a\t1\nb\t2', (value) => {
      read.push(value)
      return Number(value)
    })
    expect(table.get('b')).toBe(2)
    expect(read).toEqual(['2'])
  })

  it('of nothing has nothing in it', () => {
    expect([...tableIn('', String)]).toEqual([])
    expect(listIn(textOfList([]))).toEqual([])
  })

  it.each([
    [[['a\tb', 'c']], '"a\\tb" holds "\\t"'],
    [[['a\nb', 'c']], '"a\\nb\\tc" holds "\\n"'],
    [[['a', 'b\nc']], '"a\\tb\\nc" holds "\\n"'],
  ] as const)('is refused where its lines could not be told apart: %j', (rows, message) => {
    expect(() => textOfTable(rows)).toThrow(message)
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
