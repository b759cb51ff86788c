import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../../src/discord/from-markdown.ts'
import { anyText } from '../support/bad-input.ts'

describe('what a Discord message says', () => {
  it.each([
    ['', ''],
    [' \n　\n', ''],
    ['みなと科学館の予算は？', 'みなと科学館の予算は？'],
    ['**みなと**科学館の*予算*は__いくら__ ~~かな~~', 'みなと科学館の予算はいくら かな'],
    ['_みなと_ 科学館 ***太い***', 'みなと 科学館 太い'],
    ['||みなと科学館||の予算', 'みなと科学館の予算'],
    ['`みなと科学館` と ``保育``', 'みなと科学館 と 保育'],
    ['見て\n```ts\nconst budget_2020 = 3*4\n```', '見て\nconst budget_2020 = 3*4'],
    ['```みなと科学館```の予算', 'みなと科学館\nの予算'],
    [
      '# 予算\n## 内訳\n-# 小さく\n> 引用\n>>> 全部\n- 一\n* 二\n+ 三',
      '予算\n内訳\n小さく\n引用\n全部\n一\n二\n三',
    ],
    ['> - みなと科学館', 'みなと科学館'],
    ['1. みなと科学館\n-5% #予算', '1. みなと科学館\n-5% #予算'],
    ['<@123> <@!4> みなと科学館の予算は <@&45> <#1>', 'みなと科学館の予算は'],
    ['@everyone @here みなと科学館', 'みなと科学館'],
    ['みなと<:kagaku:12><a:ugoku:34>科学館 👍', 'みなと 科学館 👍'],
    ['</amount:1> </budget find:2> <t:0> <t:1592179200:R> <id:browse> 保育', '保育'],
    ['[みなと科学館](https://example.jp/a_(b)) [x](<http://b> "題")', 'みなと科学館 x'],
    ['予算は https://example.jp/a?b=c#d のとおり', '予算は のとおり'],
    ['https://example.jp/yosanを見て <https://example.jp/x>', 'を見て'],
    ['[https://example.jp](https://example.jp)', ''],
    [String.raw`\*そのまま\* 3 * 4 = 12, a_b \_`, '*そのまま* 3 * 4 = 12, a_b _'],
    ['<3 [未定] (仮) a < b > c', '<3 [未定] (仮) a < b > c'],
    ['みなと\u3000\u00A0 科学館\r\n\r\n予算', 'みなと 科学館\n予算'],
  ])('%j is %j', (content, text) => {
    expect(fromMarkdown(content)).toBe(text)
  })

  it('is words without names of people, addresses and blank lines, whatever was written', () => {
    const marked = fc.constantFrom(
      '<@1>',
      '<:a:2>',
      'https://a.jp',
      '||',
      '```',
      '**',
      '[',
      '](http://',
      ')',
      '\n',
    )
    const message = fc.array(fc.oneof(marked, anyText), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(message, (content) => {
        expect(fromMarkdown(content)).toMatch(/^(\S+( \S+)*(\n\S+( \S+)*)*)?$/)
      }),
    )
  })

  it('is the whole text where nothing is marked up', () => {
    const plain = fc.array(fc.constantFrom('みなと', '科学館', 'amount', '2020', '、', '（千円）', '。'))
    fc.assert(
      fc.property(plain, (words) => {
        expect(fromMarkdown(words.join(' '))).toBe(words.join(' '))
      }),
    )
  })

  it.each(['[', '](http://', '[x](http://(', '[x](http://a "', '```', '<', '<@', '> ', '*', '_', '\\', ' '])(
    'is read in a moment where somebody writes %j a hundred thousand times',
    (piece) => {
      const start = performance.now()
      fromMarkdown(piece.repeat(100_000))
      expect(performance.now() - start).toBeLessThan(2000)
    },
  )
})
