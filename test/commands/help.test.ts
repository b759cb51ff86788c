import { describe, expect, it } from 'vitest'
import { helpFor } from '../../commands/help.ts'
import type { Locale } from '../../src/budget/bilingual.ts'
import { ask, button, NOW, shareButton } from '../support/desk.ts'
import { menuCommands, menuWorld } from '../support/menu-desk.ts'

describe('/help ヘルプ', () => {
  it('names every command, with examples to press', () => {
    expect(ask('help')).toEqual({
      outcome: 'answered',
      card: {
        title: '予算ボットの使い方',
        lead: [
          '事業の名前は、漢字・ひらがな・ローマ字・一部だけ・普段の言葉のどれでも通じます。下の例を押してみてください。',
        ],
        facts: [
          {
            label: 'コマンド',
            lines: [
              [{ strong: '/質問' }, '  文で聞いたことに答えます'],
              [{ strong: '/予算額' }, '  事業の予算額を調べます'],
              [{ strong: '/所管' }, '  事業の所管課、または課の事業一覧と合計を調べます'],
              [{ strong: '/財源' }, '  事業の財源内訳、または財源ごとの使い道を調べます'],
              [{ strong: '/開設予定' }, '  施設などの開設・開始の予定を調べます'],
              [{ strong: '/事業' }, '  事業について資料にあることをすべて示します'],
              [{ strong: '/ランキング' }, '  事業を予算額・要求との差・前年度との差などの順に並べます'],
              [{ strong: '/比較' }, '  2つの事業・所管・財源、または2つの年度を並べて比べます'],
              [{ strong: '/検索' }, '  事業を言葉や条件で探します'],
              [
                { strong: '/集計' },
                '  予算全体の会計・取組・計画事業と、事業の合計を課・款・財源などごとに見ます',
              ],
              [{ strong: '/配信' }, '  開設予定を決まった日時にチャンネルへ届けます'],
              [{ strong: '/資料' }, '  もとにした資料、範囲、訂正、データの版を示します'],
              [{ strong: '/ヘルプ' }, '  使い方と例を示します'],
            ],
          },
        ],
        sources: ['数字は公表された予算資料のものだけで、意見や推計は答えません。'],
      },
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

  it('names every command in English', () => {
    expect(ask('help', {}, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'What you can ask the budget bot',
        lead: [
          'Write a program in kanji, kana, romaji or English, in part or in everyday words. Press an example to try.',
        ],
        facts: [
          {
            label: 'Commands',
            lines: [
              [{ strong: '/ask' }, '  Answers a question in a sentence'],
              [{ strong: '/amount' }, '  How much money a program gets'],
              [
                { strong: '/department' },
                '  Who is in charge of a program, or the programs of a department with their total',
              ],
              [
                { strong: '/funding' },
                "  Where a program's money comes from, or where one source's money goes",
              ],
              [{ strong: '/openings' }, '  What opens or starts when'],
              [{ strong: '/program' }, '  Everything the data holds about a program'],
              [
                { strong: '/ranking' },
                '  Programs ranked by budget, by cut from the request, by change from the year before',
              ],
              [
                { strong: '/compare' },
                '  Two programs, departments or sources side by side, or one in two years',
              ],
              [{ strong: '/search' }, '  Find programs by words and filters'],
              [
                { strong: '/total' },
                '  The whole budget (accounts, focus areas, plan), and programs summed by department, source etc.',
              ],
              [{ strong: '/digest' }, '  Posts upcoming openings in a channel at set times'],
              [{ strong: '/data' }, '  The documents, what they cover, corrections, version'],
              [{ strong: '/help' }, '  What you can ask, with examples'],
            ],
          },
        ],
        sources: ['Figures come from published budget documents only; no opinions, no estimates.'],
      },
      actions: [
        button('How much is the science museum?', 'ask', {
          question: 'みなと科学館の予算はいくら？',
          private: true,
        }),
        button('Who pays for the maternal handbook app', 'funding', {
          program: '母子手帳アプリ',
          private: true,
        }),
        button('When City Heights Takahama opens', 'openings', {
          program: 'シティハイツ高浜',
          private: true,
        }),
        button('What was cut from the request', 'ranking', { by: 'cut', private: true }),
        button('The whole budget', 'total', { private: true }),
      ],
      private: false,
    })
  })

  it('explains a command with its options and examples', () => {
    expect(ask('help', { command: 'search' })).toEqual({
      outcome: 'answered',
      card: {
        title: '/検索（search）',
        lead: ['事業を言葉や条件で探します'],
        facts: [
          { label: '言葉（query）', lines: ['名前・読み・内容・施設など、探す言葉'] },
          { label: '年度（year）', lines: ['年度（省略すると最新）'] },
          { label: '所管（department）', lines: ['課の名前'] },
          { label: 'まとまり（group）', lines: ['部・款・会計・分野・政策の名前の一部'] },
          { label: '区分（category）', lines: ['新規・臨時・レベルアップなど'] },
          { label: '財源（source）', lines: ['財源の名前'] },
          { label: '下限（min）', lines: ['予算額がこれ以上（千円）'] },
          { label: '上限（max）', lines: ['予算額がこれ以下（千円）'] },
          { label: 'ページ（page）', lines: ['長い一覧の何ページ目か'] },
          { label: '自分だけ（private）', lines: ['自分だけに見える返事にします'] },
        ],
      },
      actions: [
        button('/検索 保育', 'search', { query: '保育', private: true }),
        button('/検索 バリアフリー 10000', 'search', { query: 'バリアフリー', min: 10000, private: true }),
      ],
      private: false,
    })
  })

  it('explains a command in English', () => {
    expect(ask('help', { command: '/予算額' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: '/amount (予算額)',
        lead: ['How much money a program gets'],
        facts: [
          {
            label: 'program (事業)',
            lines: ['A program: part of its name, its reading, romaji or everyday words [required]'],
          },
          { label: 'year (年度)', lines: ['Fiscal year (the newest when left out)'] },
          { label: 'private (自分だけ)', lines: ['Only I see the reply'] },
        ],
      },
      actions: [
        button('/amount みなと科学館', 'amount', { program: 'みなと科学館', private: true }),
        button('/amount タブレット', 'amount', { program: 'タブレット', private: true }),
      ],
      private: false,
    })
  })

  it('takes names in both languages, with or without a slash', () => {
    expect(ask('help', { command: 'search' })).toEqual(ask('help', { コマンド: '/検索' }))
  })

  it('offers itself to everyone from a private answer', () => {
    expect(ask('help', { command: 'data', private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: '/資料（data）',
        lead: ['もとにした資料、範囲、訂正、データの版を示します'],
        facts: [
          { label: '資料名（document）', lines: ['資料の名前（省略すると全部）'] },
          { label: 'ページ（page）', lines: ['長い一覧の何ページ目か'] },
          { label: '自分だけ（private）', lines: ['自分だけに見える返事にします'] },
        ],
      },
      actions: [button('/資料', 'data', { private: true }), shareButton('help', { command: 'data' })],
      private: true,
    })
  })

  it('says which commands there are when it does not know one', () => {
    expect(ask('help', { command: 'お天気' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: [
          '「お天気」というコマンドはありません。あるのは /質問・/予算額・/所管・/財源・/開設予定・/事業・/ランキング・/比較・/検索・/集計・/配信・/資料・/ヘルプ です。',
        ],
      },
      actions: [button('使い方', 'help')],
      private: true,
    })
  })

  it('says so in English', () => {
    expect(ask('help', { command: 'weather' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: [
          'There is no command "weather". There are /ask, /amount, /department, /funding, /openings, /program, /ranking, /compare, /search, /total, /digest, /data, /help.',
        ],
      },
      actions: [button('Help', 'help')],
      private: true,
    })
  })

  it('names the options there are when it is given another', () => {
    expect(ask('help', { program: 'みなと科学館' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['「program」という項目はありません。使えるのは command・private です。'],
      },
      actions: [button('使い方', 'help', { command: 'help', private: true })],
      private: true,
    })
  })

  it('says where a message can be asked about', () => {
    const help = helpFor(() => menuCommands)
    const explain = (locale: Locale) =>
      help.answer({ command: 'search' }, { command: 'help', options: {}, locale, now: NOW }, menuWorld)
    expect([explain('ja'), explain('en')].map((one) => 'card' in one && one.card.facts?.at(-1))).toEqual([
      {
        label: 'メッセージから',
        lines: [
          'Discordのメッセージを右クリック（長押し）し、「アプリ」の「言葉を探す」を選ぶと、その文章で調べます。返事は自分だけに見えます。',
        ],
      },
      {
        label: 'From a message',
        lines: [
          'On Discord, right-click (or hold) a message and choose Apps, "Find these words": its text is looked up. Only you see the reply.',
        ],
      },
    ])
  })
})
