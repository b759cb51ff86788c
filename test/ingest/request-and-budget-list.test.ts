import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate, IngestReport, Remark } from '../../src/ingest/layout.ts'
import { requestAndBudgetList } from '../../src/ingest/request-and-budget-list.ts'

const TITLE = '令和9年度当初予算 新規事業及びレベルアップ事業一覧'
const COLUMNS =
  'No\t部\t課名\t事業名\t二次経費区分\t事業内容\t要求額\t要求額 (うちレベルアップ)\t予算額\t予算額 (うちレベルアップ)'
/** The top of every page: five lines, so that the text after it begins on line 6. */
const TOP = `${TITLE}\n\n(単位:千円)\n\n${COLUMNS}\n`
const CELLS = [
  '1',
  '海の部',
  '灯台課',
  '灯台みがき',
  'レベルアップ',
  '窓をみがきます。',
  '1,200',
  '300',
  '900',
  '0',
]
const FIELDS: Candidate['fields'] = {
  row: 1,
  bureau: '海の部',
  departments: ['灯台課'],
  departments_and_others: false,
  printed_name: '灯台みがき',
  category: 'expanded',
  requested: 1200,
  requested_expansion: 300,
  budgeted: 900,
  budgeted_expansion: 0,
  text: '窓をみがきます。',
}

/** The row with some of its cells, counted from 0, printed otherwise. */
function row(cells: Readonly<Record<number, string>> = {}): string {
  return CELLS.map((cell, i) => cells[i] ?? cell).join('\t')
}

function given(line: number, fields: Candidate['fields'] = {}): Candidate {
  return { kind: 'program', line, fields: { ...FIELDS, ...fields } }
}

function report(candidates: readonly Candidate[], unreadable: readonly Remark[] = []): IngestReport {
  return { candidates, carriedDown: [], pairedBySums: [], unassigned: [], unreadable }
}

function told(line: number, ja: string, en: string): Remark {
  return { line, message: { ja, en } }
}

const read = (rows: string) => requestAndBudgetList.read(TOP + rows)

describe('the list of requests and budgets', () => {
  it('gives a row with its heading, who is in charge, its category, what was asked for and what was granted', () => {
    expect(read(`2 海を守る取組\t\t\t\t\t\t\t\t\t\n${row()}`)).toEqual(
      report([given(7, { section: '2', section_name: '海を守る取組' })]),
    )
  })

  it('tells no part of a new program, and keeps a budget of 0 apart from none', () => {
    const { requested_expansion: _, budgeted_expansion: __, ...fields } = FIELDS
    expect(read(row({ 4: '新規', 7: '-', 8: '0', 9: '－' }))).toEqual(
      report([{ kind: 'program', line: 6, fields: { ...fields, category: 'new', budgeted: 0 } }]),
    )
  })

  it('goes on over pages, whose titles, units and column names repeat', () => {
    expect(read(`１　海\t\n${row()}\n\n${TOP}${row({ 0: '2' })}\n`)).toEqual(
      report([
        given(7, { section: '1', section_name: '海' }),
        given(14, { row: 2, section: '1', section_name: '海' }),
      ]),
    )
  })

  it('keeps a name as printed, puts look-alikes right, and takes the mark of an account off', () => {
    expect(read(row({ 3: '【国保会計】⽔と⺠のＬＥＤ 灯台', 2: '灯台課・港の課ほか' }))).toEqual(
      report([
        given(6, {
          account: 'nhi',
          printed_name: '水と民のＬＥＤ 灯台',
          departments: ['灯台課', '港の課'],
          departments_and_others: true,
        }),
      ]),
    )
  })
})

