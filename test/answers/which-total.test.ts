import { describe, expect, it } from 'vitest'
import { ask, button, versionNote } from '../support/desk.ts'
import { EXAMPLES } from '../search/examples.ts'

describe('a question about programs that means a total', () => {
  it.each([
    ['amount', '一般会計', 'account-general'],
    ['amount', '国保会計', 'account-nhi'],
    ['amount', '介護保険会計はいくら', 'account-long-term-care'],
    ['amount', '予算総額', 'account-all'],
    ['program', '区の予算全体', 'account-all'],
    ['program', '新型コロナウイルス感染症から区民の命と健康を守る取組', 'focus-2021-1'],
    ['amount', 'GIGAスクールと電子書籍', 'focus-2021-5-2'],
    ['program', '観光需要の回復', 'focus-2021-2-4'],
    ['amount', 'general account', 'account-general'],
  ])('%s %s is answered with it', (command, program, name) => {
    const { card, outcome } = ask(command, { program })
    expect([outcome, card]).toEqual(['answered', ask('total', { name }).card])
  })

  it.each([
    ['計画事業', 'plan'],
    ['取組', 'focus'],
    ['財政調整基金', 'figures'],
  ])('%s is answered with all of that kind', (program, by) => {
    expect(ask('amount', { program }).card).toEqual(ask('total', { by }).card)
  })

  it('keeps the year that is asked for', () => {
    expect(ask('amount', { program: '一般会計', year: 2020 }).card).toEqual(
      ask('total', { name: '一般会計', year: 2020 }).card,
    )
  })

  it('asks which is meant where several fit and no program does', () => {
    const reply = ask('amount', { program: '新型コロナウイルス感染症から' })
    expect([
      reply.outcome,
      reply.menu?.request.command,
      reply.menu?.choices.map(({ value }) => value),
    ]).toEqual(['choose', 'total', ['focus-2021-1', 'focus-2021-2']])
  })
})

/** True where any button or menu of the answer about an amount leads to a total: no program's does. */
function leadsToTotal(program: string): boolean {
  const { actions = [], menu } = ask('amount', { program })
  return [...actions, ...(menu ? [menu] : [])].some(({ request }) => request.command === 'total')
}

describe('a question that means a program', () => {
  it('is told apart: the answer about an account leads to others', () => {
    expect(leadsToTotal('一般会計')).toBe(true)
  })

  it.each([
    'みなと科学館',
    '国保',
    '避難所機能の強化',
    'ワクチン',
    '電子書籍',
    '5G',
    '宇宙エレベーター建設',
    'の',
    '😀',
  ])('%s is never answered with a total', (program) => {
    expect(leadsToTotal(program)).toBe(false)
  })

  it('is not stolen, whatever people are known to type', () => {
    expect(EXAMPLES.filter(({ query }) => leadsToTotal(query)).map(({ query }) => query)).toEqual([])
  })
})

describe('a search that fits totals', () => {
  it('shows them alone where no program fits', () => {
    expect(ask('search', { query: '国保会計' })).toEqual({
      outcome: 'answered',
      card: {
        title: '検索の結果',
        lead: ['「国保会計」に合う事業はありません。予算全体の資料に次のものがあります。'],
        facts: [
          {
            label: '予算全体・取組（1件）',
            lines: [[{ strong: '国民健康保険事業会計' }], '　令和3年度予算 23,252,261千円'],
          },
        ],
        sources: ['出典: 東京都港区「令和3年度 予算のポイント」（予算） テキスト300行目', versionNote()],
      },
      actions: [button('国民健康保険事業会計', 'total', { name: 'account-nhi', private: true })],
      private: false,
    })
  })

  it('shows the best three and the way to the others', () => {
    const { card, actions } = ask('search', { query: 'コロナ' }, { locale: 'en' })
    expect([card.facts?.map(({ label }) => label), actions?.at(-1)]).toEqual([
      ['The whole budget and focus areas (1–3 of 5)', 'Best match first (amounts are budgeted)'],
      button('More of the budget', 'total', { name: 'コロナ', private: true }),
    ])
  })

  it('keeps to programs where filters ask for them, in other years, and on further pages', () => {
    const labels = (options: Record<string, string | number>) =>
      ask('search', { query: '観光', ...options }).card.facts?.map(({ label }) => label)
    const programs = '合う順（金額は予算額）'
    expect([labels({}), labels({ year: 2020 }), labels({ min: 1 }), labels({ page: 2 })]).toEqual([
      ['予算全体・取組（1件）', programs],
      [programs],
      [programs],
      [programs],
    ])
  })
})
