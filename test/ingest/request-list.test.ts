import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate, IngestReport, Remark } from '../../src/ingest/layout.ts'
import { requestList } from '../../src/ingest/request-list.ts'

const TITLE = ' 令和９年度当初予算　新規事業及びレベルアップ事業一覧（要求段階）　'
const COLUMNS = `No 部 課　名 事    業    名 二次経費
区     分 要　求　内　容 要求額 要求額

(うちﾚﾍﾞﾙｱｯﾌﾟ)
予算額 予算額

(うちﾚﾍﾞﾙｱｯﾌﾟ)
`
/** The top of every page: nine lines, so that the text after it begins on line 10. */
const TOP = `${TITLE}\n${COLUMNS}\n`
const LIGHTHOUSE = '1 海の部 灯台課 灯台みがき 新規 灯台の窓をみがきます。 1,200 －'

const NO_ITEMS: Remark = {
  message: {
    ja: '項目が1つもありません。資料と形式の組み合わせを確かめてください',
    en: 'there is no item; check that the document is of this layout',
  },
}

function lighthouse(line: number, section?: { section: string; section_name: string }): Candidate {
  return {
    kind: 'program',
    line,
    fields: {
      row: 1,
      ...section,
      bureau: '海の部',
      departments: ['灯台課'],
      departments_and_others: false,
      account: 'general',
      printed_name: '灯台みがき',
      category: 'new',
      requested: 1200,
      text: '灯台の窓をみがきます。',
    },
  }
}

function report(candidates: readonly Candidate[], unreadable: readonly Remark[] = []): IngestReport {
  return { candidates, carriedDown: [], pairedBySums: [], unassigned: [], unreadable }
}

/** What reading one item after the top gives: its fields, or the remarks on it. */
function readOne(item: string): IngestReport {
  return requestList.read(TOP + item)
}

function told(line: number, ja: string, en: string): Remark {
  return { line, message: { ja, en } }
}

