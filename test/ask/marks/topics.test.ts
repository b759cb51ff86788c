import { describe, expect, it } from 'vitest'
import { topicMarks } from '../../../src/ask/marks/topics.ts'
import { Sentence } from '../../../src/ask/sentence.ts'

describe('what is asked about', () => {
  it.each<[string, string[]]>([
    ['科学館の予算いくら?', ['amount']],
    ['科学館なんぼ', ['amount']],
    ['開設準備費、いかほど', ['amount']],
    ['どんな予算なんですか', ['content', 'amount']],
    ['お金どっから出てるん', ['funding']],
    ['誰がお金出すの', ['funding']],
    ['手数料は年いくら浮くの', ['effect']],
    ['When will the service start?', ['opening']],
    ['Which title is it under?', ['title']],
    ['How much is spent on parks?', ['amount']],
    ['How much is the museum?', ['amount']],
    ['なぜ減額された?', ['reason', 'cut']],
    ['Why was it cut?', ['reason', 'cut']],
    ['いくら削られたの', ['cut']],
    ['要求額と予算額はそれぞれいくら', ['cut', 'amount']],
    ['前年度からいくら増えた?', ['change']],
    ['増えた?減った?', ['change']],
    ['割合は?', ['share']],
    ['財源の内訳は?', ['funding']],
    ['Where does the money come from?', ['funding']],
    ['経費の内訳は?', ['line-item']],
    ['何に使うの', ['line-item']],
    ['いつ開くの?', ['opening']],
    ['いつからですか', ['opening']],
    ['When does it open?', ['opening']],
    ['スケジュールは?', ['schedule']],
    ['担当はどこの課?', ['department']],
    ['Which department runs it?', ['department']],
    ['担当課と予算額', ['department', 'amount']],
    ['対象は誰?', ['target']],
    ['根拠の条例は?', ['law']],
    ['今後の費用は?', ['future-cost']],
    ['効果は?', ['effect']],
    ['背景を教えて', ['background']],
    ['助成の上限は?', ['term']],
    ['定員は何人', ['term']],
    ['どうやって進める', ['method']],
    ['場所はどこ', ['place']],
    ['要求額は?', ['request']],
    ['どんな事業?', ['content']],
    ['みなと科学館', []],
    ['オープンイノベーション', []],
    ['1歳児定員拡大', []],
  ])('%s → %j', (text, topics) => {
    expect(topicMarks(new Sentence(text)).map(({ topic }) => topic)).toEqual(topics)
  })
})
