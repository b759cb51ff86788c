import { expect, it } from 'vitest'
import { ask } from '../support/desk.ts'

it.each([
  ['熱中症の予算はいくら', '熱中症'],
  ['訪問介護の予算はいくら', '訪問介護'],
  ['喫煙所の予算', '喫煙所'],
])('%s: an amount is said to be of the whole program where its name is another', (question, words) => {
  expect(ask('ask', { question }).card.lead?.[1]).toBe(
    `「${words}」は事業の名前にはなく、関連する言葉・施設・内容に一致しました。額は事業全体のものです。`,
  )
})

it('the same in English', () => {
  const { card } = ask('ask', { question: 'What is the budget for smoking areas?' }, { locale: 'en' })
  expect(card.lead?.[1]).toBe(
    '"smoking areas" is not the program\'s name but a keyword, a place or a part of its content; amounts are those of the whole program.',
  )
})

it.each(['客引きの予算', 'がけの助成はいくら', 'みなと科学館の予算', '家庭ごみのリサイクルチャレンジの予算'])(
  '%s names the program: nothing is said',
  (question) => {
    const { card } = ask('ask', { question })
    expect(JSON.stringify(card.lead)).not.toContain('事業の名前にはなく')
  },
)