describe('the request list', () => {
  it('gives a numbered item with its heading, who is in charge, its category and its amounts', () => {
    expect(requestList.read(`${TOP}　１　海の取組\n\n　（２）灯台を守る取組\n\n${LIGHTHOUSE}\n`)).toEqual(
      report([lighthouse(14, { section: '1(2)', section_name: '灯台を守る取組' })]),
    )
  })

  it('names the chapter alone where it has no parts, and forgets the part of the chapter before', () => {
    const text = `${TOP}　１　海\n（１）灯台\n　２　その他\n${LIGHTHOUSE}`
    expect(requestList.read(text)).toEqual(report([lighthouse(13, { section: '2', section_name: 'その他' })]))
  })

  it('puts together names, departments, descriptions and amounts that go on in later lines', () => {
    const text = `1 山の部 とんねる・
吊り橋担当 つり橋を
渡る会 レベルアップ
つり橋を

渡る人の数を数え
ます。

24,000 1,351
`
    expect(readOne(text)).toEqual(
      report([
        {
          kind: 'program',
          line: 10,
          fields: {
            row: 1,
            bureau: '山の部',
            departments: ['とんねる・吊り橋担当'],
            departments_and_others: false,
            account: 'general',
            printed_name: 'つり橋を渡る会',
            category: 'expanded',
            requested: 24000,
            requested_expansion: 1351,
            text: 'つり橋を渡る人の数を数えます。',
          },
        },
      ]),
    )
  })

  it('reads the mark of the special account before the bureau and before the name', () => {
    const text = `1 【国保会計】
海の部 灯台課 【特別】灯台みがき 新規
灯台の窓をみがきます。
1,200 －

2 海の部 灯台課 【国保会計】灯台みがき 新規 灯台の窓をみがきます。 1,200 －`
    expect(readOne(text)).toEqual(
      report([
        {
          kind: 'program',
          line: 10,
          fields: { ...lighthouse(10).fields, account: 'nhi', printed_name: '【特別】灯台みがき' },
        },
        { kind: 'program', line: 15, fields: { ...lighthouse(15).fields, row: 2, account: 'nhi' } },
      ]),
    )
  })

  it('leaves out titles and column names that every page repeats, within an item too', () => {
    const text = `1 海の部 灯台課 灯台みがき 新規 灯台の窓を\n\f${TOP}みがきます。 1,200 －`
    expect(readOne(text)).toEqual(report([lighthouse(10)]))
  })

  it('keeps a name as printed, but puts characters right that only look like a kanji', () => {
    expect(readOne('1 海の部 灯台課 ⽔と⺠のＬＥＤ灯台 新規 灯台の窓をみがきます。 1,200 －')).toEqual(
      report([
        {
          kind: 'program',
          line: 10,
          fields: { ...lighthouse(10).fields, printed_name: '水と民のＬＥＤ灯台' },
        },
      ]),
    )
  })

  it('lists several departments, and says where others are not named', () => {
    expect(readOne(LIGHTHOUSE.replace('灯台課', '灯台課・港の課、船・筏担当ほか'))).toEqual(
      report([
        {
          kind: 'program',
          line: 10,
          fields: {
            ...lighthouse(10).fields,
            departments: ['灯台課', '港の課', '船・筏担当'],
            departments_and_others: true,
          },
        },
      ]),
    )
  })

  it('takes a number that begins a line of the description for text, not for an item', () => {
    const text = '1 海の部 灯台課 灯台みがき 新規 灯台の窓を毎年\n3 回みがき、\n10,000 人が見ます。 1,200 －'
    expect(readOne(text)).toEqual(
      report([
        {
          kind: 'program',
          line: 10,
          fields: { ...lighthouse(10).fields, text: '灯台の窓を毎年3 回みがき、10,000 人が見ます。' },
        },
      ]),
    )
  })

  it('takes a long vowel that is wrapped to a line of its own for text, not for an amount that is none', () => {
    expect(readOne(LIGHTHOUSE.replace('灯台の窓をみがきます。', '灯台のタワ\nー'))).toEqual(
      report([{ kind: 'program', line: 10, fields: { ...lighthouse(10).fields, text: '灯台のタワー' } }]),
    )
  })

  it('takes a column name that is wrapped to a line of its own for text', () => {
    expect(readOne(LIGHTHOUSE.replace('灯台の窓をみがきます。', '灯台の\n区分\nをみがきます。'))).toEqual(
      report([
        {
          kind: 'program',
          line: 10,
          fields: { ...lighthouse(10).fields, text: '灯台の区分をみがきます。' },
        },
      ]),
    )
  })

  it('reads a name with a space in it', () => {
    expect(readOne(LIGHTHOUSE.replace('灯台みがき', '灯台 みがき'))).toEqual(
      report([
        { kind: 'program', line: 10, fields: { ...lighthouse(10).fields, printed_name: '灯台 みがき' } },
      ]),
    )
  })
})

