import { describe, expect, it } from 'vitest'
import { decisionFact, detailFacts, lineItemsFact, scheduleFact } from '../../src/answers/sheet-facts.ts'
import { DECISION_OUTCOMES, DETAIL_KINDS, type DetailKind } from '../../src/budget/vocabulary.ts'
import { yearRecord, type YearRecord } from '../../src/budget/year-record.ts'
import { thousandYen } from '../../src/budget/yen.ts'
import type { Entry } from '../../src/budget/program.ts'
import { entryOf } from '../support/desk.ts'

const sheet = () => entryOf('tax-records-digitization', 'r2-program-sheets')

function recordOf(entry: Entry): YearRecord {
  const record = yearRecord([entry])
  if (!record) throw new Error('a record needs an entry')
  return record
}

const text = (ja: string) => ({ ja, en: `${ja} in English` })

const month = (year: number, of: number) => ({ precision: 'month', year, month: of }) as const

describe('what a sheet says', () => {
  it('is nothing where there is no sheet', () => {
    const record = recordOf(entryOf('minato-science-museum-operation', 'r2-requests'))
    expect([
      decisionFact(record, 'ja'),
      lineItemsFact(record, 'ja'),
      scheduleFact(record, 'ja'),
      detailFacts(record, 'ja'),
    ]).toEqual([undefined, undefined, undefined, []])
  })

  it('is what an amount is made of, from request to budget', () => {
    expect([lineItemsFact(recordOf(sheet()), 'ja'), lineItemsFact(recordOf(sheet()), 'en')]).toEqual([
      {
        label: '内訳（要求 → 予算）',
        lines: [
          ['システム設計・改修等経費  ', { strong: '4,001千円 → 4,001千円' }],
          ['書類電子化経費  ', { strong: '26,441千円 → 14,300千円' }],
          ['保守経費  ', { strong: '323千円 → 323千円' }],
        ],
      },
      {
        label: 'Line items (requested → budgeted)',
        lines: [
          ['System design, modification and the like  ', { strong: '¥4,001 thousand → ¥4,001 thousand' }],
          ['Digitization of documents  ', { strong: '¥26,441 thousand → ¥14,300 thousand' }],
          ['Maintenance  ', { strong: '¥323 thousand → ¥323 thousand' }],
        ],
      },
    ])
  })

  it('tells a line item that was granted nothing from one that is not given', () => {
    const lineItems = [
      { part: 'all', name: text('甲'), requested: thousandYen(5), budgeted: thousandYen(0) },
      { part: 'all', name: text('乙'), requested: thousandYen(5) },
    ] as const
    expect(lineItemsFact(recordOf({ ...sheet(), lineItems }), 'ja')?.lines).toEqual([
      ['甲  ', { strong: '5千円 → 0千円' }],
      ['乙  ', { strong: '5千円 → 記載なし' }],
    ])
  })

  it('names every outcome of a decision', () => {
    const outcomes = Object.keys(DECISION_OUTCOMES) as (keyof typeof DECISION_OUTCOMES)[]
    const lines = outcomes.map((outcome) => {
      const decision = { outcome, reason: text('理由') }
      return decisionFact(recordOf({ ...sheet(), decision }), 'ja')?.lines
    })
    expect(lines).toEqual([
      [[{ strong: '要求どおり' }], '理由'],
      [[{ strong: '減額' }], '理由'],
      [[{ strong: '計上なし' }], '理由'],
      [[{ strong: '増額' }], '理由'],
    ])
  })

  it('gives the review of programs as it is printed', () => {
    const review = {
      outcome: 'reduced',
      reason: text('理由'),
      review: { ja: '継続', en: 'continue' },
    } as const
    const record = recordOf({ ...sheet(), decision: review })
    expect([decisionFact(record, 'ja')?.lines.at(-1), decisionFact(record, 'en')?.lines.at(-1)]).toEqual([
      '事務事業評価: 継続',
      'Program review (事務事業評価): continue (継続)',
    ])
  })

  it('shows a year that is printed apart from its month together with it', () => {
    const schedule = [{ when: [month(2020, 7)], printed: '令和２年…７月', what: text('開始') }]
    expect(scheduleFact(recordOf({ ...sheet(), schedule }), 'ja')?.lines).toEqual([
      [{ strong: '令和２年７月' }, '  開始'],
    ])
  })

  it('says a schedule in English with what is printed behind', () => {
    const schedule = [
      { when: [month(2020, 4), month(2021, 3)], printed: '令和2年4月～3月', what: text('開始') },
    ]
    expect(scheduleFact(recordOf({ ...sheet(), schedule }), 'en')).toEqual({
      label: 'Schedule',
      lines: [[{ strong: 'April 2020 to March 2021 (令和2年4月～3月)' }, '  開始 in English']],
    })
  })

  it('brings its details together by kind, in the order of the headings', () => {
    const details = (['law', 'content', 'law'] as const).map((kind, index) => ({
      kind,
      text: text(`${index}`),
    }))
    expect(detailFacts(recordOf({ ...sheet(), details }), 'ja')).toEqual([
      { label: '内容', lines: ['1'] },
      { label: '関連する法令など', lines: ['0', '2'] },
    ])
  })

  it('has a heading for every kind of detail', () => {
    const details = (Object.keys(DETAIL_KINDS) as DetailKind[]).map((kind) => ({ kind, text: text(kind) }))
    expect(detailFacts(recordOf({ ...sheet(), details }), 'ja').map(({ label }) => label)).toEqual([
      '内容',
      '対象',
      '実施方法',
      '背景',
      '見込まれる効果',
      '国・都・ほかの区の動き',
      '将来の費用',
      '関連する計画',
      '関連する法令など',
      '財源確保',
    ])
  })
})
