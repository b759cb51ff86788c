import { describe, expect, it } from 'vitest'
import { ask } from '../support/desk.ts'

const outcomeOf = (question: string): string => ask('ask', { question }).outcome

describe('a question about a thing that a program has nowhere', () => {
  it.each([
    ['図書館の本の電子化ってどうなった', 'of tax records, not of books'],
    ['税務資料の破棄はいくら', 'digitised, not thrown away'],
    ['学校の税務資料の電子化はいくら', 'of the ward, not of schools'],
    ['図書館のアプリの開発はいくら', 'for disabled people, not of libraries'],
    ['公園の花火大会の予算は', 'no fireworks anywhere'],
    ['議会のタブレットの購入はいくら', 'words from three sentences of one program'],
    ['高齢者の住宅改修の助成はいくら', 'seismic retrofit, for all'],
    ['地下鉄の駅のエレベーター設置はいくら', 'in apartment houses, not in stations'],
  ])('%s is not answered with that program (%s)', (question) => {
    expect(['choose', 'not-found']).toContain(outcomeOf(question))
  })

  it.each([
    '税務資料の電子化はいくら',
    '外国人の日本語教室の予算は',
    '老人ホームの建設はいくら',
    '障害のある人のアプリの開発はいくら',
    'マンションのエレベーターの安全装置の助成はいくら',
    '友達から聞いたんですが、税務資料の電子化はいくら',
  ])('%s is still answered', (question) => {
    expect(outcomeOf(question)).toBe('answered')
  })
})
