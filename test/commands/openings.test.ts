import { describe, expect, it } from 'vitest'
import { ask, button, realDesk, shareButton, versionNote } from '../support/desk.ts'

describe('/openings 開設予定', () => {
  it('gives a fiscal year without a month where the document gives only the year', () => {
    expect(ask('openings', { program: 'シティハイツ高浜' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'シティハイツ高浜建替の開設予定',
        facts: [
          {
            label: 'シティハイツ高浜（芝浦港南地区）',
            lines: [
              [{ strong: '令和5年度' }, '  ［予定］'],
              '資料にあるのは年度だけで、月は決まっていません。',
              '認可保育園、介護・障害福祉の施設、宿泊所高浜荘も整備施設に含まれる',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 2(1) No.13・テキスト68行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'city-heights-takahama-rebuilding', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('gives only the fiscal year in English, too', () => {
    expect(ask('openings', { program: 'シティハイツ高浜' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Openings of City Heights Takahama rebuilding (シティハイツ高浜建替)',
        facts: [
          {
            label: 'City Heights Takahama (シティハイツ高浜) (Shibaura-Konan district)',
            lines: [
              [{ strong: 'fiscal 2023 (Reiwa 5)' }, '  ［planned］'],
              'The document gives only the fiscal year, no month.',
              'The facilities listed with it include a licensed nursery, care and disability facilities and the Takahama-so lodging house',
            ],
          },
        ],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 2(1), program no. 13, text line 68',
          versionNote('en'),
        ],
      },
      actions: [
        button('Everything about it', 'program', {
          program: 'city-heights-takahama-rebuilding',
          private: true,
        }),
        button('All openings in the data', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('never makes a month out of a fiscal year, wherever the date is shown', () => {
    const shown = (['ja', 'en'] as const).map((locale) =>
      JSON.stringify([
        ask('openings', { program: 'シティハイツ高浜' }, { locale }).card.facts,
        ask('program', { program: 'シティハイツ高浜' }, { locale }).card.facts,
        ask('openings', { from: '2023-04-01', to: '2024-03-31' }, { locale }).card.facts,
      ]),
    )
    expect(shown[0]).toContain('令和5年度')
    expect(shown[0]).not.toMatch(/令和[56]年\d|20\d\d年\d/u)
    expect(shown[1]).toContain('fiscal 2023 (Reiwa 5)')
    expect(shown[1]).not.toMatch(/April|March|202[34]-/u)
  })

  it('lists what opens in a window, by date', () => {
    expect(ask('openings', { from: '2020-10-01', to: '2020-12-31' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定',
        lead: ['令和2年10月1日から令和2年12月31日までの予定 2件'],
        facts: [
          {
            label: '令和2年10月  ［予定］',
            lines: [[{ strong: '（仮称）にじいろ保育園竹芝' }, '（芝地区）'], '　保育施設誘致促進事業'],
          },
          {
            label: '令和2年12月  ［予定］',
            lines: [[{ strong: '放課後等デイサービス' }, ''], '　障害保健福祉センター維持管理'],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'くわしく見る事業を選んでください',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: '保育施設誘致促進事業',
            value: 'nursery-attraction-promotion',
            detail: '令和2年10月 （仮称）にじいろ保育園竹芝',
          },
          {
            label: '障害保健福祉センター維持管理',
            value: 'disability-welfare-center-maintenance',
            detail: '令和2年12月 放課後等デイサービス',
          },
        ],
      },
      private: false,
    })
  })

  it('lists a window in English', () => {
    expect(ask('openings', { from: '2020-10-01', to: '2020-12-31' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Planned openings',
        lead: ['Planned from 1 October 2020 to 31 December 2020: 2'],
        facts: [
          {
            label: 'October 2020  ［planned］',
            lines: [
              [
                {
                  strong: 'Nijiiro Nursery School Takeshiba (provisional name) (（仮称）にじいろ保育園竹芝)',
                },
                ' (Shiba district)',
              ],
              '　Attracting new nursery schools',
            ],
          },
          {
            label: 'December 2020  ［planned］',
            lines: [
              [{ strong: 'After-school day service (放課後等デイサービス)' }, ''],
              '　Disability Health and Welfare Center maintenance',
            ],
          },
        ],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Source: 「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote('en'),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'Choose a program to see more',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: 'Attracting new nursery schools',
            value: 'nursery-attraction-promotion',
            detail: 'October 2020 Nijiiro Nursery School Takeshiba (provisional name)',
          },
          {
            label: 'Disability Health and Welfare Center maintenance',
            value: 'disability-welfare-center-maintenance',
            detail: 'December 2020 After-school day service',
          },
        ],
      },
      private: false,
    })
  })

  it('lists a district, and says what such a list leaves out', () => {
    expect(ask('openings', { area: '麻布地区' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定（麻布地区）',
        lead: ['令和2年6月15日からの予定 2件'],
        facts: [
          {
            label: '令和3年4月  ［予定］',
            lines: [
              [{ strong: '（仮称）sakura保育園六本木' }, '（麻布地区）'],
              '　保育施設誘致促進事業',
              [{ strong: '（仮称）ウィズブック保育園六本木' }, '（麻布地区）'],
              '　保育施設誘致促進事業',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '地区が資料から分からない予定は、麻布地区の一覧に入りません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'くわしく見る事業を選んでください',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: '保育施設誘致促進事業',
            value: 'nursery-attraction-promotion',
            detail: '令和3年4月 （仮称）sakura保育園六本木',
          },
        ],
      },
      private: false,
    })
  })

  it('tells what is soon, this month and past on the day that is asked for', () => {
    expect(ask('openings', { from: '2020-04-01', to: '2020-12-01', as_of: '2020-07-31' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定',
        lead: ['令和2年4月1日から令和2年12月1日までの予定 6件'],
        facts: [
          {
            label: '令和2年4月  ［予定時期を過ぎた］',
            lines: [
              [{ strong: 'みなと科学館' }, ''],
              '　みなと科学館管理運営',
              [{ strong: '病児・病後児保育室の予約システム' }, ''],
              '　病児・病後児保育',
              [{ strong: '児童発達支援センター' }, ''],
              '　児童発達支援センター管理運営',
            ],
          },
          {
            label: '令和2年7月  ［今月］',
            lines: [[{ strong: '（仮称）おはよう保育園表参道' }, '（赤坂地区）'], '　保育施設誘致促進事業'],
          },
          {
            label: '令和2年10月  ［まもなく］',
            lines: [[{ strong: '（仮称）にじいろ保育園竹芝' }, '（芝地区）'], '　保育施設誘致促進事業'],
          },
          {
            label: '令和2年12月  ［予定］',
            lines: [[{ strong: '放課後等デイサービス' }, ''], '　障害保健福祉センター維持管理'],
          },
        ],
        sources: [
          '令和2年7月31日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'くわしく見る事業を選んでください',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: 'みなと科学館管理運営',
            value: 'minato-science-museum-operation',
            detail: '令和2年4月 みなと科学館',
          },
          {
            label: '病児・病後児保育',
            value: 'sick-child-care',
            detail: '令和2年4月 病児・病後児保育室の予約システム',
          },
          {
            label: '児童発達支援センター管理運営',
            value: 'child-development-center-operation',
            detail: '令和2年4月 児童発達支援センター',
          },
          {
            label: '保育施設誘致促進事業',
            value: 'nursery-attraction-promotion',
            detail: '令和2年7月 （仮称）おはよう保育園表参道',
          },
          {
            label: '障害保健福祉センター維持管理',
            value: 'disability-welfare-center-maintenance',
            detail: '令和2年12月 放課後等デイサービス',
          },
        ],
      },
      private: false,
    })
  })

  it('knows the day in Tokyo and not in Greenwich', () => {
    const status = (now: string) =>
      ask('openings', { program: 'みなと科学館' }, { now: new Date(now) }).card.facts?.[0]?.lines[0]
    expect(
      ['2020-03-31T14:59:59Z', '2020-03-31T15:00:00Z', '2020-04-30T14:59:59Z', '2020-04-30T15:00:00Z'].map(
        status,
      ),
    ).toEqual([
      [{ strong: '令和2年4月' }, '  ［まもなく］'],
      [{ strong: '令和2年4月' }, '  ［今月］'],
      [{ strong: '令和2年4月' }, '  ［今月］'],
      [{ strong: '令和2年4月' }, '  ［予定時期を過ぎた］'],
    ])
  })

  it('tells things that two programs announce once', () => {
    expect(ask('openings', { from: '2022-04-01', to: '2022-04-30' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定',
        lead: ['令和4年4月1日から令和4年4月30日までの予定 4件'],
        facts: [
          {
            label: '令和4年4月  ［予定］',
            lines: [
              [{ strong: '（仮称）芝浦第二小学校' }, '（芝浦港南地区）'],
              '　（仮称）芝浦第二小学校校章・校歌作成、（仮称）芝浦第二小学校整備',
            ],
          },
          {
            label: '令和4年度  ［予定］',
            lines: [
              [{ strong: '（仮称）産業振興センター' }, '（芝地区）'],
              '　（仮称）産業振興センター等整備',
              [{ strong: '福祉総合窓口' }, ''],
              '　福祉総合窓口設置準備',
              [{ strong: '新三田図書館' }, ''],
              '　新三田図書館開設準備',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'くわしく見る事業を選んでください',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: '（仮称）芝浦第二小学校校章・校歌作成',
            value: 'shibaura-daini-school-emblem-song',
            detail: '令和4年4月 （仮称）芝浦第二小学校',
          },
          {
            label: '（仮称）芝浦第二小学校整備',
            value: 'shibaura-daini-school-construction',
            detail: '令和4年4月 （仮称）芝浦第二小学校',
          },
          {
            label: '（仮称）産業振興センター等整備',
            value: 'industry-promotion-center-construction',
            detail: '令和4年度 （仮称）産業振興センター',
          },
          {
            label: '福祉総合窓口設置準備',
            value: 'welfare-one-stop-counter-preparation',
            detail: '令和4年度 福祉総合窓口',
          },
          {
            label: '新三田図書館開設準備',
            value: 'new-mita-library-opening-preparation',
            detail: '令和4年度 新三田図書館',
          },
        ],
      },
      private: false,
    })
  })

  it('turns the pages of a long list', () => {
    expect(ask('openings', { から: '1989-04-01', ページ: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定',
        lead: ['1989年4月1日からの予定 18件中 11〜18件目'],
        facts: [
          {
            label: '令和3年4月  ［予定］',
            lines: [[{ strong: '精神障害者支援センター' }, ''], '　精神障害者支援センター等整備'],
          },
          {
            label: '令和4年4月  ［予定］',
            lines: [
              [{ strong: '（仮称）芝浦第二小学校' }, '（芝浦港南地区）'],
              '　（仮称）芝浦第二小学校校章・校歌作成、（仮称）芝浦第二小学校整備',
            ],
          },
          {
            label: '令和4年度  ［予定］',
            lines: [
              [{ strong: '（仮称）産業振興センター' }, '（芝地区）'],
              '　（仮称）産業振興センター等整備',
              [{ strong: '福祉総合窓口' }, ''],
              '　福祉総合窓口設置準備',
              [{ strong: '新三田図書館' }, ''],
              '　新三田図書館開設準備',
            ],
          },
          {
            label: '令和5年度  ［予定］',
            lines: [
              [{ strong: 'シティハイツ高浜' }, '（芝浦港南地区）'],
              '　シティハイツ高浜建替',
              [{ strong: '旧神応小学校を改修した施設' }, '（高輪地区）'],
              '　旧神応小学校改修',
            ],
          },
          {
            label: '令和6年度  ［予定］',
            lines: [[{ strong: 'シティハイツ車町' }, '（高輪地区）'], '　シティハイツ車町建替'],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [button('◀ 前', 'openings', { from: '1989-04-01', page: 1, private: true })],
      menu: {
        placeholder: 'くわしく見る事業を選んでください',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: '精神障害者支援センター等整備',
            value: 'mental-disability-support-center',
            detail: '令和3年4月 精神障害者支援センター',
          },
          {
            label: '（仮称）芝浦第二小学校校章・校歌作成',
            value: 'shibaura-daini-school-emblem-song',
            detail: '令和4年4月 （仮称）芝浦第二小学校',
          },
          {
            label: '（仮称）芝浦第二小学校整備',
            value: 'shibaura-daini-school-construction',
            detail: '令和4年4月 （仮称）芝浦第二小学校',
          },
          {
            label: '（仮称）産業振興センター等整備',
            value: 'industry-promotion-center-construction',
            detail: '令和4年度 （仮称）産業振興センター',
          },
          {
            label: '福祉総合窓口設置準備',
            value: 'welfare-one-stop-counter-preparation',
            detail: '令和4年度 福祉総合窓口',
          },
          {
            label: '新三田図書館開設準備',
            value: 'new-mita-library-opening-preparation',
            detail: '令和4年度 新三田図書館',
          },
          {
            label: 'シティハイツ高浜建替',
            value: 'city-heights-takahama-rebuilding',
            detail: '令和5年度 シティハイツ高浜',
          },
          {
            label: '旧神応小学校改修',
            value: 'former-shinno-school-renovation',
            detail: '令和5年度 旧神応小学校を改修した施設',
          },
          {
            label: 'シティハイツ車町建替',
            value: 'city-heights-kurumacho-rebuilding',
            detail: '令和6年度 シティハイツ車町',
          },
        ],
      },
      private: false,
    })
  })

  it('shows the last page when asked for one beyond the end', () => {
    expect(ask('openings', { from: '1989-04-01', page: 2 })).toEqual(
      ask('openings', { from: '1989-04-01', page: 7 }),
    )
  })

  it('reads days as people write them', () => {
    expect(ask('openings', { from: '2020-10-01', to: '2020-12-31', area: 'shiba' })).toEqual(
      ask('openings', { から: '２０２０年１０月１日', まで: '2020/12/31', 地区: 'Shiba district' }),
    )
  })

  it('takes the label of a suggestion in place of its value', () => {
    expect(ask('openings', { program: 'city-heights-takahama-rebuilding' })).toEqual(
      ask('openings', { program: 'シティハイツ高浜建替（令和2年度 674,100千円）' }),
    )
  })

  it('offers itself to everyone from a private answer', () => {
    expect(ask('openings', { program: 'みなと科学館', private: 'はい' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと科学館管理運営の開設予定',
        facts: [{ label: 'みなと科学館', lines: [[{ strong: '令和2年4月' }, '  ［予定時期を過ぎた］']] }],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.61・テキスト152行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'minato-science-museum-operation', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true }),
        shareButton('openings', { program: 'みなと科学館' }),
      ],
      private: true,
    })
  })

  it('says that the data gives no date for a program', () => {
    expect(ask('openings', { program: '母子手帳アプリ' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'みなと母子手帳アプリの開設予定',
        lead: ['この事業の開設・開始の時期は資料にありません。'],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.57・テキスト148行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'maternal-handbook-app', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01' }),
      ],
      private: true,
    })
  })

  it('says that nothing opens in a window, and what comes before and after', () => {
    expect(ask('openings', { from: '2020-08-01', to: '2020-09-30' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '開設予定',
        lead: ['令和2年8月1日から令和2年9月30日までの開設予定は資料にありません。'],
        facts: [
          {
            label: 'その前の最後の予定',
            lines: [[{ strong: '令和2年7月' }, '  （仮称）おはよう保育園表参道  ［まもなく］']],
          },
          {
            label: 'その後の次の予定',
            lines: [[{ strong: '令和2年10月' }, '  （仮称）にじいろ保育園竹芝  ［予定］']],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」「令和3年度当初予算 新規事業及びレベルアップ事業一覧」',
          versionNote(),
        ],
      },
      actions: [button('資料にある予定をすべて', 'openings', { from: '1989-04-01' })],
      private: true,
    })
  })

  it('says in English that nothing opens after the last one', () => {
    expect(ask('openings', { from: '2030-01-01' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Planned openings',
        lead: ['The data holds no opening planned from 1 January 2030.'],
        facts: [
          {
            label: 'The last one before',
            lines: [
              [
                { strong: 'fiscal 2024 (Reiwa 6)' },
                '  City Heights Kurumacho (シティハイツ車町)  ［planned］',
              ],
            ],
          },
        ],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Source: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」「令和3年度当初予算 新規事業及びレベルアップ事業一覧」',
          versionNote('en'),
        ],
      },
      actions: [button('All openings in the data', 'openings', { from: '1989-04-01' })],
      private: true,
    })
  })

  it('asks which of several programs is meant', () => {
    expect(ask('openings', { program: '図書館' })).toEqual({
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
        request: { command: 'openings', options: {} },
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

  it('says that there is no such program', () => {
    expect(ask('openings', { program: 'old-program-id' })).toEqual({
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

  it('says that the window ends before it begins', () => {
    expect(ask('openings', { from: '2021-04-01', to: '2020-04-01' })).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['「から」が「まで」より後になっています。'] },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('says so in English', () => {
    expect(ask('openings', { from: '2021-04-01', to: '2020-04-01' }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: { title: 'Please check your input', lead: ['The day "from" is later than the day "to".'] },
      actions: [button('Help', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('says which day it cannot read', () => {
    expect(ask('openings', { from: '2020-02-30' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['から（from）の「2020-02-30」が読み取れません。2020-06-15 のように入れてください。'],
      },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('says which day it cannot read in English', () => {
    expect(ask('openings', { as_of: 'soon' }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Please check your input',
        lead: ['I could not read "soon" as as_of. Write it like 2020-06-15.'],
      },
      actions: [button('Help', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('names the districts when it cannot read one', () => {
    expect(ask('openings', { area: '銀座' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '地区（area）の「銀座」が読み取れません。芝地区・麻布地区・赤坂地区・高輪地区・芝浦港南地区のどれかを入れてください。',
        ],
      },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('names the options there are when it is given another', () => {
    expect(ask('openings', { year: 2020 })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '「year」という項目はありません。使えるのは program・from・to・area・as_of・page・private です。',
        ],
      },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('takes a month as the end of a window to its last day', () => {
    expect(ask('openings', { from: '2020-10', to: '2020-12' }).card.lead).toEqual([
      '令和2年10月1日から令和2年12月31日までの予定 2件',
    ])
  })

  it('refuses a day of a century that no budget is about, instead of reading another', () => {
    expect(ask('openings', { from: '0020-06-15' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['から（from）の「0020-06-15」が読み取れません。2020-06-15 のように入れてください。'],
      },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('leads to all openings as on the day that is asked for', () => {
    const all = (options: Record<string, string>) => ask('openings', options).actions?.at(-1)
    expect([
      all({ program: 'シティハイツ高浜', as_of: '2021-01-05' }),
      all({ from: '2030-01-01', as_of: '2021-01-05' }),
    ]).toEqual([
      button('資料にある予定をすべて', 'openings', {
        from: '1989-04-01',
        as_of: '2021-01-05',
        private: true,
      }),
      button('資料にある予定をすべて', 'openings', { from: '1989-04-01', as_of: '2021-01-05' }),
    ])
  })

  it('tells an opening that only a request announces, with the request as its source', () => {
    expect(ask('openings', { program: '病児・病後児保育' })).toEqual({
      outcome: 'answered',
      card: {
        title: '病児・病後児保育の開設予定',
        facts: [
          {
            label: '病児・病後児保育室の予約システム',
            lines: [[{ strong: '令和2年4月' }, '  ［予定時期を過ぎた］'], '各施設に導入する'],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(1) No.5・テキスト26行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'sick-child-care', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('tells what two documents announce alike of one program once', () => {
    const { facts } = ask('openings', { program: 'みなと科学館' }).card
    const announced = realDesk()
      .book.program('minato-science-museum-operation')
      ?.entries.flatMap((entry) => entry.openings.map(({ what }) => [entry.source.document.id, what.ja]))
    expect([announced, facts?.map(({ label }) => label)]).toEqual([
      [
        ['r2-budget-programs', 'みなと科学館'],
        ['r2-requests', 'みなと科学館'],
      ],
      ['みなと科学館'],
    ])
  })
})
