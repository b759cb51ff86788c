import { describe, expect, it } from 'vitest'
import { ask, button, complete, realDesk, shareButton, versionNote } from '../support/desk.ts'

/** The buttons to what one may ask next about a program without openings. */
function nextTo(program: string, year: number) {
  return [button('財源', 'funding', { program, year, private: true }), ...nextWithoutFunding(program, year)]
}

/** The same about a program whose funding no document gives. */
function nextWithoutFunding(program: string, year: number) {
  return [
    button('所管', 'department', { program, year, private: true }),
    button('すべて', 'program', { program, year, private: true }),
  ]
}

const TOBACCO_YEARS = {
  label: '年度をまたぐ予算額',
  lines: [
    ['令和2年度  ', { strong: '499,428千円' }],
    ['令和3年度  ', { strong: '570,272千円' }],
    '+70,844千円（約7,084万円） +14.2%',
  ],
}

describe('/amount 予算額', () => {
  it('tells the amount as printed and as people say it, with department, title, category and source', () => {
    expect(ask('amount', { program: 'みなと科学館' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営（令和2年度）',
        lead: ['令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。'],
        facts: [
          { label: '予算額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '要求額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '要求から予算への差', lines: ['同額'] },
          { label: '所管', lines: ['学校教育部', '教育指導課'], short: true },
          { label: '款・会計', lines: ['教育費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
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
          { label: 'Requested', lines: [[{ strong: '¥298,957 thousand' }, ' (about ¥299.0 million)']] },
          { label: 'From request to budget', lines: ['no difference'] },
          {
            label: 'Department',
            lines: ['School Education Department (学校教育部)', 'Educational Guidance Section (教育指導課)'],
            short: true,
          },
          { label: 'Budget title', lines: ['Education (教育費), General account'], short: true },
          { label: 'Category', lines: ['New'], short: true },
        ],
        sources: [
          'The documents do not give other years.',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(1), program no. 61, text line 152',
          'Source: Minato City, Tokyo, "令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）" (requested), 1(3), program no. 18, text line 76',
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
          { label: '要求額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '要求から予算への差', lines: ['同額'] },
          { label: '所管', lines: ['学校教育部', '教育指導課'], short: true },
          { label: '款・会計', lines: ['教育費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
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
          '「みなと科学缶」と同じ読み',
          '令和2年4月に開く科学館を運営し、だれでも楽しく科学にふれて学べる場にします。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '要求額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
          { label: '要求から予算への差', lines: ['同額'] },
          { label: '所管', lines: ['学校教育部', '教育指導課'], short: true },
          { label: '款・会計', lines: ['教育費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
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
        lead: ['「保育」に合う事業が15件あります。下から選んでください。'],
        facts: [
          {
            label: '候補（15件中10件）',
            lines: [
              [{ strong: '保育所入所事務' }],
              '　令和3年度予算 8,702千円 · 名前に一致',
              [{ strong: '保育力向上支援事業' }],
              '　令和2年度予算 4,272千円 · 名前に一致',
              [{ strong: '保育施設誘致促進事業' }],
              '　令和2年度予算 544,703千円 · 名前に一致',
              [{ strong: '病児・病後児保育' }],
              '　令和2年度予算 237,064千円 · 名前に一致',
              [{ strong: '延長保育料の無料化' }],
              '　令和3年度予算 7,699,902千円 · 名前に一致',
              [{ strong: '私立認可保育所保育体制強化事業' }],
              '　令和2年度予算 25,192千円 · 名前に一致',
              [{ strong: '私立認可保育所等ICT化推進事業' }],
              '　令和2年度予算 16,000千円 · 名前に一致',
              [{ strong: '私立認可保育所等保育サービス推進事業' }],
              '　令和3年度予算 135,005千円 · 名前に一致',
              [{ strong: '旧神応小学校改修' }],
              '　令和2年度予算 101,832千円 · 施設「保育園」に一致',
              [{ strong: 'シティハイツ高浜建替' }],
              '　令和2年度予算 674,100千円 · 施設「認可保育園」に一致',
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
            label: '保育所入所事務',
            value: 'nursery-admission-administration',
            detail: '令和3年度予算 8,702千円',
          },
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
            label: '延長保育料の無料化',
            value: 'free-extended-childcare',
            detail: '令和3年度予算 7,699,902千円',
          },
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
            label: '私立認可保育所等保育サービス推進事業',
            value: 'private-nursery-service-promotion',
            detail: '令和3年度予算 135,005千円',
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
            label: 'みなと母子手帳アプリ',
            value: 'maternal-handbook-app',
            detail: '令和2年度予算 1,511千円',
          },
          {
            label: '空きクラスを活用した1歳児定員拡大事業',
            value: 'one-year-old-childcare-places',
            detail: '令和2年度予算 54,036千円',
          },
          { label: '各地区の区道安全対策', value: 'ward-road-safety', detail: '令和2年度予算 25,000千円' },
          {
            label: '（仮称）港区子ども家庭総合支援センター開設準備',
            value: 'child-family-center-preparation',
            detail: '令和2年度予算 216,999千円',
          },
          {
            label: '（仮称）港区子ども家庭総合支援センター整備',
            value: 'child-family-center-construction',
            detail: '令和2年度予算 1,878,065千円',
          },
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
        lead: ['4 programs fit "シティハイツ". Choose one below.'],
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
              [{ strong: 'City-planned road improvement' }],
              '　fiscal 2020 (Reiwa 2) budget ¥479,490 thousand · "シティハイツ" stands in the content',
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
          {
            label: 'City-planned road improvement',
            value: 'city-planned-road-improvement',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥479,490 thousand',
          },
        ],
      },
      private: true,
    })
  })

  it('asks whether a mere guess is meant', () => {
    expect(ask('amount', { program: '科学缶' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの事業ですか',
        lead: ['「科学缶」は次の事業のことですか。'],
        facts: [
          {
            label: '候補',
            lines: [
              [{ strong: 'みなと科学館管理運営' }],
              '　令和2年度予算 298,957千円 · 「科学缶」と同じ読み',
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
            label: 'みなと科学館管理運営',
            value: 'minato-science-museum-operation',
            detail: '令和2年度予算 298,957千円',
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
          '159事業の名前・読み・施設名・内容を探しました。',
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
          'Searched the names, readings, facilities and contents of 159 programs.',
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
          '159事業の名前・読み・施設名・内容を探しました。',
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
        facts: [{ label: '資料にある年度', lines: ['令和2年度（予算額）'] }],
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
            lines: ['fiscal 2020 (Reiwa 2) (budgeted)'],
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

  it('says that what it does not have is not in the documents', () => {
    expect(ask('amount', { program: '出産費用の助成' })).toEqual({
      outcome: 'answered',
      card: {
        title: '出産費用の助成（令和2年度）',
        lead: [
          '双子などを産む家庭の負担を軽くするため、多胎児の出産への助成を一人につき20万円から40万円に引き上げます。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '326,414千円' }, '（約3億2,641万円）']] },
          { label: '所管', lines: ['子ども家庭課'], short: true },
          { label: '款・会計', lines: ['民生費（一般会計）'], short: true },
          { label: '区分', lines: ['レベルアップ'], short: true },
        ],
        sources: [
          '要求額・うちレベルアップ分の額・ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.82・テキスト182行目',
          versionNote(),
        ],
      },
      actions: nextTo('childbirth-cost-subsidy', 2020),
      private: false,
    })
  })

  it('tells the newest year first, request and budget with their expansions, and the year before beside it', () => {
    expect(ask('amount', { program: 'みなとタバコルール推進' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなとタバコルール推進（令和3年度）',
        lead: [
          'みなとタバコルールを広めるため、コンテナやトレーラーを使った屋外の閉じた喫煙所と、屋内の喫煙所をつくります。',
        ],
        facts: [
          {
            label: '予算額',
            lines: [[{ strong: '570,272千円' }, '（約5億7,027万円）'], 'うちレベルアップ分 125,935千円'],
          },
          {
            label: '要求額',
            lines: [[{ strong: '633,424千円' }, '（約6億3,342万円）'], 'うちレベルアップ分 150,063千円'],
          },
          { label: '要求から予算への差', lines: ['−63,152千円（約−6,315万円） −10.0%'] },
          TOBACCO_YEARS,
          { label: '所管', lines: ['環境リサイクル支援部', '環境課'], short: true },
          { label: '区分', lines: ['レベルアップ'], short: true },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.21・テキスト30行目',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(2) No.34・テキスト103行目',
          versionNote(),
        ],
      },
      actions: [
        button('財源', 'funding', { program: 'minato-tobacco-rules', private: true }),
        ...nextWithoutFunding('minato-tobacco-rules', 2021),
        button('令和2年度', 'amount', { program: 'minato-tobacco-rules', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('tells another year when it is asked for, from the documents of that year, and leads back to the newest', () => {
    expect(ask('amount', { program: 'みなとタバコルール推進', year: 2020 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなとタバコルール推進（令和2年度）',
        lead: [
          '法律や都条例の規制強化や東京2020大会で路上喫煙が増えるおそれがあるため、屋内喫煙所への助成を手厚くし、移動式喫煙所を試し、啓発もします。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '499,428千円' }, '（約4億9,943万円）']] },
          {
            label: '要求額',
            lines: [[{ strong: '508,758千円' }, '（約5億876万円）'], 'うちレベルアップ分 20,432千円'],
          },
          { label: '要求から予算への差', lines: ['−9,330千円（−933万円） −1.8%'] },
          TOBACCO_YEARS,
          { label: '所管', lines: ['環境リサイクル支援部', '環境課'], short: true },
          { label: '款・会計', lines: ['環境清掃費（一般会計）'], short: true },
          { label: '区分', lines: ['レベルアップ'], short: true },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(2) No.34・テキスト103行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 3(2) No.48・テキスト208行目',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.21・テキスト30行目',
          versionNote(),
        ],
      },
      actions: [
        ...nextTo('minato-tobacco-rules', 2020),
        button('令和3年度', 'amount', { program: 'minato-tobacco-rules', year: 2021, private: true }),
      ],
      private: false,
    })
  })

  it('tells two years in English', () => {
    const { card, actions } = ask('amount', { program: 'minato-tobacco-rules' }, { locale: 'en' })
    expect([card.facts?.slice(0, 5), actions?.at(-1)]).toEqual([
      [
        {
          label: 'Budgeted',
          lines: [
            [{ strong: '¥570,272 thousand' }, ' (about ¥570.3 million)'],
            'of it the expansion: ¥125,935 thousand',
          ],
        },
        {
          label: 'Requested',
          lines: [
            [{ strong: '¥633,424 thousand' }, ' (about ¥633.4 million)'],
            'of it the expansion: ¥150,063 thousand',
          ],
        },
        { label: 'From request to budget', lines: ['−¥63,152 thousand (about −¥63.2 million) −10.0%'] },
        {
          label: 'Budget across years',
          lines: [
            ['fiscal 2020 (Reiwa 2)  ', { strong: '¥499,428 thousand' }],
            ['fiscal 2021 (Reiwa 3)  ', { strong: '¥570,272 thousand' }],
            '+¥70,844 thousand (about ¥70.8 million) +14.2%',
          ],
        },
        {
          label: 'Department',
          lines: [
            'Environment and Recycling Support Department (環境リサイクル支援部)',
            'Environment Section (環境課)',
          ],
          short: true,
        },
      ],
      button('fiscal 2020 (Reiwa 2)', 'amount', {
        program: 'minato-tobacco-rules',
        year: 2020,
        private: true,
      }),
    ])
  })

  it('tells how much of a request was granted, what was decided and why', () => {
    expect(ask('amount', { program: '税務資料の電子化の推進' })).toEqual({
      outcome: 'answered',
      card: {
        title: '税務資料の電子化の推進（令和2年度）',
        lead: [
          '住民税などの滞納に関する事務を効率よく進めるため、税の資料を電子データにしてまとめて扱うシステムを導入します。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '18,624千円' }, '（約1,862万円）']] },
          { label: '要求額', lines: [[{ strong: '30,765千円' }, '（約3,077万円）']] },
          { label: '要求から予算への差', lines: ['−12,141千円（約−1,214万円） −39.5%'] },
          {
            label: '査定と理由',
            lines: [
              [{ strong: '減額' }],
              '職員の作業と場所が減り、空いた時間を区民対応や滞納整理に回せ、維持費も小さいため認めましたが、経費は見直して減らしました。',
            ],
          },
          { label: '所管', lines: ['産業・地域振興支援部', '税務課'], short: true },
          { label: '款・会計', lines: ['総務費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 5 No.119・テキスト241行目',
          '出典: 東京都港区「令和２年度予算要求事業概要書 NO 59～68」（要求・予算） 概要書 No.60・テキスト105行目',
          versionNote(),
        ],
      },
      actions: [
        button('財源', 'funding', { program: 'tax-records-digitization', year: 2020, private: true }),
        button('所管', 'department', { program: 'tax-records-digitization', year: 2020, private: true }),
        button('開設予定', 'openings', { program: 'tax-records-digitization', private: true }),
        button('すべて', 'program', { program: 'tax-records-digitization', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('tells a decision in English', () => {
    expect(
      ask('amount', { program: '税務資料の電子化の推進' }, { locale: 'en' }).card.facts?.slice(0, 4),
    ).toEqual([
      { label: 'Budgeted', lines: [[{ strong: '¥18,624 thousand' }, ' (about ¥18.6 million)']] },
      { label: 'Requested', lines: [[{ strong: '¥30,765 thousand' }, ' (about ¥30.8 million)']] },
      { label: 'From request to budget', lines: ['−¥12,141 thousand (about −¥12.1 million) −39.5%'] },
      {
        label: 'Decision and reason',
        lines: [
          [{ strong: 'reduced' }],
          'Granted because it saves staff work and space, frees time for residents and for collecting arrears, and costs little to run; the cost was scrutinised and cut.',
        ],
      },
    ])
  })

  it('adds two requests that became one program, and tells what each of them was', () => {
    expect(ask('amount', { program: '手話通訳' })).toEqual({
      outcome: 'answered',
      card: {
        title: '手話通訳提供等事業（令和2年度）',
        lead: [
          '聞こえや言葉に障害のある人などに手話通訳者らを派遣し、区の窓口では二次元コードで遠隔の手話通訳を使えるようにします。通訳者を育てる講座も広げます。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '46,071千円' }, '（約4,607万円）']] },
          {
            label: '要求額',
            lines: [
              [{ strong: '46,071千円' }, '（約4,607万円）'],
              'うちレベルアップ分 13,344千円',
              '　手話通訳派遣等事業 16,656千円',
              '　手話通訳者養成事業 29,415千円',
            ],
          },
          { label: '要求から予算への差', lines: ['同額'] },
          { label: '所管', lines: ['保健福祉支援部', '障害者福祉課'], short: true },
          { label: '款・会計', lines: ['民生費（一般会計）'], short: true },
          { label: '区分', lines: ['レベルアップ'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.112・テキスト226行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(2) No.33・テキスト141行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(2) No.34・テキスト148行目',
          versionNote(),
        ],
      },
      actions: nextTo('sign-language-interpreting', 2020),
      private: false,
    })
  })

  it('warns of an amount that stands for more than the program', () => {
    expect(ask('amount', { program: '延長保育料の無料化' })).toEqual({
      outcome: 'answered',
      card: {
        title: '延長保育料の無料化（令和3年度）',
        lead: ['認可保育園や港区保育室などで、ひと月に11回目から後の延長保育の料金をなくします。'],
        facts: [
          {
            label: '予算額',
            lines: [[{ strong: '7,699,902千円' }, '（約76億9,990万円）'], 'うちレベルアップ分 11,592千円'],
          },
          {
            label: '要求額',
            lines: [[{ strong: '7,763,461千円' }, '（約77億6,346万円）'], 'うちレベルアップ分 11,592千円'],
          },
          { label: '要求から予算への差', lines: ['−63,559千円（約−6,356万円） −0.8%'] },
          { label: '所管', lines: ['子ども家庭支援部', '保育課'], short: true },
          { label: '区分', lines: ['レベルアップ'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '予算額7,699,902千円は、無料化よりはるかに大きい親の事業の総額とみられます。無料化の費用として読めるのはレベルアップ分の11,592千円です。',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.11・テキスト20行目',
          versionNote(),
        ],
      },
      actions: nextWithoutFunding('free-extended-childcare', 2021),
      private: false,
    })
  })

  it('warns of such an amount in English', () => {
    expect(ask('amount', { program: '延長保育料の無料化' }, { locale: 'en' }).card.sources).toEqual([
      'The documents do not give other years.',
      'The budget of 7,699,902 thousand yen is evidently the total of a far larger parent program. What can be read as the cost of this measure is the expansion part, 11,592 thousand yen.',
      'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted), 2, program no. 11, text line 20',
      versionNote('en'),
    ])
  })

  it('tells that a request was refused, and why', () => {
    expect(ask('amount', { program: '滞納整理のための預貯金照会サービスの導入' })).toEqual({
      outcome: 'answered',
      card: {
        title: '滞納整理のための預貯金照会サービスの導入（令和2年度）',
        lead: [
          '滞納者の預貯金を金融機関にデータで照会するサービスの導入が要求されましたが、予算は付きませんでした。',
        ],
        facts: [
          {
            label: '予算額',
            lines: [[{ strong: '0千円' }, '（0円）'], '要求されましたが、予算は付きませんでした。'],
          },
          { label: '要求額', lines: [[{ strong: '36,936千円' }, '（約3,694万円）']] },
          { label: '要求から予算への差', lines: ['−36,936千円（約−3,694万円） −100.0%'] },
          {
            label: '査定と理由',
            lines: [
              [{ strong: '計上なし' }],
              '必要なことは認めましたが、照会の約7割を占める3メガバンクが令和2年の時点では参加しない見込みのため、十分に使える環境が整う見通しが立ってからが良いとして、予算を付けませんでした。今後も状況を見守ります。',
            ],
          },
          { label: '所管', lines: ['産業・地域振興支援部', '税務課'], short: true },
          { label: '款・会計', lines: ['総務費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和２年度予算要求事業概要書 NO 59～68」（要求・予算） 概要書 No.62・テキスト292行目',
          versionNote(),
        ],
      },
      actions: nextWithoutFunding('tax-arrears-deposit-inquiry', 2020),
      private: false,
    })
  })

  it('tells in English that a request was refused', () => {
    const { facts } = ask(
      'amount',
      { program: '滞納整理のための預貯金照会サービスの導入' },
      { locale: 'en' },
    ).card
    expect(facts?.slice(0, 4)).toEqual([
      {
        label: 'Budgeted',
        lines: [[{ strong: '¥0 thousand' }, ' (¥0)'], 'It was requested, but no money was granted.'],
      },
      { label: 'Requested', lines: [[{ strong: '¥36,936 thousand' }, ' (about ¥36.9 million)']] },
      { label: 'From request to budget', lines: ['−¥36,936 thousand (about −¥36.9 million) −100.0%'] },
      {
        label: 'Decision and reason',
        lines: [
          [{ strong: 'refused' }],
          'The need is accepted, but the three megabanks, about 70% of the inquiries, were not expected to join as of 2020. Introduction should wait until there is a prospect of full use, so nothing is budgeted; the ward keeps watching.',
        ],
      },
    ])
  })

  it('calls no amount the budget of a program that was only requested', () => {
    expect(ask('amount', { program: '障害福祉サービス職員宿舎借り上げ支援事業' })).toEqual({
      outcome: 'answered',
      card: {
        title: '障害福祉サービス職員宿舎借り上げ支援事業（令和2年度）',
        lead: [
          '障害者支援施設で働く人を確保するため、借り上げた宿舎への助成の制度を新しくつくることが要求されました。',
        ],
        facts: [
          {
            label: '予算額',
            lines: ['予算の一覧にありません。要求だけの事業です。', 'その理由は資料に書かれていません。'],
          },
          { label: '要求額', lines: [[{ strong: '25,830千円' }, '（2,583万円）']] },
          { label: '所管', lines: ['保健福祉支援部', '障害者福祉課'], short: true },
          { label: '区分', lines: ['新規'], short: true },
        ],
        sources: [
          'ほかの年度の額は資料にありません。',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(2) No.32・テキスト136行目',
          versionNote(),
        ],
      },
      actions: nextWithoutFunding('disability-service-staff-housing', 2020),
      private: false,
    })
  })

  it('says in English that a program was only requested', () => {
    const { facts } = ask('amount', { program: 'disability-service-staff-housing' }, { locale: 'en' }).card
    expect(facts).toEqual([
      {
        label: 'Budgeted',
        lines: [
          'Not in the list of budgeted programs; it was only requested.',
          'The documents print no reason.',
        ],
      },
      { label: 'Requested', lines: [[{ strong: '¥25,830 thousand' }, ' (about ¥25.8 million)']] },
      {
        label: 'Department',
        lines: [
          'Health and Welfare Support Department (保健福祉支援部)',
          'Welfare Section for People with Disabilities (障害者福祉課)',
        ],
        short: true,
      },
      { label: 'Category', lines: ['New'], short: true },
    ])
  })

  it('says in one place which years there are, and a request where there is no budget', () => {
    const years = (program: string) => ask('amount', { program, year: 2019 }).card.facts
    expect([years('anti-touting-project'), years('disability-service-staff-housing')]).toEqual([
      [
        {
          label: '資料にある年度',
          lines: ['令和3年度（予算額）', '令和2年度（予算額）'],
        },
      ],
      [{ label: '資料にある年度', lines: ['令和2年度（要求額）'] }],
    ])
  })

  it('tells on which row each document stands where two of them differ', () => {
    const { facts, sources } = ask('amount', { program: '多言語対応推進' }).card
    expect([facts?.at(-1), sources]).toEqual([
      {
        label: '資料による違い（後の資料を先に示します）',
        lines: [
          '「令和2年度 新規・臨時・レベルアップ事業」: 所管 地域振興課',
          '「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」: 所管 国際化・文化芸術担当',
        ],
      },
      [
        'ほかの年度の額は資料にありません。',
        '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 3(2) No.48・テキスト132行目',
        '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(3) No.39・テキスト172行目',
        versionNote(),
      ],
    ])
  })
})
