import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { visit, type Visit } from './support/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Asks a command with its first option. */
async function ask({ page, line }: Visit, text: string): Promise<void> {
  await line.fill(text)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
}

describe('what a reply offers', () => {
  it('is asked by a button, answered in private, shown to everyone, and put away', async () => {
    await using visited = await visit(browser)
    const { page } = visited
    await ask(visited, '/予算額 みなと科学館')
    await (await visited.message(1)).getByRole('button', { name: '財源' }).click()
    const secret = await visited.message(2)
    expect(await secret.locator('.asked').innerText()).toBe('住民\n財源')
    expect(await secret.innerText()).toContain('263,471千円')
    await secret.getByRole('button', { name: 'みんなに見せる' }).click()
    const open = await visited.message(3)
    expect(await open.getByRole('button', { name: 'メッセージを消す' }).count()).toBe(0)
    await page.getByRole('button', { name: 'メッセージを消す' }).click()
    await visited.message(2)
  })

  it('is picked from a menu', async () => {
    await using visited = await visit(browser)
    const { page, sent } = visited
    await ask(visited, '/予算額 教職員の働き方改革')
    const menu = (await visited.message(1)).getByRole('combobox')
    await menu.click()
    const lines = page.getByRole('option')
    expect([await menu.getAttribute('aria-expanded'), await lines.count()]).toEqual(['true', 3])
    const first = await lines.first().locator('.item-label').innerText()
    await lines.first().click()
    const answer = await visited.message(2)
    expect(await answer.locator('.asked').innerText()).toBe(`住民\n${first}`)
    expect(sent.at(-1)).toMatchObject({ component: 'q1:amount?*=program', values: [expect.any(String)] })
  })

  it('comes as a file to keep', async () => {
    await using visited = await visit(browser)
    const { page } = visited
    await ask(visited, '/開設予定 シティハイツ高浜')
    const link = (await visited.message(1)).getByRole('link', { name: 'openings.ics' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(/\.ics$/u)
  })
})

describe('a plain message', () => {
  it('is looked up from its menu, by right click or by its button', async () => {
    await using visited = await visit(browser)
    const { page, line, sent } = visited
    await line.fill('みなと科学館の予算はいくら？')
    await line.press('Enter')
    const said = await visited.message(1)
    expect(await said.innerText()).toContain('みなと科学館の予算はいくら？')
    await said.click({ button: 'right' })
    await page.getByRole('menuitem', { name: '予算を調べる' }).click()
    const answer = await visited.message(2)
    expect(await answer.innerText()).toContain('298,957千円')
    expect(sent.at(-1)).toMatchObject({ menu: '予算を調べる', text: 'みなと科学館の予算はいくら？' })
    await said.getByRole('button', { name: 'このメッセージのメニュー' }).click()
    await page.getByRole('menuitem').click()
    await visited.message(3)
  })
})
