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
    'How much resident tax do I personally owe in 2020?',
    'How much does my neighbor owe in tax?',
    'How much of the museum budget was really spent by the end of the year?',
    'What was the outturn for the disaster radio?',
    'Is the money well spent?',
    'Did they stay within budget on the museum?',
    'Which party proposed the tobacco rules?',
    'Is it sensible to spend so much on tablets?',
  ])('%s', (text) => {
    expect(limitOf(text)?.why).toEqual({ ja: expect.any(String) as string, en: expect.any(String) as string })
  })

  it.each([
    'みなと科学館の予算は?',
    '品川駅周辺の事業は?',
    '港区の予算は?',
    '都の補助金が多い事業は?',
    'how much is the child care worth to the budget?',
    'What is spent on the visits to people who owe premiums?',
  ])('does not keep from answering %s', (text) => {
    expect(limitOf(text)).toBeUndefined()
  })
})

describe('a greeting', () => {
  it.each([
    ['こんにちは', true],
    ['ありがとうございます!', true],
    ['hello', true],
    ['Good morning po!', true],
    ['Nice to meet you, bot-san', true],
    ['That was really helpful, thank you ever so much!', true],
    ['Thanks, what is the budget of the canals?', false],
    ['good evening, the largest program', false],
    ['ありがと、助かったわ〜', true],
    ['こんにちは、科学館の予算は?', false],
    ['', false],
  ])('%j: %j', (text, greets) => {
    expect(isGreeting(text)).toBe(greets)
  })
})
