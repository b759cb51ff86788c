import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { visit } from './support/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Shows a text that is being composed, as an input method does. */
async function compose(devtools: CDPSession, text: string): Promise<void> {
  await devtools.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })
}

/** Presses a key that the input method takes for itself. */
async function pressInComposition(devtools: CDPSession, key: string): Promise<void> {
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await devtools.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: 229 })
  }
}

describe('text that an input method composes', () => {
  it('is completed while it is composed, but neither picked, sent nor cleared by its keys', async () => {
    await using visited = await visit(browser)
    const { page, line, sent } = visited
    const devtools = await visited.devtools()
    await line.fill('/予算額 ')
    const program = page.getByRole('combobox', { name: '事業' })
    for (const text of ['か', 'かが', 'かがく']) await compose(devtools, text)
    const suggested = page.getByRole('option', { name: 'みなと科学館管理運営（令和2年度予算 298,957千円）' })
    await suggested.waitFor()
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape', 'Backspace'])
      await pressInComposition(devtools, key)
    expect([await program.inputValue(), await suggested.isVisible(), await visited.messages.count()]).toEqual(
      ['かがく', true, 0],
    )
    expect(sent.every((request) => 'autocomplete' in request)).toBe(true)

    await devtools.send('Input.insertText', { text: '科学館' })
    expect(await program.inputValue()).toBe('科学館')
    await suggested.waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await (await visited.message(1)).innerText()).toContain('みなと科学館管理運営（令和2年度）')
    expect(sent.filter((request) => 'command' in request).length).toBe(1)
  })

  it('does not become a command before it is finished', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    const devtools = await visited.devtools()
    await line.focus()
    await compose(devtools, '／予算額　')
    expect(await page.locator('.chip').count()).toBe(0)
    await pressInComposition(devtools, 'Enter')
    expect(await line.inputValue()).toBe('／予算額　')
    await devtools.send('Input.insertText', { text: '／予算額　' })
    await page.locator('.chip').waitFor()
  })

  it('of a plain message is sent by the Enter behind it, not by the one that ends it', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    const devtools = await visited.devtools()
    await line.focus()
    await compose(devtools, 'かがくかん')
    await pressInComposition(devtools, 'Enter')
    await devtools.send('Input.insertText', { text: '科学館はいくら' })
    expect(await visited.messages.count()).toBe(0)
    await page.keyboard.press('Enter')
    expect(await (await visited.message(1)).innerText()).toContain('科学館はいくら')
  })
})
