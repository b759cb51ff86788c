import { describe, expect, it } from 'vitest'
import { fundingFact } from '../../src/answers/funding-facts.ts'
import type { Entry } from '../../src/budget/program.ts'
import { yearRecord, type YearRecord } from '../../src/budget/year-record.ts'
import { entryOf, realDesk } from '../support/desk.ts'

const museum = () => entryOf('minato-science-museum-operation', 'r2-budget-programs')

function recordOf(entry: Entry): YearRecord {
  const record = yearRecord([entry])
  if (!record) throw new Error('a record needs an entry')
  return record
}

describe('the funding of a record', () => {
  it('is largest first, with shares and a bar that is made of them', () => {
    expect(fundingFact(recordOf(museum()), 'ja')).toEqual({
      label: '財源内訳',
      lines: [
        ['🟧 一般財源 ', { strong: '88.1%' }, '  263,471千円'],
        ['🟨 その他財源 ', { strong: '11.9%' }, '  35,486千円'],
        {
          bar: [
            { mark: '🟧', percent: (263_471 / 298_957) * 100 },
            { mark: '🟨', percent: (35_486 / 298_957) * 100 },
          ],
        },
        '合計 298,957千円（予算額と一致）',
      ],
    })
  })

  it('adds up to the budget of every program in the data, as the answer says', () => {
    const wrong = realDesk().book.programs.flatMap(({ entries }) =>
      entries.filter(
        ({ funding, budgeted }) =>
          funding.length > 0 && funding.reduce((sum, one) => sum + one.amount, 0) !== budgeted?.total,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('is said to be missing where the document does not give it', () => {
    const { budgeted: _, ...withoutBudget } = museum()
    expect([
      fundingFact(recordOf({ ...museum(), funding: [] }), 'ja'),
      fundingFact(recordOf(withoutBudget), 'en'),
    ]).toEqual([
      { label: '財源内訳', lines: ['この資料に財源の記載はありません。'] },
      { label: 'Funding', lines: ['The document does not give the funding.'] },
    ])
  })
})
