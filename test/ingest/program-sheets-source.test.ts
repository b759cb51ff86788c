import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/ingest/layout.ts'
import { programSheets } from '../../src/ingest/program-sheets.ts'

const FILE = 'r2-program-sheets.txt'
const sources = process.env['SOURCES_DIR']
const path = sources === undefined ? undefined : join(sources, FILE)
const text = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined

describe.skipIf(text === undefined)(`the published program sheets (needs SOURCES_DIR with ${FILE})`, () => {
  const report = programSheets.read(text ?? '')

  it('give what a reading by hand gave, in all ten sheets', () => {
    expect(report.candidates).toEqual(BY_HAND)
  })

  it('are read to the last line, every one paired by its sums', () => {
    expect({ carriedDown: report.carriedDown, unreadable: report.unreadable }).toEqual({
      carriedDown: [],
      unreadable: [],
    })
    expect(report.pairedBySums.map(({ line }) => line)).toEqual([
      2, 105, 198, 292, 384, 494, 587, 681, 783, 888,
    ])
  })

  it('add up: 413,983千円 requested, 361,238千円 budgeted, as programs and as line items', () => {
    const sum = (kind: string, name: string) =>
      report.candidates
        .filter((one) => one.kind === kind)
        .reduce((total, { fields }) => total + Number(fields[name]), 0)
    expect([
      [sum('program', 'requested'), sum('program', 'budgeted')],
      [sum('line-items', 'requested'), sum('line-items', 'budgeted')],
      [sum('funding', 'amount')],
    ]).toEqual([[413_983, 361_238], [413_983, 361_238], [361_238]])
  })
})

