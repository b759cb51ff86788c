import { describe, expect, it } from 'vitest'
import { ask, button, complete, versionNote } from '../support/desk.ts'
import { readMixedSum } from '../../src/answers/mixed-sum.ts'

describe('/total by a grouping of programs', () => {
  it('sums the programs of each department, the newest list first', () => {
    expect(ask('total', { by: 'department' })).toEqual({
      outcome: 'answered',
      card: {
        title: '所管課ごとの事業の予算額（令和3年度）',
        lead: [
          ['32事業、予算額の合計 ', { strong: '13,573,990千円（135億7,399万円）' }],
          'うちレベルアップ分の合計 3,476,133千円（約34億7,613万円）',
          '要求額の合計 14,511,093千円（約145億1,109万円）（段階: 要求。予算額とは足せません）',
          '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」に載った32事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この32事業と、基本計画の計画事業は別の集まりです。足したり比べたりできません。',
          '「各地区…」は、5つの地区をまとめた1行です。',
        ],
        facts: [
          {
            label: '金額の大きい順（21件中 1〜10件目）',
            lines: [
              ['1. ', { strong: '保育課' }],
              '　7,843,609千円  3事業  57.8%',
              ['2. ', { strong: '産業振興課' }],
              '　3,384,154千円  2事業  24.9%',
              ['3. ', { strong: '環境課' }],
              '　572,348千円  2事業  4.2%',
              ['4. ', { strong: '教育指導担当' }],
              '　477,935千円  2事業  3.5%',
              ['5. ', { strong: '危機管理・生活安全担当' }],
              '　342,189千円  1事業  2.5%',
              ['6. ', { strong: '芝協働推進課' }],
              '　225,445千円  1事業  1.7%',
              ['7. ', { strong: '教育長室' }],
              '　139,143千円  1事業  1.0%',
              ['8. ', { strong: '各地区協働推進課' }],
              '　123,851千円  1事業  0.9%',
              ['9. ', { strong: '防災課' }],
              '　99,489千円  1事業  0.7%',
              ['10. ', { strong: '障害者福祉課' }],
              '　69,662千円  3事業  0.5%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'total', { by: 'department', year: 2021, page: 2, private: true }),
        button('令和2年度', 'total', { by: 'department', year: 2020, private: true }),
        button('部ごと', 'total', { by: 'bureau', year: 2021, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2021, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'department', year: 2021, private: true } },
        option: 'name',
        choices: [
          { label: '保育課', value: 'childcare', detail: '7,843,609千円 3事業' },
          { label: '産業振興課', value: 'industry-promotion', detail: '3,384,154千円 2事業' },
          { label: '環境課', value: 'environment', detail: '572,348千円 2事業' },
          { label: '教育指導担当', value: 'educational-guidance-officer', detail: '477,935千円 2事業' },
          {
            label: '危機管理・生活安全担当',
            value: 'crisis-management-and-safety',
            detail: '342,189千円 1事業',
          },
          { label: '芝協働推進課', value: 'shiba-community', detail: '225,445千円 1事業' },
          { label: '教育長室', value: 'superintendents-office', detail: '139,143千円 1事業' },
          { label: '各地区協働推進課', value: 'district-community', detail: '123,851千円 1事業' },
          { label: '防災課', value: 'disaster-management', detail: '99,489千円 1事業' },
          { label: '障害者福祉課', value: 'disability-welfare', detail: '69,662千円 3事業' },
        ],
      },
      private: false,
    })
  })

  it('turns the page of the older list, and says that programs of several departments count in each', () => {
    expect(ask('total', { by: 'department', year: 2020, page: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: '所管課ごとの事業の予算額（令和2年度）',
        lead: [
          ['135事業、予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
          '複数の課が担当する事業はそれぞれに数えています（2事業）。課の額や割合を足すと、合計や100%を超えます。',
          '「各地区…」は、5つの地区をまとめた1行です。',
          '資料に「ほか」とある1事業は、名前が書かれた課に全額を数えています。',
        ],
        facts: [
          {
            label: '金額の大きい順（44件中 11〜20件目）',
            lines: [
              ['11. ', { strong: '環境課' }],
              '　512,120千円  2事業  2.2%',
              ['12. ', { strong: 'みなとリサイクル清掃事務所' }],
              '　440,326千円  4事業  1.9%',
              ['13. ', { strong: '芝まちづくり課' }],
              '　370,546千円  3事業  1.6%',
              ['14. ', { strong: '保育課' }],
              '　336,564千円  5事業  1.4%',
              ['15. ', { strong: '麻布まちづくり課' }],
              '　304,155千円  2事業  1.3%',
              ['16. ', { strong: '赤坂まちづくり課' }],
              '　299,951千円  1事業  1.3%',
              ['17. ', { strong: '企画課' }],
              '　283,351千円  7事業  1.2%',
              ['18. ', { strong: '地域振興課' }],
              '　248,562千円  6事業  1.1%',
              ['19. ', { strong: '芝協働推進課' }],
              '　230,671千円  1事業  1.0%',
              ['20. ', { strong: '開発指導課' }],
              '　221,665千円  1事業  0.9%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('◀ 前', 'total', { by: 'department', year: 2020, page: 1, private: true }),
        button('次 ▶', 'total', { by: 'department', year: 2020, page: 3, private: true }),
        button('令和3年度', 'total', { by: 'department', year: 2021, private: true }),
        button('款・会計ごと', 'total', { by: 'title', year: 2020, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2020, private: true }),
        button('財源ごと', 'total', { by: 'source', year: 2020, private: true }),
        button('分野ごと', 'total', { by: 'pillar', year: 2020, private: true }),
        button('政策ごと', 'total', { by: 'policy', year: 2020, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'department', year: 2020, private: true } },
        option: 'name',
        choices: [
          { label: '環境課', value: 'environment', detail: '512,120千円 2事業' },
          { label: 'みなとリサイクル清掃事務所', value: 'recycling-and-waste', detail: '440,326千円 4事業' },
          { label: '芝まちづくり課', value: 'shiba-town-planning', detail: '370,546千円 3事業' },
          { label: '保育課', value: 'childcare', detail: '336,564千円 5事業' },
          { label: '麻布まちづくり課', value: 'azabu-town-planning', detail: '304,155千円 2事業' },
          { label: '赤坂まちづくり課', value: 'akasaka-town-planning', detail: '299,951千円 1事業' },
          { label: '企画課', value: 'planning', detail: '283,351千円 7事業' },
          { label: '地域振興課', value: 'community-promotion', detail: '248,562千円 6事業' },
          { label: '芝協働推進課', value: 'shiba-community', detail: '230,671千円 1事業' },
          { label: '開発指導課', value: 'development-guidance', detail: '221,665千円 1事業' },
        ],
      },
      private: false,
    })
  })

  it('sums the programs of each bureau where the list prints it', () => {
    expect(ask('total', { by: 'bureau' })).toEqual({
      outcome: 'answered',
      card: {
        title: '部ごとの事業の予算額（令和3年度）',
        lead: [
          ['32事業、予算額の合計 ', { strong: '13,573,990千円（135億7,399万円）' }],
          'うちレベルアップ分の合計 3,476,133千円（約34億7,613万円）',
          '要求額の合計 14,511,093千円（約145億1,109万円）（段階: 要求。予算額とは足せません）',
          '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」に載った32事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この32事業と、基本計画の計画事業は別の集まりです。足したり比べたりできません。',
          '「各地区…」は、5つの地区をまとめた1行です。',
        ],
        facts: [
          {
            label: '金額の大きい順（11件中 1〜10件目）',
            lines: [
              ['1. ', { strong: '子ども家庭支援部' }],
              '　7,930,856千円  5事業  58.4%',
              ['2. ', { strong: '産業・地域振興支援部' }],
              '　3,462,557千円  5事業  25.5%',
              ['3. ', { strong: '環境リサイクル支援部' }],
              '　654,968千円  6事業  4.8%',
              ['4. ', { strong: '学校教育部' }],
              '　477,935千円  2事業  3.5%',
              ['5. ', { strong: '防災危機管理室' }],
              '　441,678千円  2事業  3.3%',
              ['6. ', { strong: '芝地区総合支所' }],
              '　225,445千円  1事業  1.7%',
              ['7. ', { strong: '教育推進部' }],
              '　166,781千円  2事業  1.2%',
              ['8. ', { strong: '各地区総合支所' }],
              '　123,851千円  1事業  0.9%',
              ['9. ', { strong: '保健福祉支援部' }],
              '　79,280千円  6事業  0.6%',
              ['10. ', { strong: '企画経営部' }],
              '　6,167千円  1事業  <0.1%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'total', { by: 'bureau', year: 2021, page: 2, private: true }),
        button('所管課ごと', 'total', { by: 'department', year: 2021, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2021, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'bureau', year: 2021, private: true } },
        option: 'name',
        choices: [
          {
            label: '子ども家庭支援部',
            value: 'children-and-families-support',
            detail: '7,930,856千円 5事業',
          },
          { label: '産業・地域振興支援部', value: 'industry-and-community', detail: '3,462,557千円 5事業' },
          { label: '環境リサイクル支援部', value: 'environment-and-recycling', detail: '654,968千円 6事業' },
          { label: '学校教育部', value: 'school-education', detail: '477,935千円 2事業' },
          { label: '防災危機管理室', value: 'disaster-and-crisis-management', detail: '441,678千円 2事業' },
          { label: '芝地区総合支所', value: 'shiba-branch', detail: '225,445千円 1事業' },
          { label: '教育推進部', value: 'education-promotion', detail: '166,781千円 2事業' },
          { label: '各地区総合支所', value: 'all-branches', detail: '123,851千円 1事業' },
          { label: '保健福祉支援部', value: 'health-and-welfare-support', detail: '79,280千円 6事業' },
          { label: '企画経営部', value: 'policy-and-planning', detail: '6,167千円 1事業' },
        ],
      },
      private: false,
    })
  })

  it('sums the programs of each title and special account', () => {
    expect(ask('total', { by: 'title' })).toEqual({
      outcome: 'answered',
      card: {
        title: '款・会計ごとの事業の予算額（令和2年度）',
        lead: [
          ['135事業、予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
          '資料に「ほか」とある1事業は、名前が書かれた款に全額を数えています。',
        ],
        facts: [
          {
            label: '金額の大きい順（8件）',
            lines: [
              ['1. ', { strong: '総務費' }],
              '　6,959,635千円  37事業  29.5%',
              ['2. ', { strong: '民生費' }],
              '　6,435,669千円  32事業  27.3%',
              ['3. ', { strong: '教育費' }],
              '　3,987,324千円  22事業  16.9%',
              ['4. ', { strong: '土木費' }],
              '　3,332,448千円  21事業  14.1%',
              ['5. ', { strong: '産業経済費' }],
              '　1,509,298千円  9事業  6.4%',
              ['6. ', { strong: '環境清掃費' }],
              '　1,040,028千円  8事業  4.4%',
              ['7. ', { strong: '衛生費' }],
              '　207,406千円  4事業  0.9%',
              ['8. ', { strong: '国民健康保険事業会計' }],
              '　112,848千円  2事業  0.5%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('所管課ごと', 'total', { by: 'department', year: 2020, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2020, private: true }),
        button('財源ごと', 'total', { by: 'source', year: 2020, private: true }),
        button('分野ごと', 'total', { by: 'pillar', year: 2020, private: true }),
        button('政策ごと', 'total', { by: 'policy', year: 2020, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'title', year: 2020, private: true } },
        option: 'name',
        choices: [
          { label: '総務費', value: 'general-affairs', detail: '6,959,635千円 37事業' },
          { label: '民生費', value: 'welfare', detail: '6,435,669千円 32事業' },
          { label: '教育費', value: 'education', detail: '3,987,324千円 22事業' },
          { label: '土木費', value: 'public-works', detail: '3,332,448千円 21事業' },
          { label: '産業経済費', value: 'industry', detail: '1,509,298千円 9事業' },
          { label: '環境清掃費', value: 'environment', detail: '1,040,028千円 8事業' },
          { label: '衛生費', value: 'health', detail: '207,406千円 4事業' },
          { label: '国民健康保険事業会計', value: 'nhi-account', detail: '112,848千円 2事業' },
        ],
      },
      private: false,
    })
  })

  it('sums the programs of each category', () => {
    expect(ask('total', { by: 'category' })).toEqual({
      outcome: 'answered',
      card: {
        title: '区分ごとの事業の予算額（令和3年度）',
        lead: [
          ['32事業、予算額の合計 ', { strong: '13,573,990千円（135億7,399万円）' }],
          'うちレベルアップ分の合計 3,476,133千円（約34億7,613万円）',
          '要求額の合計 14,511,093千円（約145億1,109万円）（段階: 要求。予算額とは足せません）',
          '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」に載った32事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この32事業と、基本計画の計画事業は別の集まりです。足したり比べたりできません。',
        ],
        facts: [
          {
            label: '金額の大きい順（2件）',
            lines: [
              ['1. ', { strong: 'レベルアップ' }],
              '　13,466,961千円  22事業  99.2%',
              ['2. ', { strong: '新規' }],
              '　107,029千円  10事業  0.8%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('令和2年度', 'total', { by: 'category', year: 2020, private: true }),
        button('所管課ごと', 'total', { by: 'department', year: 2021, private: true }),
        button('部ごと', 'total', { by: 'bureau', year: 2021, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'category', year: 2021, private: true } },
        option: 'name',
        choices: [
          { label: 'レベルアップ', value: 'expanded', detail: '13,466,961千円 22事業' },
          { label: '新規', value: 'new', detail: '107,029千円 10事業' },
        ],
      },
      private: false,
    })
  })

  it('sums what each funding source gives', () => {
    expect(ask('total', { by: 'source' })).toEqual({
      outcome: 'answered',
      card: {
        title: '財源ごとの事業の予算額（令和2年度）',
        lead: [
          ['135事業、予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
          '財源が2つ以上ある68事業は、事業数ではそれぞれに数えています。額は財源ごとに分けてあり、重なりません。',
        ],
        facts: [
          {
            label: '金額の大きい順（5件）',
            lines: [
              ['1. ', { strong: '一般財源' }],
              '　15,199,299千円  120事業  64.4%',
              ['2. ', { strong: 'その他財源' }],
              '　5,956,713千円  50事業  25.3%',
              ['3. ', { strong: '都支出金' }],
              '　1,293,845千円  35事業  5.5%',
              ['4. ', { strong: '国庫支出金' }],
              '　1,129,704千円  22事業  4.8%',
              ['5. ', { strong: '国民健康保険料' }],
              '　5,095千円  1事業  <0.1%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('所管課ごと', 'total', { by: 'department', year: 2020, private: true }),
        button('款・会計ごと', 'total', { by: 'title', year: 2020, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2020, private: true }),
        button('分野ごと', 'total', { by: 'pillar', year: 2020, private: true }),
        button('政策ごと', 'total', { by: 'policy', year: 2020, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'source', year: 2020, private: true } },
        option: 'name',
        choices: [
          { label: '一般財源', value: 'general', detail: '15,199,299千円 120事業' },
          { label: 'その他財源', value: 'other', detail: '5,956,713千円 50事業' },
          { label: '都支出金', value: 'metropolitan', detail: '1,293,845千円 35事業' },
          { label: '国庫支出金', value: 'national', detail: '1,129,704千円 22事業' },
          { label: '国民健康保険料', value: 'nhi-premiums', detail: '5,095千円 1事業' },
        ],
      },
      private: false,
    })
  })

  it('sums the programs of each pillar of the basic plan', () => {
    expect(ask('total', { by: 'pillar' })).toEqual({
      outcome: 'answered',
      card: {
        title: '分野ごとの事業の予算額（令和2年度）',
        lead: [
          ['135事業、予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
        ],
        facts: [
          {
            label: '金額の大きい順（4件）',
            lines: [
              ['1. ', { strong: 'はぐくむまち' }],
              '　11,039,044千円  64事業  46.8%',
              ['2. ', { strong: 'かがやくまち' }],
              '　10,028,702千円  38事業  42.5%',
              ['3. ', { strong: 'にぎわうまち' }],
              '　1,773,602千円  15事業  7.5%',
              ['4. ', { strong: '実現をめざして' }],
              '　743,308千円  18事業  3.2%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('所管課ごと', 'total', { by: 'department', year: 2020, private: true }),
        button('款・会計ごと', 'total', { by: 'title', year: 2020, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2020, private: true }),
        button('財源ごと', 'total', { by: 'source', year: 2020, private: true }),
        button('政策ごと', 'total', { by: 'policy', year: 2020, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'pillar', year: 2020, private: true } },
        option: 'name',
        choices: [
          { label: 'はぐくむまち', value: 'nurturing-town', detail: '11,039,044千円 64事業' },
          { label: 'かがやくまち', value: 'thriving-town', detail: '10,028,702千円 38事業' },
          { label: 'にぎわうまち', value: 'lively-town', detail: '1,773,602千円 15事業' },
          { label: '実現をめざして', value: 'making-it-happen', detail: '743,308千円 18事業' },
        ],
      },
      private: false,
    })
  })

  it('sums the programs of each policy, and keeps apart those for which none is printed', () => {
    expect(ask('total', { by: 'policy' })).toEqual({
      outcome: 'answered',
      card: {
        title: '政策ごとの事業の予算額（令和2年度）',
        lead: [
          ['135事業、予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
        ],
        facts: [
          {
            label: '金額の大きい順（7件）',
            lines: [
              ['1. ', { strong: '都心の活力と安全・安心・快適な暮らしを支えるまちをつくる' }],
              '　8,988,674千円  30事業  38.1%',
              ['2. ', { strong: '明日の港区を支える子どもたちを育む' }],
              '　7,505,583千円  38事業  31.8%',
              ['3. ', { strong: '生涯を通じた心ゆたかで健康な都心居住を支援する' }],
              '　3,533,461千円  26事業  15.0%',
              ['4. ', { strong: '港区からブランド性ある産業・文化を発信する' }],
              '　1,547,593千円  11事業  6.6%',
              ['5. ', { strong: '環境にやさしい都心をみなで考えつくる' }],
              '　1,040,028千円  8事業  4.4%',
              ['6. ', { strong: '政策の記載なし' }],
              '　743,308千円  18事業  3.2%',
              ['7. ', { strong: '地域の課題を自ら解決できるコミュニティをつくる' }],
              '　226,009千円  4事業  1.0%',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('所管課ごと', 'total', { by: 'department', year: 2020, private: true }),
        button('款・会計ごと', 'total', { by: 'title', year: 2020, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2020, private: true }),
        button('財源ごと', 'total', { by: 'source', year: 2020, private: true }),
        button('分野ごと', 'total', { by: 'pillar', year: 2020, private: true }),
      ],
      menu: {
        placeholder: '詳しく見るものを選んでください',
        request: { command: 'total', options: { by: 'policy', year: 2020, private: true } },
        option: 'name',
        choices: [
          {
            label: '都心の活力と安全・安心・快適な暮らしを支えるまちをつくる',
            value: 'safe-and-comfortable-city',
            detail: '8,988,674千円 30事業',
          },
          { label: '明日の港区を支える子どもたちを育む', value: 'children', detail: '7,505,583千円 38事業' },
          {
            label: '生涯を通じた心ゆたかで健康な都心居住を支援する',
            value: 'healthy-living',
            detail: '3,533,461千円 26事業',
          },
          {
            label: '港区からブランド性ある産業・文化を発信する',
            value: 'industry-and-culture',
            detail: '1,547,593千円 11事業',
          },
          {
            label: '環境にやさしい都心をみなで考えつくる',
            value: 'green-city',
            detail: '1,040,028千円 8事業',
          },
          { label: '政策の記載なし', value: 'not-printed', detail: '743,308千円 18事業' },
          {
            label: '地域の課題を自ら解決できるコミュニティをつくる',
            value: 'communities',
            detail: '226,009千円 4事業',
          },
        ],
      },
      private: false,
    })
  })

  it('says the same in English', () => {
    expect(ask('total', { by: 'source' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Budgeted programs by: funding sources, fiscal 2020 (Reiwa 2)',
        lead: [
          ['135 programs, budgeted in all ', { strong: '¥23,584,656 thousand (about ¥23.58 billion)' }],
          'Amounts of the 135 programs in "令和2年度 新規・臨時・レベルアップ事業" (stage: budgeted), not the whole budget.',
          'These 135 programs and the 130 programs of the basic plan (計画事業) are different sets: they must not be added or compared.',
          '68 programs with two or more sources count once in each; their amounts are split and do not overlap.',
        ],
        facts: [
          {
            label: 'Largest first (5)',
            lines: [
              ['1. ', { strong: 'General revenue' }],
              '　¥15,199,299 thousand  120 programs  64.4%',
              ['2. ', { strong: 'Other sources' }],
              '　¥5,956,713 thousand  50 programs  25.3%',
              ['3. ', { strong: 'Tokyo Metropolitan grants' }],
              '　¥1,293,845 thousand  35 programs  5.5%',
              ['4. ', { strong: 'National treasury grants' }],
              '　¥1,129,704 thousand  22 programs  4.8%',
              ['5. ', { strong: 'National Health Insurance premiums' }],
              '　¥5,095 thousand  1 program  <0.1%',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          versionNote('en'),
        ],
      },
      actions: [
        button('By: departments', 'total', { by: 'department', year: 2020, private: true }),
        button('By: budget titles', 'total', { by: 'title', year: 2020, private: true }),
        button('By: categories', 'total', { by: 'category', year: 2020, private: true }),
        button('By: pillars', 'total', { by: 'pillar', year: 2020, private: true }),
        button('By: policies', 'total', { by: 'policy', year: 2020, private: true }),
      ],
      menu: {
        placeholder: 'Choose one to see more',
        request: { command: 'total', options: { by: 'source', year: 2020, private: true } },
        option: 'name',
        choices: [
          { label: 'General revenue', value: 'general', detail: '¥15,199,299 thousand 120 programs' },
          { label: 'Other sources', value: 'other', detail: '¥5,956,713 thousand 50 programs' },
          {
            label: 'Tokyo Metropolitan grants',
            value: 'metropolitan',
            detail: '¥1,293,845 thousand 35 programs',
          },
          { label: 'National treasury grants', value: 'national', detail: '¥1,129,704 thousand 22 programs' },
          {
            label: 'National Health Insurance premiums',
            value: 'nhi-premiums',
            detail: '¥5,095 thousand 1 program',
          },
        ],
      },
      private: false,
    })
  })
})

describe('/total with one group of programs', () => {
  it('is a department with its sum, share and programs', () => {
    expect(ask('total', { name: '保育課' })).toEqual({
      outcome: 'answered',
      card: {
        title: '所管課: 保育課（令和3年度）',
        lead: [
          ['3事業、予算額の合計 ', { strong: '7,843,609千円（約78億4,361万円）' }],
          '一覧の32事業の合計 13,573,990千円（135億7,399万円）の57.8%です。',
          'うちレベルアップ分の合計 14,588千円（約1,459万円）',
          '要求額の合計 7,913,006千円（約79億1,301万円）（段階: 要求。予算額とは足せません）',
          '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」に載った32事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この32事業と、基本計画の計画事業は別の集まりです。足したり比べたりできません。',
        ],
        facts: [
          {
            label: '金額の大きい順（3件）',
            lines: [
              ['1. ', { strong: '延長保育料の無料化' }],
              '　7,699,902千円  レベルアップ',
              ['2. ', { strong: '私立認可保育所等保育サービス推進事業' }],
              '　135,005千円  レベルアップ',
              ['3. ', { strong: '保育所入所事務' }],
              '　8,702千円  レベルアップ',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('この課の事業（/所管）', 'department', { department: 'childcare', year: 2021, private: true }),
        button('令和2年度', 'total', { by: 'department', name: 'childcare', year: 2020, private: true }),
        button('所管課ごと', 'total', { by: 'department', year: 2021, private: true }),
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
          {
            label: '私立認可保育所等保育サービス推進事業',
            value: 'private-nursery-service-promotion',
            detail: '令和3年度予算 135,005千円',
          },
          {
            label: '保育所入所事務',
            value: 'nursery-admission-administration',
            detail: '令和3年度予算 8,702千円',
          },
        ],
      },
      private: false,
    })
  })

  it('counts a shared program in full in a department, and says so', () => {
    expect(ask('total', { by: 'department', name: '芝まちづくり課', year: 2020 })).toEqual({
      outcome: 'answered',
      card: {
        title: '所管課: 芝まちづくり課（令和2年度）',
        lead: [
          ['3事業、予算額の合計 ', { strong: '370,546千円（約3億7,055万円）' }],
          '一覧の135事業の合計 23,584,656千円（約235億8,466万円）の1.6%です。',
          '複数の課が担当する事業はそれぞれに数えています（ここでは2事業、全額）。',
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
        ],
        facts: [
          {
            label: '金額の大きい順（3件）',
            lines: [
              ['1. ', { strong: '公園整備' }],
              '　299,951千円  臨時・継続',
              ['2. ', { strong: '児童遊園整備' }],
              '　40,235千円  臨時・継続',
              ['3. ', { strong: '快適な児童遊園トイレの整備' }],
              '　30,360千円  臨時・継続',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('この課の事業（/所管）', 'department', {
          department: 'shiba-town-planning',
          year: 2020,
          private: true,
        }),
        button('所管課ごと', 'total', { by: 'department', year: 2020, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          { label: '公園整備', value: 'park-improvement', detail: '令和2年度予算 299,951千円' },
          {
            label: '児童遊園整備',
            value: 'childrens-playground-improvement',
            detail: '令和2年度予算 40,235千円',
          },
          {
            label: '快適な児童遊園トイレの整備',
            value: 'comfortable-playground-toilets',
            detail: '令和2年度予算 30,360千円',
          },
        ],
      },
      private: false,
    })
  })

  it('is a title', () => {
    expect(ask('total', { name: '土木費', page: 3 })).toEqual({
      outcome: 'answered',
      card: {
        title: '款・会計: 土木費（令和2年度）',
        lead: [
          ['21事業、予算額の合計 ', { strong: '3,332,448千円（約33億3,245万円）' }],
          '一覧の135事業の合計 23,584,656千円（約235億8,466万円）の14.1%です。',
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
        ],
        facts: [
          {
            label: '金額の大きい順（21件中 21〜21件目）',
            lines: [['21. ', { strong: '駐車施設集約化推進' }], '　328千円  臨時・継続'],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('◀ 前', 'total', { by: 'title', name: 'public-works', year: 2020, page: 2, private: true }),
        button('款・会計ごと', 'total', { by: 'title', year: 2020, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '駐車施設集約化推進',
            value: 'parking-facility-consolidation',
            detail: '令和2年度予算 328千円',
          },
        ],
      },
      private: false,
    })
  })

  it('is a funding source with what it gives to each program', () => {
    expect(ask('total', { by: 'source', name: '国民健康保険料' })).toEqual({
      outcome: 'answered',
      card: {
        title: '財源: 国民健康保険料（令和2年度）',
        lead: [
          ['1事業、この財源の額の合計 ', { strong: '5,095千円（約510万円）' }],
          '一覧の135事業の合計 23,584,656千円（約235億8,466万円）の<0.1%です。',
          '「令和2年度 新規・臨時・レベルアップ事業」に載った135事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この135事業と、基本計画の130の計画事業は別の集まりです。足したり比べたりできません。',
        ],
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
      actions: [
        button('この財源の行き先（/財源）', 'funding', { source: 'nhi-premiums', year: 2020, private: true }),
        button('財源ごと', 'total', { by: 'source', year: 2020, private: true }),
      ],
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

  it('is a category, with a program whose budget is 0', () => {
    expect(ask('total', { name: '新規' })).toEqual({
      outcome: 'answered',
      card: {
        title: '区分: 新規（令和3年度）',
        lead: [
          ['10事業、予算額の合計 ', { strong: '107,029千円（約1億703万円）' }],
          '一覧の32事業の合計 13,573,990千円（135億7,399万円）の0.8%です。',
          '要求額の合計 169,004千円（約1億6,900万円）（段階: 要求。予算額とは足せません）',
          'うち1事業は、一覧にありますが予算額は0千円です。',
          '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」に載った32事業の額で（段階: 予算）、区の予算全体ではありません。',
          'この32事業と、基本計画の計画事業は別の集まりです。足したり比べたりできません。',
        ],
        facts: [
          {
            label: '金額の大きい順（10件）',
            lines: [
              ['1. ', { strong: '家庭養育の推進' }],
              '　52,878千円  児童相談所設置準備担当',
              ['2. ', { strong: '電子書籍サービス資料整備' }],
              '　27,638千円  図書文化財課',
              ['3. ', { strong: '介護ロボット等導入支援事業' }],
              '　7,000千円  介護保険課',
              ['4. ', { strong: '新たな障害者就労の創出' }],
              '　5,700千円  障害者福祉課',
              ['5. ', { strong: '障害者情報バリアフリー推進事業' }],
              '　4,647千円  障害者福祉課',
              ['6. ', { strong: '医療安全支援センターの設置' }],
              '　4,472千円  生活衛生課',
              ['7. ', { strong: '環境美化啓発' }],
              '　2,076千円  環境課',
              ['8. ', { strong: 'オンラインを活用した介護予防支援事業' }],
              '　1,958千円  高齢者支援課',
              ['9. ', { strong: '認知症サポート店認定事業' }],
              '　660千円  高齢者支援課',
              ['10. ', { strong: 'リサイクルチャレンジ事業' }],
              '　0千円  みなとリサイクル清掃事務所',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('この区分の事業（/検索）', 'search', { category: 'new', year: 2021, private: true }),
        button('令和2年度', 'total', { by: 'category', name: 'new', year: 2020, private: true }),
        button('区分ごと', 'total', { by: 'category', year: 2021, private: true }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: '家庭養育の推進',
            value: 'family-based-care-promotion',
            detail: '令和3年度予算 52,878千円',
          },
          {
            label: '電子書籍サービス資料整備',
            value: 'ebook-lending-service',
            detail: '令和3年度予算 27,638千円',
          },
          {
            label: '介護ロボット等導入支援事業',
            value: 'care-robot-introduction',
            detail: '令和3年度予算 7,000千円',
          },
          {
            label: '新たな障害者就労の創出',
            value: 'new-disability-employment-creation',
            detail: '令和3年度予算 5,700千円',
          },
          {
            label: '障害者情報バリアフリー推進事業',
            value: 'disability-information-accessibility',
            detail: '令和3年度予算 4,647千円',
          },
          {
            label: '医療安全支援センターの設置',
            value: 'medical-safety-support-center',
            detail: '令和3年度予算 4,472千円',
          },
          {
            label: '環境美化啓発',
            value: 'environmental-beautification-awareness',
            detail: '令和3年度予算 2,076千円',
          },
          {
            label: 'オンラインを活用した介護予防支援事業',
            value: 'online-care-prevention',
            detail: '令和3年度予算 1,958千円',
          },
          {
            label: '認知症サポート店認定事業',
            value: 'dementia-support-shop-certification',
            detail: '令和3年度予算 660千円',
          },
          { label: 'リサイクルチャレンジ事業', value: 'recycling-challenge', detail: '令和3年度予算 0千円' },
        ],
      },
      private: false,
    })
  })

  it('is a funding source in English', () => {
    expect(
      ask('total', { by: 'source', name: 'National treasury grants', page: 3 }, { locale: 'en' }),
    ).toEqual({
      outcome: 'answered',
      card: {
        title: 'Funding sources: National treasury grants (国庫支出金), fiscal 2020 (Reiwa 2)',
        lead: [
          ['22 programs, from this source in all ', { strong: '¥1,129,704 thousand (about ¥1.13 billion)' }],
          "That is 4.8% of the list's 135 programs: ¥23,584,656 thousand (about ¥23.58 billion).",
          'Amounts of the 135 programs in "令和2年度 新規・臨時・レベルアップ事業" (stage: budgeted), not the whole budget.',
          'These 135 programs and the 130 programs of the basic plan (計画事業) are different sets: they must not be added or compared.',
        ],
        facts: [
          {
            label: 'Largest first (21–22 of 22)',
            lines: [
              ['21. ', { strong: 'Preparing the Child and Family Comprehensive Support Center' }],
              '　¥117 thousand  0.1% of the program',
              ['22. ', { strong: 'Training support for disability service providers' }],
              '　¥13 thousand  1.0% of the program',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          versionNote('en'),
        ],
      },
      actions: [
        button('◀ Back', 'total', { by: 'source', name: 'national', year: 2020, page: 2, private: true }),
        button('Where it goes (/funding)', 'funding', { source: 'national', year: 2020, private: true }),
        button('By: funding sources', 'total', { by: 'source', year: 2020, private: true }),
      ],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'funding', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Preparing the Child and Family Comprehensive Support Center',
            value: 'child-family-center-preparation',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥216,999 thousand',
          },
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

  it('is a bureau in English', () => {
    expect(ask('total', { by: 'bureau', name: 'all-branches' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Bureaus: the five Regional City Offices (各地区総合支所), fiscal 2021 (Reiwa 3)',
        lead: [
          ['1 program, budgeted in all ', { strong: '¥123,851 thousand (about ¥123.9 million)' }],
          "That is 0.9% of the list's 32 programs: ¥13,573,990 thousand (about ¥13.57 billion).",
          'Of it what is expanded: ¥99,250 thousand (about ¥99.3 million).',
          'Requested in all ¥124,092 thousand (about ¥124.1 million) (stage: requested; not to be added to the budget).',
          'Amounts of the 32 programs in "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (stage: budgeted), not the whole budget.',
          'These 32 programs and the programs of the basic plan (計画事業) are different sets: they must not be added or compared.',
        ],
        facts: [
          {
            label: 'Largest first (1)',
            lines: [
              ['1. ', { strong: 'Support for neighbourhood associations in each district' }],
              '　¥123,851 thousand  Expanded',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted): 32 new and expanded programs of fiscal 2021 (temporary and regular programs are not in it)',
          versionNote('en'),
        ],
      },
      actions: [button('By: bureaus', 'total', { by: 'bureau', year: 2021, private: true })],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'program', options: { year: 2021, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Support for neighbourhood associations in each district',
            value: 'district-neighborhood-group-support',
            detail: 'fiscal 2021 (Reiwa 3) budget ¥123,851 thousand',
          },
        ],
      },
      private: false,
    })
  })
})

describe('/total where there is no such sum', () => {
  it('says which years print the grouping', () => {
    expect(ask('total', { by: 'source', year: 2021 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '資料にない年度です',
        lead: [
          '令和3年度の事業の一覧には「財源」の記載がありません。',
          '「財源」があるのは 令和2年度 です。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('令和2年度を見る', 'total', { by: 'source', year: 2020 }),
        button('所管課ごと', 'total', { by: 'department', year: 2021 }),
        button('部ごと', 'total', { by: 'bureau', year: 2021 }),
        button('区分ごと', 'total', { by: 'category', year: 2021 }),
      ],
      private: true,
    })
  })

  it('says so in English', () => {
    expect(ask('total', { by: 'bureau', year: 2020 }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not in the data',
        lead: [
          'The list of programs of fiscal 2020 (Reiwa 2) does not give "Bureaus".',
          '"Bureaus" is there for fiscal 2021 (Reiwa 3).',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('Show fiscal 2021 (Reiwa 3)', 'total', { by: 'bureau', year: 2021 }),
        button('By: departments', 'total', { by: 'department', year: 2020 }),
        button('By: budget titles', 'total', { by: 'title', year: 2020 }),
        button('By: categories', 'total', { by: 'category', year: 2020 }),
        button('By: funding sources', 'total', { by: 'source', year: 2020 }),
        button('By: pillars', 'total', { by: 'pillar', year: 2020 }),
        button('By: policies', 'total', { by: 'policy', year: 2020 }),
      ],
      private: true,
    })
  })

  it('says which years have the group', () => {
    expect(ask('total', { name: '民生費', year: 2021 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '資料にない年度です',
        lead: [
          '令和3年度の事業の一覧には「民生費」の記載がありません。',
          '「民生費」があるのは 令和2年度 です。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('令和2年度を見る', 'total', { by: 'title', name: 'welfare', year: 2020 }),
        button('所管課ごと', 'total', { by: 'department', year: 2021 }),
        button('部ごと', 'total', { by: 'bureau', year: 2021 }),
        button('区分ごと', 'total', { by: 'category', year: 2021 }),
      ],
      private: true,
    })
  })

  it('says that the list has no such group', () => {
    expect(ask('total', { by: 'pillar', name: '宇宙' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: ['「宇宙」という分野は、事業の一覧にありません。下のボタンから選べます。'],
        sources: [versionNote()],
      },
      actions: [
        button('分野ごと', 'total', { by: 'pillar' }),
        button('所管課ごと', 'total', { by: 'department' }),
        button('部ごと', 'total', { by: 'bureau' }),
        button('款・会計ごと', 'total', { by: 'title' }),
        button('区分ごと', 'total', { by: 'category' }),
        button('財源ごと', 'total', { by: 'source' }),
        button('政策ごと', 'total', { by: 'policy' }),
      ],
      private: true,
    })
  })

  it('does not add stages', () => {
    expect(ask('total', { name: '要求と予算の合計' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '足し合わせられない額です',
        lead: [
          '要求額と予算額は、同じ事業の2つの段階の額です。足すと同じお金を二重に数えます。',
          '予算額だけの合計は下のボタンで見られます。1つの事業の要求額と予算額は /予算額 で並べて見られます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('令和3年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2021 }),
        button('令和2年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2020 }),
      ],
      private: true,
    })
  })

  it('does not add years', () => {
    expect(ask('total', { name: '令和2年度と令和3年度の合計' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '足し合わせられない額です',
        lead: [
          '年度によって一覧に載る事業の範囲が違うので、足しても2年分の予算にはなりません。',
          '令和3年度: 32事業（令和3年度当初予算 新規事業及びレベルアップ事業一覧）',
          '令和2年度: 135事業（令和2年度 新規・臨時・レベルアップ事業）',
          '下のボタンで、それぞれを別に見られます。',
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        button('令和3年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2021 }),
        button('令和2年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2020 }),
      ],
      private: true,
    })
  })

  it('does not add the basic plan to the list', () => {
    expect(ask('total', { name: '計画事業と事業の一覧の合計' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '足し合わせられない額です',
        lead: [
          '計画事業の合計は、事業の一覧とも会計や取組とも別の集まりです。同じ事業を含むことがあるので、足せません。',
          '下のボタンで、それぞれを別に見られます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('計画事業', 'total', { by: 'plan' }),
        button('令和3年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2021 }),
        button('令和2年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2020 }),
      ],
      private: true,
    })
  })

  it('does not add focus areas to programs', () => {
    expect(ask('total', { name: '取組と事業の合計' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '足し合わせられない額です',
        lead: [
          '取組の額は事業の額や会計と重なり、再掲（2つの取組に載る額）もあるので、足せません。',
          '下のボタンで、それぞれを別に見られます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('取組', 'total', { by: 'focus' }),
        button('令和3年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2021 }),
        button('令和2年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2020 }),
      ],
      private: true,
    })
  })

  it('does not add the list to an account', () => {
    expect(ask('total', { name: '事業の一覧と一般会計の合計' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '足し合わせられない額です',
        lead: [
          '一覧の事業の額は、会計の額の中にすでに含まれています。足すと同じお金を二重に数えます。',
          '下のボタンで、それぞれを別に見られます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('会計', 'total', { by: 'accounts' }),
        button('令和3年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2021 }),
        button('令和2年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2020 }),
      ],
      private: true,
    })
  })

  it('does not take an account for a title', () => {
    expect(ask('total', { by: 'title', name: '一般会計' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '足し合わせられない額です',
        lead: [
          '「一般会計」は予算全体の数字で、事業の一覧の款・会計ではありません。',
          '一覧の事業の額は、会計の額の中にすでに含まれています。足すと同じお金を二重に数えます。',
          '下のボタンで、それぞれを別に見られます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('会計', 'total', { by: 'accounts' }),
        button('令和3年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2021 }),
        button('令和2年度の事業の合計（区分ごと）', 'total', { by: 'category', year: 2020 }),
      ],
      private: true,
    })
  })

  it('refuses in English as well', () => {
    expect(ask('total', { name: 'requested and budgeted amounts' }, { locale: 'en' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: 'These amounts cannot be added',
        lead: [
          'Requested and budgeted amounts are two stages of the same programs: adding them counts the same money twice.',
          'The buttons sum budgeted amounts alone. /amount shows what was requested and budgeted for one program side by side.',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('Programs of fiscal 2021 (Reiwa 3) (categories)', 'total', { by: 'category', year: 2021 }),
        button('Programs of fiscal 2020 (Reiwa 2) (categories)', 'total', { by: 'category', year: 2020 }),
      ],
      private: true,
    })
  })
})

describe('the words of a sum', () => {
  it.each([
    ['title', 'account-nhi', '款・会計: 国民健康保険事業会計（令和2年度）'],
    [
      'policy',
      '環境にやさしい都心をみなで考えつくる',
      '政策: 環境にやさしい都心をみなで考えつくる（令和2年度）',
    ],
  ])('by %s, %s means the programs and not the figure of the same name', (by, name, title) => {
    expect(ask('total', { by, name }).card.title).toBe(title)
  })

  it('says that there is no list at all of another year', () => {
    expect(ask('total', { by: 'department', year: 2019 }).card.lead).toEqual([
      '令和元年度の事業の一覧は資料にありません。',
      '「所管課」があるのは 令和3年度・令和2年度 です。',
    ])
  })

  it.each([
    ['保育課の合計', '保育課'],
    ['令和2年度の総務費', '総務費'],
    ['こっこししゅつきん', '国庫支出金'],
    ['hoikuka', '保育課'],
  ])('%s is read as a name', (text, name) => {
    expect(ask('total', { name: text }).card.title).toContain(`: ${name}（`)
  })

  it.each(['国', '国費'])('%s means a funding source where sources are asked for', (name) => {
    expect(ask('total', { by: 'source', name }).card.title).toBe('財源: 国庫支出金（令和2年度）')
  })

  it.each([
    ['款', 'title'],
    ['課', 'department'],
    ['財源別', 'source'],
  ])('%s means a grouping', (by, grouping) => {
    expect(ask('total', { by }).card).toEqual(ask('total', { by: grouping }).card)
  })

  it.each(['一般会計', '介護保険', '観光需要の回復', '計画事業', '財政調整基金'])(
    '%s means the whole budget',
    (name) => {
      expect(ask('total', { name }).card.title).not.toMatch(/^(所管課|部|款・会計|区分|財源|分野|政策): /)
      expect(ask('total', { name }).outcome).toBe('answered')
    },
  )

  it('suggests groups after totals while typing, and answers what is suggested', () => {
    expect(complete('total', 'name', '保育')).toContainEqual({ name: '保育課', value: '保育課' })
    expect(complete('total', 'name', '民生', 'en').at(-1)).toEqual({ name: 'Welfare', value: '民生費' })
    expect(ask('total', { name: '保育課' }).card.title).toBe('所管課: 保育課（令和3年度）')
  })

  it.each([
    ['要求額と予算額を足す', 'stages'],
    ['2020 and 2021', 'years'],
    ['計画事業と一般会計', 'plan'],
    ['再掲と事業', 'focus'],
    ['programs and accounts', 'accounts'],
    ['国民健康保険事業会計と一般会計', undefined],
    ['防災課と保育課', undefined],
    ['要求', undefined],
    ['', undefined],
  ])('%s is read as a mixed sum: %s', (text, mixed) => {
    expect(readMixedSum(text)).toBe(mixed)
  })
})
