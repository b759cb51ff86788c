import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Found, Hit } from '../../src/search/program-search.ts'
import { LONGEST_QUERY } from '../../src/search/query.ts'
import { shipped } from '../support/shipped.ts'
import { shippedSearch as search } from '../support/shipped-search.ts'

const meaningOf = (found: Found): string => (found.kind === 'one' ? found.hit.program.id : found.kind)

/** The programs that a text was found to mean. */
const fitting = (found: Found): readonly Hit[] =>
  found.kind === 'one' ? [found.hit] : found.kind === 'several' ? found.hits : []

const programs = new Set(shipped.book.programs)

describe('a strange text is answered', () => {
  it.each([
    ['10,000 kanji', '港'.repeat(10_000), 'none'],
    ['10,000 letters', 'a'.repeat(10_000), 'none'],
    ['10,000 syllables', 'minato'.repeat(2_000), 'none'],
    ['10,000 long vowels', 'ー'.repeat(10_000), 'none'],
    ['10,000 characters that stand for several', '㍿'.repeat(10_000), 'none'],
    ['a name 1,000 times', 'みなと科学館'.repeat(1_000), 'minato-science-museum-operation'],
    ['1,000 words', 'ラーメン '.repeat(1_000), 'none'],
    ['1,000 digits', '9'.repeat(1_000), 'none'],
    ['1,000 question words', 'は何ですか'.repeat(1_000), 'none'],
    ['1,000 everyday words', '五輪'.repeat(1_000), 'several'],
    ['U+0000', '\u0000', 'none'],
    ['U+0000 in a name', '防災\u0000ラジオ', 'minato-disaster-radio'],
    ['half of a surrogate pair', '\uD83D', 'none'],
    ['the wrong half of a surrogate pair in a name', '防災\uDE00ラジオ', 'minato-disaster-radio'],
    ['characters without width in a name', '防\u200B災\u2060ラ\uFEFFジオ', 'minato-disaster-radio'],
    ['text from right to left around a name', '\u202E防災ラジオ\u202C', 'minato-disaster-radio'],
    ['marks heaped on letters', `z${'\u0321\u0334\u0350'.repeat(300)}algo`, 'none'],
    ['a family as one picture', '👨‍👩‍👧‍👦', 'none'],
    ['a flag', '🇯🇵', 'none'],
    ['an object property', '__proto__', 'none'],
    ['another object property', 'constructor', 'none'],
    ['a pattern that never ends', '(a+)+$', 'none'],
    ['brackets', '([{<「【', 'none'],
    ['a backslash', '\\', 'none'],
    ['replacement signs', '$&$1$`', 'none'],
    ['SQL', "'; DROP TABLE programs; --", 'none'],
    ['mark-up', '<script>alert(1)</script>', 'none'],
    ['a mention, of which everyone is an English word', '@everyone', 'several'],
    ['operators alone', "'^!|=$", 'none'],
    ['an operator for an exact match', '=防災ラジオ', 'minato-disaster-radio'],
    ['an operator for a word inside', "'防災ラジオ", 'minato-disaster-radio'],
    ['an operator for a beginning', '^防災ラジオ', 'minato-disaster-radio'],
    ['an operator for an end', '防災ラジオ$', 'minato-disaster-radio'],
    ['an operator for everything else', '!防災ラジオ', 'minato-disaster-radio'],
    ['a quoted name', '"防災ラジオ"', 'minato-disaster-radio'],
  ])('%s', (_, text, means) => {
    expect(meaningOf(search.find(text))).toBe(means)
  })
})

describe('for any text at all', () => {
  const pieces = [
    'みなと', '科学館', '公園', 'ﾄｲﾚ', 'minato', 'ty', '児相', '令和2年度', 'は', 'いくら', '（仮称）', 'ー', ' ', '　',
    '、', '!', "'", '|', '^', '\u0000', '\uD800', '\uDFFF', '鬱', '2', '🎉', '#', '-', '\n',
  ] // prettier-ignore
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join('')),
  )

  it('search answers, in order, each program once, and finds one only when it ranks first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hits = search.rank(text)
        const scores = hits.map((hit) => hit.why.score)
        expect(scores.every(Number.isFinite)).toBe(true)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        expect(new Set(hits.map((hit) => hit.program.id)).size).toBe(hits.length)
        const found = search.find(text)
        // Finding compares only the likeliest programs; whatever it takes is ranked, and nothing ranks higher.
        const meant = fitting(found)
        expect(meant.filter((hit) => !hits.some(({ program }) => program === hit.program))).toEqual([])
        expect(meant[0]?.why.score).toBe(scores[0])
        expect(found.kind === 'none' ? found.nearest.length : 0).toBeLessThanOrEqual(3)
        expect(found.kind === 'none').toBe(hits.length === 0)
        const shown = [...hits, ...(found.kind === 'none' ? found.nearest : fitting(found))]
        expect(shown.filter(({ program }) => !programs.has(program))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('no more of it is looked at than its beginning, so that no text makes more work', () => {
    const most = LONGEST_QUERY * 4
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 300, maxLength: 400 }), (list) => {
        const text = list.join('')
        expect(search.find(text)).toEqual(search.find(text.slice(0, most)))
      }),
      { numRuns: 30 },
    )
  })
})
