import { describe, expect, it } from 'vitest'
import type { Candidate, CandidateValue, Remark } from '../../src/ingest/layout.ts'
import { programSheets } from '../../src/ingest/program-sheets.ts'

/** An expanded program: labels out of order, look-alike characters, a label in two paragraphs. Lines from 1. */
const LIGHTHOUSE = `NO 7

（単位︓千円）

⇒ 予算額 (うち特財)
⇒ 900 (600)

⇒ 700 (500)

⇒ 200 (100)

⇒ 350

⇒ 350

⇒

⇒ 1,250 (600)

600

650

令和 年 〜 年 限度額

経常経費分 ⼩計 400

・灯台の掃除 400

（窓とレンズ）

 ５ 要求する事業内容 合計 1,400

灯台は1,000段あります。

国庫⽀出⾦
都⽀出⾦ 灯台補助⾦
その他特財
⼀般財源

 ２ 要求区分 レベルアップ事業 レベルアップ分 ⼩計 1,000

 ３ 事業説明⽂ ・灯台の⾳声案内 200

・灯台のLED化 800

 １ 事業名 ⺠間灯台みがき  10 要求内容 要求額

令和９年度予算要求事業概要書 所管課 海の部　灯台課

款 海洋費
`
/** A new program without earmarked revenues. */
const BRIDGE = `NO 8

（単位︓千円）

⇒ 予算額 (うち特財)
⇒ 30

⇒ 15

⇒ 45

45

令和 年 〜 年 限度額

 １ 事業名 つり橋  10 要求内容 要求額

令和９年度予算要求事業概要書 所管課 山の部　橋課

款 土木費

 ２ 要求区分 新規事業 ・綱 20

 ３ 事業説明⽂ ・板 40

 ５ 要求する事業内容 合計 60

国庫⽀出⾦
都⽀出⾦
その他特財
⼀般財源
`

const candidate = (kind: string, line: number, fields: Record<string, CandidateValue>): Candidate => ({
  kind,
  line,
  fields,
})
const told = (row: number, line: number, ja: string, en: string): Remark => ({
  line,
  message: { ja: `NO ${row}: ${ja}`, en: `NO ${row}: ${en}` },
})
const paired = (row: number, line: number): Remark =>
  told(
    row,
    line,
    '内訳と予算額を合計で組み合わせました。どの額も要求額より増えないと仮定すると、合計の合う組み合わせは1つだけです。予算化の段階で増えた額がないか資料で確かめてください',
    'line items and budget figures are paired by their sums: assuming that no figure rises above its request, only one way adds up; see in the document that none rose',
  )
const noReading = told(
  8,
  1,
  'どの額も要求額より増えないと仮定すると、内訳・小計・合計が要求額と予算額で合う組み合わせがありません。数字が抜けたり違ったりしていないか資料で確かめてください',
  'assuming that no figure rises above its request, no way to pair labels and figures adds up at request and budget; check the document for missing or wrong figures',
)
const bridge = candidate('program', 1, {
  row: 8,
  printed_name: 'つり橋',
  bureau: '山の部',
  departments: ['橋課'],
  title: '土木費',
  category: 'new',
  requested: 60,
  budgeted: 45,
})
const bridgeItems = [
  candidate('line-items', 24, { row: 8, position: 1, name_ja: '板', requested: 40, budgeted: 30 }),
  candidate('line-items', 22, { row: 8, position: 2, name_ja: '綱', requested: 20, budgeted: 15 }),
]
const bridgeFunding = candidate('funding', 12, { row: 8, source: 'general', amount: 45 })
const unread = (...unreadable: Remark[]) => ({
  candidates: [],
  carriedDown: [],
  pairedBySums: [],
  unassigned: [],
  unreadable,
})

