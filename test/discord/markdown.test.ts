import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown, toMarkdownWithin, toPlain } from '../../src/discord/markdown.ts'
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

  const cuts: [Line, number, string][] = [
    ['みなと科学館', 6, 'みなと科学館'],
    ['みなと科学館', 5, 'みなと科…'],
    [[{ strong: 'みなと科学館' }], 9, '**みなと科…**'],
    ['****', 6, String.raw`\*\*…`],
    ['****', 4, String.raw`\*…`],
    ['# みなと', 4, String.raw`\# …`],
    [['予算額 ', { strong: '298,957千円' }], 12, '予算額 **298…**'],
  ]
  it.each(cuts)('%j within %i characters is %j', (line, length, markdown) => {
    expect(toMarkdownWithin(line, length)).toBe(markdown)
  })

  it('says with … that it was cut, also where it was cut between plain and bold', () => {
    expect(toMarkdownWithin(['予算額 ', { strong: '298,957千円' }], 8)).toMatch(/…(?:\*\*)?$/u)
  })

  it('is never longer than there is room, and leaves no bold open', () => {
    const runs = fc.array(
      fc.oneof(
        anyText,
        anyText.map((strong) => ({ strong })),
      ),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(runs, fc.integer({ min: 8, max: 60 }), (line, length) => {
        const cut = toMarkdownWithin(line, length)
        expect(cut.length).toBeLessThanOrEqual(length)
        expect(cut.replaceAll(/\\[\s\S]/gu, '').split('**').length % 2).toBe(1)
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