describe('a broken request list', () => {
  it('that is empty is told as a whole', () => {
    const expected = report(
      [],
      [
        NO_ITEMS,
        {
          message: {
            ja: '見出し行（No・部・課名…）がありません。資料と形式の組み合わせを確かめてください',
            en: 'there is no line of column names (No, 部, 課名 …); check that the document is of this layout',
          },
        },
      ],
    )
    expect(requestList.read('')).toEqual(expected)
    expect(requestList.read('\n \n　\f\n')).toEqual(expected)
  })

  it('without a column says which one', () => {
    const top = TOP.replaceAll('(うちﾚﾍﾞﾙｱｯﾌﾟ)', '').replace('課　名 ', '')
    expect(requestList.read(top + LIGHTHOUSE)).toEqual(
      report(
        [lighthouse(10)],
        [
          told(
            2,
            '見出し行に「課名」「(うちレベルアップ)」がありません。この形式の資料か確かめてください',
            'the column names lack 課名, (うちレベルアップ); check that the document is of this layout',
          ),
        ],
      ),
    )
  })

  it('in another unit is told', () => {
    expect(readOne(`（単位：百万円）\n${LIGHTHOUSE}`)).toEqual(
      report(
        [lighthouse(11)],
        [
          told(
            10,
            '単位が「百万円」と印刷されています。この形式の単位は千円です。千円の資料を読み込んでください',
            'the unit is printed as 百万円, but this layout is in 千円 (thousand yen); read a document in 千円',
          ),
        ],
      ),
    )
  })

  it('with an item cut off gives the next one all the same, and not its amounts to the one cut off', () => {
    const text = `${LIGHTHOUSE}
2 海の部 灯台課 霧笛 新規 霧笛を
3 山の部 峠の茶屋担当 だんご 新規 だんごを焼きます。 300 －`
    expect(readOne(text)).toEqual(
      report(
        [
          lighthouse(10),
          {
            kind: 'program',
            line: 12,
            fields: {
              row: 3,
              bureau: '山の部',
              departments: ['峠の茶屋担当'],
              departments_and_others: false,
              account: 'general',
              printed_name: 'だんご',
              category: 'new',
              requested: 300,
              text: 'だんごを焼きます。',
            },
          },
        ],
        [
          told(
            11,
            'No 2: 終わりにあるはずの要求額とうちレベルアップの2つが、0つあります。資料の数字と見比べて直してください',
            'No. 2: two figures should end it (要求額, うちレベルアップ), but there are 0; compare them with the document and put them right',
          ),
        ],
      ),
    )
  })

  it('with an item that runs into the next gives neither', () => {
    const text = `${LIGHTHOUSE.replace(' 1,200 －', '')}\n2 海の\n部 灯台課 霧笛 新規 霧笛を鳴らします。 5 －\n${LIGHTHOUSE.replace('1 ', '3 ')}`
    expect(readOne(text)).toEqual(
      report(
        [{ kind: 'program', line: 13, fields: { ...lighthouse(13).fields, row: 3 } }],
        [
          told(
            10,
            'No 1: 区分が2つあります。次の項目と続いていないか、区分の語が説明にないか、資料で確かめてください',
            'No. 1: there are two categories; check whether the next item runs into this one, or a category word stands in the text',
          ),
          told(
            13,
            'この行の前にNo 2がありません。資料から抜けた行がないか確かめてください',
            'No. 2 is missing before this line; check whether the text lacks a row of the document',
          ),
        ],
      ),
    )
  })

  it('with numbers left out or repeated says where', () => {
    const numbered = (row: number) => LIGHTHOUSE.replace('1 ', `${row} `)
    const given = (line: number, row: number) => ({
      ...lighthouse(line),
      fields: { ...lighthouse(line).fields, row },
    })
    expect(readOne([numbered(1), numbered(5), numbered(5), numbered(2)].join('\n'))).toEqual(
      report(
        [given(10, 1), given(11, 5), given(12, 5), given(13, 2)],
        [
          told(
            11,
            'この行の前にNo 2–4がありません。資料から抜けた行がないか確かめてください',
            'No. 2–4 is missing before this line; check whether the text lacks a row of the document',
          ),
          told(
            12,
            'No 5の次にNo 5があります。番号が正しいか資料で確かめてください',
            'No. 5 comes after No. 5; check the number in the document',
          ),
          told(
            13,
            'No 5の次にNo 2があります。番号が正しいか資料で確かめてください',
            'No. 2 comes after No. 5; check the number in the document',
          ),
        ],
      ),
    )
  })

  it.each([
    [
      'an unknown category',
      LIGHTHOUSE.replace('新規', '拡大'),
      '区分（新規、臨時・新規、臨時・継続、レベルアップ）がありません。資料の区分を確かめてください',
      'there is no category (新規、臨時・新規、臨時・継続、レベルアップ); check the category in the document',
    ],
    [
      'an expansion part larger than the amount',
      LIGHTHOUSE.replace('新規', 'レベルアップ').replace('－', '1,201'),
      '要求額1200千円より、うちレベルアップ1201千円が大きい。金額を資料で確かめてください',
      'the expansion part 1201 is larger than the requested amount 1200 (千円); check the amounts in the document',
    ],
    [
      'an expansion without its part',
      LIGHTHOUSE.replace('新規', 'レベルアップ'),
      'レベルアップなのに、要求額のうちレベルアップがありません。区分と金額を資料で確かめてください',
      'the item is expanded (レベルアップ) but has no expansion part of the requested amount; check both in the document',
    ],
    [
      'an expansion part of a new program',
      LIGHTHOUSE.replace('－', '200'),
      'レベルアップではないのに、要求額のうちレベルアップがあります。区分と金額を資料で確かめてください',
      'the item is not expanded (レベルアップ) but has an expansion part of the requested amount; check both in the document',
    ],
    [
      'no amount but its expansion part',
      LIGHTHOUSE.replace('1,200', '－'),
      '要求額「－」を金額として読めません。資料の数字と見比べて直してください',
      'the requested amount “－” is no amount; compare it with the document and put it right',
    ],
    [
      'a separator at a wrong place',
      LIGHTHOUSE.replace('1,200', '12,00'),
      '終わりにあるはずの要求額とうちレベルアップの2つが、1つあります。資料の数字と見比べて直してください',
      'two figures should end it (要求額, うちレベルアップ), but there are 1; compare them with the document and put them right',
    ],
    [
      'four amounts, such as after the decision',
      `${LIGHTHOUSE} 1,100 －`,
      '終わりにあるはずの要求額とうちレベルアップの2つが、4つあります。資料の数字と見比べて直してください',
      'two figures should end it (要求額, うちレベルアップ), but there are 4; compare them with the document and put them right',
    ],
    [
      'more amounts in a later line',
      `${LIGHTHOUSE}\n650 －`,
      '終わりにあるはずの要求額とうちレベルアップの2つが、4つあります。資料の数字と見比べて直してください',
      'two figures should end it (要求額, うちレベルアップ), but there are 4; compare them with the document and put them right',
    ],
    [
      'text after its amounts',
      `${LIGHTHOUSE}\n窓をふきます。`,
      '終わりにあるはずの要求額とうちレベルアップの2つが、0つあります。資料の数字と見比べて直してください',
      'two figures should end it (要求額, うちレベルアップ), but there are 0; compare them with the document and put them right',
    ],
    [
      'no description',
      LIGHTHOUSE.replace('灯台の窓をみがきます。 ', ''),
      '要求内容がありません。資料から抜けていないか確かめてください',
      'there is no description (要求内容); check whether the text lacks it',
    ],
    [
      'no department',
      LIGHTHOUSE.replace('灯台課 ', ''),
      '「海の部 灯台みがき」を部・課名・事業名に分けられません。資料と見比べ、間に空白を1つずつ入れてください',
      '“海の部 灯台みがき” cannot be told apart into 部, 課名 and 事業名; put one space between them as in the document',
    ],
    [
      'a line end that may end the department or wrap it',
      LIGHTHOUSE.replace('灯台みがき', '\n見はり所 と小屋'),
      '「海の部 灯台課見はり所 と小屋」を部・課名・事業名に分けられません。資料と見比べ、間に空白を1つずつ入れてください',
      '“海の部 灯台課見はり所 と小屋” cannot be told apart into 部, 課名 and 事業名; put one space between them as in the document',
    ],
    [
      'nothing but a mark for a name',
      LIGHTHOUSE.replace('灯台みがき', '【国保会計】'),
      '「海の部 灯台課 【国保会計】」を部・課名・事業名に分けられません。資料と見比べ、間に空白を1つずつ入れてください',
      '“海の部 灯台課 【国保会計】” cannot be told apart into 部, 課名 and 事業名; put one space between them as in the document',
    ],
    [
      'an unknown account before its bureau',
      LIGHTHOUSE.replace('海の部', '【灯台会計】\n海の部'),
      '会計「灯台会計」を知りません。会計の名前を確かめ、なければ語彙（ACCOUNTS）に加えてください',
      'the account “灯台会計” is not known; check its name, or add it to the vocabulary (ACCOUNTS)',
    ],
    [
      'an unknown account',
      LIGHTHOUSE.replace('灯台みがき', '【灯台会計】灯台みがき'),
      '会計「灯台会計」を知りません。会計の名前を確かめ、なければ語彙（ACCOUNTS）に加えてください',
      'the account “灯台会計” is not known; check its name, or add it to the vocabulary (ACCOUNTS)',
    ],
  ])('gives no row for an item with %s, and says so', (_, item, ja, en) => {
    expect(readOne(item)).toEqual(report([], [told(10, `No 1: ${ja}`, `No. 1: ${en}`)]))
  })

  it('with a bureau that does not end as bureaus do says so, and does not spoil the item before', () => {
    expect(readOne(`${LIGHTHOUSE}\n2 海の会 灯台課 霧笛 新規 霧笛を鳴らします。 5 －`)).toEqual(
      report(
        [lighthouse(10)],
        [
          told(
            11,
            'No 2: 「海の会 灯台課 霧笛」を部・課名・事業名に分けられません。資料と見比べ、間に空白を1つずつ入れてください',
            'No. 2: “海の会 灯台課 霧笛” cannot be told apart into 部, 課名 and 事業名; put one space between them as in the document',
          ),
        ],
      ),
    )
  })

  it.each([
    ['below a heading', `${LIGHTHOUSE}\n　２　山\n霧笛を鳴らします。`, 12, [lighthouse(10)], []],
    ['above the first item', `霧笛を鳴らします。 5 －\n${LIGHTHOUSE}`, 10, [lighthouse(11)], []],
    ['with the number of an item in full width', LIGHTHOUSE.replace('1 ', '１ '), 10, [], [NO_ITEMS]],
  ])('with a line that belongs to no item, %s, says which one', (_, text, line, candidates, others) => {
    expect(readOne(text)).toEqual(
      report(candidates, [
        ...others,
        told(
          line,
          'この行はどの項目にも属していません。項目の行が抜けていないか資料で確かめてください',
          'this line belongs to no item; check whether the text lacks the line that begins the item',
        ),
      ]),
    )
  })
})

