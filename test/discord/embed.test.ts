import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bar, Card, Fact, Line } from '../../src/dialogue/reply.ts'
import { toEmbed } from '../../src/discord/embed.ts'
import { anyText } from '../support/bad-input.ts'
import { findings } from '../support/discord-rules.ts'

const refused = (card: Card): string[] =>
  findings('message', { embeds: [toEmbed(card, 'answered', 'ja')], allowed_mentions: { parse: [] } })

/** A text that a card may hold: never blank. */
const someText = fc
  .tuple(anyText, fc.constantFrom(1, 1, 1, 30, 300))
  .map(([text, times]) => `x${text.repeat(times).slice(0, 5000).toWellFormed()}`)
const someLine: fc.Arbitrary<Line> = fc.oneof(
  someText,
  fc.tuple(someText, someText).map(([plain, strong]) => [plain, { strong }]),
)
const someBar: fc.Arbitrary<Bar> = fc.constant({ bar: [{ mark: '🟧', percent: 100 }] })
const someFact: fc.Arbitrary<Fact> = fc.record(
  {
    label: someText,
    lines: fc.array(fc.oneof(someLine, someBar), { maxLength: 6 }),
    short: fc.boolean(),
  },
  { requiredKeys: ['label', 'lines'] },
)
const someCard: fc.Arbitrary<Card> = fc.record(
  {
    title: someText,
    lead: fc.array(someLine, { maxLength: 4 }),
    facts: fc.array(someFact, { maxLength: 40 }),
    sources: fc.array(someText, { maxLength: 3 }),
  },
  { requiredKeys: ['title'] },
)

describe('a card on Discord', () => {
  it('is an embed: lead, facts and sources each in their place', () => {
    const card: Card = {
      title: 'みなと_科学館',
      lead: ['一行目', ['二行目 ', { strong: '大事' }]],
      facts: [
        { label: '所管', lines: ['教育指導課'], short: true },
        { label: '財源', lines: ['🟧 一般財源', { bar: [{ mark: '🟧', percent: 100 }] }] },
        { label: 'なし', lines: [] },
      ],
      sources: ['出典: *', 'データ版 1'],
    }
    expect(toEmbed(card, 'answered', 'ja')).toEqual({
      title: String.raw`みなと\_科学館`,
      color: 0x2b6cb0,
      description: '一行目\n二行目 **大事**',
      fields: [
        { name: '所管', value: '教育指導課', inline: true },
        { name: '財源', value: `🟧 一般財源\n${'🟧'.repeat(12)}` },
      ],
      footer: { text: '出典: *\nデータ版 1' },
    })
  })

  it('has a colour that says how the answer went', () => {
    const colours = (['answered', 'choose', 'not-found', 'out-of-scope', 'invalid', 'failed'] as const).map(
      (outcome) => toEmbed({ title: 'x' }, outcome, 'ja'),
    )
    expect(colours).toEqual([
      { title: 'x', color: 0x2b6cb0 },
      { title: 'x', color: 0xb7791f },
      { title: 'x', color: 0x718096 },
      { title: 'x', color: 0x718096 },
      { title: 'x', color: 0xb7791f },
      { title: 'x', color: 0xc53030 },
    ])
  })

  it('spreads a fact with many lines over several fields', () => {
    const line = 'あ'.repeat(500)
    const card = { title: 'x', facts: [{ label: '一覧', lines: [line, line, line] }] }
    expect([toEmbed(card, 'answered', 'ja').fields, toEmbed(card, 'answered', 'en').fields]).toEqual([
      [
        { name: '一覧', value: `${line}\n${line}` },
        { name: '一覧（続き）', value: line },
      ],
      [
        { name: '一覧', value: `${line}\n${line}` },
        { name: '一覧 (continued)', value: line },
      ],
    ])
  })

  it('keeps the lines of a pair, of which the second begins with a wide space, in one field', () => {
    const pairs = Array.from({ length: 12 }, (_, index): Line[] => [
      `${index} ${'n'.repeat(50)}`,
      `　${'a'.repeat(49)}`,
    ])
    const { fields = [] } = toEmbed(
      { title: 'x', facts: [{ label: '一覧', lines: pairs.flat() }] },
      'answered',
      'ja',
    )
    expect(fields.flatMap(({ value }) => value.split('\n'))).toEqual(pairs.flat())
    expect(fields.filter(({ value }) => value.startsWith('　'))).toEqual([])
  })

  it('leaves out from the end what does not fit, and says how much', () => {
    const many = Array.from({ length: 30 }, (_, index): Fact => ({ label: `${index}`, lines: ['x'] }))
    const long = Array.from({ length: 8 }, (_, index): Fact => ({
      label: `${index}`,
      lines: ['x'.repeat(1000)],
    }))
    const names = (facts: readonly Fact[]) => toEmbed({ title: 'x', facts }, 'answered', 'ja').fields ?? []
    expect([names(many).length, names(many).at(-1), names(long).length, names(long).at(-1)]).toEqual([
      25,
      { name: '…', value: '長いため、あと6項目を省きました。' },
      6,
      { name: '…', value: '長いため、あと3項目を省きました。' },
    ])
  })

  it('is accepted when lead and sources alone are all that a message can hold', () => {
    const long = 'x'.repeat(5000)
    const card = { title: 'x', lead: [long], facts: [{ label: 'y', lines: [long] }], sources: [long] }
    expect(refused(card)).toEqual([])
  })

  it.each([4089, 4090, 4091, 4092, 4093, 4094])(
    'is accepted when a lead of %i characters leaves hardly any room for a bold line',
    (length) => {
      expect(refused({ title: 'x', lead: ['x'.repeat(length), [{ strong: 'important' }]] })).toEqual([])
    },
  )

  it('is accepted by Discord, whatever it holds', () => {
    fc.assert(
      fc.property(someCard, (card) => {
        expect(refused(card)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['the title', { title: '👨‍👩‍👧‍👦'.repeat(300) }],
    ['the lead', { title: 'x', lead: ['👨‍👩‍👧‍👦'.repeat(4100)] }],
    ['a label', { title: 'x', facts: [{ label: '👨‍👩‍👧‍👦'.repeat(300), lines: ['x'] }] }],
    ['a line', { title: 'x', facts: [{ label: 'x', lines: ['👨‍👩‍👧‍👦'.repeat(1100)] }] }],
    ['a source', { title: 'x', sources: ['👨‍👩‍👧‍👦'.repeat(2100)] }],
  ] satisfies [string, Card][])(
    'is accepted when %s is long and of characters with many parts',
    (_, card) => {
      expect(refused(card)).toEqual([])
    },
  )

  it('keeps bold text bold and escapes whole where it cuts', () => {
    const valueOf = (line: Line) =>
      toEmbed({ title: 'x', facts: [{ label: 'x', lines: [line] }] }, 'answered', 'ja').fields?.[0]?.value
    expect([
      valueOf([{ strong: 'あ'.repeat(2000) }]),
      valueOf(`${'a'.repeat(1022)}**`),
      valueOf('*'.repeat(600)),
    ]).toEqual([`**${'あ'.repeat(1019)}…**`, `${'a'.repeat(1022)}…`, `${String.raw`\*`.repeat(511)}…`])
  })
})
