import { describe, expect, it } from 'vitest'
import { ask } from '../support/desk.ts'

function titled(question: string): string {
  const { outcome, card } = ask('ask', { question })
  return `${outcome}: ${card.title}`
}

describe('a question to an office, with the words of one', () => {
  it.each([
    [
      '令和2年度の新規・臨時・レベルアップ事業のうち、予算額上位3事業とその額を示されたい。',
      'answered: 条件に合う事業: 予算額の大きい順（令和2年度）',
    ],
    [
      '令和3年度一覧において、要求額からの減額幅が最も大きい事業及びその減額幅をお尋ねします。',
      'answered: 条件に合う事業: 要求から削られた額の大きい順（令和3年度）',
    ],
    [
      '令和2年度に要求されながら予算計上に至らなかった事業を全て挙げられたい。',
      'answered: 条件に合う事業: 予算の付かなかった要求額の大きい順（令和2年度）',
    ],
    [
      '令和2年度の新規・臨時・レベルアップ事業のうち、民生費に計上されたものの予算総額を示されたい。',
      'answered: 款・会計: 民生費（令和2年度）',
    ],
    ['令和3年4月に開設を予定している施設を列挙してください。', 'answered: 開設予定'],
    ['平素より大変お世話になっております。', 'out-of-scope: こんにちは'],
  ])('%s → %s', (question, title) => {
    expect(titled(question)).toBe(title)
  })
})

describe('a question in a dialect, or in passing', () => {
  it.each([
    [
      'R2で100万円もいかへん事業ってどんなんあるん？',
      'answered: 条件に合う事業: 予算額が1,000千円未満（令和2年度）',
    ],
    ['区長室のR2の事業ぜんぶ足したらなんぼになるん？', 'answered: 区長室の事業（令和2年度）'],
    ['乳幼児健診なんやけど、R2の予算なんぼで担当はどこ？', 'answered: 乳幼児健康診査（令和2年度）'],
    [
      '民生費で一般財源が入ってへん事業ってどれ？R2で',
      'answered: 条件に合う事業: 民生費・一般財源以外（令和2年度）',
    ],
    [
      '令和3年度で要求から一円も削られなかった事業は？',
      'answered: 条件に合う事業: 要求どおりの予算額の大きい順（令和3年度）',
    ],
    [
      '令和3年度の青パトと客引き対策、予算はどっちが多いのかしら',
      'answered: 青色防犯パトロールと客引き防止プロジェクトの比較',
    ],
    ['赤坂中の改築、財源別の内訳は', 'answered: 赤坂中学校等改築（令和2年度）'],
    ['3年後の港区防災ラジオの予算は決まってる？', 'not-found: 令和5年度の港区防災ラジオ'],
    ['台場の特別支援学級ていつできるん？', 'answered: 特別支援学級（台場地域）の開設予定'],
    ['札の辻スクエアに入る三田図書館は何時まで開いてる？', 'answered: 港区立三田図書館の開設予定'],
  ])('%s → %s', (question, title) => {
    expect(titled(question)).toBe(title)
  })
})

it('the sums of a list stand side by side where its document prints every request, and are not added', () => {
  const { card } = ask('ask', {
    question: '令和3年度の新規・レベルアップ事業、要求の合計と予算の合計を教えて',
  })
  expect(card.lead?.slice(1, 4)).toEqual([
    ['32事業、予算額の合計 ', { strong: '13,573,990千円（135億7,399万円）' }],
    'うちレベルアップ分の合計 3,476,133千円（約34億7,613万円）',
    '要求額の合計 14,511,093千円（約145億1,109万円）（段階: 要求。予算額とは足せません）',
  ])
})
