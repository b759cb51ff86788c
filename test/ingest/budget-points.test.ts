import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetPoints } from '../../src/ingest/budget-points.ts'
import type { Candidate, CandidateValue } from '../../src/ingest/layout.ts'

/** The figures of the accounts table, out of order as a PDF gives them. */
const TABLE = [
  '1.8％10億8,954万４千円 100.0％ 10億7,000万円 100.0％ 1,954万４千円',
  '△3.5％',
  '　7,654万３千円 7.0％ 7,000万円 6.5％ 654万３千円',
  '75.3％ ８億円 74.8％ 2,000万円 2.5％',
  '9.3％',
  '1億9,300万１千円 17.7％ ２億円 18.7％ △699万９千円',
  '８億2,000万円',
]
const PIE = [
  '● 一般会計',
  '８億円 75.3％',
  '２億円',
  '１億円',
  '11億円',
  '● 国民健康保険事業会計',
  '● 後期高齢者医療会計',
]

const lines = (table: readonly string[] = TABLE, pie: readonly string[] = PIE): string[] => [
  '予算のポイント',
  '１ 令和３年度予算編成の考え方',
  '２ 令和３年度予算全体額',
  '３ 令和３年度予算における重点的な取組',
  '４ 新しい施設の開設',
  ' １ 令和３年度予算編成の考え方',
  '財政調整基金の活用 7 億円',
  '  5 事業 計 ３億円（9 頁）',
  '   星を楽しむまちの取組    １ ',
  '   夜を歩けるまちの取組      ２ ',
  ' ２ 令和３年度予算全体額',
  '令和３年度の一般会計予算は８億2,000万円となり、全体は',
  '約75％です。',
  '合 計',
  '当初予算額 構成比',
  ...table,
  ...pie,
  ' ３ 令和３年度予算における重点的な取組 ',
  '取 組 １ ',
  '科学館で宇宙に親しむ      １億 2,000 万円',
  '１億 3,001 万円',
  '○望遠鏡を２台から 10 ',
  '台に拡充します。令和３年９月に夜空広場を開設し、令和５年１月から貸し出します。',
  '～当初体制～ ２人',
  '～強化後～ ５人程度',
  'ＩＣＴで見る夜空      1,000 万円',
  '〇億〇〇〇〇万円 ',
  '取 組 ２ ',
  '明るい道づくり           500 万円',
  '補助 50円/㎏→60 円/㎏',
  '50円/㎏→60 円/㎏',
  '夜 を歩 ける まち の取 組  5 0 0 万 円',
  ' ４ 新しい施設の開設',
  '      星見科学館  令和４年４月開設',
  '＜所 在 地＞ 星見町一丁目１番',
]
const at = (text: string, from: readonly string[] = lines()): number => from.lastIndexOf(text) + 1
const TEXT = lines().join('\n')

const row = (kind: string, line: number, fields: Record<string, CandidateValue>): Candidate => ({
  kind,
  line,
  fields,
})
const account = (
  name: string,
  [line, amount, share, difference, growth]: readonly [number, number, number, number, number],
  [lineBefore, amountBefore, shareBefore]: readonly [number, number, number],
): Candidate[] => [
  row('accounts', line, {
    fiscal_year: 2021,
    account: name,
    amount,
    share_percent: share,
    difference,
    growth_percent: growth,
  }),
  row('accounts', lineBefore, {
    fiscal_year: 2020,
    account: name,
    amount: amountBefore,
    share_percent: shareBefore,
  }),
]

const ACCOUNTS = [
  ...account('all', [16, 1_089_544, 100, 19_544, 1.8], [16, 1_070_000, 100]),
  ...account('late-elderly-medical', [18, 76_543, 7, 6543, 9.3], [18, 70_000, 6.5]),
  ...account('general', [22, 820_000, 75.3, 20_000, 2.5], [19, 800_000, 74.8]),
  ...account('nhi', [21, 193_001, 17.7, -6999, -3.5], [21, 200_000, 18.7]),
]
const ofKind = (text: string, kind: string): Candidate[] =>
  budgetPoints.read(text).candidates.filter((one) => one.kind === kind)
const byKey = (candidates: readonly Candidate[]) =>
  candidates
    .map(({ fields }) => fields)
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

