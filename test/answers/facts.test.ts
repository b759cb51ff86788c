import { describe, expect, it } from 'vitest'
import { amountFacts, budgetTitleName, departmentLines, fundingFact } from '../../src/answers/facts.ts'
import type { Entry } from '../../src/budget/program.ts'
import { thousandYen } from '../../src/budget/yen.ts'
import { realDesk } from '../support/desk.ts'

function museumEntry(): Entry {
  const entry = realDesk().book.program('minato-science-museum-operation')?.entries[0]
  if (!entry) throw new Error('the museum is not in the data')
  return entry
}

describe('the amounts of an entry', () => {
  it('tell the request, the budget and the difference, never their sum', () => {
    const entry: Entry = {
      ...museumEntry(),
      requested: { total: thousandYen(400_000) },
      budgeted: { total: thousandYen(298_957), expansion: thousandYen(1_210) },
    }
    expect([amountFacts(entry, 'ja'), amountFacts(entry, 'en')]).toEqual([
      [
        {
          label: '予算額',
          lines: [[{ strong: '298,957千円' }, '（約2億9,896万円）'], 'うちレベルアップ分 1,210千円'],
        },
        { label: '要求額', lines: [[{ strong: '400,000千円' }, '（4億円）']] },
        { label: '要求から予算への差', lines: ['−101,043千円（約−1億104万円） -25.3%'] },
      ],
      [
        {
          label: 'Budgeted',
          lines: [
            [{ strong: '¥298,957 thousand' }, ' (about ¥299.0 million)'],
            'of it the expansion: ¥1,210 thousand',
          ],
        },
        { label: 'Requested', lines: [[{ strong: '¥400,000 thousand' }, ' (¥400 million)']] },
        { label: 'From request to budget', lines: ['−¥101,043 thousand (about −¥101.0 million) -25.3%'] },
      ],
    ])
  })

  it('tell a request alone', () => {
    const { budgeted: _, ...rest } = museumEntry()
    expect(amountFacts({ ...rest, requested: { total: thousandYen(6) } }, 'ja')).toEqual([
      { label: '要求額', lines: [[{ strong: '6千円' }, '（6,000円）']] },
    ])
  })
})

describe('the funding of an entry', () => {
  it('is largest first, with shares and a bar that is made of them', () => {
    expect(fundingFact(museumEntry(), 'ja')).toEqual({
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
    const { budgeted: _, ...rest } = museumEntry()
    expect([fundingFact({ ...museumEntry(), funding: [] }, 'ja'), fundingFact(rest, 'en')]).toEqual([
      { label: '財源内訳', lines: ['この資料に財源の記載はありません。'] },
      { label: 'Funding', lines: ['The document does not give the funding.'] },
    ])
  })
})

describe('the place of an entry', () => {
  it('says that there are others where the document says so', () => {
    const entry: Entry = { ...museumEntry(), departmentsAndOthers: true, titleAndOthers: true }
    expect([
      departmentLines(entry, 'ja'),
      departmentLines(entry, 'en'),
      budgetTitleName(entry, 'ja'),
      budgetTitleName(entry, 'en'),
    ]).toEqual([
      ['教育指導課', 'ほか（資料に名前がありません）'],
      ['Educational Guidance Section (教育指導課)', 'and others (the document does not name them)'],
      '教育費ほか（一般会計）',
      'Education (教育費) and others, General account',
    ])
  })

  it('names a special account once', () => {
    const title = { id: 'nhi', name: { ja: '国民健康保険事業会計', en: 'NHI' }, account: 'nhi' } as const
    expect(budgetTitleName({ ...museumEntry(), title }, 'ja')).toBe('国民健康保険事業会計')
  })
})
