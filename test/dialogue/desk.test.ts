import { describe, expect, it } from 'vitest'
import type { Command, OptionDefinitions } from '../../src/dialogue/command.ts'
import { openDesk, type Desk } from '../../src/dialogue/desk.ts'
import type { Answer } from '../../src/dialogue/reply.ts'
import { button, NOW, shareButton } from '../support/desk.ts'

/** What the desk told about faults. */
interface Told {
  readonly error: unknown
  readonly code: string
  readonly request: unknown
}

const options = {
  text: { kind: 'text', ja: '文', description: { ja: '文', en: 'Text' } },
  name: { kind: 'program', ja: '名前', description: { ja: '名前', en: 'Name' } },
} as const satisfies OptionDefinitions

function deskOf(answer: Command<string>['answer']): { desk: Desk; told: Told[] } {
  const told: Told[] = []
  const say: Command<string> = {
    name: 'say',
    ja: '言う',
    description: { ja: '言う', en: 'Say' },
    options,
    examples: [{}],
    answer,
  }
  const desk = openDesk<string>({
    commands: [say],
    world: 'the world',
    completers: {
      program: (typed, locale, world) => {
        if (typed === 'break') throw new Error('completer')
        return [{ name: `${typed} ${locale} ${world}`, value: typed }]
      },
    },
    onFault: (error, code, request) => told.push({ error, code, request }),
  })
  return { desk, told }
}

const answerWith = (answer: Answer) => deskOf(() => answer).desk
const at = { locale: 'ja', now: NOW } as const
const card = { title: '題' }

