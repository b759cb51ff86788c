import { describe, expect, it } from 'vitest'
import { halfOf, readSentences } from '../../bench/ask/sentence-set.ts'
import { shippedMaterial } from '../../bench/search/material.ts'

const sentences = readSentences()
const { book } = shippedMaterial()
const OUTCOMES: ReadonlySet<string> = new Set(['answered', 'choose', 'not-found', 'out-of-scope', 'invalid'])

describe('the public set of sentences', () => {
  it('holds each sentence once, in the half that its hash gives', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
    expect(sentences.filter(({ text, half }) => halfOf(text) !== half)).toEqual([])
  })

  it('asks for every program of the data, and names no other', () => {
    const asked = new Set(sentences.flatMap(({ programs }) => programs))
    expect([...asked].toSorted()).toEqual(book.programs.map(({ id }) => id).toSorted())
  })

  it('knows what is right: outcomes that a reply has, and for an answer a program or what it must hold', () => {
    const strange = sentences.filter(
      ({ outcomes, programs, must }) =>
        outcomes.length === 0 ||
        outcomes.some((one) => !OUTCOMES.has(one)) ||
        (outcomes.includes('answered') && programs.length + must.length === 0),
    )
    expect(strange).toEqual([])
  })

  it('asks at least 40 sentences that cannot be answered', () => {
    expect(sentences.filter(({ outcomes }) => !outcomes.includes('answered')).length).toBeGreaterThanOrEqual(
      40,
    )
  })

  it('demands nothing that it forbids', () => {
    const both = sentences.filter(({ must, mustNot }) => must.flat().some((one) => mustNot.includes(one)))
    expect(both).toEqual([])
  })
})
