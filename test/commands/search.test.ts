import { describe, expect, it } from 'vitest'
import { ask, button, shareButton, versionNote } from '../support/desk.ts'

describe('/search 検索', () => {
  it('lists the programs that fit some words, best first, and why', () => {
    expect(ask('search', { query: '図書館' })).toEqual({
      outcome: 'answered',
      card: {
        title: '検索の結果',
        lead: ['「図書館」: 4件'],
        facts: [
          {
            label: '合う順（金額は予算額）',
            lines: [
              ['1. ', { strong: '学校図書館運営事業' }],
              '　63,145千円  令和2年度  名前に一致',
              ['2. ', { strong: '新三田図書館開設準備' }],
              '　111,930千円  令和2年度  名前に一致',
              ['3. ', { strong: '（仮称）産業振興センター等整備' }],
              '　1,161,555千円  令和2年度  施設「三田図書館」に一致',
              ['4. ', { strong: '電子書籍サービス資料整備' }],
              '　27,638千円  令和3年度  関連する言葉「図書館」に一致',
            ],
          },
          {
            label: '予算全体・取組（1件）',
            lines: [
              [{ strong: '令和の学びのスタンダード ～GIGAスクールと電子書籍の推進～' }],
              '　令和3年度予算 4億5,444万円',
            ],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト1141行目',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [
        button('令和の学びのスタンダード ～GIGAスクールと電子書籍の推進～', 'total', {
          name: 'focus-2021-5-2',
          private: true,
        }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { private: true } },
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
      private: false,
    })
  })

  it('lists them in English', () => {
    expect(ask('search', { query: 'library' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Search results',
        lead: ['"library": 4'],
        facts: [
          {
            label: 'Best match first (amounts are budgeted)',
            lines: [
              ['1. ', { strong: 'School library operation' }],
              '　¥63,145 thousand  fiscal 2020 (Reiwa 2)  matches "library" in English',
              ['2. ', { strong: 'Preparation for the opening of the new Mita Library' }],
              '　¥111,930 thousand  fiscal 2020 (Reiwa 2)  matches "library" in English',
              ['3. ', { strong: 'Industry Promotion Center and library construction' }],
              '　¥1,161,555 thousand  fiscal 2020 (Reiwa 2)  matches the word "library"',
              ['4. ', { strong: 'E-book lending service' }],
              '　¥27,638 thousand  fiscal 2021 (Reiwa 3)  "library" as "図書館"',
            ],
          },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted): 135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
          'Source: Minato City, Tokyo, "令和3年度当初予算 新規事業及びレベルアップ事業一覧" (requested and budgeted): 32 new and expanded programs of fiscal 2021 (temporary and regular programs are not in it)',
          versionNote('en'),
        ],
      },
      actions: [],
      menu: {
        placeholder: 'Choose a program',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: 'School library operation',
            value: 'school-library-operation',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥63,145 thousand',
          },
          {
            label: 'Preparation for the opening of the new Mita Library',
            value: 'new-mita-library-opening-preparation',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥111,930 thousand',
          },
          {
            label: 'Industry Promotion Center and library construction',
            value: 'industry-promotion-center-construction',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥1,161,555 thousand',
          },
          {
            label: 'E-book lending service',
            value: 'ebook-lending-service',
            detail: 'fiscal 2021 (Reiwa 3) budget ¥27,638 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('lists programs by filters alone, largest first', () => {
    expect(
      ask('search', { category: 'レベルアップ', source: '都支出金', min: '10,000', max: 50000 }),
    ).toEqual({
      outcome: 'answered',
      card: {
        title: '検索の結果',
        lead: ['レベルアップ・都支出金・10,000千円以上・50,000千円以下: 4件'],
        facts: [
          {
            label: '予算額の大きい順',
            lines: [
              ['1. ', { strong: '手話通訳提供等事業' }],
              '　46,071千円  令和2年度',
              ['2. ', { strong: '私立認可保育所保育体制強化事業' }],
              '　25,192千円  令和2年度',
              ['3. ', { strong: '受動喫煙防止対策推進事業' }],
              '　23,154千円  令和2年度',
              ['4. ', { strong: '障害者総合相談支援センター事業' }],
              '　12,294千円  令和2年度',
            ],
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
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: '手話通訳提供等事業',
            value: 'sign-language-interpreting',
            detail: '令和2年度予算 46,071千円',
          },
          {
            label: '私立認可保育所保育体制強化事業',
            value: 'nursery-outing-safety-staff',
            detail: '令和2年度予算 25,192千円',
          },
          {
            label: '受動喫煙防止対策推進事業',
            value: 'passive-smoking-prevention',
            detail: '令和2年度予算 23,154千円',
          },
          {
            label: '障害者総合相談支援センター事業',
            value: 'disability-consultation-center',
            detail: '令和2年度予算 12,294千円',
          },
        ],
      },
      private: false,
    })
  })

  it('filters by a department and words in English', () => {
    expect(ask('search', { query: 'school', department: '学務課' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Search results',
        lead: ['"school", School Affairs Section: 7'],
        facts: [
          {
            label: 'Best match first (amounts are budgeted)',
            lines: [
              ['1. ', { strong: 'Akabane Elementary School rebuilding' }],
              '　¥419,081 thousand  fiscal 2020 (Reiwa 2)  matches "school" in English',
              ['2. ', { strong: 'Akasaka Junior High School rebuilding' }],
              '　¥474,391 thousand  fiscal 2020 (Reiwa 2)  matches "school" in English',
              ['3. ', { strong: 'Shibaura Daini Elementary School construction' }],
              '　¥1,248,506 thousand  fiscal 2020 (Reiwa 2)  matches "school" in English',
              ['4. ', { strong: 'Conversion to ordinary classrooms at elementary schools' }],
              '　¥93,806 thousand  fiscal 2020 (Reiwa 2)  matches "school" in English',
              ['5. ', { strong: 'Takanawadai Elementary School extension' }],
              '　¥756,988 thousand  fiscal 2020 (Reiwa 2)  matches "school" in English',
              ['6. ', { strong: 'Special needs classes at elementary schools' }],
              '　¥50,885 thousand  fiscal 2020 (Reiwa 2)  matches "school" in English',
              ['7. ', { strong: 'Special needs classes at junior high schools' }],
              '　¥21,024 thousand  fiscal 2020 (Reiwa 2)  matches "school" in English',
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
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'Akabane Elementary School rebuilding',
            value: 'akabane-school-rebuilding',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥419,081 thousand',
          },
          {
            label: 'Akasaka Junior High School rebuilding',
            value: 'akasaka-school-rebuilding',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥474,391 thousand',
          },
          {
            label: 'Shibaura Daini Elementary School construction',
            value: 'shibaura-daini-school-construction',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥1,248,506 thousand',
          },
          {
            label: 'Conversion to ordinary classrooms at elementary schools',
            value: 'elementary-classroom-conversion',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥93,806 thousand',
          },
          {
            label: 'Takanawadai Elementary School extension',
            value: 'takanawadai-school-extension',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥756,988 thousand',
          },
          {
            label: 'Special needs classes at elementary schools',
            value: 'elementary-special-needs-classes',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥50,885 thousand',
          },
          {
            label: 'Special needs classes at junior high schools',
            value: 'junior-high-special-needs-classes',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥21,024 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('turns the pages of a long list', () => {
    expect(ask('search', { query: '整備', page: 2, private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: '検索の結果',
        lead: ['「整備」: 23件中 11〜20件目'],
        facts: [
          {
            label: '合う順（金額は予算額）',
            lines: [
              ['11. ', { strong: 'みなとモデル森林整備促進' }],
              '　32,739千円  令和3年度  名前に一致',
              ['12. ', { strong: '電子書籍サービス資料整備' }],
              '　27,638千円  令和3年度  名前に一致',
              ['13. ', { strong: '（仮称）南青山二丁目公共施設整備' }],
              '　61,836千円  令和2年度  名前に一致',
              ['14. ', { strong: '快適な児童遊園トイレの整備' }],
              '　30,360千円  令和2年度  名前に一致',
              ['15. ', { strong: '精神障害者支援センター等整備' }],
              '　886,855千円  令和2年度  名前に一致',
              ['16. ', { strong: '（仮称）港区子ども家庭総合支援センター整備' }],
              '　1,878,065千円  令和2年度  名前に一致',
              ['17. ', { strong: 'AIチャットボットによる自動応答システムの整備' }],
              '　35,832千円  令和2年度  名前に一致',
              ['18. ', { strong: '新三田図書館開設準備' }],
              '　111,930千円  令和2年度  言葉「整備」に一致',
              ['19. ', { strong: '赤坂地区総合支所等改修' }],
              '　21,780千円  令和2年度  言葉「整備」に一致',
              ['20. ', { strong: 'みなとタバコルール推進' }],
              '　570,272千円  令和3年度  内容の「整備」に一致',
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
        button('◀ 前', 'search', { query: '整備', page: 1, private: true }),
        button('次 ▶', 'search', { query: '整備', page: 3, private: true }),
        shareButton('search', { query: '整備', page: 2 }),
      ],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { private: true } },
        option: 'program',
        choices: [
          {
            label: 'みなとモデル森林整備促進',
            value: 'minato-model-forest',
            detail: '令和3年度予算 32,739千円',
          },
          {
            label: '電子書籍サービス資料整備',
            value: 'ebook-lending-service',
            detail: '令和3年度予算 27,638千円',
          },
          {
            label: '（仮称）南青山二丁目公共施設整備',
            value: 'minami-aoyama-2-public-facility',
            detail: '令和2年度予算 61,836千円',
          },
          {
            label: '快適な児童遊園トイレの整備',
            value: 'comfortable-playground-toilets',
            detail: '令和2年度予算 30,360千円',
          },
          {
            label: '精神障害者支援センター等整備',
            value: 'mental-disability-support-center',
            detail: '令和2年度予算 886,855千円',
          },
          {
            label: '（仮称）港区子ども家庭総合支援センター整備',
            value: 'child-family-center-construction',
            detail: '令和2年度予算 1,878,065千円',
          },
          {
            label: 'AIチャットボットによる自動応答システムの整備',
            value: 'ai-chatbot-system',
            detail: '令和2年度予算 35,832千円',
          },
          {
            label: '新三田図書館開設準備',
            value: 'new-mita-library-opening-preparation',
            detail: '令和2年度予算 111,930千円',
          },
          {
            label: '赤坂地区総合支所等改修',
            value: 'akasaka-regional-office-renovation',
            detail: '令和2年度予算 21,780千円',
          },
          {
            label: 'みなとタバコルール推進',
            value: 'minato-tobacco-rules',
            detail: '令和3年度予算 570,272千円',
          },
        ],
      },
      private: true,
    })
  })

  it('shows the last page when asked for one beyond the end', () => {
    const last = ask('search', { query: '保育', page: 2 })
    expect(last.card.lead).toEqual(['「保育」: 15件中 11〜15件目'])
    expect(ask('search', { query: '保育', page: 5 })).toEqual(last)
  })

  it('takes the newest year of each program when no year is given, and says which', () => {
    const reply = ask('search', { query: '商店街' })
    expect([reply.card.lead, reply.card.facts, reply.card.sources]).toEqual([
      ['「商店街」: 4件'],
      [
        {
          label: '予算全体・取組（2件）',
          lines: [
            [{ strong: '商店街振興と区民生活支援のための取組' }],
            '　令和3年度予算 3億4,735万円',
            [{ strong: '安全・安心・快適な商店街づくり' }],
            '　令和3年度予算 2億5,607万円',
          ],
        },
        {
          label: '合う順（金額は予算額）',
          lines: [
            ['1. ', { strong: '商店街多言語対応事業' }],
            '　8,333千円  令和2年度  名前に一致',
            ['2. ', { strong: 'にぎわい商店街事業' }],
            '　192,288千円  令和3年度  名前に一致',
            ['3. ', { strong: 'チャレンジ商店街店舗応援事業' }],
            '　10,000千円  令和2年度  名前に一致',
            ['4. ', { strong: '区内共通商品券発行支援' }],
            '　65,184千円  令和2年度  関連する言葉「商店街」に一致',
          ],
        },
      ],
      [
        '出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト521・550行目',
        '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
        '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
        versionNote(),
      ],
    ])
  })

  it('shows in the list and in its menu the year that was asked for', () => {
    const reply = ask('search', { query: 'にぎわい商店街', year: 2020 })
    expect([reply.card.lead, reply.card.facts?.[0]?.lines, reply.menu]).toEqual([
      ['令和2年度・「にぎわい商店街」: 1件'],
      [['1. ', { strong: 'にぎわい商店街事業' }], '　186,603千円  令和2年度  名前に一致'],
      {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'にぎわい商店街事業',
            value: 'lively-shopping-street-project',
            detail: '令和2年度予算 186,603千円',
          },
        ],
      },
    ])
  })

  it('takes the newest year that fits the filters, and opens that year', () => {
    const reply = ask('search', { query: 'タバコルール', source: '都支出金' })
    expect([reply.card.lead, reply.card.facts?.[0]?.lines, reply.menu]).toEqual([
      ['「タバコルール」・都支出金: 1件'],
      [['1. ', { strong: 'みなとタバコルール推進' }], '　499,428千円  令和2年度  名前に一致'],
      {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'みなとタバコルール推進',
            value: 'minato-tobacco-rules',
            detail: '令和2年度予算 499,428千円',
          },
        ],
      },
    ])
  })

  it('says of a program that was only requested that it was only requested', () => {
    const reply = ask('search', { query: '宿舎' })
    expect([reply.card.facts?.[0]?.lines, reply.card.sources, reply.menu?.choices]).toEqual([
      [
        ['1. ', { strong: '障害福祉サービス職員宿舎借り上げ支援事業' }],
        '　25,830千円  令和2年度（要求だけ）  名前に一致',
      ],
      [
        '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求）。対象は各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）',
        versionNote(),
      ],
      [
        {
          label: '障害福祉サービス職員宿舎借り上げ支援事業',
          value: 'disability-service-staff-housing',
          detail: '令和2年度要求 25,830千円',
        },
      ],
    ])
  })

  it('lists what was refused with the amount of nothing, last', () => {
    const reply = ask('search', { year: 2021, category: 'new', max: 5000 })
    expect([reply.card.lead, reply.card.facts?.[0]?.lines]).toEqual([
      ['令和3年度・新規・5,000千円以下: 6件'],
      [
        ['1. ', { strong: '障害者情報バリアフリー推進事業' }],
        '　4,647千円  令和3年度',
        ['2. ', { strong: '医療安全支援センターの設置' }],
        '　4,472千円  令和3年度',
        ['3. ', { strong: '環境美化啓発' }],
        '　2,076千円  令和3年度',
        ['4. ', { strong: 'オンラインを活用した介護予防支援事業' }],
        '　1,958千円  令和3年度',
        ['5. ', { strong: '認知症サポート店認定事業' }],
        '　660千円  令和3年度',
        ['6. ', { strong: 'リサイクルチャレンジ事業' }],
        '　0千円  令和3年度',
      ],
    ])
  })

  it('takes options in Japanese and labels for their values', () => {
    expect(
      ask('search', { department: 'educational-guidance', category: 'new', source: 'general', year: 2020 }),
    ).toEqual(ask('search', { 所管: '教育指導課', 区分: '新規', 財源: '一般財源', 年度: '令和2年度' }))
  })

  it('says that nothing fits, and offers what comes near as no more than that', () => {
    expect(ask('search', { query: '保育', min: 900000000 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: [
          '「保育」・900,000,000千円以上に合う事業は資料にありません。',
          '書き方や言葉が近いものは次のとおりです（答えではありません）。',
        ],
        sources: [versionNote()],
      },
      actions: [
        button('保育所入所事務', 'program', { program: 'nursery-admission-administration', private: true }),
        button('保育力向上支援事業', 'program', { program: 'childcare-quality-improvement', private: true }),
        button('保育施設誘致促進事業', 'program', { program: 'nursery-attraction-promotion', private: true }),
        button('使い方', 'help', { command: 'search', private: true }),
      ],
      private: true,
    })
  })

  it('says in English that nothing fits', () => {
    expect(ask('search', { query: '宇宙エレベーター建設' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: [
          'No program in the data fits "宇宙エレベーター建設".',
          'These come near (no answer, only near):',
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('Subsidy for elevator safety devices', 'program', {
          program: 'elevator-safety-device-subsidy',
          private: true,
        }),
        button('Help', 'help', { command: 'search', private: true }),
      ],
      private: true,
    })
  })

  it('says that there is no such department', () => {
    expect(ask('search', { department: '宇宙開発課' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: ['「宇宙開発課」という課は資料にありません。入力中に出る候補から選べます。'],
      },
      actions: [button('使い方', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('says in English that there is no such source', () => {
    expect(ask('search', { source: '宝くじ' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: ['The data has no funding source "宝くじ". Choose from what is suggested as you type.'],
      },
      actions: [button('Help', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('says which years there are', () => {
    expect(ask('search', { query: '保育', year: 2019 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '資料にない年度です',
        lead: ['令和元年度の予算は資料にありません。あるのは 令和3年度・令和2年度 です。'],
      },
      actions: [
        button('令和3年度を見る', 'search', { query: '保育', year: 2021 }),
        button('令和2年度を見る', 'search', { query: '保育', year: 2020 }),
      ],
      private: true,
    })
  })

  it('asks for words or a filter when it is given none', () => {
    expect(ask('search')).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['探す言葉か条件を一つ以上入れてください。'] },
      actions: [button('使い方', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('asks for them in English when there is only a page', () => {
    expect(ask('search', { page: 2 }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: { title: 'Please check your input', lead: ['Please give words or at least one filter.'] },
      actions: [button('Help', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('says which amount it cannot read, and what it may be', () => {
    expect(ask('search', { min: 'いっぱい' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['下限（min）の「いっぱい」が読み取れません。整数を入れてください（0〜1000000000）。'],
      },
      actions: [button('使い方', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('says so in English for an amount that is out of range', () => {
    expect(ask('search', { max: -1 }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Please check your input',
        lead: ['I could not read "-1" as max. Give a whole number (0–1000000000).'],
      },
      actions: [button('Help', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('names the categories when it cannot read one', () => {
    expect(ask('search', { category: 'なんでも' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: [
          '区分（category）の「なんでも」が読み取れません。新規・臨時・新規・臨時・継続・レベルアップのどれかを入れてください。',
        ],
      },
      actions: [button('使い方', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('tells which document its figures come from', () => {
    const sources = ask('search', { query: '図書館' }).card.sources?.join('')
    expect(sources).toContain('「令和2年度 新規・臨時・レベルアップ事業」（予算）')
  })

  it('does not take a lone comma for an amount', () => {
    expect(ask('search', { min: ',' }).outcome).toBe('invalid')
  })

  it('says that the smallest amount is above the largest', () => {
    expect(ask('search', { query: '保育', min: 10, max: 5 })).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['下限が上限より大きくなっています。'] },
      actions: [button('使い方', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('says so in English', () => {
    expect(ask('search', { min: 10, max: 5 }, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: { title: 'Please check your input', lead: ['The option min is larger than max.'] },
      actions: [button('Help', 'help', { command: 'search', private: true })],
      private: true,
    })
  })

  it('takes one amount for the smallest and the largest', () => {
    const reply = ask('search', { min: 298_957, max: 298_957 })
    expect(reply.menu?.choices.map(({ value }) => value)).toEqual(['minato-science-museum-operation'])
  })

  it.each(['😀', '\u202E'])('finds no department and no source for a text without letters: %j', (text) => {
    expect([ask('search', { department: text }).outcome, ask('search', { source: text }).outcome]).toEqual([
      'not-found',
      'not-found',
    ])
  })

  it('asks which department is meant when several fit, and keeps the other filters', () => {
    expect(ask('search', { query: '学校', department: '教育', source: 'general' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの課ですか',
        lead: ['「教育」に合う課が4件あります。下から選んでください。'],
        facts: [{ label: '候補', lines: ['教育長室', '教育指導課', '教育企画担当', '教育指導担当'] }],
      },
      menu: {
        placeholder: '課を選んでください',
        request: { command: 'search', options: { query: '学校', source: 'general' } },
        option: 'department',
        choices: [
          { label: '教育長室', value: 'superintendents-office' },
          { label: '教育指導課', value: 'educational-guidance' },
          { label: '教育企画担当', value: 'education-planning' },
          { label: '教育指導担当', value: 'educational-guidance-officer' },
        ],
      },
      private: true,
    })
  })

  it('asks in English which source is meant when several fit', () => {
    expect(ask('search', { source: 'grants', category: 'new' }, { locale: 'en' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'Which funding source?',
        lead: ['2 funding sources fit "grants". Choose one below.'],
        facts: [
          {
            label: 'Candidates',
            lines: ['National treasury grants (国庫支出金)', 'Tokyo Metropolitan grants (都支出金)'],
          },
        ],
      },
      menu: {
        placeholder: 'Choose a funding source',
        request: { command: 'search', options: { category: 'new' } },
        option: 'source',
        choices: [
          { label: 'National treasury grants', value: 'national' },
          { label: 'Tokyo Metropolitan grants', value: 'metropolitan' },
        ],
      },
      private: true,
    })
  })

  it('finds the programs of an account', () => {
    expect(ask('search', { group: '国民健康保険事業会計' })).toMatchObject({
      outcome: 'answered',
      card: {
        lead: ['国民健康保険事業会計: 2件'],
        facts: [
          {
            label: '予算額の大きい順',
            lines: [
              ['1. ', { strong: '国民健康保険料徴収' }],
              '　90,955千円  令和2年度',
              ['2. ', { strong: '糖尿病等重症化予防事業' }],
              '　21,893千円  令和2年度',
            ],
          },
        ],
      },
    })
  })
})
