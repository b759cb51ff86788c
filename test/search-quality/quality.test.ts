import { describe, expect, it } from 'vitest'
import type { Index } from '../../bench/search/engine.ts'
import { ours } from '../../bench/search/engines/ours.ts'
import { belowFloor, FLOORS } from '../../bench/search/floors.ts'
import { KINDS } from '../../bench/search/kinds.ts'
import { shippedMaterial } from '../../bench/search/material.ts'
import { qualityOf } from '../../bench/search/quality.ts'
import { readQuerySet, type LookUp } from '../../bench/search/query-set.ts'

const lookUps = readQuerySet()
const material = shippedMaterial()
const half = (name: LookUp['half']): LookUp[] => lookUps.filter((one) => one.half === name)

describe('the quality of search on the public look-ups', () => {
  it.each(['tuned', 'unseen'] as const)('does not fall below its floor on the %s half', async (name) => {
    expect(belowFloor(qualityOf(await ours.build(material), half(name)), FLOORS[name])).toEqual([])
  })

  it('is judged by sums: first, in five, refused, refused wrongly and taken wrongly', () => {
    const look = (query: string, ...right: string[]): LookUp => ({
      half: 'tuned',
      kind: 'exact',
      query,
      right,
    })
    const answers: Readonly<Record<string, string[]>> = {
      a: ['x', 'y'],
      b: ['y', 'x'],
      c: [],
      d: ['y'],
      e: [],
    }
    const index: Index = {
      search: (query) => answers[query] ?? [],
      take: (query) => (query === 'b' ? undefined : answers[query]?.[0]),
    }
    const quality = qualityOf(index, [
      look('a', 'x'),
      look('b', 'x'),
      look('c', 'x'),
      look('d', 'x'),
      look('e'),
      look('d'),
    ])
    expect(quality).toEqual({
      lookUps: 6,
      first: 0.25,
      five: 0.5,
      meanReciprocalRank: 0.375,
      falseRefusals: 0.25,
      refused: 0.5,
      takenWrongly: 2 / 6,
    })
    expect(belowFloor(quality, { first: 25, five: 50.1, refused: 60, falseRefusals: 24 })).toEqual([
      'five: 50.0 % < 50.1 %',
      'refused: 50.0 % < 60 %',
      'falseRefusals: 25.0 % > 24 %',
    ])
  })
})

describe('the public look-ups', () => {
  const keyOf = ({ half, query }: LookUp): string => `${half} ${query}`

  it('name programs that exist, and kinds that have a name', () => {
    const wrong = lookUps.filter(
      ({ kind, right }) =>
        !Object.hasOwn(KINDS, kind) || right.some((id) => material.book.program(id)?.id !== id),
    )
    expect(wrong).toEqual([])
  })

  it('are each asked once, and in one half only', () => {
    const seen = new Map<string, number>()
    for (const { query } of lookUps) seen.set(query, (seen.get(query) ?? 0) + 1)
    expect(lookUps.filter(({ query }) => (seen.get(query) ?? 0) > 1).map(keyOf)).toEqual([])
  })

  it('hold every kind in both halves', () => {
    const kindsOf = (name: LookUp['half']) => new Set(half(name).map(({ kind }) => kind))
    const all = new Set(Object.keys(KINDS))
    expect([kindsOf('tuned'), kindsOf('unseen')]).toEqual([all, all])
  })
})
