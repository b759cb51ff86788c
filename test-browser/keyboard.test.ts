import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { visit } from './support/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What has the focus, by its name: inside components too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement
    const outer = at
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const words = (outer?.getAttribute('aria-label') ?? outer?.textContent ?? '').trim()
    return words === '' && outer instanceof HTMLInputElement ? outer.id : words
  })
}

describe('with the keyboard alone', () => {
  it('one skips to the line, asks, presses a button and picks from a menu', async () => {
    await using visited = await visit(browser)
    const { page } = visited
    const { keyboard } = page
    expect(await focused(page)).toBe('メッセージ')
    while ((await focused(page)) !== '入力欄へ移る') await keyboard.press('Shift+Tab')
    await keyboard.press('Enter')
    expect(await focused(page)).toBe('メッセージ')

    await keyboard.type('/予算')
    await page.getByRole('option').first().waitFor()
    await keyboard.press('Enter')
    await keyboard.type('教職員の働き方改革')
    await page.getByRole('option').first().waitFor()
    await keyboard.press('Escape')
    await keyboard.press('Enter')
    await visited.message(1)
    expect(await focused(page)).toBe('メッセージ')

    for (let presses = 0; (await focused(page)) !== '事業を選んでください' && presses < 20; presses++) {
      await keyboard.press('Shift+Tab')
    }
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowUp')
    await keyboard.press('Enter')
    const answer = await visited.message(2)
    expect(await answer.getByRole('heading').first().innerText()).toContain('教職員の働き方改革')
    // The focus stays where it was; the answer follows in the order of Tab.
    expect(await focused(page)).toBe('事業を選んでください')
    for (let presses = 0; (await focused(page)) !== '財源' && presses < 20; presses++)
      await keyboard.press('Tab')
    await keyboard.press('Space')
    expect(await (await visited.message(3)).locator('.asked').innerText()).toBe('住民\n財源')
  })

  it('one opens the menu of a message, sets the clock, and comes back from both', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    const { keyboard } = page
    await line.focus()
    await keyboard.type('みなと科学館')
    await keyboard.press('Enter')
    await visited.message(1)
    for (let presses = 0; (await focused(page)) !== 'このメッセージのメニュー' && presses < 20; presses++) {
      await keyboard.press('Shift+Tab')
    }
    await keyboard.press('Enter')
    expect(await focused(page)).toBe('予算を調べる')
    await keyboard.press('Escape')
    expect(await focused(page)).toBe('このメッセージのメニュー')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await visited.message(2)
    expect(await focused(page)).toBe('このメッセージのメニュー')

    await page.getByRole('button', { name: /^時計/u }).focus()
    await keyboard.press('Enter')
    expect(await focused(page)).toBe('clock-moment')
    await keyboard.press('Escape')
    expect(await focused(page)).toMatch(/^時計/u)
  })

  it('one goes from option to option with the arrows, and takes the last one away with Backspace', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    const { keyboard } = page
    await line.focus()
    await keyboard.type('/amount ')
    await keyboard.type('科学館')
    await keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('項目を足す')
    await keyboard.type('年度')
    await page.getByRole('option', { name: /^年度/u }).waitFor()
    await keyboard.press('Tab')
    expect(await focused(page)).toBe('option-year')
    await keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('option-program')
    await keyboard.press('ArrowRight')
    await keyboard.press('Backspace')
    expect([await focused(page), await page.locator('.pill').count()]).toEqual(['option-program', 1])
  })

  it('one goes through a long list, which scrolls, while the page stays where it is', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    await line.fill('/')
    const last = page.getByRole('option').last()
    await page.keyboard.press('ArrowUp')
    expect([
      await last.getAttribute('aria-selected'),
      await line.getAttribute('aria-activedescendant'),
    ]).toEqual(['true', await last.getAttribute('id')])
    const [list, box] = [await page.getByRole('listbox').boundingBox(), await last.boundingBox()]
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0))
    expect(await page.locator('header').evaluate((header) => header.getBoundingClientRect().top)).toBe(0)
  })

  it('the name of a command is deleted when nothing of it is written', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    await line.fill('/amount ')
    await page.keyboard.press('Backspace')
    expect([await focused(page), await page.locator('.chip').count()]).toEqual(['メッセージ', 0])
  })
})
