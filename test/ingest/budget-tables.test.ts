import { describe, expect, it } from 'vitest'
import { budgetTables } from '../../src/ingest/budget-tables.ts'
import type { Candidate, IngestReport, Remark } from '../../src/ingest/layout.ts'

const HEADER = '| 区分 | 事業名 [所管課] (款) | 予算額 (千円) | 財源内訳 (千円) | 事業内容 |'
const RULE = '|---|---|---|---|---|'

/** A document of one chapter and one part with a table of the given rows, which begin in line 7. */
const documentOf = (...rows: string[]): string =>
  ['1 みどりのまち', '', '(1) 森と川をまもる', '', HEADER, RULE, ...rows, ''].join('\n')

const GOOD =
  '| 新規 | 河原の観察会 [公園課] (土木費) | 1,500 | 都支出金 500 一般財源 1,000 | 観察会を開きます。 |'

/** The candidate that GOOD gives. */
const good = (line: number, row: number): Candidate => ({
  kind: 'program',
  line,
  fields: {
    row,
    section: '1(1)',
    pillar: 'みどりのまち',
    policy: '森と川をまもる',
    category: 'new',
    printed_name: '河原の観察会',
    departments: ['公園課'],
    departments_and_others: false,
    title: '土木費',
    title_and_others: false,
    budgeted: 1500,
    funding_metropolitan: 500,
    funding_general: 1000,
    text: '観察会を開きます。',
  },
})

const report = (candidates: Candidate[], carriedDown: Remark[], unreadable: Remark[]): IngestReport => ({
  candidates,
  carriedDown,
  pairedBySums: [],
  unassigned: [],
  unreadable,
})

/** GOOD with one cell replaced, and the candidate that is left when the given fields are not read. */
const broken = (printed: string, written: string): string => {
  if (!GOOD.includes(printed)) throw new Error(`not in the row: ${printed}`)
  return documentOf(GOOD.replace(printed, () => written))
}
const without = (...fields: string[]): Candidate => ({
  ...good(7, 1),
  fields: Object.fromEntries(Object.entries(good(7, 1).fields).filter(([field]) => !fields.includes(field))),
})

