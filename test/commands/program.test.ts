import { describe, expect, it } from 'vitest'
import { ask, button, shareButton, versionNote } from '../support/desk.ts'

describe('/program 事業', () => {
  it('tells everything about a program', () => {
    expect(ask('program', { program: 'シティハイツ高浜' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'シティハイツ高浜建替（令和2年度）',
        lead: [
          '第二東西連絡道路をつくるのに合わせてシティハイツ高浜などを建て替え、保育園や介護・障害福祉の施設、宿泊所高浜荘も一緒に整備します。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '674,100千円' }, '（6億7,410万円）']] },
          { label: '所管', lines: ['住宅課'], short: true },
          { label: '款・会計', lines: ['土木費（一般会計）'], short: true },
          { label: '区分', lines: ['臨時・継続'], short: true },
          {
            label: '財源内訳',
            lines: [
              ['🟨 その他財源 ', { strong: '72.2%' }, '  486,544千円'],
              ['🟧 一般財源 ', { strong: '23.7%' }, '  159,971千円'],
              ['🟦 国庫支出金 ', { strong: '4.1%' }, '  27,585千円'],
              {
                bar: [
                  { mark: '🟨', percent: (486_544 / 674_100) * 100 },
                  { mark: '🟧', percent: (159_971 / 674_100) * 100 },
                  { mark: '🟦', percent: (27_585 / 674_100) * 100 },
                ],
              },
              '合計 674,100千円（予算額と一致）',
            ],
          },
          {
            label: '開設・開始の予定',
            lines: [
              [{ strong: '令和5年度' }, '  シティハイツ高浜（芝浦港南地区）'],
              '　認可保育園、介護・障害福祉の施設、宿泊所高浜荘も整備施設に含まれる',
            ],
          },
          {
            label: '施設・場所',
            lines: [
              'シティハイツ高浜（芝浦港南地区） — 建替',
              '認可保育園（芝浦港南地区） — 整備',
              '障害福祉サービス事業所提供スペース（芝浦港南地区） — 整備',
              '小規模多機能型居宅介護施設（芝浦港南地区） — 整備',
              '障害者グループホーム（芝浦港南地区） — 整備',
              '宿泊所高浜荘（芝浦港南地区） — 整備',
            ],
          },
          {
            label: '基本計画での位置づけ',
            lines: ['かがやくまち', '都心の活力と安全・安心・快適な暮らしを支えるまちをつくる'],
          },
        ],
        sources: [
          '資料の表記: シティハイツ高浜建替',
          '概要と理由は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(1) No.13・テキスト68行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', {
          program: 'city-heights-takahama-rebuilding',
          year: 2020,
          private: true,
        }),
        button('財源', 'funding', { program: 'city-heights-takahama-rebuilding', year: 2020, private: true }),
        button('所管', 'department', {
          program: 'city-heights-takahama-rebuilding',
          year: 2020,
          private: true,
        }),
        button('開設予定', 'openings', { program: 'city-heights-takahama-rebuilding', private: true }),
      ],
      private: false,
    })
  })

  it('tells everything in English', () => {
    expect(ask('program', { program: 'シティハイツ高浜' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'City Heights Takahama rebuilding (シティハイツ高浜建替), fiscal 2020 (Reiwa 2)',
        lead: [
          'Rebuilds City Heights Takahama and others because of the second east-west link road, with a nursery, care and disability facilities and the Takahama-so lodging house.',
        ],
        facts: [
          { label: 'Budgeted', lines: [[{ strong: '¥674,100 thousand' }, ' (¥674.1 million)']] },
          { label: 'Department', lines: ['Housing Section (住宅課)'], short: true },
          { label: 'Budget title', lines: ['Public works (土木費), General account'], short: true },
          { label: 'Category', lines: ['Temporary, continuing'], short: true },
          {
            label: 'Funding',
            lines: [
              ['🟨 Other sources (その他財源) ', { strong: '72.2%' }, '  ¥486,544 thousand'],
              ['🟧 General revenue (一般財源) ', { strong: '23.7%' }, '  ¥159,971 thousand'],
              ['🟦 National treasury grants (国庫支出金) ', { strong: '4.1%' }, '  ¥27,585 thousand'],
              {
                bar: [
                  { mark: '🟨', percent: (486_544 / 674_100) * 100 },
                  { mark: '🟧', percent: (159_971 / 674_100) * 100 },
                  { mark: '🟦', percent: (27_585 / 674_100) * 100 },
                ],
              },
              'Sum ¥674,100 thousand (equals the budget)',
            ],
          },
          {
            label: 'Planned openings',
            lines: [
              [
                { strong: 'fiscal 2023 (Reiwa 5)' },
                '  City Heights Takahama (シティハイツ高浜) (Shibaura-Konan district)',
              ],
              '　The facilities listed with it include a licensed nursery, care and disability facilities and the Takahama-so lodging house',
            ],
          },
          {
            label: 'Facilities and places',
            lines: [
              'City Heights Takahama (シティハイツ高浜) (Shibaura-Konan district) — rebuilding',
              'Licensed nursery school (認可保育園) (Shibaura-Konan district) — construction',
              'Space for disability welfare service providers (障害福祉サービス事業所提供スペース) (Shibaura-Konan district) — construction',
              'Small-scale multifunctional home care facility (小規模多機能型居宅介護施設) (Shibaura-Konan district) — construction',
              'Group home for people with disabilities (障害者グループホーム) (Shibaura-Konan district) — construction',
              'Takahama-so lodging house (宿泊所高浜荘) (Shibaura-Konan district) — construction',
            ],
          },
          {
            label: 'Place in the basic plan',
            lines: ['A shining town', 'A town that supports city vitality and safe, comfortable living'],
          },
        ],
        sources: [
          'Printed as: シティハイツ高浜建替',
          'Summaries and reasons are ours and unofficial.',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 2(1), program no. 13, text line 68',
          versionNote('en'),
        ],
      },
      actions: [
        button('Amount', 'amount', {
          program: 'city-heights-takahama-rebuilding',
          year: 2020,
          private: true,
        }),
        button('Funding', 'funding', {
          program: 'city-heights-takahama-rebuilding',
          year: 2020,
          private: true,
        }),
        button('Department', 'department', {
          program: 'city-heights-takahama-rebuilding',
          year: 2020,
          private: true,
        }),
        button('Openings', 'openings', { program: 'city-heights-takahama-rebuilding', private: true }),
      ],
      private: false,
    })
  })

  it('tells what changes', () => {
    expect(ask('program', { program: '出産費用の助成' })).toEqual({
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
          {
            label: '財源内訳',
            lines: [
              ['🟧 一般財源 ', { strong: '100.0%' }, '  326,414千円'],
              { bar: [{ mark: '🟧', percent: 100 }] },
              '合計 326,414千円（予算額と一致）',
            ],
          },
          {
            label: '変わること・条件',
            lines: [['多胎児出産の費用助成（一人当たり）  ', { strong: '20万円 → 40万円' }]],
          },
          { label: '基本計画での位置づけ', lines: ['はぐくむまち', '明日の港区を支える子どもたちを育む'] },
        ],
        sources: [
          '資料の表記: 出産費用の助成',
          '概要と理由は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.82・テキスト182行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'childbirth-cost-subsidy', year: 2020, private: true }),
        button('財源', 'funding', { program: 'childbirth-cost-subsidy', year: 2020, private: true }),
        button('所管', 'department', { program: 'childbirth-cost-subsidy', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('tells what was requested, what was decided and why, of what it is made and what is to happen when', () => {
    expect(ask('program', { program: '税務資料の電子化' })).toEqual({
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
          {
            label: '内訳（要求 → 予算）',
            lines: [
              ['システム設計・改修等経費  ', { strong: '4,001千円 → 4,001千円' }],
              ['書類電子化経費  ', { strong: '26,441千円 → 14,300千円' }],
              ['保守経費  ', { strong: '323千円 → 323千円' }],
            ],
          },
          { label: '所管', lines: ['産業・地域振興支援部', '税務課'], short: true },
          { label: '款・会計', lines: ['総務費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
          {
            label: '財源内訳',
            lines: [
              ['🟧 一般財源 ', { strong: '100.0%' }, '  18,624千円'],
              { bar: [{ mark: '🟧', percent: 100 }] },
              '合計 18,624千円（予算額と一致）',
            ],
          },
          { label: '開設・開始の予定', lines: [[{ strong: '令和2年7月' }, '  税務資料の電子化']] },
          {
            label: 'スケジュール',
            lines: [
              [{ strong: '令和２年４月' }, '  システム改修の開始'],
              [{ strong: '令和２年７月' }, '  事業の開始'],
              [{ strong: '令和２年７月' }, '  事業の実施（実施時期の欄）'],
            ],
          },
          { label: '基本計画での位置づけ', lines: ['実現をめざして'] },
          {
            label: '内容',
            lines: [
              '照会で集めた書類に滞納者の番号や二次元コードを付けてスキャンし、人ごとのファイルにして税のシステムで見られるようにします。',
            ],
          },
          { label: '対象', lines: ['財産を調べる対象となる滞納者（約19,000人）'] },
          { label: '実施方法', lines: ['業務委託'] },
          {
            label: '背景',
            lines: [
              '預貯金の調査は毎年行っていますが、資料はどれも紙です。（年間の預貯金調査 約27,000件、滞納者 約19,000人）',
              '書類は壁一面の書庫に置かれ、職員が出し入れに多くの時間を使っています。（書庫（壁面6段） 10竿、保管している書類の人数 約9,000人分、書類の参照・保管にかかる時間 約1,400時間/年）',
            ],
          },
          {
            label: '見込まれる効果',
            lines: [
              '事務が早くなって区民への対応が良くなり、財産調査と滞納処分が増えて収納率と税収が上がると見込んでいます。',
              '資料を置く場所が減り、職場の環境も良くなります。',
            ],
          },
          {
            label: '国・都・ほかの区の動き',
            lines: ['国は実行計画などで、預貯金照会を効率よくするなど行政の電子化を進めています。'],
          },
          {
            label: '将来の費用',
            lines: [
              '令和3年度からはシステムの保守費がかかり、特定財源はありません。（令和3年度以降のシステム保守費 323千円/年）',
            ],
          },
          { label: '関連する計画', lines: ['基本計画'] },
          { label: '関連する法令など', lines: ['官民データ活用推進基本法', 'デジタル・ガバメント実行計画'] },
          { label: '財源確保', lines: ['特定財源はないとしています。'] },
        ],
        sources: [
          '資料の表記: 税務資料の電子化の推進',
          '概要と理由は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 5 No.119・テキスト241行目',
          '出典: 東京都港区「令和２年度予算要求事業概要書 NO 59～68」（要求・予算） 概要書 No.60・テキスト105行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 4 No.56・テキスト236行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'tax-records-digitization', year: 2020, private: true }),
        button('財源', 'funding', { program: 'tax-records-digitization', year: 2020, private: true }),
        button('所管', 'department', { program: 'tax-records-digitization', year: 2020, private: true }),
        button('開設予定', 'openings', { program: 'tax-records-digitization', private: true }),
      ],
      private: false,
    })
  })

  it('says that a request got no money, and why', () => {
    const { card } = ask('program', { program: '滞納整理のための預貯金照会サービスの導入' })
    expect(card.facts?.slice(0, 5)).toEqual([
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
      {
        label: '内訳（要求 → 予算）',
        lines: [
          ['税収納・滞納整理システムの改修経費  ', { strong: '34,210千円 → 0千円' }],
          ['初期費用（導入時のみ）  ', { strong: '330千円 → 0千円' }],
          ['利用料金（月額242,000円×9ヶ月×1.1）  ', { strong: '2,396千円 → 0千円' }],
        ],
      },
    ])
  })

  it('adds the requests that became one program, and names them', () => {
    const { card } = ask('program', { program: '手話通訳者養成事業' })
    expect([card.title, card.facts?.[1], card.sources?.slice(0, -1)]).toEqual([
      '手話通訳提供等事業（令和2年度）',
      {
        label: '要求額',
        lines: [
          [{ strong: '46,071千円' }, '（約4,607万円）'],
          'うちレベルアップ分 13,344千円',
          '　手話通訳派遣等事業 16,656千円',
          '　手話通訳者養成事業 29,415千円',
        ],
      },
      [
        '資料の表記: 手話通訳提供等事業、手話通訳派遣等事業、手話通訳者養成事業',
        '概要と理由は資料をもとにした要約で、公式の文ではありません。',
        '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.112・テキスト226行目',
        '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(2) No.33・テキスト141行目',
        '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(2) No.34・テキスト148行目',
      ],
    ])
  })

  it('takes the newest year, sets it beside the year before, and offers that', () => {
    expect(ask('program', { program: '避難所機能の強化' })).toEqual({
      outcome: 'answered',
      card: {
        title: '避難所機能の強化（令和3年度）',
        lead: ['新型コロナをふまえ、避難所での生活を安心して送れるよう必要な物品を備えます。'],
        facts: [
          {
            label: '予算額',
            lines: [[{ strong: '99,489千円' }, '（約9,949万円）'], 'うちレベルアップ分 30,190千円'],
          },
          {
            label: '要求額',
            lines: [[{ strong: '99,489千円' }, '（約9,949万円）'], 'うちレベルアップ分 30,190千円'],
          },
          { label: '要求から予算への差', lines: ['同額'] },
          {
            label: '年度をまたぐ予算額',
            lines: [
              ['令和2年度  ', { strong: '73,861千円' }],
              ['令和3年度  ', { strong: '99,489千円' }],
              '+25,628千円（約2,563万円） +34.7%',
            ],
          },
          { label: '所管', lines: ['防災危機管理室', '防災課'], short: true },
          { label: '区分', lines: ['レベルアップ'], short: true },
          { label: '財源内訳', lines: ['この資料に財源の記載はありません。'] },
          {
            label: 'この事業に触れている取組の項目',
            lines: [
              '感染症を契機とした安全安心への取組',
              '　取組1 · 令和3年度予算 2億1,463万円（項目全体の額）',
            ],
          },
        ],
        sources: [
          '資料の表記: 避難所機能の強化',
          '概要と理由は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.18・テキスト27行目',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(1) No.26・テキスト87行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト415行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'evacuation-shelter-enhancement', year: 2021, private: true }),
        button('財源', 'funding', { program: 'evacuation-shelter-enhancement', private: true }),
        button('所管', 'department', {
          program: 'evacuation-shelter-enhancement',
          year: 2021,
          private: true,
        }),
        button('令和2年度', 'program', {
          program: 'evacuation-shelter-enhancement',
          year: 2020,
          private: true,
        }),
        button('感染症を契機とした安全安心への取組', 'total', { name: 'focus-2021-1-2', private: true }),
      ],
      private: false,
    })
  })

  it('tells in English what the document adds to its figures', () => {
    expect(ask('program', { program: '障害者就労支援' }, { locale: 'en' }).card).toEqual({
      title: 'Employment support for people with disabilities (障害者就労支援), fiscal 2021 (Reiwa 3)',
      lead: [
        'The request was to help employment support offices find more buyers, so that more people with disabilities get ordinary jobs; the expansion got no budget.',
      ],
      facts: [
        {
          label: 'Budgeted',
          lines: [
            [{ strong: '¥59,315 thousand' }, ' (about ¥59.3 million)'],
            'of it the expansion: ¥0 thousand',
          ],
        },
        {
          label: 'Requested',
          lines: [
            [{ strong: '¥73,943 thousand' }, ' (about ¥73.9 million)'],
            'of it the expansion: ¥12,650 thousand',
          ],
        },
        {
          label: 'From request to budget',
          lines: ['−¥14,628 thousand (about −¥14.6 million) −19.8%'],
        },
        {
          label: 'Department',
          lines: [
            'Health and Welfare Support Department (保健福祉支援部)',
            'Welfare Section for People with Disabilities (障害者福祉課)',
          ],
          short: true,
        },
        { label: 'Category', lines: ['Expanded'], short: true },
        { label: 'Funding', lines: ['The document does not give the funding.'] },
      ],
      sources: [
        'Printed as: 障害者就労支援',
        'Summaries and reasons are ours and unofficial.',
        'The expansion request of 12,650 thousand yen got 0; no reason is printed. The 59,315 thousand yen budgeted is for the rest of the program.',
        'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted), 2, program no. 16, text line 25',
        versionNote('en'),
      ],
    })
  })

  it('takes an id, a year and options in Japanese', () => {
    expect(ask('program', { program: 'city-heights-takahama-rebuilding' })).toEqual(
      ask('program', { 事業: 'シティハイツ高浜', 年度: 2020 }),
    )
  })

  it('takes the label of a suggestion in place of its value', () => {
    expect(ask('program', { program: 'minato-science-museum-operation' })).toEqual(
      ask('program', { program: 'みなと科学館管理運営（令和2年度 298,957千円）' }),
    )
  })

  it('offers itself to everyone from a private answer', () => {
    expect(ask('program', { program: '母子手帳', private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと母子手帳アプリ（令和2年度）',
        lead: ['予防接種の予定をAIで管理し、母子手帳の記録を残せ、区の子育て情報も届くアプリを始めます。'],
        facts: [
          { label: '予算額', lines: [[{ strong: '1,511千円' }, '（約151万円）']] },
          { label: '要求額', lines: [[{ strong: '1,511千円' }, '（約151万円）']] },
          { label: '要求から予算への差', lines: ['同額'] },
          { label: '所管', lines: ['みなと保健所', '保健予防課'], short: true },
          { label: '款・会計', lines: ['衛生費（一般会計）'], short: true },
          { label: '区分', lines: ['新規'], short: true },
          {
            label: '財源内訳',
            lines: [
              ['🟧 一般財源 ', { strong: '52.3%' }, '  791千円'],
              ['🟩 都支出金 ', { strong: '47.7%' }, '  720千円'],
              {
                bar: [
                  { mark: '🟧', percent: (791 / 1_511) * 100 },
                  { mark: '🟩', percent: (720 / 1_511) * 100 },
                ],
              },
              '合計 1,511千円（予算額と一致）',
            ],
          },
          {
            label: '開設・開始の予定',
            lines: [[{ strong: '時期は資料にありません' }, '  みなと母子手帳アプリの保育園入所情報の機能']],
          },
          { label: '基本計画での位置づけ', lines: ['はぐくむまち', '明日の港区を支える子どもたちを育む'] },
          {
            label: 'この事業に触れている取組の項目',
            lines: [
              '保育の質の向上',
              '　取組3 · 令和3年度予算 3億3,944万円（項目全体の額）',
              'ICTを活用した更なる区民サービス向上への取組',
              '　取組5 · 令和3年度予算 2,663万円（項目全体の額）',
            ],
          },
          {
            label: 'その後',
            lines: [
              [
                {
                  strong: '予防接種の管理、母子手帳の記録、子育て情報の配信 → 保育園入所に必要な情報の取得',
                },
              ],
              '　令和2年度に導入したアプリに、保育園の入園に役立つ機能が加わります。（799行目）',
            ],
          },
        ],
        sources: [
          '資料の表記: みなと母子手帳アプリ',
          '概要と理由は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.57・テキスト148行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(1) No.1・テキスト15行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト797・799・1142行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('財源', 'funding', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('所管', 'department', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('保育の質の向上', 'total', { name: 'focus-2021-3-2', private: true }),
        button('ICTを活用した更なる区民サービス向上への取組', 'total', {
          name: 'focus-2021-5-3',
          private: true,
        }),
        shareButton('program', { program: '母子手帳' }),
      ],
      private: true,
    })
  })

  it('asks which of several programs is meant', () => {
    expect(ask('program', { program: '図書館' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの事業ですか',
        lead: ['「図書館」に合う事業が4件あります。下から選んでください。'],
        facts: [
          {
            label: '候補',
            lines: [
              [{ strong: '学校図書館運営事業' }],
              '　令和2年度予算 63,145千円 · 名前に一致',
              [{ strong: '新三田図書館開設準備' }],
              '　令和2年度予算 111,930千円 · 名前に一致',
              [{ strong: '（仮称）産業振興センター等整備' }],
              '　令和2年度予算 1,161,555千円 · 施設「三田図書館」に一致',
              [{ strong: '電子書籍サービス資料整備' }],
              '　令和3年度予算 27,638千円 · 関連する言葉「図書館」に一致',
            ],
          },
        ],
        sources: [versionNote()],
      },
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: {} },
        option: 'program',
        choices: [
          {
            label: '学校図書館運営事業',
            value: 'school-library-operation',
            detail: '令和2年度予算 63,145千円',
          },
          {
            label: '新三田図書館開設準備',
            value: 'new-mita-library-opening-preparation',
            detail: '令和2年度予算 111,930千円',
          },
          {
            label: '（仮称）産業振興センター等整備',
            value: 'industry-promotion-center-construction',
            detail: '令和2年度予算 1,161,555千円',
          },
          {
            label: '電子書籍サービス資料整備',
            value: 'ebook-lending-service',
            detail: '令和3年度予算 27,638千円',
          },
        ],
      },
      private: true,
    })
  })

  it('says in English that there is no such program', () => {
    expect(ask('program', { program: 'old-program-id' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: [
          'No program in the data fits "old-program-id".',
          'Searched the names, readings, facilities and contents of 159 programs.',
          'Try a shorter word, such as nursery, park or library; hiragana works too.',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('What the data holds', 'data', { private: true }),
        button('Help', 'help', { private: true }),
      ],
      private: true,
    })
  })

  it('says which years there are', () => {
    expect(ask('program', { program: 'シティハイツ高浜', year: '平成31年度' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '令和元年度のシティハイツ高浜建替',
        lead: ['「シティハイツ高浜建替」の令和元年度の記載は資料にありません。'],
        facts: [{ label: '資料にある年度', lines: ['令和2年度（予算額）'] }],
      },
      actions: [
        button('令和2年度を見る', 'program', { program: 'city-heights-takahama-rebuilding', year: 2020 }),
      ],
      private: true,
    })
  })

  it('asks for the program when none is given', () => {
    expect(ask('program')).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['事業（program）を入れてください。事業の名前の一部・読み・ローマ字・普段の言葉。'],
      },
      actions: [button('使い方', 'help', { command: 'program', private: true })],
      private: true,
    })
  })

  it('takes only space for nothing given', () => {
    expect(ask('program', { program: ' 　 ' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['事業（program）を入れてください。事業の名前の一部・読み・ローマ字・普段の言葉。'],
      },
      actions: [button('使い方', 'help', { command: 'program', private: true })],
      private: true,
    })
  })

  it('says which year it cannot read in English', () => {
    expect(ask('program', { program: '母子手帳', year: 1600 }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Please check your input',
        lead: ['I could not read "1600" as year. Write it like 2020 or R2.'],
      },
      actions: [button('Help', 'help', { command: 'program', private: true })],
      private: true,
    })
  })

  it('names the options there are when it is given another', () => {
    expect(ask('program', { program: '母子手帳', __proto__x: true })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['「__proto__x」という項目はありません。使えるのは program・year・private です。'],
      },
      actions: [button('使い方', 'help', { command: 'program', private: true })],
      private: true,
    })
  })

  it('tells when it opens by the newest document, what the earlier one said, and what became of it', () => {
    expect(ask('program', { program: '精神障害者支援センター' })).toEqual({
      outcome: 'answered',
      card: {
        title: '精神障害者支援センター等整備（令和2年度）',
        lead: [
          '精神障害者のための古くなった地域活動支援センターを建て替え、知的障害者のグループホームなども併せて整備します。',
        ],
        facts: [
          { label: '予算額', lines: [[{ strong: '886,855千円' }, '（約8億8,686万円）']] },
          { label: '所管', lines: ['保健福祉課'], short: true },
          { label: '款・会計', lines: ['民生費（一般会計）'], short: true },
          { label: '区分', lines: ['臨時・継続'], short: true },
          {
            label: '財源内訳',
            lines: [
              ['🟧 一般財源 ', { strong: '84.6%' }, '  749,889千円'],
              ['🟨 その他財源 ', { strong: '15.4%' }, '  136,966千円'],
              {
                bar: [
                  { mark: '🟧', percent: 84.5559871681391 },
                  { mark: '🟨', percent: 15.444012831860901 },
                ],
              },
              '合計 886,855千円（予算額と一致）',
            ],
          },
          {
            label: '開設・開始の予定',
            lines: [
              [{ strong: '令和3年6月' }, '  精神障害者支援センター（あいはーと・みなと）（高輪地区）'],
              '　時期の変更: 令和3年4月（「令和2年度 新規・臨時・レベルアップ事業」） → 令和3年6月（「令和3年度 予算のポイント」）',
              '　所在地: 高輪一丁目4番8号',
            ],
          },
          {
            label: '施設・場所',
            lines: [
              '精神障害者支援センター — 整備',
              '知的障害者グループホーム — 整備',
              '障害福祉サービス事業所 — 整備',
              'ボランティアコーナー — 整備',
              '精神障害者地域活動支援センター — 改築',
            ],
          },
          {
            label: '基本計画での位置づけ',
            lines: ['はぐくむまち', '生涯を通じた心ゆたかで健康な都心居住を支援する'],
          },
          {
            label: 'その後',
            lines: [
              ['開設の時期  ', { strong: '令和3年4月 → 令和3年6月' }],
              '　精神障害者支援センターの開設が2か月遅い月になりました。理由は書かれていません。（1204行目）',
              ['名前  ', { strong: '精神障害者支援センター → 精神障害者支援センター（あいはーと・みなと）' }],
              '　施設の名前に愛称が添えられました。（1204行目）',
              [{ strong: '知的障害者グループホーム → 民間のグループホーム等を併設' }],
              '　併設するグループホームが民間のものと書かれました。（1212行目）',
              [{ strong: '高輪一丁目4番8号、地上8階' }],
              '　以前の資料にない所在地と階数が書かれました。同じ面にある二つの施設の欄が入り組むため、この施設のすぐ下の欄として読みました。（1206行目）',
            ],
          },
          {
            label: '資料の表記の訂正',
            lines: [
              '「精神障害者支援センター等 整備」→「精神障害者支援センター等整備」 表の折り返しで入った空白',
            ],
          },
        ],
        sources: [
          '資料の表記: 精神障害者支援センター等 整備',
          '概要と理由は資料をもとにした要約で、公式の文ではありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.105・テキスト216行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1204・1206・1212行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', {
          program: 'mental-disability-support-center',
          year: 2020,
          private: true,
        }),
        button('財源', 'funding', { program: 'mental-disability-support-center', year: 2020, private: true }),
        button('所管', 'department', {
          program: 'mental-disability-support-center',
          year: 2020,
          private: true,
        }),
        button('開設予定', 'openings', { program: 'mental-disability-support-center', private: true }),
      ],
      private: false,
    })
  })

  it('tells that in English', () => {
    expect(ask('program', { program: '精神障害者支援センター' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title:
          'Mental Disability Support Center and related facilities (精神障害者支援センター等整備), fiscal 2020 (Reiwa 2)',
        lead: [
          'The ward rebuilds the ageing community activity support center for people with mental disabilities, together with a group home and other facilities.',
        ],
        facts: [
          { label: 'Budgeted', lines: [[{ strong: '¥886,855 thousand' }, ' (about ¥886.9 million)']] },
          { label: 'Department', lines: ['Health and Welfare Section (保健福祉課)'], short: true },
          { label: 'Budget title', lines: ['Welfare (民生費), General account'], short: true },
          { label: 'Category', lines: ['Temporary, continuing'], short: true },
          {
            label: 'Funding',
            lines: [
              ['🟧 General revenue (一般財源) ', { strong: '84.6%' }, '  ¥749,889 thousand'],
              ['🟨 Other sources (その他財源) ', { strong: '15.4%' }, '  ¥136,966 thousand'],
              {
                bar: [
                  { mark: '🟧', percent: 84.5559871681391 },
                  { mark: '🟨', percent: 15.444012831860901 },
                ],
              },
              'Sum ¥886,855 thousand (equals the budget)',
            ],
          },
          {
            label: 'Planned openings',
            lines: [
              [
                { strong: 'June 2021' },
                '  Mental Disability Support Center (Ai-Heart Minato) (精神障害者支援センター（あいはーと・みなと）) (Takanawa district)',
              ],
              '　Moved: April 2021 ("令和2年度 新規・臨時・レベルアップ事業") → June 2021 ("令和3年度 予算のポイント")',
              '　Address: 1-4-8 Takanawa (高輪一丁目4番8号)',
            ],
          },
          {
            label: 'Facilities and places',
            lines: [
              'Mental Disability Support Center (精神障害者支援センター) — development',
              'Group home for people with intellectual disabilities (知的障害者グループホーム) — development',
              'Disability welfare service office (障害福祉サービス事業所) — development',
              'Volunteer corner (ボランティアコーナー) — development',
              'Community activity support center for people with mental disabilities (精神障害者地域活動支援センター) — rebuilding',
            ],
          },
          {
            label: 'Place in the basic plan',
            lines: ['A nurturing town', 'Supporting a rich and healthy city life at every age'],
          },
          {
            label: 'What later documents say',
            lines: [
              ['Opening date  ', { strong: 'April 2021 → June 2021 (令和3年4月 → 令和3年6月)' }],
              '　The opening of the Mental Disability Support Center moves to a month two months later. No reason is printed. (line 1204)',
              [
                'Name  ',
                {
                  strong:
                    'Mental Disability Support Center → Mental Disability Support Center (Ai-Heart Minato) (精神障害者支援センター → 精神障害者支援センター（あいはーと・みなと）)',
                },
              ],
              "　A second name is added to the facility's name. (line 1204)",
              [
                {
                  strong:
                    'group home for people with intellectual disabilities → a private group home and others in the same building (知的障害者グループホーム → 民間のグループホーム等を併設)',
                },
              ],
              '　The group home in the building is now said to be privately run. (line 1212)',
              [{ strong: '1-4-8 Takanawa, 8 storeys (高輪一丁目4番8号、地上8階)' }],
              "　The address and storeys, not in the earlier document, are printed. Two facilities' boxes are interleaved on the page; these are read from the box next to this facility. (line 1206)",
            ],
          },
          {
            label: 'Print slips corrected',
            lines: [
              '「精神障害者支援センター等 整備」→「精神障害者支援センター等整備」 space from a line wrap in the table cell',
            ],
          },
        ],
        sources: [
          'Printed as: 精神障害者支援センター等 整備',
          'Summaries and reasons are ours and unofficial.',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(2), program no. 105, text line 216',
          'Source: Minato City, Tokyo, "令和3年度 予算のポイント" (budgeted), text lines 1204, 1206, 1212',
          versionNote('en'),
        ],
      },
      actions: [
        button('Amount', 'amount', {
          program: 'mental-disability-support-center',
          year: 2020,
          private: true,
        }),
        button('Funding', 'funding', {
          program: 'mental-disability-support-center',
          year: 2020,
          private: true,
        }),
        button('Department', 'department', {
          program: 'mental-disability-support-center',
          year: 2020,
          private: true,
        }),
        button('Openings', 'openings', { program: 'mental-disability-support-center', private: true }),
      ],
      private: false,
    })
  })

  it('shows no date as changed that a later document only tells again', () => {
    const { facts } = ask('program', { program: 'shibaura-daini-school-construction' }).card
    const later = facts?.find(({ label }) => label === 'その後')
    expect(later).toEqual({
      label: 'その後',
      lines: [
        ['名前  ', { strong: '(仮称)芝浦第二小学校 → 芝浜小学校' }],
        '　仮の名前だった小学校の名前が決まりました。新しい資料は前の名前を書いていません。芝浦地区にできる学校で、開設の月が同じことから同じ学校と読みます。（1354行目）',
        ['金額  ', { strong: '1,248,506千円 → 79億円' }],
        '　整備の予算です。前は令和2年度、後は令和3年度の額で、後は億円単位に丸めてあります。（212行目）',
        [{ strong: '芝浦一丁目16番1号' }],
        '　以前の資料にない所在地が書かれました。（1357行目）',
      ],
    })
  })

  it('tells what became of a program under the year before, and not under the year of the document itself', () => {
    const labels = [2020, 2021].map((year) =>
      ask('program', { program: 'evacuation-shelter-enhancement', year }).card.facts?.map(
        ({ label }) => label,
      ),
    )
    expect(labels.map((one) => one?.includes('その後'))).toEqual([true, false])
  })
})
