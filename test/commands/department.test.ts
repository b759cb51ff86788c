import { describe, expect, it } from 'vitest'
import { ask, button, complete, realDesk, shareButton, versionNote } from '../support/desk.ts'

describe('/department 所管', () => {
  it('tells who is in charge of a program', () => {
    expect(ask('department', { program: '母子手帳' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'みなと母子手帳アプリ（令和2年度）',
        facts: [
          { label: '所管', lines: [[{ strong: '保健予防課' }]] },
          { label: '款・会計', lines: ['衛生費（一般会計）'] },
          { label: '予算額', lines: [[{ strong: '1,511千円' }, '（約151万円）']] },
        ],
        sources: [
          '部の名前はこの資料にありません。',
          '出典: 東京都港区「令和2年度 新規・臨時・レベルアップ事業」（予算） 4(1) No.57・テキスト148行目',
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
            lines: [[{ strong: 'Health and Disease Prevention Section (保健予防課)' }]],
          },
          { label: 'Budget title', lines: ['Public health (衛生費), General account'] },
          { label: 'Budgeted', lines: [[{ strong: '¥1,511 thousand' }, ' (about ¥1.5 million)']] },
        ],
        sources: [
          'The document does not name the bureau (部).',
          'Source: Minato City, Tokyo, "令和2年度 新規・臨時・レベルアップ事業" (budgeted), 4(1), program no. 57, text line 148',
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
          "Only the programs in the document, not the department's whole budget.",
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
        lead: ['「教育」に合う課が2件あります。下から選んでください。'],
        facts: [{ label: '候補', lines: ['教育長室', '教育指導課'] }],
      },
      menu: {
        placeholder: '課を選んでください',
        request: { command: 'department', options: {} },
        option: 'department',
        choices: [
          { label: '教育長室', value: 'superintendents-office' },
          { label: '教育指導課', value: 'educational-guidance' },
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
        lead: ['2 departments fit "教育". Choose one below.'],
        facts: [
          {
            label: 'Candidates',
            lines: [
              "Superintendent's Office, Board of Education (教育長室)",
              'Educational Guidance Section (教育指導課)',
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
          '「宇宙開発課」という所管は資料にありません。44の課などの名前と読みを探しました。',
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
          'No department in the data fits "宇宙開発課". Searched the names and readings of 44 departments.',
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
          '135事業の名前・読み・施設名・内容を探しました。',
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
        lead: ['令和元年度の予算は資料にありません。あるのは 令和2年度 です。'],
      },
      actions: [button('令和2年度を見る', 'department', { department: '教育指導課', year: 2020 })],
      private: true,
    })
  })

  it('says in English which years there are', () => {
    expect(ask('department', { department: '教育指導課', year: 2019 }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not in the data',
        lead: ['The data does not hold fiscal 2019 (Reiwa 1). It holds fiscal 2020 (Reiwa 2).'],
      },
      actions: [button('Show fiscal 2020 (Reiwa 2)', 'department', { department: '教育指導課', year: 2020 })],
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
})
