import { describe, expect, it } from 'vitest'
import { budgetTables } from '../../src/ingest/budget-tables.ts'
import type { Candidate } from '../../src/ingest/layout.ts'

const SUMMARY = `\
| 基本計画上の位置づけ | | 事業数 | 事業費 |
|---|---|---|---|
| 分野別計画 | Ⅰ みどりのまち | 森と川をまもる | 2事業 1億 3,000万円 |
| | | 公園をひらく | 11事業 15億 3,523万円 |
| | | 計 | 13事業 16億 6,524万円 |
| 地区版計画書 | 東地区版計画書 | | 1事業 1,230万円 |
| | 計 | | 1事業 1,230万円 |
| 合計 | | 14事業 | 16億 7,754万円 |
`
type Line = readonly [
  part: string,
  kind: string,
  name: string,
  programs: number,
  amount: number,
  rounding: number,
]
const LINES: readonly Line[] = [
  ['field', 'line', '森と川をまもる', 2, 13_000, 0],
  ['field', 'line', '公園をひらく', 11, 153_523, 0],
  ['field', 'subtotal', 'みどりのまち', 13, 166_524, 1],
  ['district', 'line', '東地区版計画書', 1, 1230, 0],
  ['district', 'subtotal', '地区版計画書', 1, 1230, 0],
  ['all', 'total', '合計', 14, 167_754, 0],
]
const CANDIDATES = LINES.map(([part, kind, name, programs, amount_man, rounding_man], i): Candidate => ({
  kind: 'plan-summary',
  line: i + 3,
  fields: { position: i + 1, part, kind, name, programs, amount_man, rounding_man },
}))
const DOES_NOT_ADD_UP = 'the sum is not that of the lines above it, in programs or in money; see the original'

describe('the summary of the programs of the plan', () => {
  it('gives its lines, subtotals and total, proved by their sums but for rounding', () => {
    expect(budgetTables.read(SUMMARY)).toEqual({
      candidates: CANDIDATES,
      carriedDown: [],
      pairedBySums: [],
      unassigned: [],
      unreadable: [
        // A document of budget tables has programs as well.
        {
          message: {
            ja: expect.stringContaining('事業の表がありません') as string,
            en: expect.stringContaining('has no table of programs') as string,
          },
        },
      ],
    })
  })

  it.each<[string, string, string, number[], string]>([
    ['money that does not add up', '16億 6,524万円', '16億 6,600万円', [5, 8], DOES_NOT_ADD_UP],
    ['programs that do not add up', '14事業', '15事業', [8], DOES_NOT_ADD_UP],
    ['a figure that is none', '1億 3,000万円', '1億 3,0O0万円', [3, 5], ''],
    [
      'a part that is unknown',
      '地区版計画書 | 東',
      '西の計画 | 東',
      [6, 7],
      '"西の計画" is no known part of the plan; see whether it is one of 分野別計画, 地区版計画書, 実現をめざして, 計画事業の合計, 合計',
    ],
  ])('tells of %s', (_, printed, other, lines, told) => {
    expect(SUMMARY).toContain(printed)
    const { unreadable } = budgetTables.read(SUMMARY.replace(printed, other))
    const here = unreadable.filter(({ line }) => line !== undefined)
    expect(here.map(({ line }) => line).filter((line) => lines.includes(line ?? 0))).toEqual(lines)
    expect(here.some(({ message }) => told === '' || message.en === told)).toBe(true)
  })
})