describe('a broken list of requests and budgets', () => {
  it('that is empty is told as a whole', () => {
    const expected = report(
      [],
      [
        {
          message: {
            ja: '項目が1つもありません。資料と形式の組み合わせを確かめてください',
            en: 'there is no item; check that the document is of this layout',
          },
        },
      ],
    )
    expect(requestAndBudgetList.read('')).toEqual(expected)
    expect(requestAndBudgetList.read(TOP)).toEqual(expected)
  })

  it('without column names gives nothing, and says so once', () => {
    expect(requestAndBudgetList.read(`(単位:千円)\n${row()}\n${row({ 0: '2' })}`)).toEqual(
      report(
        [],
        [
          told(
            2,
            '項目の前に見出し行（No・部・課名…）がありません。ここからの項目は読みません。見出し行を加えてください',
            'no line of column names (No, 部, 課名 …) stands before the item; the items from here on are not read; add the line',
          ),
        ],
      ),
    )
  })

  it.each([
    [
      'a missing column',
      COLUMNS.replace('\t予算額 (うちレベルアップ)', '').replace('課名\t', ''),
      '「課名」「予算額(うちレベルアップ)」がありません',
      '課名, 予算額(うちレベルアップ) is missing',
    ],
    [
      'another column',
      COLUMNS.replace('予算額\t', '査定額\t'),
      '「予算額」がありません、「査定額」はこの形式にありません',
      '予算額 is missing; 査定額 is not of this layout',
    ],
    [
      'columns in another order',
      COLUMNS.replace('部\t課名', '課名\t部'),
      '列の順や数が違います',
      'another order or number',
    ],
  ])('with %s gives no row below it', (_, columns, ja, en) => {
    expect(requestAndBudgetList.read(`${TOP.replace(COLUMNS, columns)}${row()}\n${row({ 0: '2' })}`)).toEqual(
      report(
        [],
        [
          told(
            5,
            `見出し行が違います（${ja}）。この下の項目は読みません。この形式の資料か確かめてください`,
            `the column names differ (${en}); the items below are not read; check that the document is of this layout`,
          ),
        ],
      ),
    )
  })

  it('in another unit, or in none, is told', () => {
    expect(requestAndBudgetList.read(TOP.replace('千円', '円') + row())).toEqual(
      report(
        [given(6)],
        [
          told(
            3,
            '単位が「円」と印刷されています。この形式の単位は千円です。千円の資料を読み込んでください',
            'the unit is printed as 円, but this layout is in 千円 (thousand yen); read a document in 千円',
          ),
        ],
      ),
    )
    expect(requestAndBudgetList.read(`${COLUMNS}\n${row()}`)).toEqual(
      report(
        [given(2)],
        [
          {
            message: {
              ja: '（単位：千円）がありません。資料の単位を確かめ、千円ならその行を加えてください',
              en: 'the unit （単位：千円） is not printed; check the unit in the document, and add the line if it is 千円',
            },
          },
        ],
      ),
    )
  })

  it('with a row cut off says so, and gives the others', () => {
    const cut = CELLS.slice(0, 7).join('\t').replace('1\t', '2\t')
    expect(read(`${row()}\n${cut}\n${row({ 0: '3' })}\tあまり\n${row({ 0: '5' })}`)).toEqual(
      report(
        [given(6), given(9, { row: 5 })],
        [
          told(
            7,
            'No 2: セルが7個です（10個のはず）。途中で切れていないか資料で確かめてください',
            'No. 2: there are 7 cells instead of 10; check whether the row is cut off',
          ),
          told(
            8,
            'No 3: セルが11個です（10個のはず）。途中で切れていないか資料で確かめてください',
            'No. 3: there are 11 cells instead of 10; check whether the row is cut off',
          ),
          told(
            9,
            'この行の前にNo 4がありません。資料から抜けた行がないか確かめてください',
            'No. 4 is missing before this line; check whether the text lacks a row of the document',
          ),
        ],
      ),
    )
  })

  it('with a line that is neither row nor heading says which one', () => {
    expect(read(`${row()}\n※ 表の外の注\n7\n${row({ 0: '二' })}\n${row({ 0: '2 海の部' })}`)).toEqual(
      report(
        [given(6)],
        [7, 8, 9, 10].map((line) =>
          told(
            line,
            'この行は項目でも見出しでもありません。番号やタブが抜けていないか資料で確かめてください',
            'this line is neither an item nor a heading; check whether its number or tabs are missing',
          ),
        ),
      ),
    )
  })

  it.each([
    [
      'an unknown category',
      { 4: '拡大' },
      '区分「拡大」を知りません（新規、臨時・新規、臨時・継続、レベルアップ）。資料の区分を確かめてください',
      'the category “拡大” is none of 新規、臨時・新規、臨時・継続、レベルアップ; check the category in the document',
    ],
    [
      'a requested expansion part larger than the amount',
      { 7: '1,201' },
      '要求額1200千円より、うちレベルアップ1201千円が大きい。金額を資料で確かめてください',
      'the expansion part 1201 is larger than the requested amount 1200 (千円); check the amounts in the document',
    ],
    [
      'a budgeted expansion part larger than the amount',
      { 9: '901' },
      '予算額900千円より、うちレベルアップ901千円が大きい。金額を資料で確かめてください',
      'the expansion part 901 is larger than the budgeted amount 900 (千円); check the amounts in the document',
    ],
    [
      'an expansion without a part of its budget',
      { 9: '-' },
      'レベルアップなのに、予算額のうちレベルアップがありません。区分と金額を資料で確かめてください',
      'the item is expanded (レベルアップ) but has no expansion part of the budgeted amount; check both in the document',
    ],
    [
      'an amount that is none',
      { 8: '9.5' },
      '予算額「9.5」を金額として読めません。資料の数字と見比べて直してください',
      'the budgeted amount “9.5” is no amount; compare it with the document and put it right',
    ],
    [
      'a part that is neither an amount nor －',
      { 7: '' },
      '要求額のうちレベルアップ「」を金額として読めません。資料の数字と見比べて直してください',
      'the expansion part of the requested amount “” is no amount; compare it with the document and put it right',
    ],
    [
      'empty cells',
      { 2: '', 5: ' ' },
      '「課名」「事業内容」が空です。資料から抜けていないか確かめてください',
      '課名, 事業内容 is empty; check whether the text lacks it',
    ],
    [
      'nothing but a mark for a name',
      { 3: '【国保会計】' },
      '「事業名」が空です。資料から抜けていないか確かめてください',
      '事業名 is empty; check whether the text lacks it',
    ],
    [
      'an unknown account',
      { 3: '【灯台会計】みがき' },
      '会計「灯台会計」を知りません。会計の名前を確かめ、なければ語彙（ACCOUNTS）に加えてください',
      'the account “灯台会計” is not known; check its name, or add it to the vocabulary (ACCOUNTS)',
    ],
  ])('gives nothing for a row with %s, and says so', (_, cells, ja, en) => {
    expect(read(row(cells))).toEqual(report([], [told(6, `No 1: ${ja}`, `No. 1: ${en}`)]))
  })

  it('tells all that is wrong with the amounts of a row at once', () => {
    expect(read(row({ 6: '?', 8: '!' }))).toEqual(
      report(
        [],
        [
          told(
            6,
            'No 1: 要求額「?」を金額として読めません。資料の数字と見比べて直してください',
            'No. 1: the requested amount “?” is no amount; compare it with the document and put it right',
          ),
          told(
            6,
            'No 1: 予算額「!」を金額として読めません。資料の数字と見比べて直してください',
            'No. 1: the budgeted amount “!” is no amount; compare it with the document and put it right',
          ),
        ],
      ),
    )
  })
})

