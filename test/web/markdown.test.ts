import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/discord/markdown.ts'
import { stretchesOf } from '../../src/web/page/markdown.js'
import { anyText } from '../support/bad-input.ts'

/** Without the zero-width space that keeps mentions and addresses from working. */
const visible = (text: string): string => text.replaceAll('\u200B', '')

describe('the markdown of a message', () => {
  it('is drawn bold and linked where the bot says so', () => {
    expect(stretchesOf('1\\. **みなと\\*科学館** [資料\\]](https://example.jp/a)')).toEqual([
      { text: '1', isBold: false },
      { text: '.', isBold: false },
      { text: ' ', isBold: false },
      { text: 'みなと', isBold: true },
      { text: '*', isBold: true },
      { text: '科学館', isBold: true },
      { text: ' ', isBold: false },
      { text: '[', isBold: false },
      { text: '資料', isBold: false },
      { text: ']', isBold: false },
      { text: '](https://example.jp/a)', isBold: false },
    ])
    expect(stretchesOf('[資料](https://example.jp/a)')).toEqual([
      { text: '資料', isBold: false, address: 'https://example.jp/a' },
    ])
  })

  it.each(['[悪](javascript:alert)', '[悪](http://example.jp)', '*斜体*', '~~線~~', '<b>', '# 見出し'])(
    'of any other kind is shown as it is written: %s',
    (text) => {
      const stretches = stretchesOf(text)
      expect(stretches.map((one) => one.text).join('')).toBe(text)
      expect(stretches.some(({ isBold, address }) => isBold || address !== undefined)).toBe(false)
    },
  )

  it('shows any text of the data exactly as it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (plain, strong) => {
        const stretches = stretchesOf(toMarkdown([plain, { strong }]))
        const shown = (isBold: boolean): string =>
          stretches
            .filter((one) => one.isBold === isBold)
            .map((one) => one.text)
            .join('')
        expect([visible(shown(false)), visible(shown(true))]).toEqual([visible(plain), visible(strong)])
        expect(stretches.every(({ address }) => address === undefined)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
