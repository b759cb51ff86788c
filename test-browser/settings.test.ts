import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { visit } from './support/visit.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('the page', () => {
  it('speaks English, asks in English, and still does when it is loaded again', async () => {
    await using visited = await visit(browser)
    const { page, line, sent } = visited
    await page.getByRole('button', { name: 'English' }).click()
    expect([await page.title(), await page.locator('html').getAttribute('lang')]).toEqual([
      'Budget Bot',
      'en',
    ])
    await line.fill('/')
    expect(await page.getByRole('option').first().innerText()).toMatch(/^\/ask/u)
    await line.fill('/amount みなと科学館')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    const message = await visited.message(1)
    expect(await message.getByRole('heading').first().innerText()).toContain('fiscal 2020 (Reiwa 2)')
    expect(sent.at(-1)).toMatchObject({ locale: 'en' })
    await page.reload()
    expect(await page.getByRole('button', { name: '日本語' }).isVisible()).toBe(true)
  })

  it('is dark or light as the system is, and as it was chosen', async () => {
    await using visited = await visit(browser, { colorScheme: 'light' })
    const { page } = visited
    const background = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.getByRole('button', { name: '暗い表示にする' }).click()
    expect(await background()).toBe('rgb(49, 51, 56)')
    await page.reload()
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect(await background()).toBe('rgb(49, 51, 56)')
  })

  it('asks as of the moment that its clock is set to, until it is set back', async () => {
    await using visited = await visit(browser)
    const { page, line, sent } = visited
    const clock = page.getByRole('button', { name: /^時計/u })
    const ask = async (): Promise<void> => {
      await line.fill('/開設予定 高輪三丁目福祉施設')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
    }
    await clock.click()
    const moment = page.getByLabel('聞く時点')
    expect(await moment.inputValue()).toBe('2020-06-15T09:00')
    await moment.fill('2021-03-20T09:00')
    await page.getByRole('button', { name: '合わせる' }).click()
    expect(await clock.getAttribute('aria-label')).toBe('時計: 2021/03/20 9:00')
    await ask()
    expect(await (await visited.message(1)).innerText()).toContain('令和3年3月20日現在')
    expect(sent.at(-1)).toMatchObject({ now: '2021-03-20T00:00:00.000Z' })
    await clock.click()
    await page.getByRole('button', { name: '今に戻す' }).click()
    await ask()
    expect(await (await visited.message(2)).innerText()).toContain('令和2年6月15日現在')
    expect(sent.at(-1)).not.toHaveProperty('now')
  })

  it('says so where the bot is gone, and goes on when it is back', async () => {
    await using visited = await visit(browser)
    const { page, line } = visited
    await page.route('**/answer', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '' }),
    )
    await line.fill('/集計 ')
    await page.keyboard.press('Enter')
    expect(await (await visited.message(1)).innerText()).toContain('ボットにつながりません。')
    await page.unroute('**/answer')
    await line.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await (await visited.message(2)).getByRole('heading').count()).toBeGreaterThan(0)
  })
})