describe('the program sheets', () => {
  it('pair scrambled labels with the ⇒ figures, at the subtotals and うち特財 too', () => {
    expect(programSheets.read(LIGHTHOUSE)).toEqual({
      candidates: [
        candidate('program', 1, {
          row: 7,
          printed_name: '民間灯台みがき',
          bureau: '海の部',
          departments: ['灯台課'],
          title: '海洋費',
          category: 'expanded',
          requested: 1400,
          requested_expansion: 1000,
          budgeted: 1250,
        }),
        ...(
          [
            [45, 'expansion', '灯台のLED化', 800, 700],
            [43, 'expansion', '灯台の音声案内', 200, 200],
            [28, 'regular', '灯台の掃除（窓とレンズ）', 400, 350],
          ] as const
        ).map(([line, part, name_ja, requested, budgeted], i) =>
          candidate('line-items', line, { row: 7, position: i + 1, part, name_ja, requested, budgeted }),
        ),
        candidate('funding', 20, { row: 7, source: 'metropolitan', amount: 600 }),
        candidate('funding', 22, { row: 7, source: 'general', amount: 650 }),
      ],
      carriedDown: [],
      pairedBySums: [paired(7, 1)],
      unassigned: [],
      unreadable: [],
    })
  })

  it('number line items in the order of the form and tell the assumption that proves them', () => {
    expect(programSheets.read(BRIDGE)).toEqual({
      candidates: [bridge, ...bridgeItems, bridgeFunding],
      carriedDown: [],
      pairedBySums: [paired(8, 1)],
      unassigned: [],
      unreadable: [],
    })
  })

  it('give no pairing where the sums leave more than one, and tell it', () => {
    const text = BRIDGE.replace('⇒ 30', '⇒ 10').replace('⇒ 45', '⇒ 25').replace('\n45\n', '\n25\n')
    expect(programSheets.read(text)).toEqual({
      candidates: [
        { ...bridge, fields: { ...bridge.fields, budgeted: 25 } },
        candidate('line-items', 22, { row: 8, name_ja: '綱', requested: 20 }),
        candidate('line-items', 24, { row: 8, name_ja: '板', requested: 40 }),
        { ...bridgeFunding, fields: { ...bridgeFunding.fields, amount: 25 } },
      ],
      carriedDown: [],
      pairedBySums: [],
      unassigned: [],
      unreadable: [
        told(
          8,
          1,
          '合計の合う組み合わせが2つ以上あるため、内訳の予算額を決めていません。資料を見て組み合わせてください',
          'the sums leave more than one way to pair line items and budget figures, so none is given; pair them by the document',
        ),
      ],
    })
  })

  it.each([
    ['a wrong sum of the request', BRIDGE.replace('合計 60', '合計 61')],
    ['a wrong sum of the budget', BRIDGE.replace('⇒ 45', '⇒ 46')],
    ['a line item that is missing', BRIDGE.replace('・板 40', '')],
    ['a figure that is missing', BRIDGE.replace('⇒ 15', '')],
    ['a figure that rises', BRIDGE.replace('⇒ 30', '⇒ 50').replace('⇒ 45', '⇒ 65')],
  ])('give nothing of a sheet with %s', (_, text) => {
    expect(programSheets.read(text)).toEqual(unread(noReading))
  })

  it('keep the program and its items where the funding does not fit', () => {
    expect(programSheets.read(BRIDGE.replace('都⽀出⾦\n', '都⽀出⾦ 橋の補助\n'))).toEqual({
      candidates: [bridge, ...bridgeItems],
      carriedDown: [],
      pairedBySums: [paired(8, 1)],
      unassigned: [],
      unreadable: [
        told(
          8,
          1,
          '財源内訳の金額が、名前のある財源・うち特財・予算額の合計と合いません。財源を資料で確かめてください',
          'the funding figures do not fit the named sources, うち特財 and the budgeted total; see the funding in the document',
        ),
      ],
    })
  })

  it('tell a category that is unknown and a figure that is none', () => {
    expect(programSheets.read(BRIDGE.replace('新規事業', '珍規事業').replace('⇒ 15', '⇒ 1S'))).toEqual(
      unread(
        told(
          8,
          1,
          '要求区分「珍規事業」を知りません（新規事業、臨時・新規事業、臨時・継続事業、レベルアップ事業）。資料の区分を確かめてください',
          'the category “珍規事業” is none of 新規事業、臨時・新規事業、臨時・継続事業、レベルアップ事業; check it in the document',
        ),
        told(
          8,
          1,
          '「⇒ 1S」は「⇒ 予算額 (うち特財)」の形の金額ではありません。資料の数字と見比べてください',
          '“⇒ 1S” is not a figure in the form ⇒ 予算額 (うち特財); compare it with the document',
        ),
      ),
    )
  })

  it('tell all that a sheet cut off lacks, and that its number does not follow', () => {
    const { candidates, unreadable } = programSheets.read(`${BRIDGE}NO 10\n\n款 土木費\n`)
    expect(candidates).toEqual([bridge, ...bridgeItems, bridgeFunding])
    expect(unreadable.map(({ line, message }) => [line, message.en])).toEqual([
      [32, 'NO 10: it does not follow on NO 8; check whether a sheet is missing or stands twice'],
      [
        32,
        'NO 10: （単位：千円）, １ 事業名, 所管課, ２ 要求区分 is not found; check whether the text lacks it or has it on two lines',
      ],
      [32, 'NO 10: “合計” with its amount does not stand exactly once; compare the text with the document'],
      [32, 'NO 10: no budget figure behind ⇒ is found; check whether the text lacks them'],
    ])
  })

  it('say of an empty text that it holds no sheet', () => {
    expect(programSheets.read('')).toEqual(
      unread({
        message: {
          ja: '「NO 番号」で始まる概要書が1つもありません。資料と形式の組み合わせを確かめてください',
          en: 'there is no sheet that begins with NO and a number; check that the document is of this layout',
        },
      }),
    )
  })
})
