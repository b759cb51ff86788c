import { expect, it } from 'vitest'
import { ask } from '../support/desk.ts'

it.each([
  [
    '区の予算で一番でかい課はどこ',
    '所管課ごとの事業の予算額（令和3年度）',
    '保育課',
    '7,843,609千円（約78億4,361万円）',
  ],
  [
    '一番予算が小さい課ってどこ',
    '所管課ごとの事業の予算額（令和3年度）',
    '高齢者支援課',
    '2,618千円（約262万円）',
  ],
  [
    '令和2年度で予算がいちばん多い款は何？',
    '款・会計ごとの事業の予算額（令和2年度）',
    '総務費',
    '6,959,635千円（約69億5,964万円）',
  ],
])('%s is told of groups, the first one first', (question, title, name, amount) => {
  const { outcome, card } = ask('ask', { question })
  expect([outcome, card.title, card.lead?.[1]]).toEqual([
    'answered',
    title,
    ['一番は ', { strong: name }, `、${amount}`],
  ])
})

it('pages of the smallest first go on with the smallest', () => {
  const { actions } = ask('ask', { question: '一番予算が小さい課ってどこ' })
  expect(actions?.find(({ label }) => label === '次 ▶')?.request).toMatchObject({
    command: 'ask',
    options: { question: '一番予算が小さい課ってどこ', page: 2 },
  })
})

it('what a source gives is not told by group', () => {
  const { outcome, card, actions } = ask('ask', { question: '一般財源が一番多い課は' })
  expect([outcome, card.title, actions?.map(({ label }) => label)]).toEqual([
    'out-of-scope',
    '所管課ごとの一般財源は出していません',
    ['一般財源', '所管課', '一般財源のある事業・一般財源の額の大きい順'],
  ])
})

it('the second-best reading is a button, which answers that reading', () => {
  const { actions } = ask('ask', { question: '一般財源が一番多い課は' })
  const other = actions?.at(-1)?.request
  expect(other?.options).toMatchObject({ question: '一般財源が一番多い課は', reading: 2 })
  expect(ask('ask', other?.options ?? {}).card.title).toBe('条件に合う事業: 一般財源のある事業（令和2年度）')
})
