import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/dialogue/reply.ts'
import { plainText } from '../../src/dialogue/reply.ts'
import { show } from '../../src/terminal/show.ts'
import { ask } from '../support/desk.ts'

/** The title of the answer, and its first fact in plain text. */
function answerTo(question: string): [string, string] {
  const { card } = ask('ask', { question })
  const [first] = card.facts ?? []
  const lines = (first?.lines ?? []).map((line) => plainText(line as Line))
  return [card.title, `${first?.label ?? ''}: ${lines.join(' / ')}`]
}

describe('a number that a document prints inside a sentence', () => {
  it.each([
    [
      '国民健康保険料徴収で対象になる滞納者は何人',
      '国民健康保険料徴収（令和2年度）',
      '対象: 国民健康保険料の滞納者（約13,000人、うち区外 2,068人）',
    ],
    [
      '税務資料の電子化、対象の滞納者数を教えて',
      '税務資料の電子化の推進（令和2年度）',
      '対象: 財産を調べる対象となる滞納者（約19,000人）',
    ],
    ['生活保護の健康管理支援の対象は何人いるの', '生活保護受給者健康管理支援事業（令和2年度）', '対象: 40歳以上の被保護者（約1,500人）'],
  ])('%s is answered first with it', (question, title, fact) => {
    expect(answerTo(question)).toEqual([title, fact])
  }) // prettier-ignore

  it.each([
    ['国保料の収納率って何％なの？', '71.8％'],
    ['住民税を口座振替で払ってる人は何％くらいなんですか', '23.4％'],
    ['共通商品券の発行額とプレミアム率は？', '1億1千万円'],
    ['集団回収の報奨金、布はキロいくらになる', '6円/㎏ → 10円/㎏'],
  ])('%s is answered with %s', (question, figure) => {
    const { menu: _, ...reply } = ask('ask', { question })
    expect(reply.outcome).toBe('answered')
    expect(show(reply, 'ja', false).text).toContain(figure)
  })
})
