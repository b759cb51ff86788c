import { describe, expect, it } from 'vitest'
import type { Candidate, IngestReport, Remark } from '../../src/ingest/layout.ts'
import { spreadsheet } from '../../src/ingest/spreadsheet.ts'

const report = (candidates: Candidate[], unreadable: Remark[] = []): IngestReport => ({
  candidates,
  carriedDown: [],
  pairedBySums: [],
  unassigned: [],
  unreadable,
})

const HEADER = '事業名,所管,款,区分,予算額,都支出金,一般財源'
const GOOD = '河原の観察会,公園課,土木費,新規,"1,500",500,1000'

const good = (line: number): Candidate => ({
  kind: 'program',
  line,
  fields: {
    printed_name: '河原の観察会',
    departments: ['公園課'],
    departments_and_others: false,
    title: '土木費',
    title_and_others: false,
    category: 'new',
    budgeted: 1500,
    funding_metropolitan: 500,
    funding_general: 1000,
  },
})

/** GOOD with one part replaced, under its header. */
const sheet = (printed: string, written: string): string => {
  if (!GOOD.includes(printed)) throw new Error(`not in the row: ${printed}`)
  return `${HEADER}\n${GOOD.replace(printed, () => written)}\n`
}

const without = (...fields: string[]): Candidate => ({
  ...good(2),
  fields: Object.fromEntries(Object.entries(good(2).fields).filter(([field]) => !fields.includes(field))),
})

