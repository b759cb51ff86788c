import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { visit } from './support/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What a finger can press, and is smaller than 44 by 44 pixels; a link in a line of text may be. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
    return all(document)
      .filter((one) => one.matches('button, a[download], [role=option], [role=menuitem], input'))
      .map((one) => ({ one, box: (one.closest('.pill') ?? one).getBoundingClientRect() }))
      .filter(
        ({ one, box }) => box.width > 0 && one.checkVisibility() && (box.width < 43.9 || box.height < 43.9),
      )
      .map(({ one, box }) => `${one.tagName} ${one.textContent} ${box.width}×${box.height}`)
  })
}

/** How far the page can be pushed sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...['html', '#log', '#fields'].map((one) => {
        const box = document.querySelector(one)
        return box ? box.scrollWidth - box.clientWidth : 0
      }),
    ),
  )
}

describe('on a phone', () => {
  it('nothing is pushed sideways, and everything is large enough for a finger', async () => {
    await using visited = await visit(browser, { screen: 'phone' })
    const { page, line } = visited
    const fits = async (): Promise<void> => {
      expect([await smallTargets(page), await sideways(page)]).toEqual([[], 0])
    }
    await fits()
    await page.getByRole('button', { name: 'コマンドの一覧' }).tap()
    await page.getByRole('option', { name: /^\/ランキング/u }).waitFor()
    await fits()
    await page.getByRole('option', { name: /^\/予算額/u }).tap()
    await page.locator('.pill input').first().fill('放課ＧＯ→クラブ')
    await page.getByRole('option').first().waitFor()
    await fits()
    await page.getByRole('option').first().tap()
    await page.getByRole('option', { name: /^年度/u }).tap()
    await page.getByRole('option').first().tap()
    await fits()
    await page.getByRole('button', { name: /コマンドを取り消す/u }).tap()

    for (const [index, text] of ['/財源 みなと科学館', '/ランキング ', '/開設予定 ', '/ヘルプ '].entries()) {
      await line.fill(text)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '送信' }).tap()
      await visited.message(index + 1)
      await fits()
    }
    await visited.messages.first().getByRole('button', { name: '所管' }).tap()
    await visited.message(5)
    await line.fill('みなと科学館')
    await page.getByRole('button', { name: '送信' }).tap()
    await (await visited.message(6)).getByRole('button').tap()
    await page.getByRole('menuitem').waitFor()
    await fits()
    await page.getByRole('menuitem').tap()
    await visited.message(7)
    await page.getByRole('button', { name: /^時計/u }).tap()
    await fits()
  })

  it('a message is looked up by a long press', async () => {
    await using visited = await visit(browser, { screen: 'phone' })
    const { page, line } = visited
    await line.fill('みなと科学館')
    await line.press('Enter')
    const box = await (await visited.message(1)).boundingBox()
    const point = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 40 }
    const devtools = await visited.devtools()
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
    await page.getByRole('menuitem', { name: '予算を調べる' }).waitFor()
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.getByRole('menuitem', { name: '予算を調べる' }).tap()
    expect(await (await visited.message(2)).innerText()).toContain('みなと科学館管理運営')
  })
})
