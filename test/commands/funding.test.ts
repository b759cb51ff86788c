import { describe, expect, it } from 'vitest'
import { ask, button, complete, shareButton, versionNote } from '../support/desk.ts'

describe('/funding 財源', () => {
  it('splits the money of a program by source, with shares and a bar', () => {
    expect(ask('funding', { program: 'みなと科学館' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営（令和2年度）',
        facts: [
          {
            label: '財源内訳',
            lines: [
              ['🟧 一般財源 ', { strong: '88.1%' }, '  263,471千円'],
              ['🟨 その他財源 ', { strong: '11.9%' }, '  35,486千円'],
              {
                bar: [
                  { mark: '🟧', percent: (263_471 / 298_957) * 100 },
                  { mark: '🟨', percent: (35_486 / 298_957) * 100 },
                ],
              },
              '合計 298,957千円（予算額と一致）',
            ],
          },
          { label: '予算額', lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）']] },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'minato-science-museum-operation', year: 2020, private: true }),
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

  it('splits the money of a program in English', () => {
    expect(ask('funding', { program: 'みなと科学館' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Minato Science Museum operation (みなと科学館管理運営), fiscal 2020 (Reiwa 2)',
        facts: [
          {
            label: 'Funding',
            lines: [
              ['🟧 General revenue (一般財源) ', { strong: '88.1%' }, '  ¥263,471 thousand'],
              ['🟨 Other sources (その他財源) ', { strong: '11.9%' }, '  ¥35,486 thousand'],
              {
                bar: [
                  { mark: '🟧', percent: (263_471 / 298_957) * 100 },
                  { mark: '🟨', percent: (35_486 / 298_957) * 100 },
                ],
              },
              'Sum ¥298,957 thousand (equals the budget)',
            ],
          },
          { label: 'Budgeted', lines: [[{ strong: '¥298,957 thousand' }, ' (about ¥299.0 million)']] },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(1), program no. 61, text line 152',
          versionNote('en'),
        ],
      },
      actions: [
        button('Amount', 'amount', { program: 'minato-science-museum-operation', year: 2020, private: true }),
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

  it('tells where the money of a source goes', () => {
    expect(ask('funding', { source: '国民健康保険料' })).toEqual({
      outcome: 'answered',
      card: {
        title: '国民健康保険料の行き先（令和2年度）',
        lead: [['🟪 ', '合計 ', { strong: '5,095千円（約510万円）' }, '・1事業・資料の事業費全体の<0.1%']],
        facts: [
          {
            label: '金額の大きい順（1件）',
            lines: [['1. ', { strong: '糖尿病等重症化予防事業' }], '　5,095千円  事業費の23.3%'],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'funding', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '糖尿病等重症化予防事業',
            value: 'diabetes-aggravation-prevention',
            detail: '令和2年度予算 21,893千円',
          },
        ],
      },
      private: false,
    })
  })

  it('tells in English where the money of a source goes', () => {
    expect(ask('funding', { source: '国民健康保険料' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Where National Health Insurance premiums (国民健康保険料) goes, fiscal 2020 (Reiwa 2)',
        lead: [
          [
            '🟪 ',
            'In all ',
            { strong: '¥5,095 thousand (about ¥5.1 million)' },
            ', 1 program, <0.1% of all amounts in the document',
          ],
        ],
        facts: [
          {
            label: 'Largest first (1)',
            lines: [
              ['1. ', { strong: 'Prevention of aggravation of diabetes and related diseases' }],
              '　¥5,095 thousand  23.3% of the program',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          versionNote('en'),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'funding', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Prevention of aggravation of diabetes and related diseases',
            value: 'diabetes-aggravation-prevention',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥21,893 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('turns the pages of a long list', () => {
    expect(ask('funding', { source: 'general', page: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: '一般財源の行き先（令和2年度）',
        lead: [
          [
            '🟧 ',
            '合計 ',
            { strong: '15,199,299千円（約151億9,930万円）' },
            '・120事業・資料の事業費全体の64.4%',
          ],
        ],
        facts: [
          {
            label: '金額の大きい順（120件中 11〜20件目）',
            lines: [
              ['11. ', { strong: '障害保健福祉センター維持管理' }],
              '　366,283千円  事業費の100.0%',
              ['12. ', { strong: '客引き防止プロジェクト' }],
              '　353,519千円  事業費の99.5%',
              ['13. ', { strong: '出産費用の助成' }],
              '　326,414千円  事業費の100.0%',
              ['14. ', { strong: '赤坂中学校等改築' }],
              '　318,353千円  事業費の67.1%',
              ['15. ', { strong: '区有施設LED化推進' }],
              '　316,486千円  事業費の74.3%',
              ['16. ', { strong: '赤羽小学校等改築' }],
              '　286,465千円  事業費の68.4%',
              ['17. ', { strong: 'みなと科学館管理運営' }],
              '　263,471千円  事業費の88.1%',
              ['18. ', { strong: '青色防犯パトロール' }],
              '　230,671千円  事業費の100.0%',
              ['19. ', { strong: '（仮称）港区子ども家庭総合支援センター開設準備' }],
              '　216,882千円  事業費の99.9%',
              ['20. ', { strong: 'ワークスタイル改革（執務環境）' }],
              '　204,295千円  事業費の100.0%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('◀ 前', 'funding', { source: 'general', year: 2020, page: 1, private: true }),
        button('次 ▶', 'funding', { source: 'general', year: 2020, page: 3, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'funding', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '障害保健福祉センター維持管理',
            value: 'disability-welfare-center-maintenance',
            detail: '令和2年度予算 366,283千円',
          },
          {
            label: '客引き防止プロジェクト',
            value: 'anti-touting-project',
            detail: '令和2年度予算 355,199千円',
          },
          { label: '出産費用の助成', value: 'childbirth-cost-subsidy', detail: '令和2年度予算 326,414千円' },
          {
            label: '赤坂中学校等改築',
            value: 'akasaka-school-rebuilding',
            detail: '令和2年度予算 474,391千円',
          },
          {
            label: '区有施設LED化推進',
            value: 'ward-facility-led-lighting',
            detail: '令和2年度予算 425,915千円',
          },
          {
            label: '赤羽小学校等改築',
            value: 'akabane-school-rebuilding',
            detail: '令和2年度予算 419,081千円',
          },
          {
            label: 'みなと科学館管理運営',
            value: 'minato-science-museum-operation',
            detail: '令和2年度予算 298,957千円',
          },
          {
            label: '青色防犯パトロール',
            value: 'blue-light-security-patrol',
            detail: '令和2年度予算 230,671千円',
          },
          {
            label: '（仮称）港区子ども家庭総合支援センター開設準備',
            value: 'child-family-center-preparation',
            detail: '令和2年度予算 216,999千円',
          },
          {
            label: 'ワークスタイル改革（執務環境）',
            value: 'work-style-reform-office',
            detail: '令和2年度予算 204,295千円',
          },
        ],
      },
      private: false,
    })
  })

  it('shows the last page when asked for one beyond the end', () => {
    const last = ask('funding', { source: 'national', page: 3 })
    expect(ask('funding', { source: 'national', page: 1000 })).toEqual(last)
    expect(last.card.facts).toEqual([
      {
        label: '金額の大きい順（22件中 21〜22件目）',
        lines: [
          ['21. ', { strong: '（仮称）港区子ども家庭総合支援センター開設準備' }],
          '　117千円  事業費の0.1%',
          ['22. ', { strong: '障害者サービス提供事業者育成事業' }],
          '　13千円  事業費の1.0%',
        ],
      },
    ])
  })

  it('takes an everyday word, a year and options in Japanese', () => {
    expect(ask('funding', { source: 'national' })).toEqual(
      ask('funding', { 財源: '国の補助金', 年度: '２０２０' }),
    )
  })

  it('understands a source in the option for a program', () => {
    expect(ask('funding', { source: 'general' })).toEqual(ask('funding', { program: '一般財源' }))
  })

  it('takes what autocomplete shows for every source, in both languages', () => {
    const misunderstood = (['ja', 'en'] as const).flatMap((locale) =>
      complete('funding', 'source', '', locale).filter(
        ({ name, value }) =>
          ask('funding', { source: name }, { locale }).card.title !==
          ask('funding', { source: value }, { locale }).card.title,
      ),
    )
    expect(misunderstood).toEqual([])
  })

  it('takes the label of a suggestion in place of its value', () => {
    expect(ask('funding', { program: 'minato-science-museum-operation' })).toEqual(
      ask('funding', { program: 'みなと科学館管理運営（令和2年度 298,957千円）' }),
    )
  })

  it('offers itself to everyone from a private answer', () => {
    expect(ask('funding', { program: '母子手帳アプリ', private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと母子手帳アプリ（令和2年度）',
        facts: [
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
          { label: '予算額', lines: [[{ strong: '1,511千円' }, '（約151万円）']] },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.57・テキスト148行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('所管', 'department', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('すべて', 'program', { program: 'maternal-handbook-app', year: 2020, private: true }),
        shareButton('funding', { program: '母子手帳アプリ' }),
      ],
      private: true,
    })
  })

  it('asks which of several programs is meant', () => {
    expect(ask('funding', { program: '図書館' })).toEqual({
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
        request: { command: 'funding', options: {} },
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

  it('says that there is no such source, and which there are', () => {
    expect(ask('funding', { source: '宝くじ' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: ['「宝くじ」という財源は資料にありません。資料の財源は次の5種類です。'],
      },
      actions: [
        button('国庫支出金', 'funding', { source: 'national' }),
        button('都支出金', 'funding', { source: 'metropolitan' }),
        button('国民健康保険料', 'funding', { source: 'nhi-premiums' }),
        button('その他財源', 'funding', { source: 'other' }),
        button('一般財源', 'funding', { source: 'general' }),
      ],
      private: true,
    })
  })

  it('says in English that there is no such source', () => {
    expect(ask('funding', { source: '宝くじ' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: { title: 'Not found', lead: ['The data has no funding source "宝くじ". It has these 5.'] },
      actions: [
        button('National treasury grants', 'funding', { source: 'national' }),
        button('Tokyo Metropolitan grants', 'funding', { source: 'metropolitan' }),
        button('National Health Insurance premiums', 'funding', { source: 'nhi-premiums' }),
        button('Other sources', 'funding', { source: 'other' }),
        button('General revenue', 'funding', { source: 'general' }),
      ],
      private: true,
    })
  })

  it('says that there is no such program', () => {
    expect(ask('funding', { program: 'old-program-id' })).toEqual({
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

  it('says which years there are', () => {
    expect(ask('funding', { source: 'general', year: 2019 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '資料にない年度です',
        lead: ['令和元年度の予算は資料にありません。あるのは 令和3年度・令和2年度 です。'],
      },
      actions: [
        button('令和3年度を見る', 'funding', { source: 'general', year: 2021 }),
        button('令和2年度を見る', 'funding', { source: 'general', year: 2020 }),
      ],
      private: true,
    })
  })

  it('asks for a program or a source when neither is given', () => {
    expect(ask('funding')).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['事業か財源のどちらかを入れてください。'] },
      actions: [
        button('国庫支出金', 'funding', { source: 'national' }),
        button('都支出金', 'funding', { source: 'metropolitan' }),
        button('国民健康保険料', 'funding', { source: 'nhi-premiums' }),
        button('その他財源', 'funding', { source: 'other' }),
        button('一般財源', 'funding', { source: 'general' }),
        button('使い方', 'help', { command: 'funding', private: true }),
      ],
      private: true,
    })
  })

  it('asks for one of them in English', () => {
    expect(ask('funding', {}, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: { title: 'Please check your input', lead: ['Please give a program or a source.'] },
      actions: [
        button('National treasury grants', 'funding', { source: 'national' }),
        button('Tokyo Metropolitan grants', 'funding', { source: 'metropolitan' }),
        button('National Health Insurance premiums', 'funding', { source: 'nhi-premiums' }),
        button('Other sources', 'funding', { source: 'other' }),
        button('General revenue', 'funding', { source: 'general' }),
        button('Help', 'help', { command: 'funding', private: true }),
      ],
      private: true,
    })
  })

  it('says which page it cannot read', () => {
    expect(ask('funding', { source: 'general', page: 0 })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['ページ（page）の「0」が読み取れません。整数を入れてください（1〜1000）。'],
      },
      actions: [button('使い方', 'help', { command: 'funding', private: true })],
      private: true,
    })
  })

  it('asks which source is meant when several fit, instead of taking the first', () => {
    expect(ask('funding', { source: '支出金', year: 2020 })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの財源ですか',
        lead: ['「支出金」に合う財源が2件あります。下から選んでください。'],
        facts: [{ label: '候補', lines: ['国庫支出金', '都支出金'] }],
      },
      menu: {
        placeholder: '財源を選んでください',
        request: { command: 'funding', options: { year: 2020 } },
        option: 'source',
        choices: [
          { label: '国庫支出金', value: 'national' },
          { label: '都支出金', value: 'metropolitan' },
        ],
      },
      private: true,
    })
  })

  it('takes a program together with a source for two questions', () => {
    expect(ask('funding', { program: 'みなと科学館', source: 'general' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['二つの質問になっています。どちらか一つだけ入れてください。'],
      },
      actions: [button('使い方', 'help', { command: 'funding', private: true })],
      private: true,
    })
  })

  it('finds no source for a text without letters', () => {
    expect(['😀', '!?', '\u202E'].map((text) => ask('funding', { source: text }).outcome)).toEqual([
      'not-found',
      'not-found',
      'not-found',
    ])
  })

  it('shows the funding of both documents where they disagree, the later first, and where each stands', () => {
    expect(ask('funding', { program: '港区版ふるさと納税' })).toEqual({
      outcome: 'answered',
      card: {
        title: '港区版ふるさと納税（令和2年度）',
        facts: [
          {
            label: '財源内訳',
            lines: [
              ['🟨 その他財源 ', { strong: '91.9%' }, '  28,000千円'],
              ['🟧 一般財源 ', { strong: '8.1%' }, '  2,472千円'],
              {
                bar: [
                  { mark: '🟨', percent: (28_000 / 30_472) * 100 },
                  { mark: '🟧', percent: (2_472 / 30_472) * 100 },
                ],
              },
              '合計 30,472千円（予算額と一致）',
            ],
          },
          {
            label: '予算額',
            lines: [[{ strong: '30,472千円' }, '（約3,047万円）'], 'うちレベルアップ分 28,384千円'],
          },
          {
            label: '資料による違い（後の資料を先に示します）',
            lines: [
              '「令和2年度 新規・臨時・レベルアップ事業」: 財源 その他財源 28,000千円、一般財源 2,472千円',
              '「令和２年度予算要求事業概要書 NO 59～68」: 財源 一般財源 30,472千円（その他財源の記載なし）',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 5 No.132・テキスト257行目',
          '出典: 東京都港区「令和２年度予算要求事業概要書 NO 59～68」（要求・予算） 概要書 No.67・テキスト783行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'minato-hometown-tax', year: 2020, private: true }),
        button('所管', 'department', { program: 'minato-hometown-tax', year: 2020, private: true }),
        button('開設予定', 'openings', { program: 'minato-hometown-tax', private: true }),
        button('すべて', 'program', { program: 'minato-hometown-tax', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('tells in English where documents disagree', () => {
    expect(ask('funding', { program: '港区版ふるさと納税' }, { locale: 'en' }).card.facts?.at(-1)).toEqual({
      label: 'Documents differ (the later one first)',
      lines: [
        'Fiscal 2020 new, temporary and expanded programs: funding Other sources ¥28,000 thousand, General revenue ¥2,472 thousand',
        'Fiscal 2020 budget request sheets no. 59–68: funding General revenue ¥30,472 thousand (Other sources not given)',
      ],
    })
  })

  it('says that the documents do not give the funding of a program', () => {
    expect(ask('funding', { program: '延長保育料の無料化' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '延長保育料の無料化（令和3年度）',
        facts: [
          { label: '財源内訳', lines: ['この資料に財源の記載はありません。'] },
          {
            label: '予算額',
            lines: [[{ strong: '7,699,902千円' }, '（約76億9,990万円）'], 'うちレベルアップ分 11,592千円'],
          },
        ],
        sources: [
          '予算額7,699,902千円は、無料化よりはるかに大きい親の事業の総額とみられます。無料化の費用として読めるのはレベルアップ分の11,592千円です。',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.11・テキスト20行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'free-extended-childcare', year: 2021, private: true }),
        button('所管', 'department', { program: 'free-extended-childcare', year: 2021, private: true }),
        button('すべて', 'program', { program: 'free-extended-childcare', year: 2021, private: true }),
      ],
      private: true,
    })
  })

  it('says in English that the documents do not give the funding', () => {
    const { outcome, card } = ask('funding', { program: 'free-extended-childcare' }, { locale: 'en' })
    expect([outcome, card.facts]).toEqual([
      'not-found',
      [
        { label: 'Funding', lines: ['The document does not give the funding.'] },
        {
          label: 'Budgeted',
          lines: [
            [{ strong: '¥7,699,902 thousand' }, ' (about ¥7.70 billion)'],
            'of it the expansion: ¥11,592 thousand',
          ],
        },
      ],
    ])
  })

  it('gives no funding to a request that was refused', () => {
    const { outcome, card } = ask('funding', { program: 'tax-arrears-deposit-inquiry' })
    expect([outcome, card.facts]).toEqual([
      'not-found',
      [
        { label: '財源内訳', lines: ['この資料に財源の記載はありません。'] },
        {
          label: '予算額',
          lines: [[{ strong: '0千円' }, '（0円）'], '要求されましたが、予算は付きませんでした。'],
        },
      ],
    ])
  })

  it('tells the newest year that has funding, though there is a newer one without', () => {
    expect(ask('funding', { program: 'みなとタバコルール推進' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなとタバコルール推進（令和2年度）',
        facts: [
          {
            label: '財源内訳',
            lines: [
              ['🟧 一般財源 ', { strong: '90.9%' }, '  453,931千円'],
              ['🟩 都支出金 ', { strong: '8.9%' }, '  44,464千円'],
              ['🟨 その他財源 ', { strong: '0.2%' }, '  1,033千円'],
              {
                bar: [
                  { mark: '🟧', percent: (453_931 / 499_428) * 100 },
                  { mark: '🟩', percent: (44_464 / 499_428) * 100 },
                  { mark: '🟨', percent: (1_033 / 499_428) * 100 },
                ],
              },
              '合計 499,428千円（予算額と一致）',
            ],
          },
          { label: '予算額', lines: [[{ strong: '499,428千円' }, '（約4億9,943万円）']] },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(2) No.34・テキスト103行目',
          versionNote(),
        ],
      },
      actions: [
        button('予算額', 'amount', { program: 'minato-tobacco-rules', year: 2020, private: true }),
        button('所管', 'department', { program: 'minato-tobacco-rules', year: 2020, private: true }),
        button('すべて', 'program', { program: 'minato-tobacco-rules', year: 2020, private: true }),
        button('令和3年度', 'funding', { program: 'minato-tobacco-rules', year: 2021, private: true }),
      ],
      private: false,
    })
  })

  it('says that a year has no funding when just that year is asked for, and leads to the one that has', () => {
    const { outcome, card, actions } = ask('funding', { program: 'minato-tobacco-rules', year: 2021 })
    expect([outcome, card.title, card.facts?.[0], actions?.at(-1)]).toEqual([
      'not-found',
      'みなとタバコルール推進（令和3年度）',
      { label: '財源内訳', lines: ['この資料に財源の記載はありません。'] },
      button('令和2年度', 'funding', { program: 'minato-tobacco-rules', year: 2020 }),
    ])
  })

  it('calls what a year’s documents do not give no sum of zero, and leads to the year that has it', () => {
    expect(ask('funding', { source: 'general', year: 2021 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '一般財源の行き先（令和3年度）',
        lead: ['令和3年度の資料に、この財源の金額の記載はありません。'],
        sources: [versionNote()],
      },
      actions: [button('令和2年度', 'funding', { source: 'general', year: 2020 })],
      private: true,
    })
  })

  it('says in English that a year’s documents give no funding', () => {
    expect(ask('funding', { source: 'general', year: 2021 }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Where General revenue (一般財源) goes, fiscal 2021 (Reiwa 3)',
        lead: ['The documents of fiscal 2021 (Reiwa 3) give no amounts from this source.'],
        sources: [versionNote('en')],
      },
      actions: [button('fiscal 2020 (Reiwa 2)', 'funding', { source: 'general', year: 2020 })],
      private: true,
    })
  })
})