describe('a spreadsheet', () => {
  it('is read by the names of its columns, in any order, with every column that there is', () => {
    const text =
      '\uFEFF' +
      '款,事業名,要求額（千円）,要求額（うちレベルアップ）,予算額(千円),予算額うちレベルアップ,区分,所管課,' +
      '国庫支出金,都支出金,国民健康保険料,その他財源,一般財源,事業内容\r\n' +
      '土木費ほか,"月見の森\r\n整備",２０００,500,"1,500",300,レベルアップ,公園課、窓口課ほか,100,200,300,400,500,"森を\r\n整える"\r\n' +
      ',,,,,,,,,,,,,\r\n' +
      '教育費,⽔の⺠話,0,,50,,臨時継続,教育課,,,,0,50,\r\n'
    expect(spreadsheet.read(text)).toEqual(
      report([
        {
          kind: 'program',
          line: 2,
          fields: {
            printed_name: '月見の森 整備',
            departments: ['公園課', '窓口課'],
            departments_and_others: true,
            title: '土木費',
            title_and_others: true,
            category: 'expanded',
            requested: 2000,
            requested_expansion: 500,
            budgeted: 1500,
            budgeted_expansion: 300,
            funding_national: 100,
            funding_metropolitan: 200,
            'funding_nhi-premiums': 300,
            funding_other: 400,
            funding_general: 500,
            text: '森を\n整える',
          },
        },
        {
          kind: 'program',
          line: 6,
          fields: {
            printed_name: '水の民話',
            departments: ['教育課'],
            departments_and_others: false,
            title: '教育費',
            title_and_others: false,
            category: 'temporary-continuing',
            requested: 0,
            budgeted: 50,
            funding_other: 0,
            funding_general: 50,
          },
        },
      ]),
    )
  })

  it('may have English column names, tabs between its cells, and funding of the requested amount', () => {
    expect(
      spreadsheet.read(
        'Name\tDepartment\tTitle\tCategory\tRequested (thousands of yen)\tNational\tGeneral revenue\n' +
          'River walk, east\tParks\tPublic works\tTemporary, new\t1,500\t500\t1,000\n',
      ),
    ).toEqual(
      report([
        {
          kind: 'program',
          line: 2,
          fields: {
            printed_name: 'River walk, east',
            departments: ['Parks'],
            departments_and_others: false,
            title: 'Public works',
            title_and_others: false,
            category: 'temporary-new',
            requested: 1500,
            funding_national: 500,
            funding_general: 1000,
          },
        },
      ]),
    )
  })

  it.each<[string, string, Candidate, string, string]>([
    [
      'an unknown category',
      sheet('新規', '新型'),
      without('category'),
      '区分「新型」は知られていません。新規、臨時・新規、臨時・継続、レベルアップ のどれかにしてください',
      'the category "新型" is unknown; use one of new, temporary-new, temporary-continuing, expanded',
    ],
    [
      'an empty cell that must not be',
      sheet('公園課', ''),
      without('departments', 'departments_and_others'),
      '「所管」が空欄です。値を入れてください（結合していたセルは、先頭の行にしか値が残りません）',
      '所管 (department) is empty; give it a value (of merged cells, only the first row keeps the value)',
    ],
    [
      'a negative amount',
      sheet('"1,500"', '-1500'),
      without('budgeted'),
      '予算額「-1500」は0以上の整数ではありません。千円単位の数字にしてください（桁区切りのコンマはあってもよい）',
      '予算額 (budgeted): "-1500" is no whole number of 0 or more; write 千円 in digits, with or without commas',
    ],
    [
      'an amount with its unit in the cell',
      sheet('"1,500"', '150万円'),
      without('budgeted'),
      '予算額「150万円」は0以上の整数ではありません。千円単位の数字にしてください（桁区切りのコンマはあってもよい）',
      '予算額 (budgeted): "150万円" is no whole number of 0 or more; write 千円 in digits, with or without commas',
    ],
    [
      'no amount',
      sheet('"1,500"', ''),
      without('budgeted'),
      '要求額も予算額も空欄です。どちらかを入れてください',
      'has neither 要求額 (requested) nor 予算額 (budgeted); give one of them',
    ],
    [
      'a wrong sum',
      sheet('500,1000', '500,999'),
      { ...good(2), fields: { ...good(2).fields, funding_general: 999 } },
      '財源の合計1499千円が予算額1500千円と合いません。元の資料を確かめてください',
      'the funding adds up to 1499, not to the budgeted amount 1500 (千円); see the original',
    ],
  ])('with %s is told so', (_, text, candidate, ja, en) => {
    expect(spreadsheet.read(text)).toEqual(report([candidate], [{ line: 2, message: { ja, en } }]))
  })

  it.each(['=1+2', '+SUM(A1)', '-', '- 設計', '@x', '＝1+2', '-1+2', '=HYPERLINK("http://x","y")'])(
    'with %j in a cell is refused there: it could be a formula',
    (formula) => {
      const text = `${HEADER}\n"${formula.replaceAll('"', '""')}",公園課,土木費,新規,5,,\n${GOOD}\n`
      expect(spreadsheet.read(text)).toEqual(
        report(
          [good(3)],
          [
            {
              line: 2,
              message: {
                ja: `1列目の「${formula}」は数式と区別できません。値にするか、先頭の記号（= + - @）を取り除いてください`,
                en: `"${formula}" in column 1 could be a formula; write its value, or take away the sign at its beginning (= + - @)`,
              },
            },
          ],
        ),
      )
    },
  )

  it('out of a workbook is told of columns that are doubled or missing, with the row of the headings', () => {
    const read = spreadsheet.readRecords([
      { line: 3, cells: ['事業名', '所管', '区分', '予算額', '予算額'] },
      { line: 4, cells: ['河原', '公園課', '新規', '5', '6'] },
    ])
    expect({
      candidates: read.candidates,
      told: read.unreadable.map((one) => [one.line, one.message.en]),
    }).toEqual({
      candidates: [],
      told: [
        [3, 'the column 予算額 (budgeted) stands more than once; keep one'],
        [3, 'the column 款 (title) is missing; add it'],
      ],
    })
  })

  it('with a row that is cut off is told so, and its other rows are read', () => {
    expect(spreadsheet.read(`${HEADER}\n河原,公園課\n${GOOD}`)).toEqual(
      report(
        [good(3)],
        [
          {
            line: 2,
            message: {
              ja: '列が2個あります。見出しと同じ7個にしてください（コンマを含む値は「"」で囲みます）',
              en: 'has 2 cells, and the header has 7; put a value with a comma in it between quotes',
            },
          },
        ],
      ),
    )
  })

  it('with an unknown column is told so, and its other columns are read', () => {
    expect(spreadsheet.read(`${HEADER},備考\n${GOOD},急ぎ\n`)).toEqual(
      report(
        [good(2)],
        [
          {
            line: 1,
            message: {
              ja: '8列目「備考」は知られていない列です。事業名・所管・款・区分・要求額・要求額うちレベルアップ・予算額・予算額うちレベルアップ・事業内容・国庫支出金・都支出金・国民健康保険料・その他財源・一般財源 のどれかにするか、列を消してください',
              en: 'column 8 "備考" is unknown; use one of name, department, title, category, requested, requested_expansion, budgeted, budgeted_expansion, content, national, metropolitan, nhi-premiums, other, general, or remove it',
            },
          },
        ],
      ),
    )
  })

  it('with missing columns, doubled columns and amounts in another unit is told all of it, and no row is read', () => {
    expect(spreadsheet.read('事業名,名称,款,予算額（百万円）\na,b,c,5\n')).toEqual(
      report(
        [],
        [
          {
            line: 1,
            message: {
              ja: '列「予算額（百万円）」の単位が千円ではありません。千円に直し、見出しも「予算額（千円）」にしてください',
              en: 'the unit of the column "予算額（百万円）" is not 千円; turn its amounts into 千円 and name it 予算額（千円）',
            },
          },
          {
            line: 1,
            message: {
              ja: '列「事業名」が2つ以上あります。1つだけ残してください',
              en: 'the column 事業名 (name) stands more than once; keep one',
            },
          },
          {
            line: 1,
            message: {
              ja: '列「所管」がありません。加えてください',
              en: 'the column 所管 (department) is missing; add it',
            },
          },
          {
            line: 1,
            message: {
              ja: '列「区分」がありません。加えてください',
              en: 'the column 区分 (category) is missing; add it',
            },
          },
        ],
      ),
    )
  })

  it('without any amount column is told so', () => {
    expect(spreadsheet.read('事業名,所管,款,区分\na,b,c,新規\n')).toEqual(
      report(
        [],
        [
          {
            line: 1,
            message: {
              ja: '列「要求額」も「予算額」もありません。どちらかを加えてください',
              en: 'neither the column 要求額 (requested) nor 予算額 (budgeted) is there; add one of them',
            },
          },
        ],
      ),
    )
  })

  it('with a quote that is not closed is told so', () => {
    expect(spreadsheet.read(`${HEADER}\n${GOOD}\n"河原,公園課\n`)).toEqual(
      report(
        [],
        [
          {
            line: 3,
            message: {
              ja: 'CSVとして読めません（CSV_QUOTE_NOT_CLOSED）。引用符「"」が閉じているか確かめて、保存し直してください',
              en: 'is not readable as CSV (CSV_QUOTE_NOT_CLOSED); see whether every quote is closed, and save it again',
            },
          },
        ],
      ),
    )
  })

  it.each([
    ['empty', '', {}],
    ['of line ends', '\n\r\n', {}],
    ['of a header alone', HEADER, { line: 1 }],
  ])('that is %s is told that it has no programs', (_, text, place) => {
    expect(spreadsheet.read(text)).toEqual(
      report(
        [],
        [
          {
            ...place,
            message: {
              ja: '事業の行がありません。1行目を列名、2行目から1行1事業にしてください',
              en: 'has no programs; the first line names the columns, and each line after it is one program',
            },
          },
        ],
      ),
    )
  })
})
