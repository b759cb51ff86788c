import { describe, expect, it } from 'vitest'
import { withoutFiles } from '../../src/files/with-files.ts'
import { ask as askDesk, button, realDesk, shareButton, versionNote } from '../support/desk.ts'

/** What is answered in words; the calendars are compared in opening-calendar.test.ts. */
const ask = (...asked: Parameters<typeof askDesk>) => withoutFiles(askDesk(...asked))

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
        lead: ['令和2年10月1日から令和2年12月31日までの予定 3件'],
        facts: [
          {
            label: '令和2年10月  ［予定］',
            lines: [
              [{ strong: '（仮称）にじいろ保育園竹芝' }, '（芝地区）'],
              '　保育施設誘致促進事業',
              [{ strong: 'Web口座振替登録支援サービス' }, ''],
              '　口座振替等納税奨励',
            ],
          },
          {
            label: '令和2年12月  ［予定］',
            lines: [[{ strong: '放課後等デイサービス' }, ''], '　障害保健福祉センター維持管理'],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [button('時期未定（22件）', 'openings', { undated: true, private: true })],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          { label: '（仮称）にじいろ保育園竹芝', value: 'nijiiro-nursery-takeshiba', detail: '令和2年10月' },
          {
            label: 'Web口座振替登録支援サービス',
            value: 'web-account-transfer-registration',
            detail: '令和2年10月',
          },
          { label: '放課後等デイサービス', value: 'after-school-day-service', detail: '令和2年12月' },
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
        lead: ['Planned from 1 October 2020 to 31 December 2020: 3'],
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
              [{ strong: 'Web registration of account transfer (Web口座振替登録支援サービス)' }, ''],
              '　Promotion of tax payment by account transfer',
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
          'Source: 「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote('en'),
        ],
      },
      actions: [button('Without a time (22)', 'openings', { undated: true, private: true })],
      menu: {
        placeholder: 'Choose one to see more',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: 'Nijiiro Nursery School Takeshiba (provisional name)',
            value: 'nijiiro-nursery-takeshiba',
            detail: 'October 2020',
          },
          {
            label: 'Web registration of account transfer',
            value: 'web-account-transfer-registration',
            detail: 'October 2020',
          },
          { label: 'After-school day service', value: 'after-school-day-service', detail: 'December 2020' },
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
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          { label: '（仮称）sakura保育園六本木', value: 'sakura-nursery-roppongi', detail: '令和3年4月' },
          {
            label: '（仮称）ウィズブック保育園六本木',
            value: 'with-book-nursery-roppongi',
            detail: '令和3年4月',
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
        lead: ['令和2年4月1日から令和2年12月1日までの予定 13件中 1〜10件目'],
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
              [{ strong: '生活保護受給者健康管理支援事業' }, ''],
              [{ strong: '地域の団体を応援する寄付（港区版ふるさと納税）' }, ''],
              '　港区版ふるさと納税',
              [{ strong: '区長記者発表の動画配信' }, ''],
              '　報道機関情報提供活動',
            ],
          },
          {
            label: '令和2年7月  ［今月］',
            lines: [
              [{ strong: '（仮称）おはよう保育園表参道' }, '（赤坂地区）'],
              '　保育施設誘致促進事業',
              [{ strong: '国民健康保険料の徴収の拡充' }, ''],
              '　国民健康保険料徴収',
              [{ strong: '税務資料の電子化' }, ''],
              '　税務資料の電子化の推進',
            ],
          },
          {
            label: '令和2年8月  ［まもなく］',
            lines: [[{ strong: '行政情報分析基盤システム' }, ''], '　港区政策創造研究所の運営'],
          },
        ],
        sources: [
          '令和2年7月31日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [
        button('次 ▶', 'openings', {
          from: '2020-04-01',
          to: '2020-12-01',
          as_of: '2020-07-31',
          page: 2,
          private: true,
        }),
        button('時期未定（22件）', 'openings', { undated: true, as_of: '2020-07-31', private: true }),
      ],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { as_of: '2020-07-31', private: true } },
        option: 'program',
        choices: [
          { label: 'みなと科学館', value: 'minato-science-museum', detail: '令和2年4月' },
          {
            label: '病児・病後児保育室の予約システム',
            value: 'sick-child-care-reservation-system',
            detail: '令和2年4月',
          },
          { label: '児童発達支援センター', value: 'child-development-support-center', detail: '令和2年4月' },
          {
            label: '生活保護受給者健康管理支援事業',
            value: 'public-assistance-health-checks',
            detail: '令和2年4月',
          },
          {
            label: '地域の団体を応援する寄付（港区版ふるさと納税）',
            value: 'hometown-tax-donations-for-groups',
            detail: '令和2年4月',
          },
          { label: '区長記者発表の動画配信', value: 'mayor-press-conference-videos', detail: '令和2年4月' },
          { label: '（仮称）おはよう保育園表参道', value: 'ohayo-nursery-omotesando', detail: '令和2年7月' },
          {
            label: '国民健康保険料の徴収の拡充',
            value: 'nhi-premium-collection-measures',
            detail: '令和2年7月',
          },
          { label: '税務資料の電子化', value: 'digital-tax-records', detail: '令和2年7月' },
          {
            label: '行政情報分析基盤システム',
            value: 'administrative-data-analysis-system',
            detail: '令和2年8月',
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
        lead: ['令和4年4月1日から令和4年4月30日までの予定 6件'],
        facts: [
          {
            label: '令和4年4月  ［予定］',
            lines: [
              [{ strong: '港区立産業振興センター' }, '（芝地区）'],
              '　以前の資料では令和4年度（「令和2年度 新規・臨時・レベルアップ事業」）',
              '　前の名前・別名: （仮称）産業振興センター',
              '　（仮称）産業振興センター等整備',
              [{ strong: '芝浜小学校' }, '（芝浦港南地区）'],
              '　前の名前・別名: （仮称）芝浦第二小学校',
              '　（仮称）芝浦第二小学校校章・校歌作成、（仮称）芝浦第二小学校整備',
              [{ strong: '港区立三田図書館' }, '（芝地区）'],
              '　以前の資料では令和4年度（「令和2年度 新規・臨時・レベルアップ事業」）',
              '　前の名前・別名: 新三田図書館',
              '　（仮称）産業振興センター等整備、新三田図書館開設準備',
              [{ strong: '札の辻スクエア' }, '（芝地区）'],
              '　前の名前・別名: 芝五丁目複合施設',
              '　（仮称）産業振興センター等整備、新三田図書館開設準備',
              [{ strong: '民間連携床（札の辻スクエア）' }, '（芝地区）'],
              '　（仮称）産業振興センター等整備',
              [{ strong: '特別支援学級（台場地域）' }, '（芝浦港南地区）'],
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」「令和3年度 予算のポイント」',
          versionNote(),
        ],
      },
      actions: [button('時期未定（22件）', 'openings', { undated: true, private: true })],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          { label: '港区立産業振興センター', value: 'industry-promotion-center', detail: '令和4年4月' },
          { label: '芝浜小学校', value: 'shibahama-elementary-school', detail: '令和4年4月' },
          { label: '港区立三田図書館', value: 'mita-library', detail: '令和4年4月' },
          { label: '札の辻スクエア', value: 'fudanotsuji-square', detail: '令和4年4月' },
          {
            label: '民間連携床（札の辻スクエア）',
            value: 'fudanotsuji-private-floors',
            detail: '令和4年4月',
          },
          { label: '特別支援学級（台場地域）', value: 'special-class-daiba', detail: '令和4年4月' },
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
        lead: ['1989年4月1日からの予定 36件中 11〜20件目'],
        facts: [
          {
            label: '令和2年10月  ［予定］',
            lines: [
              [{ strong: '（仮称）にじいろ保育園竹芝' }, '（芝地区）'],
              '　保育施設誘致促進事業',
              [{ strong: 'Web口座振替登録支援サービス' }, ''],
              '　口座振替等納税奨励',
            ],
          },
          {
            label: '令和2年12月  ［予定］',
            lines: [[{ strong: '放課後等デイサービス' }, ''], '　障害保健福祉センター維持管理'],
          },
          {
            label: '令和3年4月  ［予定］',
            lines: [
              [{ strong: '（仮称）sakura保育園六本木' }, '（麻布地区）'],
              '　保育施設誘致促進事業',
              [{ strong: '（仮称）ウィズブック保育園六本木' }, '（麻布地区）'],
              '　保育施設誘致促進事業',
              [{ strong: '子ども家庭総合支援センター' }, '（赤坂地区）'],
              '　前の名前・別名: （仮称）港区子ども家庭総合支援センター',
              '　（仮称）港区子ども家庭総合支援センター開設準備、（仮称）港区子ども家庭総合支援センター整備',
              [{ strong: '高輪三丁目福祉施設' }, '（高輪地区）'],
              '　高輪三丁目福祉施設整備',
              [{ strong: '区民保養施設の新しい予約システム' }, ''],
              '　区民保養施設',
              [{ strong: '港区児童相談所' }, '（赤坂地区）'],
              '　（仮称）港区子ども家庭総合支援センター開設準備、（仮称）港区子ども家庭総合支援センター整備',
              [{ strong: '一時保護所（港区児童相談所）' }, '（赤坂地区）'],
              '　（仮称）港区子ども家庭総合支援センター開設準備、（仮称）港区子ども家庭総合支援センター整備',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」「令和3年度 予算のポイント」',
          versionNote(),
        ],
      },
      actions: [
        button('◀ 前', 'openings', { from: '1989-04-01', page: 1, private: true }),
        button('次 ▶', 'openings', { from: '1989-04-01', page: 3, private: true }),
        button('時期未定（22件）', 'openings', { undated: true, private: true }),
      ],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          { label: '（仮称）にじいろ保育園竹芝', value: 'nijiiro-nursery-takeshiba', detail: '令和2年10月' },
          {
            label: 'Web口座振替登録支援サービス',
            value: 'web-account-transfer-registration',
            detail: '令和2年10月',
          },
          { label: '放課後等デイサービス', value: 'after-school-day-service', detail: '令和2年12月' },
          { label: '（仮称）sakura保育園六本木', value: 'sakura-nursery-roppongi', detail: '令和3年4月' },
          {
            label: '（仮称）ウィズブック保育園六本木',
            value: 'with-book-nursery-roppongi',
            detail: '令和3年4月',
          },
          { label: '子ども家庭総合支援センター', value: 'child-family-center', detail: '令和3年4月' },
          { label: '高輪三丁目福祉施設', value: 'takanawa-3-welfare-facility', detail: '令和3年4月' },
          {
            label: '区民保養施設の新しい予約システム',
            value: 'holiday-lodge-reservation-system',
            detail: '令和3年4月',
          },
          { label: '港区児童相談所', value: 'child-guidance-center', detail: '令和3年4月' },
          {
            label: '一時保護所（港区児童相談所）',
            value: 'temporary-protection-shelter',
            detail: '令和3年4月',
          },
        ],
      },
      private: false,
    })
  })

  it('shows the last page when asked for one beyond the end', () => {
    expect(ask('openings', { from: '1989-04-01', page: 4 })).toEqual(
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
    expect(ask('openings', { program: '出産費用の助成' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '出産費用の助成の開設予定',
        lead: ['この事業の開設・開始の時期は資料にありません。'],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.82・テキスト182行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'childbirth-cost-subsidy', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01' }),
      ],
      private: true,
    })
  })

  it('says that nothing opens in a window, and what comes before and after', () => {
    expect(ask('openings', { from: '2020-09-01', to: '2020-09-30' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '開設予定',
        lead: ['令和2年9月1日から令和2年9月30日までの開設予定は資料にありません。'],
        facts: [
          {
            label: 'その前の最後の予定',
            lines: [[{ strong: '令和2年8月' }, '  ［まもなく］'], '　行政情報分析基盤システム'],
          },
          {
            label: 'その後の次の予定',
            lines: [
              [{ strong: '令和2年10月' }, '  ［予定］'],
              '　（仮称）にじいろ保育園竹芝',
              '　Web口座振替登録支援サービス',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」「令和3年度当初予算 新規事業及びレベルアップ事業一覧」「令和3年度 予算のポイント」',
          versionNote(),
        ],
      },
      actions: [
        button('時期未定（22件）', 'openings', { undated: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01' }),
      ],
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
              [{ strong: 'fiscal 2024 (Reiwa 6)' }, '  ［planned］'],
              '　City Heights Kurumacho (シティハイツ車町)',
            ],
          },
        ],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Source: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」「令和3年度当初予算 新規事業及びレベルアップ事業一覧」「令和3年度 予算のポイント」',
          versionNote('en'),
        ],
      },
      actions: [
        button('Without a time (22)', 'openings', { undated: true }),
        button('All openings in the data', 'openings', { from: '1989-04-01' }),
      ],
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

  it('offers the districts where it does not know a place', () => {
    expect(ask('openings', { area: '銀座' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '場所が見つかりません',
        lead: [
          '「銀座」は、町の名前にも、開設予定の名前や所在地にもありません。地区を選ぶか、別の書き方で試してください。',
        ],
      },
      menu: {
        placeholder: '地区を選んでください',
        request: { command: 'openings', options: {} },
        option: 'area',
        choices: [
          { label: '芝地区', value: 'shiba' },
          { label: '麻布地区', value: 'azabu' },
          { label: '赤坂地区', value: 'akasaka' },
          { label: '高輪地区', value: 'takanawa' },
          { label: '芝浦港南地区', value: 'shibaura-konan' },
        ],
      },
      private: true,
    })
  })

  it('names the options there are when it is given another', () => {
    expect(ask('openings', { year: 2020 })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '「year」という項目はありません。使えるのは program・period・from・to・area・kind・undated・as_of・page・private です。',
        ],
      },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('takes a month as the end of a window to its last day', () => {
    expect(ask('openings', { from: '2020-10', to: '2020-12' }).card.lead).toEqual([
      '令和2年10月1日から令和2年12月31日までの予定 3件',
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

  it('tells what moved, before → after with both sources, and that only the newest date leads', () => {
    expect(ask('openings', { program: '精神障害者支援センター', as_of: '2021-02-01' })).toEqual({
      outcome: 'answered',
      card: {
        title: '精神障害者支援センター等整備の開設予定',
        facts: [
          {
            label: '精神障害者支援センター（あいはーと・みなと）（高輪地区）',
            lines: [
              [{ strong: '令和3年6月' }, '  ［予定］'],
              '時期の変更: 令和3年4月（「令和2年度 新規・臨時・レベルアップ事業」） → 令和3年6月（「令和3年度 予算のポイント」）',
              '所在地: 高輪一丁目4番8号',
              '規模: 地上8階',
              '精神障害のある人を支える拠点で、民間が運営する知的障害者のグループホームなどを併設します。',
            ],
          },
        ],
        sources: [
          '令和3年2月1日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.105・テキスト216行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1204行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'mental-disability-support-center', private: true }),
        button('資料にある予定をすべて', 'openings', {
          from: '1989-04-01',
          as_of: '2021-02-01',
          private: true,
        }),
      ],
      private: false,
    })
  })

  it('tells what moved in English', () => {
    expect(
      ask('openings', { program: '精神障害者支援センター', as_of: '2021-02-01' }, { locale: 'en' }),
    ).toEqual({
      outcome: 'answered',
      card: {
        title:
          'Openings of Mental Disability Support Center and related facilities (精神障害者支援センター等整備)',
        facts: [
          {
            label:
              'Mental Disability Support Center (Ai-Heart Minato) (精神障害者支援センター（あいはーと・みなと）) (Takanawa district)',
            lines: [
              [{ strong: 'June 2021' }, '  ［planned］'],
              'Moved: April 2021 ("令和2年度 新規・臨時・レベルアップ事業") → June 2021 ("令和3年度 予算のポイント")',
              'Address: 1-4-8 Takanawa (高輪一丁目4番8号)',
              'Size: 8 storeys (地上8階)',
              'A base for supporting people with mental disabilities, with a privately run group home for people with intellectual disabilities and others.',
            ],
          },
        ],
        sources: [
          'As of 1 February 2021. These are plans; whether they were kept is not in the data.',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(2), program no. 105, text line 216',
          'Source: Minato City, Tokyo, "令和3年度 予算のポイント" (budgeted), text line 1204',
          versionNote('en'),
        ],
      },
      actions: [
        button('Everything about it', 'program', {
          program: 'mental-disability-support-center',
          private: true,
        }),
        button('All openings in the data', 'openings', {
          from: '1989-04-01',
          as_of: '2021-02-01',
          private: true,
        }),
      ],
      private: false,
    })
  })

  it('finds a thing of several programs by its name, with its former name and address', () => {
    expect(ask('openings', { program: '芝浜小学校' })).toEqual({
      outcome: 'answered',
      card: {
        title: '芝浜小学校の開設予定',
        facts: [
          {
            label: '芝浜小学校（芝浦港南地区）',
            lines: [
              [{ strong: '令和4年4月' }, '  ［予定］'],
              '前の名前・別名: （仮称）芝浦第二小学校',
              '所在地: 芝浦一丁目16番1号（みなとパーク芝浦横の旧芝生広場）',
              '規模: 地下1階、地上9階（9階は屋上校庭）',
              '24学級の普通教室、多目的室、体育館、プール、9階の屋上校庭、放課GO→クラブ室などがあります。',
              '事業: （仮称）芝浦第二小学校校章・校歌作成、（仮称）芝浦第二小学校整備',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.63・テキスト157行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1354行目',
          versionNote(),
        ],
      },
      actions: [
        button('（仮称）芝浦第二小学校校章・校歌作成', 'program', {
          program: 'shibaura-daini-school-emblem-song',
          private: true,
        }),
        button('（仮称）芝浦第二小学校整備', 'program', {
          program: 'shibaura-daini-school-construction',
          private: true,
        }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('finds the thing by its former name, its reading, half of its name, romaji, English, its id and its label', () => {
    const asked = ask('openings', { program: '芝浜小学校' })
    const same = [
      '芝浦第二小学校',
      '（仮称）芝浦第二小学校',
      'しばはましょうがっこう',
      'しばうらだいに',
      '芝浜小',
      'shibahama',
      'Shibahama Elementary School',
      'shibahama-elementary-school',
      'Shibahama Elementary School (芝浜小学校)',
    ]
    expect(
      same.filter((program) => JSON.stringify(ask('openings', { program })) !== JSON.stringify(asked)),
    ).toEqual([])
  })

  it('tells a complex with all programs of it, in English', () => {
    expect(ask('openings', { program: '札の辻' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Opening of Fudanotsuji Square (札の辻スクエア)',
        facts: [
          {
            label: 'Fudanotsuji Square (札の辻スクエア) (Shiba district)',
            lines: [
              [{ strong: 'April 2022' }, '  ［planned］'],
              'Former or other name: "芝五丁目複合施設"',
              'Address: 5-36-4 Shiba (芝五丁目36番4号)',
              'Size: 12 storeys and 1 basement level (地下1階、地上12階)',
              'A complex of the Industry Promotion Center, Mita Library and a floor run with private companies.',
              'Program: Industry Promotion Center and library construction, Preparation for the opening of the new Mita Library',
            ],
          },
        ],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Source: Minato City, Tokyo, "令和3年度 予算のポイント" (budgeted), text line 1241',
          versionNote('en'),
        ],
      },
      actions: [
        button('Industry Promotion Center and library construction', 'program', {
          program: 'industry-promotion-center-construction',
          private: true,
        }),
        button('Preparation for the opening of the new Mita Library', 'program', {
          program: 'new-mita-library-opening-preparation',
          private: true,
        }),
        button('All openings in the data', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('tells hours, closed days and what a thing takes the place of', () => {
    expect(ask('openings', { program: '三田図書館' })).toEqual({
      outcome: 'answered',
      card: {
        title: '港区立三田図書館の開設予定',
        facts: [
          {
            label: '港区立三田図書館（芝地区）',
            lines: [
              [{ strong: '令和4年4月' }, '  ［予定］'],
              '以前の資料では令和4年度（「令和2年度 新規・臨時・レベルアップ事業」）',
              '前の名前・別名: 新三田図書館',
              '所在地: 芝五丁目36番4号',
              '開館時間: 午前9時から午後8時まで（日曜日・祝日・12/28は、午後5時まで）',
              '休館日: 毎月第3木曜日（館内整理日）、12/29～1/3、特別整理期間（年1回10日以内）',
              '移転して区立で最も大きい図書館になり、産業振興センターと組んで仕事に役立つ支援を強めます。',
              '引き継ぐもの: これまでの三田図書館（移転）',
              '事業: （仮称）産業振興センター等整備、新三田図書館開設準備',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.97・テキスト205行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1241行目',
          versionNote(),
        ],
      },
      actions: [
        button('（仮称）産業振興センター等整備', 'program', {
          program: 'industry-promotion-center-construction',
          private: true,
        }),
        button('新三田図書館開設準備', 'program', {
          program: 'new-mita-library-opening-preparation',
          private: true,
        }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('tells a date that only became more precise as no move, and beside it what has no time', () => {
    expect(ask('openings', { program: '福祉総合窓口' })).toEqual({
      outcome: 'answered',
      card: {
        title: '福祉総合窓口設置準備の開設予定',
        facts: [
          {
            label: '福祉総合窓口',
            lines: [
              [{ strong: '令和4年8月' }, '  ［予定］'],
              '以前の資料では令和4年度（「令和2年度 新規・臨時・レベルアップ事業」）',
              '高齢、障害、子育て、生活困窮などの相談を、各総合支所で世帯ごとまとめて受けます。',
              '引き継ぐもの: 対象者ごとの相談支援体制',
              '「設置年度」として記載（「令和2年度 新規・臨時・レベルアップ事業」）',
            ],
          },
          {
            label: '相談記録システム',
            lines: [
              [{ strong: '時期は資料にありません' }, '  ［未定］'],
              '福祉の相談員が得た情報を集め、世帯ごとに役立てます。',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.96・テキスト204行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1161・1195行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', {
          program: 'welfare-one-stop-counter-preparation',
          private: true,
        }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('tells that the documents give no time for a thing, where it is asked for', () => {
    expect(ask('openings', { program: '医療安全支援センター' })).toEqual({
      outcome: 'answered',
      card: {
        title: '医療安全支援センターの設置の開設予定',
        facts: [
          {
            label: '医療安全支援センター',
            lines: [
              [{ strong: '時期は資料にありません' }, '  ［未定］'],
              'みなと保健所に置き、医療についての相談を受けます。',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト229行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'medical-safety-support-center', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true }),
      ],
      private: false,
    })
  })

  it('tells a thing without a program, and that the document names none', () => {
    expect(ask('openings', { program: 'みなとハートフレンド' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなとハートフレンドの開設予定',
        facts: [
          {
            label: 'みなとハートフレンド',
            lines: [
              [{ strong: '時期は資料にありません' }, '  ［未定］'],
              '学生のほか社会人もボランティアとして育て、児童相談所と一緒に子どもと家庭を支えます。',
              '資料は事業の名前を挙げていません。',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト650行目',
          versionNote(),
        ],
      },
      actions: [button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true })],
      private: false,
    })
  })

  it('tells a thing without a program in English', () => {
    expect(ask('openings', { program: 'みなとハートフレンド' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Opening of Minato Heart Friend volunteers (みなとハートフレンド)',
        facts: [
          {
            label: 'Minato Heart Friend volunteers (みなとハートフレンド)',
            lines: [
              [{ strong: 'no time in the documents' }, '  ［undecided］'],
              'Students and working adults are trained as volunteers who support children and families together with the child guidance center.',
              'The document names no program for it.',
            ],
          },
        ],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Source: Minato City, Tokyo, "令和3年度 予算のポイント" (budgeted), text line 650',
          versionNote('en'),
        ],
      },
      actions: [button('All openings in the data', 'openings', { from: '1989-04-01', private: true })],
      private: false,
    })
  })

  it('tells at once the few things that go by one name', () => {
    expect(ask('openings', { program: '特別支援学級' })).toEqual({
      outcome: 'answered',
      card: {
        title: '「特別支援学級」の開設予定',
        facts: [
          {
            label: '特別支援学級（高輪地域）（高輪地区）',
            lines: [
              [{ strong: '令和3年4月' }, '  ［予定］'],
              '高輪地域に新しくつくる特別支援学級です。',
              '資料は事業の名前を挙げていません。',
            ],
          },
          {
            label: '特別支援学級（台場地域）（芝浦港南地区）',
            lines: [
              [{ strong: '令和4年4月' }, '  ［予定］'],
              '台場地域に新しくつくる特別支援学級です。',
              '資料は事業の名前を挙げていません。',
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト860行目',
          versionNote(),
        ],
      },
      actions: [button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true })],
      private: false,
    })
  })

  it('takes a part of a name for the thing before a program that only a related word speaks for', () => {
    expect(ask('program', { program: '業務支援システム' }).card.title).toBe(
      '私立認可保育所等ICT化推進事業（令和2年度）',
    )
    expect(ask('openings', { program: '業務支援システム' }).card.title).toBe(
      '保育業務支援システム（指定管理の区立保育園等）の開設予定',
    )
  })

  it('lists 2021 to 2022 as on the day that is asked for, from the newest document on', () => {
    expect(ask('openings', { from: '2021-05-01', to: '2023-03-31', as_of: '2021-02-01' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定',
        lead: ['令和3年5月1日から令和5年3月31日までの予定 8件'],
        facts: [
          {
            label: '令和3年6月  ［予定］',
            lines: [
              [{ strong: '精神障害者支援センター（あいはーと・みなと）' }, '（高輪地区）'],
              '　時期の変更: 令和3年4月（「令和2年度 新規・臨時・レベルアップ事業」） → 令和3年6月（「令和3年度 予算のポイント」）',
              '　精神障害者支援センター等整備',
            ],
          },
          {
            label: '令和4年4月  ［予定］',
            lines: [
              [{ strong: '港区立産業振興センター' }, '（芝地区）'],
              '　以前の資料では令和4年度（「令和2年度 新規・臨時・レベルアップ事業」）',
              '　前の名前・別名: （仮称）産業振興センター',
              '　（仮称）産業振興センター等整備',
              [{ strong: '芝浜小学校' }, '（芝浦港南地区）'],
              '　前の名前・別名: （仮称）芝浦第二小学校',
              '　（仮称）芝浦第二小学校校章・校歌作成、（仮称）芝浦第二小学校整備',
              [{ strong: '港区立三田図書館' }, '（芝地区）'],
              '　以前の資料では令和4年度（「令和2年度 新規・臨時・レベルアップ事業」）',
              '　前の名前・別名: 新三田図書館',
              '　（仮称）産業振興センター等整備、新三田図書館開設準備',
              [{ strong: '札の辻スクエア' }, '（芝地区）'],
              '　前の名前・別名: 芝五丁目複合施設',
              '　（仮称）産業振興センター等整備、新三田図書館開設準備',
              [{ strong: '民間連携床（札の辻スクエア）' }, '（芝地区）'],
              '　（仮称）産業振興センター等整備',
              [{ strong: '特別支援学級（台場地域）' }, '（芝浦港南地区）'],
            ],
          },
          {
            label: '令和4年8月  ［予定］',
            lines: [
              [{ strong: '福祉総合窓口' }, ''],
              '　以前の資料では令和4年度（「令和2年度 新規・臨時・レベルアップ事業」）',
              '　福祉総合窓口設置準備',
            ],
          },
        ],
        sources: [
          '令和3年2月1日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」「令和3年度 予算のポイント」',
          versionNote(),
        ],
      },
      actions: [
        button('時期未定（22件）', 'openings', { undated: true, as_of: '2021-02-01', private: true }),
      ],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { as_of: '2021-02-01', private: true } },
        option: 'program',
        choices: [
          {
            label: '精神障害者支援センター（あいはーと・みなと）',
            value: 'mental-disability-support-center',
            detail: '令和3年6月',
          },
          { label: '港区立産業振興センター', value: 'industry-promotion-center', detail: '令和4年4月' },
          { label: '芝浜小学校', value: 'shibahama-elementary-school', detail: '令和4年4月' },
          { label: '港区立三田図書館', value: 'mita-library', detail: '令和4年4月' },
          { label: '札の辻スクエア', value: 'fudanotsuji-square', detail: '令和4年4月' },
          {
            label: '民間連携床（札の辻スクエア）',
            value: 'fudanotsuji-private-floors',
            detail: '令和4年4月',
          },
          { label: '特別支援学級（台場地域）', value: 'special-class-daiba', detail: '令和4年4月' },
          { label: '福祉総合窓口', value: 'welfare-one-stop-counter', detail: '令和4年8月' },
        ],
      },
      private: false,
    })
  })

  it('lists one kind of thing', () => {
    expect(ask('openings', { kind: '学校', as_of: '2021-02-01' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定（学校）',
        lead: ['令和3年2月1日からの予定 3件'],
        facts: [
          {
            label: '令和3年4月  ［まもなく］',
            lines: [[{ strong: '特別支援学級（高輪地域）' }, '（高輪地区）']],
          },
          {
            label: '令和4年4月  ［予定］',
            lines: [
              [{ strong: '芝浜小学校' }, '（芝浦港南地区）'],
              '　前の名前・別名: （仮称）芝浦第二小学校',
              '　（仮称）芝浦第二小学校校章・校歌作成、（仮称）芝浦第二小学校整備',
              [{ strong: '特別支援学級（台場地域）' }, '（芝浦港南地区）'],
            ],
          },
        ],
        sources: [
          '令和3年2月1日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」「令和3年度 予算のポイント」',
          versionNote(),
        ],
      },
      actions: [
        button('時期未定（2件）', 'openings', {
          undated: true,
          kind: '学校',
          as_of: '2021-02-01',
          private: true,
        }),
      ],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { as_of: '2021-02-01', private: true } },
        option: 'program',
        choices: [
          { label: '特別支援学級（高輪地域）', value: 'special-class-takanawa', detail: '令和3年4月' },
          { label: '芝浜小学校', value: 'shibahama-elementary-school', detail: '令和4年4月' },
          { label: '特別支援学級（台場地域）', value: 'special-class-daiba', detail: '令和4年4月' },
        ],
      },
      private: false,
    })
  })

  it('says that no such thing opens', () => {
    expect(ask('openings', { kind: 'office', area: 'shiba' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '開設予定（芝地区）（窓口）',
        lead: ['令和2年6月15日からの開設予定は資料にありません。'],
        facts: [],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '地区が資料から分からない予定は、芝地区の一覧に入りません。',
          '出典: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」「令和3年度当初予算 新規事業及びレベルアップ事業一覧」「令和3年度 予算のポイント」',
          versionNote(),
        ],
      },
      actions: [button('資料にある予定をすべて', 'openings', { from: '1989-04-01' })],
      private: true,
    })
  })

  it('names the kinds when it cannot read one', () => {
    expect(ask('openings', { 種類: '病院' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '種類（kind）の「病院」が読み取れません。施設・学校・保育園・サービス・システム・窓口のどれかを入れてください。',
        ],
      },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
  })

  it('lists nothing without a date in a window, whatever its kind', () => {
    const listed = ['facility', 'school', 'nursery', 'service', 'system', 'office'].flatMap((kind) =>
      [1, 2, 3].flatMap((page) =>
        (ask('openings', { from: '1989-04-01', kind, page }).menu?.choices ?? []).map(({ value }) => value),
      ),
    )
    const dated = realDesk().book.openingPlans.filter(({ planned }) => planned)
    expect([...new Set(listed)].toSorted()).toEqual(dated.map(({ id }) => id).toSorted())
  })

  it('leads from every choice of a list to that thing', () => {
    const choices = [1, 2, 3].flatMap(
      (page) => ask('openings', { from: '1989-04-01', page }).menu?.choices ?? [],
    )
    const told = choices.map(({ value }) => ask('openings', { program: value }))
    expect(told.map(({ outcome }) => outcome)).toEqual(choices.map(() => 'answered'))
    expect(
      choices.filter(({ label }, at) => !told[at]?.card.facts?.some((fact) => fact.label.startsWith(label))),
    ).toEqual([])
  })
})
