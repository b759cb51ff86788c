import { describe, expect, it } from 'vitest'
import { ask, button, complete, realDesk, shareButton, versionNote } from '../support/desk.ts'

describe('/amount 予算額', () => {
  it('tells the amount as printed and as people say it, with department, title, category and source', () => {
    expect(ask('amount', { program: 'みなと科学館' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営（令和2年度）',
        lead: ['令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。'],
        facts: [
          { label: '予算額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '所管', lines: ['教育指導課'], short: true },
          { label: '款・会計', lines: ['教育費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          '要求額・前年度の額はこの資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          versionNote(),
        ],
      },
      actions: [
        button('財源', 'funding', { program: 'minato-science-museum-operation', year: 2020, private: true }),
        button('所管', 'department', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
        button('開設予定', 'openings', { program: 'minato-science-museum-operation', private: true }),
        button('すべて', 'program', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
      ],
      private: false,
    })
  })

  it('answers the same in English, with the Japanese name beside', () => {
    expect(ask('amount', { program: 'みなと科学館' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Minato Science Museum operation (みなと科学館管理運営), fiscal 2020 (Reiwa 2)',
        lead: [
          'The Minato Science Museum, opening in April 2020 as a place where anyone can enjoy learning science, is managed and operated.',
        ],
        facts: [
          { label: 'Budgeted', lines: [[{ strong: '¥298,957 thousand' }, ' (about ¥299.0 million)']] },
          { label: 'Department', lines: ['Educational Guidance Section (教育指導課)'], short: true },
          { label: 'Budget title', lines: ['Education (教育費), General account'], short: true },
          { label: 'Category', lines: ['New'], short: true },
        ],
        sources: [
          'The document does not give the request or the year before.',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(1), program no. 61, text line 152',
          versionNote('en'),
        ],
      },
      actions: [
        button('Funding', 'funding', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
        button('Department', 'department', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
        button('Openings', 'openings', { program: 'minato-science-museum-operation', private: true }),
        button('Everything', 'program', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
      ],
      private: false,
    })
  })

  it('takes an id, a year and options in Japanese', () => {
    expect(ask('amount', { program: 'minato-science-museum-operation' })).toEqual(
      ask('amount', { 事業: 'みなと科学館', 年度: '令和2年度' }),
    )
  })

  it('takes the label of a suggestion in place of its value', () => {
    expect(ask('amount', { program: 'minato-science-museum-operation' })).toEqual(
      ask('amount', { program: 'みなと科学館管理運営（令和2年度 298,957千円）' }),
    )
  })

  it('takes what autocomplete shows for every program, in both languages, and so does a label from before the amounts changed', () => {
    const misunderstood = (['ja', 'en'] as const).flatMap((locale) =>
      realDesk().book.programs.flatMap((program) => {
        const label = complete('amount', 'program', program.id, locale)[0]?.name ?? ''
        const meant = ask('amount', { program: program.id }, { locale }).card.title
        return [label, label.replace(/[\d,]+(?=千円| thousand)/u, '7')].filter(
          (text) => ask('amount', { program: text }, { locale }).card.title !== meant,
        )
      }),
    )
    expect(misunderstood).toEqual([])
  })

  it('offers itself to everyone from a private answer', () => {
    expect(ask('amount', { program: 'みなと科学館', private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営（令和2年度）',
        lead: ['令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。'],
        facts: [
          { label: '予算額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '所管', lines: ['教育指導課'], short: true },
          { label: '款・会計', lines: ['教育費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          '要求額・前年度の額はこの資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          versionNote(),
        ],
      },
      actions: [
        button('財源', 'funding', { program: 'minato-science-museum-operation', year: 2020, private: true }),
        button('所管', 'department', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
        button('開設予定', 'openings', { program: 'minato-science-museum-operation', private: true }),
        button('すべて', 'program', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
        shareButton('amount', { program: 'みなと科学館' }),
      ],
      private: true,
    })
  })

  it('says why it answers with a program that is written otherwise', () => {
    expect(ask('amount', { program: 'みなと科学缶' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営（令和2年度）',
        lead: [
          '「みなと科学館」に近い書き方',
          '令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '所管', lines: ['教育指導課'], short: true },
          { label: '款・会計', lines: ['教育費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          '要求額・前年度の額はこの資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          versionNote(),
        ],
      },
      actions: [
        button('財源', 'funding', { program: 'minato-science-museum-operation', year: 2020, private: true }),
        button('所管', 'department', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
        button('開設予定', 'openings', { program: 'minato-science-museum-operation', private: true }),
        button('すべて', 'program', {
          program: 'minato-science-museum-operation',
          year: 2020,
          private: true,
        }),
      ],
      private: false,
    })
  })

  it('offers all programs that fit when several do, best first, for the asker alone', () => {
    expect(ask('amount', { program: '保育', private: true })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの事業ですか',
        lead: ['「保育」に合う事業が9件あります。下から選んでください。'],
        facts: [
          {
            label: '候補',
            lines: [
              [{ strong: '保育力向上支援事業' }],
              '　令和2年度予算 4,272千円 · 名前に一致',
              [{ strong: '保育施設誘致促進事業' }],
              '　令和2年度予算 544,703千円 · 名前に一致',
              [{ strong: '病児・病後児保育' }],
              '　令和2年度予算 237,064千円 · 名前に一致',
              [{ strong: '私立認可保育所保育体制強化事業' }],
              '　令和2年度予算 25,192千円 · 名前に一致',
              [{ strong: '私立認可保育所等ICT化推進事業' }],
              '　令和2年度予算 16,000千円 · 名前に一致',
              [{ strong: '旧神応小学校改修' }],
              '　令和2年度予算 101,832千円 · 施設「保育園」に一致',
              [{ strong: 'シティハイツ高浜建替' }],
              '　令和2年度予算 674,100千円 · 施設「認可保育園」に一致',
              [{ strong: '空きクラスを活用した1歳児定員拡大事業' }],
              '　令和2年度予算 54,036千円 · 施設「新橋保育室」に一致',
              [{ strong: '各地区の区道安全対策' }],
              '　令和2年度予算 25,000千円 · 関連する言葉「保育園のお散歩」に一致',
            ],
          },
        ],
        sources: [versionNote()],
      },
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'amount', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: '保育力向上支援事業',
            value: 'childcare-quality-improvement',
            detail: '令和2年度予算 4,272千円',
          },
          {
            label: '保育施設誘致促進事業',
            value: 'nursery-attraction-promotion',
            detail: '令和2年度予算 544,703千円',
          },
          { label: '病児・病後児保育', value: 'sick-child-care', detail: '令和2年度予算 237,064千円' },
          {
            label: '私立認可保育所保育体制強化事業',
            value: 'nursery-outing-safety-staff',
            detail: '令和2年度予算 25,192千円',
          },
          {
            label: '私立認可保育所等ICT化推進事業',
            value: 'private-nursery-ict',
            detail: '令和2年度予算 16,000千円',
          },
          {
            label: '旧神応小学校改修',
            value: 'former-shinno-school-renovation',
            detail: '令和2年度予算 101,832千円',
          },
          {
            label: 'シティハイツ高浜建替',
            value: 'city-heights-takahama-rebuilding',
            detail: '令和2年度予算 674,100千円',
          },
          {
            label: '空きクラスを活用した1歳児定員拡大事業',
            value: 'one-year-old-childcare-places',
            detail: '令和2年度予算 54,036千円',
          },
          { label: '各地区の区道安全対策', value: 'ward-road-safety', detail: '令和2年度予算 25,000千円' },
        ],
      },
      private: true,
    })
  })

  it('asks in English which of several programs is meant', () => {
    expect(ask('amount', { program: 'シティハイツ' }, { locale: 'en' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'Which program?',
        lead: ['3 programs fit "シティハイツ". Choose one below.'],
        facts: [
          {
            label: 'Candidates',
            lines: [
              [{ strong: 'City Heights Takahama rebuilding' }],
              '　fiscal 2020 (Reiwa 2) budget ¥674,100 thousand · matches the name',
              [{ strong: 'City Heights Kurumacho rebuilding' }],
              '　fiscal 2020 (Reiwa 2) budget ¥169,495 thousand · matches the name',
              [{ strong: 'Use of ward housing for residents' }],
              '　fiscal 2020 (Reiwa 2) budget ¥7,905 thousand · matches the facility シティハイツ港南',
            ],
          },
        ],
        sources: [versionNote('en')],
      },
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'amount', options: {} },
        option: 'program',
        choices: [
          {
            label: 'City Heights Takahama rebuilding',
            value: 'city-heights-takahama-rebuilding',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥674,100 thousand',
          },
          {
            label: 'City Heights Kurumacho rebuilding',
            value: 'city-heights-kurumacho-rebuilding',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥169,495 thousand',
          },
          {
            label: 'Use of ward housing for residents',
            value: 'ward-resident-housing-use',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥7,905 thousand',
          },
        ],
      },
      private: true,
    })
  })

  it('asks whether a mere guess is meant', () => {
    expect(ask('amount', { program: '母子手張' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの事業ですか',
        lead: ['「母子手張」は次の事業のことですか。'],
        facts: [
          {
            label: '候補',
            lines: [
              [{ strong: 'みなと母子手帳アプリ' }],
              '　令和2年度予算 1,511千円 · 「みなと母子手帳アプリ」に近い書き方',
            ],
          },
        ],
        sources: [versionNote()],
      },
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'amount', options: {} },
        option: 'program',
        choices: [
          {
            label: 'みなと母子手帳アプリ',
            value: 'maternal-handbook-app',
            detail: '令和2年度予算 1,511千円',
          },
        ],
      },
      private: true,
    })
  })

  it('says what it cannot find, and offers what comes near as no more than that', () => {
    expect(ask('amount', { program: '宇宙エレベーター建設' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: [
          '「宇宙エレベーター建設」に当たる事業は資料にありません。',
          '135事業の名前・読み・施設名・内容を探しました。',
          '書き方が近いものは次のとおりです（答えではありません）。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('エレベーター安全装置等設置助成', 'amount', { program: 'elevator-safety-device-subsidy' }),
        button('資料に何があるか', 'data', { private: true }),
        button('使い方', 'help', { private: true }),
      ],
      private: true,
    })
  })

  it('says in English what it cannot find', () => {
    expect(ask('amount', { program: '宇宙エレベーター建設' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: [
          'No program in the data fits "宇宙エレベーター建設".',
          'Searched the names, readings, facilities and contents of 135 programs.',
          'These are written most alike (no answer, only near):',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('Subsidy for elevator safety devices', 'amount', {
          program: 'elevator-safety-device-subsidy',
        }),
        button('What the data holds', 'data', { private: true }),
        button('Help', 'help', { private: true }),
      ],
      private: true,
    })
  })

  it('says that an id it does not know is not there', () => {
    expect(ask('amount', { program: 'old-program-id' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: [
          '「old-program-id」に当たる事業は資料にありません。',
          '135事業の名前・読み・施設名・内容を探しました。',
          '短い言葉（例: 保育、公園、図書館）や、ひらがなでも探せます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('資料に何があるか', 'data', { private: true }),
        button('使い方', 'help', { private: true }),
      ],
      private: true,
    })
  })

  it('says which years there are when a program is not in the year', () => {
    expect(ask('amount', { program: 'みなと科学館', year: 2019 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '令和元年度のみなと科学館管理運営',
        lead: ['「みなと科学館管理運営」の令和元年度の記載は資料にありません。'],
        facts: [{ label: '資料にある年度', lines: ['令和2年度 予算額 298,957千円（約2億9,896万円）'] }],
      },
      actions: [
        button('令和2年度を見る', 'amount', { program: 'minato-science-museum-operation', year: 2020 }),
      ],
      private: true,
    })
  })

  it('says in English which years there are', () => {
    expect(ask('amount', { program: 'みなと科学館', year: 2019 }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Minato Science Museum operation, fiscal 2019 (Reiwa 1)',
        lead: ['The data holds nothing about Minato Science Museum operation in fiscal 2019 (Reiwa 1).'],
        facts: [
          {
            label: 'In the data',
            lines: ['fiscal 2020 (Reiwa 2) budgeted ¥298,957 thousand (about ¥299.0 million)'],
          },
        ],
      },
      actions: [
        button('Show fiscal 2020 (Reiwa 2)', 'amount', {
          program: 'minato-science-museum-operation',
          year: 2020,
        }),
      ],
      private: true,
    })
  })

  it('asks for the program when none is given', () => {
    expect(ask('amount')).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['事業（program）を入れてください。事業の名前の一部・読み・ローマ字・普段の言葉。'],
      },
      actions: [button('使い方', 'help', { command: 'amount', private: true })],
      private: true,
    })
  })

  it('asks for the program in English', () => {
    expect(ask('amount', {}, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Please check your input',
        lead: ['Please give program. A program: part of its name, its reading, romaji or everyday words.'],
      },
      actions: [button('Help', 'help', { command: 'amount', private: true })],
      private: true,
    })
  })

  it('says which year it cannot read', () => {
    expect(ask('amount', { program: 'みなと科学館', year: '来年' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['年度（year）の「来年」が読み取れません。2020 や 令和2年度 のように入れてください。'],
      },
      actions: [button('使い方', 'help', { command: 'amount', private: true })],
      private: true,
    })
  })

  it('says which yes or no it cannot read', () => {
    expect(ask('amount', { program: 'みなと科学館', private: 'たぶん' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['自分だけ（private）の「たぶん」が読み取れません。true か false を入れてください。'],
      },
      actions: [button('使い方', 'help', { command: 'amount', private: true })],
      private: true,
    })
  })

  it('names the options there are when it is given another', () => {
    expect(ask('amount', { program: 'みなと科学館', month: 4 })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['「month」という項目はありません。使えるのは program・year・private です。'],
      },
      actions: [button('使い方', 'help', { command: 'amount', private: true })],
      private: true,
    })
  })

  it('says that a part it does not have is not in the document', () => {
    expect(ask('amount', { program: '客引き防止プロジェクト' })).toEqual({
      outcome: 'answered',
      card: {
        title: '客引き防止プロジェクト（令和2年度）',
        lead: [
          '東京2020大会の期間中に街頭での客引きなどをなくすため、六本木地区を見回って指導する体制を強めます。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '355,199千円' }, '（約3億5,520万円）']] },
          { label: '所管', lines: ['防災課'], short: true },
          { label: '款・会計', lines: ['総務費（一般会計）'], short: true },
          { label: '区分', lines: ['レベルアップ'], short: true },
        ],
        sources: [
          '要求額・うちレベルアップ分の額・前年度の額はこの資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(1) No.23・テキスト84行目',
          versionNote(),
        ],
      },
      actions: [
        button('財源', 'funding', { program: 'anti-touting-project', year: 2020, private: true }),
        button('所管', 'department', { program: 'anti-touting-project', year: 2020, private: true }),
        button('すべて', 'program', { program: 'anti-touting-project', year: 2020, private: true }),
      ],
      private: false,
    })
  })
})
