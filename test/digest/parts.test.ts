import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitIntoParts } from '../../src/digest/parts.ts'
import { plainText, type Card, type Line } from '../../src/dialogue/reply.ts'
import { toMessage } from '../../src/discord/message.ts'
import { findings } from '../support/discord-rules.ts'

const anyWords = fc.string({
  unit: fc.constantFrom('港', '園', '*', '_', '[', ']', '(', '～', '😀', 'a'),
  minLength: 1,
  maxLength: 90,
})
const anyThing = fc
  .tuple(anyWords, fc.array(anyWords, { maxLength: 4 }))
  .map(([name, below]): Line[] => [[{ strong: name }, '（赤坂地区）'], ...below.map((line) => `　${line}`)])
const anyCard = fc
  .record({
    groups: fc.array(fc.tuple(anyWords, fc.array(anyThing, { minLength: 1, maxLength: 30 })), {
      minLength: 1,
      maxLength: 12,
    }),
    sources: fc.array(anyWords, { maxLength: 8 }),
  })
  .map(({ groups, sources }): Card => ({
    title: '開設予定のお知らせ（令和2年6月15日）',
    lead: ['期間'],
    facts: groups.map(([label, things], at) => ({ label: `${at} ${label}`, lines: things.flat() })),
    sources,
  }))

const linesOf = (cards: readonly Card[]): string[] =>
  cards.flatMap(({ facts = [] }) => facts.flatMap(({ lines }) => (lines as Line[]).map(plainText)))

describe('a long digest', () => {
  it('is cut into messages that Discord takes whole, with everything in them once and in order', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const parts = splitIntoParts(card, 'ja')
        expect(linesOf(parts)).toEqual(linesOf([card]))
        for (const part of parts) {
          const message = toMessage({ outcome: 'answered', card: part, private: false }, 'ja')
          expect(findings('message', message)).toEqual([])
          expect(message.embeds[0]?.fields?.map(({ name }) => name)).not.toContain('…')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('says which part it is', () => {
    const lines = Array.from({ length: 90 }, (_, at) => `${at} ${'港'.repeat(80)}`)
    const titles = splitIntoParts({ title: '題', facts: [{ label: '月', lines }] }, 'ja').map(
      ({ title }) => title,
    )
    expect(titles).toEqual(['題 2通のうち1', '題 2通のうち2'])
  })

  it('is one message where it is short', () => {
    const card = { title: '題', facts: [{ label: '月', lines: ['a'] }] }
    expect(splitIntoParts(card, 'en')).toEqual([card])
  })
})
