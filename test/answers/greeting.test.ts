import { describe, expect, it } from 'vitest'
import { greeting } from '../../src/answers/greeting.ts'
import { ask, button } from '../support/desk.ts'

const JA =
  'はじめまして。自治体の予算についての質問に、公表された資料から答えます。下の例を押すと、答えは押した人だけに届きます。「/」を打つとコマンドの一覧が、/ヘルプ で使い方が出ます。'
const EN =
  'Hello. I answer questions about the budget from published documents. Press an example: only you see the answer, in English where your Discord is. Type / for the commands, /help for help.'

describe('the first message in a server', () => {
  it('says in both languages who is here, and offers five questions', () => {
    expect(greeting('ja')).toEqual({
      outcome: 'answered',
      card: { title: '予算ボットです', lead: [JA, EN] },
      actions: [
        button('みなと科学館の予算はいくら？', 'ask', {
          question: 'みなと科学館の予算はいくら？',
          private: true,
        }),
        button('母子手帳アプリの財源', 'funding', { program: '母子手帳アプリ', private: true }),
        button('シティハイツ高浜はいつ開く', 'openings', { program: 'シティハイツ高浜', private: true }),
        button('要求から削られた事業', 'ranking', { by: 'cut', private: true }),
        button('区の予算の全体', 'total', { private: true }),
      ],
      private: false,
    })
  })

  it('begins with English where the server does', () => {
    const { card, actions } = greeting('en')
    expect([card, actions?.[0]?.label]).toEqual([
      { title: 'The budget bot', lead: [EN, JA] },
      'How much is the science museum?',
    ])
  })

  it.each(greeting('ja').actions ?? [])('gets an answer to $label', ({ request }) => {
    expect(ask(request.command, request.options)).toMatchObject({ outcome: 'answered', private: true })
  })
})
