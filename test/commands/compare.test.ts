import { describe, expect, it } from 'vitest'
import { ask, realDesk, versionNote } from '../support/desk.ts'

describe('/compare 比較', () => {
  it('puts two programs side by side in the newest year that both have', () => {
    expect(ask('compare', { program: 'にぎわい商店街', with: 'シティプロモーション推進' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'にぎわい商店街事業とシティプロモーション推進事業の比較',
        lead: [
          [{ strong: 'A' }, '  ', 'にぎわい商店街事業（令和3年度）'],
          [{ strong: 'B' }, '  ', 'シティプロモーション推進事業（令和3年度）'],
        ],
        facts: [
          {
            label: '予算額',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '192,288千円' }, '（約1億9,229万円） 令和3年度の予算額'],
              [{ strong: 'B' }, '  ', { strong: '50,535千円' }, '（約5,054万円） 令和3年度の予算額'],
            ],
          },
          {
            label: '差（A − B）と倍率',
            lines: [[{ strong: '+141,753千円（約1億4,175万円）' }], 'AはBの約3.8倍'],
          },
          { label: '2つの予算額の合計', lines: [[{ strong: '242,823千円（約2億4,282万円）' }]] },
          {
            label: '要求額と、予算までの差',
            lines: [
              [{ strong: 'A' }, '  ', '要求 192,288千円（約1億9,229万円） → 予算まで 同額'],
              [
                { strong: 'B' },
                '  ',
                '要求 58,216千円（約5,822万円） → 予算まで −7,681千円（約−768万円） −13.2%',
              ],
            ],
          },
          {
            label: 'うちレベルアップ分',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '13,000千円' }, '（予算額のうち）'],
              [{ strong: 'B' }, '  ', { strong: '38,155千円' }, '（予算額のうち）'],
            ],
          },
          { label: '財源内訳', lines: ['どちらも、資料に財源の記載はありません。'] },
          {
            label: '所管',
            lines: [
              [{ strong: 'A' }, '  ', '産業・地域振興支援部 産業振興課'],
              [{ strong: 'B' }, '  ', '産業・地域振興支援部 観光政策担当'],
            ],
          },
          {
            label: '区分',
            lines: [
              [{ strong: 'A' }, '  ', 'レベルアップ'],
              [{ strong: 'B' }, '  ', 'レベルアップ'],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 1 No.4・テキスト12行目',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 1 No.2・テキスト10行目',
          versionNote(),
        ],
      },
      actions: [
        {
          label: 'にぎわい商店街事業',
          request: {
            command: 'program',
            options: { program: 'lively-shopping-street-project', year: 2021, private: true },
          },
        },
        {
          label: 'シティプロモーション推進事業',
          request: { command: 'program', options: { program: 'city-promotion', year: 2021, private: true } },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: { program: 'city-promotion', with: 'lively-shopping-street-project', private: true },
          },
        },
        {
          label: 'どちらも令和2年度',
          request: {
            command: 'compare',
            options: {
              program: 'lively-shopping-street-project',
              with: 'city-promotion',
              year: 2020,
              private: true,
            },
          },
        },
        {
          label: 'にぎわい商店街事業を年度で比べる',
          request: {
            command: 'compare',
            options: { program: 'lively-shopping-street-project', private: true },
          },
        },
        {
          label: 'シティプロモーション推進事業を年度で比べる',
          request: { command: 'compare', options: { program: 'city-promotion', private: true } },
        },
      ],
      private: false,
    })
  })

  it('says the same in English', () => {
    expect(
      ask('compare', { program: 'にぎわい商店街', with: 'シティプロモーション推進' }, { locale: 'en' }),
    ).toEqual({
      outcome: 'answered',
      card: {
        title: 'Lively shopping streets project and City promotion project compared',
        lead: [
          [
            { strong: 'A' },
            '  ',
            'Lively shopping streets project (にぎわい商店街事業), fiscal 2021 (Reiwa 3)',
          ],
          [
            { strong: 'B' },
            '  ',
            'City promotion project (シティプロモーション推進事業), fiscal 2021 (Reiwa 3)',
          ],
        ],
        facts: [
          {
            label: 'Budgeted',
            lines: [
              [
                { strong: 'A' },
                '  ',
                { strong: '¥192,288 thousand' },
                ' (about ¥192.3 million), budgeted, fiscal 2021 (Reiwa 3)',
              ],
              [
                { strong: 'B' },
                '  ',
                { strong: '¥50,535 thousand' },
                ' (about ¥50.5 million), budgeted, fiscal 2021 (Reiwa 3)',
              ],
            ],
          },
          {
            label: 'Difference (A − B) and ratio',
            lines: [[{ strong: '+¥141,753 thousand (about ¥141.8 million)' }], 'A is about 3.8 times B'],
          },
          {
            label: 'Budgeted for the two together',
            lines: [[{ strong: '¥242,823 thousand (about ¥242.8 million)' }]],
          },
          {
            label: 'Requested, and from request to budget',
            lines: [
              [
                { strong: 'A' },
                '  ',
                'requested ¥192,288 thousand (about ¥192.3 million) → to the budget no difference',
              ],
              [
                { strong: 'B' },
                '  ',
                'requested ¥58,216 thousand (about ¥58.2 million) → to the budget −¥7,681 thousand (about −¥7.7 million) −13.2%',
              ],
            ],
          },
          {
            label: 'Of it the expansion',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '¥13,000 thousand' }, ' (of what is budgeted)'],
              [{ strong: 'B' }, '  ', { strong: '¥38,155 thousand' }, ' (of what is budgeted)'],
            ],
          },
          { label: 'Funding', lines: ['The documents give the funding of neither.'] },
          {
            label: 'Department',
            lines: [
              [
                { strong: 'A' },
                '  ',
                'Industry and Community Promotion Support Department (産業・地域振興支援部), Industry Promotion Section (産業振興課)',
              ],
              [
                { strong: 'B' },
                '  ',
                'Industry and Community Promotion Support Department (産業・地域振興支援部), Tourism Policy Officer (観光政策担当)',
              ],
            ],
          },
          {
            label: 'Category',
            lines: [
              [{ strong: 'A' }, '  ', 'Expanded'],
              [{ strong: 'B' }, '  ', 'Expanded'],
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted), 1, program no. 4, text line 12',
          'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted), 1, program no. 2, text line 10',
          versionNote('en'),
        ],
      },
      actions: [
        {
          label: 'Lively shopping streets project',
          request: {
            command: 'program',
            options: { program: 'lively-shopping-street-project', year: 2021, private: true },
          },
        },
        {
          label: 'City promotion project',
          request: { command: 'program', options: { program: 'city-promotion', year: 2021, private: true } },
        },
        {
          label: 'The other way (B − A)',
          request: {
            command: 'compare',
            options: { program: 'city-promotion', with: 'lively-shopping-street-project', private: true },
          },
        },
        {
          label: 'Both in fiscal 2020 (Reiwa 2)',
          request: {
            command: 'compare',
            options: {
              program: 'lively-shopping-street-project',
              with: 'city-promotion',
              year: 2020,
              private: true,
            },
          },
        },
        {
          label: 'Compare the years of Lively shopping streets project',
          request: {
            command: 'compare',
            options: { program: 'lively-shopping-street-project', private: true },
          },
        },
        {
          label: 'Compare the years of City promotion project',
          request: { command: 'compare', options: { program: 'city-promotion', private: true } },
        },
      ],
      private: false,
    })
  })

  it('compares one program in its two newest years, with the different documents named', () => {
    expect(ask('compare', { program: 'みなとタバコルール' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなとタバコルール推進（令和3年度と令和2年度の比較）',
        lead: [
          [{ strong: 'A' }, '  ', 'みなとタバコルール推進（令和3年度）'],
          [{ strong: 'B' }, '  ', 'みなとタバコルール推進（令和2年度）'],
        ],
        facts: [
          {
            label: '予算額',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '570,272千円' }, '（約5億7,027万円） 令和3年度の予算額'],
              [{ strong: 'B' }, '  ', { strong: '499,428千円' }, '（約4億9,943万円） 令和2年度の予算額'],
            ],
          },
          {
            label: '差（A − B）と倍率',
            lines: [[{ strong: '+70,844千円（約7,084万円）' }], 'AはBの約1.1倍'],
          },
          {
            label: '要求額と、予算までの差',
            lines: [
              [
                { strong: 'A' },
                '  ',
                '要求 633,424千円（約6億3,342万円） → 予算まで −63,152千円（約−6,315万円） −10.0%',
              ],
              [
                { strong: 'B' },
                '  ',
                '要求 508,758千円（約5億876万円） → 予算まで −9,330千円（−933万円） −1.8%',
              ],
            ],
          },
          {
            label: 'うちレベルアップ分',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '125,935千円' }, '（予算額のうち）'],
              [{ strong: 'B' }, '  ', '資料に記載なし'],
            ],
          },
          { label: '財源内訳（A）', lines: ['この資料に財源の記載はありません。'] },
          {
            label: '財源内訳（B）',
            lines: [
              ['🟧 一般財源 ', { strong: '90.9%' }, '  453,931千円'],
              ['🟩 都支出金 ', { strong: '8.9%' }, '  44,464千円'],
              ['🟨 その他財源 ', { strong: '0.2%' }, '  1,033千円'],
              {
                bar: [
                  { mark: '🟧', percent: 90.89017836404847 },
                  { mark: '🟩', percent: 8.902985014856997 },
                  { mark: '🟨', percent: 0.20683662109453213 },
                ],
              },
              '合計 499,428千円（予算額と一致）',
            ],
          },
          {
            label: '所管',
            lines: [
              [{ strong: 'A' }, '  ', '環境リサイクル支援部 環境課'],
              [{ strong: 'B' }, '  ', '環境リサイクル支援部 環境課'],
            ],
          },
          {
            label: '款・会計',
            lines: [
              [{ strong: 'A' }, '  ', '資料に記載なし'],
              [{ strong: 'B' }, '  ', '環境清掃費（一般会計）'],
            ],
          },
          {
            label: '区分',
            lines: [
              [{ strong: 'A' }, '  ', 'レベルアップ'],
              [{ strong: 'B' }, '  ', 'レベルアップ'],
            ],
          },
          {
            label: '比べるときの注意',
            lines: [
              'もとの資料の範囲が違います。',
              [
                { strong: 'A' },
                '  ',
                '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」: 令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
              ],
              [
                { strong: 'B' },
                '  ',
                '「令和2年度 新規・臨時・レベルアップ事業」: 新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
              ],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.21・テキスト30行目',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(2) No.34・テキスト103行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 3(2) No.48・テキスト208行目',
          versionNote(),
        ],
      },
      actions: [
        {
          label: '令和3年度を見る',
          request: {
            command: 'program',
            options: { program: 'minato-tobacco-rules', year: 2021, private: true },
          },
        },
        {
          label: '令和2年度を見る',
          request: {
            command: 'program',
            options: { program: 'minato-tobacco-rules', year: 2020, private: true },
          },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: { program: 'minato-tobacco-rules', year: 2020, with_year: 2021, private: true },
          },
        },
      ],
      private: false,
    })
  })

  it('names both stages and tells no difference where one side was only requested', () => {
    expect(
      ask('compare', { program: '障害福祉サービス職員宿舎借り上げ支援事業', with: 'みなと科学館' }),
    ).toEqual({
      outcome: 'answered',
      card: {
        title: '障害福祉サービス職員宿舎借り上げ支援事業とみなと科学館管理運営の比較',
        lead: [
          [{ strong: 'A' }, '  ', '障害福祉サービス職員宿舎借り上げ支援事業（令和2年度）'],
          [{ strong: 'B' }, '  ', 'みなと科学館管理運営（令和2年度）'],
        ],
        facts: [
          {
            label: '予算額と要求額',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '25,830千円' }, '（2,583万円） 令和2年度の要求額'],
              [{ strong: 'A' }, '  ', '予算の一覧にありません。要求だけの事業です。'],
              [{ strong: 'B' }, '  ', { strong: '298,957千円' }, '（約2億9,896万円） 令和2年度の予算額'],
            ],
          },
          {
            label: '差（A − B）と倍率',
            lines: ['Aは要求額、Bは予算額です。段階が違うので、差と倍率は出しません。'],
          },
          {
            label: '要求額と、予算までの差',
            lines: [
              [{ strong: 'A' }, '  ', '要求 25,830千円（2,583万円）・予算の記載なし'],
              [{ strong: 'B' }, '  ', '要求 298,957千円（約2億9,896万円） → 予算まで 同額'],
            ],
          },
          { label: '財源内訳（A）', lines: ['この資料に財源の記載はありません。'] },
          {
            label: '財源内訳（B）',
            lines: [
              ['🟧 一般財源 ', { strong: '88.1%' }, '  263,471千円'],
              ['🟨 その他財源 ', { strong: '11.9%' }, '  35,486千円'],
              {
                bar: [
                  { mark: '🟧', percent: 88.13006552781837 },
                  { mark: '🟨', percent: 11.869934472181617 },
                ],
              },
              '合計 298,957千円（予算額と一致）',
            ],
          },
          {
            label: '所管',
            lines: [
              [{ strong: 'A' }, '  ', '保健福祉支援部 障害者福祉課'],
              [{ strong: 'B' }, '  ', '学校教育部 教育指導課'],
            ],
          },
          {
            label: '款・会計',
            lines: [
              [{ strong: 'A' }, '  ', '資料に記載なし'],
              [{ strong: 'B' }, '  ', '教育費（一般会計）'],
            ],
          },
          {
            label: '区分',
            lines: [
              [{ strong: 'A' }, '  ', '新規'],
              [{ strong: 'B' }, '  ', '新規'],
            ],
          },
          {
            label: '比べるときの注意',
            lines: [
              'もとの資料の範囲が違います。',
              [
                { strong: 'A' },
                '  ',
                '「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」: 各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）',
              ],
              [
                { strong: 'B' },
                '  ',
                '「令和2年度 新規・臨時・レベルアップ事業」: 新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
              ],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(2) No.32・テキスト136行目',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
          versionNote(),
        ],
      },
      actions: [
        {
          label: '障害福祉サービス職員宿舎借り上げ支援事業',
          request: {
            command: 'program',
            options: { program: 'disability-service-staff-housing', year: 2020, private: true },
          },
        },
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', year: 2020, private: true },
          },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: {
              program: 'minato-science-museum-operation',
              with: 'disability-service-staff-housing',
              private: true,
            },
          },
        },
      ],
      private: false,
    })
  })

  it('says so in English, and never calls a request a budget', () => {
    expect(
      ask(
        'compare',
        { program: '障害福祉サービス職員宿舎借り上げ支援事業', with: 'みなと科学館' },
        { locale: 'en' },
      ),
    ).toEqual({
      outcome: 'answered',
      card: {
        title:
          'Support for renting staff housing for disability services and Minato Science Museum operation compared',
        lead: [
          [
            { strong: 'A' },
            '  ',
            'Support for renting staff housing for disability services (障害福祉サービス職員宿舎借り上げ支援事業), fiscal 2020 (Reiwa 2)',
          ],
          [
            { strong: 'B' },
            '  ',
            'Minato Science Museum operation (みなと科学館管理運営), fiscal 2020 (Reiwa 2)',
          ],
        ],
        facts: [
          {
            label: 'Budgeted and requested',
            lines: [
              [
                { strong: 'A' },
                '  ',
                { strong: '¥25,830 thousand' },
                ' (about ¥25.8 million), requested, fiscal 2020 (Reiwa 2)',
              ],
              [{ strong: 'A' }, '  ', 'Not in the list of budgeted programs; it was only requested.'],
              [
                { strong: 'B' },
                '  ',
                { strong: '¥298,957 thousand' },
                ' (about ¥299.0 million), budgeted, fiscal 2020 (Reiwa 2)',
              ],
            ],
          },
          {
            label: 'Difference (A − B) and ratio',
            lines: ['A is requested, B is budgeted: the stages differ, so no difference or ratio is told.'],
          },
          {
            label: 'Requested, and from request to budget',
            lines: [
              [{ strong: 'A' }, '  ', 'requested ¥25,830 thousand (about ¥25.8 million); not budgeted'],
              [
                { strong: 'B' },
                '  ',
                'requested ¥298,957 thousand (about ¥299.0 million) → to the budget no difference',
              ],
            ],
          },
          { label: 'Funding (A)', lines: ['The document does not give the funding.'] },
          {
            label: 'Funding (B)',
            lines: [
              ['🟧 General revenue (一般財源) ', { strong: '88.1%' }, '  ¥263,471 thousand'],
              ['🟨 Other sources (その他財源) ', { strong: '11.9%' }, '  ¥35,486 thousand'],
              {
                bar: [
                  { mark: '🟧', percent: 88.13006552781837 },
                  { mark: '🟨', percent: 11.869934472181617 },
                ],
              },
              'Sum ¥298,957 thousand (equals the budget)',
            ],
          },
          {
            label: 'Department',
            lines: [
              [
                { strong: 'A' },
                '  ',
                'Health and Welfare Support Department (保健福祉支援部), Welfare Section for People with Disabilities (障害者福祉課)',
              ],
              [
                { strong: 'B' },
                '  ',
                'School Education Department (学校教育部), Educational Guidance Section (教育指導課)',
              ],
            ],
          },
          {
            label: 'Budget title',
            lines: [
              [{ strong: 'A' }, '  ', 'not given'],
              [{ strong: 'B' }, '  ', 'Education (教育費), General account'],
            ],
          },
          {
            label: 'Category',
            lines: [
              [{ strong: 'A' }, '  ', 'New'],
              [{ strong: 'B' }, '  ', 'New'],
            ],
          },
          {
            label: 'Mind when comparing',
            lines: [
              'The documents cover different things.',
              [
                { strong: 'A' },
                '  ',
                'Fiscal 2020 initial budget: list of new and expanded programs (request stage): 63 requests of the bureaus for new and expanded programs (not a list of what was budgeted)',
              ],
              [
                { strong: 'B' },
                '  ',
                'Fiscal 2020 new, temporary and expanded programs: 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
              ],
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）" (requested), 2(2), program no. 32, text line 136',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(1), program no. 61, text line 152',
          'Source: Minato City, Tokyo, "令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）" (requested), 1(3), program no. 18, text line 76',
          versionNote('en'),
        ],
      },
      actions: [
        {
          label: 'Support for renting staff housing for disability services',
          request: {
            command: 'program',
            options: { program: 'disability-service-staff-housing', year: 2020, private: true },
          },
        },
        {
          label: 'Minato Science Museum operation',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', year: 2020, private: true },
          },
        },
        {
          label: 'The other way (B − A)',
          request: {
            command: 'compare',
            options: {
              program: 'minato-science-museum-operation',
              with: 'disability-service-staff-housing',
              private: true,
            },
          },
        },
      ],
      private: false,
    })
  })

  it('says that the years differ where no year has both', () => {
    expect(ask('compare', { program: 'みなと科学館', with: 'GIGAスクール' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営とGIGAスクール推進事業の比較',
        lead: [
          [{ strong: 'A' }, '  ', 'みなと科学館管理運営（令和2年度）'],
          [{ strong: 'B' }, '  ', 'GIGAスクール推進事業（令和3年度）'],
        ],
        facts: [
          {
            label: '予算額',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '298,957千円' }, '（約2億9,896万円） 令和2年度の予算額'],
              [{ strong: 'B' }, '  ', { strong: '426,803千円' }, '（約4億2,680万円） 令和3年度の予算額'],
            ],
          },
          {
            label: '差（A − B）と倍率',
            lines: [[{ strong: '−127,846千円（約−1億2,785万円）' }], 'AはBの約0.7倍'],
          },
          {
            label: '要求額と、予算までの差',
            lines: [
              [{ strong: 'A' }, '  ', '要求 298,957千円（約2億9,896万円） → 予算まで 同額'],
              [
                { strong: 'B' },
                '  ',
                '要求 434,149千円（約4億3,415万円） → 予算まで −7,346千円（約−735万円） −1.7%',
              ],
            ],
          },
          {
            label: 'うちレベルアップ分',
            lines: [
              [{ strong: 'A' }, '  ', '資料に記載なし'],
              [{ strong: 'B' }, '  ', { strong: '88,286千円' }, '（予算額のうち）'],
            ],
          },
          {
            label: '財源内訳（A）',
            lines: [
              ['🟧 一般財源 ', { strong: '88.1%' }, '  263,471千円'],
              ['🟨 その他財源 ', { strong: '11.9%' }, '  35,486千円'],
              {
                bar: [
                  { mark: '🟧', percent: 88.13006552781837 },
                  { mark: '🟨', percent: 11.869934472181617 },
                ],
              },
              '合計 298,957千円（予算額と一致）',
            ],
          },
          { label: '財源内訳（B）', lines: ['この資料に財源の記載はありません。'] },
          {
            label: '所管',
            lines: [
              [{ strong: 'A' }, '  ', '学校教育部 教育指導課'],
              [{ strong: 'B' }, '  ', '学校教育部 教育指導担当'],
            ],
          },
          {
            label: '款・会計',
            lines: [
              [{ strong: 'A' }, '  ', '教育費（一般会計）'],
              [{ strong: 'B' }, '  ', '資料に記載なし'],
            ],
          },
          {
            label: '区分',
            lines: [
              [{ strong: 'A' }, '  ', '新規'],
              [{ strong: 'B' }, '  ', 'レベルアップ'],
            ],
          },
          {
            label: '比べるときの注意',
            lines: [
              '年度が違います（A 令和2年度、B 令和3年度）。両方が載っている年度がないので、それぞれの最新の年度です。',
              'もとの資料の範囲が違います。',
              [
                { strong: 'A' },
                '  ',
                '「令和2年度 新規・臨時・レベルアップ事業」: 新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
              ],
              [
                { strong: 'B' },
                '  ',
                '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」: 令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
              ],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 3 No.26・テキスト42行目',
          versionNote(),
        ],
      },
      actions: [
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', year: 2020, private: true },
          },
        },
        {
          label: 'GIGAスクール推進事業',
          request: {
            command: 'program',
            options: { program: 'giga-school-promotion', year: 2021, private: true },
          },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: {
              program: 'GIGAスクール推進事業',
              with: 'みなと科学館管理運営',
              year: 2021,
              with_year: 2020,
              private: true,
            },
          },
        },
      ],
      private: false,
    })
  })

  it('has no ratio to 0', () => {
    expect(
      ask('compare', { program: 'みなと科学館', with: '滞納整理のための預貯金照会サービスの導入' }),
    ).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営と滞納整理のための預貯金照会サービスの導入の比較',
        lead: [
          [{ strong: 'A' }, '  ', 'みなと科学館管理運営（令和2年度）'],
          [{ strong: 'B' }, '  ', '滞納整理のための預貯金照会サービスの導入（令和2年度）'],
        ],
        facts: [
          {
            label: '予算額',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '298,957千円' }, '（約2億9,896万円） 令和2年度の予算額'],
              [{ strong: 'B' }, '  ', { strong: '0千円' }, '（0円） 令和2年度の予算額'],
              [{ strong: 'B' }, '  ', '要求されましたが、予算は付きませんでした。'],
            ],
          },
          {
            label: '差（A − B）と倍率',
            lines: [[{ strong: '+298,957千円（約2億9,896万円）' }], 'Bが0円なので、倍率は出せません。'],
          },
          {
            label: '要求額と、予算までの差',
            lines: [
              [{ strong: 'A' }, '  ', '要求 298,957千円（約2億9,896万円） → 予算まで 同額'],
              [
                { strong: 'B' },
                '  ',
                '要求 36,936千円（約3,694万円） → 予算まで −36,936千円（約−3,694万円） −100.0%',
              ],
            ],
          },
          {
            label: '財源内訳（A）',
            lines: [
              ['🟧 一般財源 ', { strong: '88.1%' }, '  263,471千円'],
              ['🟨 その他財源 ', { strong: '11.9%' }, '  35,486千円'],
              {
                bar: [
                  { mark: '🟧', percent: 88.13006552781837 },
                  { mark: '🟨', percent: 11.869934472181617 },
                ],
              },
              '合計 298,957千円（予算額と一致）',
            ],
          },
          { label: '財源内訳（B）', lines: ['この資料に財源の記載はありません。'] },
          {
            label: '所管',
            lines: [
              [{ strong: 'A' }, '  ', '学校教育部 教育指導課'],
              [{ strong: 'B' }, '  ', '産業・地域振興支援部 税務課'],
            ],
          },
          {
            label: '款・会計',
            lines: [
              [{ strong: 'A' }, '  ', '教育費（一般会計）'],
              [{ strong: 'B' }, '  ', '総務費（一般会計）'],
            ],
          },
          {
            label: '区分',
            lines: [
              [{ strong: 'A' }, '  ', '新規'],
              [{ strong: 'B' }, '  ', '新規'],
            ],
          },
          {
            label: '比べるときの注意',
            lines: [
              'もとの資料の範囲が違います。',
              [
                { strong: 'A' },
                '  ',
                '「令和2年度 新規・臨時・レベルアップ事業」: 新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
              ],
              [
                { strong: 'B' },
                '  ',
                '「令和２年度予算要求事業概要書 NO 59～68」: 要求から予算までを1枚ずつ説明した10事業',
              ],
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(3) No.18・テキスト76行目',
          '出典: 東京都港区「令和２年度予算要求事業概要書 NO 59～68」（要求・予算） 概要書 No.62・テキスト292行目',
          versionNote(),
        ],
      },
      actions: [
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', year: 2020, private: true },
          },
        },
        {
          label: '滞納整理のための預貯金照会サービスの導入',
          request: {
            command: 'program',
            options: { program: 'tax-arrears-deposit-inquiry', year: 2020, private: true },
          },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: {
              program: 'tax-arrears-deposit-inquiry',
              with: 'minato-science-museum-operation',
              private: true,
            },
          },
        },
      ],
      private: false,
    })
  })

  it('puts two departments side by side', () => {
    expect(ask('compare', { program: '教育指導課', with: '防災課' })).toEqual({
      outcome: 'answered',
      card: {
        title: '教育指導課と防災課の比較',
        lead: [
          [{ strong: 'A' }, '  ', '教育指導課（令和2年度）'],
          [{ strong: 'B' }, '  ', '防災課（令和2年度）'],
        ],
        facts: [
          {
            label: '予算額の合計',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '718,361千円' }, '（約7億1,836万円） 令和2年度・5事業'],
              [{ strong: 'B' }, '  ', { strong: '5,355,523千円' }, '（約53億5,552万円） 令和2年度・7事業'],
            ],
          },
          {
            label: '差（A − B）と倍率',
            lines: [[{ strong: '−4,637,162千円（約−46億3,716万円）' }], 'AはBの約0.1倍'],
          },
          { label: '比べるときの注意', lines: ['課の予算全体ではなく、資料にある事業だけの合計です。'] },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        {
          label: '教育指導課',
          request: {
            command: 'department',
            options: { department: 'educational-guidance', year: 2020, private: true },
          },
        },
        {
          label: '防災課',
          request: {
            command: 'department',
            options: { department: 'disaster-management', year: 2020, private: true },
          },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: { program: 'disaster-management', with: 'educational-guidance', private: true },
          },
        },
        {
          label: '防災課を年度で比べる',
          request: { command: 'compare', options: { program: 'disaster-management', private: true } },
        },
      ],
      private: false,
    })
  })

  it('tells no difference of a department between years whose documents cover different things', () => {
    expect(ask('compare', { program: '防災課' })).toEqual({
      outcome: 'answered',
      card: {
        title: '防災課（令和3年度と令和2年度の比較）',
        lead: [
          [{ strong: 'A' }, '  ', '防災課（令和3年度）'],
          [{ strong: 'B' }, '  ', '防災課（令和2年度）'],
        ],
        facts: [
          {
            label: '予算額の合計',
            lines: [
              [{ strong: 'A' }, '  ', { strong: '99,489千円' }, '（約9,949万円） 令和3年度・1事業'],
              [{ strong: 'B' }, '  ', { strong: '5,355,523千円' }, '（約53億5,552万円） 令和2年度・7事業'],
            ],
          },
          { label: '差（A − B）と倍率', lines: ['もとの資料の範囲が違うので、合計の差と倍率は出しません。'] },
          {
            label: '比べるときの注意',
            lines: [
              'もとの資料の範囲が違います。',
              [
                { strong: 'A' },
                '  ',
                '「令和3年度当初予算 新規事業及びレベルアップ事業一覧」: 令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
              ],
              [
                { strong: 'B' },
                '  ',
                '「令和2年度 新規・臨時・レベルアップ事業」: 新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
              ],
              '課の予算全体ではなく、資料にある事業だけの合計です。',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        {
          label: '令和3年度を見る',
          request: {
            command: 'department',
            options: { department: 'disaster-management', year: 2021, private: true },
          },
        },
        {
          label: '令和2年度を見る',
          request: {
            command: 'department',
            options: { department: 'disaster-management', year: 2020, private: true },
          },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: { program: 'disaster-management', year: 2020, with_year: 2021, private: true },
          },
        },
      ],
      private: false,
    })
  })

  it('puts two funding sources side by side', () => {
    expect(ask('compare', { program: '国', with: '都' })).toEqual({
      outcome: 'answered',
      card: {
        title: '国庫支出金と都支出金の比較',
        lead: [
          [{ strong: 'A' }, '  ', '国庫支出金（令和2年度）'],
          [{ strong: 'B' }, '  ', '都支出金（令和2年度）'],
        ],
        facts: [
          {
            label: '財源の合計（予算）',
            lines: [
              [
                { strong: 'A' },
                '  ',
                { strong: '1,129,704千円' },
                '（約11億2,970万円） 令和2年度・🟦 22事業・資料の事業費全体の4.8%',
              ],
              [
                { strong: 'B' },
                '  ',
                { strong: '1,293,845千円' },
                '（約12億9,385万円） 令和2年度・🟩 35事業・資料の事業費全体の5.5%',
              ],
            ],
          },
          {
            label: '差（A − B）と倍率',
            lines: [[{ strong: '−164,141千円（約−1億6,414万円）' }], 'AはBの約0.9倍'],
          },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [
        {
          label: '国庫支出金',
          request: { command: 'funding', options: { source: 'national', year: 2020, private: true } },
        },
        {
          label: '都支出金',
          request: { command: 'funding', options: { source: 'metropolitan', year: 2020, private: true } },
        },
        {
          label: '逆に見る（B − A）',
          request: {
            command: 'compare',
            options: { program: 'metropolitan', with: 'national', private: true },
          },
        },
      ],
      private: false,
    })
  })

  it('puts two funding sources side by side in English', () => {
    expect(ask('compare', { program: '国', with: '都' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'National treasury grants and Tokyo Metropolitan grants compared',
        lead: [
          [{ strong: 'A' }, '  ', 'National treasury grants (国庫支出金), fiscal 2020 (Reiwa 2)'],
          [{ strong: 'B' }, '  ', 'Tokyo Metropolitan grants (都支出金), fiscal 2020 (Reiwa 2)'],
        ],
        facts: [
          {
            label: 'In all (budgeted)',
            lines: [
              [
                { strong: 'A' },
                '  ',
                { strong: '¥1,129,704 thousand' },
                ' (about ¥1.13 billion), fiscal 2020 (Reiwa 2), 🟦 22 programs, 4.8% of all amounts in the document',
              ],
              [
                { strong: 'B' },
                '  ',
                { strong: '¥1,293,845 thousand' },
                ' (about ¥1.29 billion), fiscal 2020 (Reiwa 2), 🟩 35 programs, 5.5% of all amounts in the document',
              ],
            ],
          },
          {
            label: 'Difference (A − B) and ratio',
            lines: [[{ strong: '−¥164,141 thousand (about −¥164.1 million)' }], 'A is about 0.9 times B'],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          versionNote('en'),
        ],
      },
      actions: [
        {
          label: 'National treasury grants',
          request: { command: 'funding', options: { source: 'national', year: 2020, private: true } },
        },
        {
          label: 'Tokyo Metropolitan grants',
          request: { command: 'funding', options: { source: 'metropolitan', year: 2020, private: true } },
        },
        {
          label: 'The other way (B − A)',
          request: {
            command: 'compare',
            options: { program: 'metropolitan', with: 'national', private: true },
          },
        },
      ],
      private: false,
    })
  })

  it('refuses a department against a program in words, with what can be done', () => {
    expect(ask('compare', { program: '防災課', with: 'みなと科学館' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '比べられないものです',
        lead: [
          '「防災課」は所管です。',
          '「みなと科学館管理運営」は事業です。',
          '事業どうし、所管どうし、財源どうしなら比べられます。',
        ],
        sources: [versionNote()],
      },
      actions: [
        {
          label: '防災課',
          request: { command: 'department', options: { department: 'disaster-management', private: true } },
        },
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', private: true },
          },
        },
        {
          label: '防災課と教育指導課を比べる',
          request: {
            command: 'compare',
            options: { program: 'disaster-management', with: 'educational-guidance' },
          },
        },
      ],
      private: true,
    })
  })

  it('refuses it in English too', () => {
    expect(ask('compare', { program: '防災課', with: 'みなと科学館' }, { locale: 'en' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: 'These cannot be compared',
        lead: [
          'Disaster Management Section is a department.',
          'Minato Science Museum operation is a program.',
          'Two programs, two departments or two funding sources can be compared.',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        {
          label: 'Disaster Management Section',
          request: { command: 'department', options: { department: 'disaster-management', private: true } },
        },
        {
          label: 'Minato Science Museum operation',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', private: true },
          },
        },
        {
          label: 'Compare Disaster Management Section with Educational Guidance Section',
          request: {
            command: 'compare',
            options: { program: 'disaster-management', with: 'educational-guidance' },
          },
        },
      ],
      private: true,
    })
  })

  it('refuses a total of the whole budget', () => {
    expect(ask('compare', { program: '一般会計', with: 'みなと科学館' })).toEqual({
      outcome: 'out-of-scope',
      card: {
        title: '比べられないものです',
        lead: [
          '「一般会計」は予算全体の集計です。',
          '「みなと科学館管理運営」は事業です。',
          '会計・取組・計画事業の額は、事業の一覧とは範囲が違うので比べません。前の年度との差は /集計 にあります。',
        ],
        sources: [versionNote()],
      },
      actions: [
        {
          label: '一般会計',
          request: { command: 'total', options: { name: 'account-general', private: true } },
        },
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', private: true },
          },
        },
      ],
      private: true,
    })
  })

  it('says that a program is of one year only', () => {
    expect(ask('compare', { program: 'みなと科学館' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'みなと科学館管理運営はほかの年度と比べられません',
        lead: [
          '「みなと科学館管理運営」は令和2年度の資料にだけあります。',
          '比べる相手を with に入れてください。',
        ],
        sources: [versionNote()],
      },
      actions: [
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', year: 2020, private: true },
          },
        },
      ],
      private: true,
    })
  })

  it('says the same where it is given twice', () => {
    expect(ask('compare', { program: 'みなと科学館', with: 'みなと科学館' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'みなと科学館管理運営はほかの年度と比べられません',
        lead: [
          '「みなと科学館管理運営」は令和2年度の資料にだけあります。',
          '比べる相手を with に入れてください。',
        ],
        sources: [versionNote()],
      },
      actions: [
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', year: 2020, private: true },
          },
        },
      ],
      private: true,
    })
  })

  it('refuses the same year twice', () => {
    expect(ask('compare', { program: 'みなとタバコルール', year: 2020, with_year: 2020 })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '「みなとタバコルール推進」の同じ年度どうしになっています。年度（year と with_year）を変えるか、別の相手を入れてください。',
        ],
      },
      actions: [
        {
          label: '新しい2つの年度を比べる',
          request: { command: 'compare', options: { program: 'minato-tobacco-rules' } },
        },
        { label: '使い方', request: { command: 'help', options: { command: 'compare', private: true } } },
      ],
      private: true,
    })
  })

  it('says in which years a program is there', () => {
    expect(ask('compare', { program: 'みなと科学館', with: 'にぎわい商店街', year: 2021 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '令和3年度のみなと科学館管理運営',
        lead: ['「みなと科学館管理運営」の令和3年度の額は資料にありません。', 'あるのは 令和2年度 です。'],
        sources: [versionNote()],
      },
      actions: [
        {
          label: '資料にある年度で比べる',
          request: {
            command: 'compare',
            options: { program: 'minato-science-museum-operation', with: 'lively-shopping-street-project' },
          },
        },
        {
          label: 'みなと科学館管理運営',
          request: {
            command: 'program',
            options: { program: 'minato-science-museum-operation', year: 2020, private: true },
          },
        },
      ],
      private: true,
    })
  })

  it('asks which program is meant on the first side', () => {
    expect(ask('compare', { program: '商店街', with: 'みなと科学館' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの事業ですか',
        lead: ['「商店街」に合う事業が4件あります。下から選んでください。'],
        facts: [
          {
            label: '候補',
            lines: [
              [{ strong: '商店街多言語対応事業' }],
              '　令和2年度予算 8,333千円 · 名前に一致',
              [{ strong: 'にぎわい商店街事業' }],
              '　令和3年度予算 192,288千円 · 名前に一致',
              [{ strong: 'チャレンジ商店街店舗応援事業' }],
              '　令和2年度予算 10,000千円 · 名前に一致',
              [{ strong: '区内共通商品券発行支援' }],
              '　令和2年度予算 65,184千円 · 関連する言葉「商店街」に一致',
            ],
          },
        ],
        sources: [versionNote()],
      },
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'compare', options: { with: 'みなと科学館' } },
        option: 'program',
        choices: [
          {
            label: '商店街多言語対応事業',
            value: 'shopping-street-multilingual-support',
            detail: '令和2年度予算 8,333千円',
          },
          {
            label: 'にぎわい商店街事業',
            value: 'lively-shopping-street-project',
            detail: '令和3年度予算 192,288千円',
          },
          {
            label: 'チャレンジ商店街店舗応援事業',
            value: 'challenge-shopping-street-shop-support',
            detail: '令和2年度予算 10,000千円',
          },
          {
            label: '区内共通商品券発行支援',
            value: 'ward-gift-voucher-support',
            detail: '令和2年度予算 65,184千円',
          },
        ],
      },
      private: true,
    })
  })

  it('asks which program is meant on the second side', () => {
    expect(ask('compare', { program: 'みなと科学館', with: '商店街' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの事業ですか',
        lead: ['「商店街」に合う事業が4件あります。下から選んでください。'],
        facts: [
          {
            label: '候補',
            lines: [
              [{ strong: '商店街多言語対応事業' }],
              '　令和2年度予算 8,333千円 · 名前に一致',
              [{ strong: 'にぎわい商店街事業' }],
              '　令和3年度予算 192,288千円 · 名前に一致',
              [{ strong: 'チャレンジ商店街店舗応援事業' }],
              '　令和2年度予算 10,000千円 · 名前に一致',
              [{ strong: '区内共通商品券発行支援' }],
              '　令和2年度予算 65,184千円 · 関連する言葉「商店街」に一致',
            ],
          },
        ],
        sources: [versionNote()],
      },
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'compare', options: { program: 'みなと科学館' } },
        option: 'with',
        choices: [
          {
            label: '商店街多言語対応事業',
            value: 'shopping-street-multilingual-support',
            detail: '令和2年度予算 8,333千円',
          },
          {
            label: 'にぎわい商店街事業',
            value: 'lively-shopping-street-project',
            detail: '令和3年度予算 192,288千円',
          },
          {
            label: 'チャレンジ商店街店舗応援事業',
            value: 'challenge-shopping-street-shop-support',
            detail: '令和2年度予算 10,000千円',
          },
          {
            label: '区内共通商品券発行支援',
            value: 'ward-gift-voucher-support',
            detail: '令和2年度予算 65,184千円',
          },
        ],
      },
      private: true,
    })
  })

  it('says that the second side is not there', () => {
    expect(ask('compare', { program: 'みなと科学館', with: '宇宙エレベーター建設' })).toEqual({
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
        {
          label: 'エレベーター安全装置等設置助成',
          request: {
            command: 'compare',
            options: { program: 'みなと科学館', with: 'elevator-safety-device-subsidy' },
          },
        },
        { label: '資料に何があるか', request: { command: 'data', options: { private: true } } },
        { label: '使い方', request: { command: 'help', options: { private: true } } },
      ],
      private: true,
    })
  })

  it('asks for something to compare', () => {
    expect(ask('compare', {})).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['比べる事業・所管・財源を入れてください。'] },
      actions: [
        { label: '使い方', request: { command: 'help', options: { command: 'compare', private: true } } },
      ],
      private: true,
    })
  })

  it('takes the beginning of a department name beside a whole one', () => {
    expect(ask('compare', { program: '教育指導課', with: '防災' }).card).toEqual(
      ask('compare', { program: '教育指導課', with: '防災課' }).card,
    )
  })

  it('takes one side alone in either option', () => {
    expect(ask('compare', { with: 'みなとタバコルール' }).card).toEqual(
      ask('compare', { program: 'みなとタバコルール' }).card,
    )
  })

  it('knows every program by its whole name, which a button carries where ids are too long', () => {
    const misunderstood = realDesk().book.programs.filter(
      ({ id, name }) =>
        JSON.stringify(ask('compare', { program: name.ja, with: 'minato-tobacco-rules' }).card) !==
        JSON.stringify(ask('compare', { program: id, with: 'minato-tobacco-rules' }).card),
    )
    expect(misunderstood.map(({ id }) => id)).toEqual([])
  })
})