/** The sheets as a person read them, with the line of the text that each figure stands on. */
const BY_HAND: readonly Candidate[] = [
  {
    kind: 'program',
    line: 2,
    fields: {
      row: 59,
      printed_name: '区民保養施設',
      bureau: '産業・地域振興支援部',
      departments: ['地域振興課'],
      title: '総務費',
      category: 'expanded',
      requested: 151486,
      requested_expansion: 53680,
      budgeted: 151486,
    },
  },
  {
    kind: 'line-items',
    line: 29,
    fields: {
      row: 59,
      position: 1,
      part: 'expansion',
      name_ja: 'システム改修経費',
      requested: 53680,
      budgeted: 53680,
    },
  },
  {
    kind: 'line-items',
    line: 43,
    fields: {
      row: 59,
      position: 2,
      part: 'regular',
      name_ja: '区民保養施設借上関連経費（通年・夏季・冬季）',
      requested: 58646,
      budgeted: 58646,
    },
  },
  {
    kind: 'line-items',
    line: 45,
    fields: {
      row: 59,
      position: 3,
      part: 'regular',
      name_ja: '受付業務関連経費',
      requested: 39160,
      budgeted: 39160,
    },
  },
  { kind: 'funding', line: 19, fields: { row: 59, source: 'general', amount: 151486 } },
  {
    kind: 'program',
    line: 105,
    fields: {
      row: 60,
      printed_name: '税務資料の電子化の推進',
      bureau: '産業・地域振興支援部',
      departments: ['税務課'],
      title: '総務費',
      category: 'new',
      requested: 30765,
      budgeted: 18624,
    },
  },
  {
    kind: 'line-items',
    line: 181,
    fields: { row: 60, position: 1, name_ja: 'システム設計・改修等経費', requested: 4001, budgeted: 4001 },
  },
  {
    kind: 'line-items',
    line: 183,
    fields: { row: 60, position: 2, name_ja: '書類電子化経費', requested: 26441, budgeted: 14300 },
  },
  {
    kind: 'line-items',
    line: 188,
    fields: { row: 60, position: 3, name_ja: '保守経費', requested: 323, budgeted: 323 },
  },
  { kind: 'funding', line: 118, fields: { row: 60, source: 'general', amount: 18624 } },
  {
    kind: 'program',
    line: 198,
    fields: {
      row: 61,
      printed_name: '口座振替等納税奨励',
      bureau: '産業・地域振興支援部',
      departments: ['税務課'],
      title: '総務費',
      category: 'new',
      requested: 38484,
      budgeted: 38484,
    },
  },
  {
    kind: 'line-items',
    line: 280,
    fields: {
      row: 61,
      position: 1,
      name_ja: 'Web口座振替登録支援サービス初期設定等',
      requested: 33890,
      budgeted: 33890,
    },
  },
  {
    kind: 'line-items',
    line: 282,
    fields: {
      row: 61,
      position: 2,
      name_ja: 'サービス利用料（＠456,450円×8月×1.1）',
      requested: 4017,
      budgeted: 4017,
    },
  },
  {
    kind: 'line-items',
    line: 278,
    fields: {
      row: 61,
      position: 3,
      name_ja: '納税・口座振替奨励事務（経常経費）',
      requested: 577,
      budgeted: 577,
    },
  },
  { kind: 'funding', line: 211, fields: { row: 61, source: 'metropolitan', amount: 38484 } },
  {
    kind: 'program',
    line: 292,
    fields: {
      row: 62,
      printed_name: '滞納整理のための預貯金照会サービスの導入',
      bureau: '産業・地域振興支援部',
      departments: ['税務課'],
      title: '総務費',
      category: 'new',
      requested: 36936,
      budgeted: 0,
    },
  },
  {
    kind: 'line-items',
    line: 315,
    fields: {
      row: 62,
      position: 1,
      name_ja: '税収納・滞納整理システムの改修経費',
      requested: 34210,
      budgeted: 0,
    },
  },
  {
    kind: 'line-items',
    line: 317,
    fields: { row: 62, position: 2, name_ja: '初期費用（導入時のみ）', requested: 330, budgeted: 0 },
  },
  {
    kind: 'line-items',
    line: 329,
    fields: {
      row: 62,
      position: 3,
      name_ja: '利用料金（月額242,000円×9ヶ月×1.1）',
      requested: 2396,
      budgeted: 0,
    },
  },
  { kind: 'funding', line: 305, fields: { row: 62, source: 'general', amount: 0 } },
  {
    kind: 'program',
    line: 384,
    fields: {
      row: 63,
      printed_name: '国民健康保険料徴収',
      bureau: '保健福祉支援部',
      departments: ['国保年金課'],
      title: '総務費（国民健康保険事業会計）',
      category: 'expanded',
      requested: 90955,
      requested_expansion: 3523,
      budgeted: 90955,
    },
  },
  {
    kind: 'line-items',
    line: 416,
    fields: {
      row: 63,
      position: 1,
      part: 'expansion',
      name_ja: 'SMSによる納付勧奨及び預貯金照会サービス経費',
      requested: 2863,
      budgeted: 2863,
    },
  },
  {
    kind: 'line-items',
    line: 421,
    fields: {
      row: 63,
      position: 2,
      part: 'expansion',
      name_ja: '区外転出者訪問調査経費',
      requested: 660,
      budgeted: 660,
    },
  },
  {
    kind: 'line-items',
    line: 435,
    fields: {
      row: 63,
      position: 3,
      part: 'regular',
      name_ja: '徴収事務に要する経費',
      requested: 87432,
      budgeted: 87432,
    },
  },
  { kind: 'funding', line: 404, fields: { row: 63, source: 'metropolitan', amount: 77000 } },
  { kind: 'funding', line: 406, fields: { row: 63, source: 'other', amount: 13955 } },
  {
    kind: 'program',
    line: 494,
    fields: {
      row: 64,
      printed_name: '生活保護受給者健康管理支援事業',
      bureau: '保健福祉支援部',
      departments: ['生活福祉調整課'],
      title: '民生費',
      category: 'new',
      requested: 6259,
      budgeted: 5278,
    },
  },
  {
    kind: 'line-items',
    line: 575,
    fields: { row: 64, position: 1, name_ja: '健康管理支援事業運営経費', requested: 6259, budgeted: 5278 },
  },
  { kind: 'funding', line: 504, fields: { row: 64, source: 'national', amount: 4948 } },
  { kind: 'funding', line: 506, fields: { row: 64, source: 'general', amount: 330 } },
  {
    kind: 'program',
    line: 587,
    fields: {
      row: 65,
      printed_name: '民間アイデア活用事業',
      bureau: '企画経営部',
      departments: ['企画課'],
      title: '総務費',
      category: 'new',
      requested: 331,
      budgeted: 331,
    },
  },
  {
    kind: 'line-items',
    line: 669,
    fields: {
      row: 65,
      position: 1,
      name_ja: 'ガイドライン作成補助経費（アドバイザー経費）',
      requested: 66,
      budgeted: 66,
    },
  },
  {
    kind: 'line-items',
    line: 671,
    fields: {
      row: 65,
      position: 2,
      name_ja: '提案内容検討に要する経費（現地視察旅費等）',
      requested: 265,
      budgeted: 265,
    },
  },
  { kind: 'funding', line: 599, fields: { row: 65, source: 'general', amount: 331 } },
  {
    kind: 'program',
    line: 681,
    fields: {
      row: 66,
      printed_name: '港区政策創造研究所の運営',
      bureau: '企画経営部',
      departments: ['企画課'],
      title: '総務費',
      category: 'expanded',
      requested: 24103,
      requested_expansion: 9997,
      budgeted: 21416,
    },
  },
  {
    kind: 'line-items',
    line: 707,
    fields: {
      row: 66,
      position: 1,
      part: 'expansion',
      name_ja: '行政情報分析基盤システムの導入経費',
      requested: 9997,
      budgeted: 8600,
    },
  },
  {
    kind: 'line-items',
    line: 725,
    fields: {
      row: 66,
      position: 2,
      part: 'regular',
      name_ja: '政策創造研究所運営経費（調査研究、研修実施費用等）',
      requested: 14106,
      budgeted: 12816,
    },
  },
  { kind: 'funding', line: 697, fields: { row: 66, source: 'general', amount: 21416 } },
  {
    kind: 'program',
    line: 783,
    fields: {
      row: 67,
      printed_name: '港区版ふるさと納税',
      bureau: '企画経営部',
      departments: ['企画課'],
      title: '総務費',
      category: 'expanded',
      requested: 30472,
      requested_expansion: 28384,
      budgeted: 30472,
    },
  },
  {
    kind: 'line-items',
    line: 872,
    fields: {
      row: 67,
      position: 1,
      part: 'expansion',
      name_ja: '寄付者指定団体応援審査会開催経費（年4回分）',
      requested: 384,
      budgeted: 384,
    },
  },
  {
    kind: 'line-items',
    line: 878,
    fields: {
      row: 67,
      position: 2,
      part: 'expansion',
      name_ja: '団体への補助金(寄付見込額40,000千円の70%)',
      requested: 28000,
      budgeted: 28000,
    },
  },
  {
    kind: 'line-items',
    line: 868,
    fields: {
      row: 67,
      position: 3,
      part: 'regular',
      name_ja: '港区版ふるさと納税制度運営及び啓発経費',
      requested: 2088,
      budgeted: 2088,
    },
  },
  { kind: 'funding', line: 801, fields: { row: 67, source: 'general', amount: 30472 } },
  {
    kind: 'program',
    line: 888,
    fields: {
      row: 68,
      printed_name: '報道機関情報提供活動',
      bureau: '企画経営部',
      departments: ['区長室'],
      title: '総務費',
      category: 'expanded',
      requested: 4192,
      requested_expansion: 2769,
      budgeted: 4192,
    },
  },
  {
    kind: 'line-items',
    line: 974,
    fields: {
      row: 68,
      position: 1,
      part: 'expansion',
      name_ja: '区長記者発表の動画撮影及び編集経費（年８回分）',
      requested: 2769,
      budgeted: 2769,
    },
  },
  {
    kind: 'line-items',
    line: 970,
    fields: {
      row: 68,
      position: 2,
      part: 'regular',
      name_ja: '報道機関情報提供、実務研修に係る経費等',
      requested: 1423,
      budgeted: 1423,
    },
  },
  { kind: 'funding', line: 904, fields: { row: 68, source: 'general', amount: 4192 } },
]
