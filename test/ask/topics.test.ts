import { describe, expect, it } from 'vitest'
import { topicOf } from '../../src/ask/topics.ts'

describe('what is asked about', () => {
  it.each<[string, string | undefined]>([
    ['科学館の予算いくら?', 'amount'],
    ['科学館なんぼ', 'amount'],
    ['How much is the museum?', 'amount'],
    ['なぜ減額された?', 'reason'],
    ['Why was it cut?', 'reason'],
    ['いくら削られたの', 'cut'],
    ['前年からいくら増えた?', 'change'],
    ['一般財源の割合は?', 'share'],
    ['財源の内訳は?', 'funding'],
    ['経費の内訳は?', 'line-item'],
    ['いつ開くの?', 'opening'],
    ['When does it open?', 'opening'],
    ['スケジュールは?', 'schedule'],
    ['担当はどこの課?', 'department'],
    ['Which department runs it?', 'department'],
    ['対象は誰?', 'target'],
    ['根拠の条例は?', 'law'],
    ['今後の費用は?', 'future-cost'],
    ['効果は?', 'effect'],
    ['背景を教えて', 'background'],
    ['助成の上限は?', 'term'],
    ['要求額は?', 'request'],
    ['どんな事業?', 'content'],
    ['みなと科学館', undefined],
  ])('%s → %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic)
  })
})