describe('the layout budget-tables', () => {
  it('reads tables by chapter and part, carries 区分 down within a table, and passes other tables over', () => {
    const document = `\
- 1 みどりのまち

1 みどりのまち

令和9年度は、次の事業を行います。

| 位置づけ | 事業数 |
|------|---|
| みどりのまち | 2事業 |

（１）　森と川をまもる

${HEADER}
| :--- | --- | ---: | --- | --- |
| 臨時・新規 | （仮称）月見の森 整備 [公園課] 〔各支所窓口課ほか〕 (土木費ほか) | 12,000 | 国庫支出金 2,000 都支出金 1,000 その他財源 9,000 | 森を整えます。 ＜整備＞ ・東口 |
| | ⽔辺の⺠話(冊子)作成 [公園課] (土木費) | 300 | 一般財源 300 | 冊子の A\\|B 版を作ります。 |

${HEADER}
${RULE}
| レベルアップ | 健診の予約 [窓口課] (国民健康保険事業会計) | 1,000 | 国民健康保険料 900 国庫支出金 100 | 予約を広げます。 |

2 まなぶまち

${HEADER}
${RULE}
| 臨時・継続 | 星の写真集 ［教育課］ （教育費） | 50 | 一般財源 ５０ | 写真集を出します。 |
`.replaceAll('\n', '\r\n')
    expect(budgetTables.read(document)).toEqual<IngestReport>({
      candidates: [
        {
          kind: 'program',
          line: 15,
          fields: {
            row: 1,
            section: '1(1)',
            pillar: 'みどりのまち',
            policy: '森と川をまもる',
            category: 'temporary-new',
            printed_name: '（仮称）月見の森 整備',
            departments: ['公園課', '各支所窓口課'],
            departments_and_others: true,
            title: '土木費',
            title_and_others: true,
            budgeted: 12_000,
            funding_national: 2000,
            funding_metropolitan: 1000,
            funding_other: 9000,
            text: '森を整えます。 ＜整備＞ ・東口',
          },
        },
        {
          kind: 'program',
          line: 16,
          fields: {
            row: 2,
            section: '1(1)',
            pillar: 'みどりのまち',
            policy: '森と川をまもる',
            category: 'temporary-new',
            printed_name: '水辺の民話(冊子)作成',
            departments: ['公園課'],
            departments_and_others: false,
            title: '土木費',
            title_and_others: false,
            budgeted: 300,
            funding_general: 300,
            text: '冊子の A|B 版を作ります。',
          },
        },
        {
          kind: 'program',
          line: 20,
          fields: {
            row: 3,
            section: '1(1)',
            pillar: 'みどりのまち',
            policy: '森と川をまもる',
            category: 'expanded',
            printed_name: '健診の予約',
            departments: ['窓口課'],
            departments_and_others: false,
            title: '国民健康保険事業会計',
            title_and_others: false,
            budgeted: 1000,
            funding_national: 100,
            'funding_nhi-premiums': 900,
            text: '予約を広げます。',
          },
        },
        {
          kind: 'program',
          line: 26,
          fields: {
            row: 4,
            section: '2',
            pillar: 'まなぶまち',
            category: 'temporary-continuing',
            printed_name: '星の写真集',
            departments: ['教育課'],
            departments_and_others: false,
            title: '教育費',
            title_and_others: false,
            budgeted: 50,
            funding_general: 50,
            text: '写真集を出します。',
          },
        },
      ],
      carriedDown: [
        {
          line: 16,
          message: {
            ja: '区分「臨時・新規」を15行目から引き継ぎました',
            en: 'the category 臨時・新規 (Temporary, new) is taken from line 15',
          },
        },
      ],
      pairedBySums: [],
      unassigned: [],
      unreadable: [],
    })
  })

  it.each<[string, string, string[], string, string]>([
    [
      'an unknown category',
      broken('| 新規', '| 新型'),
      ['category'],
      '区分「新型」は知られていません。新規、臨時・新規、臨時・継続、レベルアップ のどれかか確かめてください',
      'the category "新型" is unknown; see whether it is one of 新規, 臨時・新規, 臨時・継続, レベルアップ',
    ],
    [
      'no category in the first row of a table',
      broken('| 新規', '| '),
      ['category'],
      '区分が空欄で、引き継げる区分が同じ表の上の行にありません。区分を補ってください',
      'has no category, and no row above it in the same table gives one; add it',
    ],
    [
      'a program without its department',
      broken(' [公園課]', ''),
      ['printed_name', 'departments', 'departments_and_others', 'title', 'title_and_others'],
      '「河原の観察会 (土木費)」が「事業名 [所管課] (款)」の形ではありません。括弧が欠けていないか確かめてください',
      '"河原の観察会 (土木費)" is not of the form 事業名 [所管課] (款); see whether a bracket is missing',
    ],
    [
      'a department that is ほか alone',
      broken('公園課', 'ほか'),
      ['printed_name', 'departments', 'departments_and_others', 'title', 'title_and_others'],
      '「河原の観察会 [ほか] (土木費)」が「事業名 [所管課] (款)」の形ではありません。括弧が欠けていないか確かめてください',
      '"河原の観察会 [ほか] (土木費)" is not of the form 事業名 [所管課] (款); see whether a bracket is missing',
    ],
    [
      'an amount with a separator at a wrong place',
      broken('1,500', '15,00'),
      ['budgeted'],
      '予算額「15,00」は金額ではありません。数字と3桁ごとのコンマだけにしてください',
      'the amount "15,00" is no amount; write digits with a comma at every three',
    ],
    [
      'funding without its separator of thousands at the right place',
      broken('1,000', '10,00'),
      ['funding_metropolitan', 'funding_general'],
      '財源「一般財源」の「10,00」は金額ではありません。数字と3桁ごとのコンマだけにしてください',
      '"10,00" of the funding source 一般財源 is no amount; write digits with a comma at every three',
    ],
    [
      'an unknown funding source',
      broken('都支出金', '県支出金'),
      ['funding_metropolitan', 'funding_general'],
      '財源「県支出金」は知られていません。国庫支出金、都支出金、国民健康保険料、その他財源、一般財源 のどれかか確かめてください',
      'the funding source "県支出金" is unknown; see whether it is one of 国庫支出金、都支出金、国民健康保険料、その他財源、一般財源',
    ],
    [
      'a funding amount that is none',
      broken('500 一般', '5,00 一般'),
      ['funding_metropolitan', 'funding_general'],
      '財源「都支出金」の「5,00」は金額ではありません。数字と3桁ごとのコンマだけにしてください',
      '"5,00" of the funding source 都支出金 is no amount; write digits with a comma at every three',
    ],
    [
      'a funding source that stands twice',
      broken('都支出金 500', '一般財源 500'),
      ['funding_metropolitan', 'funding_general'],
      '財源「一般財源」が2度あります。元の資料を確かめてください',
      'the funding source 一般財源 stands twice; see the original',
    ],
    [
      'funding without amounts',
      broken('一般財源 1,000', '一般財源'),
      ['funding_metropolitan', 'funding_general'],
      '財源内訳「都支出金 500 一般財源」が「財源 金額」の並びではありません。元の資料を確かめてください',
      'the funding "都支出金 500 一般財源" is not sources with their amounts; see the original',
    ],
    [
      'no funding at all',
      broken('都支出金 500 一般財源 1,000', ''),
      ['funding_metropolitan', 'funding_general'],
      '財源内訳「」が「財源 金額」の並びではありません。元の資料を確かめてください',
      'the funding "" is not sources with their amounts; see the original',
    ],
    [
      'no content',
      broken('観察会を開きます。', ''),
      ['text'],
      '事業内容が空欄です。元の資料を確かめてください',
      'has no content; see the original',
    ],
  ])('tells of %s, and leaves out what it could not read', (_, document, unread, ja, en) => {
    expect(budgetTables.read(document)).toEqual(
      report([without(...unread)], [], [{ line: 7, message: { ja, en } }]),
    )
  })

  it('tells of a wrong sum, and gives both sides of it as printed', () => {
    expect(budgetTables.read(broken('都支出金 500', '都支出金 600'))).toEqual(
      report(
        [{ ...good(7, 1), fields: { ...good(7, 1).fields, funding_metropolitan: 600 } }],
        [],
        [
          {
            line: 7,
            message: {
              ja: '財源の合計1600千円が予算額1500千円と合いません。元の資料を確かめてください',
              en: 'the funding adds up to 1600, not to the budgeted amount 1500 (千円); see the original',
            },
          },
        ],
      ),
    )
  })

  it('tells of a row that is cut off and of the rest of it, and counts it as a row', () => {
    const rest = '観察会を開きます。 |'
    const document = documentOf(GOOD, GOOD.replace(rest, ''), rest)
    expect(budgetTables.read(document)).toEqual(
      report(
        [good(7, 1)],
        [],
        [
          {
            line: 8,
            message: {
              ja: '列が5個ありません。行が途中で切れていないか、「|」が足りているか確かめてください',
              en: 'does not have 5 cells; see whether the row is cut off or a | is missing',
            },
          },
          {
            line: 9,
            message: {
              ja: '表の行が途中で改行されています。前の行とつなげて1行にしてください',
              en: 'is the rest of a table row that was broken in two; join it to the line before',
            },
          },
        ],
      ),
    )
  })

  it('carries nothing down across a row that it could not read, nor into another table', () => {
    const empty = GOOD.replace('新規', '')
    const document = documentOf(GOOD, '| 臨時・新規 |', empty, '', HEADER, RULE, empty)
    const none = {
      ja: '区分が空欄で、引き継げる区分が同じ表の上の行にありません。区分を補ってください',
      en: 'has no category, and no row above it in the same table gives one; add it',
    }
    const { unreadable, carriedDown } = budgetTables.read(document)
    expect({ carriedDown, none: unreadable.filter(({ message }) => message.ja === none.ja) }).toEqual({
      carriedDown: [],
      none: [
        { line: 9, message: none },
        { line: 13, message: none },
      ],
    })
  })

  it.each([
    ['in another unit', HEADER.replace('予算額 (千円)', '予算額 (百万円)')],
    ['of another stage', HEADER.replace('予算額', '要求額')],
    ['missing', HEADER.replace(' 財源内訳 (千円) |', '')],
    ['one too many', `${HEADER} 備考 |`],
    ['doubled', HEADER.replace('事業内容', '区分')],
  ])('reads no row of a table with a column %s, and says so', (_, header) => {
    expect(budgetTables.read(documentOf(GOOD).replace(HEADER, header))).toEqual(
      report(
        [],
        [],
        [
          {
            line: 5,
            message: {
              ja: '見出しが「区分｜事業名 [所管課] (款)｜予算額 (千円)｜財源内訳 (千円)｜事業内容」ではありません。この表の1行は読んでいません。見出しと単位（千円）を確かめてください',
              en: 'the headings are not 区分｜事業名 [所管課] (款)｜予算額 (千円)｜財源内訳 (千円)｜事業内容; the 1 row(s) of this table are not read. Check the headings and the unit (千円)',
            },
          },
        ],
      ),
    )
  })

  it('tells of programs in a table whose headings are lost, instead of passing it over', () => {
    expect(budgetTables.read(documentOf(GOOD).replace(`${HEADER}\n${RULE}\n`, ''))).toEqual(
      report(
        [],
        [],
        [
          {
            line: 5,
            message: {
              ja: '事業の行がありますが、表の見出しがありません。見出しの行を補ってください。この表は読んでいません',
              en: 'has a program, but its table has no headings; add the header row. This table is not read',
            },
          },
        ],
      ),
    )
  })

  it('tells of a table above the first chapter', () => {
    const document = documentOf(GOOD).replace('1 みどりのまち', 'みどりのまち')
    expect(budgetTables.read(document)).toEqual(
      report(
        [without('section', 'pillar', 'policy')],
        [],
        [
          {
            line: 7,
            message: {
              ja: 'この表の上に章の見出し（「2 章の名」）がありません。見出しを補ってください',
              en: 'stands under no chapter heading ("2 name"); add the heading',
            },
          },
        ],
      ),
    )
  })

  it('tells of a heading whose number does not follow on the one before', () => {
    const document = documentOf(GOOD).replace('(1)', '(2)')
    expect(budgetTables.read(document)).toEqual(
      report(
        [{ ...good(7, 1), fields: { ...good(7, 1).fields, section: '1(2)' } }],
        [],
        [
          {
            line: 3,
            message: {
              ja: '見出し「(2) 森と川をまもる」の番号が前の見出しに続いていません。間の見出しが欠けていないか確かめてください',
              en: 'the number of the heading "(2) 森と川をまもる" does not follow on the heading before; see whether one is missing',
            },
          },
        ],
      ),
    )
  })

  it.each([
    ['an empty file', ''],
    ['a text without tables', '1 みどりのまち\n\n予算の話です。\n'],
    ['other tables only', '| 年度 | 額 |\n|---|---|\n| 令和9年度 | 10 |\n'],
  ])('says of %s that it has no table of programs', (_, text) => {
    expect(budgetTables.read(text)).toEqual(
      report(
        [],
        [],
        [
          {
            message: {
              ja: '事業の表がありません。「区分｜事業名 [所管課] (款)｜予算額 (千円)｜財源内訳 (千円)｜事業内容」の見出しを持つ表が要ります。ファイルと様式名を確かめてください',
              en: 'has no table of programs (headings 区分 | 事業名 [所管課] (款) | 予算額 (千円) | 財源内訳 (千円) | 事業内容); check the file and the name of the layout',
            },
          },
        ],
      ),
    )
  })

  it('reads a row of a million characters in no time', () => {
    const begin = performance.now()
    for (const filler of ['[', '[公園課] ', '一般財源', '(', '1,', ' ']) {
      budgetTables.read(broken('河原の観察会', filler.repeat(1_000_000 / filler.length)))
      budgetTables.read(broken('一般財源 1,000', filler.repeat(1_000_000 / filler.length)))
    }
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})
