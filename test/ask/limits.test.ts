import { describe, expect, it } from 'vitest'
import { isGreeting, limitOf } from '../../src/ask/limits.ts'

describe('what the documents do not answer', () => {
  it.each([
    '渋谷区の予算はいくら?',
    '科学館の決算は?',
    'この事業は無駄だと思いますか?',
    '私は給付金をもらえますか?',
    '今日の天気は?',
    'Do you think it is a waste?',
    'How much resident tax do I owe?',
  ])('%s', (text) => {
    expect(limitOf(text)?.why).toEqual({ ja: expect.any(String) as string, en: expect.any(String) as string })
  })

  it.each(['みなと科学館の予算は?', '品川駅周辺の事業は?', '港区の予算は?', '都の補助金が多い事業は?'])(
    'does not keep from answering %s',
    (text) => {
      expect(limitOf(text)).toBeUndefined()
    },
  )
})

describe('a greeting', () => {
  it.each([
    ['こんにちは', true],
    ['ありがとうございます!', true],
    ['hello', true],
    ['ありがと、助かったわ〜', true],
    ['こんにちは、科学館の予算は?', false],
    ['', false],
  ])('%j: %j', (text, greets) => {
    expect(isGreeting(text)).toBe(greets)
  })
})
