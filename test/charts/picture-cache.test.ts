import { describe, expect, it } from 'vitest'
import { PictureCache } from '../../src/charts/picture-cache.ts'

describe('kept pictures', () => {
  it('stay within their bytes; what was not wanted for longest goes', () => {
    const cache = new PictureCache(30)
    for (const key of ['a', 'b', 'c']) cache.set(key, new Uint8Array(10))
    cache.get('a')
    cache.set('d', new Uint8Array(10))
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd'])
    expect(cache.bytes).toBe(30)
  })

  it('count a picture that is set again once, and keep none that is larger than all room', () => {
    const cache = new PictureCache(30)
    cache.set('a', new Uint8Array(10))
    cache.set('a', new Uint8Array(20))
    expect(cache.bytes).toBe(20)
    cache.set('b', new Uint8Array(31))
    expect([cache.get('a'), cache.get('b'), cache.bytes]).toEqual([undefined, undefined, 0])
  })
})
