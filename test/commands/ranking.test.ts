import { describe, expect, it } from 'vitest'
import { RANKINGS } from '../../src/budget/vocabulary.ts'
import { toMessage } from '../../src/discord/message.ts'
import { ask, button, versionNote } from '../support/desk.ts'

describe('/ranking ランキング', () => {
  it('ranks the budgets of the newest year, with the expansion part and the notes that a reader needs', () => {
    expect(ask('ranking', { count: 3 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 予算額の大きい順（令和3年度）',
        lead: [
          '令和3年度の資料で予算の付いた31事業の順位です。区の予算全体の順位ではありません。',
          '要求されて予算の付かなかった1事業は入っていません。',
        ],
        facts: [
          {
            label: '予算額の大きい順（31件中 1〜3件目）',
            lines: [
              ['1. ', { strong: '延長保育料の無料化' }],
              '　7,699,902千円（約76億9,990万円）  保育課',
              '　うちレベルアップ分 11,592千円',
              '　※予算額7,699,902千円は、無料化よりはるかに大きい親の事業の総額とみられます。無料化の費用として読めるのはレベルアップ分の11,592千円です。',
              ['2. ', { strong: '融資事業' }],
              '　3,191,866千円（約31億9,187万円）  産業振興課',
              '　うちレベルアップ分 2,770,452千円',
              '　※要求額・予算額とも大半がレベルアップ分です。一覧の説明は相談の会場とコールセンターだけで、内訳は書かれていません。',
              ['3. ', { strong: 'みなとタバコルール推進' }],
              '　570,272千円（約5億7,027万円）  環境課',
              '　うちレベルアップ分 125,935千円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', { count: 3, year: 2021, page: 2, private: true }),
        button('令和2年度', 'ranking', { count: 3, year: 2020, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: '延長保育料の無料化',
            value: 'free-extended-childcare',
            detail: '令和3年度予算 7,699,902千円',
          },
          { label: '融資事業', value: 'sme-loan-mediation', detail: '令和3年度予算 3,191,866千円' },
          {
            label: 'みなとタバコルール推進',
            value: 'minato-tobacco-rules',
            detail: '令和3年度予算 570,272千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks budgets in English', () => {
    expect(ask('ranking', { count: 2 }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Ranking: Largest budget, fiscal 2021 (Reiwa 3)',
        lead: [
          'Ranks the 31 programs budgeted in the documents of fiscal 2021 (Reiwa 3); it is no ranking of the whole budget.',
          'Left out: 1 program requested and not budgeted.',
        ],
        facts: [
          {
            label: 'Largest budget (1–2 of 31)',
            lines: [
              ['1. ', { strong: 'Free extended childcare' }],
              '　¥7,699,902 thousand (about ¥7.70 billion)  Childcare Section',
              '　of it the expansion: ¥11,592 thousand',
              '　Note: The budget of 7,699,902 thousand yen is evidently the total of a far larger parent program. What can be read as the cost of this measure is the expansion part, 11,592 thousand yen.',
              ['2. ', { strong: 'Loan mediation for small businesses' }],
              '　¥3,191,866 thousand (about ¥3.19 billion)  Industry Promotion Section',
              '　of it the expansion: ¥2,770,452 thousand',
              '　Note: Most of both amounts is the expansion part. The list describes only the venues and the call centre and prints no breakdown.',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted): 32 new and expanded programs of fiscal 2021 (temporary and regular programs are not in it)',
          versionNote('en'),
        ],
      },
      actions: [
        button('More ▶', 'ranking', { count: 2, year: 2021, page: 2, private: true }),
        button('fiscal 2020 (Reiwa 2)', 'ranking', { count: 2, year: 2020, private: true }),
      ],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Free extended childcare',
            value: 'free-extended-childcare',
            detail: 'fiscal 2021 (Reiwa 3) budget ¥7,699,902 thousand',
          },
          {
            label: 'Loan mediation for small businesses',
            value: 'sme-loan-mediation',
            detail: 'fiscal 2021 (Reiwa 3) budget ¥3,191,866 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks the smallest budgets, and none of 0', () => {
    expect(ask('ranking', { by: 'smallest', count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 予算額の小さい順（令和3年度）',
        lead: [
          '令和3年度の資料で予算の付いた31事業の順位です。区の予算全体の順位ではありません。',
          '要求されて予算の付かなかった1事業は入っていません。',
        ],
        facts: [
          {
            label: '予算額の小さい順（31件中 1〜2件目）',
            lines: [
              ['1. ', { strong: '認知症サポート店認定事業' }],
              '　660千円（66万円）  高齢者支援課',
              ['2. ', { strong: 'オンラインを活用した介護予防支援事業' }],
              '　1,958千円（約196万円）  高齢者支援課',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', { by: 'smallest', count: 2, year: 2021, page: 2, private: true }),
        button('令和2年度', 'ranking', { by: 'smallest', count: 2, year: 2020, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: '認知症サポート店認定事業',
            value: 'dementia-support-shop-certification',
            detail: '令和3年度予算 660千円',
          },
          {
            label: 'オンラインを活用した介護予防支援事業',
            value: 'online-care-prevention',
            detail: '令和3年度予算 1,958千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by what was cut from requests, and compares only programs with both amounts', () => {
    expect(ask('ranking', { by: 'cut', count: 2, year: 2020 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 要求から削られた額（令和2年度）',
        lead: [
          '要求額と予算額の両方が令和2年度の資料にある62事業のうち、予算が要求より少ない31事業の順位です。区の予算全体の順位ではありません。',
          'どちらかが資料にない75事業は比べていません。',
        ],
        facts: [
          {
            label: '要求から削られた額（31件中 1〜2件目）',
            lines: [
              ['1. ', { strong: '土砂災害対策' }],
              '　−188,980千円（−1億8,898万円）  −90.9%  防災課',
              '　要求 207,980千円 → 予算 19,000千円',
              ['2. ', { strong: '建築物低炭素化促進' }],
              '　−57,186千円（約−5,719万円）  −40.8%  地球温暖化対策担当',
              '　要求 140,292千円 → 予算 83,106千円',
            ],
          },
        ],
        sources: [
          '要求額と予算額が別の資料にある事業を含みます。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求）。対象は各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', { by: 'cut', count: 2, year: 2020, page: 2, private: true }),
        button('令和3年度', 'ranking', { by: 'cut', count: 2, year: 2021, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          { label: '土砂災害対策', value: 'landslide-countermeasures', detail: '令和2年度予算 19,000千円' },
          {
            label: '建築物低炭素化促進',
            value: 'building-decarbonization',
            detail: '令和2年度予算 83,106千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by what was cut in English', () => {
    expect(ask('ranking', { by: 'cut', count: 1, year: 2020 }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Ranking: Cut from the request, fiscal 2020 (Reiwa 2)',
        lead: [
          'Ranks the 31 programs granted less than requested, of 62 programs with both a request and a budget in the documents of fiscal 2020 (Reiwa 2); it is no ranking of the whole budget.',
          'Not compared: 75 programs of which the documents give only one of the two.',
        ],
        facts: [
          {
            label: 'Cut from the request (1–1 of 31)',
            lines: [
              ['1. ', { strong: 'Landslide countermeasures' }],
              '　−¥188,980 thousand (about −¥189.0 million)  −90.9%  Disaster Management Section',
              '　requested ¥207,980 thousand → budgeted ¥19,000 thousand',
            ],
          },
        ],
        sources: [
          'Some requests and budgets are from different documents.',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          'Source: Minato City, Tokyo, "令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）" (requested): 63 requests of the bureaus for new and expanded programs (not a list of what was budgeted)',
          versionNote('en'),
        ],
      },
      actions: [
        button('More ▶', 'ranking', { by: 'cut', count: 1, year: 2020, page: 2, private: true }),
        button('fiscal 2021 (Reiwa 3)', 'ranking', { by: 'cut', count: 1, year: 2021, private: true }),
      ],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Landslide countermeasures',
            value: 'landslide-countermeasures',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥19,000 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the share that was cut, a request that got nothing first', () => {
    expect(ask('ranking', { by: 'cut-rate', count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 要求から削られた割合（令和3年度）',
        lead: [
          '要求額と予算額の両方が令和3年度の資料にある32事業のうち、予算が要求より少ない29事業の順位です。区の予算全体の順位ではありません。',
        ],
        facts: [
          {
            label: '要求から削られた割合（29件中 1〜2件目）',
            lines: [
              ['1. ', { strong: 'リサイクルチャレンジ事業' }],
              '　−100.0%  −32,433千円（約−3,243万円）  みなとリサイクル清掃事務所',
              '　要求 32,433千円 → 予算 0千円',
              '　※新規の要求32,433千円に対して予算は0です。理由は書かれていません。',
              ['2. ', { strong: '障害者情報バリアフリー推進事業' }],
              '　−83.4%  −23,413千円（約−2,341万円）  障害者福祉課',
              '　要求 28,060千円 → 予算 4,647千円',
              '　※要求28,060千円に対して予算は4,647千円です。減った理由は書かれていません。',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', { by: 'cut-rate', count: 2, year: 2021, page: 2, private: true }),
        button('令和2年度', 'ranking', { by: 'cut-rate', count: 2, year: 2020, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          { label: 'リサイクルチャレンジ事業', value: 'recycling-challenge', detail: '令和3年度予算 0千円' },
          {
            label: '障害者情報バリアフリー推進事業',
            value: 'disability-information-accessibility',
            detail: '令和3年度予算 4,647千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by what was granted above the request, and says that the documents differ', () => {
    expect(ask('ranking', { by: 'granted-more', count: 2, year: 2020 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 要求より増えた額（令和2年度）',
        lead: [
          '要求額と予算額の両方が令和2年度の資料にある62事業のうち、予算が要求より多い6事業の順位です。区の予算全体の順位ではありません。',
          'どちらかが資料にない75事業は比べていません。',
        ],
        facts: [
          {
            label: '要求より増えた額（6件中 1〜2件目）',
            lines: [
              ['1. ', { strong: '避難所機能の強化' }],
              '　+32,900千円（3,290万円）  +80.3%  防災課',
              '　要求 40,961千円 → 予算 73,861千円',
              ['2. ', { strong: '児童発達支援センター管理運営' }],
              '　+4,400千円（440万円）  +1.0%  障害者福祉課',
              '　要求 431,923千円 → 予算 436,323千円',
            ],
          },
        ],
        sources: [
          '要求額と予算額が別の資料にある事業を含みます。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求）。対象は各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', { by: 'granted-more', count: 2, year: 2020, page: 2, private: true }),
        button('令和3年度', 'ranking', { by: 'granted-more', count: 2, year: 2021, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '避難所機能の強化',
            value: 'evacuation-shelter-enhancement',
            detail: '令和2年度予算 73,861千円',
          },
          {
            label: '児童発達支援センター管理運営',
            value: 'child-development-center-operation',
            detail: '令和2年度予算 436,323千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the rise from the year before, among programs of both years', () => {
    expect(ask('ranking', { by: 'rise', count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 前年度から増えた額（令和3年度）',
        lead: [
          '令和2年度と令和3年度の両年度にある10事業のうち、増えた5事業の順位です。区の予算全体の順位ではありません。',
          'どちらかの年度の予算額が資料にない22事業は比べていません。',
        ],
        facts: [
          {
            label: '前年度から増えた額（5件中 1〜2件目）',
            lines: [
              ['1. ', { strong: 'みなとタバコルール推進' }],
              '　+70,844千円（約7,084万円）  +14.2%  環境課',
              '　令和2年度 499,428千円 → 令和3年度 570,272千円',
              ['2. ', { strong: '各地区町会等活動支援' }],
              '　+31,703千円（約3,170万円）  +34.4%  各地区協働推進課',
              '　令和2年度 92,148千円 → 令和3年度 123,851千円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [button('次 ▶', 'ranking', { by: 'rise', count: 2, year: 2021, page: 2, private: true })],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: 'みなとタバコルール推進',
            value: 'minato-tobacco-rules',
            detail: '令和3年度予算 570,272千円',
          },
          {
            label: '各地区町会等活動支援',
            value: 'district-neighborhood-group-support',
            detail: '令和3年度予算 123,851千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the rise from the year before in English', () => {
    expect(ask('ranking', { by: 'rise', count: 1 }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Ranking: Rise from the year before, fiscal 2021 (Reiwa 3)',
        lead: [
          'Ranks the 5 programs with more than before, of 10 programs budgeted in both fiscal 2020 (Reiwa 2) and fiscal 2021 (Reiwa 3); it is no ranking of the whole budget.',
          'Not compared: 22 programs without a budget in the documents of both years.',
        ],
        facts: [
          {
            label: 'Rise from the year before (1–1 of 5)',
            lines: [
              ['1. ', { strong: 'Promotion of the Minato tobacco rules' }],
              '　+¥70,844 thousand (about ¥70.8 million)  +14.2%  Environment Section',
              '　fiscal 2020 (Reiwa 2) ¥499,428 thousand → fiscal 2021 (Reiwa 3) ¥570,272 thousand',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted): 32 new and expanded programs of fiscal 2021 (temporary and regular programs are not in it)',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          versionNote('en'),
        ],
      },
      actions: [button('More ▶', 'ranking', { by: 'rise', count: 1, year: 2021, page: 2, private: true })],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Promotion of the Minato tobacco rules',
            value: 'minato-tobacco-rules',
            detail: 'fiscal 2021 (Reiwa 3) budget ¥570,272 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the rise in percent', () => {
    expect(ask('ranking', { by: 'rise-rate', count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 前年度から増えた割合（令和3年度）',
        lead: [
          '令和2年度と令和3年度の両年度にある10事業のうち、増えた5事業の順位です。区の予算全体の順位ではありません。',
          'どちらかの年度の予算額が資料にない22事業は比べていません。',
        ],
        facts: [
          {
            label: '前年度から増えた割合（5件中 1〜2件目）',
            lines: [
              ['1. ', { strong: '地域で育む日本語学習支援プロジェクト' }],
              '　+54.5%  +5,087千円（約509万円）  国際化・文化芸術担当',
              '　令和2年度 9,336千円 → 令和3年度 14,423千円',
              ['2. ', { strong: '避難所機能の強化' }],
              '　+34.7%  +25,628千円（約2,563万円）  防災課',
              '　令和2年度 73,861千円 → 令和3年度 99,489千円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [button('次 ▶', 'ranking', { by: 'rise-rate', count: 2, year: 2021, page: 2, private: true })],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: '地域で育む日本語学習支援プロジェクト',
            value: 'community-japanese-learning-project',
            detail: '令和3年度予算 14,423千円',
          },
          {
            label: '避難所機能の強化',
            value: 'evacuation-shelter-enhancement',
            detail: '令和3年度予算 99,489千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the fall from the year before', () => {
    expect(ask('ranking', { by: 'fall', count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 前年度から減った額（令和3年度）',
        lead: [
          '令和2年度と令和3年度の両年度にある10事業のうち、減った5事業の順位です。区の予算全体の順位ではありません。',
          'どちらかの年度の予算額が資料にない22事業は比べていません。',
        ],
        facts: [
          {
            label: '前年度から減った額（5件中 1〜2件目）',
            lines: [
              ['1. ', { strong: '客引き防止プロジェクト' }],
              '　−13,010千円（−1,301万円）  −3.7%  危機管理・生活安全担当',
              '　令和2年度 355,199千円 → 令和3年度 342,189千円',
              '　※大会期間中の強化は令和2年度の一覧にも書かれています。両年に載る理由はこの一覧に書かれていません。',
              ['2. ', { strong: '青色防犯パトロール' }],
              '　−5,226千円（約−523万円）  −2.3%  芝協働推進課',
              '　令和2年度 230,671千円 → 令和3年度 225,445千円',
              '　※大会期間中の強化は令和2年度の一覧にも書かれています。両年に載る理由はこの一覧に書かれていません。',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [button('次 ▶', 'ranking', { by: 'fall', count: 2, year: 2021, page: 2, private: true })],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: '客引き防止プロジェクト',
            value: 'anti-touting-project',
            detail: '令和3年度予算 342,189千円',
          },
          {
            label: '青色防犯パトロール',
            value: 'blue-light-security-patrol',
            detail: '令和3年度予算 225,445千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the money of a source, in the newest year whose documents give funding', () => {
    expect(ask('ranking', { source: '東京都', count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 都支出金の大きい順（令和2年度）',
        lead: [
          '財源の内訳が資料にある135事業のうち、都支出金のある35事業の順位です。区の予算全体の順位ではありません。',
          '内訳が資料にない2事業は入っていません。',
        ],
        facts: [
          {
            label: '都支出金の大きい順（35件中 1〜2件目）',
            lines: [
              ['1. ', { strong: '保育施設誘致促進事業' }],
              '　226,634千円（約2億2,663万円）  事業費の41.6%  子ども家庭課',
              ['2. ', { strong: '高輪三丁目福祉施設整備' }],
              '　223,264千円（約2億2,326万円）  事業費の72.7%  保健福祉課',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', { source: 'metropolitan', count: 2, year: 2020, page: 2, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '保育施設誘致促進事業',
            value: 'nursery-attraction-promotion',
            detail: '令和2年度予算 544,703千円',
          },
          {
            label: '高輪三丁目福祉施設整備',
            value: 'takanawa-3-welfare-facility',
            detail: '令和2年度予算 307,264千円',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the smallest money of a source in English', () => {
    expect(ask('ranking', { source: 'national', by: 'smallest', count: 1 }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Ranking: National treasury grants, smallest first, fiscal 2020 (Reiwa 2)',
        lead: [
          'Ranks the 22 programs paid in part or whole by National treasury grants, of 135 programs whose funding the documents give; it is no ranking of the whole budget.',
          'Left out: 2 programs without funding in the documents.',
        ],
        facts: [
          {
            label: 'National treasury grants, smallest first (1–1 of 22)',
            lines: [
              ['1. ', { strong: 'Training support for disability service providers' }],
              '　¥13 thousand (¥13,000)  1.0% of the program  Welfare Section for People with Disabilities',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          versionNote('en'),
        ],
      },
      actions: [
        button('More ▶', 'ranking', {
          source: 'national',
          by: 'smallest',
          count: 1,
          year: 2020,
          page: 2,
          private: true,
        }),
      ],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Training support for disability service providers',
            value: 'disability-service-provider-training',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥1,303 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('ranks by the share that a source pays', () => {
    expect(ask('ranking', { source: '国', by: 'share', count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 事業費に占める国庫支出金の割合（令和2年度）',
        lead: [
          '財源の内訳が資料にある135事業のうち、国庫支出金のある22事業の順位です。区の予算全体の順位ではありません。',
          '内訳が資料にない2事業は入っていません。',
        ],
        facts: [
          {
            label: '事業費に占める国庫支出金の割合（22件中 1〜2件目）',
            lines: [
              ['1. ', { strong: 'DV被害者支援推進事業' }],
              '　事業費の94.8%  3,600千円（360万円）  子ども家庭課',
              ['2. ', { strong: '生活保護受給者健康管理支援事業' }],
              '　事業費の93.7%  4,948千円（約495万円）  生活福祉調整課',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', {
          source: 'national',
          by: 'share',
          count: 2,
          year: 2020,
          page: 2,
          private: true,
        }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          { label: 'DV被害者支援推進事業', value: 'dv-victim-support', detail: '令和2年度予算 3,798千円' },
          {
            label: '生活保護受給者健康管理支援事業',
            value: 'public-assistance-health-support',
            detail: '令和2年度予算 5,278千円',
          },
        ],
      },
      private: false,
    })
  })

  it('says that documents differ on the funding of a program', () => {
    expect(ask('ranking', { source: 'other', department: '企画課', count: 1 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: その他財源の大きい順（令和2年度）',
        lead: [
          '条件: 企画課',
          '財源の内訳が資料にある7事業のうち、その他財源のある3事業の順位です。区の予算全体の順位ではありません。',
        ],
        facts: [
          {
            label: 'その他財源の大きい順（3件中 1〜1件目）',
            lines: [
              ['1. ', { strong: '港区版ふるさと納税' }],
              '　28,000千円（2,800万円）  事業費の91.9%  企画課',
              '　※資料によって数字が違います。後の資料の数字で並べています。',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', {
          source: 'other',
          department: 'planning',
          count: 1,
          year: 2020,
          page: 2,
          private: true,
        }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          { label: '港区版ふるさと納税', value: 'minato-hometown-tax', detail: '令和2年度予算 30,472千円' },
        ],
      },
      private: false,
    })
  })

  it('keeps to a department and a category', () => {
    expect(ask('ranking', { department: '防災課', category: 'expanded', year: 2020, count: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 予算額の大きい順（令和2年度）',
        lead: [
          '条件: 防災課・レベルアップ',
          '令和2年度の資料で予算の付いた5事業の順位です。区の予算全体の順位ではありません。',
        ],
        facts: [
          {
            label: '予算額の大きい順（5件中 1〜2件目）',
            lines: [
              ['1. ', { strong: '客引き防止プロジェクト' }],
              '　355,199千円（約3億5,520万円）  防災課',
              ['2. ', { strong: '港区防災ラジオ' }],
              '　201,352千円（約2億135万円）  防災課',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', {
          department: 'disaster-management',
          category: 'expanded',
          year: 2020,
          count: 2,
          page: 2,
          private: true,
        }),
        button('令和3年度', 'ranking', {
          department: 'disaster-management',
          category: 'expanded',
          year: 2021,
          count: 2,
          private: true,
        }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '客引き防止プロジェクト',
            value: 'anti-touting-project',
            detail: '令和2年度予算 355,199千円',
          },
          { label: '港区防災ラジオ', value: 'minato-disaster-radio', detail: '令和2年度予算 201,352千円' },
        ],
      },
      private: false,
    })
  })

  it('takes the newest year that has programs of the category', () => {
    expect(ask('ranking', { category: '臨時・新規', count: 1 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 予算額の大きい順（令和2年度）',
        lead: [
          '条件: 臨時・新規',
          '令和2年度の資料で予算の付いた20事業の順位です。区の予算全体の順位ではありません。',
        ],
        facts: [
          {
            label: '予算額の大きい順（20件中 1〜1件目）',
            lines: [['1. ', { strong: '区有施設の浸水対策' }], '　674,679千円（約6億7,468万円）  防災課'],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', {
          category: 'temporary-new',
          count: 1,
          year: 2020,
          page: 2,
          private: true,
        }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '区有施設の浸水対策',
            value: 'ward-facility-flood-protection',
            detail: '令和2年度予算 674,679千円',
          },
        ],
      },
      private: false,
    })
  })

  it('turns pages of the length that is asked for', () => {
    expect(ask('ranking', { count: 4, page: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 予算額の大きい順（令和3年度）',
        lead: [
          '令和3年度の資料で予算の付いた31事業の順位です。区の予算全体の順位ではありません。',
          '要求されて予算の付かなかった1事業は入っていません。',
        ],
        facts: [
          {
            label: '予算額の大きい順（31件中 5〜8件目）',
            lines: [
              ['5. ', { strong: '客引き防止プロジェクト' }],
              '　342,189千円（約3億4,219万円）  危機管理・生活安全担当',
              '　うちレベルアップ分 15,420千円',
              '　※大会期間中の強化は令和2年度の一覧にも書かれています。両年に載る理由はこの一覧に書かれていません。',
              ['6. ', { strong: '青色防犯パトロール' }],
              '　225,445千円（約2億2,545万円）  芝協働推進課',
              '　うちレベルアップ分 68,023千円',
              '　※大会期間中の強化は令和2年度の一覧にも書かれています。両年に載る理由はこの一覧に書かれていません。',
              ['7. ', { strong: 'にぎわい商店街事業' }],
              '　192,288千円（約1億9,229万円）  産業振興課',
              '　うちレベルアップ分 13,000千円',
              ['8. ', { strong: '奨学金資金貸付及び給付' }],
              '　139,143千円（約1億3,914万円）  教育長室',
              '　うちレベルアップ分 109,399千円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('◀ 前', 'ranking', { count: 4, page: 1, year: 2021, private: true }),
        button('次 ▶', 'ranking', { count: 4, page: 3, year: 2021, private: true }),
        button('令和2年度', 'ranking', { count: 4, year: 2020, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: '客引き防止プロジェクト',
            value: 'anti-touting-project',
            detail: '令和3年度予算 342,189千円',
          },
          {
            label: '青色防犯パトロール',
            value: 'blue-light-security-patrol',
            detail: '令和3年度予算 225,445千円',
          },
          {
            label: 'にぎわい商店街事業',
            value: 'lively-shopping-street-project',
            detail: '令和3年度予算 192,288千円',
          },
          {
            label: '奨学金資金貸付及び給付',
            value: 'scholarship-loans-and-grants',
            detail: '令和3年度予算 139,143千円',
          },
        ],
      },
      private: false,
    })
  })

  it('shows the last page for one beyond the end', () => {
    expect(ask('ranking', { by: 'fall', count: 3, page: 900 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 前年度から減った額（令和3年度）',
        lead: [
          '令和2年度と令和3年度の両年度にある10事業のうち、減った5事業の順位です。区の予算全体の順位ではありません。',
          'どちらかの年度の予算額が資料にない22事業は比べていません。',
        ],
        facts: [
          {
            label: '前年度から減った額（5件中 4〜5件目）',
            lines: [
              ['4. ', { strong: 'ワールドプロモーション' }],
              '　−1,603千円（約−160万円）  −10.7%  観光政策担当',
              '　令和2年度 15,048千円 → 令和3年度 13,445千円',
              '　※令和2年度の一覧にも、新たな映像の制作が書かれています。同じ映像かどうかは資料から分かりません。',
              ['5. ', { strong: '全国連携の推進' }],
              '　−1,555千円（約−156万円）  −20.1%  全国連携推進担当',
              '　令和2年度 7,722千円 → 令和3年度 6,167千円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [button('◀ 前', 'ranking', { by: 'fall', count: 3, page: 1, year: 2021, private: true })],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: 'ワールドプロモーション',
            value: 'world-promotion-video',
            detail: '令和3年度予算 13,445千円',
          },
          { label: '全国連携の推進', value: 'nationwide-cooperation', detail: '令和3年度予算 6,167千円' },
        ],
      },
      private: false,
    })
  })

  it('answers that nothing was granted above the requests', () => {
    expect(ask('ranking', { by: 'granted-more', year: 2021 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 要求より増えた額（令和3年度）',
        lead: [
          '要求額と予算額の両方が令和3年度の資料にある32事業のうち、予算が要求より多い事業はありません。',
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [button('令和2年度', 'ranking', { by: 'granted-more', year: 2020, private: true })],
      private: false,
    })
  })

  it('answers in English that nothing was granted above the requests', () => {
    expect(ask('ranking', { by: 'granted-more', year: 2021 }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Ranking: Granted above the request, fiscal 2021 (Reiwa 3)',
        lead: [
          'Of 32 programs with both a request and a budget in the documents of fiscal 2021 (Reiwa 3), none is granted more than requested.',
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted): 32 new and expanded programs of fiscal 2021 (temporary and regular programs are not in it)',
          versionNote('en'),
        ],
      },
      actions: [
        button('fiscal 2020 (Reiwa 2)', 'ranking', { by: 'granted-more', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('answers that no program of a department fell', () => {
    expect(ask('ranking', { by: 'fall', department: '環境課' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 前年度から減った額（令和3年度）',
        lead: ['条件: 環境課', '令和2年度と令和3年度の両年度にある1事業のうち、減った事業はありません。'],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [button('条件を外す', 'ranking', { by: 'fall', year: 2021, private: true })],
      private: false,
    })
  })

  it('finds no program of a category in a year', () => {
    expect(ask('ranking', { category: 'temporary-new', year: 2021 })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'ランキング: 予算額の大きい順（令和3年度）',
        lead: ['条件: 臨時・新規', '令和3年度の資料に、条件に合って並べられる事業はありません。'],
        sources: [versionNote()],
      },
      actions: [
        button('令和2年度', 'ranking', { category: 'temporary-new', year: 2020 }),
        button('条件を外す', 'ranking', { year: 2021 }),
      ],
      private: true,
    })
  })

  it('cannot rank by funding where no document of the year gives it', () => {
    expect(ask('ranking', { source: '国', year: 2021 })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'ランキング: 国庫支出金の大きい順（令和3年度）',
        lead: ['令和3年度の資料に財源の内訳がないため、財源では並べられません。'],
        sources: [versionNote()],
      },
      actions: [
        button('令和2年度', 'ranking', { source: 'national', year: 2020 }),
        button('令和3年度の予算額の大きい順', 'ranking', { year: 2021 }),
      ],
      private: true,
    })
  })

  it('cannot rank by funding where no document of the year gives it, in English', () => {
    expect(ask('ranking', { source: '国', year: 2021 }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Ranking: National treasury grants, largest first, fiscal 2021 (Reiwa 3)',
        lead: ['The documents of fiscal 2021 (Reiwa 3) give no funding, so programs cannot be ranked by it.'],
        sources: [versionNote('en')],
      },
      actions: [
        button('fiscal 2020 (Reiwa 2)', 'ranking', { source: 'national', year: 2020 }),
        button('Largest budgets of fiscal 2021 (Reiwa 3)', 'ranking', { year: 2021 }),
      ],
      private: true,
    })
  })

  it('cannot compare with a year that the documents do not hold', () => {
    expect(ask('ranking', { by: 'rise', year: 2020 })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'ランキング: 前年度から増えた額（令和2年度）',
        lead: ['令和元年度と令和2年度の両方の予算額がある事業は資料にないため、前年度と比べられません。'],
        sources: [versionNote()],
      },
      actions: [
        button('令和3年度', 'ranking', { by: 'rise', year: 2021 }),
        button('令和2年度の予算額の大きい順', 'ranking', { year: 2020 }),
      ],
      private: true,
    })
  })

  it('asks for the source of a share', () => {
    expect(ask('ranking', { by: 'share' })).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['どの財源の割合で並べるか、財源を入れてください。'] },
      actions: [
        button('国庫支出金', 'ranking', { by: 'share', source: 'national' }),
        button('都支出金', 'ranking', { by: 'share', source: 'metropolitan' }),
        button('国民健康保険料', 'ranking', { by: 'share', source: 'nhi-premiums' }),
        button('その他財源', 'ranking', { by: 'share', source: 'other' }),
        button('一般財源', 'ranking', { by: 'share', source: 'general' }),
        button('使い方', 'help', { command: 'ranking', private: true }),
      ],
      private: true,
    })
  })

  it('cannot split what was cut by source', () => {
    expect(ask('ranking', { by: 'cut', source: '国', year: 2021 })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '財源の内訳は予算額にだけあり、要求額との差や前年度との差には分けられません。財源と順のどちらかを外してください。',
        ],
      },
      actions: [
        button('この財源の大きい順', 'ranking', { year: 2021, source: '国' }),
        button('財源を問わない', 'ranking', { year: 2021, by: 'cut' }),
        button('使い方', 'help', { command: 'ranking', private: true }),
      ],
      private: true,
    })
  })

  it('cannot split what was cut by source, in English', () => {
    expect(ask('ranking', { by: 'cut', source: '国', year: 2021 }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Please check your input',
        lead: [
          'Only budgets are split by funding source, not requests or differences. Please leave out the source or the order.',
        ],
      },
      actions: [
        button('This source, largest first', 'ranking', { year: 2021, source: '国' }),
        button('Whatever the source', 'ranking', { year: 2021, by: 'cut' }),
        button('Help', 'help', { command: 'ranking', private: true }),
      ],
      private: true,
    })
  })

  it('does not hold a year', () => {
    expect(ask('ranking', { by: 'rise', year: 1999 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '資料にない年度です',
        lead: ['1999年度の予算は資料にありません。あるのは 令和3年度・令和2年度 です。'],
      },
      actions: [
        button('令和3年度を見る', 'ranking', { by: 'rise', year: 2021 }),
        button('令和2年度を見る', 'ranking', { by: 'rise', year: 2020 }),
      ],
      private: true,
    })
  })

  it('knows no such department', () => {
    expect(ask('ranking', { department: '宇宙課' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: ['「宇宙課」という課は資料にありません。入力中に出る候補から選べます。'],
      },
      actions: [button('使い方', 'help', { command: 'ranking', private: true })],
      private: true,
    })
  })

  const everyOrder = (['ja', 'en'] as const).flatMap((locale) =>
    [2020, 2021].flatMap((year) =>
      Object.keys(RANKINGS).map((by) => ({
        locale,
        year,
        by,
        source: by === 'share' ? { source: 'general' } : {},
      })),
    ),
  )
  it.each(everyOrder)(
    'shows all of the longest page on Discord: $by $year in $locale',
    ({ locale, year, by, source }) => {
      const reply = ask('ranking', { by, year, count: 25, ...source }, { locale })
      const numbers = (text: string): number[] =>
        [...text.matchAll(/^(?:\*\*)?(\d+)\\?\. /gmu)].map(([, one]) => Number(one))
      const shown = toMessage(reply, locale).embeds.flatMap(({ fields }) => fields ?? [])
      const count = reply.menu?.choices.length ?? 0
      expect(shown.flatMap(({ value }) => numbers(value))).toEqual(
        Array.from({ length: count }, (_, at) => at + 1),
      )
    },
  )

  it('marks notes on a long page, and points to where they are read', () => {
    const lines = (count: number) => ask('ranking', { count }).card.facts?.[0]?.lines.slice(0, 4)
    expect([lines(11)?.at(-1), lines(10)?.at(-1)]).toEqual([
      '　※注記があります。/事業 で読めます。',
      '　※予算額7,699,902千円は、無料化よりはるかに大きい親の事業の総額とみられます。無料化の費用として読めるのはレベルアップ分の11,592千円です。',
    ])
  })

  it('keeps to a budget title', () => {
    expect(ask('ranking', { group: '教育費', count: 1 })).toEqual({
      outcome: 'answered',
      card: {
        title: 'ランキング: 予算額の大きい順（令和2年度）',
        lead: [
          '条件: 教育費',
          '令和2年度の資料で予算の付いた22事業の順位です。区の予算全体の順位ではありません。',
        ],
        facts: [
          {
            label: '予算額の大きい順（22件中 1〜1件目）',
            lines: [
              ['1. ', { strong: '（仮称）芝浦第二小学校整備' }],
              '　1,248,506千円（約12億4,851万円）  学務課',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'ranking', { group: 'education', count: 1, year: 2020, page: 2, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '（仮称）芝浦第二小学校整備',
            value: 'shibaura-daini-school-construction',
            detail: '令和2年度予算 1,248,506千円',
          },
        ],
      },
      private: false,
    })
  })

  it('asks which bureau is meant where several are called so', () => {
    expect(ask('ranking', { group: '総合支所' })).toMatchObject({
      outcome: 'choose',
      card: {
        title: 'どの部・款・分野・政策ですか',
        facts: [{ lines: ['芝地区総合支所', '各地区総合支所'] }],
      },
    })
  })

  it('says in English that there is no such bureau', () => {
    expect(ask('ranking', { group: 'space' }, { locale: 'en' })).toMatchObject({
      outcome: 'not-found',
      card: {
        lead: [
          'The data has no bureau, title, pillar or policy "space". Choose from what is suggested as you type.',
        ],
      },
    })
  })
})