describe('the desk', () => {
  it('gives a command its options, the request under English names, and the world', () => {
    const seen: unknown[] = []
    const { desk } = deskOf((...all) => {
      seen.push(...all)
      return { outcome: 'answered', card }
    })
    desk.answer({ command: '言う', options: { 文: 'はい', 自分だけ: 'no' }, ...at })
    expect(seen).toEqual([
      { text: 'はい' },
      { command: 'say', options: { text: 'はい', private: 'no' }, ...at },
      'the world',
    ])
  })

  it('keeps what follows a public answer between the bot and whoever presses', () => {
    const menu = {
      placeholder: '選ぶ',
      request: { command: 'say', options: {} },
      option: 'text',
      choices: [],
    }
    const desk = answerWith({
      outcome: 'answered',
      card,
      actions: [button('次', 'say', { text: 'a' })],
      menu,
    })
    expect(desk.answer({ command: 'say', options: {}, ...at })).toEqual({
      outcome: 'answered',
      card,
      actions: [button('次', 'say', { text: 'a', private: true })],
      menu: { ...menu, request: { command: 'say', options: { private: true } } },
      private: false,
    })
  })

  it('adds to a private answer the way to show it to everyone', () => {
    const desk = answerWith({ outcome: 'answered', card })
    expect(desk.answer({ command: 'say', options: { text: 'a', private: true }, ...at })).toEqual({
      outcome: 'answered',
      card,
      actions: [shareButton('say', { text: 'a' })],
      private: true,
    })
  })

  it.each(['choose', 'not-found', 'out-of-scope', 'invalid'] as const)(
    'shows %s to the asker alone, and answers the choice as the question was meant',
    (outcome) => {
      const desk = answerWith({ outcome, card, actions: [button('次', 'say', { text: 'a' })] })
      expect([
        desk.answer({ command: 'say', options: {}, ...at }),
        desk.answer({ command: 'say', options: { private: '1' }, ...at }),
      ]).toEqual([
        { outcome, card, actions: [button('次', 'say', { text: 'a' })], private: true },
        { outcome, card, actions: [button('次', 'say', { text: 'a', private: true })], private: true },
      ])
    },
  )

  it.each(['choose', 'not-found', 'out-of-scope', 'invalid'] as const)(
    'keeps what %s offers of other commands between the bot and the asker',
    (outcome) => {
      const menu = {
        placeholder: '選ぶ',
        request: { command: 'other', options: {} },
        option: 'text',
        choices: [],
      }
      const desk = answerWith({ outcome, card, actions: [button('他', 'other', { text: 'a' })], menu })
      expect(desk.answer({ command: 'say', options: {}, ...at })).toEqual({
        outcome,
        card,
        actions: [button('他', 'other', { text: 'a', private: true })],
        menu: { ...menu, request: { command: 'other', options: { private: true } } },
        private: true,
      })
    },
  )

  it('keeps the way to help between the bot and the asker where it cannot even ask a command', () => {
    const { desk } = deskOf(() => {
      throw new Error('nobody expected this')
    })
    const replies = [
      desk.answer({ command: 'weather', options: {}, ...at }),
      desk.answer({ command: 'say', options: { month: 4, private: true }, ...at }),
      desk.answer({ command: 'say', options: {}, ...at }),
      desk.press('old', [], at),
    ]
    expect(replies.map(({ outcome, actions }) => [outcome, actions])).toEqual([
      ['invalid', [button('使い方', 'help', { private: true })]],
      ['invalid', [button('使い方', 'help', { command: 'say', private: true })]],
      ['failed', [button('使い方', 'help', { private: true })]],
      ['invalid', [button('使い方', 'help', { private: true })]],
    ])
  })

  it('apologizes for a fault with a short code, and tells the details to whoever keeps the log', () => {
    const fault = new Error('nobody expected this')
    const { desk, told } = deskOf(() => {
      throw fault
    })
    const request = { command: 'say', options: { text: 'a' }, ...at }
    const [reply, english] = [desk.answer(request), desk.answer({ ...request, locale: 'en' })]
    const [first, second] = told
    expect(told).toEqual([
      { error: fault, code: first?.code, request },
      { error: fault, code: second?.code, request: { ...request, locale: 'en' } },
    ])
    expect(first?.code).toMatch(/^[0-9A-F]{6}$/)
    expect([reply, english]).toEqual([
      {
        outcome: 'failed',
        card: {
          title: '申し訳ありません',
          lead: [
            `こちらの不具合で答えられませんでした。もう一度試すか、管理者に番号 ${first?.code} を伝えてください。`,
          ],
        },
        actions: [button('使い方', 'help', { private: true })],
        private: true,
      },
      {
        outcome: 'failed',
        card: {
          title: 'Sorry',
          lead: [
            `Something went wrong on our side. Try again, or tell the administrator the code ${second?.code}.`,
          ],
        },
        actions: [button('Help', 'help', { private: true })],
        private: true,
      },
    ])
  })

  it('answers a press with what the button carries, in the language and at the moment of the press', () => {
    const { desk } = deskOf(({ text }, { locale, now }) => ({
      outcome: 'answered',
      card: { title: `${text as string} ${locale} ${now.toISOString()}` },
    }))
    const later = new Date('2021-01-01T00:00:00Z')
    expect([
      desk.press('q1:say?text=a%ab', [], { locale: 'en', now: later }).card,
      desk.press('q1:say?*=text', ['picked'], at).card,
    ]).toEqual([
      { title: 'a&b en 2021-01-01T00:00:00.000Z' },
      { title: 'picked ja 2020-06-15T00:00:00.000Z' },
    ])
  })

  it('suggests what the kind of an option knows, by either name', () => {
    const { desk } = deskOf(() => ({ outcome: 'answered', card }))
    expect([
      desk.complete('say', 'name', 'みな', 'ja'),
      desk.complete('言う', '名前', 'min', 'en'),
      desk.complete('say', 'text', 'x', 'ja'),
      desk.complete('say', 'other', 'x', 'ja'),
      desk.complete('other', 'name', 'x', 'ja'),
    ]).toEqual([
      [{ name: 'みな ja the world', value: 'みな' }],
      [{ name: 'min en the world', value: 'min' }],
      [],
      [],
      [],
    ])
  })

  it('suggests nothing where suggesting breaks, and tells of it', () => {
    const { desk, told } = deskOf(() => ({ outcome: 'answered', card }))
    expect(desk.complete('say', 'name', 'break', 'ja')).toEqual([])
    expect(told.map(({ request }) => request)).toEqual([{ complete: 'say', option: 'name', typed: 'break' }])
  })
})