describe('the budget points', () => {
  it('give accounts, focus areas, changes, key figures and openings, and tell what stands apart', () => {
    const { candidates, ...rest } = budgetPoints.read(TEXT)
    expect(candidates.filter(({ kind }) => kind !== 'accounts')).toEqual([
      row('focus-areas', 9, { area: 1, name: '星を楽しむまちの取組', amount_man: 13_001, rounding_man: 1 }),
      row('focus-items', at('科学館で宇宙に親しむ      １億 2,000 万円'), {
        area: 1,
        item: 1,
        name: '科学館で宇宙に親しむ',
        amount_man: 12_000,
      }),
      row('focus-items', at('ＩＣＴで見る夜空      1,000 万円'), {
        area: 1,
        item: 2,
        name: 'ICTで見る夜空',
        amount_man: 1000,
      }),
      row('focus-areas', 10, { area: 2, name: '夜を歩けるまちの取組', amount_man: 500, rounding_man: 0 }),
      row('focus-items', at('明るい道づくり           500 万円'), {
        area: 2,
        item: 1,
        name: '明るい道づくり',
        amount_man: 500,
      }),
      row('focus-figures', at('○望遠鏡を２台から 10 '), { area: 1, before: '2台', after: '10台' }),
      row('focus-figures', at('～当初体制～ ２人'), { area: 1, before: '2人', after: '5人程度' }),
      row('focus-figures', at('50円/㎏→60 円/㎏'), { area: 2, before: '50円/㎏', after: '60円/㎏' }),
      row('key-figures', 7, { value: '7億円', printed: '財政調整基金の活用 7 億円' }),
      row('key-figures', 8, { value: '5事業', printed: '5 事業 計 ３億円（9 頁）' }),
      row('key-figures', 8, { value: '3億円', printed: '5 事業 計 ３億円（9 頁）' }),
      row('key-figures', 12, {
        value: '8億2,000万円',
        printed: '令和３年度の一般会計予算は８億2,000万円となり、全体は',
      }),
      row('key-figures', 13, { value: '約75%', printed: '約75％です。' }),
      ...[
        ['8億円', '８億円 75.3％'],
        ['2億円', '２億円'],
        ['1億円', '１億円'],
        ['11億円', '11億円'],
      ].map(([value = '', printed = '']) => row('key-figures', at(printed), { value, printed })),
      row(
        'announcements',
        at('台に拡充します。令和３年９月に夜空広場を開設し、令和５年１月から貸し出します。'),
        {
          name: '夜空広場',
          date: '2021-09',
        },
      ),
      row('announcements', at('      星見科学館  令和４年４月開設'), { name: '星見科学館', date: '2022-04' }),
    ])
    expect(rest).toEqual({
      carriedDown: [],
      pairedBySums: [
        {
          line: 16,
          message: {
            ja: '会計の表の金額・構成比・増減額・増減率を、引き算と割合の計算で組み合わせました。すべての数字が合う組み合わせは1つだけです',
            en: 'the amounts, shares, differences and growth rates of the accounts table are paired by subtraction and percentages; only one way fits every figure',
          },
        },
        {
          line: 16,
          message: {
            ja: '特別会計の名前は計算では決まらないので、円グラフと凡例の並び順で付けました。元の資料で確かめてください',
            en: 'no sum names the special accounts: they are named by the order of the pie chart and its legend; see the original',
          },
        },
        {
          line: at('１億 3,001 万円'),
          message: {
            ja: '取組1の額は、見出しの額2件の合計と1万円違うだけです（四捨五入）',
            en: 'the amount of focus area 1 is the sum of its 2 headed amounts but for 1 (万円, rounding)',
          },
        },
        {
          line: at('夜 を歩 ける まち の取 組  5 0 0 万 円'),
          message: {
            ja: '取組2の額は、見出しの額1件の合計と同じです',
            en: 'the amount of focus area 2 is the sum of its 1 headed amounts',
          },
        },
      ],
      unassigned: [
        {
          line: at('〇億〇〇〇〇万円 '),
          message: {
            ja: '金額の代わりに仮の文字（〇億〇〇〇〇万円）が残っています。document-corrections.csv に記録してください',
            en: 'a placeholder (〇億〇〇〇〇万円) stands for an amount; record it in document-corrections.csv',
          },
        },
        {
          line: at('台に拡充します。令和３年９月に夜空広場を開設し、令和５年１月から貸し出します。'),
          message: {
            ja: '令和5年1月とありますが、何の時期かは文の並びから決められません。元の資料を見て決めてください',
            en: 'prints 令和5年1月, and the order of the text does not tell of what; see the original',
          },
        },
        {
          line: at('＜所 在 地＞ 星見町一丁目１番'),
          message: {
            ja: '＜所 在 地＞の欄です。どの施設のものかは元の資料を見て決めてください',
            en: 'a box ＜所 在 地＞; see the original for the facility that it belongs to',
          },
        },
      ],
      unreadable: [],
    })
  })

  it('give the same accounts in whatever order the figures of the table stand', () => {
    expect(byKey(ofKind(TEXT, 'accounts'))).toEqual(byKey(ACCOUNTS))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          TABLE.flatMap((line) => line.replace('％10億', '％ 10億').split(/\s+/u)).filter(
            (one) => one !== '',
          ),
          { minLength: 24, maxLength: 24 },
        ),
        (cells) => {
          const text = lines(cells).join('\n')
          expect(byKey(ofKind(text, 'accounts'))).toEqual(byKey(ACCOUNTS))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('give the accounts with the lines of their amounts', () => {
    expect(new Set(ofKind(TEXT, 'accounts'))).toEqual(new Set(ACCOUNTS))
  })

  it('leave an account without a name where the pie chart does not tell it', () => {
    const text = lines(TABLE, [
      '● 一般会計',
      '２億円',
      '● 国民健康保険事業会計',
      '● 後期高齢者医療会計',
    ]).join('\n')
    const { candidates, unassigned } = budgetPoints.read(text)
    const accounts = candidates.filter(({ kind }) => kind === 'accounts')
    expect(byKey(accounts)).toEqual(
      byKey(ACCOUNTS.filter(({ fields }) => ['all', 'general'].includes(String(fields['account'])))),
    )
    expect(unassigned.slice(0, 2).map(({ line, message }) => [line, message.en])).toEqual([
      [
        18,
        'neither a sentence nor the order of the pie chart names the account of this amount; see the original',
      ],
      [
        21,
        'neither a sentence nor the order of the pie chart names the account of this amount; see the original',
      ],
    ])
  })

  it.each([
    ['an amount', '８億2,000万円', '８億2,100万円'],
    ['a share', '17.7％', '17.8％'],
    ['a growth rate', '9.3％', '9.4％'],
    ['a difference', '△699万９千円', '699万９千円'],
    ['a missing figure', '△3.5％', '比較'],
  ])('give no accounts where %s does not fit', (_, printed, other) => {
    const table = TABLE.map((line) => line.replace(printed, other))
    expect(table).not.toEqual(TABLE)
    const { candidates, unreadable } = budgetPoints.read(lines(table).join('\n'))
    expect(candidates.filter(({ kind }) => kind === 'accounts')).toEqual([])
    expect(unreadable.map(({ line, message }) => [line, message.en.slice(0, 59)])).toEqual([
      [16, 'no way to pair the figures of the accounts table (12 amount'],
    ])
  })

  it.each([
    [
      '１億 3,001 万円',
      '１億 3,003 万円',
      '1 「星を楽しむまちの取組」 does not follow from its 2 headed amount(s), 13,000万円 in all',
    ],
    [
      '１億 3,001 万円',
      '総額',
      '1 「星を楽しむまちの取組」 does not follow from its 2 headed amount(s), 13,000万円 in all',
    ],
    [
      '明るい道づくり           500 万円',
      '明るい道づくり',
      '2 「夜を歩けるまちの取組」 does not follow from its 0 headed amount(s), 0万円 in all',
    ],
  ])('give no focus area that does not add up: %s → %s', (printed, other, told) => {
    const { candidates, unreadable } = budgetPoints.read(TEXT.replace(printed, other))
    expect(candidates.filter(({ kind }) => kind === 'focus-areas')).toHaveLength(1)
    expect(unreadable.map(({ message }) => message.en)).toEqual([
      `the amount of focus area ${told}; see the original`,
    ])
  })

  it('tell of a document that is cut off which chapters it lacks, and give nothing of the rest', () => {
    const cut = lines()
      .slice(0, at(' ３ 令和３年度予算における重点的な取組 ') - 1)
      .join('\n')
    const lacks = (title: string) => ({
      message: {
        ja: `「${title}」の章が、目次と本文の両方にはありません。ファイルが途中で切れていないか、様式名が合っているか確かめてください`,
        en: `the chapter 「${title}」 does not stand both in the table of contents and in the text; see whether the file is cut off, and check the name of the layout`,
      },
    })
    expect(budgetPoints.read(cut)).toEqual({
      candidates: [],
      carriedDown: [],
      pairedBySums: [],
      unassigned: [],
      unreadable: [lacks('重点的な取組'), lacks('新しい施設の開設')],
    })
  })

  it('never throw, wherever the text is cut', () => {
    for (let length = 0; length < TEXT.length; length += 7) {
      const { candidates, unreadable } = budgetPoints.read(TEXT.slice(0, length))
      expect(candidates.length + unreadable.length).toBeGreaterThan(0)
    }
  })
})
