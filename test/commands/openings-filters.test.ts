import { describe, expect, it } from 'vitest'
import { withoutFiles } from '../../src/files/with-files.ts'
import { ask as askDesk, button, realDesk, versionNote } from '../support/desk.ts'

/** What is answered in words; the calendars are compared in test/answers/opening-calendar.test.ts. */
const ask = (...asked: Parameters<typeof askDesk>) => withoutFiles(askDesk(...asked))
/** The ids of what a list offers to choose. */
const listed = (options: Record<string, string | number | boolean>, now?: string): string[] | undefined =>
  ask('openings', options, now === undefined ? {} : { now: new Date(now) }).menu?.choices.map(
    ({ value }) => value,
  )

describe('what opens, filtered', () => {
  it('by a place, says how the place was read and leads to its district', () => {
    expect(ask('openings', { area: '表参道' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定（表参道）',
        lead: ['名前か所在地に「表参道」とある予定です。', '令和2年6月15日からの予定 1件'],
        facts: [
          {
            label: '令和2年7月  ［まもなく］',
            lines: [[{ strong: '（仮称）おはよう保育園表参道' }, '（赤坂地区）'], '　保育施設誘致促進事業'],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '場所が資料から分からない予定は、この一覧に入りません。',
          '出典: 「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [button('赤坂地区のすべて', 'openings', { area: 'akasaka', private: true })],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          { label: '（仮称）おはよう保育園表参道', value: 'ohayo-nursery-omotesando', detail: '令和2年7月' },
        ],
      },
      private: false,
    })
  })

  it('by a place that nothing names, looks at its district and says so, in English', () => {
    expect(ask('openings', { area: 'Shirokane', kind: 'school' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Planned openings (Shirokane, Takanawa district) (School)',
        lead: [
          'Nothing has "Shirokane" in its name or address, so this looks at the Takanawa district.',
          'Planned from 15 June 2020: 1',
        ],
        facts: [
          {
            label: 'April 2021  ［planned］',
            lines: [
              [
                { strong: 'Special needs class (Takanawa area) (特別支援学級（高輪地域）)' },
                ' (Takanawa district)',
              ],
            ],
          },
        ],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Openings whose district the document does not tell are not listed here.',
          'Source: 「令和3年度 予算のポイント」',
          versionNote('en'),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'Choose one to see more',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: 'Special needs class (Takanawa area)',
            value: 'special-class-takanawa',
            detail: 'April 2021',
          },
        ],
      },
      private: false,
    })
  })

  it('by a period of now, on the day that is asked for', () => {
    expect(ask('openings', { period: '今月', as_of: '2020-10-01' })).toEqual({
      outcome: 'answered',
      card: {
        title: '開設予定',
        lead: ['令和2年10月1日から令和2年10月31日までの予定 2件'],
        facts: [
          {
            label: '令和2年10月  ［今月］',
            lines: [
              [{ strong: '（仮称）にじいろ保育園竹芝' }, '（芝地区）'],
              '　保育施設誘致促進事業',
              [{ strong: 'Web口座振替登録支援サービス' }, ''],
              '　口座振替等納税奨励',
            ],
          },
        ],
        sources: [
          '令和2年10月1日現在。予定であり、実際の開設は確かめていません。',
          '出典: 「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」',
          versionNote(),
        ],
      },
      actions: [
        button('時期未定（22件）', 'openings', { undated: true, as_of: '2020-10-01', private: true }),
      ],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { as_of: '2020-10-01', private: true } },
        option: 'program',
        choices: [
          { label: '（仮称）にじいろ保育園竹芝', value: 'nijiiro-nursery-takeshiba', detail: '令和2年10月' },
          {
            label: 'Web口座振替登録支援サービス',
            value: 'web-account-transfer-registration',
            detail: '令和2年10月',
          },
        ],
      },
      private: false,
    })
  })

  it('by a period that a reader cannot write so, says how', () => {
    expect(ask('openings', { period: 'いつか' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '期間（period）の「いつか」が読み取れません。来年度、3か月以内、令和3年度、2021-04、2021-04〜2021-09 のように入れてください。',
        ],
      },
      actions: [button('使い方', 'help', { command: 'openings', private: true })],
      private: true,
    })
    expect(ask('openings', { period: '来年度', from: '2021-04' }).card.lead).toEqual([
      '期間（period）と、から・まで（from・to）は、どちらか一方だけ入れてください。',
    ])
  })

  it('to what has no time', () => {
    expect(ask('openings', { undated: true, area: 'akasaka' })).toEqual({
      outcome: 'answered',
      card: {
        title: '時期未定の開設予定（赤坂地区）',
        lead: ['資料が時期を書いていない予定 2件'],
        facts: [
          {
            label: '時期は資料にありません  ［未定］',
            lines: [
              [{ strong: '地域交流室のカフェ（子ども家庭支援センター）' }, '（赤坂地区）'],
              '　（仮称）港区子ども家庭総合支援センター開設準備、（仮称）港区子ども家庭総合支援センター整備',
              [{ strong: '赤坂中学校等改築' }, '（赤坂地区）'],
            ],
          },
        ],
        sources: [
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '地区が資料から分からない予定は、赤坂地区の一覧に入りません。',
          '出典: 「令和3年度 予算のポイント」',
          versionNote(),
        ],
      },
      actions: [button('資料にある予定をすべて', 'openings', { from: '1989-04-01', private: true })],
      menu: {
        placeholder: 'くわしく見るものを選んでください',
        request: { command: 'openings', options: { private: true } },
        option: 'program',
        choices: [
          { label: '地域交流室のカフェ（子ども家庭支援センター）', value: 'community-room-cafe' },
          { label: '赤坂中学校等改築', value: 'akasaka-junior-high-rebuilding' },
        ],
      },
      private: false,
    })
  })

  it('to what has no time, in English, where there is nothing', () => {
    expect(ask('openings', { undated: true, kind: 'nursery' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Openings without a time (Nursery school)',
        lead: ['The data holds no opening without a time.'],
        sources: [
          'As of 15 June 2020. These are plans; whether they were kept is not in the data.',
          'Source: 「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」「令和２年度予算要求事業概要書 NO 59～68」「令和2年度 新規・臨時・レベルアップ事業」「令和3年度当初予算 新規事業及びレベルアップ事業一覧」「令和3年度 予算のポイント」',
          versionNote('en'),
        ],
      },
      actions: [button('All openings in the data', 'openings', { from: '1989-04-01' })],
      private: true,
    })
  })

  it('by a program and a time at which nothing of it opens, says what there is', () => {
    expect(ask('openings', { program: '精神障害者支援センター', period: '2021-04' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '精神障害者支援センター等整備の開設予定',
        lead: [
          '指定の条件（令和3年4月1日から令和3年4月30日まで）に合う予定は資料にありません。条件を外した予定は次のとおりです。',
        ],
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
          '令和2年6月15日現在。予定であり、実際の開設は確かめていません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(2) No.105・テキスト216行目',
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1204行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'mental-disability-support-center', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01' }),
      ],
      private: true,
    })
  })

  it('by a thing and a kind that it is not, in English', () => {
    expect(ask('openings', { program: '札の辻スクエア', kind: 'school' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Opening of Fudanotsuji Square (札の辻スクエア) (School)',
        lead: ['Nothing fits these filters. Without them there is:'],
        facts: [
          {
            label: 'Fudanotsuji Square (札の辻スクエア) (Shiba district)',
            lines: [
              [{ strong: 'April 2022' }, '  ［planned］'],
              'Former or other name: "芝五丁目複合施設"',
              'Address: 5-36-4 Shiba (芝五丁目36番4号)',
              'Size: 12 storeys and 1 basement level (地下1階、地上12階)',
              'A complex of the Industry Promotion Center, Mita Library and a floor run with private companies.',
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
        button('All openings in the data', 'openings', { from: '1989-04-01' }),
      ],
      private: true,
    })
  })

  it('by a program keeps of it what fits', () => {
    const names = (options: Record<string, string>) =>
      ask('openings', { program: '保育施設誘致促進事業', ...options }).card.facts?.map(({ label }) => label)
    expect(names({})).toEqual([
      '（仮称）おはよう保育園表参道（赤坂地区）',
      '（仮称）にじいろ保育園竹芝（芝地区）',
      '（仮称）sakura保育園六本木（麻布地区）',
      '（仮称）ウィズブック保育園六本木（麻布地区）',
    ])
    expect(names({ area: '六本木' })).toEqual([
      '（仮称）sakura保育園六本木（麻布地区）',
      '（仮称）ウィズブック保育園六本木（麻布地区）',
    ])
    expect(names({ to: '2020-09' })).toEqual(['（仮称）おはよう保育園表参道（赤坂地区）'])
  })

  it('by several at once is what fits them all', () => {
    expect(listed({ area: '赤坂', kind: '保育園', period: '2020年度' })).toEqual(['ohayo-nursery-omotesando'])
    expect(listed({ area: '芝浦港南', kind: '学校', period: '令和4年度' })).toEqual([
      'shibahama-elementary-school',
      'special-class-daiba',
    ])
  })

  it('reads days of the Japanese era', () => {
    expect(listed({ から: '令和2年10月', まで: '令和2年12月' })).toEqual(
      listed({ from: '2020-10', to: '2020-12' }),
    )
    expect(listed({ から: '令和4年度', まで: '令和4年度', 種類: '窓口' })).toEqual(
      listed({ period: 'FY2022', kind: 'office' }),
    )
  })

  it('up to a day that has passed begins with the first thing there is', () => {
    expect(listed({ to: '2020-05', kind: 'facility' })).toEqual([
      'minato-science-museum',
      'child-development-support-center',
    ])
  })

  it('puts a fiscal year behind its months', () => {
    const labels = ask('openings', { from: '2022-08', to: '2025-03' }).card.facts?.map(({ label }) => label)
    expect(labels).toEqual(['令和4年8月  ［予定］', '令和5年度  ［予定］', '令和6年度  ［予定］'])
  })
})

describe('what opens, at the ends of months and fiscal years', () => {
  it.each([
    ['2020-10-31T14:59:59Z', ['nijiiro-nursery-takeshiba', 'web-account-transfer-registration']],
    ['2020-10-31T15:00:00Z', undefined],
  ])('is of this month in Tokyo and not in Greenwich: %s', (now, ids) => {
    expect(listed({ period: '今月' }, now)).toEqual(ids)
  })

  it.each([
    ['2024-03-31T14:59:59Z', '令和5年度  ［今年度中］'],
    ['2024-03-31T15:00:00Z', '令和6年度  ［今年度中］'],
    ['2025-03-31T14:59:59Z', '令和6年度  ［今年度中］'],
  ])('is of this fiscal year in Tokyo and not in Greenwich: %s', (now, label) => {
    expect(ask('openings', {}, { now: new Date(now) }).card.facts?.[0]?.label).toBe(label)
  })

  it('is nothing from the day on which the last fiscal year that documents speak of has ended', () => {
    expect(ask('openings', {}, { now: new Date('2025-03-31T15:00:00Z') })).toEqual({
      outcome: 'not-found',
      card: {
        title: '開設予定',
        lead: ['令和7年4月1日からの開設予定は資料にありません。'],
        facts: [
          {
            label: 'その前の最後の予定',
            lines: [[{ strong: '令和6年度' }, '  ［予定時期を過ぎた］'], '　シティハイツ車町'],
          },
        ],
        sources: [
          '令和7年4月1日現在。予定であり、実際の開設は確かめていません。',
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

  it('is soon three months ahead, and passed the day after its last', () => {
    const status = (today: string) =>
      ask('openings', { program: 'ohayo-nursery-omotesando', as_of: today }).card.facts?.[0]?.lines[0]
    expect(
      ['2020-03-30', '2020-03-31', '2020-06-30', '2020-07-01', '2020-07-31', '2020-08-01'].map(status),
    ).toEqual(
      ['予定', 'まもなく', 'まもなく', '今月', '今月', '予定時期を過ぎた'].map((word) => [
        { strong: '令和2年7月' },
        `  ［${word}］`,
      ]),
    )
  })
})

describe('what was refused funding', () => {
  it('is announced nowhere, whatever is asked', () => {
    const { book } = realDesk()
    expect(book.openingPlans.some(({ id }) => id === 'deposit-inquiry-service')).toBe(false)
    expect(ask('openings', { program: '滞納整理のための預貯金照会サービスの導入' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '滞納整理のための預貯金照会サービスの導入の開設予定',
        lead: ['要求にあった予定は、予算が付いたことが資料にないため示しません。'],
        sources: [
          '出典: 東京都港区「令和２年度予算要求事業概要書 NO 59～68」（要求・予算） 概要書 No.62・テキスト292行目',
          versionNote(),
        ],
      },
      actions: [
        button('この事業のすべて', 'program', { program: 'tax-arrears-deposit-inquiry', private: true }),
        button('資料にある予定をすべて', 'openings', { from: '1989-04-01' }),
      ],
      private: true,
    })
    const pages = [1, 2, 3, 4].map((page) => ask('openings', { from: '1989-04', page }))
    expect(JSON.stringify(pages)).not.toContain('預貯金照会サービス')
  })
})
