import { describe, expect, it } from 'vitest'
import { ask, button, complete, realDesk, shareButton, versionNote } from '../support/desk.ts'

describe('/department 所管', () => {
  it('tells who is in charge of a program', () => {
    expect(ask('department', { program: '母子手帳' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと母子手帳アプリ（令和2年度）',
        facts: [
          { label: '所管', lines: [[{ strong: 'みなと保健所' }], [{ strong: '保健予防課' }]] },
          { label: '款・会計', lines: ['衛生費（一般会計）'] },
          { label: '予算額', lines: [[{ strong: '1,511千円' }, '（約151万円）']] },
        ],
        sources: [
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.57・テキスト148行目',
          '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 1(1) No.1・テキスト15行目',
          versionNote(),
        ],
      },
      actions: [
        button('保健予防課の事業', 'department', {
          department: 'disease-prevention',
          year: 2020,
          private: true,
        }),
        button('予算額', 'amount', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('財源', 'funding', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('すべて', 'program', { program: 'maternal-handbook-app', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('tells in English who is in charge of a program', () => {
    expect(ask('department', { program: '母子手帳' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Minato maternal and child handbook app (みなと母子手帳アプリ), fiscal 2020 (Reiwa 2)',
        facts: [
          {
            label: 'Department',
            lines: [
              [{ strong: 'Minato Public Health Center (みなと保健所)' }],
              [{ strong: 'Health and Disease Prevention Section (保健予防課)' }],
            ],
          },
          { label: 'Budget title', lines: ['Public health (衛生費), General account'] },
          { label: 'Budgeted', lines: [[{ strong: '¥1,511 thousand' }, ' (about ¥1.5 million)']] },
        ],
        sources: [
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(1), program no. 57, text line 148',
          'Source: Minato City, Tokyo, "令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）" (requested), 1(1), program no. 1, text line 15',
          versionNote('en'),
        ],
      },
      actions: [
        button('Programs of Health and Disease Prevention Section', 'department', {
          department: 'disease-prevention',
          year: 2020,
          private: true,
        }),
        button('Amount', 'amount', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('Funding', 'funding', { program: 'maternal-handbook-app', year: 2020, private: true }),
        button('Everything', 'program', { program: 'maternal-handbook-app', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('lists the programs of a department with their total, largest first', () => {
    expect(ask('department', { department: '教育指導課' })).toEqual({
      outcome: 'answered',
      card: {
        title: '教育指導課の事業（令和2年度）',
        lead: [['5事業、予算額の合計 ', { strong: '718,361千円（約7億1,836万円）' }]],
        facts: [
          {
            label: '予算額の大きい順（5件）',
            lines: [
              ['1. ', { strong: 'みなと科学館管理運営' }],
              '　298,957千円  新規',
              ['2. ', { strong: '教職員の働き方改革推進事業（教育指導課）' }],
              '　142,936千円  臨時・継続',
              ['3. ', { strong: '特別支援教育の推進' }],
              '　134,194千円  レベルアップ',
              ['4. ', { strong: 'タブレット端末活用推進事業' }],
              '　79,129千円  臨時・継続',
              ['5. ', { strong: '学校図書館運営事業' }],
              '　63,145千円  新規',
            ],
          },
        ],
        sources: [
          '課の予算全体ではなく、資料にある事業だけの合計です。',
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
            label: 'みなと科学館管理運営',
            value: 'minato-science-museum-operation',
            detail: '令和2年度予算 298,957千円',
          },
          {
            label: '教職員の働き方改革推進事業（教育指導課）',
            value: 'teacher-workstyle-education-guidance',
            detail: '令和2年度予算 142,936千円',
          },
          {
            label: '特別支援教育の推進',
            value: 'special-needs-education-promotion',
            detail: '令和2年度予算 134,194千円',
          },
          {
            label: 'タブレット端末活用推進事業',
            value: 'school-tablet-use',
            detail: '令和2年度予算 79,129千円',
          },
          {
            label: '学校図書館運営事業',
            value: 'school-library-operation',
            detail: '令和2年度予算 63,145千円',
          },
        ],
      },
      private: false,
    })
  })

  it('lists the programs of a department in English', () => {
    expect(ask('department', { department: '教育指導課' }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Educational Guidance Section (教育指導課), fiscal 2020 (Reiwa 2)',
        lead: [['5 programs, budgeted in all ', { strong: '¥718,361 thousand (about ¥718.4 million)' }]],
        facts: [
          {
            label: 'Largest budget first (5)',
            lines: [
              ['1. ', { strong: 'Minato Science Museum operation' }],
              '　¥298,957 thousand  New',
              ['2. ', { strong: 'Work-style reform for school staff (school support staff, telework)' }],
              '　¥142,936 thousand  Temporary, continuing',
              ['3. ', { strong: 'Promotion of special needs education' }],
              '　¥134,194 thousand  Expanded',
              ['4. ', { strong: 'Promoting tablet use at school' }],
              '　¥79,129 thousand  Temporary, continuing',
              ['5. ', { strong: 'School library operation' }],
              '　¥63,145 thousand  New',
            ],
          },
        ],
        sources: [
          "Only the programs in the documents, not the department's whole budget.",
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
            label: 'Minato Science Museum operation',
            value: 'minato-science-museum-operation',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥298,957 thousand',
          },
          {
            label: 'Work-style reform for school staff (school support staff, telework)',
            value: 'teacher-workstyle-education-guidance',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥142,936 thousand',
          },
          {
            label: 'Promotion of special needs education',
            value: 'special-needs-education-promotion',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥134,194 thousand',
          },
          {
            label: 'Promoting tablet use at school',
            value: 'school-tablet-use',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥79,129 thousand',
          },
          {
            label: 'School library operation',
            value: 'school-library-operation',
            detail: 'fiscal 2020 (Reiwa 2) budget ¥63,145 thousand',
          },
        ],
      },
      private: false,
    })
  })

  it('takes an id, a reading, a year and options in Japanese', () => {
    expect(ask('department', { department: 'educational-guidance' })).toEqual(
      ask('department', { 所管: 'きょういくしどうか', 年度: 'R2' }),
    )
  })

  it('understands a department in the option for a program', () => {
    expect(ask('department', { department: '教育指導課' })).toEqual(
      ask('department', { program: '教育指導課' }),
    )
  })

  it('takes what autocomplete shows for every department, in both languages', () => {
    const misunderstood = (['ja', 'en'] as const).flatMap((locale) =>
      realDesk().book.departments.flatMap((one) => {
        const labels = complete('department', 'department', one.id, locale).filter(
          ({ value }) => value === one.id,
        )
        const meant = ask('department', { department: one.id }, { locale }).card.title
        return labels
          .map(({ name }) => name)
          .filter((name) => ask('department', { department: name }, { locale }).card.title !== meant)
      }),
    )
    expect(misunderstood).toEqual([])
  })

  it('says that shared programs are counted in full, and offers itself to everyone from a private answer', () => {
    expect(ask('department', { department: '芝まちづくり課', private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: '芝まちづくり課の事業（令和2年度）',
        lead: [
          ['3事業、予算額の合計 ', { strong: '370,546千円（約3億7,055万円）' }],
          'ほかの課と共同の2事業は全額を含みます。',
        ],
        facts: [
          {
            label: '予算額の大きい順（3件）',
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
          '課の予算全体ではなく、資料にある事業だけの合計です。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [shareButton('department', { department: '芝まちづくり課' })],
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
      private: true,
    })
  })

  it('asks which department is meant when several fit', () => {
    expect(ask('department', { department: '教育' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの課ですか',
        lead: ['「教育」に合う課が4件あります。下から選んでください。'],
        facts: [{ label: '候補', lines: ['教育長室', '教育指導課', '教育企画担当', '教育指導担当'] }],
      },
      menu: {
        placeholder: '課を選んでください',
        request: { command: 'department', options: {} },
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

  it('asks in English, and in private when it was asked in private', () => {
    expect(ask('department', { department: '教育', private: true }, { locale: 'en' })).toEqual({
      outcome: 'choose',
      card: {
        title: 'Which department?',
        lead: ['4 departments fit "教育". Choose one below.'],
        facts: [
          {
            label: 'Candidates',
            lines: [
              "Superintendent's Office, Board of Education (教育長室)",
              'Educational Guidance Section (教育指導課)',
              'Education Planning Officer (教育企画担当)',
              'Educational Guidance Officer (教育指導担当)',
            ],
          },
        ],
      },
      menu: {
        placeholder: 'Choose a department',
        request: { command: 'department', options: { private: true } },
        option: 'department',
        choices: [
          { label: "Superintendent's Office, Board of Education", value: 'superintendents-office' },
          { label: 'Educational Guidance Section', value: 'educational-guidance' },
          { label: 'Education Planning Officer', value: 'education-planning' },
          { label: 'Educational Guidance Officer', value: 'educational-guidance-officer' },
        ],
      },
      private: true,
    })
  })

  it('offers as many departments as a menu holds, and says how many fit', () => {
    const fitting = realDesk().book.departments.filter(({ name }) => name.ja.includes('課'))
    const reply = ask('department', { department: '課' })
    expect(fitting.length).toBeGreaterThan(25)
    expect([reply.card.lead, reply.card.facts?.[0]?.lines.length, reply.menu?.choices.length]).toEqual([
      [`「課」に合う課が${fitting.length}件あります。25件を示します。下から選んでください。`],
      25,
      25,
    ])
  })

  it('says that there is no such department', () => {
    expect(ask('department', { department: '宇宙開発課' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: [
          '「宇宙開発課」という所管は資料にありません。53の課などの名前と読みを探しました。',
          '「教育」「防災」のような言葉で探せます。事業から探すには program に事業の名前を入れてください。',
        ],
      },
      actions: [button('事業を検索', 'search', { query: '宇宙開発課', private: true })],
      private: true,
    })
  })

  it('says in English that there is no such department', () => {
    expect(ask('department', { department: '宇宙開発課' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: [
          'No department in the data fits "宇宙開発課". Searched the names and readings of 53 departments.',
          'Try a word such as 教育 or 防災, or give the name of a program in the option program.',
        ],
      },
      actions: [button('Search programs', 'search', { query: '宇宙開発課', private: true })],
      private: true,
    })
  })

  it('says that there is no such program', () => {
    expect(ask('department', { program: 'old-program-id' })).toEqual({
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
    expect(ask('department', { department: '教育指導課', year: 2019 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '資料にない年度です',
        lead: ['令和元年度の予算は資料にありません。あるのは 令和3年度・令和2年度 です。'],
      },
      actions: [
        button('令和3年度を見る', 'department', { department: '教育指導課', year: 2021 }),
        button('令和2年度を見る', 'department', { department: '教育指導課', year: 2020 }),
      ],
      private: true,
    })
  })

  it('says in English which years there are', () => {
    expect(ask('department', { department: '教育指導課', year: 2019 }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not in the data',
        lead: [
          'The data does not hold fiscal 2019 (Reiwa 1). It holds fiscal 2021 (Reiwa 3), fiscal 2020 (Reiwa 2).',
        ],
      },
      actions: [
        button('Show fiscal 2021 (Reiwa 3)', 'department', { department: '教育指導課', year: 2021 }),
        button('Show fiscal 2020 (Reiwa 2)', 'department', { department: '教育指導課', year: 2020 }),
      ],
      private: true,
    })
  })

  it('asks for a program or a department when neither is given', () => {
    expect(ask('department')).toEqual({
      outcome: 'invalid',
      card: { title: '入力を確かめてください', lead: ['事業か所管のどちらかを入れてください。'] },
      actions: [button('使い方', 'help', { command: 'department', private: true })],
      private: true,
    })
  })

  it('asks for one of them in English', () => {
    expect(ask('department', {}, { locale: 'en' })).toEqual({
      outcome: 'invalid',
      card: { title: 'Please check your input', lead: ['Please give a program or a department.'] },
      actions: [button('Help', 'help', { command: 'department', private: true })],
      private: true,
    })
  })

  it('takes a program together with a department for two questions', () => {
    expect(
      ask('department', { program: 'みなと科学館', department: '教育指導課' }, { locale: 'en' }),
    ).toEqual({
      outcome: 'invalid',
      card: {
        title: 'Please check your input',
        lead: ['These are two questions; please give only one of the two.'],
      },
      actions: [button('Help', 'help', { command: 'department', private: true })],
      private: true,
    })
  })

  it('says which page it cannot read', () => {
    expect(ask('department', { department: '教育指導課', page: 'つぎ' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['ページ（page）の「つぎ」が読み取れません。整数を入れてください（1〜1000）。'],
      },
      actions: [button('使い方', 'help', { command: 'department', private: true })],
      private: true,
    })
  })

  it('shows the last page when asked for one beyond the end', () => {
    expect(ask('department', { department: '教育指導課' })).toEqual(
      ask('department', { department: '教育指導課', page: 9 }),
    )
  })

  it('finds no department for a text without letters', () => {
    expect(['😀', '!?', '\u202E'].map((text) => ask('department', { department: text }).outcome)).toEqual([
      'not-found',
      'not-found',
      'not-found',
    ])
  })

  it('names the bureau above the department where the document prints it', () => {
    expect(ask('department', { program: 'みなとタバコルール推進' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなとタバコルール推進（令和3年度）',
        facts: [
          { label: '所管', lines: [[{ strong: '環境リサイクル支援部' }], [{ strong: '環境課' }]] },
          {
            label: '予算額',
            lines: [[{ strong: '570,272千円' }, '（約5億7,027万円）'], 'うちレベルアップ分 125,935千円'],
          },
        ],
        sources: [
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算） 2 No.21・テキスト30行目',
          versionNote(),
        ],
      },
      actions: [
        button('環境課の事業', 'department', { department: 'environment', year: 2021, private: true }),
        button('予算額', 'amount', { program: 'minato-tobacco-rules', year: 2021, private: true }),
        button('財源', 'funding', { program: 'minato-tobacco-rules', private: true }),
        button('すべて', 'program', { program: 'minato-tobacco-rules', year: 2021, private: true }),
        button('令和2年度', 'department', { program: 'minato-tobacco-rules', year: 2020, private: true }),
      ],
      private: false,
    })
  })

  it('names the bureau in English, and of a program that was only requested', () => {
    const { facts } = ask(
      'department',
      { program: 'disability-service-staff-housing' },
      { locale: 'en' },
    ).card
    expect(facts).toEqual([
      {
        label: 'Department',
        lines: [
          [{ strong: 'Health and Welfare Support Department (保健福祉支援部)' }],
          [{ strong: 'Welfare Section for People with Disabilities (障害者福祉課)' }],
        ],
      },
      {
        label: 'Budgeted',
        lines: [
          'Not in the list of budgeted programs; it was only requested.',
          'The documents print no reason.',
        ],
      },
    ])
  })

  it('shows both departments where two documents differ, and on which row each stands', () => {
    const { facts, sources } = ask('department', { program: '多言語対応推進' }).card
    expect([facts, sources]).toEqual([
      [
        { label: '所管', lines: [[{ strong: '地域振興課' }]] },
        { label: '款・会計', lines: ['総務費（一般会計）'] },
        { label: '予算額', lines: [[{ strong: '28,959千円' }, '（約2,896万円）']] },
        {
          label: '資料による違い（後の資料を先に示します）',
          lines: [
            '「令和2年度 新規・臨時・レベルアップ事業」: 所管 地域振興課',
            '「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」: 所管 国際化・文化芸術担当',
          ],
        },
      ],
      [
        'この所管の部の名前は、この事業の資料に書かれていません。',
        '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 3(2) No.48・テキスト132行目',
        '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求） 2(3) No.39・テキスト172行目',
        versionNote(),
      ],
    ])
  })

  it('lists a refused request last, and counts it apart from the budgeted programs', () => {
    expect(ask('department', { department: '税務課' })).toEqual({
      outcome: 'answered',
      card: {
        title: '税務課の事業（令和2年度）',
        lead: [
          ['2事業、予算額の合計 ', { strong: '57,108千円（約5,711万円）' }],
          'ほかに、要求されて予算が付かなかった事業が1件あります。',
        ],
        facts: [
          {
            label: '予算額の大きい順（3件）',
            lines: [
              ['1. ', { strong: '口座振替等納税奨励' }],
              '　38,484千円  新規',
              ['2. ', { strong: '税務資料の電子化の推進' }],
              '　18,624千円  新規',
              ['3. ', { strong: '滞納整理のための預貯金照会サービスの導入' }],
              '　0千円  予算計上なし',
            ],
          },
        ],
        sources: [
          '課の予算全体ではなく、資料にある事業だけの合計です。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          '出典: 東京都港区「令和２年度予算要求事業概要書 NO 59～68」（要求・予算）。対象は要求から予算までを1枚ずつ説明した10事業',
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
            label: '口座振替等納税奨励',
            value: 'account-transfer-tax-payment',
            detail: '令和2年度予算 38,484千円',
          },
          {
            label: '税務資料の電子化の推進',
            value: 'tax-records-digitization',
            detail: '令和2年度予算 18,624千円',
          },
          {
            label: '滞納整理のための預貯金照会サービスの導入',
            value: 'tax-arrears-deposit-inquiry',
            detail: '令和2年度予算 0千円',
          },
        ],
      },
      private: false,
    })
  })

  it('gives a request without a budget row no amount, and its document as a source', () => {
    const { card, menu } = ask('department', { department: '障害者福祉課', year: 2020 })
    expect([card.lead, card.facts?.[0]?.lines.slice(-4), card.sources, menu?.choices.at(-1)]).toEqual([
      [
        ['8事業、予算額の合計 ', { strong: '1,629,917千円（約16億2,992万円）' }],
        'ほかに、要求されて予算が付かなかった事業が1件あります。',
      ],
      [
        ['8. ', { strong: '障害者サービス提供事業者育成事業' }],
        '　1,303千円  レベルアップ',
        ['9. ', { strong: '障害福祉サービス職員宿舎借り上げ支援事業' }],
        '　予算計上なし',
      ],
      [
        '課の予算全体ではなく、資料にある事業だけの合計です。',
        '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
        '出典: 東京都港区「令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）」（要求）。対象は各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）',
        versionNote(),
      ],
      {
        label: '障害福祉サービス職員宿舎借り上げ支援事業',
        value: 'disability-service-staff-housing',
        detail: '令和2年度要求 25,830千円',
      },
    ])
  })

  it('tells in English of a request without a budget', () => {
    const { card } = ask('department', { department: '障害者福祉課', year: 2020 }, { locale: 'en' })
    expect([card.lead, card.facts?.[0]?.lines.slice(-2)]).toEqual([
      [
        ['8 programs, budgeted in all ', { strong: '¥1,629,917 thousand (about ¥1.63 billion)' }],
        'Besides, 1 program requested and not budgeted.',
      ],
      [['9. ', { strong: 'Support for renting staff housing for disability services' }], '　not budgeted'],
    ])
  })

  it('lists the newest year in which a department has programs, and leads to the other', () => {
    expect(ask('department', { department: '環境課' })).toEqual({
      outcome: 'answered',
      card: {
        title: '環境課の事業（令和3年度）',
        lead: [['2事業、予算額の合計 ', { strong: '572,348千円（約5億7,235万円）' }]],
        facts: [
          {
            label: '予算額の大きい順（2件）',
            lines: [
              ['1. ', { strong: 'みなとタバコルール推進' }],
              '　570,272千円  レベルアップ',
              ['2. ', { strong: '環境美化啓発' }],
              '　2,076千円  新規',
            ],
          },
        ],
        sources: [
          '課の予算全体ではなく、資料にある事業だけの合計です。',
          '出典: 東京都港区「令和3年度当初予算 新規事業及びレベルアップ事業一覧」（要求・予算）。対象は令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）',
          versionNote(),
        ],
      },
      actions: [button('令和2年度', 'department', { department: 'environment', year: 2020, private: true })],
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
            label: '環境美化啓発',
            value: 'environmental-beautification-awareness',
            detail: '令和3年度予算 2,076千円',
          },
        ],
      },
      private: false,
    })
  })

  it('lists another year with the amounts of that year, in the list and in the menu', () => {
    expect(ask('department', { department: '環境課', year: 2020 })).toEqual({
      outcome: 'answered',
      card: {
        title: '環境課の事業（令和2年度）',
        lead: [['2事業、予算額の合計 ', { strong: '512,120千円（5億1,212万円）' }]],
        facts: [
          {
            label: '予算額の大きい順（2件）',
            lines: [
              ['1. ', { strong: 'みなとタバコルール推進' }],
              '　499,428千円  レベルアップ',
              ['2. ', { strong: '航空機騒音測定調査' }],
              '　12,692千円  臨時・新規',
            ],
          },
        ],
        sources: [
          '課の予算全体ではなく、資料にある事業だけの合計です。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算）。対象は新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
          versionNote(),
        ],
      },
      actions: [button('令和3年度', 'department', { department: 'environment', year: 2021, private: true })],
      menu: {
        placeholder: '事業を選んでください',
        request: { command: 'program', options: { year: 2020, private: true } },
        option: 'program',
        choices: [
          {
            label: 'みなとタバコルール推進',
            value: 'minato-tobacco-rules',
            detail: '令和2年度予算 499,428千円',
          },
          {
            label: '航空機騒音測定調査',
            value: 'aircraft-noise-survey',
            detail: '令和2年度予算 12,692千円',
          },
        ],
      },
      private: false,
    })
  })

  it('says in which other year a department has more programs, and leads there', () => {
    const reply = ask('department', { department: '産業振興課' })
    expect([reply.card.lead, reply.actions]).toEqual([
      [
        ['2事業、予算額の合計 ', { strong: '3,384,154千円（約33億8,415万円）' }],
        '令和2年度には9件あります。',
      ],
      [button('令和2年度', 'department', { department: 'industry-promotion', year: 2020, private: true })],
    ])
    expect(ask('department', { department: '産業振興課' }, { locale: 'en' }).card.lead?.at(-1)).toBe(
      'There are 9 programs in fiscal 2020 (Reiwa 2).',
    )
  })

  it('says that a department has no programs in a year, instead of a total of nothing', () => {
    expect(ask('department', { department: '教育指導課', year: 2021 })).toEqual({
      outcome: 'not-found',
      card: {
        title: '教育指導課の事業（令和3年度）',
        lead: ['教育指導課の事業は、令和3年度の資料にありません。', '令和2年度には5件あります。'],
        facts: [],
        sources: [versionNote()],
      },
      actions: [button('令和2年度', 'department', { department: 'educational-guidance', year: 2020 })],
      private: true,
    })
  })

  it('says in English that a department has no programs in a year', () => {
    expect(ask('department', { department: '教育指導課', year: 2021 }, { locale: 'en' }).card).toEqual({
      title: 'Educational Guidance Section (教育指導課), fiscal 2021 (Reiwa 3)',
      lead: [
        'The documents of fiscal 2021 (Reiwa 3) hold no program of this department.',
        'There are 5 programs in fiscal 2020 (Reiwa 2).',
      ],
      facts: [],
      sources: [versionNote('en')],
    })
  })
})