describe('any request list', () => {
  const kana = fc.string({
    unit: fc.constantFrom('あ', 'い', 'う', 'ア', 'イ', 'ー', '山', '川'),
    minLength: 2,
    maxLength: 12,
  })
  const amount = fc.integer({ min: 0, max: 9_999_999 })

  it('is read the same however its names and descriptions are wrapped', () => {
    const item = fc.record({
      name: kana,
      content: kana,
      requested: amount,
      cutName: fc.nat({ max: 11 }),
      cutContent: fc.nat({ max: 11 }),
      break: fc.constantFrom(' ', '\n', '\n\n'),
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const wrapped = (text: string, at: number) => {
          const cut = Math.max(1, Math.min(at, text.length - 1))
          return `${text.slice(0, cut)}\n${text.slice(cut)}`
        }
        const printed = items.map(
          (one, i) =>
            `${i + 1} 海の部 灯台課 ${wrapped(one.name, one.cutName)} 新規 ${wrapped(one.content, one.cutContent)}` +
            `${one.break}${one.requested.toLocaleString('en-US')} －`,
        )
        const lines = (text: string) => text.split('\n').length
        expect(readOne(printed.join('\n'))).toEqual(
          report(
            items.map(({ name, content, requested }, i) => ({
              kind: 'program',
              line: 10 + printed.slice(0, i).reduce((sum, text) => sum + lines(text), 0),
              fields: { ...lighthouse(0).fields, row: i + 1, printed_name: name, text: content, requested },
            })),
          ),
        )
      }),
    )
  })

  it('is never thrown at, and gives no amount that is not printed', () => {
    const words = [
      '海の部',
      '灯台課',
      '名',
      '新規',
      'レベルアップ',
      '【国保会計】',
      '【',
      '－',
      'No',
      '𠮷',
      '\ud800',
    ]
    const breaks = ['\n', '\n\n', '\f', ' ', '\t', '　１　', '（１）', COLUMNS, TITLE, '（単位：円）']
    const piece = fc.constantFrom('1', '2', '1,200', '300', '12,00', ...words, ...breaks)
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ')
        const { candidates, unreadable } = requestList.read(text)
        const printed = text.normalize('NFKC').replaceAll(',', '')
        const amounts = candidates.flatMap(({ fields: { requested, requested_expansion: part } }) =>
          [requested, part].flatMap((value) => (value === undefined ? [] : [String(value)])),
        )
        expect(amounts.filter((value) => !printed.includes(value))).toEqual([])
        expect(candidates.length + unreadable.length).toBeGreaterThan(0)
      }),
    )
  })
})