describe('any list of requests and budgets', () => {
  it('is never thrown at, and tells something or gives something', () => {
    const piece = fc.constantFrom(
      ...CELLS,
      '新規',
      '-',
      '\t',
      '\n',
      `\n${row()}\n`,
      TITLE,
      COLUMNS,
      '(単位:円)',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const { candidates, unreadable } = requestAndBudgetList.read(pieces.join(''))
        expect(candidates.length + unreadable.length).toBeGreaterThan(0)
      }),
    )
  })

  it('gives the amounts of every row as printed', () => {
    const amounts = fc
      .tuple(fc.nat({ max: 99_999_999 }), fc.nat({ max: 99_999_999 }))
      .map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 9 }), (rows) => {
        const comma = (value: number) => value.toLocaleString('en-US')
        const text = rows.map(([asked, got], i) =>
          row({ 0: `${i + 1}`, 6: comma(asked[0]), 7: comma(asked[1]), 8: comma(got[0]), 9: comma(got[1]) }),
        )
        expect(read(text.join('\n'))).toEqual(
          report(
            rows.map(([asked, got], i) =>
              given(6 + i, {
                row: i + 1,
                requested: asked[0],
                requested_expansion: asked[1],
                budgeted: got[0],
                budgeted_expansion: got[1],
              }),
            ),
          ),
        )
      }),
    )
  })
})
