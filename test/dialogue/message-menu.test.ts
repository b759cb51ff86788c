import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/dialogue/command.ts'
import { openDesk } from '../../src/dialogue/desk.ts'
import { cutAtSentence } from '../../src/dialogue/message-menu.ts'
import type { Answer } from '../../src/dialogue/reply.ts'
import { anyText } from '../support/bad-input.ts'
import { button, NOW, shareButton } from '../support/desk.ts'

const words = (ja: string, en: string) => ({ ja, en })
const command = (outcome: Answer['outcome']): Command<undefined> => ({
  name: 'wonder',
  ja: '不思議',
  description: words('不思議', 'Wonder'),
  options: {
    about: { kind: 'text', ja: 'こと', description: words('こと', 'What'), required: true, maximum: 20 },
    page: { kind: 'integer', ja: '頁', description: words('頁', 'Page') },
  },
  examples: [{}],
  messageMenu: { ja: '不思議がる', en: 'Wonder about it', option: 'about' },
  answer: ({ about }) => ({ outcome, card: { title: about as string }, actions: [button('次', 'wonder')] }),
})
const { messageMenu: _, ...silent } = { ...command('answered'), name: 'silent', ja: '静か' }

const deskFor = (outcome: Answer['outcome'] = 'answered') =>
  openDesk<undefined>({
    commands: [silent, command(outcome)],
    world: undefined,
    completers: {},
    onFault: (error) => {
      throw error
    },
  })
const at = { locale: 'ja', now: NOW } as const

describe('a message that is asked about', () => {
  it.each(['不思議がる', 'Wonder about it'])(
    'answers "%s" to the asker alone, who can show it to all',
    (menu) => {
      expect(deskFor().askAbout(menu, 'みなと科学館\nの予算は？', at)).toEqual({
        outcome: 'answered',
        card: { title: 'みなと科学館 の予算は？' },
        actions: [
          button('次', 'wonder', { private: true }),
          shareButton('wonder', { about: 'みなと科学館 の予算は？' }),
        ],
        private: true,
      })
    },
  )

  it('keeps a question back to the asker private, and the choice as well', () => {
    expect(deskFor('choose').askAbout('不思議がる', '科学館', at)).toEqual({
      outcome: 'choose',
      card: { title: '科学館' },
      actions: [button('次', 'wonder', { private: true })],
      private: true,
    })
  })

  it('is cut at the end of a sentence where it is longer than the option', () => {
    const text = 'みなと科学館はいつ開きますか。予算も知りたいです。ほかにもあります。'
    expect(deskFor().askAbout('不思議がる', text, at).card.title).toBe('みなと科学館はいつ開きますか。')
  })

  it.each(['', ' \n', '👍🎉', '。、！？', '\u202E\u0000', '\uD800'])(
    'says how to go on where %j holds no words',
    (text) => {
      const desk = deskFor()
      const help = [button('使い方', 'help', { command: 'wonder', private: true })]
      expect([
        desk.askAbout('不思議がる', text, at),
        desk.askAbout('不思議がる', text, { ...at, locale: 'en' }).card,
      ]).toEqual([
        {
          outcome: 'invalid',
          card: {
            title: '入力を確かめてください',
            lead: [
              'このメッセージには、調べられる文章がありません。文章のあるメッセージで試すか、コマンドで聞いてください。画像・ファイル・埋め込みの中は読みません。',
            ],
          },
          actions: help,
          private: true,
        },
        {
          title: 'Please check your input',
          lead: [
            'This message has no words to look up. Try a message with text, or ask by command. Images, files and embeds are not read.',
          ],
        },
      ])
    },
  )

  it.each(['wonder', '不思議', 'silent', 'no', ''])('is not given to "%s", which no menu offers', (menu) => {
    expect(deskFor().askAbout(menu, 'みなと科学館', at)).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: [`「${menu}」というコマンドはありません。`] },
      actions: [button('使い方', 'help', { private: true })],
      private: true,
    })
  })

  it('is answered or refused in private, in whole characters and within the option, whatever it says', () => {
    const desk = deskFor()
    fc.assert(
      fc.property(anyText, (text) => {
        const { outcome, card, private: isPrivate } = desk.askAbout('不思議がる', text, at)
        expect([isPrivate, card.title.length <= 20, card.title.isWellFormed()]).toEqual([true, true, true])
        expect(outcome).toBe(/[\p{L}\p{N}]/u.test(text) ? 'answered' : 'invalid')
      }),
    )
  })
})

describe('a text cut at a sentence', () => {
  it.each([
    ['短い', 10, '短い'],
    ['一つ目です。二つ目です。', 10, '一つ目です。'],
    ['一つ目です。二つ目です。', 12, '一つ目です。二つ目です。'],
    ['本当に！？「そう。」次の文', 10, '本当に！？「そう。」'],
    ['一行目です\n二行目です', 8, '一行目です'],
    ['It costs 1.5 million. Really?', 25, 'It costs 1.5 million.'],
    ['It costs 1.5 million', 11, 'It costs 1…'],
    ['はい。みなと科学館の予算の話です', 12, 'はい。みなと科学館の予…'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 12, '👨‍👩‍👧‍👦…'],
  ])('%j within %i is %j', (text, length, cut) => {
    expect(cutAtSentence(text, length)).toBe(cut)
  })
})
