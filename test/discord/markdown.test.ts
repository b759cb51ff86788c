import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown, toPlain } from '../../src/discord/markdown.ts'
import type { Line } from '../../src/dialogue/reply.ts'
import { anyText } from '../support/bad-input.ts'

describe('text on Discord', () => {
  const lines: [Line, string][] = [
    ['みなと科学館', 'みなと科学館'],
    [
      ['予算額 ', { strong: '298,957千円' }, '（約2億9,896万円）'],
      '予算額 **298,957千円**（約2億9,896万円）',
    ],
    ['**x** `y` ||z||', String.raw`\*\*x\*\* \`y\` \|\|z\|\|`],
    ['__u__ ~~s~~ a\\b', String.raw`\_\_u\_\_ \~\~s\~\~ a\\b`],
    ['[a](http://b)', '\\[a\\](http:\u200B//b)'],
    ['@everyone <@1> <#2> <:a:3> <t:0:R>', '@\u200Beveryone \\<@\u200B1\\> \\<#2\\> \\<:a:3\\> \\<t:0:R\\>'],
    ['# x', String.raw`\# x`],
    ['### x', String.raw`\### x`],
    ['#x', '#x'],
    ['-# small', String.raw`\-# small`],
    ['- x', String.raw`\- x`],
    ['+ x', String.raw`\+ x`],
    ['12. x', String.raw`12\. x`],
    ['1.5', '1.5'],
    ['> x', String.raw`\> x`],
    [[{ strong: '*' }], String.raw`**\***`],
    [['1. ', { strong: 'みなと' }, '  5千円'], String.raw`1\. **みなと**  5千円`],
  ]
  it.each(lines)('%j is written %j', (line, markdown) => {
    expect(toMarkdown(line)).toBe(markdown)
  })

  it('keeps no markup of its own, whatever it is, and loses nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = toMarkdown(text)
        expect(markdown.replaceAll(/\\[\s\S]/gu, '')).not.toMatch(/[*_~`|[\]<>\\]|@(?!\u200B)|:\/\//)
        expect(markdown.replaceAll(/\\([*_~`|[\]<>\\#.+-])/gu, '$1').replaceAll('\u200B', '')).toBe(
          text.replaceAll('\u200B', ''),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('pings nobody where Discord reads no markup', () => {
    expect([toPlain('@everyone *x*'), toPlain(['a ', { strong: 'b' }])]).toEqual([
      '@\u200Beveryone *x*',
      'a b',
    ])
  })
})
