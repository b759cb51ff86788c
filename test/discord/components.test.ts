import { describe, expect, it } from 'vitest'
import type { Action, Menu, Reply } from '../../src/dialogue/reply.ts'
import { toComponents } from '../../src/discord/components.ts'
import { button } from '../support/desk.ts'
import { findings } from '../support/discord-rules.ts'

const replyWith = (actions: readonly Action[], menu?: Menu): Reply => ({
  outcome: 'answered',
  card: { title: 'x' },
  actions,
  ...(menu && { menu }),
  private: false,
})
const refused = (reply: Reply): string[] =>
  findings('message', {
    content: 'x',
    components: toComponents(reply),
    allowed_mentions: { parse: [] },
  })
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const menu: Menu = {
  placeholder: '選ぶ',
  request: { command: 'amount', options: { year: 2020 } },
  option: 'program',
  choices: [
    { label: '一', value: 'one', detail: '1千円' },
    { label: '@everyone', value: 'two' },
  ],
}

describe('buttons and menus on Discord', () => {
  it('carry their whole request, the menu above the buttons', () => {
    expect(
      toComponents(
        replyWith(
          [button('財源', 'funding', { program: 'x' }), { ...button('見せる', 'help'), main: true }],
          menu,
        ),
      ),
    ).toEqual([
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'q1:amount?year=2020&*=program',
            placeholder: '選ぶ',
            options: [
              { label: '一', value: 'one', description: '1千円' },
              { label: '@\u200Beveryone', value: 'two' },
            ],
          },
        ],
      },
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: '財源', custom_id: 'q1:funding?program=x' },
          { type: 2, style: 1, label: '見せる', custom_id: 'q1:help' },
        ],
      },
    ])
  })

  it('are none where there are none', () => {
    expect([toComponents(replyWith([])), toComponents(replyWith([], { ...menu, choices: [] }))]).toEqual([
      [],
      [],
    ])
  })

  it('that ask the same are shown once', () => {
    const row = toComponents(replyWith([button('a', 'help'), button('b', 'data'), button('c', 'help')]))[0]
    expect(row?.components.map((one) => 'custom_id' in one && one.custom_id)).toEqual(['q1:help', 'q1:data'])
  })

  it('whose request is too long to carry are left out', () => {
    expect(
      toComponents(replyWith([button('a', 'search', { query: 'x'.repeat(100) }), button('b', 'help')])),
    ).toEqual([{ type: 1, components: [{ type: 2, style: 2, label: 'b', custom_id: 'q1:help' }] }])
  })

  it('are as many as a message holds, and Discord accepts them', () => {
    const many = replyWith(
      numbers(40).map((page) => button('👨‍👩‍👧‍👦'.repeat(100), 'search', { page })),
      {
        ...menu,
        placeholder: '選'.repeat(200),
        choices: numbers(40).map((one) => ({
          label: '長'.repeat(200),
          value: `${one}`,
          detail: '細'.repeat(200),
        })),
      },
    )
    expect(refused(many)).toEqual([])
    expect(toComponents(many).map(({ components }) => components.length)).toEqual([1, 5, 5, 5, 5])
  })
})
