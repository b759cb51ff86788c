import { describe, expect, it } from 'vitest'
import { openDeskOn } from '../../src/open-desk.ts'
import { ask, button, complete, NOW, shareButton, versionNote } from '../support/desk.ts'
import { writeInventedData } from '../support/invented-data.ts'

describe('/data 資料', () => {
  it('tells what the documents cover and do not', () => {
    expect(ask('data')).toEqual({
      outcome: 'answered',
      card: {
        title: '答えのもとにした資料',
        lead: ['159事業・5点の公表資料。数字はすべて資料の行に基づき、作った数字はありません。'],
        facts: [
          {
            label: '令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）',
            lines: [
              '東京都港区 · 令和2年度 · 要求',
              '63件',
              ['要求額の合計 ', { strong: '5,611,694千円（約56億1,169万円）' }],
            ],
          },
          {
            label: '対象',
            lines: ['各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）'],
          },
          { label: 'ないもの', lines: ['予算額、款、財源'] },
          {
            label: '令和２年度予算要求事業概要書 NO 59～68',
            lines: [
              '東京都港区 · 令和2年度 · 要求・予算',
              '10件',
              ['要求額の合計 ', { strong: '413,983千円（約4億1,398万円）' }],
              ['予算額の合計 ', { strong: '361,238千円（約3億6,124万円）' }],
            ],
          },
          { label: '対象', lines: ['要求から予算までを1枚ずつ説明した10事業'] },
          { label: 'ないもの', lines: ['ほかの事業の概要書'] },
          {
            label: '令和2年度 新規・臨時・レベルアップ事業',
            lines: [
              '東京都港区 · 令和2年度 · 予算',
              '135件',
              ['予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
              '計画事業の集計 19件',
            ],
          },
          {
            label: '対象',
            lines: [
              '新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
            ],
          },
          { label: 'ないもの', lines: ['要求額と削減の理由、決算、この一覧にない経常事業'] },
          {
            label: '令和3年度当初予算 新規事業及びレベルアップ事業一覧',
            lines: [
              '東京都港区 · 令和3年度 · 要求・予算',
              '32件',
              ['要求額の合計 ', { strong: '14,511,093千円（約145億1,109万円）' }],
              ['予算額の合計 ', { strong: '13,573,990千円（135億7,399万円）' }],
            ],
          },
          {
            label: '対象',
            lines: ['令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）'],
          },
          { label: 'ないもの', lines: ['款、財源、臨時事業と経常事業'] },
          {
            label: '令和3年度 予算のポイント',
            lines: [
              '東京都港区 · 令和3年度 · 予算',
              '会計の額 10件',
              '取組 5件',
              '取組の項目 25件',
              '行うこと 80件',
              '取組の数字 30件',
              '主な数字 29件',
              '施設やサービスのお知らせ 38件',
              '以前の資料の事業のその後 41件',
            ],
          },
          {
            label: '対象',
            lines: [
              '4つの会計の総額と、5つの重点的な取組の25項目（金額は万円・億円で丸められ、事業の一覧ではありません）',
            ],
          },
          { label: 'ないもの', lines: ['事業ごとの予算額、財源'] },
        ],
        sources: ['英語の名前と概要は公式のものではありません。', versionNote()],
      },
      actions: [
        button('令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）', 'data', {
          document: 'r2-requests',
          private: true,
        }),
        button('令和２年度予算要求事業概要書 NO 59～68', 'data', {
          document: 'r2-program-sheets',
          private: true,
        }),
        button('令和2年度 新規・臨時・レベルアップ事業', 'data', {
          document: 'r2-budget-programs',
          private: true,
        }),
        button('令和3年度当初予算 新規事業及びレベルアップ事業一覧', 'data', {
          document: 'r3-budget-programs',
          private: true,
        }),
        button('令和3年度 予算のポイント', 'data', { document: 'r3-budget-points', private: true }),
      ],
      private: false,
    })
  })

  it('tells in English what the documents cover', () => {
    expect(ask('data', {}, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'The documents behind the answers',
        lead: [
          '159 programs from 5 published documents. Every figure comes from a row of a document; none is made up.',
        ],
        facts: [
          {
            label: 'Fiscal 2020 initial budget: list of new and expanded programs (request stage)',
            lines: [
              'Minato City, Tokyo · fiscal 2020 (Reiwa 2) · requested',
              '63 rows',
              ['Requested in all ', { strong: '¥5,611,694 thousand (about ¥5.61 billion)' }],
            ],
          },
          {
            label: 'What its rows are',
            lines: [
              '63 requests of the bureaus for new and expanded programs (not a list of what was budgeted)',
            ],
          },
          { label: 'What it does not hold', lines: ['budgeted amounts, budget titles, funding'] },
          {
            label: 'Fiscal 2020 budget request sheets no. 59–68',
            lines: [
              'Minato City, Tokyo · fiscal 2020 (Reiwa 2) · requested and budgeted',
              '10 rows',
              ['Requested in all ', { strong: '¥413,983 thousand (about ¥414.0 million)' }],
              ['Budgeted in all ', { strong: '¥361,238 thousand (about ¥361.2 million)' }],
            ],
          },
          {
            label: 'What its rows are',
            lines: ['ten programs, each explained on a sheet from request to decision'],
          },
          { label: 'What it does not hold', lines: ['the sheets of other programs'] },
          {
            label: 'Fiscal 2020 new, temporary and expanded programs',
            lines: [
              'Minato City, Tokyo · fiscal 2020 (Reiwa 2) · budgeted',
              '135 rows',
              ['Budgeted in all ', { strong: '¥23,584,656 thousand (about ¥23.58 billion)' }],
              'lines of the plan summary: 19',
            ],
          },
          {
            label: 'What its rows are',
            lines: [
              '135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
            ],
          },
          {
            label: 'What it does not hold',
            lines: [
              'requested amounts and reasons for cuts, executed amounts, and regular programs outside this list',
            ],
          },
          {
            label: 'Fiscal 2021 initial budget: list of new and expanded programs',
            lines: [
              'Minato City, Tokyo · fiscal 2021 (Reiwa 3) · requested and budgeted',
              '32 rows',
              ['Requested in all ', { strong: '¥14,511,093 thousand (about ¥14.51 billion)' }],
              ['Budgeted in all ', { strong: '¥13,573,990 thousand (about ¥13.57 billion)' }],
            ],
          },
          {
            label: 'What its rows are',
            lines: [
              '32 new and expanded programs of fiscal 2021 (temporary and regular programs are not in it)',
            ],
          },
          {
            label: 'What it does not hold',
            lines: ['budget titles, funding, temporary and regular programs'],
          },
          {
            label: 'Fiscal 2021 budget points',
            lines: [
              'Minato City, Tokyo · fiscal 2021 (Reiwa 3) · budgeted',
              'amounts of accounts: 10',
              'focus areas: 5',
              'items of focus areas: 25',
              'things to be done: 80',
              'printed figures of items: 30',
              'key figures: 29',
              'announced facilities and services: 38',
              'follow-ups of earlier programs: 41',
            ],
          },
          {
            label: 'What its rows are',
            lines: [
              'the totals of four accounts and 25 items under five focus areas (amounts rounded to 万円 or 億円; not a list of programs)',
            ],
          },
          { label: 'What it does not hold', lines: ['amounts and funding of single programs'] },
        ],
        sources: ['English names and summaries are unofficial.', versionNote('en')],
      },
      actions: [
        button('Fiscal 2020 initial budget: list of new and expanded programs (request stage)', 'data', {
          document: 'r2-requests',
          private: true,
        }),
        button('Fiscal 2020 budget request sheets no. 59–68', 'data', {
          document: 'r2-program-sheets',
          private: true,
        }),
        button('Fiscal 2020 new, temporary and expanded programs', 'data', {
          document: 'r2-budget-programs',
          private: true,
        }),
        button('Fiscal 2021 initial budget: list of new and expanded programs', 'data', {
          document: 'r3-budget-programs',
          private: true,
        }),
        button('Fiscal 2021 budget points', 'data', { document: 'r3-budget-points', private: true }),
      ],
      private: false,
    })
  })

  it('shows a document with the print slips that were corrected', () => {
    expect(ask('data', { document: 'r2-budget-programs', page: 2 })).toEqual({
      outcome: 'answered',
      card: {
        title: '令和2年度 新規・臨時・レベルアップ事業',
        facts: [
          {
            label: '令和2年度 新規・臨時・レベルアップ事業',
            lines: [
              '東京都港区 · 令和2年度 · 予算',
              '135件',
              ['予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
              '計画事業の集計 19件',
            ],
          },
          {
            label: '対象',
            lines: [
              '新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
            ],
          },
          { label: 'ないもの', lines: ['要求額と削減の理由、決算、この一覧にない経常事業'] },
          {
            label: '表記の訂正（23件中 11〜20件目）',
            lines: [
              '69. 「私立認可保育所等 I C T化推進事業」→「私立認可保育所等ICT化推進事業」 表の折り返しと英字の間に入った空白',
              '78. 「I C T」→「ICT」 英字の間に入った空白',
              '79. 「I C T」→「ICT」 英字の間に入った空白',
              '101. 「麻布いきいきプラザ等 改築」→「麻布いきいきプラザ等改築」 表の折り返しで入った空白',
              '101. 「みなとりサイクル清掃事務所作業連絡所」→「みなとリサイクル清掃事務所作業連絡所」 「リ」が平仮名の「り」になった誤り',
              '104. 「(仮称)南青山二丁目 公共施設整備」→「（仮称）南青山二丁目公共施設整備」 表の折り返しで入った空白',
              '105. 「精神障害者支援センター等 整備」→「精神障害者支援センター等整備」 表の折り返しで入った空白',
              '106. 「みなと障がい者福祉事業 団支援事業」→「みなと障がい者福祉事業団支援事業」 表の折り返しで入った空白',
              '107. 「障害保健福祉センター 維持管理」→「障害保健福祉センター維持管理」 表の折り返しで入った空白',
              '111. 「認知症高齢者等おかせりサポート事業」→「認知症高齢者等おかえりサポート事業」 「おかえり」の誤り（「え」が「せ」になった）',
            ],
          },
        ],
        sources: [versionNote()],
      },
      actions: [
        button('◀ 前', 'data', { document: 'r2-budget-programs', page: 1, private: true }),
        button('次 ▶', 'data', { document: 'r2-budget-programs', page: 3, private: true }),
      ],
      private: false,
    })
  })

  it('shows a document in English', () => {
    expect(ask('data', { document: 'r2-budget-programs', page: 2 }, { locale: 'en' })).toEqual({
      outcome: 'answered',
      card: {
        title: 'Fiscal 2020 new, temporary and expanded programs',
        facts: [
          {
            label: 'Fiscal 2020 new, temporary and expanded programs',
            lines: [
              'Minato City, Tokyo · fiscal 2020 (Reiwa 2) · budgeted',
              '135 rows',
              ['Budgeted in all ', { strong: '¥23,584,656 thousand (about ¥23.58 billion)' }],
              'lines of the plan summary: 19',
            ],
          },
          {
            label: 'What its rows are',
            lines: [
              '135 programs that are new, temporary or expanded (neither the whole budget nor the 130 programs of the basic plan)',
            ],
          },
          {
            label: 'What it does not hold',
            lines: [
              'requested amounts and reasons for cuts, executed amounts, and regular programs outside this list',
            ],
          },
          {
            label: 'Corrections of print slips (11–20 of 23)',
            lines: [
              '69. 「私立認可保育所等 I C T化推進事業」→「私立認可保育所等ICT化推進事業」 spaces from a line wrap and between the letters',
              '78. 「I C T」→「ICT」 spaces between the letters of an abbreviation',
              '79. 「I C T」→「ICT」 spaces between the letters of an abbreviation',
              '101. 「麻布いきいきプラザ等 改築」→「麻布いきいきプラザ等改築」 space from a line wrap in the table cell',
              '101. 「みなとりサイクル清掃事務所作業連絡所」→「みなとリサイクル清掃事務所作業連絡所」 katakana "リ" printed as hiragana "り"',
              '104. 「(仮称)南青山二丁目 公共施設整備」→「（仮称）南青山二丁目公共施設整備」 space from a line wrap in the table cell',
              '105. 「精神障害者支援センター等 整備」→「精神障害者支援センター等整備」 space from a line wrap in the table cell',
              '106. 「みなと障がい者福祉事業 団支援事業」→「みなと障がい者福祉事業団支援事業」 space from a line wrap in the table cell',
              '107. 「障害保健福祉センター 維持管理」→「障害保健福祉センター維持管理」 space from a line wrap in the table cell',
              '111. 「認知症高齢者等おかせりサポート事業」→「認知症高齢者等おかえりサポート事業」 misprint for "おかえり" (え printed as せ)',
            ],
          },
        ],
        sources: [versionNote('en')],
      },
      actions: [
        button('◀ Back', 'data', { document: 'r2-budget-programs', page: 1, private: true }),
        button('More ▶', 'data', { document: 'r2-budget-programs', page: 3, private: true }),
      ],
      private: false,
    })
  })

  it('shows a document without programs by what it holds, and its print slips by their lines', () => {
    expect(ask('data', { document: 'r3-budget-points' })).toEqual({
      outcome: 'answered',
      card: {
        title: '令和3年度 予算のポイント',
        facts: [
          {
            label: '令和3年度 予算のポイント',
            lines: [
              '東京都港区 · 令和3年度 · 予算',
              '会計の額 10件',
              '取組 5件',
              '取組の項目 25件',
              '行うこと 80件',
              '取組の数字 30件',
              '主な数字 29件',
              '施設やサービスのお知らせ 38件',
              '以前の資料の事業のその後 41件',
            ],
          },
          {
            label: '対象',
            lines: [
              '4つの会計の総額と、5つの重点的な取組の25項目（金額は万円・億円で丸められ、事業の一覧ではありません）',
            ],
          },
          { label: 'ないもの', lines: ['事業ごとの予算額、財源'] },
          {
            label: '表記の訂正（5件）',
            lines: [
              '604行目 「〇億〇〇〇〇万円」→「133億7,774万円」 レイアウトに残った仮の文字。正しい額は682行にある',
              '883行目 「18 億 5,958 万 円」→「18億5,958万円」 字間の空白',
              '1018行目 「新た な時 代に 対応 した 区民 サー ビス へ転 換す る取 組」→「新たな時代に対応した区民サービスへ転換する取組」 字間の空白',
              '1018行目 「６ 億 3, 4 9 4 万 円」→「6億3,494万円」 字間の空白',
              '1002行目 「早稲⽥⼤学」→「早稲田大学」 見た目の似た別の文字（康熙部首）',
            ],
          },
        ],
        sources: [versionNote()],
      },
      actions: [],
      private: false,
    })
  })

  it('names the line of a print slip in English', () => {
    const { facts } = ask('data', { document: 'r3-budget-points' }, { locale: 'en' }).card
    expect(facts?.at(-1)?.lines[0]).toBe(
      'Line 604: 「〇億〇〇〇〇万円」→「133億7,774万円」 placeholder left in the page; the real amount is on line 682',
    )
  })

  it('shows a document of requests with its print slips in the order of its rows', () => {
    expect(ask('data', { document: '要求段階' })).toEqual({
      outcome: 'answered',
      card: {
        title: '令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）',
        facts: [
          {
            label: '令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）',
            lines: [
              '東京都港区 · 令和2年度 · 要求',
              '63件',
              ['要求額の合計 ', { strong: '5,611,694千円（約56億1,169万円）' }],
            ],
          },
          {
            label: '対象',
            lines: ['各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）'],
          },
          { label: 'ないもの', lines: ['予算額、款、財源'] },
          {
            label: '表記の訂正（3件）',
            lines: [
              '6. 「心意的」→「心理的」 「心理的」の誤り（予算の一覧の同じ事業は「心理的」）',
              '35. 「強化するととともに」→「強化するとともに」 「と」が一字多い',
              '41. 「基盤」→「基板」 電子部品の「基板」の同音の誤字',
            ],
          },
        ],
        sources: [versionNote()],
      },
      actions: [],
      private: false,
    })
  })

  it('shows a document of fiscal 2021', () => {
    expect(ask('data', { document: 'r3-budget-programs' })).toEqual({
      outcome: 'answered',
      card: {
        title: '令和3年度当初予算 新規事業及びレベルアップ事業一覧',
        facts: [
          {
            label: '令和3年度当初予算 新規事業及びレベルアップ事業一覧',
            lines: [
              '東京都港区 · 令和3年度 · 要求・予算',
              '32件',
              ['要求額の合計 ', { strong: '14,511,093千円（約145億1,109万円）' }],
              ['予算額の合計 ', { strong: '13,573,990千円（135億7,399万円）' }],
            ],
          },
          {
            label: '対象',
            lines: ['令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）'],
          },
          { label: 'ないもの', lines: ['款、財源、臨時事業と経常事業'] },
          {
            label: '表記の訂正（2件）',
            lines: [
              '15. 「分身ロボットを活用を実証的に実施」→「分身ロボットの活用を実証的に実施」 助詞「を」の重なり（「の」の誤り）',
              '22. 「CO ₂ 吸収源」→「CO₂吸収源」 下付き文字の前後に入った空白',
            ],
          },
        ],
        sources: [versionNote()],
      },
      actions: [],
      private: false,
    })
  })

  it('shows the last page when asked for one beyond the end', () => {
    expect(ask('data', { document: 'r2-budget-programs', page: 3 })).toEqual(
      ask('data', { document: 'r2-budget-programs', page: 50 }),
    )
  })

  it('takes a title, part of one, and options in Japanese', () => {
    expect(ask('data', { document: 'r2-budget-programs' })).toEqual(
      ask('data', { 資料名: '新規・臨時・レベルアップ事業' }),
    )
  })

  it('takes what autocomplete shows in place of its value', () => {
    const labels = (['ja', 'en'] as const).flatMap((locale) => complete('data', 'document', '', locale))
    expect(labels.map(({ name }) => ask('data', { document: name }))).toEqual(
      labels.map(({ value }) => ask('data', { document: value })),
    )
  })

  it('offers itself to everyone from a private answer', () => {
    expect(ask('data', { private: true })).toEqual({
      outcome: 'answered',
      card: {
        title: '答えのもとにした資料',
        lead: ['159事業・5点の公表資料。数字はすべて資料の行に基づき、作った数字はありません。'],
        facts: [
          {
            label: '令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）',
            lines: [
              '東京都港区 · 令和2年度 · 要求',
              '63件',
              ['要求額の合計 ', { strong: '5,611,694千円（約56億1,169万円）' }],
            ],
          },
          {
            label: '対象',
            lines: ['各部が要求した新規事業とレベルアップ事業63件（予算になった事業の一覧ではありません）'],
          },
          { label: 'ないもの', lines: ['予算額、款、財源'] },
          {
            label: '令和２年度予算要求事業概要書 NO 59～68',
            lines: [
              '東京都港区 · 令和2年度 · 要求・予算',
              '10件',
              ['要求額の合計 ', { strong: '413,983千円（約4億1,398万円）' }],
              ['予算額の合計 ', { strong: '361,238千円（約3億6,124万円）' }],
            ],
          },
          { label: '対象', lines: ['要求から予算までを1枚ずつ説明した10事業'] },
          { label: 'ないもの', lines: ['ほかの事業の概要書'] },
          {
            label: '令和2年度 新規・臨時・レベルアップ事業',
            lines: [
              '東京都港区 · 令和2年度 · 予算',
              '135件',
              ['予算額の合計 ', { strong: '23,584,656千円（約235億8,466万円）' }],
              '計画事業の集計 19件',
            ],
          },
          {
            label: '対象',
            lines: [
              '新しく始める、臨時に行う、または拡充する135事業（区の予算全体でも、130の計画事業でもありません）',
            ],
          },
          { label: 'ないもの', lines: ['要求額と削減の理由、決算、この一覧にない経常事業'] },
          {
            label: '令和3年度当初予算 新規事業及びレベルアップ事業一覧',
            lines: [
              '東京都港区 · 令和3年度 · 要求・予算',
              '32件',
              ['要求額の合計 ', { strong: '14,511,093千円（約145億1,109万円）' }],
              ['予算額の合計 ', { strong: '13,573,990千円（135億7,399万円）' }],
            ],
          },
          {
            label: '対象',
            lines: ['令和3年度の新規事業とレベルアップ事業32件（臨時事業や経常事業は含みません）'],
          },
          { label: 'ないもの', lines: ['款、財源、臨時事業と経常事業'] },
          {
            label: '令和3年度 予算のポイント',
            lines: [
              '東京都港区 · 令和3年度 · 予算',
              '会計の額 10件',
              '取組 5件',
              '取組の項目 25件',
              '行うこと 80件',
              '取組の数字 30件',
              '主な数字 29件',
              '施設やサービスのお知らせ 38件',
              '以前の資料の事業のその後 41件',
            ],
          },
          {
            label: '対象',
            lines: [
              '4つの会計の総額と、5つの重点的な取組の25項目（金額は万円・億円で丸められ、事業の一覧ではありません）',
            ],
          },
          { label: 'ないもの', lines: ['事業ごとの予算額、財源'] },
        ],
        sources: ['英語の名前と概要は公式のものではありません。', versionNote()],
      },
      actions: [
        button('令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）', 'data', {
          document: 'r2-requests',
          private: true,
        }),
        button('令和２年度予算要求事業概要書 NO 59～68', 'data', {
          document: 'r2-program-sheets',
          private: true,
        }),
        button('令和2年度 新規・臨時・レベルアップ事業', 'data', {
          document: 'r2-budget-programs',
          private: true,
        }),
        button('令和3年度当初予算 新規事業及びレベルアップ事業一覧', 'data', {
          document: 'r3-budget-programs',
          private: true,
        }),
        button('令和3年度 予算のポイント', 'data', { document: 'r3-budget-points', private: true }),
        shareButton('data', {}),
      ],
      private: true,
    })
  })

  it('says which documents there are when it does not have one', () => {
    expect(ask('data', { document: '決算書' })).toEqual({
      outcome: 'not-found',
      card: {
        title: '見つかりませんでした',
        lead: ['「決算書」という資料はありません。', 'あるのは5点です。'],
        sources: [versionNote()],
      },
      actions: [
        button('令和２年度当初予算 新規事業及びレベルアップ事業一覧（要求段階）', 'data', {
          document: 'r2-requests',
        }),
        button('令和２年度予算要求事業概要書 NO 59～68', 'data', { document: 'r2-program-sheets' }),
        button('令和2年度 新規・臨時・レベルアップ事業', 'data', { document: 'r2-budget-programs' }),
        button('令和3年度当初予算 新規事業及びレベルアップ事業一覧', 'data', {
          document: 'r3-budget-programs',
        }),
        button('令和3年度 予算のポイント', 'data', { document: 'r3-budget-points' }),
      ],
      private: true,
    })
  })

  it('says so in English', () => {
    expect(ask('data', { document: '決算書' }, { locale: 'en' })).toEqual({
      outcome: 'not-found',
      card: {
        title: 'Not found',
        lead: ['There is no document "決算書".', 'There are 5.'],
        sources: [versionNote('en')],
      },
      actions: [
        button('Fiscal 2020 initial budget: list of new and expanded programs (request stage)', 'data', {
          document: 'r2-requests',
        }),
        button('Fiscal 2020 budget request sheets no. 59–68', 'data', { document: 'r2-program-sheets' }),
        button('Fiscal 2020 new, temporary and expanded programs', 'data', {
          document: 'r2-budget-programs',
        }),
        button('Fiscal 2021 initial budget: list of new and expanded programs', 'data', {
          document: 'r3-budget-programs',
        }),
        button('Fiscal 2021 budget points', 'data', { document: 'r3-budget-points' }),
      ],
      private: true,
    })
  })

  it('says which page it cannot read', () => {
    expect(ask('data', { page: '三' })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['ページ（page）の「三」が読み取れません。整数を入れてください（1〜1000）。'],
      },
      actions: [button('使い方', 'help', { command: 'data', private: true })],
      private: true,
    })
  })

  it('names the options there are when it is given another', () => {
    expect(ask('data', { year: 2020 })).toEqual({
      outcome: 'invalid',
      card: {
        title: '入力を確かめてください',
        lead: ['「year」という項目はありません。使えるのは document・page・private です。'],
      },
      actions: [button('使い方', 'help', { command: 'data', private: true })],
      private: true,
    })
  })

  it('asks which document is meant when several fit', async () => {
    using data = writeInventedData(undefined, {
      'documents.csv': (text) =>
        `${text}plan-2022,4,令和4年度 主な事業,Main programs of fiscal 2022,星見市,Hoshimi City,2022,budget,0事業,no programs,決算,executed amounts,true,60\n`,
    })
    const opened = await openDeskOn(data.directory, (error) => {
      throw error
    })
    if ('findings' in opened) throw new Error(`the invented data is not sound: ${JSON.stringify(opened)}`)
    expect(
      opened.desk.answer({ command: 'data', options: { document: '主な事業' }, locale: 'ja', now: NOW }),
    ).toEqual({
      outcome: 'choose',
      card: {
        title: 'どの資料ですか',
        lead: ['「主な事業」に合う資料が2件あります。下から選んでください。'],
        facts: [{ label: '候補', lines: ['令和3年度 主な事業', '令和4年度 主な事業'] }],
      },
      menu: {
        placeholder: '資料を選んでください',
        request: { command: 'data', options: {} },
        option: 'document',
        choices: [
          { label: '令和3年度 主な事業', value: 'plan-2021' },
          { label: '令和4年度 主な事業', value: 'plan-2022' },
        ],
      },
      private: true,
    })
  })

  it('finds no document for a text without letters', () => {
    expect(ask('data', { document: '😀' }).outcome).toBe('not-found')
  })
})
